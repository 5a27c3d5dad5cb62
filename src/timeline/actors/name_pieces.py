"""Names that the model cut apart: given name and surname, what hyphens tie, the end of a company's name, "D.C."."""

from collections.abc import Iterable, Iterator

from timeline.actors.countries import countries
from timeline.actors.headwords import headwords
from timeline.actors.partners import firms_of_partners
from timeline.actors.vocabulary import is_club_end, vocabulary
from timeline.lexicon.tables import read_words
from timeline.text.labels import NAME_TAGS, PLACES, TIMES
from timeline.text.tokens import Tokens

# What stands between a town's name and its river's or its region's.
_ON = frozenset(("am", "an", "by", "de", "en", "in", "la", "le", "les", "on", "sur", "under", "upon"))
SAINTS = frozenset(("st", "saint"))
# Marks around a name between a given name and a surname.
_ASIDE_MARKS = frozenset((('"', '"'), ("(", ")"), ("“", "”"), ("'", "'")))
_OPENING_MARKS = frozenset(opening for opening, _ in _ASIDE_MARKS)
_DISTRICT = frozenset(("d.c.", "d.c", "dc"))


def rejoined(tokens: Tokens, entities: Iterable[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """A given name and a surname that the model took for two, or of which it missed one: "[Valeska] [Paris]"."""
    waiting: tuple[int, int, str] | None = None
    for first, end, label in (_whole(tokens, *entity) for entity in _with_asides(tokens, entities)):
        if waiting is not None and first < waiting[1]:
            continue  # it has been joined to the one before
        if waiting is not None:
            beside = waiting[1] == first and end - first == 1
            if beside and _is_surname_of_given(tokens, waiting[0], first):
                yield waiting[0], end, "PERSON"
                waiting = None
                continue
            if label == waiting[2] == "PERSON" and _is_one_person(tokens, waiting[1], first, end):
                waiting = (waiting[0], end, label)
                continue
            yield waiting
        waiting = (first, end, label)
    if waiting is not None:
        yield waiting


def _is_surname_of_given(tokens: Tokens, first: int, t: int) -> bool:
    """ "[Valeska] [Paris]", "[Dr Valeska] [Paris]"."""
    return _is_given(tokens, t - 1) and all(low in vocabulary().titles for low in tokens.lower[first : t - 1])


def _is_one_person(tokens: Tokens, before: int, first: int, end: int) -> bool:
    """ "[Arshad Latif] [Ali Khan]": nothing parts the two, and the first hangs on the last word."""
    return before == first and tokens.words[first - 1][0].isupper() and tokens.heads[first - 1] == end - 1


def _whole(tokens: Tokens, first: int, end: int, label: str) -> tuple[int, int, str]:
    first, end, label = _hyphenated(tokens, *_completed(tokens, *with_particles(tokens, first, end, label)))
    behind = "".join(tokens.lower[end : end + 2]).rstrip(".") if label == "PERSON" else ""
    if behind in (",jr", ",sr"):
        end += 2  # "Otto Lind, Jr."
    return first, end, label


def _with_asides(tokens: Tokens, entities: Iterable[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The names, whole where a familiar name or one at birth stands inside: 'Ana "Nan" Lind', "Ana (Holm) Lind"."""
    opened = sorted(t for mark in _OPENING_MARKS for t in tokens.places.get(mark, ()))
    asides = (t for t in opened if t and t + 3 < len(tokens) and _is_aside(tokens, t))
    around = [(*_around_aside(tokens, t - 1, t + 4), "PERSON") for t in asides]
    around += [(first, end, "PERSON") for first, end in headwords(tokens)]
    entities = list(entities)
    around += firms_of_partners(tokens, entities)
    if not around:
        return entities
    inside = {t for first, end, _ in around for t in range(first, end)}
    return sorted([*around, *(e for e in entities if inside.isdisjoint(range(e[0], e[1])))])


def _is_aside(tokens: Tokens, mark: int) -> bool:
    """A name in brackets or quotation marks between a given name and a surname."""
    if (tokens.words[mark], tokens.words[mark + 2]) not in _ASIDE_MARKS:
        return False
    given, inner, surname = mark - 1, mark + 1, mark + 3
    are_names = all(tokens.tags[t] == "NNP" and tokens.words[t][0].isupper() for t in (given, inner, surname))
    is_place = any(tokens.entities[t] in PLACES for t in (inner, surname))
    if given and len(tokens.lower[given].rstrip(".")) == 1:
        given -= 1  # 'Ana J. "Nan" Lind'
    return are_names and not is_place and vocabulary().sexes(tokens.lower[given]) is not None


def _around_aside(tokens: Tokens, first: int, end: int) -> tuple[int, int]:
    """All of 'Mary Ann "Nan" Holm Lind Jr.', which names of others may follow: two given names, two words behind."""
    words = vocabulary()
    if first and tokens.tags[first - 1] == "NNP" and words.sexes(tokens.lower[first - 1]) is not None:
        first -= 1
    for t in range(end, min(end + 2, len(tokens))):
        is_name = tokens.tags[t] == "NNP" and tokens.words[t].istitle() and tokens.entities[t] not in PLACES | TIMES
        if not is_name or tokens.lower[t] in words.bodies_places_things:
            break
        end += 1
    return first, end


def _completed(tokens: Tokens, first: int, end: int, label: str) -> tuple[int, int, str]:
    """A name with what belongs to it and the model gave no label: "Ana" or "Lopes", "Hydrobud" of "SA"."""
    if label == "GPE" and (land_end := _district(tokens, end) or _pair(tokens, first, end)):
        return first, land_end, label
    if tokens.lower[first].rstrip(".") in SAINTS and (end_of_house := _house(tokens, first, end)):
        return first, end_of_house, "ORG"
    if end < len(tokens.words) and (_is_suffix(tokens, end) or _is_kind_of_body(tokens, end)):
        return first, end + 1, "ORG"
    if end - first != 1:
        is_person = label == "PERSON"
        return (
            first - (is_person and _is_cut_in_front(tokens, first, end)),
            end + (is_person and _is_cut_off(tokens, end)),
            label,
        )
    if label == "PERSON" and (surname := _behind_initial(tokens, end)):
        return first, surname, label
    if tokens.lower[first].rstrip(".") in vocabulary().organisation_suffixes:
        while first > 0 and not tokens.entities[first - 1] and tokens.tags[first - 1] == "NNP":
            first -= 1
        return first, end, "ORG"
    if first > 0 and not tokens.entities[first - 1] and _is_given(tokens, first - 1):
        return first - 1, end, "PERSON"
    if end < len(tokens) and not tokens.entities[end] and tokens.tags[end] == "NNP" and _is_given(tokens, first):
        return first, end + 1, "PERSON"
    return first, end, label


def _is_suffix(tokens: Tokens, t: int) -> bool:
    """ "plc" behind "Arden"."""
    if tokens.lower[t].rstrip(".") not in vocabulary().organisation_suffixes:
        return False
    is_free = not tokens.entities[t] and tokens.tags[t] == "NNP"
    # "Norvik Group" and "LLC", "SpA", which the model took for a name of its own or for none
    return is_free or (tokens.heads[t - 1] == t and tokens.words[t][0].isupper())


def _is_kind_of_body(tokens: Tokens, t: int) -> bool:
    """ "Tools" behind "Delmar"."""
    if is_club_end(tokens.lower[t]):
        return tokens.heads[t - 1] == t
    if tokens.entities[t] or tokens.tags[t] not in NAME_TAGS:
        return False
    return tokens.lower[t] in vocabulary().organisation_heads and tokens.heads[t - 1] == t


def is_body_of_people(tokens: Tokens, t: int) -> bool:
    """ "'s Union" behind "National Farmers", "'s Office" behind "Lund County Sheriff": nobody of them is meant."""
    if tokens.tags[t : t + 1] != ["POS"] or t + 1 >= len(tokens) or not tokens.words[t + 1][0].isupper():
        return False
    if tokens.lower[t + 1] == "office":
        return tokens.lower[t - 1] in vocabulary().person_nouns
    are_people = tokens.tags[t - 1] in ("NNPS", "NNS") and tokens.lower[t - 1].rstrip("s") in vocabulary().person_nouns
    return are_people and tokens.lower[t + 1] in vocabulary().organisation_heads


def _district(tokens: Tokens, end: int) -> int:
    """The end of "Washington, D.C.", 0 where the name is no city of the district."""
    after = end + 1 if end < len(tokens) and tokens.words[end] == "," else end
    in_district = after < len(tokens) and tokens.lower[after] in _DISTRICT and tokens.lower[end - 1] == "washington"
    return after + 1 if in_district else 0


def _pair(tokens: Tokens, first: int, end: int) -> int:
    """The end of "Trinidad and Tobago", 0 for the name of no country."""
    behind = end + 2
    return behind if behind <= len(tokens) and " ".join(tokens.lower[first:behind]) in countries().names else 0


def _house(tokens: Tokens, first: int, end: int) -> int:
    """The end of "St Mary's Hospital", 0 where nothing is named after the saint's."""
    owner = end - 1 if tokens.tags[end - 1] == "POS" else end
    if owner == first + 1 or owner + 1 >= len(tokens) or tokens.tags[owner] != "POS":
        return 0
    end = owner + 1
    while end < len(tokens) and tokens.tags[end] == "NNP":
        end += 1
    return end if end > owner + 1 else 0


def _behind_initial(tokens: Tokens, t: int) -> int:
    """The end of "Otto T Lind II", of which the model knew the given name alone; 0 where no initial stands at ``t``."""
    head = tokens.heads[t - 1]
    is_initial = t < head < t + 3 and len(tokens.words[t].rstrip(".")) == 1 and tokens.words[t][0].isupper()
    return head + 1 if is_initial and all(tokens.tags[p] == "NNP" for p in range(t, head)) else 0


def _is_cut_off(tokens: Tokens, t: int) -> bool:
    """The last word of a person's name: "Hanh" of "Nguyen Thi Minh Hanh", unlike "Museum" behind "Otto Brandt"."""
    if t >= len(tokens) or tokens.entities[t] or tokens.tags[t] != "NNP" or tokens.heads[t - 1] != t:
        return False
    ends = t + 1 == len(tokens) or tokens.tags[t + 1] not in ("NN", "NNS", "NNP", "NNPS", "HYPH")
    is_capital = tokens.words[t][0].isupper() and tokens.words[t][1:].islower()
    return ends and is_capital and tokens.lower[t] not in vocabulary().bodies_places_things


def _is_cut_in_front(tokens: Tokens, first: int, end: int) -> bool:
    """The first word of a name is missing: "Recep" of "Recep Tayyip Lind", unlike "Labour" before "Ana Lind"."""
    t, words = first - 1, vocabulary()
    if t < 0 or tokens.entities[t] or tokens.tags[t] != "NNP" or not tokens.words[t].istitle():
        return False
    hangs = tokens.deps[t] == "compound" and first <= tokens.heads[t] < end
    low = tokens.lower[t]
    is_role = low.rstrip(".") in words.title_starts or low in words.person_nouns or low in words.bodies_places_things
    return hangs and not is_role and words.sexes(tokens.lower[first]) is None


def _hyphenated(tokens: Tokens, first: int, end: int, label: str) -> tuple[int, int, str]:
    """The name with what hyphens tie to it and the model cut off: "Neuilly-sur-Seine", "Lam Mei-ling"."""
    while tokens.words[end : end + 1] == ["-"] and ((town := _on(tokens, end)) or _is_tied(tokens, end)):
        if town:
            end = town
            continue
        if tokens.words[end + 1][0].isupper():
            end += 2
        elif label == "PERSON" and end - first > 1:
            return first, end + 2, label
        elif label == "PERSON" and _is_surname_of(tokens, first - 1, end + 1):
            return first - 1, end + 2, label
        else:
            break
    return first, end, label


def _on(tokens: Tokens, t: int) -> int:
    """The end of "Rostov-on-Don", whatever the model took the river for; 0 where no such word stands at ``t``."""
    if t + 3 >= len(tokens) or tokens.lower[t + 1] not in _ON:
        return 0
    return t + 4 if tokens.words[t + 2] == "-" and tokens.words[t + 3][0].isupper() else 0


def _is_surname_of(tokens: Tokens, t: int, last: int) -> bool:
    """ "Son" before "Heung-min", of which the model knew a part alone."""
    is_name = t >= 0 and tokens.tags[t] == tokens.tags[last] == "NNP"
    return is_name and tokens.heads[t] == last and tokens.lower[t].rstrip(".") not in vocabulary().titles


def _is_tied(tokens: Tokens, t: int) -> bool:
    """A hyphen without blanks and a word behind it to which the model gave no label."""
    return (
        t + 1 < len(tokens)
        and tokens.words[t] == "-"
        and tokens.starts[t] == tokens.ends[t - 1]
        and tokens.starts[t + 1] == tokens.ends[t]
        and not tokens.entities[t + 1]
        and tokens.tags[t + 1][0] == "N"
    )


def is_last_part(tokens: Tokens, first: int, last: int) -> bool:
    """The word that a whole name hangs on and that hangs on no other noun, unlike "Otto Brandt-style"."""
    return tokens.tags[last] == "NNP" or all(tokens.heads[t] == last for t in range(first, last - 1))


def _is_given(tokens: Tokens, t: int) -> bool:
    """A given name that hangs on the name right behind it."""
    is_tied = tokens.heads[t] == t + 1 if tokens.tags[t] == "NNP" else _is_taken_for_another(tokens, t)
    return is_tied and tokens.words[t][0].isupper() and vocabulary().sexes(tokens.lower[t]) is not None


def _is_taken_for_another(tokens: Tokens, t: int) -> bool:
    """ "Per" of "her brother, Per Holm", and "Will" inside a sentence: a capital that no sentence opens with."""
    is_word = tokens.tags[t] in ("IN", "MD") and tokens.entities[t + 1] == "PERSON"
    return is_word and t > 0 and tokens.sentences[t - 1] == tokens.sentences[t]


def with_particles(tokens: Tokens, first: int, end: int, label: str) -> tuple[int, int, str]:
    """The name with the surname behind its particles, and with those that stand before it."""
    particles = read_words("titles", "particles")
    last = end
    while last < len(tokens) and tokens.lower[last] in particles and tokens.words[last].islower():
        last += 1
    if label == "PERSON" and tokens.lower[last - 1] in particles and _is_surname(tokens, first, last):
        return first, last + 1, label
    before = first
    while before > 0 and tokens.lower[before - 1] in particles and first <= _head(tokens, before - 1, first) < end:
        before -= 1
    return (before if tokens.words[before][0].isupper() else first), end, label


def _is_surname(tokens: Tokens, first: int, t: int) -> bool:
    """The word on which all of a name before it hangs."""
    is_name = t < len(tokens) and tokens.tags[t] in NAME_TAGS and tokens.words[t][0].isupper()
    return is_name and _head(tokens, first, t) == t


def _head(tokens: Tokens, t: int, least: int) -> int:
    """The first token from ``least`` on that a token hangs on, by what it hangs on itself."""
    while t < tokens.heads[t] and t < least:
        t = tokens.heads[t]
    return t
