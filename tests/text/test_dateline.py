"""The dateline of a report, and lines that only look like one."""

import pytest

from timeline.text.dateline import find_dateline

_SENTENCE = "The mill by the river closed on Monday after a long quarrel between the council and its owner."


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("OSTROV, March 3 — The mill closed.", "OSTROV, March 3 — "),
        ("OSTROV (PNA) - The mill closed.", "OSTROV (PNA) - "),
        ("OSTROV, Norland (PNA)_ The mill closed.", "OSTROV, Norland (PNA)_ "),
        ("OSTROV, N.L. _ The mill closed.", "OSTROV, N.L. _ "),
        ("Mill closes\nBy Petra Novak\nSAINT OSTROV -- The mill closed.", "SAINT OSTROV -- "),
        ("Ostrov, 3 March 1998 – The mill closed.", "Ostrov, 3 March 1998 – "),
        ("Ostrov (PNA) – “We close,” said the mill.", "Ostrov (PNA) – "),
        ("Kiruna, Sweden – The mill closed.", "Kiruna, Sweden – "),
        ("Ostrov, Oct 29: The mill closed.", "Ostrov, Oct 29: "),
        ("SAINT OSTROV:- The mill closed.", "SAINT OSTROV:- "),
        ("OSTROV/LUND (PNA) - The mill closed.", "OSTROV/LUND (PNA) - "),
        ("OSTROV, NL and SAINT LUND, NL – The mill closed.", "OSTROV, NL and SAINT LUND, NL – "),
        ("Ostrov, Calif.–The mill closed.", "Ostrov, Calif.–"),
        (f"Mill closes\n\nSaint Ostrov - {_SENTENCE}\nIt was old.", "Saint Ostrov - "),
    ],
)
def test_a_dateline_ends_with_its_dash(text: str, dateline: str) -> None:
    span = find_dateline(text)
    assert span is not None
    assert span.of(text) == dateline


@pytest.mark.parametrize(
    "text",
    [
        "The mill in OSTROV closed.",
        "OSTROV: The mill closed.",
        "Monday, Oct 29: The mill closed.",
        "Norvik – The mill closed.",
        "Petra Novak, mayor of Ostrov – a small town – resigned.",
        "OSTROV-based Norvik closed a mill.",
        "The mill closed – Ostrov mourns.",
        "PNA said the mill closed.",
        f"Petra Novak - {_SENTENCE}\nOtto Brandt - It was old.",
        f"Otto Brandt - I hear that {_SENTENCE}",
        "Otto Brandt - Mayor of Ostrov",
        f"Petra Novak - Mayor of Ostrov - said that {_SENTENCE}",
        "",
    ],
)
def test_other_lines_are_none(text: str) -> None:
    assert find_dateline(text) is None
