"""Relative clauses that the parse hangs on a place or a body where they describe somebody named before it, or he them.

"Ann Lee, 44, of Leeds, who fled", "a man outside the bar who shouted": "who" is somebody (Quirk et al. 1985, 17.11).
"""

from timeline.text.labels import AUXILIARIES, DETERMINERS, NAME_TAGS, NOUN_SUBJECTS, NOUN_TAGS, NOUNS
from timeline.text.mends.parse import Parse, people_words

_BESIDE = frozenset({"appos", "conj"})
_DETERMINING = DETERMINERS | {"nummod"}
_SINGULAR = frozenset({"has", "is", "was"})


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


def name_people(parse: Parse) -> None:
    """ "The spokesman for the firm in Norvik, Anna Lind, said": no place is named so, whom it is told of is."""
    for person in parse.labelled("appos"):
        place = parse.heads[person]
        if parse.entities[person] != "PERSON" or not place < person or parse.pos[place] not in NOUNS:
            continue
        somebody = _above(parse, place)
        if parse.tags[somebody] == "NN" and _is_somebody(parse, somebody) and not _is_somebody(parse, place):
            parse.heads[person] = somebody


def give_offices(parse: Parse) -> None:
    """ "Department of Public Safety Secretary Ann Holm said": no department is of a person, who is its secretary."""
    for person in [i for i in parse.labelled("pobj") if parse.entities[i] == "PERSON"]:
        of = parse.heads[person]
        body = parse.heads[of]
        last = next((i for i in range(person - 1, of, -1) if parse.entities[i] == "ORG"), of)
        if body == of - 1 and parse.lower[of] == "of" and parse.entities[of] == "ORG" and of < last < person - 1:
            parse.take_place(person, body)
            parse.hang(body, person, "nmod")
            parse.hang(last, of, "pobj")


def _beside(parse: Parse, who: int) -> int | None:
    """ "The arrival of crews, who found smoke": who stands right before it, where the parse says a happening."""
    noun, described = who - 1 - (parse.lower[who - 1] == ","), parse.heads[parse.heads[who]]
    if noun == described or parse.tags[noun] not in NOUN_TAGS or _is_somebody(parse, described):
        return None
    is_below = parse.deps[noun] == "pobj" and parse.is_below(noun, described)
    is_subject = parse.deps[noun] in NOUN_SUBJECTS and described < noun  # "During the feud, Lee, who won, …"
    return noun if (is_below or is_subject) and _is_somebody(parse, noun) else None


def _described(parse: Parse, place: int) -> int | None:
    """Who is described where the parse says a place; ``None`` where that may be so."""
    if parse.deps[place] == "appos" and parse.deps[parse.heads[place]] == "pobj":
        place = parse.heads[place]  # "of Washington, Wearside"
    person = _above(parse, place)
    if person == place or parse.pos[person] not in NOUNS:
        return None
    if parse.lower[parse.heads[place]] == "to" and parse.heads[place] == place - 1:
        return None  # "a former aide to Lind, who was fired": one may serve a person, whatever the parse has for a name
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
    return parse.lemmas[noun] in people_words()


def _is_aged(parse: Parse, noun: int, place: int) -> bool:
    beside = parse.dependants(noun, range(noun + 1, place), "appos")
    return any(parse.tags[i] == "CD" for i in beside)


def give_roles(parse: Parse) -> None:
    """ "Lind, Ruth, composer, teacher and critic, was born": by its "was" one, who is all that."""
    for role in parse.labelled("conj"):
        if parse.tags[role] != "NN" or parse.lemmas[role] not in people_words():
            continue
        named = next((i for i in parse.above(role) if parse.deps[i] not in _BESIDE), role)
        determined = parse.child_before(role, *_DETERMINING) is not None
        if not determined and named < role and _is_one(parse, named):
            parse.hang(role, named, "appos")


def _is_one(parse: Parse, named: int) -> bool:
    """The name is the subject of a verb that tells of one."""
    if parse.tags[named] not in NAME_TAGS or parse.deps[named] not in NOUN_SUBJECTS:
        return False
    verb = parse.heads[named]
    group = (verb, *parse.dependants(verb, parse.before(verb), *AUXILIARIES))
    return not _SINGULAR.isdisjoint(parse.lower[i] for i in group)
