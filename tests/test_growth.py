"""Work grows with the length of a text, whatever stands in it again and again."""

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.calls import calls_of
from timeline import default_pipeline
from timeline.temporal.anchors import read_anchor
from timeline.text.document import Document
from timeline.text.nlp import parse_many

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model

FEW, MANY = 50, 200
# Four times the text may cost so many times as much: in a short one less stands near by.
MOST = 6


def steps(nlp: "Language", text: str) -> int:
    """The calls of functions that the stages behind the parse make."""
    document = Document(text=text, dct=read_anchor("2024-05-14"), doc=next(parse_many(nlp, [text])))
    return calls_of(lambda: default_pipeline().extract_document(document))


@pytest.mark.parametrize(
    "text",
    [
        "The president left. ",
        "President Ann Lee met the German minister. The minister left Oslo in May. ",
        "Ann Lee met Bob Roy. She said he left. ",
        "Kerr Corp. hired Ann Lee. The company grew. ",
        "“We left,” said Ann. “It rained.” ",
        "“We left, said Ann. ",
        "THE MAYOR SAID THE BRIDGE FELL ON MONDAY. ",
        "the mayor left and the bridge fell and ",
        "On 3 May 2024 it rained. ",
        "| Ann Lee | 3 May 2024 | left |\n",
        "- Fixed a crash on Monday\n",
        "his father's mayor's ",
    ],
)
def test_four_times_the_text_is_about_four_times_the_work(nlp: "Language", text: str) -> None:
    steps(nlp, text * 2)  # tables are read once
    assert steps(nlp, text * MANY) < MOST * steps(nlp, text * FEW)


def test_a_family_of_hundreds_is_read_like_one_of_few(nlp: "Language") -> None:
    """Each "Lind" may be any of them: only those told of last are looked at."""

    def chronicle(people: int) -> str:
        names = [f"{'BDFGKLMNPR'[k % 10]}{'aeiou'[k // 10 % 5]}{'lnrs'[k // 50 % 4]}ia" for k in range(people)]
        return "".join(f"{name} Lind met {other}. Lind left. " for name, other in pairwise([*names, "Otto"]))

    steps(nlp, chronicle(2))
    assert steps(nlp, chronicle(MANY)) < MOST * steps(nlp, chronicle(FEW))


def test_clauses_inside_clauses_without_end_give_a_timeline(nlp: "Language") -> None:
    text = "He said that she thought that " * 500
    document = Document(text=text, doc=next(parse_many(nlp, [text])))
    timeline = default_pipeline().extract_document(document)
    assert {entry.headline[:26] for entry in timeline} >= {"He said that she thought t"}
