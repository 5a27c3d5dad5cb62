"""Quotation attribution: the share of quotations of a table whose speaker is found.

    python -m benchmarks.quotations [TABLE] [--errors]

A row has a text and its quotations: how each begins, and the name of who says it ("" for nobody).
"""

import argparse
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from benchmarks.parses import read_document
from timeline.actors.find import ActorFinder
from timeline.events.find import EventFinder
from timeline.linking.mentions import Mentions
from timeline.linking.sayings import find_sayings
from timeline.linking.speech_cues import Speech
from timeline.linking.speeches import find_speeches
from timeline.model.names import fold_name

if TYPE_CHECKING:
    from collections.abc import Mapping

TABLE = Path(__file__).parents[1] / "tests/linking/corpus/quotations.toml"


@frozen
class Case:
    """One quotation of the table and what was found: ``found`` is ``None`` where the quotation itself was not."""

    text: str
    quote: str
    speaker: str
    found: str | None

    @property
    def right(self) -> bool:
        if self.found is None:
            return not self.speaker
        wanted, got = fold_name(self.speaker), fold_name(self.found)
        return wanted == got or (bool(wanted) and (got.endswith(f" {wanted}")))


def cases(table: "Mapping[str, list[dict[str, object]]]") -> Iterator[Case]:
    """Every quotation of the table, attributed by the default stages."""
    for row in table["text"]:
        text = str(row["text"])
        document = read_document(text, None)
        mentions = Mentions(document, ActorFinder()(document))
        sayings = find_sayings(document, EventFinder()(document, ()), mentions)
        speeches = find_speeches(document, sayings, mentions)
        for quote, speaker in row["quotes"]:  # type: ignore[attr-defined]
            found = next((s for s in speeches if s.quotation.content.of(text).startswith(quote)), None)
            yield Case(text, quote, speaker, _name(found) if found else None)


def _name(speech: Speech) -> str:
    if speech.speaker is None:
        return ""
    return speech.speaker.actor.name if speech.speaker.actor else speech.speaker.words.text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("table", nargs="?", type=Path, default=TABLE)
    parser.add_argument("--errors", action="store_true", help="print each quotation that is wrong")
    arguments = parser.parse_args()
    found = list(cases(tomllib.loads(arguments.table.read_text(encoding="utf8"))))
    right = sum(case.right for case in found)
    print(f"quotations: {right}/{len(found)} speakers right ({100 * right / len(found):.1f} %)")
    for case in found:
        if arguments.errors and not case.right:
            print(f"  {case.quote!r}: {case.found!r}, not {case.speaker!r}  | {' '.join(case.text.split())[:150]}")


if __name__ == "__main__":
    main()
