"""Verbs left out of a second clause."""

from collections.abc import Callable

import pytest

from timeline import Status, Timeline

pytestmark = pytest.mark.model


def told(timeline: Timeline) -> list[tuple[str, str]]:
    return sorted((entry.headline, str(entry.when)) for entry in timeline if len(entry.headline.split()) > 2)


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Lena Torv won gold in 2012 and silver in 2016.",
            ("Lena Torv won gold", "2012"),
            ("Lena Torv won silver", "2016"),
        ),
        (
            "The firm expanded to the Far East in 1872 and South America in 1874.",
            ("The firm expanded to South America", "1874"),
            ("The firm expanded to the Far East", "1872"),
        ),
        (
            "Olga Rehn served as mayor from 1990 to 1994 and as governor from 1996 to 2000.",
            ("Olga Rehn served as governor", "1996/2000"),
            ("Olga Rehn served as mayor", "1990/1994"),
        ),
        (
            "The firm took over the mill in 1988 and the farm in 1990.",
            ("The firm took over the farm", "1990"),
            ("The firm took over the mill", "1988"),
        ),
        (
            "The club has won the cup in 1999 and the league in 2004.",
            ("The club has won the cup", "1999"),
            ("The club has won the league", "2004"),
        ),
        (
            "The first bridge was opened in 1880 and the second in 1912.",
            ("The first bridge was opened", "1880"),
            ("The second was opened", "1912"),
        ),
        (
            "Karl Ek was jailed in 1999 for theft and in 2003 for fraud.",
            ("Karl Ek was jailed for fraud", "2003"),
            ("Karl Ek was jailed for theft", "1999"),
        ),
        (
            "The statute was amended in 1996 and again in 2008.",
            ("The statute was amended", "1996"),
            ("The statute was amended", "2008"),
        ),
    ],
)
def test_each_part_has_the_verb_and_its_own_time(
    read: Callable[..., Timeline], text: str, first: tuple[str, str], second: tuple[str, str]
) -> None:
    assert told(read(text)) == [first, second]


def test_a_time_may_stand_first(read: Callable[..., Timeline]) -> None:
    text = "In 2001 Ida Berg moved to Lund, in 2003 to Oslo and in 2005 to Rome."
    assert told(read(text)) == [
        ("Ida Berg moved to Lund", "2001"),
        ("Ida Berg moved to Oslo", "2003"),
        ("Ida Berg moved to Rome", "2005"),
    ]


def test_a_list_goes_on(read: Callable[..., Timeline]) -> None:
    text = "The company opened offices in Ghent in 1998, Lyon in 2001 and Porto in 2005."
    assert told(read(text)) == [
        ("The company opened offices in Ghent", "1998"),
        ("The company opened offices in Lyon", "2001"),
        ("The company opened offices in Porto", "2005"),
    ]


@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        ("Bob Roy left on Friday, but not Ann Lee.", {"Bob Roy left", "Ann Lee did not leave"}),
        ("Bob Roy went to Lund, and Ann Lee too.", {"Bob Roy went to Lund", "Ann Lee went"}),
        ("Roy went to Lund and Ann to Oslo.", {"Roy went to Lund", "Ann went to Oslo"}),
        (
            "Clara Venn bought a barge and her brother a tugboat.",
            {"Clara Venn bought a barge", "Clara Venn's brother bought a tugboat"},
        ),
        (
            "Two suspects were arrested in Ghent and three in Bruges.",
            {"Two suspects were arrested in Ghent", "Three were arrested in Bruges"},
        ),
    ],
)
def test_who_stands_behind_the_joint_did_it_too(read: Callable[..., Timeline], text: str, headlines: set[str]) -> None:
    assert {entry.headline for entry in read(text)} == headlines


def test_what_is_planned_is_planned_of_both(read: Callable[..., Timeline]) -> None:
    text = "The bank will open a branch in Ghent in June 2031 and an office in Lyon in July 2031."
    assert [entry.status for entry in read(text)] == [Status.PLANNED, Status.PLANNED]


@pytest.mark.parametrize(
    "text",
    [
        "He worked for Ann Lee and Bob Roy for ten years.",
        "The treaty was signed in Paris in May and June.",
        "He lived in Lund until 1950, in the house of his brother.",
        "The talks began in Geneva in May and in June the army left.",
        "The town was rebuilt between the fire in 1871 and the flood in 1889.",
        "The bank cut rates on Thursday, its first cut in four years.",
        "The group has offices in Lund, Ghent and Porto in Portugal.",
        "The strike ended in May and the talks in June failed.",
        "The bank closed its Oslo branch, but not the one in Bergen.",
        "She met Bob Roy in Oslo, his brother the mayor and Ann Lee.",
    ],
)
def test_nouns_that_belong_together_leave_no_verb_out(read: Callable[..., Timeline], text: str) -> None:
    assert not any(entry.trigger.text in {"and", ","} for entry in read(text))
