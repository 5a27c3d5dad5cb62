"""Names in a text: the model's entities repaired, those it missed found, and what each names."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, count
from operator import attrgetter
from typing import TypeAlias

from timeline.actors.calendar_words import after_date, calendar, is_date, is_era
from timeline.actors.epithets import with_epithets, with_numbers, with_saints
from timeline.actors.heading_names import accounts, as_in_the_text, is_heading, is_marked, labels_of_fields, only_opens
from timeline.actors.kinds import ORGANISATION, PERSON, PRODUCT, UNKNOWN
from timeline.actors.model_names import with_models
from timeline.actors.name_agreement import NUMERAL
from timeline.actors.name_kinds import NameKinds
from timeline.actors.name_pieces import is_body_of_people
from timeline.actors.name_readings import LABELS
from timeline.actors.name_repair import (
    GREETINGS,
    KNOWN_NAME,
    Name,
    is_surname,
    repaired,
    retitled,
    without_titles,
)
from timeline.actors.name_titles import hangs_as_role, is_office
from timeline.actors.repeated_names import with_repeated
from timeline.actors.stock_indexes import with_stock_indexes
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.model.actors import ActorKind
from timeline.model.spans import Span
from timeline.text.labels import NAME_TAGS, SUBJECTS, TIMES
from timeline.text.tokens import Tokens

# First token, end and label.
_Entity: TypeAlias = tuple[int, int, str]

_PERHAPS_PROPER = NAME_TAGS | {"HYPH"}
_NOT_PLACES = (PERSON, UNKNOWN, ORGANISATION, PRODUCT)
# Months that are names too.
_MONTHS = frozenset(("april", "may", "june", "august"))
# "eBay", "iPhone": small letters, a capital and small ones, unlike "kWh"; "iOS". "IndiGo", "JetBlue": no word of the
# language has a capital inside.
_BRAND = re.compile(r"[a-z]{1,5}(?:[A-Z][a-z]{2,}|OS)|[A-Z][a-z]{2,}[A-Z][a-z]+")
# Shorter words in capitals may be letters of a name: "US", "WHO", "AIDS".
_STRESSED = 5
_ROMAN = re.compile(r"[IVXLC]+")
# "https://tarn.example/notes", "Y5,320", "Rs1,200"
_ODD = re.compile(r"www\.|.*://|[a-z]{1,3}\d{1,3}(?:,\d{3})+(?:\.\d+)?$")


def find_names(
    tokens: Tokens,
    entities: Iterable[_Entity],
    known: Iterable[tuple[int, int]],
    *,
    datelines: Sequence[Span] = (),
) -> list[tuple[Name, ActorKind]]:
    """Names in text order, not overlapping, each with its kind.

    ``entities`` are the first token, end and label of the model's; ``known`` the tokens of names found already, which
    no other name may overlap. The place in one of the ``datelines`` tells the kind of its name, and is none itself.
    """
    closed = {t for first, end in known for t in range(first, end)}
    closed.update(_of_nobody(tokens), _headings_of_parts(tokens), labels_of_fields(tokens))
    entities = _written_as_names(tokens, (entity for entity in entities if closed.isdisjoint(range(*entity[:2]))))
    words = set(tokens.words)
    small = {word for word in words if word[0].islower()}
    labelled = repaired(tokens, (entity for entity in entities if entity[2] in LABELS))
    names = as_in_the_text(tokens, [name for name in labelled if not _is_common(tokens, name, small)])
    others = _days_and_numbers(tokens, entities, names) | accounts(tokens)
    taken = closed | _words_of(names)
    names.extend(_missed(tokens, names, taken | others, small, _brands(words)))
    names.extend(_tagged_pronouns(tokens, taken | others))
    names = with_repeated(tokens, names, closed | others, small)
    names = with_saints(tokens, with_epithets(tokens, with_numbers(tokens, names)))
    names = with_models(tokens, with_stock_indexes(tokens, names))
    taken |= _words_of(names)
    kinds = NameKinds(tokens, names, frozenset(line.start for line in datelines))
    found = [_as_person(tokens, name, kinds) for name in names]
    found.extend((name, PERSON) for name in _of_known_people(tokens, kinds, taken))
    if datelines:
        found = [pair for pair in found if not _is_inside(datelines, tokens.starts[pair[0].first])]
    return sorted(found, key=lambda pair: pair[0].first)


def _is_inside(spans: Sequence[Span], at: int) -> bool:
    before = bisect_right(spans, at, key=attrgetter("start"))
    return before > 0 and at < spans[before - 1].end


def _of_nobody(tokens: Tokens) -> Iterator[int]:
    """Addresses and amounts: "https://tarn.example/notes"; "TBD"."""
    yield from (t for low in of_kind("nobodys") for t in tokens.places.get(low, ()))
    yield from (t for low in tokens.odd_words if _ODD.match(low) for t in tokens.places[low])


def _written_as_names(tokens: Tokens, entities: Iterable[_Entity]) -> list[_Entity]:
    """Where a text knows capitals, what it writes small is no name, but for nicknames: "150 km/h", "tarpaulin"."""
    if not any(word[0].isupper() and word != "I" for word in tokens.words):
        return list(entities)
    is_named = ((e, e[2] == "PERSON" and tokens.pos[e[0]] != "VERB") for e in entities)  # "Governor promotes a rise"
    return [e for e, may_be in is_named if may_be or not " ".join(tokens.words[e[0] : e[1]]).islower()]


def _days_and_numbers(tokens: Tokens, entities: Iterable[_Entity], names: Iterable[Name]) -> set[int]:
    """The words of what the model labels and nobody bears, unless they are a name elsewhere."""
    words = {tokens.lower[name.first] for name in names if name.end == name.first + 1}
    return {
        t
        for first, end, label in entities
        if label not in LABELS and not (end - first == 1 and _is_name(tokens, first, words))
        for t in range(first, end)
    }


def _words_of(names: Iterable[Name]) -> set[int]:
    """The tokens of names with their titles."""
    return {t for name in names for t in range(name.title_first, name.end)}


def _as_person(tokens: Tokens, name: Name, kinds: NameKinds) -> tuple[Name, ActorKind]:
    """The name and its kind; a title and the name of somebody known make a person ("Speaker Lind")."""
    kind = kinds.of(name)
    person = retitled(tokens, name) if kind in _NOT_PLACES else None
    if person is None:
        return name, kind
    words = [low for low in tokens.lower[person.first : person.end] if low not in vocabulary().honours]
    is_known = words and words[0] in kinds.people and words[-1] in kinds.people
    return (person, PERSON) if is_known else (name, kind)


def _is_name(tokens: Tokens, t: int, names: set[str]) -> bool:
    """The model took for a day or a number what it calls a name elsewhere; a month may be both."""
    low = tokens.lower[t]
    return tokens.tags[t] in NAME_TAGS and low in names and low not in calendar() and low not in _MONTHS


def _headings_of_parts(tokens: Tokens) -> Iterator[int]:
    """ "CHAPTER II" at the beginning of a line: nobody's name."""
    for first in (0, *(end + 1 for end in tokens.breaks)):
        if tokens.lower[first : first + 1] and tokens.lower[first] in of_kind("parts_of_books"):
            number = tokens.words[first + 1].rstrip(".") if first + 1 < len(tokens) else ""
            if number.isdecimal() or _ROMAN.fullmatch(number):
                yield from (first, first + 1)


def _is_common(tokens: Tokens, name: Name, small: set[str]) -> bool:
    """ "Kidnappers kept their promise", "have FINALLY agreed", and "the kidnappers", "finally" elsewhere.

    What opens a sentence and is tagged a common noun is nobody: "Turnout was low".
    """
    if name.end != name.first + 1:
        return False
    low = tokens.lower[name.first]
    is_calling = name.label == "ORG" and low in vocabulary().person_nouns
    if is_calling and "PERSON" in tokens.entities[name.end : name.end + 1]:
        return True  # "Astrophysicist Ana Lind"
    if name.label == "PERSON" and tokens.tags[name.first] == "NN" and vocabulary().sexes(low) is None:
        is_alone = all(t == name.first or tokens.words[t] == low for t in tokens.places[low])
        return is_alone and name.first == tokens.sentence(tokens.sentences[name.first]).start
    if low not in small:
        return False
    is_stressed = tokens.words[name.first].isupper() and len(low) >= _STRESSED
    return is_stressed or (low.endswith("s") and low[:-1] in vocabulary().person_nouns)


def _brands(words: set[str]) -> set[str]:
    mixed = (word for word in words if not (word.islower() or word.istitle() or word.isupper()))
    return {word for word in mixed if _BRAND.fullmatch(word)}


def _missed(tokens: Tokens, found: list[Name], taken: set[int], small: set[str], brands: set[str]) -> Iterator[Name]:
    """Runs of proper nouns that the model labelled nothing; ``small`` are the words that begin with a small letter."""
    common = {word.lower() for word in small - brands}
    named = {name.words(tokens) for name in found}
    people = {t for name in found if name.label == "PERSON" for t in range(name.first, name.end)}
    perhaps = compress(count(), map(_PERHAPS_PROPER.__contains__, tokens.tags))
    proper = {t for t in perhaps if t not in taken and _is_proper(tokens, t, tokens.tags[t])}
    for word in brands:
        proper.update(t for t in tokens.places[word.lower()] if tokens.words[t] == word and t not in taken)
    runs = list(_runs(sorted(proper)))
    lines = {first: tokens.line_of(first) for first, _ in runs}
    headings = {line for line in set(lines.values()) if is_heading(tokens, line) or is_marked(tokens, line)}
    uses = Counter(tokens.lower[t] for t in proper)
    alone = {words[0] for words in named if len(words) == 1} | {tokens.lower[t] for t, end in runs if end == t + 1}
    for run_first, run_end in runs:
        first, end = run_first, run_end - (tokens.words[run_end - 1] == "-")  # "R-" of "R-Ohio"
        if end == first:
            continue  # the hyphen of "the Iraq-Jordan border"
        if is_body_of_people(tokens, end):
            yield Name(first=first, end=end + 2, label="ORG", title_first=first, rule="proper-noun")
            continue
        first = after_date(tokens, first, end)
        if end - first == 1 and only_opens(tokens, first, uses):
            continue
        is_called_per = first > 0 and tokens.words[first - 1] == "Per" and tokens.deps[end - 1] in SUBJECTS
        titled = is_called_per or _is_titled(tokens, first, end, alone)
        first -= is_called_per  # "Per Lind left", where a preposition would have no subject behind it
        name = without_titles(tokens, first, end, "PERSON" if titled else "", "proper-noun")
        if name is None or is_date(tokens, name.first, name.end) or hangs_as_role(tokens, name.end - 1, people):
            continue
        words = name.words(tokens)
        if words[0] in _MONTHS and _has_number_beside(tokens, name):
            continue
        is_name = _may_name(words, common) or is_surname(tokens, name.first)
        if words in named or (is_name and lines[run_first] not in headings):
            yield name


def _tagged_pronouns(tokens: Tokens, taken: set[int]) -> Iterator[Name]:
    """ "WHO said", where taggers see a pronoun: in capitals, in a line of small letters, it is the body.

    Unlike "the man WHO left", stressed, and "DOCTOR WHO".
    """
    for t in tokens.places.get("who", ()):
        if tokens.words[t] != "WHO" or t in taken or (t and tokens.pos[t - 1] == "NOUN"):
            continue
        if not (t and tokens.words[t - 1].isupper()) and not is_heading(tokens, tokens.line_of(t)):
            yield Name(first=t, end=t + 1, label="ORG", title_first=t, rule="proper-noun")


def _is_titled(tokens: Tokens, first: int, end: int, alone: set[str]) -> bool:
    """A title and a surname that acts or stands alone elsewhere: "Governor Krawczyk", unlike "Justice League"."""
    if end - first > 2 and NUMERAL.fullmatch(tokens.lower[end - 1]):
        end -= 1  # "Pope Damasus I"
    words, last = vocabulary(), tokens.lower[end - 1]
    is_body = last in words.organisation_nouns or last in words.place_nouns
    titled = end - first == 2 and tokens.lower[first].rstrip(".") in words.titles
    opens = first > 0 and tokens.entities[first - 1] in TIMES  # "On Friday Governor Krawczyk left"
    styled = tokens.lower[first] in words.given_name_titles and words.sexes(last) is not None  # "Sister Agnes"
    return titled and not is_body and (opens or styled or tokens.deps[end - 1] == "nsubj" or last in alone)


def _has_number_beside(tokens: Tokens, name: Name) -> bool:
    """ "3 May", "June 2021": no name there."""
    return any(low[:1].isdigit() for low in tokens.lower[max(name.first - 1, 0) : name.end + 1])


def _is_proper(tokens: Tokens, t: int, tag: str) -> bool:
    if tag == "HYPH" and 0 < t < len(tokens) - 1:  # "ITAR-Tass", "Baba-panya"
        glued = tokens.ends[t - 1] == tokens.starts[t] and tokens.ends[t] == tokens.starts[t + 1]
        return glued and all(tokens.tags[b] in NAME_TAGS for b in (t - 1, t + 1)) and tokens.words[t - 1][0].isupper()
    is_tied = t > 1 and tokens.heads[t - 2] == t and _is_proper(tokens, t - 1, tokens.tags[t - 1])
    if tag not in NAME_TAGS or not (tokens.words[t][0].isupper() or is_tied):
        return False
    return tokens.lower[t] not in GREETINGS and not is_era(tokens, t)


def _may_name(words: tuple[str, ...], common: set[str]) -> bool:
    if all(word in common or word in calendar() for word in words) or is_office(words):
        return False
    if len(words) > 1:
        return True
    word = words[0].rstrip(".")
    # "on state TV", "the Bank", "Justices Lind and Holm"
    is_told = word in vocabulary().organisation_heads or word.removesuffix("s") in vocabulary().titles
    return len(word) > 1 and not is_told


def _of_known_people(tokens: Tokens, kinds: NameKinds, taken: set[int]) -> Iterator[Name]:
    """Runs of words from the names of people, whatever the model made of them: "Marbles" is no plural there."""

    known = kinds.people | kinds.single_people
    found = sorted(t for low in known if len(low) > 2 for t in tokens.places.get(low, ()))
    for first, end in _runs(
        t for t in found if t not in taken and tokens.words[t][0].isupper() and tokens.tags[t][0] == "N"
    ):
        if end - first == 1 and kinds.is_locative(first):
            continue  # "in May", "to Chelsea"
        name = without_titles(tokens, first, end, "PERSON", KNOWN_NAME)
        if name is not None:
            yield name


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Stretches of consecutive tokens, first token and end."""
    first = end = -1
    for t in numbers:
        if t == end:
            end += 1
            continue
        if end > first:
            yield first, end
        first, end = t, t + 1
    if end > first:
        yield first, end
