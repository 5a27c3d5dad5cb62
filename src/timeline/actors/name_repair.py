"""Repair the model's entities: possessives, articles and titles off, wrong joins taken apart, torn names joined."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise

from attrs import define

from timeline.actors.calendar_words import after_date, calendar, is_date, is_era
from timeline.actors.countries import countries
from timeline.actors.headwords import HEADWORD, turned
from timeline.actors.name_pieces import is_last_part, rejoined
from timeline.actors.name_splits import before_score, pieces
from timeline.actors.name_titles import (
    begins_title,
    is_charge,
    is_portfolio,
    is_role,
    joined,
    role_before,
    title_at,
    title_before,
)
from timeline.actors.vocabulary import is_maker, vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.text.tokens import Tokens

# They open a letter.
GREETINGS = frozenset(("dear", "hi", "hey"))
_OPENERS = GREETINGS.union(
    ("the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "my", "'s", "some", "all")
)
_DETERMINERS = frozenset(("the", "a", "an", "this", "that", "our", "my", "your", "their", "his", "her", "its"))
_DASHES = ("-", "–", "—")
_PREFIXES = frozenset(
    ("anti", "co", "ex", "mid", "non", "pan", "post", "pre", "pro", "re", "semi", "sub", "trans", "ultra")
)
_QUALIFYING = frozenset(("JJ", "JJS", "RB", "VBN", "VBG", "PRP$", "AFX", "IN"))
KNOWN_NAME = "known-name"
"""The rule of a name that the text gives somebody elsewhere."""
# Nobody has titles of more words: "His Excellency President for Life, Field Marshal Al Hadji Doctor …".
_TITLES = 12
# A heading of so many words with a verb in it is no name.
_HEADING = 4


@define(kw_only=True)
class Name:
    """Tokens ``first`` to ``end`` (half-open) are a name; ``titles`` are the lower-case titles before it.

    ``title_first`` is the token where those begin, ``first`` where there are none. ``label`` is the model's, "" where
    it gave none.
    """

    first: int
    end: int
    label: str
    titles: tuple[str, ...] = ()
    title_first: int
    rule: str

    def words(self, tokens: Tokens) -> tuple[str, ...]:
        """Its words, lower-case."""
        return tuple(tokens.lower[self.first : self.end])


def repaired(tokens: Tokens, entities: Iterable[tuple[int, int, str]]) -> Iterator[Name]:
    """The names that the model's entities hold; some hold two, some none."""
    for first, end, label in rejoined(tokens, entities):
        in_order = turned(tokens.lower[first:end]) if label == "PERSON" else None
        if in_order is not None:
            titles = tuple(in_order[1])
            yield Name(first=first, end=end, label=label, titles=titles, title_first=first, rule=HEADWORD)
            continue
        for line_first, line_end in _lines(tokens, first, end):
            core_first, core_end = _trimmed(tokens, line_first, line_end, label)
            for piece_first, piece_end, piece_label in pieces(tokens, core_first, core_end, label):
                name = without_titles(tokens, piece_first, piece_end, piece_label, "model-entity")
                if name is not None and not is_date(tokens, name.first, name.end):
                    yield name


def _lines(tokens: Tokens, first: int, end: int) -> list[tuple[int, int]]:
    """A name never runs over the end of a line."""
    breaks = tokens.breaks[bisect_left(tokens.breaks, first) : bisect_left(tokens.breaks, end)]
    return [(before + 1, after) for before, after in pairwise((first - 1, *breaks, end)) if after > before + 1]


def _trimmed(tokens: Tokens, first: int, end: int, label: str) -> tuple[int, int]:
    first = after_date(tokens, first, end)
    while first < end and (_is_leading(tokens, first, end) or is_era(tokens, first)):
        first += 1
    if end - first >= _HEADING and len(tokens.line_of(first)) == end - first:
        end = next((t for t in range(first + 1, end) if tokens.tags[t] in ("VBG", "VBZ", "VBD")), end)
    end = _before_bracket(tokens, first, end)
    if label == "ORG" and end - first > 1 and _opens_sentence(tokens, first) and is_maker(tokens.lower[first]):
        first += 1  # "Carmaker Norvik"
    end = before_score(tokens, first, end)
    if label != "PERSON":
        end = _without_office(tokens, first, end)
    else:
        end = next((t for t in range(first + 1, end) if tokens.lower[t] == "the" and end - t > 1), end)
        end = next((t for t in range(first + 1, end) if _parts(tokens, t)), end)
        if "of" in tokens.lower[first:end] and tokens.lower[first - 1] in vocabulary().relatives:
            end = tokens.lower.index("of", first)  # "her husband Leif of Lund"
    while end > first and _is_trailing(tokens, first, end - 1, label):
        end -= 1
    while end - first > 1 and tokens.lower[end - 1] in calendar():
        end -= 1  # "Lund Daily Monday": a headline and its date
    return first, _before_bracket(tokens, first, end)


def _parts(tokens: Tokens, t: int) -> bool:
    """The dash of "Ann Lind - CTO", between blanks, unlike that of "Ann Lind-Roe"."""
    return tokens.words[t] in _DASHES and tokens.ends[t - 1] < tokens.starts[t]


def _before_bracket(tokens: Tokens, first: int, end: int) -> int:
    """The end of "Norvik Development Kit (NDK", where no bracket closes."""
    behind = tokens.words[first + 1 : end]
    return first + 1 + behind.index("(") if "(" in behind and ")" not in behind else end


def _without_office(tokens: Tokens, first: int, end: int) -> int:
    """The end of the name of a body before an office of it: "NASA Administrator", "State Department Spokesperson"."""
    held = end - 1
    is_body = held > first and (
        tokens.words[held - 1].isupper() or tokens.lower[held - 1] in vocabulary().organisation_heads
    )
    return held if is_body and tokens.lower[held] in vocabulary().offices else end


def _is_leading(tokens: Tokens, t: int, end: int) -> bool:
    """ "a", "new" in "a new Germany", "pro-Beijing" in "the pro-Beijing People's Party"."""
    if tokens.lower[t] in _OPENERS or not _has_letter_or_digit(tokens.words[t]):
        return not _is_tied_on(tokens, t)
    if end - t > 1 and _opens_sentence(tokens, t) and _opens_clause(tokens, t):
        return True
    if end - t > 3 and tokens.words[t - 1] == "-" and _is_prefix(tokens, t - 2):
        return True
    # "new Germany", "underworld don Otto Lind"
    is_said = tokens.tags[t] in _QUALIFYING or tokens.lower[t] in vocabulary().person_nouns
    return end - t > 1 and tokens.words[t].islower() and is_said


def _opens_clause(tokens: Tokens, t: int) -> bool:
    """ "Across Europe", "Stolen Polish", "Sold to Norvik", "Eventually Lind": a capital because a sentence begins."""
    if tokens.lower[t] in of_kind("narrative_adverbs"):
        return True
    if tokens.lower[t + 1] in countries().demonyms and tokens.deps[t] == "amod":
        return True
    if tokens.tags[t] == "VBN":
        return tokens.lower[t] in ("born", "died") or tokens.tags[t + 1] in ("IN", "TO")
    return tokens.tags[t] == "IN"


def _is_tied_on(tokens: Tokens, t: int) -> bool:
    """ "All" in "All-Lund Airways": a hyphen ties it to the word behind it."""
    return tokens.words[t + 1 : t + 2] == ["-"] and tokens.starts[t + 1] == tokens.ends[t]


def _has_letter_or_digit(word: str) -> bool:
    return word[0].isalnum() or any(map(str.isalnum, word))


def _opens_sentence(tokens: Tokens, t: int) -> bool:
    return t == 0 or tokens.sentences[t - 1] != tokens.sentences[t] or tokens.pos[t - 1] in ("PUNCT", "SPACE")


def _is_trailing(tokens: Tokens, first: int, t: int, label: str) -> bool:
    if tokens.tags[t] == "POS" or not _has_letter_or_digit(tokens.words[t]):
        return True
    if t > first and label == "PERSON" and tokens.words[t].isdecimal():
        return True  # "3-1" behind a team, which the model may take for a person
    if t > first and tokens.tags[t] == "CD" and tokens.lower[t + 1 : t + 2] in (["percent"], ["per"], ["%"]):
        return True  # "beat Lind 49.3 percent to 47.8"
    if t == first or not tokens.words[t].islower() or tokens.lower[t] in vocabulary().organisation_suffixes:
        return False
    return not (label == "PERSON" and t - first > 2 and is_last_part(tokens, first, t))  # "Park Sung-hoon"


def retitled(tokens: Tokens, name: Name) -> Name | None:
    """The name of a person that the model took for something else: "Dame Ana Lind OBE", "Speaker Lind".

    ``None`` where no title begins it, or it has titles already.
    """
    if name.titles or not title_at(tokens, name.first, name.end - 1, sure=True):
        return None
    return without_titles(tokens, name.first, name.end, "PERSON", name.rule)


def without_titles(tokens: Tokens, first: int, end: int, label: str, rule: str) -> Name | None:
    """Move titles out of a name; ``None`` where nothing but a title or a common noun is left."""
    nouns = vocabulary().person_nouns
    if _is_title(tokens, first, end, is_known=rule == KNOWN_NAME):
        return None  # "the Prime Minister", "[Datuk Seri] [Ana Lind]"
    if end - first > 1 and tokens.lower[first] in vocabulary().units and _is_counted(tokens, first):
        first += 1  # "a 30 GB Luna"
    if end - first > 2 and tokens.lower[first] in nouns and tokens.lower[first + 1] in ("of", "for"):
        # "President of the Royal Society": an office, and the name of a body
        first += 3 if tokens.lower[first + 2] == "the" else 2
    outside = first
    if end - first > 2 and (
        (label == "PERSON" and is_role(tokens, first)) or (label in ("PERSON", "") and is_charge(tokens, first))
    ):
        first += 1  # "Minister for Education Ana Lind"
    while first < end - 1 and (length := title_at(tokens, first, end - 1, sure=label == "PERSON")):
        first += length
    if first == end - 1 and _is_no_name(tokens, first, label, is_known=rule == KNOWN_NAME):
        return None
    if label == "PERSON" or first > outside:
        while first - outside < _TITLES and (
            length := title_before(tokens, outside) or role_before(tokens, outside, end)
        ):
            outside -= length
        while first > outside > 0 and is_portfolio(tokens, outside - 1):
            outside -= 1
    titles = tuple([low.rstrip(".") for low in tokens.lower[outside:first]])
    return Name(first=first, end=end, label=label, titles=titles, title_first=outside, rule=rule)


def _is_title(tokens: Tokens, first: int, end: int, *, is_known: bool) -> bool:
    """ "The Prime Minister"; not "Mr King", "King sang", where somebody ``is_known`` to be called so."""
    if not begins_title(tokens, first) or joined(tokens, first, end) not in vocabulary().titles:
        return False
    if end == first + 1 and is_surname(tokens, first):
        return False
    is_bare = first == 0 or tokens.lower[first - 1] not in _DETERMINERS
    stands_alone = tokens.tags[end : end + 1] != ["NNP"] and tokens.lower[end : end + 1] != ["of"]
    return not (is_known and is_bare and stands_alone)


def _is_prefix(tokens: Tokens, t: int) -> bool:
    """ "Pro-republicans", "Anti-war": half a word."""
    return tokens.lower[t] in _PREFIXES and t + 1 < len(tokens) and tokens.words[t + 1] == "-"


def _is_no_name(tokens: Tokens, t: int, label: str, *, is_known: bool) -> bool:
    """A word that names nobody by itself; "Park" may be somebody's name that is known."""
    return _is_common(tokens, t, label) or _is_prefix(tokens, t) or (not is_known and _is_land(tokens, t))


def _is_land(tokens: Tokens, t: int) -> bool:
    """ "State, county and local officials": a word for lands and towns, capitalised where a sentence begins."""
    is_land = tokens.lower[t] in vocabulary().country_nouns or tokens.lower[t] in vocabulary().place_nouns
    return is_land and not title_before(tokens, t)  # "Mr Park"


def _is_common(tokens: Tokens, t: int, label: str) -> bool:
    """ "the Tsar", "our Nation", "the Company": a common noun, whatever its capital."""
    low = tokens.lower[t].rstrip(".")
    words = vocabulary()
    if label == "PERSON" and tokens.tags[t] == "NNS" and tokens.words[t].islower():
        return True  # "he saw torsos in the wreck"
    if "." in low and low.replace(".", "") in read_words("titles", "degrees"):
        return True  # "her B.A. from Lund"
    if (low in words.units and _is_counted(tokens, t)) or (low in words.currencies and not title_before(tokens, t)):
        return True
    if t > 0 and tokens.lower[t - 1] in _DETERMINERS and tokens.tags[t] != "NNPS":
        body = low in words.organisation_nouns and low not in words.unique_organisations
        is_person = low in words.person_nouns and not _is_paper(tokens, t, label)
        return body or is_person or low in words.country_nouns
    return low in words.titles and label != "PERSON" and not is_surname(tokens, t)


def is_surname(tokens: Tokens, t: int) -> bool:
    """ "Mr King", "General Pope": behind a title what is one too is a name; not "the Lord Bishop", "Major General"."""
    length = title_before(tokens, t) if tokens.lower[t] in read_words("titles", "surnames") else 0
    is_led = length > 0 and tokens.lower[t - length - 1 : t - length] not in (["a"], ["an"], ["the"])
    is_led = is_led and tokens.lower[t + 1 : t + 2] != ["of"]
    return is_led and tokens.words[t].istitle() and joined(tokens, t - length, t + 1) not in vocabulary().titles


def _is_paper(tokens: Tokens, t: int, label: str) -> bool:
    """ "The Examiner reported": a paper, if the model too takes it for a body."""
    return label == "ORG" and tokens.deps[t] == "nsubj" and tokens.lemmas[tokens.heads[t]] == "report"


def _is_counted(tokens: Tokens, t: int) -> bool:
    """ "99 (USD)", "2GB": what is counted, unlike "Team GB"."""
    return tokens.tags[t - 2 if tokens.words[t - 1] == "(" else t - 1] == "CD"
