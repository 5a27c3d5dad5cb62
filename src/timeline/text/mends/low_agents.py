"""Who does what is told in a passive, behind what somebody is or was: "succeeded as chairman by Ann Lee".

The parse hangs "by" on the chairman, whom nobody made: a part that is played has no maker, and a passive has an agent.
"""

from timeline.text.mends.parse import Parse


def raise_agents(parse: Parse) -> None:
    """Hang each such phrase on the passive verb."""
    deps, heads = parse.deps, parse.heads
    for by in [i for i in parse.places.get("by", ()) if deps[i] == "prep"]:
        noun = heads[by]
        part = heads[noun]
        verb = heads[part]
        if not part < noun < by or parse.lower[part] != "as" or deps[noun] != "pobj" or parse.tags[verb] != "VBN":
            continue
        if parse.child_before(verb, "auxpass") is not None:
            parse.hang(by, verb, "agent")
