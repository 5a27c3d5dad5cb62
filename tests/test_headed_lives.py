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


DICTIONARY = """\
Rook, John
Baptised in Ostrov on 25 February 1774 and died on 18 July 1863. The firm cast bells.

Rook, John
Born in Whitby in 1816. His uncle Karl Dunn ran a mill. In 1838 he left for Rome.

Venn, Sir Otto (born 1850)
Built bridges over the Lune.
Roth was his pupil. He died in 1901.
"""


def test_each_entry_of_a_work_of_reference_is_of_one_person(nlp: "Language") -> None:
    found = extract_events(DICTIONARY, nlp=nlp)
    told = {entry.when.edtf: entry.headline for entry in found if entry.when.edtf}
    assert [actor.name for actor in found.actors if "Rook" in actor.name] == ["John Rook", "John Rook"]
    assert (told["1774-02-25"], told["1863-07-18"]) == ("John Rook was baptised in Ostrov", "John Rook died")
    assert told["1901"] == "Otto Venn died"


def test_a_pronoun_of_an_entry_is_its_bearer_where_nobody_is_told_of_before_it(nlp: "Language") -> None:
    found = extract_events(DICTIONARY, nlp=nlp)
    _, second = (actor for actor in found.actors if actor.name == "John Rook")
    (left,) = (entry for entry in found if entry.when.edtf == "1838")
    assert [p.actor_id for p in left.participants][:1] == [second.id]


def test_one_line_with_a_surname_first_makes_no_work_of_reference(nlp: "Language") -> None:
    text = "Venn, Otto\n\nOtto Venn left Rome. His uncle Karl Dunn ran a mill. In 1838 he sold it."
    found = extract_events(text, nlp=nlp)
    assert "entry" not in {mention.rule for actor in found.actors for mention in actor.mentions}
