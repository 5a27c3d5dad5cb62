"""Speeches: who says the words between quotation marks.

A quotation takes the saying beside it: behind it ("…," she said), before it (She said: "…"), or around it. Without
one it carries on: the next part of a split quotation, the next paragraph of a long one, the next turn of a dialogue.
"""

import bisect
from collections.abc import Mapping, Sequence

from attrs import frozen

from timeline.actors.vocabulary import vocabulary
from timeline.linking.contents import Contents
from timeline.linking.mentions import Mentions, Named
from timeline.linking.sayings import Saying, SayingKind, inverted_speaker, speech_words
from timeline.model.actors import ActorKind, MentionKind
from timeline.model.spans import Span
from timeline.text.clauses import NOMINAL, own_subject, subject
from timeline.text.document import Document
from timeline.text.quotations import Quotation
from timeline.text.tokens import Tokens


@frozen(kw_only=True)
class Speech:
    """A quotation and who says it.

    ``speaker`` is ``None`` where nobody is named, and for words that are set off but not said (titles, borrowed
    words). ``saying`` is ``None`` where no word of saying goes with it.
    """

    quotation: Quotation
    speaker: Named | None = None
    addressee: Named | None = None
    saying: Saying | None = None
    rule: str


_SPEAKING = frozenset({SayingKind.SAY, SayingKind.VOICE})
_CLOSING = _SPEAKING | {SayingKind.NAME}  # "Help!" he called.
_SENTENCE_ENDS = frozenset({".", "!", "?"})
_PHRASE_LABELS = frozenset({"prep", "pobj", "dobj", "oprd", "attr", "acomp", "amod", "pcomp", "punct"})
# "criticised the deal as "a gift to the banks"": the quoted words hang this deep at most.
_PHRASE_DEPTH = 4
# A cue stands within a clause of its quotation; words further away belong to something else.
_REACH = 40


def find_speeches(document: Document, sayings: Mapping[int, Saying], mentions: Mentions) -> tuple[Speech, ...]:
    """A speech for each quotation, in order."""
    quotations = document.quotations
    if not quotations:
        return ()
    tokens = document.tokens
    cues = _Cues(document, tokens, quotations, sayings, mentions, Contents(tokens, sayings))
    cued = [cues.find(i) for i in range(len(quotations))]
    carrying = _Carrying(cues, cued)
    speeches: list[Speech] = []
    for i, speech in enumerate(cued):
        speeches.append(speech or carrying.find(i, speeches) or Speech(quotation=quotations[i], rule="none"))
    return tuple(speeches)


@frozen
class _Cues:
    """The sayings beside quotations."""

    document: Document
    tokens: Tokens
    quotations: Sequence[Quotation]
    sayings: Mapping[int, Saying]
    mentions: Mentions
    contents: Contents

    def find(self, i: int) -> Speech | None:
        quotation = self.quotations[i]
        if quotation.label is not None:
            return Speech(quotation=quotation, speaker=self._labelled(quotation.label), rule="label")
        if quotation.continues:
            return None
        before = self.before(i)
        saying, rule = None, "behind"
        if not len(before) or self.tokens.words[before[-1]] in _SENTENCE_ENDS:
            saying = self._behind(quotation, self.after(i))
        else:
            after = self.after(i)
            # What is opened by "the minister said:" is her own, also where "an agency reported" closes it.
            if self.tokens.words[before[-1]] == ":":
                saying, rule = self._ahead(quotation, before), "ahead"
            if saying is None and quotation.whole and len(after) and self._speaks(after[0]):
                saying, rule = self._behind(quotation, after), "behind"
            if saying is None:
                saying, rule = self._ahead(quotation, before), "ahead"
            if saying is None and quotation.whole:
                saying, rule = self._behind(quotation, self.after(i)), "behind"
        if saying is None:
            saying, rule = self._around(quotation), "around"
        if saying is None:
            return None
        return Speech(quotation=quotation, speaker=saying.speaker, addressee=saying.addressee, saying=saying, rule=rule)

    def _labelled(self, label: Span) -> Named:
        """Whom the label of a turn names."""
        at = self.tokens.within(label)
        named = self.mentions.at(self.tokens.top(at)) if len(at) else None
        return (
            named
            if named is not None and named.actor is not None
            else Named(words=self.document.words(label), actor=None)
        )

    def _behind(self, quotation: Quotation, after: range) -> Saying | None:
        """ "…," she said / said the mayor / the mayor, who had resigned, said."""
        tokens = self.tokens
        first = next((i for i in after if tokens.words[i][:1].isalpha()), None)
        if first is None or tokens.pos[first] == "CCONJ":
            return None
        if quotation.content.of(self.document.text).rstrip()[-1:] == "." and not self._goes_on(first):
            return None
        describes = False
        for i in after:
            if tokens.words[i] in _SENTENCE_ENDS:
                return None
            saying = self.sayings.get(i)
            if saying is not None and saying.kind is SayingKind.SOURCE:
                return saying
            if tokens.lemmas[i] == "be" and tokens.lower[min(i + 1, len(tokens) - 1)] in {"all", "how", "what"}:
                describes = True  # "…," is how Lee put it / was all that Lee would say.
                continue
            clause = tokens.deps[i] not in {"aux", "auxpass", "relcl", "acl", "amod"} or (
                describes and saying is not None
            )
            if tokens.pos[i] in {"VERB", "AUX"} and clause:
                return saying if saying is not None and saying.kind in _CLOSING else None
        return None

    def _speaks(self, first: int) -> bool:
        """A saying with its speaker behind it follows at once: "…" echoed her sister."""
        saying = self.sayings.get(first)
        return saying is not None and saying.kind in _SPEAKING and inverted_speaker(self.tokens, first) is not None

    def _goes_on(self, first: int) -> bool:
        return self.tokens.words[first][:1].islower() or self.tokens.pos[first] == "PRON"

    def _ahead(self, quotation: Quotation, before: range) -> Saying | None:
        """She said: "…" / She said, "…" / She said "…" / adding, "…"."""
        tokens = self.tokens
        lead_in = before[-1]
        for i in reversed(before):
            if tokens.words[i] in _SENTENCE_ENDS:
                return None
            saying = self.sayings.get(i)
            if saying is None:
                continue
            direct = tokens.lower[lead_in] in {",", ":", "that", "as"} or lead_in == i
            if saying.kind is SayingKind.SAY and (direct or quotation.whole):
                return saying
            # "She read "The Long Way Home" aloud" names a title, "He began: "…"" speaks.
            written = tokens.lemmas[i] == "read" and tokens.lemmas[saying.speaker_noun or 0] in speech_words("media")
            if saying.kind is SayingKind.VOICE and (tokens.lower[lead_in] in {",", ":"} or quotation.whole or written):
                return saying
            if direct and saying.kind is SayingKind.SOURCE:
                return saying
            if tokens.words[lead_in] == ":" and saying.kind is SayingKind.NOUN and saying.speaker is not None:
                return saying
        return None

    def _around(self, quotation: Quotation) -> Saying | None:
        """The saying whose content or phrase holds the quoted words: He called it "a farce"."""
        tokens = self.tokens
        inside = tokens.within(quotation.content)
        if not len(inside):
            return None
        top = tokens.top(inside)
        saying = self.contents.governing(top)
        if saying is not None and saying.token not in inside:
            return saying
        direct = tokens.deps[top] in {"dobj", "ccomp", "xcomp", "attr", "oprd", "dep"}
        for hop in range(_PHRASE_DEPTH):
            saying = self.sayings.get(tokens.heads[top])
            if saying is not None and saying.token not in inside:
                named = saying.kind is SayingKind.NAME or (direct and saying.kind is SayingKind.SAY)
                return saying if named else None
            if tokens.deps[top] not in _PHRASE_LABELS:
                return None
            top, direct = tokens.heads[top], tokens.deps[top] in {"pcomp", "pobj"} and hop == 0
        return None

    def before(self, i: int) -> range:
        """The words of the line between the quotation before and this one."""
        start = self.quotations[i].span.start
        earlier = self.quotations[max(0, i - 4) : i]
        floor = max((q.span.end if q.span.end <= start else q.content.start for q in earlier), default=0)
        floor = max(floor, self.document.text.rfind("\n", floor, start) + 1)
        return self._words(floor, start)[-_REACH:]

    def after(self, i: int) -> range:
        """The words of the line between this quotation and the next."""
        end = self.quotations[i].span.end
        following = bisect.bisect_left(self.quotations, end, lo=i + 1, key=lambda quotation: quotation.span.start)
        more = following < len(self.quotations)
        ceiling = self.quotations[following].span.start if more else len(self.document.text)
        line_end = self.document.text.find("\n", end, ceiling)
        return self._words(end, ceiling if line_end < 0 else line_end)[:_REACH]

    def _words(self, start: int, end: int) -> range:
        words = self.tokens.within(Span(start, max(start, end)))
        return range(words.start, words.stop - 1) if len(words) and self.tokens.pos[words[-1]] == "SPACE" else words


@frozen
class _Carrying:
    """Quotations without a saying of their own."""

    cues: _Cues
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
        for i in range(colon, max(-1, colon - _REACH), -1):
            saying = self.cues.sayings.get(i)
            if saying is not None and saying.speaker is not None:
                return saying.speaker
            if tokens.words[i] in _SENTENCE_ENDS:
                return None
            if tokens.pos[i] in {"VERB", "AUX"} and (who := own_subject(tokens, i)) is not None:
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


def speech_by_token(tokens: Tokens, speeches: Sequence[Speech]) -> Mapping[int, Speech]:
    """The innermost speech around each token inside quotation marks."""
    return {i: speech for speech in speeches for i in tokens.within(speech.quotation.content)}
