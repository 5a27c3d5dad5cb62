"""Ages as times: "at the age of nineteen" is nineteen years after a birth that the text tells of.

An age lasts a year, from one birthday to the next: what happens at it is dated no closer. "In her twenties" lasts ten.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from types import MappingProxyType

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_section
from timeline.linking.mentions import Mentions
from timeline.model.events import EventMention
from timeline.model.links import EventLink, Participation, Role, TemporalRelation
from timeline.model.spans import Span
from timeline.text.constituents import own_subject
from timeline.text.document import Document
from timeline.text.labels import NOUNS, SUBJECTS
from timeline.text.tokens import Tokens

AGE = "age"
YEARS_OF_AGE: Mapping[str, int] = MappingProxyType(
    {AGE: 1, "age of four years": 4, "age of five years": 5, "age of seven years": 7, "age of ten years": 10}
)
"""The rules of links to a birth whose distance is an age, and how many years what happens may lie in."""

_AGE = re.compile(
    r"\b(?:at (?:(?:the|an?) (?:(?!average|mean|median|minimum|legal|usual)[a-z]+ ){0,2})?age (?:of )?(?:only |just )?"
    r"|(?P<aged>aged (?:only |just )?)|when (?P<whose>he|she|I) (?:was|turned) (?:only |just |still )?"
    r"|(?P<bare>at (?:only |just )?))"
    r"(?P<years>\d{1,3}|[a-z]+(?:-[a-z]+)?)\b(?! (?:months|weeks|days|to|or)\b|[-–]\d)(?P<subject>,? (?:he|she|I)\b)?",
    re.IGNORECASE,
)
# "In her early thirties", "in his 60s", "in her teens".
_DECADE = re.compile(
    r"\bin (?P<whose>his|her|my) (?:(?P<part>early|mid|late)[ -])?(?P<years>teens|['’]?[2-9]0['’]?s|[a-z]+ties)\b",
    re.IGNORECASE,
)
_PARTS = {None: (0, 10), "early": (0, 5), "mid": (3, 4), "late": (5, 5)}
_WHOSE = ("his", "her", "my")
_TEENS = (13, 7)
BIRTHDAY = "birthday"
"""The rule of a link to a birth from what happened on a day that has its date."""

_BIRTHDAY = re.compile(
    r"\b(?P<on>on )?(?P<whose>his|her|my) (?P<years>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?) birthday\b",
    re.IGNORECASE,
)
_ASIDE = {Role.OBLIQUE, Role.LOCATION}
_LEFT_SCHOOL = re.compile(r"\b(?:left|leaving) school $")
_FIRST_BARE = 13  # "at seven, she left" may tell an hour
_CONFIDENCE = 0.85
_OLDEST = 125
_MYSELF = "I"
_STEPS = 6  # up the parse, from the number to its event
_PHRASE_END = re.compile(r"(?:[.,;)](?!\d)|$| and\b)")


def find_age_links(
    document: Document, events: Sequence[EventMention], participants: Iterable[Participation], mentions: Mentions
) -> Iterator[EventLink]:
    """From each event at somebody's age to the birth, where the text tells of it; the distance is the age.

    The age is that of whom the words name ("her mother died when she was six"), else of who takes part.
    """
    people: dict[str, list[Participation]] = {}
    for one in participants:
        if one.actor_id is not None and one.role not in _ASIDE:
            people.setdefault(one.event_id, []).append(one)
    tokens = document.tokens
    heads = document.heads(events)
    births = _births(tokens, [event for event in events if event.lemma in of_kind("births")], people, heads)
    if not births:
        return
    event_at = {tokens.top(at): event for event in events if len(at := tokens.within(event.head))}
    for found, years, rule in _ages(document.text):
        event = _event(tokens, found, event_at)
        is_bare = _is_behind_verb(found) and not _LEFT_SCHOOL.search(found.string, 0, found.start())
        if event is None or (is_bare and event.lemma not in of_kind("steps_of_life")):
            continue
        if rule == BIRTHDAY and not found["on"] and event.lemma != "birthday":
            continue  # "planned her eightieth birthday"
        whose = tokens.within(Span(*found.span("whose")))[0] if found["whose"] else None
        aged: list[str | None] = [p.actor_id for p in people.get(event.id, ())] if found.re is _AGE else []
        if (named := mentions.actor_at(whose) if whose is not None else None) is not None:
            aged = [named.id]
        elif _is_mine(tokens, whose, heads.get(event.id)):
            aged = [_MYSELF]
        birth = next((births[id_] for id_ in aged if id_ in births), None)
        if birth is not None and birth != event.id:
            yield EventLink(
                source=event.id,
                target=birth,
                relation=TemporalRelation.AFTER,
                distance=f"P{years}Y",
                confidence=_CONFIDENCE,
                rule=rule,
            )


def _ages(text: str) -> Iterator[tuple[re.Match[str], int, str]]:
    """Words that tell an age or a birthday, with its years and its rule."""
    for found in _AGE.finditer(text):
        years = None if _is_of_clock(found) else _count(found["years"])
        if years is not None:
            yield found, years, AGE
    for found in _DECADE.finditer(text) if any(f"n {whose} " in text for whose in _WHOSE) else ():
        if (lived := _years_of_decade(found)) is not None:
            yield found, lived[0], next(rule for rule, years in YEARS_OF_AGE.items() if years == lived[1])
    for found in _BIRTHDAY.finditer(text) if "birthday" in text else ():
        years = _nth(found["years"])
        if years is not None:
            yield found, years, BIRTHDAY


def _years_of_decade(found: re.Match[str]) -> tuple[int, int] | None:
    """The first year of a part of life told in tens, and how many it has; ``None`` for words that are none."""
    word = found["years"].lower()
    if word == "teens":
        return _TEENS
    figures = word.strip("'’s")
    first = int(figures) if figures.isdecimal() else read_section("times", "decades").get(word)
    after, length = _PARTS[found["part"] and found["part"].lower()]
    return None if first is None else (int(first) + after, length)


def _nth(words: str) -> int | None:
    """The number of a birthday in figures or words, "21st" or "sixtieth"."""
    if words[0].isdecimal():
        return _count(words[:-2])
    tens, _, unit = words.lower().rpartition("-")
    ordinals = read_section("times", "ordinals")
    number = int(ordinals[unit]) if unit in ordinals else None
    before = _count(tens) if tens else 0
    return None if number is None or before is None else before + number


def _births(
    tokens: Tokens,
    told: Iterable[EventMention],
    people: Mapping[str, Sequence[Participation]],
    heads: Mapping[str, int],
) -> dict[str | None, str]:
    """The birth of each whom the text knows, and of who tells it, whose name it may not tell."""
    births: dict[str | None, str] = {}
    for event in told:
        for one in people.get(event.id, ()):
            births.setdefault(one.actor_id, event.id)
        if _is_mine(tokens, None, heads.get(event.id)):
            births.setdefault(_MYSELF, event.id)
    return births


def _is_mine(tokens: Tokens, whose: int | None, event: int | None) -> bool:
    """Of who tells it: "when I was nine", "in my teens", or what "I" do."""
    if whose is not None:
        return tokens.lower[whose] in ("i", "my")
    subject = own_subject(tokens, event) if event is not None else None
    return subject is not None and tokens.lower[subject] == "i"


def _is_of_clock(found: re.Match[str]) -> bool:
    """ "At 41, she became …" and "retired at 65" are ages, where "at ten, she left" may tell an hour."""
    if found["bare"] is None:
        return False
    if found["subject"] is None and not _is_behind_verb(found):
        return True
    return (_count(found["years"]) or 0) < _FIRST_BARE


def _is_behind_verb(found: re.Match[str]) -> bool:
    """A bare number that ends its phrase, as in "she drove at 41": only its verb says whether it is an age."""
    if found.re is not _AGE or found["bare"] is None or found["subject"] is not None:
        return False
    return _PHRASE_END.match(found.string, found.end()) is not None


def _count(words: str) -> int | None:
    """The years of an age in figures or words, ``None`` for words that are no age."""
    if words.isdecimal():
        return int(words) if int(words) <= _OLDEST else None
    numbers = read_section("times", "numbers")
    parts = words.lower().split("-")
    return sum(int(numbers[part]) for part in parts) if all(part in numbers for part in parts) else None


def _event(tokens: Tokens, found: re.Match[str], event_at: Mapping[int, EventMention]) -> EventMention | None:
    """The event that the age hangs on; "children aged five" is of the children, not of who teaches them."""
    at = tokens.within(Span(*found.span("years")))
    if not len(at):
        return None
    if found.re is _AGE and found["aged"]:
        described = tokens.heads[tokens.within(Span(*found.span("aged")))[0]]
        if tokens.pos[described] in NOUNS and tokens.deps[described] not in SUBJECTS:
            return None
    above = (i for i in islice(tokens.ancestors(at[0]), _STEPS) if tokens.lower[i] != "aged")
    return next((event_at[i] for i in above if i in event_at), None)
