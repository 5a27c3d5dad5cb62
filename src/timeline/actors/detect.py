"""All mentions of a document in text order: names, descriptions, titles before names, pronouns."""

from collections import Counter
from collections.abc import Iterator, Mapping

from attrs import evolve

from timeline.actors.countries import countries, is_land_or_city, may_begin_place
from timeline.actors.descriptions import find_descriptions
from timeline.actors.gazetteer import Gazetteer, GazetteerEntry
from timeline.actors.headwords import turned
from timeline.actors.kinds import COUNTRY, GROUP, NAME, ORGANISATION, PERSON, PLACE, PRODUCT, UNKNOWN
from timeline.actors.lands import land_of
from timeline.actors.mentions import Mention
from timeline.actors.metonymy import as_governments
from timeline.actors.name_repair import Name
from timeline.actors.name_titles import before_honorifics
from timeline.actors.names import find_names
from timeline.actors.pronoun_mentions import find_pronouns
from timeline.actors.shared_surnames import with_shared_surnames
from timeline.actors.vocabulary import ANY_GENDER, PEOPLE, SHIPS, THING, unaccented, vocabulary
from timeline.model.actors import PLACES, ActorKind
from timeline.model.spans import Span
from timeline.text.dateline import find_dateline, further_datelines
from timeline.text.document import Document
from timeline.text.tokens import Tokens

# Kinds of which a name may hold another: "the Boston Red Sox", "the Andy Warhol Foundation".
_INNER = (PERSON, ORGANISATION)
_BODIES = (ORGANISATION, UNKNOWN)
_ATTRIBUTES = ("amod", "compound", "nmod", "attr", "acomp", "npadvmod")
_NUMBERS = {
    **dict.fromkeys((PERSON, PLACE, COUNTRY, PRODUCT), "sg"),
    GROUP: "pl",
}


def find_mentions(
    document: Document, *, gazetteer: Gazetteer | None = None, metonymy: bool = True
) -> tuple[Mention, ...]:
    """Mentions by their place in the text; one may hold another ("Russia's ambassador").

    The names of the ``gazetteer`` win over the model's. Without ``metonymy`` a capital is always a place.
    """
    tokens = document.tokens
    known = list(gazetteer.find(document)) if gazetteer is not None else []
    taken = [(first, end) for first, end, _ in known]
    names = find_names(tokens, _with_writers(document), taken, datelines=_datelines(document.text))
    mentions = [mention for name, kind in names if (mention := _named(document, tokens, name, kind))]
    mentions = with_shared_surnames(tokens, _with_sexes(_ships(tokens, mentions)))
    mentions.extend(_inner(document, tokens, names))
    mentions.extend(_known(document, first, end, entry) for first, end, entry in known)
    spans = [(before_honorifics(tokens, _begin(tokens, name)), name.end) for name, _ in names] + [
        (first, end) for first, end, _ in known
    ]
    mentions.extend(find_descriptions(document, sorted(spans), _premises(tokens, names)))
    mentions.extend(find_pronouns(document))
    if metonymy:
        mentions = as_governments(tokens, mentions)
    mentions.sort(key=lambda m: (m.first, -m.end))
    return tuple(mentions)


def _datelines(text: str) -> list[Span]:
    first = find_dateline(text)
    further = (span for span in further_datelines(text) if first is None or span.start >= first.end)
    return [*(() if first is None else (first,)), *further]


def _with_writers(document: Document) -> list[tuple[int, int, str]]:
    """The model's entities with those who write the mails of the text, whom it may miss in their headers."""
    tokens = document.tokens
    places = [tokens.within(message.author) for message in document.messages if message.author is not None]
    writers = [(at[0], at[-1] + 1, "PERSON") for at in places if len(at) > 1]
    if not writers:
        return tokens.named
    taken = {i for first, end, _ in writers for i in range(first, end)}
    return sorted([*writers, *(entity for entity in tokens.named if taken.isdisjoint(range(*entity[:2])))])


def _ships(tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """Where a text tells of ships, what has a name and is no place may be "she": "the Galeb"."""
    if vocabulary().vessels.isdisjoint(tokens.lemmas) and vocabulary().ships.isdisjoint(tokens.places):
        return mentions
    return [evolve(m, genders=SHIPS) if m.actor_kind == PRODUCT else m for m in mentions]


def _with_sexes(mentions: list[Mention]) -> list[Mention]:
    """Given names alone say who is a man and who a woman, where nobody has them for a surname: "Kenny", not "Kelly"."""
    surnames = {m.name[-1] for m in mentions if len(m.name) > 1}
    sexes = vocabulary().sexes
    return [
        evolve(m, genders=sexes(m.name[0]) or m.genders)
        if m.actor_kind == PERSON and len(m.name) == 1 and not m.titles and m.name[0] not in surnames
        else m
        for m in mentions
    ]


def _premises(tokens: Tokens, names: list[tuple[Name, ActorKind]]) -> dict[str, ActorKind]:
    """What names of places end in, and of bodies that are called by theirs: "the Grand Mosque" is a mosque.

    A seat that stands for a government is none: "the White House".
    """
    found: dict[str, ActorKind] = {}
    for name, kind in names:
        if kind == PERSON or name.end - name.first == 1 or tokens.tags[name.end - 1] != "NNP":
            continue
        last = tokens.lower[name.end - 1]
        fits = kind == PLACE or (kind in _BODIES and last in vocabulary().premises_nouns)
        if fits and " ".join(tokens.lower[name.first : name.end]) not in countries().seats:
            found[last] = kind if kind == ORGANISATION else PLACE
    return found


def _known(document: Document, first: int, end: int, entry: GazetteerEntry) -> Mention:
    """A name of the gazetteer, with the titles that its bearer holds at the time of the document."""
    titles = entry.titles_at(document.dct.moment if document.dct else None)
    name = Name(first=first, end=end, label="", titles=titles, title_first=first, rule="gazetteer")
    mention = _mention(document, document.tokens, name, entry.kind)
    return evolve(mention, key=entry.key)


def _inner(document: Document, tokens: Tokens, names: list[tuple[Name, ActorKind]]) -> Iterator[Mention]:
    """Names inside longer names, where the text uses them alone or they are known places: "Boston Red Sox".

    A body at the end of a longer name is the one that this names: "the Russian Foreign Ministry".
    """
    called = [(name.words(tokens), kind) for name, kind in names]
    uses = Counter(words for words, _ in called)
    alone = {
        words: kind
        for words, kind in called
        if kind in PLACES or (kind in _INNER and (len(words) > 1 or uses[words] > 1))
    }
    openers = {words[0] for words in alone}
    surnames = {words[-1] for words, kind in called if kind == PERSON and len(words) > 1}
    for name, kind in names:
        first = name.first if _may_hold(tokens, name, kind) else name.end
        while first < name.end:
            low = tokens.lower[first]
            ends = range(name.end, first, -1) if low in openers or may_begin_place(low) else ()
            last = next((e for e in ends if _is_alone(tokens, first, e, name, alone)), first)
            if last == first:
                first += 1
                continue
            is_whole = (
                last == name.end
                and tokens.words[first - 1][0].isupper()
                and alone.get(tuple(tokens.lower[first:last])) == ORGANISATION
            )
            is_firms = tokens.lower[name.end - 1].rstrip(".") in vocabulary().organisation_suffixes
            is_his = alone.get((low,), PERSON) == PERSON and (is_firms or (low,) not in alone)
            is_family = last == first + 1 and low in surnames and is_his  # "W. Mali & Co."
            if not (is_whole or is_family or _is_firm(tokens, first, last, name)):
                inner = Name(first=first, end=last, label="", title_first=first, rule="inside-name")
                yield _mention(document, tokens, inner, _inner_kind(tokens.lower[first:last], alone))
            first = last


def _may_hold(tokens: Tokens, name: Name, kind: ActorKind) -> bool:
    """No person's name holds another, and no place's but that of a building: "Lodz Airport", unlike "York County".

    "Bank of Ghana" tells of the bank alone.
    """
    if name.end - name.first == 1 or kind == PERSON or tokens.lower[name.first : name.first + 2] == ["bank", "of"]:
        return False
    if kind == PRODUCT and tokens.lower[name.first] in vocabulary().ships:
        return False
    return kind not in PLACES or tokens.lower[name.end - 1] in vocabulary().premises_nouns


def _is_firm(tokens: Tokens, first: int, last: int, name: Name) -> bool:
    """ "Timex" in "Timex Inc.": all but its suffix is the firm itself."""
    suffixes = vocabulary().organisation_suffixes
    return first == name.first and all(tokens.lower[t].rstrip(".") in suffixes for t in range(last, name.end))


def _is_alone(tokens: Tokens, first: int, end: int, name: Name, alone: Mapping[tuple[str, ...], ActorKind]) -> bool:
    words = tuple(tokens.lower[first:end])
    return (first, end) != (name.first, name.end) and (words in alone or is_land_or_city(words))


def _inner_kind(words: list[str], alone: Mapping[tuple[str, ...], ActorKind]) -> ActorKind:
    known = COUNTRY if " ".join(words) in countries().names else PLACE
    return alone.get(tuple(words), known)


def _named(document: Document, tokens: Tokens, name: Name, kind: ActorKind) -> Mention | None:
    """``None`` for "Russian" in "Russian forces", which says whose and names nobody."""
    if kind == GROUP and (tokens.deps[_head(tokens, name.first, name.end)] in _ATTRIBUTES or _is_counted(tokens, name)):
        return None
    return _mention(document, tokens, name, kind)


def _is_counted(tokens: Tokens, name: Name) -> bool:
    """ "Two Polish, three Czech diplomats": the noun comes last; "two Poles" are people."""
    return tokens.tags[name.first - 1 : name.first] == ["CD"] and not tokens.lower[name.end - 1].endswith("s")


def _as_word(low: str) -> str:
    """A word as names are compared: without accents and a last full stop, unless it is made of nothing else."""
    if low == "&":
        return "and"
    if low.isascii() and low[-1] != ".":
        return low
    return unaccented(low.rstrip(".") if len(low) > 2 else low) or low


def _mention(document: Document, tokens: Tokens, name: Name, kind: ActorKind) -> Mention:
    lower = tokens.lower[name.first : name.end]
    words = tuple([_as_word(low) for low in lower])
    in_order = turned(words) if kind == PERSON else None
    words = words if in_order is None else tuple(in_order[0])
    head = _head(tokens, name.first, name.end)
    keys = countries().names if kind == COUNTRY else countries().demonyms
    first = _begin(tokens, name)
    span = tokens.span(first, name.end - 1)
    return Mention(
        words=document.words(span),
        first=first,
        end=name.end,
        head=head,
        head_span=tokens.span(head, head) if first < head or head + 1 < name.end else span,
        sentence=tokens.sentences[head],
        kind=NAME,
        actor_kind=kind,
        genders=_genders(name, words, kind),
        number=_NUMBERS.get(kind, ""),
        name=words,
        titles=name.titles,
        country=keys.get(" ".join(lower), ""),
        land=land_of(tokens, name.first, name.end, kind),
        definite=True,
        rule=name.rule,
    )


def _begin(tokens: Tokens, name: Name) -> int:
    """Where a name begins: with the title that people are called by who have no surname there, "Prince Edward"."""
    table = vocabulary()
    if not name.titles or name.titles[-1] not in table.styles or tokens.words[name.title_first][0].islower():
        return name.first
    own = [low for low in tokens.lower[name.first : name.end] if low not in table.generations]
    is_whole = len(own) == 1 or len(own) < name.end - name.first  # "Pope John Paul II"
    return name.title_first if is_whole else name.first


def _head(tokens: Tokens, first: int, end: int) -> int:
    """The token whose head lies outside; the last of them, since English names end in their head."""
    for t in range(end - 1, first, -1):
        head = tokens.heads[t]
        if head == t or not first <= head < end:
            return t
    return first


def _genders(name: Name, words: tuple[str, ...], kind: ActorKind) -> frozenset[str]:
    if kind != PERSON:
        return ANY_GENDER if kind == UNKNOWN else THING
    table = vocabulary()
    for title in name.titles:
        if len(table.titles.get(title, PEOPLE)) == 1:
            return table.titles[title]
    if len(words) > 1:
        return table.sexes(words[0]) or PEOPLE
    return PEOPLE
