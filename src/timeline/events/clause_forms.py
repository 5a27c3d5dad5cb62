"""Forms of clauses that say how far they are vouched for: conditions, open questions, what is due, one of a row."""

from collections.abc import Mapping

from timeline.events.embedding import rows
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.text.constituents import has_to
from timeline.text.labels import AUXILIARIES, RELATIVE_TAGS
from timeline.text.tokens import Tokens

_PLACES_IN_A_ROW = frozenset({"first", "last", "only", "second", "third", "youngest", "oldest"})
# Of several words the last: "in case", "on condition that", "in the event that", "as long as".
_OF_SEVERAL = frozenset({"case", "condition", "event", "long"})
_CONDITIONAL = _OF_SEVERAL | {"assuming", "if", "lest", "provided", "providing", "supposing", "unless", "whether"}
# Beside what has not happened, a clause with one of these tells of what has not happened either.
_TEMPORAL = frozenset({"after", "before", "once", "till", "until", "when", "while"})
_INVERTED = frozenset({"had", "were", "should"})


def is_condition(tokens: Tokens, clause: int) -> bool:
    """ "If it rains", and without a conjunction "had it rained", "were he ill": the verb stands before the subject."""
    if tokens.word_of(clause, "mark") in _CONDITIONAL:
        return True
    own, auxiliary = tokens.child(clause, "nsubj", "nsubjpass"), tokens.child(clause, "aux", "auxpass")
    if auxiliary is None and tokens.lower[clause] == "were" and tokens.deps[clause] == "advcl":
        auxiliary = clause
    if own is None or auxiliary is None or auxiliary > own or tokens.lower[auxiliary] not in _INVERTED:
        return False
    # "Never had she seen it", "only then had he left" are inverted for another reason.
    return not any(c < auxiliary and tokens.deps[c] in ("neg", "advmod", "prep") for c in tokens.children[clause])


def is_in_case(tokens: Tokens, preposition: int) -> bool:
    """ "In case of fire", "in the event of war"; but "in the case of Lee"."""
    return " ".join(tokens.lower[max(0, preposition - 3) : preposition + 1]).endswith(("in case of", "in the event of"))


def tells_when(tokens: Tokens, clause: int) -> bool:
    """ "When the vote ends", "until it ends"."""
    children = tokens.children[clause]
    return any(tokens.deps[c] in ("mark", "advmod") and tokens.lower[c] in _TEMPORAL for c in children)


def is_aimed_at(tokens: Tokens, gerund: int) -> bool:
    """ "A move towards ending the war", "aimed at ending it"."""
    preposition = tokens.heads[gerund]
    if tokens.deps[gerund] != "pcomp" or tokens.lower[preposition] != "at":
        return tokens.deps[gerund] == "pcomp" and tokens.lower[preposition] in ("toward", "towards")
    return tokens.lemmas[tokens.heads[preposition]] == "aim"


def is_ability(tokens: Tokens, adjective: int) -> bool:
    """ "Was not able to leave", "was not unable to": both ways the infinitive goes with its adjective."""
    return tokens.lower[adjective] in ("able", "unable")


def has_condition(tokens: Tokens, i: int) -> bool:
    """ "If it rains, the match will be cancelled"."""
    return i in tokens.labelled["advcl"] and any(
        tokens.deps[c] == "advcl" and is_condition(tokens, c) for c in tokens.children[i]
    )


def is_bare(tokens: Tokens, i: int) -> bool:
    """ "They let him go": an infinitive without "to"."""
    return tokens.tags[i] == "VB" and tokens.child(i, "aux", "auxpass", "mark") is None


def is_outcome_of(tokens: Tokens, participle: int, verb: int) -> bool:
    """ "It may close, cutting jobs": behind its verb a participle is as open as that.

    But "it may close, citing costs", "having lost": who says so says it now, and what came before has come about. So
    has what tells more of an aim: "they gathered to mourn, wearing black".
    """
    if tokens.deps[verb] == "advcl" and has_to(tokens, verb):
        return False
    children = tokens.children[participle]
    is_plain = participle > verb and tokens.deps[participle] == "advcl" and tokens.tags[participle] == "VBG"
    if not is_plain or any(tokens.deps[c] in ("mark", "nsubj") or tokens.lower[c] == "having" for c in children):
        return False
    # "He may miss it, being ill": a reason.
    is_reason = tokens.lower[participle] == "being"
    return not is_reason and tokens.lemmas[participle] not in read_words("event_classes", "reporting", "speaking")


def is_one_of_a_row(tokens: Tokens, noun: int) -> bool:
    """ "The first woman to win" and "the last to leave" did win and leave."""
    words = (noun, *tokens.children[noun])
    return any(tokens.lower[i] in _PLACES_IN_A_ROW or tokens.entities[i] == "ORDINAL" for i in words)


def is_quoted_before(tokens: Tokens, i: int, head: int) -> bool:
    """Direct speech before its verb: a quotation mark stands between them; a command also behind it."""
    if i < head:
        return '"' in tokens.words[i:head] or "''" in tokens.tags[i:head]
    return tokens.tags[i - 1] == "``" and is_bare(tokens, i)


def is_due(tokens: Tokens, noun: int) -> bool:
    """ "An election due by May", but not "a delay due to rain"."""
    if tokens.pos[noun] != "NOUN":
        return False
    behind = tokens.lower[noun + 1 : noun + 3]
    return behind[:1] == ["due"] and behind[1:] != ["to"]


def is_way_to(tokens: Tokens, i: int) -> bool:
    """ "She showed him how to row", but not "Lund, where he seems to row": an infinitive that a question word opens."""
    first = tokens.edges[i][0]
    return tokens.tags[first] in ("WRB", "WP") and tokens.heads[i] < first and has_to(tokens, i)


def is_made_to(tokens: Tokens, verb: int) -> bool:
    """ "Lee was made to sign it" tells that Lee did; "the film was made to promote it" what the film is for."""
    if tokens.lemmas[verb] != "make" or tokens.child(verb, "auxpass") is None:
        return False
    own = tokens.child(verb, "nsubjpass")
    if own is None or tokens.tags[own] == "PRP":
        return own is None or tokens.lower[own] != "it"
    return tokens.entities[own] == "PERSON" or tokens.lemmas[own] in read_words("person_nouns", "nouns")


def is_called_on(tokens: Tokens, noun: int) -> bool:
    """ "Called on the mayor to resign", where the parse hangs the infinitive on the mayor."""
    verb = tokens.heads[tokens.heads[noun]]
    return tokens.deps[noun] == "pobj" and bool(rows("verbs").get(tokens.lemmas[verb], {}).get("purpose"))


def is_cleft(tokens: Tokens, noun: int) -> bool:
    """ "It was Lee who left"."""
    copula = tokens.heads[noun]
    is_told_of = tokens.deps[noun] == "attr" and tokens.lemmas[copula] == "be"
    return is_told_of and tokens.word_of(copula, "nsubj") == "it"


def opens_with_that(tokens: Tokens, clause: int) -> bool:
    """What a noun says; where the verb may take an object, parsers take the conjunction for that."""
    first = tokens.edges[clause][0]
    if tokens.lower[first] == "that" and tokens.tags[first] == "IN":
        return True
    return tokens.word_of(clause, "mark") == "that" or _says(tokens, clause)


def _says(tokens: Tokens, clause: int) -> bool:
    """ "Rumours he had left Oslo", without "that"; not "the rumours he spread", where the noun is the object."""
    if tokens.lemmas[tokens.heads[clause]] not in read_words("speech", "saying_nouns"):
        return False
    own, told = tokens.child(clause, "nsubj", "nsubjpass"), tokens.child(clause, "dobj", "attr", "acomp", "xcomp")
    is_whole = own is not None and (told is not None or tokens.deps[own] == "nsubjpass")
    return is_whole and RELATIVE_TAGS.isdisjoint(tokens.tags[t] for t in (own, told) if t is not None)


def is_belied(tokens: Tokens, i: int) -> bool:
    """ "Falsely claimed that he left", "wrongly accused of leaving", "false reports that he left": he did not."""
    head, label = tokens.heads[i], tokens.deps[i]
    if label in ("acl", "relcl"):
        return opens_with_that(tokens, i) and any(tokens.lower[c] in of_kind("false") for c in tokens.children[head])
    if label == "pcomp":
        head = tokens.heads[head]  # she did not do it; the murder that she was wrongly accused of may have come about
    elif label not in ("ccomp", "xcomp"):
        return False
    return any(tokens.lower[c] in of_kind("falsely") for c in tokens.children[head])


def row_over(tokens: Tokens, head: int, *, is_finite: bool) -> Mapping[str, object] | None:
    """What the verb says of its clause, or "true" in "it is not true that they left"."""
    adjective = tokens.child(head, "acomp") if is_finite else None
    if adjective is not None:
        return rows("adjectives").get(tokens.lemmas[adjective])
    return rows("clauses" if is_finite else "verbs").get(tokens.phrasal_lemma(head))


def is_subjunctive(tokens: Tokens, i: int) -> bool:
    """ "They proposed that he leave", "that the vote be held"; "they demand that he quit" is no past."""
    if tokens.word_of(i, "mark") != "that":
        return False
    first = next((c for c in tokens.children[i] if tokens.deps[c] in AUXILIARIES), i)
    if tokens.tags[first] == "VB":
        return True
    is_wished = rows("verbs").get(tokens.lemmas[tokens.heads[i]], {}).get("prospective")
    is_base = tokens.lower[first] == tokens.lemmas[first]
    return bool(is_wished) and is_base and (is_past_clause(tokens, i) or _is_of_one(tokens, i))


def _is_of_one(tokens: Tokens, clause: int) -> bool:
    """ "That he leave": one "leaves" in the indicative."""
    own = tokens.child(clause, "nsubj", "nsubjpass")
    is_one = own is not None and (tokens.tags[own] in ("NN", "NNP") or tokens.lower[own] in ("he", "it", "she"))
    return is_one and tokens.tags[clause] == "VBP" and own not in tokens.labelled["conj"]


def is_past_clause(tokens: Tokens, i: int) -> bool:
    """Its first verb stands in the past: "that he left", "that he had left"."""
    return tokens.tags[next((c for c in tokens.children[i] if tokens.deps[c] in AUXILIARIES), i)] == "VBD"


def carries(tokens: Tokens, verb: int) -> bool:
    """ "Went on to win", "learned how to row"."""
    return bool(rows("verbs").get(tokens.phrasal_lemma(verb), {}).get("carries"))
