"""Lives whose subject is the name over them, from the text to their entries."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

LIFE = """\
Clara Venn

Born Whitby, 3 May 1913. Educated at York; returned to Paris in 1936; married Tom Roy, 1940.
Her son Karl was born in 1942.
"""


def test_the_verbs_of_a_life_have_the_name_over_it_for_their_subject(nlp: "Language") -> None:
    entries = [(entry.when.edtf, entry.headline) for entry in extract_events(LIFE, nlp=nlp)["Clara Venn"]]
    assert entries == [
        ("1913-05-03", "Clara Venn was born"),
        ("1936", "Clara Venn returned to Paris"),
        ("1940", "Clara Venn married Tom Roy"),
        ("", "Clara Venn was educated at York"),
    ]


def test_a_clause_with_a_subject_keeps_it(nlp: "Language") -> None:
    (karl,) = (entry for entry in extract_events(LIFE, nlp=nlp) if entry.when.edtf == "1942")
    assert karl.headline == "Karl was born"


@pytest.mark.parametrize(
    "text",
    [
        "The Old Mill.\nBorn in Leeds in 1913, Clara Venn studied in Paris.",
        "The last known owner of the mill\n\nBorn in Leeds in 1913, Clara Venn studied in Paris.",
        "Norah Lind\n\nClara Venn was born in Leeds.",
        "Norah Lind\n\nBorn to lose was a film of 1956.",
    ],
)
def test_other_lines_and_other_paragraphs_head_no_life(nlp: "Language", text: str) -> None:
    rules = [p.rule for entry in extract_events(text, nlp=nlp) for p in entry.participants]
    assert "name above" not in rules
