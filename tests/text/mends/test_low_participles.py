"""Participles behind a comma and the clauses they go on from."""

from collections.abc import Callable

import pytest

from timeline import Timeline

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "She survived an assassination attempt on 8 May 2022, when a bomb exploded near her motorcade, "
            "killing four people.",
            "A bomb killed four people",
        ),
        (
            "Amara Diallo won the presidential election in Zembla with 54 percent of the vote, the electoral "
            "commission said on Monday, ending Paul Moe's 17-year rule.",
            "Amara Diallo ended Paul Moe's 17-year rule",
        ),
        ('"I am glad," Roy said, smiling at the crowd.', "Roy smiled at the crowd"),
        ("A truck hit a bus on Monday, killing ten.", "A truck killed ten"),
        ("Ann Roy played in an opera, starring Otto Lind.", "An opera starred Otto Lind"),
        ("The film opened in May, starring Otto Lind.", "The film starred Otto Lind"),
        ("Ann Roy was handed a bag, totalling 300 crowns.", "A bag totaled 300 crowns"),
    ],
)
def test_a_participle_goes_on_from_the_clause_before_it(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    assert headline in headlines(text)


def test_what_happened_says_nothing(read: Callable[..., Timeline]) -> None:
    text = "The navy denied on Friday that a strike in Tarn had killed six men, saying the raid had killed only rebels."
    found = {e.headline: e.source.name for e in read(text, "2022-10-21") if e.source}
    assert found["The raid had killed only rebels"] == found["A strike had killed six men"] == "The navy"
