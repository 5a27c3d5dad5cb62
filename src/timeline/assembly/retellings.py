"""One happening told several times in a text: by its headline and its story, by a verb and the noun that takes it up.

A later noun takes up an event where it is definite ("the announcement", "her resignation") and stands near; a headline
tells what its story tells. A verb that is used again tells of another occasion unless both are dated together, or
nobody meets with it twice.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import islice

from attrs import evolve, frozen

from timeline.assembly.amounts import is_amount
from timeline.assembly.coreference import cluster
from timeline.assembly.general_nouns import start_of, with_general_nouns
from timeline.assembly.leads import is_saying, lead_entries, time_of_lead
from timeline.assembly.placing import UNPLACED
from timeline.assembly.quantities import quantity, tells_as_many, tells_of_others
from timeline.assembly.sameness import doers, may_be_one, once_to, undergoers
from timeline.lexicon.kin import kin_of
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_section
from timeline.model.entries import Entry, When
from timeline.text.constituents import is_definite
from timeline.text.document import Document

_COUNTS, _STEPS = ("times", "twice", "thrice"), 3
# Sentences back to what a definite noun takes up.
_REACH = 6
# Tellings of one kind that a telling is compared with; only senseless texts have more.
_MOST = 12


def retellings(document: Document, entries: Iterable[Entry]) -> list[list[Entry]]:
    """Groups of entries that tell of one happening; each entry in one group, and alone without a parse."""
    given = list(entries)
    if document.doc is None:
        return [[entry] for entry in given]
    text = _Text.of(document, given)
    # A headline's day is a guess, which the story's own date corrects.
    open_dates = {e.id: e for e in given if text.is_headline(e) and e.when.words is None} if text.headlines else {}
    undated = [evolve(e, when=UNPLACED) if e.id in open_dates else e for e in given]
    told = cluster(undated, text.may_be_told_again, text.keys_of, reach=_MOST)
    groups = with_general_nouns(document, told, text.sentence, text.taking_up)
    if not open_dates:
        return groups
    day = time_of_lead(lead_entries(document, given, text.sentence))
    dated = {id_: _on(day, entry) if day is not None else entry for id_, entry in open_dates.items()}
    return [group if any(map(_is_dated, group)) else [dated.get(e.id, e) for e in group] for group in groups]


def _on(day: When, entry: Entry) -> Entry:
    """A headline on the day of its lead, if it has a day."""
    return entry if entry.when.interval is None else evolve(entry, when=evolve(day, rule=f"{entry.when.rule}, lead"))


@frozen(kw_only=True)
class _Text:
    """Where entries stand in their text: the sentence of each, those that take up what was told, the headlines.

    ``counted`` are those that tell how often, ``measured`` the words that say by how much, ``announced`` the triggers
    that stand in headlines, ``lead`` what the lead tells in its main clauses.
    """

    sentence: Mapping[str, int]
    taking_up: Set[str]
    counted: Set[str]
    measured: Mapping[str, str]
    headlines: Set[int]
    announced: Set[str]
    lead: Set[str]

    @classmethod
    def of(cls, document: Document, entries: Sequence[Entry]) -> "_Text":
        tokens = document.tokens
        sentence: dict[str, int] = {}
        taking_up: set[str] = set()
        headlines = document.layout.headline
        announced: set[str] = set()
        counted: set[str] = set()
        measured: dict[str, str] = {}
        counts = [i for word in _COUNTS for i in tokens.places.get(word, ())]
        for entry in entries:
            i = tokens.head_of(entry.trigger.span)
            sentence[entry.id] = tokens.sentences[i] if i is not None else -1
            if i is not None and tokens.pos[i] == "NOUN" and _points_back(document, i):
                taking_up.add(entry.id)
            if i is not None and counts and tokens.pos[i] == "VERB" and _is_counted(document, i, counts):
                counted.add(entry.id)
            if i is not None and (amount := _measure(document, i)):
                measured[entry.id] = amount
            if sentence[entry.id] in headlines:
                announced.add(kin_of(entry.lemma))
        lead = {entry.id for entry in lead_entries(document, entries, sentence)} if announced else set()
        return cls(
            sentence=sentence,
            taking_up=taking_up,
            counted=counted,
            measured=measured,
            headlines=headlines,
            announced=announced,
            lead=lead,
        )

    def is_headline(self, entry: Entry) -> bool:
        return self.sentence[entry.id] in self.headlines

    def may_be_told_again(self, one: Entry, other: Entry) -> bool:
        first, second = sorted((one, other), key=start_of)
        if second.id in self.lead and self.is_headline(first) and not is_saying(second):
            return _may_be_taken_up(first, second)
        if self.counted and (first.id in self.counted) != (second.id in self.counted):
            return False
        if tells_of_others(self.measured.get(first.id, ""), self.measured.get(second.id, "")):
            return False
        if self.is_headline(first) != self.is_headline(second) or once_to(first) & once_to(second):
            return may_be_one(first, second)
        if second.id in self.taking_up and self.sentence[second.id] - self.sentence[first.id] <= _REACH:
            return _may_be_taken_up(first, second)
        if is_saying(first):
            return False
        # What a headline announces, its story tells over and over.
        is_announced = kin_of(first.lemma) in self.announced and bool(doers(first) & doers(second))
        is_told_twice = is_announced or (_is_dated(first) and _is_dated(second)) or _count_alike(first, second)
        return is_told_twice and may_be_one(first, second)

    def keys_of(self, entry: Entry) -> Iterator[str]:
        """Only entries that share a key are compared: a speech verb stands too often to be met with every other."""
        sentence = self.sentence[entry.id]
        if _is_dated(entry) and not is_saying(entry):
            yield "dated"
        if kin_of(entry.lemma) in self.announced:
            yield "announced"
        counts = (quantity(p.mention.text) for p in undergoers(entry))
        yield from (f"so many: {count}" for count in counts if count is not None)
        yield from (f"once to {actor}" for actor in sorted(once_to(entry)))
        yield from map(str, range(sentence - _REACH if entry.id in self.taking_up else sentence, sentence + 1))


def _is_dated(entry: Entry) -> bool:
    return entry.when.interval is not None


def _points_back(document: Document, noun: int) -> bool:
    """Does a noun point at what was told? "The second attack" points elsewhere, "her sixtieth birthday" at its own.

    So does "the 1979 election", which says which one it is.
    """
    tokens = document.tokens
    if not is_definite(tokens, noun):
        return False
    return not any(
        tokens.lower[c] in of_kind("told_apart")
        or _is_ordinal(tokens.lower[c])
        or (c < noun and tokens.tags[c] == "CD" and tokens.entities[c] == "DATE")
        for c in tokens.children[noun]
    )


def _is_counted(document: Document, verb: int, counts: Iterable[int]) -> bool:
    """ "Was seen seventeen times between 1690 and 1781": one who saw it in 1769 is not all of that."""
    tokens = document.tokens
    first, last = tokens.edges[verb]
    return any(first <= i <= last and verb in islice(tokens.ancestors(i), _STEPS) for i in counts)


def _measure(document: Document, verb: int) -> str:
    """ "85 percent" in "its profit fell 85 percent"; "" where nothing says by how much."""
    tokens = document.tokens
    if verb not in tokens.labelled["npadvmod"]:
        return ""
    amount = next((c for c in tokens.children[verb] if is_amount(tokens, c)), None)
    return "" if amount is None else " ".join(tokens.words[tokens.edges[amount][0] : amount + 1])


def _count_alike(one: Entry, other: Entry) -> bool:
    return any(tells_as_many(p.mention.text, q.mention.text) for p in undergoers(one) for q in undergoers(other))


def _is_ordinal(word: str) -> bool:
    """ "Sixtieth", "thirty-first", "60th"."""
    if word[0].isdecimal():
        return word.endswith(("st", "nd", "rd", "th"))
    return word.rpartition("-")[2] in read_section("times", "ordinals")


def _may_be_taken_up(first: Entry, second: Entry) -> bool:
    """Same trigger, and nobody in the second whom the first does not allow for."""
    if kin_of(first.lemma) != kin_of(second.lemma) or first.polarity is not second.polarity:
        return False
    if doers(first) and doers(second) and not doers(first) & doers(second):
        return False
    known, new = ({p.actor_id for p in undergoers(entry)} - {None} for entry in (first, second))
    return not known or not new or bool(known & new)
