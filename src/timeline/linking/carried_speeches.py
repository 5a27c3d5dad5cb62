"""Speeches without a saying of their own: the next part of a split quotation, the next paragraph, the next turn."""

from collections.abc import Sequence

from attrs import frozen

from timeline.actors.vocabulary import vocabulary
from timeline.linking.mentions import Named
from timeline.linking.speech_cues import REACH, SENTENCE_ENDS, Cues, Speech
from timeline.model.actors import ActorKind, MentionKind
from timeline.text.clauses import subject
from timeline.text.constituents import own_subject
from timeline.text.labels import NOMINAL, VERBS
from timeline.text.quotations import Quotation
from timeline.text.tokens import Tokens


@frozen
class Carrying:
    """Quotations without a saying of their own."""

    cues: Cues
    cued: Sequence[Speech | None]

    def find(self, i: int, so_far: Sequence[Speech]) -> Speech | None:
        quotation = self.cues.quotations[i]
        if not quotation.whole or quotation.depth:
            return None
        earlier = [s for s in so_far[-8:] if not s.quotation.depth and s.speaker is not None]
        last = earlier[-1] if earlier else None
        if last is not None and quotation.continues:
            return _carried_on(quotation, last, "continued")
        if last is not None and self._lines_apart(last.quotation, quotation) == 0:
            other = self._actor_in(self.cues.before(i))
            if other is not None and other.kind is not MentionKind.PRONOUN and _who(last) != _name_of(other):
                return Speech(quotation=quotation, speaker=other, rule="beat")
            return _carried_on(quotation, last, "split")
        later = self._later_in_line(i)
        if later is not None:
            return _carried_on(quotation, later, "split")
        introduced = self._introduced(quotation)
        if introduced is not None:
            return Speech(quotation=quotation, speaker=introduced, rule="colon")
        actor = self._actor_beside(i)
        if actor is not None:
            return Speech(quotation=quotation, speaker=actor, rule="beat")
        return self._turn(quotation, earlier)

    def _introduced(self, quotation: Quotation) -> Named | None:
        """The subject of the clause that ends in a colon before the quotation: She was blunt: "…"."""
        tokens = self.cues.tokens
        at = tokens.within(quotation.span)
        colon = at[0] - 1 if len(at) else -1
        while colon > 0 and tokens.pos[colon] == "SPACE":
            colon -= 1
        if colon < 0 or tokens.words[colon] != ":":
            return None
        for i in range(colon, max(-1, colon - REACH), -1):
            saying = self.cues.sayings.get(i)
            if saying is not None and saying.speaker is not None:
                return saying.speaker
            if tokens.words[i] in SENTENCE_ENDS:
                return None
            if tokens.pos[i] in VERBS and (who := own_subject(tokens, i)) is not None:
                return self.cues.mentions.at(who)
        return None

    def _later_in_line(self, i: int) -> Speech | None:
        quotations = self.cues.quotations
        for k in range(i + 1, min(i + 4, len(quotations))):
            if self._lines_apart(quotations[i], quotations[k]):
                return None
            later = self.cued[k]
            if later is not None and later.speaker is not None and not quotations[k].depth:
                return later
        return None

    def _actor_beside(self, i: int) -> Named | None:
        """Who acts in the sentence beside the quotation: John shut the door. "Now listen." """
        before = self._actor_in(self.cues.before(i))
        return before if before is not None else self._actor_in(self.cues.after(i))

    def _actor_in(self, window: range) -> Named | None:
        """The person who acts in the last clause of a stretch of words."""
        tokens = self.cues.tokens
        for verb in reversed(window):
            if tokens.pos[verb] == "VERB" and tokens.deps[verb] in {"ROOT", "conj"}:
                actor = subject(tokens, verb)
                if actor is not None and actor.token in window and tokens.pos[actor.token] in NOMINAL:
                    named = self.cues.mentions.at(actor.token)
                    if _is_person(tokens, actor.token, named):
                        return named
        return None

    def _turn(self, quotation: Quotation, earlier: Sequence[Speech]) -> Speech | None:
        """The next turn: two who spoke by turns go on so; one who spoke alone goes on alone."""
        if not earlier or self._lines_apart(earlier[-1].quotation, quotation) > 1:
            return None
        last = earlier[-1]
        other = next((s for s in reversed(earlier[:-1]) if _who(s) != _who(last)), None)
        if other is not None and self._lines_apart(other.quotation, last.quotation) <= 1:
            return Speech(quotation=quotation, speaker=other.speaker, addressee=last.speaker, rule="turn")
        return _carried_on(quotation, last, "continued")

    def _lines_apart(self, one: Quotation, other: Quotation) -> int:
        """0 in the same line, 1 in the next, not counting blank lines."""
        gap = self.cues.document.text[one.span.end : max(one.span.end, other.span.start)]
        return len([line for line in gap.split("\n")[1:-1] if line.strip()]) + ("\n" in gap)


def _is_person(tokens: Tokens, noun: int, named: Named) -> bool:
    if named.actor is not None and named.actor.kind is not ActorKind.UNKNOWN:
        return named.actor.kind is ActorKind.PERSON
    return tokens.pos[noun] == "PROPN" or tokens.lemmas[noun] in vocabulary().person_nouns


def _carried_on(quotation: Quotation, other: Speech, rule: str) -> Speech:
    return Speech(quotation=quotation, speaker=other.speaker, addressee=other.addressee, saying=other.saying, rule=rule)


def _who(speech: Speech) -> str | None:
    return _name_of(speech.speaker) if speech.speaker is not None else None


def _name_of(named: Named) -> str:
    return named.actor_id or named.words.text.casefold()
