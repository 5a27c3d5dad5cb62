"""Relative clauses with "who" that the parse hangs on a place or a body, where they describe somebody named before it.

"Ann Lee, 44, of Leeds, who fled", "a man outside the bar who shouted": "who" is somebody (Quirk et al. 1985, 17.11).
"""

from functools import cache

from timeline.lexicon.tables import read_words
from timeline.text.labels import NOUN_SUBJECTS, NOUN_TAGS, NOUNS
from timeline.text.mends.parse import Parse


def describe_people(parse: Parse) -> None:
    """Hang each such clause on whom it describes."""
    deps, heads = parse.deps, parse.heads
    for who in parse.places.get("who", ()):
        verb = heads[who]
        if deps[verb] != "relcl" or deps[who] not in NOUN_SUBJECTS or not heads[verb] < who:
            continue
        person = _beside(parse, who) or _described(parse, heads[verb])
        if person is None:
            continue
        heads[verb] = person
        if parse.lower[who - 1] == ",":
            heads[who - 1] = person
        if deps[person + 1] == "prep" and heads[person + 1] == heads[person]:
            heads[person + 1] = person  # "noticed a man outside the bar who", not noticed outside it


def _beside(parse: Parse, who: int) -> int | None:
    """ "The arrival of crews, who found smoke": who stands right before it, where the parse says a happening."""
    noun, described = who - 1 - (parse.lower[who - 1] == ","), parse.heads[parse.heads[who]]
    if noun == described or parse.tags[noun] not in NOUN_TAGS or _is_somebody(parse, described):
        return None
    is_below = parse.deps[noun] == "pobj" and parse.is_below(noun, described)
    return noun if is_below and _is_somebody(parse, noun) else None


def _described(parse: Parse, place: int) -> int | None:
    """Who is described where the parse says a place; ``None`` where that may be so."""
    if parse.deps[place] == "appos" and parse.deps[parse.heads[place]] == "pobj":
        place = parse.heads[place]  # "of Washington, Wearside"
    person = _above(parse, place)
    if person == place or parse.pos[person] not in NOUNS:
        return None
    # Behind an age even a name that the parse takes for a person's is where one lives.
    is_other = _is_somebody(parse, person) and not _is_somebody(parse, place)
    return person if is_other or _is_aged(parse, person, place) else None


def _above(parse: Parse, place: int) -> int:
    """The noun that a place is told of, by the parse or since it stands right before."""
    above = place
    while parse.deps[above] in {"pobj", "prep"} and parse.heads[above] < above:
        if parse.pos[parse.heads[above]] == "VERB":
            break
        above = parse.heads[above]
    beside = above - 1
    is_beside = parse.deps[above] == "prep" and beside > 0 and parse.heads[beside] == parse.heads[above]
    return beside if is_beside and _is_somebody(parse, beside) else above


def _is_somebody(parse: Parse, noun: int) -> bool:
    if parse.pos[noun] == "PROPN" and parse.entities[noun]:
        return parse.entities[noun] == "PERSON"
    return parse.lemmas[noun] in _people()


def _is_aged(parse: Parse, noun: int, place: int) -> bool:
    beside = parse.dependants(noun, range(noun + 1, place), "appos")
    return any(parse.tags[i] == "CD" for i in beside)


@cache
def _people() -> frozenset[str]:
    return read_words("person_nouns", "nouns") | read_words("person_roles", "neutral", "plural", "male", "female")
