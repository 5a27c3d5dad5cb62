"""The number of a king or a war that looks like a pronoun."""

import pytest

from timeline import extract_events


def headlines(text: str) -> list[str]:
    return [entry.headline for entry in extract_events(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("King Edward I invaded Wales.", "Edward I invaded Wales"),
        ("Elizabeth I reigned from 1558 to 1603.", "Elizabeth I reigned"),
        ("In 1649 Charles I was beheaded.", "Charles I was beheaded"),
        ("World War I broke out in 1914.", "World War I broke out"),
        ("Phase I started in May 2012.", "Phase I started"),
    ],
)
def test_a_number_behind_a_name_is_part_of_it(text: str, told: str) -> None:
    assert told in headlines(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sunday I left Oslo.", "I left Oslo"),
        ("It was my birthday. Anna I met there.", "I met"),
        ("Edward I know.", "I know"),
    ],
)
def test_who_speaks_is_no_number(text: str, told: str) -> None:
    assert told in " ".join(headlines(text))


def test_a_king_with_a_number_is_not_his_successor() -> None:
    names = {actor.name for actor in extract_events("Charles I fled in 1642. Charles II returned in 1660.").actors}
    assert names == {"Charles I", "Charles II"}


def test_a_number_inside_what_describes_its_name_takes_the_place_of_that() -> None:
    assert "The hall is a Grade I" in headlines("The hall is a Grade I listed building.")
