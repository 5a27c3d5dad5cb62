"""Names behind a comma that parsers take for a second subject."""

import pytest

from timeline import extract_events


def headlines(text: str) -> list[str]:
    return [entry.headline for entry in extract_events(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The school in Oslo, Norway opened in 1912.", "The school opened"),
        (
            "The Norvik brewery in Lund, Sweden has been brewing beer since 1840.",
            "The Norvik brewery has been brewing beer",
        ),
        ("The mayor of Lund, Ann Holm resigned in 1930.", "Ann Holm resigned"),
    ],
)
def test_what_stands_behind_a_place_is_no_second_subject(text: str, told: str) -> None:
    assert told in headlines(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In Oslo, Norway won the cup in 1931.", "Norway won the cup"),
        ("After a defeat in Lund, Norway won in 1932.", "Norway won"),
    ],
)
def test_a_subject_behind_a_phrase_stays_one(text: str, told: str) -> None:
    assert told in headlines(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [("A Lund lawyer, Otto Brandt has filed a suit.", "Otto Brandt"), ("The mayor, Ann Holm resigned.", "Ann Holm")],
)
def test_a_name_behind_what_somebody_is_names_him(text: str, name: str) -> None:
    (entry,) = (entry for entry in extract_events(text) if entry.trigger.text in ("filed", "resigned"))
    assert [p.name for p in entry.participants if p.role == "agent"] == [name]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A train crash which injured and shook a freight driver happened at nine.", "A train crash happened"),
        ("The man who ate the cake left.", "The man left"),
        ("One of the kidnappers was shot.", "One of the kidnappers was shot"),
    ],
)
def test_a_verb_has_one_subject(text: str, told: str) -> None:
    assert told in headlines(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Robin Holm and Will Quince resigned as ministers on Wednesday.",
            "Robin Holm and Will Quince resigned as ministers",
        ),
        ("Robin Holm and Ann Lee will resign.", "Robin Holm and Ann Lee will resign"),
    ],
)
def test_a_man_called_will_is_no_auxiliary(text: str, told: str) -> None:
    assert told in headlines(text)


def test_whom_and_joins_behind_a_bracket_shares_the_verb() -> None:
    text = "GM (the world's largest car maker until 2008) and Norvik (then Sweden's largest) accepted a loan."
    assert "GM and Norvik accepted a loan" in headlines(text)
