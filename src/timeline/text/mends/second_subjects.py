"""Nouns that parsers take for a second subject: "the mill in Lund, Sweden opened".

A verb has one subject. The name says where the place before it is, or who the first subject is: "the mayor of Lund, Ann
Holm resigned".
"""

from timeline.text.labels import FINITE, MODIFIERS, NOUN_SUBJECTS, NOUN_TAGS, NOUNS, SUBJECTS
from timeline.text.mends.parse import Parse

_FIRST = SUBJECTS | {"dep"}
_DAYS = frozenset({"today", "tomorrow", "tonight", "yesterday"})


def join_second_subjects(parse: Parse) -> None:
    """Let such a name stand in apposition."""
    for second in [i for i in parse.labelled(*NOUN_SUBJECTS) if parse.pos[i] == "PROPN"]:
        if (office := _office_before(parse, second)) is not None:
            parse.hang(second, office, "appos")
            continue
        place = _place_before(parse, second)
        first = None if place is None else _subject_above(parse, place, parse.heads[second])
        if first is not None and place is not None:
            parse.label(first, parse.deps[second])
            parse.hang(second, first if parse.entities[second] == "PERSON" else place, "appos")


def _opening(parse: Parse, noun: int) -> int:
    """The first word of what stands together under a noun."""
    return next((i + 1 for i in parse.before(noun) if not parse.is_below(i, noun)), 0)


def _office_before(parse: Parse, name: int) -> int | None:
    """What a person is whose name follows the comma: "a Lund lawyer, Ann Holm has resigned"."""
    noun = _before_comma(parse, name)
    is_subject = parse.heads[noun] == parse.heads[name] and parse.deps[noun] == parse.deps[name]
    is_noun = parse.tags[noun] == "NN" and parse.entities[name] == "PERSON"
    return noun if noun >= 0 and is_subject and is_noun else None


def _before_comma(parse: Parse, name: int) -> int:
    """The word before the comma before a name, -1 for none."""
    opening = _opening(parse, name)
    return opening - 2 if opening > 1 and parse.lower[opening - 1] == "," else -1


def _place_before(parse: Parse, name: int) -> int | None:
    """What stands before the comma before a name, behind a preposition."""
    place = _before_comma(parse, name)
    if place < 1:
        return None
    return place if parse.deps[place] == "pobj" and parse.pos[place] == "PROPN" else None


def _subject_above(parse: Parse, place: int, verb: int) -> int | None:
    """The subject of the verb whose phrase a place ends."""
    top = place
    while parse.heads[top] < top and parse.heads[top] != verb:
        top = parse.heads[top]
    is_subject = parse.heads[top] == verb and parse.deps[top] in _FIRST and parse.pos[top] in NOUNS
    return top if is_subject else None


def join_subjects(parse: Parse) -> None:
    """Coordinate a second subject that "and" joins over a relative clause: "both Lee, who lives here, and Roe left"."""
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for joint in parse.labelled("cc"):
        first = heads[joint]
        if not first < joint or deps[first] not in NOUN_SUBJECTS or tags[first] not in NOUN_TAGS:
            continue
        if parse.child(first, range(first + 1, joint), "relcl") is None:
            continue  # "Lee, owner and head, left": both are he
        verb = heads[first]
        second = parse.child(verb, range(joint + 1, verb))
        if second is None or deps[second] != deps[first] or tags[second] not in NOUN_TAGS:
            continue
        if all(parse.is_below(i, second) for i in range(joint + 1, second)):
            parse.hang(second, first, "conj")


def give_names_before_days(parse: Parse) -> None:
    """Make a name right before "today", which nothing describes, the subject: "Acal today agreed to buy a mill"."""
    for day in parse.standing(_DAYS):
        name, verb = day - 1, parse.heads[day]
        if name < 0 or parse.heads[name] != day or parse.deps[name] not in MODIFIERS or verb != day + 1:
            continue
        is_name = parse.tags[name] in NOUN_TAGS or parse.tags[name] == "JJ"
        if not is_name or parse.tags[verb] not in FINITE:
            continue
        if parse.child(verb, parse.around(verb), *SUBJECTS) is None:
            parse.move(day, parse.before(day), name)
            parse.hang(name, verb, "nsubj")
            parse.pos[name], parse.tags[name] = "PROPN", "NNP"


def name_wills(parse: Parse) -> None:
    """Make a given name of the auxiliary in "Robin Holm and Will Brandt resigned"."""
    for name in [i for i in parse.labelled("aux") if parse.tags[i] == "NNP" and parse.entities[i] == "PERSON"]:
        if parse.pos[name + 1 : name + 2] == ["PROPN"] and parse.heads[name + 1] == parse.heads[name]:
            parse.hang(name, name + 1, "compound")
            parse.pos[name] = "PROPN"
    for second in [i for i in parse.labelled(*NOUN_SUBJECTS) if parse.pos[i] == "PROPN"]:
        verb = parse.heads[second]
        first = next((i for i in parse.dependants(verb, parse.before(second), *_FIRST) if parse.pos[i] in NOUNS), None)
        if first is None or not first < (before := _opening(parse, second) - 1) < second < verb:
            continue
        are_people = parse.entities[first] == parse.entities[second] == "PERSON"
        if are_people and parse.lower[before] == "and" and parse.heads[before] == first:
            parse.hang(second, first, "conj")
