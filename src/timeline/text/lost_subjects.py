"""Subjects that the parse has lost: they stand right before their verb, and it hangs them on something else."""

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_section, read_words
from timeline.text.constituents import by_phrase, noun_phrase, own_subject
from timeline.text.labels import FINITE, NOMINAL, NOUNS, TENSED, TIMES
from timeline.text.tokens import Tokens

_CLAUSES = frozenset({"advcl", "ccomp", "dep", "parataxis", "ROOT"})


def lost_subject(tokens: Tokens, verb: int) -> int | None:
    """The subject of a verb that the parse gives none, where one stands before it."""
    beside = _of_auxiliary(tokens, verb)
    if beside is None:
        beside = _behind_as(tokens, verb)
    if beside is None:
        beside = _behind_preposition(tokens, verb)
    if beside is None:
        beside = _beside(tokens, verb)
    if beside is None:
        beside = _behind_and(tokens, verb)
    if beside is None:
        beside = _before_participle(tokens, verb)
    return beside


def inserted_speaker(tokens: Tokens, verb: int) -> int | None:
    """Who says it in "Norvik, its head, Ann Lee, told reporters, had closed".

    The parse takes the inserted clause for the main one and its subject for an apposition: what is said has no subject.
    """
    clause = tokens.heads[verb] if tokens.deps[verb] == "parataxis" else tokens.child(verb, "ccomp")
    if clause is None or clause < verb or own_subject(tokens, clause) is not None:
        return None
    finite = clause if tokens.tags[clause] in FINITE else tokens.child(clause, "aux", "auxpass")
    own = own_subject(tokens, verb)
    if own is None or own > verb or finite is None or tokens.tags[finite] not in FINITE:
        return None
    return tokens.child(own, "appos")


def _of_auxiliary(tokens: Tokens, verb: int) -> int | None:
    """ "He was well paid", where the parse leaves "he" to "was"."""
    auxiliary = tokens.child(verb, "aux", "auxpass")
    return None if auxiliary is None or auxiliary > verb else own_subject(tokens, auxiliary)


def _beside(tokens: Tokens, verb: int) -> int | None:
    """The noun right before a finite verb that the parse gives no subject: "after its head, Ann Lee, resigned"."""
    if tokens.tags[verb] not in TENSED:
        return _counted_beside(tokens, verb)
    if not (tokens.deps[verb] in _CLAUSES or _is_inserted(tokens, verb)):
        return None
    noun = verb - 1
    while noun > 0 and (tokens.pos[noun] == "ADV" or tokens.lower[noun] == ","):
        noun -= 1
    if tokens.deps[noun] == "pobj" and _is_time(tokens, noun):
        return _timed(tokens, noun)
    if tokens.deps[noun] == "pobj" and count_opening(tokens, noun) is None:
        above = tokens.heads[tokens.heads[noun]]
        # "A memo at the bank showed"; but in "at the age of nineteen Lee joined" the age joined nothing.
        if tokens.pos[above] in NOUNS and tokens.deps[above] != "pobj":
            noun = above
        elif tokens.deps[above] == "amod" and tokens.heads[above] < above:
            return tokens.heads[above]  # "a source familiar with the matter said"
    if noun < 0 or tokens.pos[noun] not in NOUNS or tokens.sentences[noun] != tokens.sentences[verb]:
        return None
    if tokens.deps[noun] != "appos" or tokens.lower[tokens.heads[noun]] in read_section("times", "weekdays"):
        return noun  # "Earlier Monday, a train hit a car": the train
    # "On Friday the head of Norvik, Ann Lee, resigned": no firm is she.
    is_another = tokens.entities[noun] == "PERSON" != tokens.entities[tokens.heads[noun]] != ""
    return noun if is_another else tokens.heads[noun]


def _behind_as(tokens: Tokens, verb: int) -> int | None:
    """ "As guests, angry at the wait, left": the parse may take the guests for all that "as" opens."""
    if tokens.deps[verb] != "advcl" or tokens.tags[verb] not in FINITE or tokens.words[verb - 1] != ",":
        return None
    beside = tokens.children[tokens.heads[verb]]
    opening = next((c for c in beside if c < verb and tokens.lower[c] == "as" and tokens.deps[c] == "prep"), None)
    return None if opening is None else tokens.child(opening, "pobj")


def _behind_and(tokens: Tokens, verb: int) -> int | None:
    """ "The vote opens on Friday and Lee is to speak": the parse may take Lee for one more of what stands before."""
    finite = verb if tokens.tags[verb] in TENSED else tokens.child(verb, "aux", "auxpass")
    if tokens.deps[verb] != "conj" or finite is None or finite > verb or tokens.tags[finite] not in FINITE:
        return None
    # Also "but a number of men have left", where the men stand before the verb.
    nouns = (n for n in (finite - 1, *tokens.ancestors(finite - 1)) if tokens.edges[n][1] == finite - 1)
    noun = next((n for n in nouns if tokens.deps[n] == "conj" and tokens.pos[n] in NOMINAL), None)
    if noun is None or tokens.heads[noun] == verb:
        return None
    return noun if tokens.lower[noun_phrase(tokens, noun)[0] - 1] in {"and", "but"} else None


def _behind_preposition(tokens: Tokens, verb: int) -> int | None:
    """ "It rose after the bank (BOJ) cut rates": the parse may take the bank for all that "after" opens.

    Without "and" before it the verb begins no second clause; a comma sets it off a list of them, unless it closes an
    apposition: "after the bank, the oldest of all, closed".
    """
    last = _before_time(tokens, verb)
    is_open = tokens.deps[verb] == "conj" or (tokens.deps[verb] == "advcl" and last < verb - 1)
    if not is_open or tokens.tags[verb] not in FINITE or tokens.deps[last] in {"cc", "advmod"}:
        return None
    for noun in (last, *tokens.ancestors(last)) if tokens.words[last] != "," else _before_comma(tokens, last):
        opening = tokens.heads[noun]
        if tokens.deps[noun] == "pobj" and tokens.lower[opening] in of_kind("clause_openers"):
            is_right_before = (
                tokens.edges[noun][1] in {last, last - 1} and tokens.sentences[noun] == tokens.sentences[verb]
            )
            return noun if is_right_before and tokens.heads[verb] < opening else None
    return None


def _is_time(tokens: Tokens, noun: int) -> bool:
    """A time, unlike the name behind one that the parse joins to it: "at the age of nineteen Lee joined"."""
    if tokens.entities[noun] not in TIMES:
        return False
    word = tokens.lower[noun]
    return tokens.pos[noun] != "PROPN" or any(word in read_section("times", names) for names in ("weekdays", "months"))


def _timed(tokens: Tokens, time: int) -> int | None:
    """What a time is of, which opens a clause: "after a fire at the mill on Monday killed two" it killed them."""
    noun = time
    while tokens.deps[noun] == "pobj" and tokens.pos[tokens.heads[tokens.heads[noun]]] in NOMINAL:
        noun = tokens.heads[tokens.heads[noun]]
    opening = tokens.lower[tokens.heads[noun]]
    return noun if noun != time and (tokens.deps[noun] != "pobj" or opening in of_kind("clause_openers")) else None


def _before_time(tokens: Tokens, verb: int) -> int:
    """The last word before a verb and the time that a preposition gives it there: "a quake on Monday left"."""
    noun = verb - 1
    is_time = tokens.deps[noun] == "pobj" and _is_time(tokens, noun)
    return tokens.heads[noun] - 1 if is_time and tokens.heads[tokens.heads[noun]] == verb else noun


def _before_comma(tokens: Tokens, comma: int) -> tuple[int, ...]:
    """The words above one before a comma that closes an apposition or a relative clause; nothing for another comma."""
    around = (comma - 1, *tokens.ancestors(comma - 1))
    return around if any(tokens.deps[i] in {"appos", "relcl"} for i in around) else ()


def _before_participle(tokens: Tokens, verb: int) -> int | None:
    """ "Said in a note that men hurt in the blast were treated", where the parse has the men hurt the note."""
    auxiliary = tokens.child(verb, "aux", "auxpass") if tokens.deps[verb] == "ccomp" else None
    if auxiliary is None or not 0 < auxiliary < verb or tokens.tags[auxiliary] not in FINITE:
        return None
    last = auxiliary - 1
    for i in (last, *tokens.ancestors(last)):
        if tokens.edges[i][1] != last:
            return None
        if tokens.tags[i] == "VBN" and tokens.child(i, "aux", "auxpass") is None:
            return own_subject(tokens, i)
    return None


def _counted_beside(tokens: Tokens, verb: int) -> int | None:
    """Who or what is counted right before a verb's auxiliaries: "according to the ministry over 300 have died"."""
    group = tokens.child(verb, "aux", "auxpass") if tokens.deps[verb] in _CLAUSES else None
    if group is None or tokens.tags[group] not in FINITE or group > verb:
        return None
    return group - 1 if group and count_opening(tokens, group - 1) is not None else None


def count_opening(tokens: Tokens, noun: int) -> int | None:
    """The word for about how many that opens a count, where the parse takes it for a preposition: "over 300 men"."""
    if tokens.deps[noun] != "pobj":
        return None
    opening = tokens.heads[noun]
    is_count = tokens.tags[opening + 1 : opening + 2] == ["CD"] and opening + 1 <= noun
    return opening if is_count and tokens.lower[opening] in read_words("determiners", "like_prepositions") else None


def _is_inserted(tokens: Tokens, verb: int) -> bool:
    """ "Lee will come, the mayor announced", where the parse hangs the finite verb on its subject.

    Or on the verb before, with no word between to join the two: "Lee left, a man of the firm said", but no bank did in
    "Lee went to the bank, then left".
    """
    head, before = tokens.heads[verb], verb - 1
    while before > 0 and tokens.pos[before] == "ADV":
        before -= 1
    if tokens.deps[verb] == "conj" and tokens.words[before] != ",":
        return not any(tokens.deps[c] == "cc" and c > head for c in tokens.children[head])
    return tokens.deps[verb] == "acl" and head == verb - 1 and by_phrase(tokens, verb) is None
