"""What a report tells by the way: of days long past, and of lives, until it comes back to its own days."""

from collections.abc import Sequence, Set

from attrs import define

from timeline.lexicon.kinds import of_kind
from timeline.model.events import EventClass, EventMention
from timeline.text.tokens import Tokens

_MEASURES = frozenset({"dobj", "npadvmod"})
_BEGINNING = frozenset({"begin", "start"})
_LASTING = frozenset({"for", "over"})
_LONG = frozenset({"decade", "month", "season", "year"})
_ASIDE = 2  # sentences that a background date holds in its paragraph


@define
class Background:
    """The sentence in which the last of it is told, ``None`` where the story has come back, and who is in it.

    ``paragraph`` is that of each sentence.
    """

    paragraph: Sequence[int]
    since: int | None = None
    people: Set[str] = frozenset()

    def begin(self, sentence: int, people: Set[str]) -> None:
        self.since, self.people = sentence, people

    def end(self) -> None:
        self.since = None

    def holds(self, event: EventMention, sentence: int, back: Set[str]) -> bool:
        """Just below it, and in the paragraphs that follow.

        There people still say what they said on the day told, and whom that day alone tells of bring it ``back``.
        """
        if self.since is None:
            return False
        if self.paragraph[sentence] == self.paragraph[self.since]:
            return sentence - self.since <= _ASIDE
        return event.event_class is not EventClass.REPORTING and not back - self.people


def is_long_past(event: EventMention) -> bool:
    """ "She grew up in Lund": what lives and histories tell, a report looks back to."""
    return event.lemma in of_kind("long_past")


def is_of_life(tokens: Tokens, verb: int) -> bool:
    """ "Spent four years in Lund", "played for Lodz for two seasons", "began his career": of no one day."""
    found = [c for c in tokens.children[verb] if tokens.deps[c] in _MEASURES]
    if tokens.lemmas[verb] in _BEGINNING:
        return any(tokens.lemmas[c] == "career" for c in found)
    if tokens.lemmas[verb] not in of_kind("of_lives"):
        return False
    inner = (tokens.child(c, "pobj") for c in tokens.children[verb] if tokens.lower[c] in _LASTING)
    return any(tokens.lemmas[c] in _LONG for c in (*found, *inner) if c is not None)
