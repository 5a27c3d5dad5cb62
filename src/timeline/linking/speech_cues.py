"""Speeches told by a saying: behind the quotation ("…," she said), before it (She said: "…"), or around it."""

import bisect
from collections.abc import Mapping, Sequence

from attrs import frozen

from timeline.linking.contents import Contents
from timeline.linking.mentions import Mentions, Named
from timeline.linking.sayings import Saying, SayingKind, inverted_speaker, speech_words
from timeline.model.actors import ActorKind
from timeline.model.spans import Span
from timeline.text.document import Document
from timeline.text.labels import NOUNS, VERBS
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
SENTENCE_ENDS = frozenset({".", "!", "?"})
_PHRASE_LABELS = frozenset({"prep", "pobj", "dobj", "oprd", "attr", "acomp", "amod", "pcomp", "punct"})
# "criticised the deal as "a gift to the banks"": the quoted words hang this deep at most.
_PHRASE_DEPTH = 4
# A cue stands within a clause of its quotation; words further away belong to something else.
REACH = 40
_DASHES = frozenset({"-", "–", "—", "--"})
_NAMING = NOUNS | {"ADJ", "DET"}
_SPEAKERS = frozenset({ActorKind.PERSON, ActorKind.UNKNOWN})


@frozen
class Cues:
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
        saying, rule = self._told_by(i, quotation)
        if saying is not None:
            speaker, addressee = saying.speaker, saying.addressee
            return Speech(quotation=quotation, speaker=speaker, addressee=addressee, saying=saying, rule=rule)
        named = self._named_beside(i) if quotation.whole else None
        return None if named is None else Speech(quotation=quotation, speaker=named, rule="label")

    def _told_by(self, i: int, quotation: Quotation) -> tuple[Saying | None, str]:
        """The saying behind, before or around a quotation, and where it stands."""
        before = self.before(i)
        saying, rule = None, "behind"
        if not len(before) or self.tokens.words[before[-1]] in SENTENCE_ENDS:
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
        return (saying, rule) if saying is not None else (self._around(quotation), "around")

    def _labelled(self, label: Span) -> Named:
        """Whom the label of a turn names."""
        at = self.tokens.within(label)
        named = self.mentions.at(self.tokens.top(at)) if len(at) else None
        return (
            named
            if named is not None and named.actor is not None
            else Named(words=self.document.words(label), actor=None)
        )

    def _named_beside(self, i: int) -> Named | None:
        """Who alone shares the line with a quotation: Lee: "We won", "We won" – Lee."""
        before, after, tokens = self.before(i), self.after(i), self.tokens
        if len(before) > 1 and not len(after) and tokens.words[before[-1]] == ":":
            name = before[:-1]
        elif len(after) > 1 and not len(before) and tokens.words[after[0]] in _DASHES:
            name = after[1:]
        else:
            return None
        named = self.mentions.at(tokens.top(name))
        is_alone = named.actor is not None and named.actor.kind in _SPEAKERS
        return named if is_alone and all(tokens.pos[t] in _NAMING for t in name) else None

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
            if tokens.words[i] in SENTENCE_ENDS:
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
            if tokens.pos[i] in VERBS and clause:
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
            if tokens.words[i] in SENTENCE_ENDS:
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
            leads = tokens.words[lead_in] == ":" or (direct and tokens.lower[i] == "words")  # "in the words of Lee"
            if leads and saying.kind is SayingKind.NOUN and saying.speaker is not None:
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
        return self._words(floor, start)[-REACH:]

    def after(self, i: int) -> range:
        """The words of the line between this quotation and the next."""
        end = self.quotations[i].span.end
        following = bisect.bisect_left(self.quotations, end, lo=i + 1, key=lambda quotation: quotation.span.start)
        more = following < len(self.quotations)
        ceiling = self.quotations[following].span.start if more else len(self.document.text)
        line_end = self.document.text.find("\n", end, ceiling)
        return self._words(end, ceiling if line_end < 0 else line_end)[:REACH]

    def _words(self, start: int, end: int) -> range:
        words = self.tokens.within(Span(start, max(start, end)))
        return range(words.start, words.stop - 1) if len(words) and self.tokens.pos[words[-1]] == "SPACE" else words
