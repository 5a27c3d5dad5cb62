"""Words that are said, where the parse takes them for parts of the clause that says them.

"Voted no on it", "said yes to it": a bare answer completes its verb. "Protesters yelled “Save our school!”": a verb in
its base form that opens a quotation commands somebody, and who says so does not do it. “"Go home," shouted others”: who
stands right behind a saying that closes a quotation says it.
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import TENSED
from timeline.text.mends.parse import Parse

_ANSWERS = frozenset({"aye", "nay", "no", "yes"})
# A determiner or the word of another is no answer: "said no more".
_LOOSE = frozenset({"acomp", "advmod", "dobj", "intj", "oprd"})
_JOINED = frozenset({"advcl", "xcomp"})


def read_answers(parse: Parse) -> None:
    """Make each bare answer behind a verb its complement."""
    for answer in [i for i in parse.standing(_ANSWERS) if parse.deps[i] in _LOOSE]:
        verb = answer - 1
        if parse.heads[answer] == verb and parse.pos[verb] == "VERB":
            parse.label(answer, "oprd")


def read_commands(parse: Parse) -> None:
    """Make each quoted command what is said."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for opening in [i for i, tag in enumerate(tags[:-1]) if tag == "``"] if "``" in tags else ():
        verb = opening + 1
        above = heads[verb]
        is_bare = tags[verb] == "VB" and parse.child_before(verb, "aux") is None
        if is_bare and deps[verb] in _JOINED and parse.pos[above] == "VERB":
            closing = next((i for i in parse.behind(verb) if tags[i] == "''"), verb)
            if not verb < above < closing:
                parse.label(verb, "ccomp")


def read_speakers(parse: Parse) -> None:
    """Make who stands behind such a saying its subject, where it has none."""
    tags, deps = parse.tags, parse.deps
    sayings = read_words("speech", "say", "voice")
    for verb in [i + 1 for i, tag in enumerate(tags[:-1]) if tag == "''" and tags[i + 1] in TENSED]:
        if parse.lemmas[verb] not in sayings or any(parse.dependants(verb, parse.before(verb), "nsubj")):
            continue
        noun = parse.child_behind(verb, "dobj", "nsubj")
        if noun is not None and deps[noun] == "dobj" and all(parse.is_below(i, noun) for i in range(verb + 1, noun)):
            parse.label(noun, "nsubj")
