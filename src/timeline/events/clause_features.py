"""The grammar around a trigger as features of a linear model: each a family and a value."""

from functools import cache

from timeline.events.readings import Reading
from timeline.lexicon.tables import read_table
from timeline.text.labels import DETERMINERS, NOUN_SUBJECTS, VERBS
from timeline.text.tokens import Tokens

Feature = tuple[str, str]
"""A family of features and its value; a weight belongs to the pair."""

_NAMED_ARGUMENTS = frozenset({"advmod", "npadvmod", "mark", "prt", "aux", "auxpass", "prep", "det", "amod", "nummod"})


def features(tokens: Tokens, reading: Reading, *, quoted: bool) -> list[Feature]:
    """The features of one reading; ``quoted`` says that it stands between quotation marks."""
    i = reading.trigger.head
    lemma, tag, dep, head = tokens.lemmas[i], tokens.tags[i], tokens.deps[i], tokens.heads[i]
    tense, aspect = reading.tense, reading.aspect
    said = "q" if quoted else ""
    found = [
        ("bias", ""),
        ("lemma", lemma),
        ("lemma tense", lemma + tense),
        ("lemma dep", f"{lemma} {dep}"),
        ("tag dep", tag + dep),
        ("tense aspect dep", tense + aspect + dep),
        ("rule", reading.trigger.rule),
        ("class", reading.event_class),
        ("quoted", said + tense),
        ("act", tense if lemma in _acts() else ""),
        ("head", tokens.lemmas[head] if head != i else ""),
        *_neighbours(tokens, i),
        *_arguments(tokens, i, dep),
    ]
    if tag.startswith("NN"):
        found.append(("ending", lemma[-3:]))
    governor = _governor(tokens, i)
    if governor is not None:
        found += governor
    return found


def _neighbours(tokens: Tokens, i: int) -> list[Feature]:
    """The words beside it in its sentence."""
    before, after = i - 1, i + 1
    has_before = i > 0 and tokens.sentences[before] == tokens.sentences[i]
    has_after = after < len(tokens) and tokens.sentences[after] == tokens.sentences[i]
    return [
        ("word before", tokens.lower[before] if has_before else ""),
        ("word after", tokens.lower[after] if has_after else ""),
        ("tag before", tokens.tags[before] if has_before else ""),
        ("tag after", tokens.tags[after] if has_after else ""),
    ]


def _arguments(tokens: Tokens, i: int, dep: str) -> list[Feature]:
    found: list[Feature] = []
    has_subject = False
    for c in tokens.children[i]:
        label = tokens.deps[c]
        if label in NOUN_SUBJECTS:
            has_subject = True
            found += _subject(tokens, c)
        elif label == "dobj":
            found.append(("object", tokens.lemmas[c]))
            found.append(("counted object", _count(tokens, c)))
        elif label in _NAMED_ARGUMENTS:
            found.append((label, tokens.lower[c]))
    if not has_subject:
        found.append(("subjectless", dep))
    return found


def _subject(tokens: Tokens, i: int) -> list[Feature]:
    if tokens.pos[i] == "PRON":
        return [("subject", tokens.lower[i])]
    determiner = next((c for c in tokens.children[i] if tokens.deps[c] in DETERMINERS), None)
    said = tokens.lower[determiner] if determiner is not None else ""
    return [
        ("subject", tokens.tags[i] + tokens.entities[i]),
        ("subject determiner", said + tokens.tags[i]),
        ("counted subject", _count(tokens, i)),
    ]


def _count(tokens: Tokens, noun: int) -> str:
    """Whether a noun is counted, as those of one happening are: "two men"."""
    return "CD" if tokens.tags[noun] == "CD" or tokens.child(noun, "nummod") is not None else ""


@cache
def _acts() -> frozenset[str]:
    """Words of the acts that reports name again: each is one happening when told ("arrest", "resign")."""
    return frozenset(word for row in read_table("trigger_kin")["rows"] for word in row)


def _governor(tokens: Tokens, i: int) -> list[Feature] | None:
    """The verb above, and the way up to it; at most four steps."""
    path = [tokens.deps[i]]
    at = tokens.heads[i]
    while at != tokens.heads[at] and len(path) < 5 and tokens.pos[at] not in VERBS:
        path.append(tokens.deps[at])
        at = tokens.heads[at]
    if at == i:
        return None
    return [("way up", tokens.tags[at] + " ".join(path)), ("governor", tokens.lemmas[at])]
