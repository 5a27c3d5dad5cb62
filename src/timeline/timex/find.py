"""Find time expressions: recognise, then resolve."""

from attrs import frozen

from timeline.model.timexes import Timex
from timeline.text.document import Document


@frozen(kw_only=True)
class TimeFinder:
    """Time expressions of a document, resolved against its anchor."""

    def __call__(self, document: Document) -> tuple[Timex, ...]:
        return ()
