"""Complements: what stands behind a verb, infinitives and gerunds that say little without it, clauses that are said."""

from collections.abc import Set
from functools import cache

from timeline.assembly.noun_phrases import LONGEST_PHRASE, NounPhrases
from timeline.assembly.verb_groups import is_blamed, is_brought_about, is_told_as_past
from timeline.events.clause_forms import is_subjunctive, is_way_to
from timeline.events.embedding import rows
from timeline.events.modality import is_denied_before
from timeline.events.periphrases import is_cut_short, is_deed_of_one
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.linking.contents import is_as_told, is_content, told_past_noun
from timeline.linking.sayings import speech_words
from timeline.text.clauses import subject
from timeline.text.constituents import has_to, own_subject
from timeline.text.labels import RELATIVE_TAGS, VERBS
from timeline.text.tokens import Tokens

_FOLLOWING = frozenset(
    {"acomp", "advcl", "advmod", "agent", "attr", "ccomp", "dative", "dobj", "npadvmod", "oprd", "prep", "prt", "xcomp"}
)
# Beside what somebody is like, how much and what more he is.
_BEHIND_ADJECTIVE = _FOLLOWING - {"advmod", "attr", "npadvmod"}
_ASKING = frozenset({"WDT", "WP", "WRB"})
_JOINTS = frozenset({"ADP", "ADV", "SCONJ"})
_COMPLETING = frozenset({"advcl", "ccomp", "pcomp", "xcomp"})
# Gerunds behind these: "accused of stealing", "decided against leaving".
_INTO_GERUND = frozenset(
    {"about", "against", "as", "before", "for", "from", "of", "on", "than", "to", "with", "without"}
)


def completed_verb(tokens: Tokens, i: int, times: Set[int]) -> int | None:
    """The verb that an infinitive or gerund completes: "promised to return", "was able to leave", "made her leave".

    ``times`` are the tokens of time expressions: who died "before finishing it" never did, who left "before coming back
    in 1919" came back.
    """
    if tokens.deps[i] not in _COMPLETING or is_brought_about(tokens, i) or is_blamed(tokens, i):
        return _completed_noun(tokens, i)
    governor = tokens.heads[i]
    if tokens.deps[i] == "ccomp" and (is_subjunctive(tokens, i) or _asks_how(tokens, i)):
        return governor if tokens.pos[governor] in VERBS else None
    if tokens.lower[governor] == "before" and not times.isdisjoint(range(i, tokens.edges[i][1] + 1)):
        return tokens.heads[governor] if is_cut_short(tokens, i, tokens.heads[governor]) else None
    if tokens.deps[i] == "pcomp" and tokens.child(i, "nsubj", "nsubjpass") is not None:
        return None  # "with the sentence being quashed": a clause of its own
    if tokens.deps[i] == "pcomp" and tokens.deps[tokens.heads[governor]] in {"acomp", "oprd"}:
        return tokens.heads[tokens.heads[governor]]  # "was interested in selling it"
    if tokens.deps[i] == "pcomp" and tokens.lower[governor] in _INTO_GERUND:
        return _above_gerund(tokens, governor)
    if _completes_adjective(tokens, i):
        return tokens.heads[governor]
    if tokens.deps[i] == "xcomp" and tokens.lemmas[governor] == "be" and tokens.child(governor, "acomp", "attr"):
        return governor  # "it was hard to leave", but "she is to leave"
    if tokens.deps[i] == "xcomp" and tokens.lower[governor] == "was":
        return governor  # "she was to die two years later"
    return governor if tokens.pos[governor] == "VERB" and _completes(tokens, i, governor) else None


def _asks_how(tokens: Tokens, i: int) -> bool:
    """ "Asked how big it was": nobody tells that it was big."""
    first, quality = tokens.edges[i][0], tokens.child(i, "acomp")
    return tokens.lower[first] == "how" and tokens.heads[first] == quality


def _above_gerund(tokens: Tokens, preposition: int) -> int | None:
    """The verb over what the preposition of a gerund hangs on."""
    governor = tokens.heads[preposition]
    is_of_noun = tokens.lower[preposition] == "of" and tokens.pos[governor] == "NOUN"
    if is_of_noun or tokens.lemmas[governor] in rows("nouns"):  # "rejected the idea of selling it"
        if preposition != governor + 1 or tokens.edges[preposition][1] - governor > LONGEST_PHRASE:
            return None  # the headline of the verb would not tell it
        governor = tokens.heads[tokens.heads[governor] if tokens.deps[governor] == "pobj" else governor]
    # "rather than sell", "instead of selling"
    governor = tokens.heads[governor] if tokens.pos[governor] in {"ADP", "ADV"} else governor
    return governor if tokens.pos[governor] in VERBS else None


def _completes_adjective(tokens: Tokens, i: int) -> bool:
    """ "Was able to leave", "made it hard to leave"."""
    adjective = tokens.heads[i]
    is_small = tokens.pos[adjective] == "ADJ" and tokens.deps[adjective] == "ccomp"
    is_predicate = tokens.deps[i] == "xcomp" and tokens.deps[adjective] == "acomp"
    return (is_small or is_predicate) and is_infinitive(tokens, i)


def _completed_noun(tokens: Tokens, i: int) -> int | None:
    """The verb whose object an infinitive completes: "approved a plan to leave", not "dropped a plan to leave"."""
    noun = tokens.heads[i]
    verb = tokens.heads[noun]
    if tokens.deps[i] != "acl" or tokens.deps[noun] != "dobj" or tokens.pos[verb] != "VERB":
        return None
    if not is_infinitive(tokens, i) or is_deed_of_one(tokens, i):
        return None
    return None if tokens.phrasal_lemma(verb) in rows("dropping") else verb


def is_left_undone(tokens: Tokens, i: int) -> bool:
    """ "Refused to leave", "kept them from leaving", "stayed rather than leave": a past verb tells that nobody did.

    Who denies it is a source.
    """
    governor = tokens.heads[i]
    if tokens.child(i, "neg") is not None:
        return False
    if is_denied_before(tokens, i):
        governor = next((a for a in tokens.ancestors(i) if tokens.pos[a] not in _JOINTS), i)
    elif (tokens.deps[i] == "pcomp" and tokens.lower[governor] in {"from", "without"}) or (
        tokens.deps[i] == "acl" and tokens.lemmas[tokens.heads[governor]] in rows("lacking")
    ):
        governor = tokens.heads[governor]
    elif tokens.deps[i] != "xcomp":
        return False
    is_said = tokens.deps[i] == "xcomp" and tokens.lemmas[governor] in speech_words("say")
    is_deed = tokens.pos[governor] == "VERB" and tokens.lemmas[i] != "do"  # "kept him from doing so"
    return is_deed and not is_said and is_told_as_past(tokens, i)


def _completes(tokens: Tokens, i: int, governor: int) -> bool:
    if tokens.deps[i] == "xcomp":
        return is_infinitive(tokens, i) or tokens.child(governor, "dobj") is None
    is_behind = tokens.deps[i] in {"advcl", "ccomp"} and governor < i
    return is_behind and (is_infinitive(tokens, i) or is_small_clause(tokens, i))


def following(tokens: Tokens, verb: int) -> list[int]:
    """What a headline may tell behind a verb: its dependants there, and what is said before it.

    Of a subject that stands behind it, the phrases that name where it was said.
    """
    children, deps = tokens.children[verb], tokens.deps
    is_described = verb in tokens.labelled["acomp"] and tokens.lemmas[verb] == "be"
    labels = _BEHIND_ADJECTIVE if is_described else _FOLLOWING
    behind = [c for c in children if c > verb and deps[c] in labels]
    if behind and "-" in tokens.words[verb : behind[-1]]:
        behind = [c for c in behind if not _is_cut_off(tokens, c)]
    if verb in tokens.labelled["ccomp"] and (
        verb not in tokens.labelled["dobj"]
        or tokens.lemmas[verb] in speech_words("address")  # "the mill is safe, she told the press"
    ):
        behind += [c for c in children if c < verb and deps[c] == "ccomp"]
    own = own_subject(tokens, verb)
    if own is not None and own > verb:
        if tokens.lemmas[verb] == "be":
            behind += [c for c in children if c < verb and deps[c] == "prep"]  # "on the list was Ann Lee"
        behind += [c for c in tokens.children[own] if c > own and tokens.lower[c] == "in"]
    return behind


def _is_cut_off(tokens: Tokens, i: int) -> bool:
    """The end of a word cut at its hyphen, where the rest stands with another: "beat Porto 2-1", not "free-kick"."""
    return tokens.words[i - 1] == "-" and tokens.ends[i - 1] == tokens.starts[i] and tokens.heads[i - 2] != i


def given(tokens: Tokens, verb: int, receiver: int) -> int | None:
    """What somebody is given, where the parse sets it beside whom: "gave her brother the farm"."""
    gift = tokens.child(receiver, "appos") if tokens.child(verb, "dobj") is None else None
    return None if gift is None or tokens.words[gift - 1] == "," else gift


def left_as(tokens: Tokens, verb: int, noun: int) -> list[str]:
    """In what state an object was left: "the blast left ten men injured" left nobody behind."""
    if tokens.lemmas[verb] != "leave" or noun + 1 >= len(tokens) or tokens.heads[noun + 1] != noun:
        return []
    state = tokens.lower[noun + 1]
    return [state] if state in read_words("event_adjectives", "left") else []


def is_infinitive(tokens: Tokens, i: int) -> bool:
    """ "to leave", "to be left"."""
    return tokens.tags[i] in {"VB", "VBN"} and has_to(tokens, i)


def completion_behind(tokens: Tokens, predicate: int) -> int | None:
    """The clause that completes a predicate: "was able to leave", "became the first woman to win".

    So does what a noun says or is for: "denied claims that she left", "approved a plan to leave".
    """
    if tokens.deps[predicate] == "acomp":
        return tokens.child(predicate, "xcomp")
    clause = tokens.child(predicate, "relcl", "acl")
    if clause is None or is_deed_of_one(tokens, clause) or _says_which(tokens, clause):
        return clause
    is_aim = tokens.deps[predicate] == "dobj" and is_infinitive(tokens, clause)
    return clause if tokens.deps[clause] == "acl" and (is_aim or opening(tokens, clause)) else None


def _says_which(tokens: Tokens, clause: int) -> bool:
    """Without it "Norvik was the one that left" tells nothing."""
    noun, own = tokens.heads[clause], own_subject(tokens, clause)
    return tokens.lower[noun] == "one" and own is not None and tokens.tags[own] in RELATIVE_TAGS


def is_small_clause(tokens: Tokens, i: int) -> bool:
    """ "saw her leaving", "made her leave", "made her angry", "made her a dame": a subject and no finite verb."""
    if (
        tokens.deps[i] != "ccomp"
        or tokens.child(i, "aux", "auxpass", "mark") is not None
        or tokens.child(i, "nsubj") is None
    ):
        return False
    if tokens.tags[i] == "VBN":
        return tokens.lemmas[tokens.heads[i]] in of_kind("witnessing")
    # After "made" taggers take the infinitive for a present.
    is_taken_for_finite = tokens.tags[i] == "VBP" and tokens.lemmas[tokens.heads[i]] in {"let", "make"}
    return tokens.tags[i] in {"VB", "VBG"} or tokens.pos[i] in {"ADJ", "NOUN"} or is_taken_for_finite


def marked_for(tokens: Tokens, i: int) -> list[str]:
    """The word that opens "for it to be pulled down", "whether to leave", "how to leave"."""
    mark = tokens.child(i, "mark")
    if mark is None and is_way_to(tokens, i):
        word = tokens.edges[i][0]
        return [] if word == own_subject(tokens, i) else [tokens.lower[word]]
    return [tokens.lower[mark]] if mark is not None and tokens.lower[mark] in {"for", "whether"} else []


def opening(tokens: Tokens, clause: int) -> list[str]:
    """The words that open what is said: "that she left", "when she left", "how big it was"."""
    mark = tokens.child(clause, "mark")
    if mark is not None:
        return [tokens.lower[mark]]
    first, own = tokens.edges[clause][0], own_subject(tokens, clause)
    part = first
    while tokens.heads[part] not in (part, clause):
        part = tokens.heads[part]
    is_of_another = first < tokens.heads[clause] < clause  # "slides which they believe were stolen"
    is_that = tokens.lower[first] == "that" and first < clause and tokens.deps[first] != "det" and first != own
    is_asked = tokens.tags[first] in _ASKING and (first != own or tokens.tags[first] != "WP")
    if first == clause or is_of_another or not (is_that or is_asked) or (part == own and first != own):
        return []
    end = tokens.edges[part][1]
    # Not all of "that, if they left, he would".
    is_whole = is_asked and tokens.pos[part] not in VERBS and (own is None or end < own)
    return [tokens.lower[first], *(tokens.words[first + 1 : end + 1] if is_whole else ())]


def _asks(tokens: Tokens, clause: int) -> bool:
    """ "Whether he left", "who left"."""
    first = tokens.edges[clause][0]
    return tokens.tags[first] in _ASKING or tokens.lower[first] == "whether"


def is_told(phrases: NounPhrases, clause: int) -> bool:
    """A clause that is said, believed or known, in the text's own words and not in quotation marks."""
    tokens = phrases.tokens
    verb, mark = tokens.heads[clause], tokens.child(clause, "mark")
    if not is_content(tokens, clause) or (mark is not None and tokens.lower[mark] == "with"):
        return False
    if (
        tokens.lemmas[verb] not in _telling()
        and (mark is None or tokens.lower[mark] != "that")
        and not (verb in tokens.labelled["acomp"] and _asks(tokens, clause))
    ):
        return False
    first, last = tokens.edges[clause]
    understood = subject(tokens, clause)
    if understood is not None and verb < understood.token < first:
        return False  # it stands in a phrase of the verb: "said, with the roads and houses damaged"
    return not any(phrases.is_quoted(i) for i in (first, clause, last))


def told_beyond(phrases: NounPhrases, verb: int) -> int | None:
    """What a verb says past a noun, "said in a letter that …", or puts itself into: "the mill, he said, will close"."""
    tokens = phrases.tokens
    is_put_in = tokens.deps[verb] == "parataxis" and tokens.lemmas[verb] in _telling()
    if not is_put_in and (not is_as_told(tokens, verb) or tokens.lemmas[verb] == "put"):
        return told_past_noun(tokens, verb)
    clause = tokens.heads[verb]
    if verb > clause and any(is_infinitive(tokens, c) for c in tokens.children[verb]):
        return None  # put into a part of it: "a wish, he said, to sell it"
    is_clause = tokens.pos[clause] in VERBS and own_subject(tokens, clause) is not None
    return clause if is_clause and not phrases.is_quoted(clause) else None


@cache
def _telling() -> frozenset[str]:
    return speech_words("say") | speech_words("believe") | of_kind("showing")
