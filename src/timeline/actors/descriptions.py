"""Descriptions: noun phrases that refer to an actor without a name."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import compress, count

from timeline.actors.countries import countries
from timeline.actors.kinds import COUNTRY, DESCRIPTION, GROUP, ORGANISATION, PERSON, PLACE, PRODUCT
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import ANY_GENDER, PEOPLE, SHIPS, THING, is_maker, is_whole_body, vocabulary
from timeline.lexicon.tables import read_words
from timeline.model.actors import ActorKind
from timeline.text.document import Document
from timeline.text.labels import MODIFIERS, NAME_TAGS, NOUN_TAGS, RELATIVE_TAGS, TIMES
from timeline.text.tokens import Tokens

_NOUNS, _PLURAL = ("NN", "NNS"), ("NNS", "NNPS")
_BEFORE = frozenset(
    ("det", "amod", "compound", "nmod", "poss", "nummod", "advmod", "quantmod", "predet", "nn", "neg", "npadvmod")
)
_LINKING = frozenset(("of", "to", "in", "for", "at", "from", "with", "on"))
_DEFINITE = frozenset(("the", "this", "that", "these", "those", "both"))
_SKIPPED = frozenset(
    ("the", "a", "an", "this", "that", "these", "those", "'s", "'", "of", "to", "in", "for", "at", "-")
)
_ON_SEATS = frozenset(("from", "in", "into", "on", "onto", "out", "over", "under", "upon"))
_NOMINAL = ("nsubj", "nsubjpass", "dobj", "pobj", "dative", "poss", "conj")


def find_descriptions(
    document: Document, names: Iterable[tuple[int, int]], premises: Mapping[str, ActorKind]
) -> Iterator[Mention]:
    """Noun phrases whose head is a person, an organisation or a place.

    ``names`` are the names' first tokens and ends: no head lies inside one, and no phrase runs into the name of
    whom it describes ("Russia's ambassador to Washington Anatoly Antonov"). ``premises`` are the nouns that places
    of the text are called by, and their kinds: "the mosque" beside "the Grand Mosque".
    """
    tokens = document.tokens
    spans = list(names)
    starts = {first for first, _ in spans}
    inside = {t for first, end in spans for t in range(first, end)}
    cuts = {first for first in starts if first - 1 in inside}
    for head in [t for t in compress(count(), map(NOUN_TAGS.__contains__, tokens.tags)) if t not in inside]:
        noun = _noun(tokens, head)
        kind = _kind(tokens, head, noun, premises)  # most nouns have none
        if kind is None or _is_title_of_work(tokens, head):
            continue
        if tokens.deps[head] in MODIFIERS and (head + 1 not in starts or _is_counted(tokens, head)):
            continue
        if noun == "pm" and (tokens.words[head] != "PM" or tokens.tags[head - 1] == "CD"):
            continue  # "5 PM"
        if kind == PERSON and (_is_version(tokens, head, noun) or _is_body_part_or_seat(tokens, head, noun)):
            continue
        yield _description(document, head, noun, kind, cuts)
    yield from _standing_alone(document, inside, cuts)


def _standing_alone(document: Document, inside: set[int], cuts: set[int]) -> Iterator[Mention]:
    """Words that stand for a person and are no noun for one: "the 74-year-old", "one of the poets", "the accused"."""
    tokens = document.tokens
    for head in tokens.places.get("old", ()):
        if _is_whom(tokens, head):
            yield _description(document, head, "old", PERSON, cuts)
    for head in tokens.places.get("one", ()):
        many = _one_of(tokens, head, inside)
        if many is not None:
            yield _description(document, head, tokens.lemmas[many], PERSON, cuts)
    for head in tokens.places.get("accused", ()):
        if _stands_for_one(tokens, head):
            yield _description(document, head, "accused", PERSON, cuts)


def _one_of(tokens: Tokens, one: int, inside: set[int]) -> int | None:
    """The noun of "one of the founders": a person of many."""
    of = tokens.child(one, "prep")
    noun = tokens.child(of, "pobj") if of is not None and tokens.lower[of] == "of" else None
    if noun is None or noun in inside or tokens.tags[noun] not in _PLURAL:
        return None
    return noun if _kinds_of_nouns().get(tokens.lemmas[noun]) == PERSON else None


def _is_title_of_work(tokens: Tokens, head: int) -> bool:
    """ "The Prince of Tides"; "she wrote to The Scientist", with a capital inside a sentence."""
    if tokens.entities[head] == "WORK_OF_ART" and tokens.tags[head] in NAME_TAGS:
        return True
    the = tokens.child(head, "det")
    return (
        the == head - 1
        and tokens.words[the] == "The"
        and tokens.entities[head] not in ("", "PERSON")
        and tokens.words[head].istitle()
        and tokens.sentences[the - 1] == tokens.sentences[the]
        and tokens.words[the - 1][0].islower()
    )


def _is_counted(tokens: Tokens, head: int) -> bool:
    """ "Ten-man Norvik": how many play for it, and nobody before a name."""
    return tokens.words[head - 1] == "-" and tokens.tags[head - 2 : head - 1] == ["CD"]


def _is_whom(tokens: Tokens, old: int) -> bool:
    """ "The 74-year-old left": an age that stands for who has it."""
    is_age = tokens.lower[max(old - 3, 0) : old] == ["-", "year", "-"] and tokens.child(old, "det") is not None
    return is_age and tokens.deps[old] in _NOMINAL


def _stands_for_one(tokens: Tokens, participle: int) -> bool:
    """ "The accused left": a participle that stands for whom it is true of."""
    is_participle = tokens.tags[participle] in ("VBN", "VBD", "JJ")
    return is_participle and tokens.deps[participle] in _NOMINAL and tokens.child(participle, "det") is not None


def _noun(tokens: Tokens, head: int) -> str:
    tag = tokens.tags[head]
    noun = tokens.lemmas[head] if tag in _NOUNS else tokens.lower[head]
    if tag == "NNPS":
        noun = noun.removesuffix("s")  # "Kidnappers kept their promise", tagged as a name
    if head < 2 or tokens.words[head - 1] != "-":
        return noun
    whole = f"{tokens.lower[head - 2]}-{noun}"
    return whole if whole in vocabulary().person_nouns else noun  # "Director-General"


def _is_version(tokens: Tokens, head: int, noun: str) -> bool:
    """ "The 4 GB model", "the previous model": nobody who poses."""
    if noun not in vocabulary().versions:
        return False
    told = [t for t in tokens.children[head] if t < head]
    beside = [tokens.lower[t] for t in told] + [tokens.lower[c] for t in told for c in tokens.children[t]]
    return any(
        low in read_words("product_words", "editions") or low in vocabulary().fresh or any(map(str.isdigit, low))
        for low in beside
    )


def _is_body_part_or_seat(tokens: Tokens, head: int, noun: str) -> bool:
    """ "He shook his head", "she sat down in the chair", "a rocking chair": nobody who leads."""
    if noun == "head":
        owner = tokens.child(head, "poss")
        return owner is not None and tokens.tags[owner] == "PRP$" and tokens.lower[owner] != "its"
    if noun != "chair":
        return False
    is_held = tokens.deps[head] == "pobj" and tokens.lower[tokens.heads[head]] in _ON_SEATS
    return is_held or any(tokens.tags[t] == "VBG" for t in tokens.children[head] if t == head - 1)


def _kind(tokens: Tokens, head: int, noun: str, premises: Mapping[str, ActorKind]) -> ActorKind | None:
    """What a noun describes; a thing that may have been named, for things are too many to be actors without a name."""
    if noun in premises and _points(tokens, head):
        return premises[noun]
    kind = _kinds_of_nouns().get(noun)
    if kind is None:
        return ORGANISATION if is_maker(noun) else None
    return kind if kind != PRODUCT or _points(tokens, head) else None


@cache
def _kinds_of_nouns() -> Mapping[str, ActorKind]:
    """What each noun describes; of several kinds the last."""
    words = vocabulary()
    return {
        **{noun: PRODUCT for noun in words.product_nouns if not is_maker(noun)},
        **dict.fromkeys(words.place_nouns, PLACE),
        **dict.fromkeys(words.country_nouns, COUNTRY),
        **dict.fromkeys(words.organisation_nouns, ORGANISATION),
        **dict.fromkeys(words.person_nouns, PERSON),
        **dict.fromkeys(words.firms, ORGANISATION),
    }


def _points(tokens: Tokens, head: int) -> bool:
    """ "The mosque", "this phone": one that is known."""
    article = tokens.child(head, "det")
    return tokens.tags[head] == "NN" and article is not None and tokens.lower[article] in _DEFINITE


def _description(document: Document, head: int, noun: str, kind: ActorKind, cuts: set[int]) -> Mention:
    tokens = document.tokens
    first, end = _extent(tokens, head, cuts)
    plural = tokens.tags[head] in _PLURAL or noun in vocabulary().plural_nouns
    if plural:
        kind = GROUP
    beside = (*tokens.lower[first:head], *tokens.lower[head + 1 : end])
    span = tokens.span(first, end - 1)
    return Mention(
        words=document.words(span),
        first=first,
        end=end,
        head=head,
        head_span=tokens.span(head, head) if beside else span,
        sentence=tokens.sentences[head],
        kind=DESCRIPTION,
        actor_kind=kind,
        genders=_genders(noun, kind),
        number="pl" if plural else "sg",
        noun=noun,
        country=_country(tokens, first, end, head),
        modifiers=frozenset([low for low in beside if low not in _SKIPPED]),
        definite=_is_definite(tokens, head, noun, alone=not beside),
        rule="noun-phrase",
    )


def _is_definite(tokens: Tokens, head: int, noun: str, *, alone: bool) -> bool:
    """ "The chief", "her chief"; "Norvik chief leaves company": elsewhere one body is never without an article.

    "In hospital", "at school" and "to university" are no body. A party to a case needs no article: "defendant fled".
    """
    determiner = tokens.child(head, "det", "poss")
    if determiner is None and alone and noun in read_words("person_roles", "parties"):
        return True
    if determiner is None:
        is_body = is_whole_body(noun) and noun not in vocabulary().mass_nouns
        # "Its products, plan and team", "a group-wide loss"
        is_part = tokens.deps[head] in ("pobj", "conj") or tokens.words[head + 1 : head + 2] == ["-"]
        return alone and is_body and not is_part
    return tokens.deps[determiner] == "poss" or tokens.lower[determiner] in _DEFINITE


def _genders(noun: str, kind: ActorKind) -> frozenset[str]:
    if kind == PERSON:
        return vocabulary().person_nouns.get(noun, PEOPLE)
    if kind == PRODUCT and noun in vocabulary().vessels:
        return SHIPS
    return ANY_GENDER if kind == GROUP else THING


def _extent(tokens: Tokens, head: int, cuts: set[int]) -> tuple[int, int]:
    """The noun with what stands before it and the prepositional phrases right after it."""
    first = head
    end = head + 1
    for child in tokens.children[head]:
        if child < head:
            # "On May 3 General Lind", "the firm, whose head, Ana Lind"
            if tokens.deps[child] in _BEFORE and tokens.entities[child] != "DATE" and tokens.tags[child] != "WP$":
                first = min(first, tokens.edges[child][0])
        elif child == end and tokens.deps[child] == "prep" and tokens.lower[child] in _LINKING:
            if tokens.child(child, "pcomp") is not None:
                break  # "accused the leader of lying"
            inner = tokens.child(child, "pobj")
            if inner is not None and tokens.entities[inner] in TIMES:
                break  # "the museum on Monday gave it back"
            edge = tokens.edges[child][1]
            if edge - head > 12 or any("\n" in tokens.words[t] for t in range(child, edge)):
                break
            ends = (t for t in range(child + 2, edge + 1) if t in cuts or tokens.tags[t] in RELATIVE_TAGS)
            end = next(ends, edge + 1)  # "the head of the firm who left"
    while end > head + 1 and (tokens.tags[end - 1] == "IN" or not tokens.words[end - 1][0].isalnum()):
        end -= 1  # "strategist at", where a sentence seems to end
    while first < head and not tokens.words[first][0].isalnum():
        first += 1
    return first, end


def _country(tokens: Tokens, first: int, end: int, head: int) -> str:
    """The country of "Russian diplomats", "Russia's ambassador", "the president of Russia"; "" for none."""
    if end == first + 1 or _words_of_countries().isdisjoint(tokens.lower[first:end]):
        return ""
    known = countries()
    behind = range(head + 2, end) if end > head + 1 and tokens.lower[head + 1] == "of" else ()
    for t in (*range(first, head), *behind):
        low = " ".join(tokens.lower[t : t + 2])
        low = low if low in known.demonyms or low in known.names else tokens.lower[t]  # "South Korean"
        if low in known.demonyms:
            return known.demonyms[low]
        if low in known.names and tokens.words[t][0].isupper():
            return known.names[low]
    return ""


@cache
def _words_of_countries() -> frozenset[str]:
    """What the names of countries and of those from there begin with."""
    return frozenset(name.split()[0] for name in (*countries().demonyms, *countries().names))
