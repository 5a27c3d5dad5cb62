"""Auxiliaries that share one verb: "sales have and will continue to fall", "has been and always will be loved".

The parse takes the first for a verb of its own, which tells nothing, as it does not for "can and should pay".
"""

from timeline.text.labels import AUXILIARIES
from timeline.text.mends.parse import Parse

_AUXILIARY = frozenset({"be", "do", "have"})
_LINKS = frozenset({"and", "or"})


def share_verbs(parse: Parse) -> None:
    """Give the auxiliary, and what hangs on it, to the verb behind the conjunction."""
    deps, heads = parse.deps, parse.heads
    for link in parse.standing(_LINKS):
        first = heads[link]
        if first != link - 1 or parse.lemmas[first] not in _AUXILIARY or deps[first] in AUXILIARIES:
            continue
        behind = [*parse.dependants(first, parse.behind(first))]
        verb = next((i for i in behind if deps[i] == "conj"), None)
        if verb is None or any(i < verb and i != link for i in behind):
            continue
        before = [*parse.dependants(first, parse.before(first))]
        own = [deps[i] for i in parse.dependants(verb, range(link + 1, verb))]
        if "nsubj" in own or "nsubjpass" in own or AUXILIARIES.isdisjoint(own):
            continue
        parse.take_place(verb, first)
        parse.hang(first, verb, "aux")
        parse.pos[first] = "AUX"
        for i in (*before, *behind):
            if i not in (verb, link):
                parse.hang(i, verb, "nsubjpass" if deps[i] == "nsubj" and "auxpass" in own else deps[i])
