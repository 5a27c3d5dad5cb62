"""What the text around an event does."""

from collections.abc import Sequence

import pytest

from tests.events.parses import parsed
from timeline.events.readings import read_events
from timeline.events.surroundings import Surroundings


def _around(rows: str, likely: Sequence[float]) -> list[dict[str, float]]:
    tokens = parsed(rows).tokens
    surroundings = Surroundings(tokens, read_events(tokens), likely)
    return [surroundings.of(k) for k in range(len(likely))]


def _sentences(count: int) -> str:
    return "\n".join(f"They they PRP nsubj {2 * n + 2}\nleft leave VBD ROOT 0" for n in range(count))


def test_neighbours_count_and_the_event_itself_does_not() -> None:
    first, second = _around(_sentences(2), [1.0, 0.2])
    assert first["happenings near"] == pytest.approx(0.2)
    assert second["happenings near"] == pytest.approx(1.0)


def test_an_event_alone_is_as_likely_as_any() -> None:
    (only,) = _around(_sentences(1), [1.0])
    assert only["happenings near"] == only["happenings in the sentence"] == 0.3


def test_what_stands_more_than_ten_events_away_counts_for_nothing() -> None:
    quiet, loud = (_around(_sentences(12), [far, *[0.5] * 11]) for far in (0.0, 1.0))
    assert quiet[-1] == loud[-1]
    assert quiet[-2] != loud[-2]


def test_shares_start_at_a_half_and_move_with_what_is_seen() -> None:
    (noun,) = _around("The the DT det 2\nwar war NN ROOT 0", [0.5])
    assert (noun["past near"], noun["pronouns near"]) == (0.5, 0.5)
    (verb,) = _around(_sentences(1), [0.5])
    assert (verb["past near"], verb["pronouns near"]) == (0.75, 0.75)
