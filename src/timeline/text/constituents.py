"""Parts of a clause or noun phrase as the parse gives them: subjects, coordinated nouns, nouns of prepositions."""

from timeline.text.labels import RELATIVE_TAGS, SUBJECTS
from timeline.text.tokens import Tokens

_BUT = frozenset({"but", "except"})
_NOBODY = frozenset({"nobody", "none", "nothing"})
_INSIDE_NOUN_PHRASE = frozenset(
    {"det", "amod", "compound", "nmod", "poss", "nummod", "quantmod", "predet", "advmod", "npadvmod", "neg"}
)
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_NOUN_PLACES = SUBJECTS | {"dobj", "pobj", "conj"}
_EVERY = frozenset({"all", "both", "each"})
_LONGEST_LIST = 100
_FLOATED = 2  # "all" stands so far behind "we"


def own_subject(tokens: Tokens, verb: int) -> int | None:
    """The verb's own subject; the nearest where the parser has joined two clauses under one verb."""
    return tokens.own_subjects.get(verb)


def has_to(tokens: Tokens, verb: int) -> bool:
    """An infinitive with "to"."""
    if verb not in tokens.labelled["aux"]:
        return False
    return "to" in [tokens.lower[c] for c in tokens.children[verb] if tokens.deps[c] == "aux"]


def first_conjunct(tokens: Tokens, t: int) -> int:
    """The first of the words that a word is coordinated with, itself where it is with none."""
    while tokens.deps[t] == "conj" and tokens.heads[t] != t:
        t = tokens.heads[t]
    return t


def is_noun_participle(tokens: Tokens, i: int) -> bool:
    """A participle that stands for people: "the injured were flown out"."""
    if tokens.tags[i] != "VBN" or tokens.deps[i] not in _NOUN_PLACES:
        return False
    return tokens.word_of(i, "det") == "the"


def conjuncts(tokens: Tokens, noun: int) -> list[int]:
    """A noun and those coordinated to it, in text order; of an endless list the first hundred or so."""
    if noun not in tokens.labelled["conj"] and noun not in tokens.labelled["appos"]:
        return [noun]
    found: list[int] = []
    waiting = [noun]
    while waiting and len(found) < _LONGEST_LIST:
        current = waiting.pop()
        found.append(current)
        for other in reversed(tokens.children[current]):
            label = tokens.deps[other]
            if (label == "conj" and not _is_opposed(tokens, other)) or (
                label == "appos" and _is_listed(tokens, current, other)
            ):
                waiting.append(other)
    return found


def apposed_conjuncts(tokens: Tokens, noun: int) -> tuple[int, ...]:
    """Nouns coordinated to an apposition: in "its head, Ann Lee, and its owner, Bob Roy", for the head, the owner.

    "Lind, professor and engineer, was born" tells of one: a bare noun is no other.
    """
    if noun not in tokens.labelled["appos"]:
        return ()
    apposed = [part for part in tokens.children[noun] if tokens.deps[part] == "appos"]
    others = [other for part in apposed for other in conjuncts(tokens, part) if other != part]
    return tuple(i for i in others if tokens.tags[i] != "NN" or tokens.child(i, "det", "poss") is not None)


def included(tokens: Tokens, noun: int) -> list[int]:
    """Who or what is named of several: "banks including Norvik and Halden"."""
    if tokens.tags[noun] not in {"NNS", "NNPS"}:
        return []
    examples = [
        p
        for p in tokens.children[noun]
        if tokens.lower[p] == "including" or tokens.lower[p - 1 : p + 1] == ["such", "as"]
    ]
    named = [inner for part in examples if (inner := tokens.child(part, "pobj")) is not None]
    return [one for inner in named for one in conjuncts(tokens, inner)]


def _is_opposed(tokens: Tokens, noun: int) -> bool:
    """ "Lee left the men but a number of others stayed", where the parse lists them; "not Lee but Roy" is a list."""
    first = noun_phrase(tokens, noun)[0]
    return tokens.lower[first - 1] == "but" and tokens.child(tokens.heads[noun], "neg", "preconj") is None


def _is_listed(tokens: Tokens, noun: int, apposition: int) -> bool:
    """The second of three names, "Lee, Roy and Kaya", which parsers take for an apposition."""
    names = tokens.pos[noun] == tokens.pos[apposition] == "PROPN"
    if tokens.child(apposition, "det", "poss") is not None:
        return False  # "Lee, the State's Attorney-General and Commissioner", is one
    return names and tokens.child(apposition, "conj") is not None


def by_phrase(tokens: Tokens, head: int) -> int | None:
    """The noun of the phrase with "by" that belongs to a verb or a noun."""
    return object_of(tokens, head, "by")


def is_definite(tokens: Tokens, noun: int) -> bool:
    """One that is known: "the war", "that war", "her war"."""
    return any(
        tokens.deps[c] == "poss" or (tokens.deps[c] == "det" and tokens.lower[c] in _DEFINITE)
        for c in tokens.children[noun]
    )


def object_of(tokens: Tokens, head: int, *prepositions: str) -> int | None:
    """The noun of the first phrase of a verb or a noun with one of these prepositions."""
    for part in tokens.children[head]:
        if tokens.deps[part] in {"prep", "agent", "dative"} and tokens.lower[part] in prepositions:
            noun = tokens.child(part, "pobj")
            if noun is not None:
                return noun
    return None


def is_share(tokens: Tokens, noun: int) -> bool:
    """ "Two of which", "half of whose houses": a part of what a relative clause describes, or of what that has."""
    whole = object_of(tokens, noun, "of")
    owner = None if whole is None else tokens.child(whole, "poss")
    return whole is not None and (tokens.tags[whole] in RELATIVE_TAGS or tokens.tags[owner or 0] == "WP$")


def shared_by_all(tokens: Tokens, noun: int) -> int | None:
    """What a relative clause describes, where it tells of all of that: "Norvik and Orbis, both of which fell"."""
    if tokens.lower[noun] not in _EVERY or not is_share(tokens, noun):
        return None
    clause = next((i for i in tokens.ancestors(noun) if tokens.deps[i] == "relcl"), None)
    if clause is None:
        return None
    return first_conjunct(tokens, tokens.heads[clause]) if tokens.lower[noun] == "both" else tokens.heads[clause]


def noun_phrase(tokens: Tokens, noun: int) -> tuple[int, int]:
    """First and last token of a noun phrase without its clauses, appositions and trailing phrases."""
    first = noun
    for part in tokens.children[noun]:
        if part > noun:
            break
        if tokens.deps[part] in _INSIDE_NOUN_PHRASE:
            start = tokens.edges[part][0]
            if start < first:
                first = start
    if ")" in tokens.places:
        first = _behind_bracket(tokens, first, noun)
    while first < noun and not tokens.words[first].strip("> \t\n"):  # an indent, or the mark of a mail that is quoted
        first += 1
    return first, noun


def number_behind(tokens: Tokens, word: int) -> int:
    """The figures of "Island No. 10", whose "No" the token is; the token itself where it is another word."""
    is_sign = tokens.lower[word] in ("no", "nos") and tokens.words[word + 1 : word + 2] == ["."]
    return word + 2 if is_sign and tokens.heads[word + 2 : word + 3] == [word] else word


def _behind_bracket(tokens: Tokens, first: int, noun: int) -> int:
    """ "(The) pump failed": what stands in a bracket that opens before the phrase is no part of it."""
    closing = next((i for i in range(first, noun) if tokens.words[i] == ")"), None)
    return first if closing is None or "(" in tokens.words[first:closing] else closing + 1


def is_set_apart(tokens: Tokens, clause: int) -> bool:
    """A clause that stands by itself before the verb that the parser hangs it on: "he left; she said nothing"."""
    return not {":", ";"}.isdisjoint(tokens.words[tokens.edges[clause][1] + 1 : tokens.heads[clause]])


def exception(tokens: Tokens, noun: int) -> int | None:
    """The "but" of "no one but Lind left", which tells that Lind did; ``None`` of other phrases."""
    if tokens.lower[noun] not in _NOBODY and tokens.word_of(noun, "det") != "no":
        return None
    return next((c for c in tokens.children[noun] if c > noun and tokens.lower[c] in _BUT), None)


def put_first(tokens: Tokens, preposition: int) -> int | None:
    """The verb of "not until 1971 did they vote", which tells that they did; ``None`` for another preposition.

    So "they did not vote until 1971", where "until" has the denial.
    """
    if tokens.lower[preposition] != "until":
        return None
    denial = tokens.child(preposition, "neg")
    if denial is not None and denial < tokens.heads[preposition] < preposition:
        return tokens.heads[preposition]
    denial = preposition - 1
    if denial < 0 or tokens.lower[denial] != "not":
        return None
    verb = tokens.heads[denial] if tokens.heads[preposition] == denial else tokens.heads[preposition]
    return verb if verb > preposition else None


def free_relative(tokens: Tokens, verb: int) -> int | None:
    """The "what" that a verb without its object stands with: "what he called a prison", "what she referred to"."""
    what = tokens.edges[verb][0]
    if tokens.lower[what] != "what" or tokens.tags[what] != "WP" or tokens.deps[what] == "det":
        return None
    own = own_subject(tokens, verb)
    is_before = own is not None and what < own < verb and tokens.deps[own] != "csubj"
    return what if is_before and verb in (tokens.heads[what], tokens.heads[tokens.heads[what]]) else None


def is_everybody(tokens: Tokens, we: int) -> bool:
    """ "We all agree", "we can all agree": also who listens."""
    return "all" in tokens.lower[we + 1 : we + 1 + _FLOATED]


def clause_above(tokens: Tokens, verb: int) -> int:
    """The verb of the clause that an infinitive or a participle completes, over any number of them; else the verb."""
    while tokens.deps[verb] == "xcomp" and tokens.heads[verb] < verb:
        verb = tokens.heads[verb]
    return verb
