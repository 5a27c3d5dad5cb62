"""Which word of the sentence a time expression belongs to, and by which preposition: grammar alone.

The expression climbs the parse from its own head until it meets the word of an event. Adverbials climb out of the
noun that the parser hung them on where that noun is no event ("unveiled the phone on Friday"); what stands before
its noun does not ("the 2005 treaty").
"""

import re
from collections.abc import Collection, Iterable, Iterator

from attrs import define

from timeline.events.periphrases import is_deed_of_one, opens_time
from timeline.lexicon.tables import read_section
from timeline.linking.dated_works import is_of_standing, is_of_work, is_topic
from timeline.linking.displaced_times import (
    displaced,
    due_object,
    headed_by,
    inside_subject,
    is_label,
    is_of_second,
    outside,
    singled_out,
)
from timeline.text.constituents import own_subject
from timeline.text.labels import SUBJECTS, VERBS
from timeline.text.tokens import Tokens

_ADNOMINAL = {"compound", "amod", "poss", "nummod", "det", "quantmod"}
# A dated noun in one of these places gives its verb the date; a subject's stays with the subject, but for a phrase
# between subject and verb that is the verb's in all but the parse: "the court on Friday upheld the ban".
_OBJECTS = {"dobj", "pobj", "attr", "dative", "oprd", "npadvmod", "appos", "conj", "obj", "obl"}
_RUN_TOGETHER = {"amod", "compound", "nmod", "nummod"}
_BETWEEN = {"on", "in", "at", "during"}
_COMPARING, _OF_COMPARED = {"from", "than", "versus", "vs.", "against"}, {"with", "to"}
_NOT_THE_SAME = {"different", "unchanged"}
# What stands before the figure that another has moved from, and how far before its time.
_MOVED, _FIGURE = {"down", "up"}, 10
_YEARS = re.compile(r"\d{3,4}[-–—]\d{2,4}")
# Tokens from the bracket behind a name to the years in it.
_LONGEST_ASIDE = 8
_NOUNS = {"NOUN", "PROPN", "PRON", "NUM"}
_CLAUSES = {"conj", "advcl", "relcl", "ccomp", "acl", "parataxis"}


@define(kw_only=True)
class Attachment:
    """``token`` is the event's word; ``preposition`` the expression's own, ``None`` for a bare adverbial.

    ``climbed`` counts the words passed over that were no event: the more, the less sure.
    """

    token: int
    preposition: str | None
    climbed: int


def attach(tokens: Tokens, first: int, last: int, events: Collection[int]) -> Attachment | None:
    """Where the expression of the tokens ``first`` to ``last`` (inclusive) belongs; ``None`` where to no event."""
    if (
        is_topic(tokens, first)
        or _is_of_figure(tokens, first)
        or _is_of_person(tokens, first, last)
        or is_of_work(tokens, first, last)
        or _is_denied(tokens, first, last)
    ):
        return None
    if is_label(tokens, first, last):
        headed = headed_by(tokens, last, events)
        return None if headed is None else Attachment(token=headed, preposition=None, climbed=1)
    head = _head(tokens, first, last)
    if is_of_standing(tokens, head):
        return None
    clause = singled_out(tokens, head)
    if clause is not None and clause[0] in events:
        return Attachment(token=clause[0], preposition=clause[1], climbed=0)
    due = due_object(tokens, head)
    if is_of_second(tokens, first, head) or (due is not None and due not in events):
        return None
    return _climb(tokens, first, last, head, events)


def _climb(tokens: Tokens, first: int, last: int, head: int, events: Collection[int]) -> Attachment | None:
    elsewhere = displaced(tokens, first, last, head, events)
    if elsewhere is not None:
        above = tokens.heads[head]
        is_led = tokens.deps[head] == "pobj" and tokens.pos[above] == "ADP"
        return Attachment(token=elsewhere, preposition=tokens.lower[above] if is_led else None, climbed=1)
    preposition, climbed = None, 0
    if (parted := _parted_preposition(tokens, first, last, head)) is not None:
        preposition, at = tokens.lower[parted], parted
    else:
        at = head = _whole_name(tokens, first, last, head)
    while True:
        dep, above = tokens.deps[at], tokens.heads[at]
        if above == at or (dep in _ADNOMINAL and above not in events):
            return None
        if at != head and not _gives_way(tokens, at, preposition):
            return None
        if tokens.deps[above] in ("prep", "agent", "mark") and tokens.pos[above] in ("ADP", "SCONJ", "VERB", "ADV"):
            may_be_of_figure = preposition is None or tokens.lower[above] in _OF_COMPARED
            is_other = climbed or dep != "pobj" or tokens.lemmas[tokens.heads[above]] in _NOT_THE_SAME
            if is_other and may_be_of_figure and _compares(tokens, above):
                return None  # "from $3 a year earlier", "compared with $3 in May", "different from last week"
            if climbed == 0:
                preposition = preposition or _preposition(tokens, above)
        site = above if above in events else _complement(tokens, above, events)
        if site is not None:
            site = inside_subject(tokens, first, site, events) or outside(tokens, first, site)
            return Attachment(token=site, preposition=preposition, climbed=climbed) if site in events else None
        preposition = _opening(tokens, above) or preposition
        climbed += tokens.pos[above] in _NOUNS or tokens.pos[above] == "VERB"
        at = above


def _whole_name(tokens: Tokens, first: int, last: int, head: int) -> int:
    """The name that a date opens: "the March 11th City Council meeting" is of that day; one word may be the name's.

    The "years" of "in the years 1879–1881" are what they are called.
    """
    at, unit = head, tokens.heads[head]
    if tokens.deps[head] in _ADNOMINAL and unit == first - 1 and tokens.lower[unit] in read_section("times", "units"):
        return unit
    while first < last and tokens.deps[at] == "compound" and tokens.deps[tokens.heads[at]] == "compound":
        at = tokens.heads[at]
    return at


def _compares(tokens: Tokens, preposition: int) -> bool:
    """ "Rose to $4 from $3 a year ago", "compared with $3 a year ago": the time is that of the other figure."""
    word, compared = tokens.lower[preposition], tokens.lemmas[tokens.heads[preposition]]
    if word in _OF_COMPARED or compared in _NOT_THE_SAME:
        return compared == "compare" or word == "from"
    figure = tokens.child(preposition, "pobj")
    if word not in _COMPARING or figure is None:
        return False
    return any(tokens.tags[i] in ("CD", "$") for i in (figure, *tokens.children[figure]))


def _preposition(tokens: Tokens, above: int) -> str:
    """The word itself, but "in" for the "until" of what was "not until 1912": it was then."""
    return "in" if tokens.child(above, "neg") is not None else tokens.lower[above]


def _opening(tokens: Tokens, participle: int) -> str | None:
    """ "Starting in 1960" is "from 1960"."""
    return "from" if opens_time(tokens, participle) else None


def _is_denied(tokens: Tokens, first: int, last: int) -> bool:
    """ "On Monday, not Tuesday", "not in 1907 but in 1908": when it was not."""
    opening = first - (tokens.lower[first - 1] in _BETWEEN)
    return opening > 0 and tokens.deps[opening - 1] == "neg" and opening <= tokens.heads[opening - 1] <= last


def _is_of_figure(tokens: Tokens, first: int) -> bool:
    """ "Down from 109 yen in New York on Friday": the day is that of the figure that something has moved from."""
    for t in range(first - 1, max(0, first - _FIGURE), -1):
        if tokens.words[t] in (",", ";", ".") or tokens.pos[t] in VERBS:
            return False
        if tokens.lower[t] == "from":
            moved = tokens.lower[t - 1] in _MOVED and tokens.pos[t - 1] == "ADV"
            return moved and any(tokens.tags[i] in ("CD", "$") for i in (t + 1, t + 2) if i < first)
    return False


def _is_of_person(tokens: Tokens, first: int, last: int) -> bool:
    """ "Written by Ann Holm (1845-1864)", "Alan Smith (Malmo, 2001)": the years are the person's, not the deed's."""
    opening = first - 1
    while opening > max(0, first - _LONGEST_ASIDE) and (tokens.pos[opening] == "PROPN" or tokens.words[opening] == ","):
        opening -= 1
    if opening < 2 or tokens.words[opening] != "(":
        return False
    if tokens.entities[opening - 1] != "PERSON" or tokens.entities[opening - 2] != "PERSON":
        return False  # one word may as well name a club
    return opening < first - 1 or _YEARS.fullmatch("".join(tokens.words[first : last + 1])) is not None


def _parted_preposition(tokens: Tokens, first: int, last: int, head: int) -> int | None:
    """The preposition of a date that the parser ran together with the subject: "On Saturday Liverpool won".

    It shows in what the clause lacks then: a noun of the preposition ("in 2019 prices rose"), or a subject of the verb.
    An article behind the date opens a noun phrase of its own: "On 3 May 2017 the drivers' cars collided".
    """
    preposition, noun = first - 1, tokens.heads[head]
    if preposition < 0 or tokens.deps[preposition] != "prep" or tokens.deps[head] not in _RUN_TOGETHER:
        return None
    verb = tokens.heads[preposition]
    if tokens.pos[verb] not in VERBS or not head < noun < verb:
        return None
    if tokens.heads[noun] == verb:
        lacks = tokens.deps[noun] in SUBJECTS and tokens.child(preposition, "pobj") is None
    else:
        is_name = tokens.pos[noun] == "PROPN" or (last + 1 < len(tokens) and tokens.pos[last + 1] == "DET")
        is_apart = is_name or (tokens.tags[verb] == "VBD" and tokens.deps[verb] == "ROOT" and verb == noun + 1)
        lacks = is_apart and tokens.heads[noun] == preposition and own_subject(tokens, verb) is None
    return preposition if lacks else None


def _gives_way(tokens: Tokens, at: int, preposition: str | None) -> bool:
    """A word that is no event lets the expression climb on: nouns as objects, verbs but not out of their clause."""
    dep = tokens.deps[at]
    if tokens.pos[at] in VERBS:
        return dep not in _CLAUSES or opens_time(tokens, at)
    if tokens.pos[at] not in _NOUNS or dep in _OBJECTS:
        return True
    return dep in SUBJECTS and preposition in _BETWEEN


def _head(tokens: Tokens, first: int, last: int) -> int:
    """The word of the expression that hangs on a word outside it."""
    outside = [i for i in range(first, last + 1) if not first <= tokens.heads[i] <= last]
    at = next((i for i in outside if tokens.deps[i] not in ("det", "prep", "punct")), outside[0] if outside else last)
    # "On 5 and 9 May": days that share a month stand where the month does.
    day = tokens.heads[at] if tokens.deps[at] == "conj" else at
    month = tokens.heads[day]
    return month if tokens.deps[day] == "nummod" and tokens.lower[month] in read_section("times", "months") else at


def _complement(tokens: Tokens, at: int, events: Collection[int]) -> int | None:
    """The event that "be" tells of: "the launch was on Friday", "has been on leave since May", "was first to leave".

    What one is unable or ready to do is told by an infinitive: "in May she was unable to go on".
    """
    if tokens.lemmas[at] != "be":
        return None
    below = [c for c in tokens.children[at] if tokens.deps[c] in ("attr", "acomp", "prep", *SUBJECTS)]
    within = [tokens.child(c, "pobj") if tokens.deps[c] == "prep" else c for c in below]
    within += [d for c in below if (d := tokens.child(c, "relcl")) is not None and is_deed_of_one(tokens, d)]
    return next((c for c in (*within[::-1], *_infinitives(tokens, below)) if c in events), None)


def _infinitives(tokens: Tokens, below: Iterable[int]) -> Iterator[int]:
    """The verbs of "unable to continue teaching", the first of them first."""
    for quality in below:
        verb = tokens.child(quality, "xcomp") if tokens.deps[quality] == "acomp" else None
        while verb is not None:
            yield verb
            verb = tokens.child(verb, "xcomp")
