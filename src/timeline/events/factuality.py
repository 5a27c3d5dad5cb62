"""Factuality: polarity and modality of a clause under everything that governs it.

A value is read from the top of the sentence down, as in Saurí and Pustejovsky (2012): each predicate says how far its
complement is vouched for, and a complement is never more certain than what embeds it. The value is relative to the
nearest source: what a speaker asserts is certain to that speaker.
"""

from attrs import evolve

from timeline.events.attributes import auxiliaries
from timeline.events.clause_forms import (
    carries,
    has_condition,
    is_ability,
    is_aimed_at,
    is_bare,
    is_belied,
    is_called_on,
    is_cleft,
    is_condition,
    is_due,
    is_in_case,
    is_made_to,
    is_one_of_a_row,
    is_outcome_of,
    is_past_clause,
    is_quoted_before,
    is_subjunctive,
    is_way_to,
    opens_with_that,
    row_over,
    tells_when,
)
from timeline.events.commitment import AHEAD, AIMED_AT, ARRANGED, CERTAIN, DENIED, UNKNOWN, Commitment
from timeline.events.embedding import read_row, row_behind, rows, wished
from timeline.events.free_choices import free_choices, is_left_open, noun_with_no
from timeline.events.main_clauses import of_sentence
from timeline.events.modality import Modality, is_negated, modality_of, sentences_with_modality, sentences_with_negation
from timeline.events.periphrases import came_about, has_done, is_forestalled, is_hearsay, is_periphrasis, misses
from timeline.lexicon.tables import read_words
from timeline.text.constituents import has_to, is_definite, is_set_apart
from timeline.text.labels import EVENTFUL, OBJECTS, VERBS
from timeline.text.tokens import Tokens

# Prepositions with a section of their own: what stands behind them is not what the infinitive would be.
_TELLING = frozenset({"against", "from", "of", "on"})


class Commitments:
    """What the clauses of one document say of their events, each worked out once, from the root of a sentence down."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._negated, self._modal = sentences_with_negation(tokens), sentences_with_modality(tokens)
        self._choices = free_choices(tokens)
        self._clauses: dict[int, tuple[Modality | None, bool]] = {}
        self._known: dict[int, Commitment] = {}
        self._outer: dict[int, Commitment] = {}

    def clause(self, i: int) -> tuple[Modality | None, bool]:
        """The modality over a word, and whether it is negated."""
        clause = self._clauses.get(i)
        if clause is None:
            tokens, sentence = self._tokens, self._tokens.sentences[i]
            modality = modality_of(tokens, i) if sentence in self._modal else None
            clause = self._clauses[i] = modality, sentence in self._negated and is_negated(tokens, i)
        return clause

    def own(self, i: int) -> Commitment:
        """What the clause itself says: its negation and its modal."""
        modality, negative = self.clause(i)
        if is_due(self._tokens, i):
            return ARRANGED
        if modality is None and self._tokens.tags[i] in ("VBP", "VBZ") and self._is_conditional(i):
            return UNKNOWN  # "if he signs, we lose"
        if modality is None:
            return DENIED if negative else CERTAIN
        is_conditional = modality.prospective and self._is_conditional(i)
        certainty, is_denied = "U" if is_conditional else modality.certainty, negative != modality.negative
        return Commitment(certainty=certainty, negative=is_denied, prospective=modality.prospective)

    def _is_conditional(self, i: int) -> bool:
        return is_left_open(self._tokens, i, self._choices) or has_condition(self._tokens, i)

    def of(self, i: int) -> Commitment:
        """The commitment to the event of a token, under all that governs it."""
        # A loop, not a recursion: a list of a thousand coordinated verbs is a chain as deep.
        chain: list[int] = []
        while i not in self._known:
            chain.append(i)
            self._known[i] = CERTAIN  # a malformed parse may hold a cycle
            i = self._tokens.heads[i]
        known = self._known[i]
        for j in reversed(chain):
            none = noun_with_no(self._tokens, j)
            is_of_none = none is not None and self._is_none(none)
            outer = self._outer[j] = UNKNOWN if is_of_none else self._under_governor(j)
            # Prepositions have no modality or negation of their own, and pass on what is above them.
            own = self.own(j) if self._tokens.pos[j] in EVENTFUL else CERTAIN
            known = self._known[j] = own.under(outer)
        return known

    def _is_negated(self, i: int) -> bool:
        """It did not come about, by its own clause or by what governs it: "denied that she planned to leave"."""
        return self._known[i].negative

    def _under_governor(self, i: int) -> Commitment:
        head = self._tokens.heads[i]
        if head == i:
            return of_sentence(self._tokens, i)
        if is_belied(self._tokens, i):
            return DENIED.under(self._known[head].affirmed)
        match self._tokens.deps[i]:
            case "conj":
                return self._outer.get(head, CERTAIN)
            case "xcomp" | "ccomp" if self._tokens.pos[head] != "NOUN":
                return self._complement(i, head)
            case "dobj" | "nsubj" | "nsubjpass" | "attr":
                return self._argument(i, head)
            case "advcl":
                return self._adverbial(i, head)
            case "acl" | "relcl" | "xcomp" | "ccomp":
                return self._adnominal(i, head)
            case "acomp":
                return self._known[head]
            case "pcomp" | "pobj":
                return self._prepositional(i, head)
        return CERTAIN

    def _complement(self, i: int, head: int) -> Commitment:
        """A clause governed by a verb or an adjective."""
        tokens = self._tokens
        if is_condition(tokens, i) or (is_way_to(tokens, i) and not carries(tokens, head)):
            return UNKNOWN
        if is_set_apart(tokens, i):
            return CERTAIN
        if has_done(tokens, head):
            return self._known[head]
        if is_quoted_before(tokens, i, head):
            is_asked = "?" in tokens.words[i:head] and tokens.tags[i] != "VBD"
            return UNKNOWN if is_asked else of_sentence(tokens, i)
        is_clause = tokens.deps[i] == "ccomp" and tokens.lemmas[head] != "have"  # "had the boy returned"
        is_finite = is_clause and not has_to(tokens, i) and not is_bare(tokens, i)
        outer = self._known[head].affirmed
        if is_periphrasis(tokens, head):
            return self._needed(head) if tokens.lemmas[head] == "have" else outer
        row = row_over(tokens, head, is_finite=is_finite)
        # "Sand was used to put out the fire" tells what it did, "they used sand to …" what they meant it to do.
        if row is not None and not (row.get("means") and tokens.child(head, "auxpass") is not None):
            negated = self._is_negated(head)
            read = read_row(row, negated=negated)
            # "Nobody will be asked to leave": what nobody asks for does not lie ahead; nor "suppose that he left".
            is_dropped = (negated and read.certainty == "U") or (is_finite and is_past_clause(tokens, i))
            return read.under(evolve(outer, prospective=False) if is_dropped else outer)
        if is_finite and is_subjunctive(tokens, i):
            return wished(tokens.lemmas[head]).under(outer)
        if is_finite:
            is_said = tokens.lemmas[head] in read_words("event_classes", "reporting", "speaking")
            return UNKNOWN if is_said and self._is_negated(head) else CERTAIN
        return self._infinitive(i, head)

    def _infinitive(self, i: int, head: int) -> Commitment:
        """An infinitive or participle behind a word without a row of its own."""
        tokens, outer = self._tokens, self._known[head].affirmed
        if came_about(tokens, i):
            return outer
        if tokens.pos[head] == "ADJ":
            return self._of_adjective(i, head)
        # "is expected to have left" looks back, "is expected to leave" ahead; who "is said to be ill" is so now
        if is_hearsay(tokens, head) and self._is_negated(head):
            return Commitment(certainty="PR", negative=True)  # "is not believed to have left"
        looks_back = any(tokens.lower[a] == "have" for a in auxiliaries(tokens, i)) or is_hearsay(tokens, head)
        if looks_back and tokens.lemmas[head] == "be":  # "was to have left"
            return UNKNOWN.under(outer)
        is_told = looks_back or rows("verbs").get(tokens.lemmas[head], {}).get("means")
        if is_told or not has_to(tokens, i) or self.clause(i)[0] is not None:
            return outer  # "ought to leave": the head is the cue
        if tokens.lemmas[head] != "be":
            return self._aim(head)  # "they gathered to mourn"; but "he is to leave", "it is hard to leave"
        return (ARRANGED if tokens.child(head, "acomp", "attr") is None else UNKNOWN).under(outer)

    def _of_adjective(self, i: int, head: int) -> Commitment:
        """An adjective is the cue of the modality of its infinitive; who "was not glad to leave" left all the same."""
        outer = self._known[head].affirmed
        if self.own(i).certainty != "CT" or is_ability(self._tokens, head):
            return self._known[head]
        return UNKNOWN.under(outer) if self.clause(i)[0] is None else outer

    def _needed(self, verb: int) -> Commitment:
        """Who had to leave left; who has to has not yet, and who did not have to may have or not."""
        if any(self._tokens.lower[c] == "yet" for c in self._tokens.children[verb]):
            return DENIED.under(self._known[verb])  # "has yet to leave"
        if self._is_negated(verb):
            return UNKNOWN.under(self._known[verb].affirmed)
        return (CERTAIN if self._tokens.tags[verb] == "VBD" else AHEAD).under(self._known[verb])

    def _adverbial(self, i: int, head: int) -> Commitment:
        """Conditions are open, purposes lie ahead, the rest is told as a fact."""
        tokens = self._tokens
        if is_condition(tokens, i):
            return UNKNOWN
        if not has_to(tokens, i):
            return self._meanwhile(i, head)
        is_of_cue = tokens.lemmas[head] == "be" and self.clause(i)[0] is not None  # "was due on Monday to leave"
        is_aim = not (is_of_cue or came_about(tokens, i) or carries(tokens, head) or is_made_to(tokens, head))
        return self._aim(head) if is_aim else self._complement(i, head)

    def _meanwhile(self, i: int, head: int) -> Commitment:
        """ "She will leave when the vote ends": the time of what has not happened has not come."""
        tokens, outer = self._tokens, self._known[head]
        if (outer.prospective or outer.certainty != "CT") and is_outcome_of(tokens, i, head):
            return outer.affirmed
        is_open = outer.prospective or outer.certainty == "U"
        if not is_open or tokens.tags[i] in ("VBD", "VBN", "VBG"):
            return UNKNOWN if is_forestalled(tokens, i) else CERTAIN
        return AHEAD if tells_when(tokens, i) else CERTAIN

    def _aim(self, head: int) -> Commitment:
        """What something is done for; the aim of a plan is as planned as the rest."""
        return AHEAD if (outer := self._known[head]).prospective and not outer.purpose else AIMED_AT

    def _argument(self, i: int, head: int) -> Commitment:
        """A noun that a verb governs: a definite one is presupposed, an indefinite one is as certain as its verb."""
        tokens = self._tokens
        if tokens.pos[i] == "VERB" or tokens.pos[head] not in VERBS:
            return CERTAIN
        outer = self._known[head].affirmed
        row = rows("verbs").get(tokens.phrasal_lemma(head)) if tokens.deps[i] != "nsubj" else None
        if row is not None and row.get("object", "" if row.get("prospective") else "CT+") != "CT+":
            return read_row(row, negated=self._is_negated(head), of_object=True).under(outer)
        if is_definite(tokens, i):
            return CERTAIN
        return outer if tokens.deps[i] == "nsubj" else self._known[head]

    def _adnominal(self, i: int, head: int) -> Commitment:
        """A clause on a noun: "the plan to sell", "the shop selling books", "the first to leave"."""
        tokens = self._tokens
        if opens_with_that(tokens, i):
            return AHEAD if is_subjunctive(tokens, i) else self._content(head)
        if not has_to(tokens, i):
            return DENIED if is_cleft(tokens, head) and self.clause(tokens.heads[head])[1] else CERTAIN
        if is_one_of_a_row(tokens, head):
            # "hopes to be the first to land"; who is not the first to leave leaves all the same
            return self._known[tokens.heads[head]].affirmed if tokens.deps[head] == "attr" else CERTAIN
        if (lacking := self._row_of_verb("lacking", head)) is not None:
            return lacking
        if (row := rows("nouns").get(tokens.lemmas[head])) is not None:
            return self._row_of_verb("dropping", head) or read_row(row, negated=self._is_none(head))
        # "the summit to be held in May", and a headline's "Lee to resign"; but "time to leave"
        is_set = tokens.deps[i] == "relcl" or tokens.pos[head] == "PROPN" or tokens.child(i, "auxpass") is not None
        return ARRANGED if is_set and not is_called_on(tokens, head) and not self._is_none(head) else AIMED_AT

    def _is_none(self, noun: int) -> bool:
        """ "Has no plans", "nothing to add": the verb and its object tell one denial, which is not its own opposite."""
        return self.clause(noun)[1] or self._is_negated(noun) or self._tokens.lower[noun] == "nothing"

    def _content(self, noun: int) -> Commitment:
        """What a noun says: "denied reports that they left"; where there is no such report, nothing is told."""
        if self.clause(noun)[1]:
            return UNKNOWN
        denied, verb = self._row_of_verb("contents", noun), self._tokens.heads[noun]
        if denied is None and self._tokens.deps[noun] == "nsubj" and self._tokens.lemmas[verb] == "be":
            row = row_over(self._tokens, verb, is_finite=True)  # "the claim that they left is false"
            denied = None if row is None else read_row(row, negated=self._is_negated(verb))
        return CERTAIN if denied is None else denied

    def _row_of_verb(self, section: str, noun: int) -> Commitment | None:
        """What a verb says of what its object says or plans: "rejected claims that …", "plans to … were dropped"."""
        verb = self._tokens.heads[noun]
        row = rows(section).get(self._tokens.phrasal_lemma(verb)) if self._tokens.deps[noun] in OBJECTS else None
        return None if row is None else read_row(row, negated=self._is_negated(verb)).under(self._known[verb].affirmed)

    def _prepositional(self, i: int, preposition: int) -> Commitment:
        """What a verb keeps somebody from, or a noun is for: "barred him from leaving", "a call for talks"."""
        tokens, head = self._tokens, self._tokens.heads[preposition]
        word, outer = tokens.lower[preposition], self._known[head]
        is_none = outer.negative and any(tokens.lower[c] == "any" for c in tokens.children[i])
        if is_none or is_in_case(tokens, preposition):
            return UNKNOWN  # "not aware of any talks", "in case of war"
        if is_aimed_at(tokens, i):
            return self._aim(head)
        if misses(tokens, i, preposition):
            return DENIED.under(outer.affirmed)
        if tokens.deps[i] == "pcomp" and word in ("before", "by") and outer.prospective:
            return AHEAD  # "will pay before leaving", "by selling it"; who "will resign after losing" has lost
        if tokens.deps[i] == "pcomp" and word == "by" and (outer.negative or outer.certainty != "CT"):
            return UNKNOWN  # "could save it by selling", "did not win by cheating"
        if tokens.pos[head] == "NOUN":
            row = row_behind(tokens.lemmas[head], word, is_gerund=tokens.tags[i] == "VBG")
            if row is None:
                return UNKNOWN if tokens.deps[i] == "pcomp" and self._is_none(head) else CERTAIN  # "no way of leaving"
            return read_row(row, negated=self._is_none(head))
        behind = rows(word).get(tokens.lemmas[head]) if word in _TELLING else None
        row = behind or (rows("verbs").get(tokens.lemmas[head]) if word in ("from", "for") else None)
        if row is None or not (behind or row["complement"] == "CT-" or row.get("prospective")):
            return CERTAIN
        if word in ("against", "from") and is_definite(tokens, i):
            return CERTAIN  # "voted against the sale", which may have come about
        return read_row(row, negated=self._is_negated(head)).under(self._known[head].affirmed)
