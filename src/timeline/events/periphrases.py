"""Verbs that stand for less than an event: those that mark the time or need of the next, that only say that people say
so, or that only say that one thing came of another; and what tells what came of it, that nothing did, or what one was
the first to do.
"""

from functools import cache

from timeline.events.clause_forms import is_one_of_a_row
from timeline.events.modality import has_afterwards
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_section, read_words
from timeline.text.constituents import has_to
from timeline.text.labels import CLAUSES_OF_NOUNS, PAST_TAGS
from timeline.text.tokens import Tokens

_POINTING = frozenset({"it", "that", "this", "which"})


def is_periphrasis(tokens: Tokens, i: int) -> bool:
    """A verb that only marks the time or need of the next: "is going to rain", "used to live", "have to leave"."""
    lemma = tokens.lemmas[i]
    if lemma not in ("go", "gon", "use", "have"):
        return False
    infinitive = next((c for c in tokens.children[i] if tokens.deps[c] == "xcomp" and tokens.tags[c] == "VB"), None)
    following = i + 1 + (tokens.lower[i + 1 : i + 2] == ["yet"])  # "has yet to leave"
    if infinitive is None or tokens.lower[following : following + 1] not in (["to"], ["na"]):
        return False
    return (
        (lemma in ("go", "gon") and tokens.tags[i] == "VBG" and tokens.child(i, "aux") is not None)
        or (lemma == "use" and tokens.tags[i] in PAST_TAGS and tokens.child(i, "auxpass") is None)
        or lemma == "have"
    )


def has_done(tokens: Tokens, i: int) -> bool:
    """A verb that only says to whom it was done, or for whom: "had a goal disallowed", "got his car stolen"."""
    done = tokens.child(i, "ccomp") if tokens.lemmas[i] in ("get", "have") else None
    if done is None or tokens.tags[done] != "VBN" or tokens.child(done, "aux", "auxpass", "mark") is not None:
        return False
    own = tokens.child(done, "nsubj")
    return own is not None and i < own < done


def is_set_phrase(tokens: Tokens, i: int) -> bool:
    """A verb in words that tell of nothing done: "generally speaking", "took it for granted", "taking into account"."""
    if tokens.lower[i : i + 3] == ["taking", "into", "account"]:
        return tokens.child(i, "nsubj", "aux") is None
    before = tokens.lower[i - 1] if i else ""
    if tokens.lower[i] == "granted":
        return before == "for"
    return tokens.lower[i] == "speaking" and before.endswith("ly") and tokens.child(i, "nsubj", "aux", "prep") is None


def is_comment(tokens: Tokens, i: int) -> bool:
    """How the author stands to what he tells, and no deed: "as agreed", "as noted above".

    These are comment clauses (Quirk et al. 1985, 15.54); "as agreed with the union" tells with whom.
    """
    mark = tokens.child(i, "mark")
    if tokens.deps[i] != "advcl" or mark is None or tokens.lower[mark] != "as":
        return False
    beside = [c for c in tokens.children[i] if c != mark and tokens.deps[c] not in ("advmod", "punct")]
    return tokens.tags[i] == "VBN" and not beside


def opens_time(tokens: Tokens, i: int) -> bool:
    """ "Starting in 1960 the firm built ships": since when, and no start of the firm."""
    if tokens.tags[i] != "VBG" or tokens.lemmas[i] not in of_kind("opening_times"):
        return False
    behind = i + 1 + (tokens.pos[i + 1 : i + 2] == ["ADP"])
    is_time = tokens.entities[behind : behind + 1] in (["DATE"], ["TIME"])
    return (
        is_time
        and tokens.child(i, "dobj", "xcomp") is None
        and (tokens.deps[i] == "prep" or reads_as_preposition(tokens, i))
    )


def reads_as_preposition(tokens: Tokens, i: int) -> bool:
    """A participle without a subject or auxiliary of its own, set off as an adjunct: "compared with last year"."""
    if tokens.deps[i] not in ("advcl", "acl"):
        return False
    return not any(tokens.deps[c] in ("nsubj", "nsubjpass", "aux", "auxpass", "mark") for c in tokens.children[i])


def is_hearsay(tokens: Tokens, i: int) -> bool:
    """A passive that tells by its infinitive what people say: "is said to be ill", "was thought to have left"."""
    return tokens.lemmas[i] in read_words("speech", "hearsay") and tokens.child(i, "auxpass") is not None


def is_outcome(tokens: Tokens, i: int) -> bool:
    """What came of it, not what it was done for: "ran home, only to find it empty", "grew to become a town"."""
    if not _is_behind(tokens, i):
        return False
    to = tokens.child(i, "aux")
    is_only = to is not None and tokens.lower[to - 1] == "only" and tokens.deps[i] == "advcl"
    return is_only or tokens.lemmas[tokens.heads[i]] in _outcomes().get(tokens.lemmas[i], ()) or ends_with(tokens, i)


def came_about(tokens: Tokens, i: int) -> bool:
    """An outcome, or what took its time: "it took three days to put it out" tells that it was put out.

    "Was to die two years later" tells that somebody died.
    """
    verb = tokens.heads[i]
    if tokens.lower[verb] in ("was", "were"):
        return has_afterwards(tokens, i)
    if tokens.lemmas[verb] != "take" or tokens.tags[verb] not in PAST_TAGS:
        return is_outcome(tokens, i)
    return any(tokens.lemmas[c] in of_kind("spans") for c in tokens.children[verb] if c > verb)


def is_deed_of_one(tokens: Tokens, i: int) -> bool:
    """ "Became the first woman to win": she won; also of "Ann Lee, the last to leave", "made her the first to win"."""
    noun = tokens.heads[i]
    if tokens.deps[i] not in CLAUSES_OF_NOUNS or tokens.tags[i] != "VB" or not has_to(tokens, i):
        return False
    if tokens.deps[noun] not in ("appos", "attr", "oprd") or not is_one_of_a_row(tokens, noun):
        return False
    verb = tokens.heads[noun]
    is_told = tokens.tags[verb] in PAST_TAGS or (tokens.tags[verb] == "VBG" and tokens.deps[noun] == "oprd")
    return tokens.deps[noun] == "appos" or (is_told and tokens.child(verb, "neg") is None)


def ends_with(tokens: Tokens, i: int) -> bool:
    """ "Shares fell to close at 40", "she came from behind to win": what the day or the match ended with."""
    verb = tokens.heads[i]
    lemma = tokens.lemmas[verb]
    is_of_day = lemma in of_kind("moving")
    if tokens.lemmas[i] not in of_kind("closing" if is_of_day else "winning") or not _is_behind(tokens, i):
        return False
    if is_of_day:
        closed = tokens.child(i, "dobj")
        return closed is None or tokens.lemmas[closed] in of_kind("periods")
    ways = (tokens.lower[c] for c in range(verb + 1, i) if tokens.pos[c] in ("ADP", "ADV"))
    return lemma in of_kind("turning") or any(f"{lemma} {way}" in of_kind("turning") for way in ways)


def _is_behind(tokens: Tokens, i: int) -> bool:
    """An infinitive with "to" behind its verb."""
    if tokens.deps[i] not in ("advcl", "xcomp") or tokens.tags[i] != "VB" or tokens.heads[i] > i:
        return False
    return tokens.word_of(i, "aux") == "to"


def is_cut_short(tokens: Tokens, i: int, verb: int) -> bool:
    """ "Died before reaching Oslo", "left before finishing": what its doer was not there to do, or to bring to its end.

    "Before" alone leaves open whether it came to be (Heinämäki 1974): who left before speaking may have spoken.
    """
    # Parsers take the "out" of "dropped out of school" for a preposition.
    lemmas = {" ".join((tokens.lemmas[verb], *tokens.lower[verb + 1 : end])) for end in (verb + 1, verb + 2)}
    if lemmas & of_kind("fatal"):
        return tokens.child(verb, "dobj") is None  # "sank two ships before reaching port"
    return bool(lemmas & of_kind("quitting")) and tokens.lemmas[i] in of_kind("completing")


def is_forestalled(tokens: Tokens, clause: int) -> bool:
    """ "He ran out of paper before he was able to finish": whether he did is open, and likelier that he did not."""
    marks = (tokens.lower[c] for c in tokens.children[clause] if tokens.deps[c] in ("advmod", "mark"))
    return tokens.word_of(clause, "acomp") == "able" and "before" in marks


def misses(tokens: Tokens, i: int, preposition: int) -> bool:
    """A gerund that tells what was not done, as somebody fell short of it or was cut short."""
    if tokens.lower[preposition] == "to":  # "came close to winning"
        verbs = {tokens.lemmas[a] for a in (tokens.heads[preposition], tokens.heads[tokens.heads[preposition]])}
        return tokens.lower[preposition - 1] == "close" and "come" in verbs
    is_before = tokens.lower[preposition] == "before" and tokens.tags[i] == "VBG"
    return is_before and is_cut_short(tokens, i, tokens.heads[preposition])


def points_back(tokens: Tokens, i: int) -> bool:
    """ "That led the crane to fall": the cause is what was told before, and only what came of it is new."""
    return tokens.lemmas[i] in _causatives() and tokens.word_of(i, "nsubj") in _POINTING


@cache
def _causatives() -> frozenset[str]:
    return frozenset(verb for verb, row in read_section("embedding_words", "verbs").items() if row.get("causes"))


@cache
def _outcomes() -> dict[str, list[str]]:
    """By an infinitive, the verbs whose outcome it tells."""
    return dict(read_section("outcomes", "after"))
