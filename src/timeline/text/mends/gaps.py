"""Verbs left out of a second clause: "won gold in 2012 and silver in 2016", "Roy went to Lund and Ann to Oslo".

Between nouns that no verb parts, what is left tells which part each takes in what the verb before tells (gapping: Ross
1970). The parse has what is left as a further object, or as one more time. The word that joins both, a conjunction or
a comma, stands for the verb: it takes its layers, and what is left hangs on it.
"""

from attrs import define

from timeline.lexicon.tables import read_words
from timeline.text.labels import NAME_TAGS, NOUN_SUBJECTS, NOUNS, PLACES, TIMES, VERBS
from timeline.text.mends.parse import REACH, Parse

JOINTS = frozenset({"and", "but", ",", ";"})
_LONGEST = 12
_OF_TIMES = frozenset({"at", "from", "in", "on", "since"})
_LEADING_ON = frozenset({"to", "until", "through"})
_OBJECTS = ("dobj", "attr", "oprd")
_DETERMINERS = frozenset({"DT", "PRP$"})
_HEADS = NOUNS | {"NUM"}
# Behind these a date is of the noun, and no time of the verb.
_OF_NOUNS = frozenset({"after", "before", "between", "since", "than"})
# What ends what is left.
_ENDS = frozenset({",", ".", ";", ":", ")", "and", "but", "or"})


@define
class _Left:
    """What is left behind a joint, as token numbers: nouns by their first and last word, prepositions, its end."""

    nouns: list[tuple[int, int]]
    prepositions: list[int]
    stop: int


def fill_gaps(parse: Parse) -> None:
    """Let each such joint stand for its verb."""
    for joint in parse.standing(JOINTS):
        is_after_time = parse.lower[joint] != "," or _is_time(parse, _before(parse, joint))
        if not is_after_time and not _is_time(parse, min(joint + 2, len(parse.lower) - 1)):
            continue  # a comma stands for a verb beside times alone
        _strip(parse, joint)
        left = _left(parse, joint)
        if left is None:
            continue
        verb, parts = _timed(parse, joint, left), {}
        if verb is None and (parse.lower[joint] != "," or _goes_on(parse, left.stop)):
            verb, parts = _dated(parse, joint, left) or _paired(parse, joint, left) or (None, {})
        if verb is not None:
            _fill(parse, joint, verb, left, parts)


def _fill(parse: Parse, joint: int, verb: int, left: _Left, parts: dict[int, str]) -> None:
    """``parts`` are the labels of the last words of what is left."""
    for first, last in left.nouns:
        for i in range(first, last):
            if not first <= parse.heads[i] <= last or parse.heads[last] == i:
                parse.hang(i, last, "det" if parse.tags[i] == "DT" else "compound")
        parse.hang(last, joint, parts[last])
    for i in left.prepositions:
        is_of_who = any(parts[last] in NOUN_SUBJECTS and first <= parse.heads[i] <= last for first, last in left.nouns)
        if (
            is_of_who
            or not joint < parse.heads[i] < i
            or (_is_time(parse, i + 1) and parse.lower[i] not in _LEADING_ON)
        ):
            parse.hang(i, joint, "prep")
    for i in range(joint + 1, left.stop):
        if not joint <= parse.heads[i] < left.stop:
            parse.hang(i, joint, parse.deps[i] if parse.pos[i] == "ADV" else "dep")
    _stand_for(parse, joint, verb)


def _strip(parse: Parse, joint: int) -> None:
    """ "Roy left, but not Ann", "Roy left, and Ann too": only who else did it, or did not, is left."""
    verb = parse.heads[joint]
    who = parse.child_before(verb, *NOUN_SUBJECTS)
    other = parse.child(verb, range(joint + 1, min(joint + _LONGEST, len(parse.lower))), "conj")
    if who is None or other is None or parse.pos[verb] != "VERB" or parse.pos[other] not in NOUNS:
        return
    stop, is_denied = other + 1, parse.lower[joint : joint + 2] == ["but", "not"]
    while parse.lower[stop : stop + 1] in (["too"], ["as"], ["well"]):
        stop += 1
    is_ended = parse.lower[stop : stop + 1] in ([], *([end] for end in _ENDS))
    if not is_ended or is_denied is (stop > other + 1) or _kind(parse, other) not in ("name", "person"):
        return
    if _are_alike(parse, other, who):
        parse.hang(other, joint, parse.deps[who])
        for i in range(other + 1, stop):
            parse.hang(i, joint, "advmod")
        if is_denied:
            parse.hang(joint + 1, joint, "neg")
        _stand_for(parse, joint, verb)


def _stand_for(parse: Parse, joint: int, verb: int) -> None:
    for layer in (parse.pos, parse.tags, parse.lemmas):
        layer[joint] = layer[verb]
    parse.hang(joint, verb, "conj")


def _left(parse: Parse, joint: int) -> _Left | None:
    """What stands behind a joint as far as the end of its clause, where no verb is in it."""
    nouns: list[tuple[int, int]] = []
    prepositions: list[int] = []
    first, stop = None, joint + 1
    while stop < len(parse.lower) and stop <= joint + _LONGEST and parse.lower[stop] not in _ENDS:
        tag, pos, is_time = parse.tags[stop], parse.pos[stop], _is_time(parse, stop)
        if pos in VERBS or tag[:1] == "W" or tag in ("PRP", "MD", "EX"):
            return None
        is_led = pos == "ADP" or parse.lower[stop] in ("as", "to")
        if first is not None and (is_led or tag in _DETERMINERS):
            nouns.append((first, stop - 1))
            first = None
        if is_led:
            prepositions.append(stop)
        elif not prepositions and not is_time and (pos != "ADV" or first is not None):
            first = stop if first is None else first
        stop += 1
    if first is not None:
        nouns.append((first, stop - 1))
    is_ended = stop == len(parse.lower) or parse.lower[stop] in _ENDS
    is_ended &= prepositions[-1:] != [stop - 1]
    is_told = prepositions or len(nouns) == 2
    are_nouns = all(parse.pos[last] in _HEADS or parse.tags[last] == "JJ" for _, last in nouns)
    return _Left(nouns, prepositions, stop) if is_ended and is_told and are_nouns and len(nouns) <= 2 else None


def _goes_on(parse: Parse, stop: int) -> bool:
    """Another such part follows; one comma may only describe: "cut rates on Thursday, its first cut in years"."""
    joint = stop + (parse.lower[stop + 1 : stop + 2] == ["and"])
    left = _left(parse, joint) if joint < len(parse.lower) and parse.lower[joint] in JOINTS else None
    return left is not None and _is_time(parse, left.stop - 1)


def _is_time(parse: Parse, i: int) -> bool:
    """Also a year that is found to be none."""
    return parse.entities[i] in TIMES or (len(parse.lower[i]) == 4 and parse.lower[i].isdigit())


def _dated(parse: Parse, joint: int, left: _Left) -> tuple[int, dict[int, str]] | None:
    """ "Won gold in 2012 and silver in 2016": a time stands right before the joint, and another ends what is left."""
    before = _before(parse, joint)
    if not before or not (_is_time(parse, before) and _is_time(parse, left.stop - 1)):
        return None
    opening = _opening(parse, before)
    behind = next((i for i in left.prepositions if _is_time(parse, i + 1)), None)
    if opening is None or behind is None or not {parse.lower[opening], parse.lower[behind]} <= _OF_TIMES:
        return None
    verb = _verb_above(parse, opening)
    is_last = all(_is_time(parse, i + 1) for i in left.prepositions if i > behind)
    is_of_time = any(_is_time(parse, i) for i in range(joint + 1, behind))  # "Monday and Tuesday nights from May"
    if verb is None or behind == joint + 1 or is_of_time or not is_last:
        return None
    parts = _parts(parse, verb, opening, left, behind)
    return None if parts is None else (verb, parts)


def _before(parse: Parse, joint: int) -> int:
    """The word before a joint and its comma."""
    return joint - 1 - (parse.lower[joint - 1] == ",") if joint else 0


def _opening(parse: Parse, last: int) -> int | None:
    """The preposition of the time that ends at a word."""
    while last and (_is_time(parse, last) or parse.lower[last] in _LEADING_ON):
        last -= 1
    return last if parse.pos[last] == "ADP" else None


def _verb_above(parse: Parse, preposition: int) -> int | None:
    """The verb of a time, or that of the noun that the parse hangs it on, where the noun is no occasion itself."""
    above = parse.heads[preposition]
    if parse.pos[above] in NOUNS and above < preposition:
        noun, above = above, parse.heads[above]
        if parse.deps[noun] == "pobj":
            if parse.lower[above] in _OF_NOUNS:
                return None
            above = parse.heads[above]
    if parse.lower[above] in JOINTS and parse.pos[above] in VERBS:
        above = parse.heads[above]
    if parse.pos[above] not in VERBS or not above < preposition or parse.deps[above] in ("aux", "auxpass"):
        return None
    return None if parse.lemmas[above] in read_words("event_classes", "reporting", "i_state") else above


def _parts(parse: Parse, verb: int, opening: int, left: _Left, behind: int) -> dict[int, str] | None:
    """What each noun that is left is to the verb; ``None`` where nothing tells."""
    between = range(verb + 1, opening)
    what = next((i for i in parse.dependants(verb, between, *_OBJECTS, "npadvmod") if not _is_time(parse, i)), None)
    who = parse.child_before(verb, *NOUN_SUBJECTS)
    where = [i for i in parse.dependants(verb, between, "prep") if not _is_time(parse, i + 1)]
    if any(parse.lower[i] in _OF_NOUNS for i in where):
        return None
    if not left.nouns:
        return {}
    first, other = left.nouns[0][1], left.nouns[-1][1]
    if first != other:
        return None if what is None or who is None else {first: parse.deps[who], other: parse.deps[what]}
    led = [i for i in left.prepositions if i < behind]
    is_alike = who is not None and _are_alike(parse, first, who)
    place = next((noun for i in reversed(where) for noun in parse.dependants(i, parse.behind(i), "pobj")), None)
    if what is not None:
        if is_alike and who is not None and _kind(parse, first) == "person" != _kind(parse, what):
            return {first: parse.deps[who]} if place is None else None  # "sold it in Lund in 1998, and Ann in 2001"
        is_where = place is not None and _is_bare_name(parse, left) and parse.tags[what] not in NAME_TAGS
        return {first: "prep" if is_where else parse.deps[what]}
    is_who = is_alike and place is not None and _kind(parse, place) != _kind(parse, first)
    if who is not None and (place is None or (is_who and left.nouns[0][0] < first)):
        return {first: parse.deps[who]}
    is_place = place is not None and not led and _kind(parse, place) == _kind(parse, first)
    return {first: "prep"} if is_place else None


def _timed(parse: Parse, joint: int, left: _Left) -> int | None:
    """ "Jailed in 1999 for theft and in 2003 for fraud": a time opens what is left, what follows is led as before."""
    if left.nouns or len(left.prepositions) != 2:
        return None
    time, led = left.prepositions
    verb = _verb_over(parse, joint)
    if verb is None or time != joint + 1 or not _is_time(parse, time + 1) or _is_time(parse, led + 1):
        return None
    before = [*parse.dependants(verb, (*parse.before(verb), *range(max(verb, joint - REACH), joint)), "prep")]
    is_led_alike = any(verb < i and parse.lower[i] == parse.lower[led] and not _is_time(parse, i + 1) for i in before)
    if not is_led_alike or not any(_is_time(parse, i + 1) for i in before):
        return None
    parse.hang(led, joint, "prep")
    return verb


def _verb_over(parse: Parse, joint: int) -> int | None:
    """The verb that a joint stands below, or that this stands for in its turn."""
    verb = next((i for i in parse.above(joint) if parse.pos[i] in VERBS), None)
    return parse.heads[verb] if verb is not None and parse.lower[verb] in JOINTS else verb


def _paired(parse: Parse, joint: int, left: _Left) -> tuple[int, dict[int, str]] | None:
    """ "Roy went to Lund and Ann to Oslo": who and where, or who and what, again, each of the kind that it was."""
    verb = _verb_over(parse, joint)
    if verb is None or not verb < joint or parse.lower[joint] == "," or not left.nouns:
        return None
    between = range(verb + 1, joint)
    who = parse.child_before(verb, *NOUN_SUBJECTS)
    first = left.nouns[0][1]
    if who is None or not _are_alike(parse, first, who):
        return None
    if len(left.nouns) == 2:
        other = left.nouns[1][1]
        what = parse.child(verb, between, *_OBJECTS)
        if what is None or not _are_alike(parse, other, what) or parse.tags[other] == "NNP":
            return None
        is_apart = parse.lower[joint - 1] == "," or _kind(parse, what) != _kind(parse, who)
        return (verb, {first: parse.deps[who], other: parse.deps[what]}) if is_apart else None
    led = left.prepositions[0]
    like = next(
        (i for i in parse.dependants(verb, between, "prep", "dative") if parse.lower[i] == parse.lower[led]), None
    )
    if like is None or left.nouns[0][1] != led - 1:
        return None
    place = parse.child_behind(like, "pobj")
    if place is None or place != joint - 1 - (parse.lower[joint - 1] == ",") or _is_time(parse, led + 1):
        return None
    is_apart = any(_kind(parse, i) != _kind(parse, first) for i in (place, left.stop - 1))
    return (verb, {first: parse.deps[who]}) if is_apart else None


def _is_bare_name(parse: Parse, left: _Left) -> bool:
    first, last = left.nouns[0]
    return parse.tags[last] in NAME_TAGS and parse.tags[first] not in _DETERMINERS


def _are_alike(parse: Parse, noun: int, other: int) -> bool:
    """Of one kind, as far as is known: what models find to be no name of a person may be one."""
    kind, like = _kind(parse, noun), _kind(parse, other)
    return kind in ("", like) or {kind, like} == {"name", "person"}


def _kind(parse: Parse, noun: int) -> str:
    """A person, a place, a name or a thing; of those that are counted or told by their place in a row, nothing."""
    if parse.pos[noun] == "NUM" or parse.tags[noun] == "JJ":
        return ""
    opening = noun
    while opening and parse.tags[opening] in NAME_TAGS:
        opening -= 1
    is_called = parse.entities[noun] == "PERSON" and parse.tags[opening] != "DT"  # not "the Medal"
    if is_called or not {parse.lemmas[noun], parse.lemmas[opening]}.isdisjoint(read_words("person_nouns", "nouns")):
        return "person"
    if parse.tags[noun] == "PRP" and parse.lower[noun] != "it":
        return "person"
    if parse.entities[noun] in PLACES:
        return "place"
    return "name" if parse.tags[noun] in NAME_TAGS else "thing"
