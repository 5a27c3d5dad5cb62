"""What is quoted is reckoned from the day on which it was said."""

import pytest

from timeline import find_times


def values(text: str) -> list[str]:
    return [time.value for time in find_times(text, "2024-05-15")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"I saw the fox yesterday," she said on Monday.', ["2024-05-12", "2024-05-13"]),
        ('"We choose next week," the warden told reporters on 2 May.', ["2024-W19", "2024-05-02"]),
        ('On 3 June 2019 he wrote to his wife: "I leave tomorrow."', ["2019-06-03", "2019-06-04"]),
        ("“The pump broke last night,” the crew said on Sunday.", ["2024-05-11TNI", "2024-05-12"]),
        ('"Last year was hard," he said in 2019.', ["2018", "2019"]),
    ],
)
def test_a_day_in_a_quotation_is_reckoned_from_the_day_of_the_saying(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        '"It starts tomorrow," she said. On Monday she left.',
        'The firm, which fired ten on Monday, said it would "start again tomorrow".',
        '"It starts tomorrow" was painted on the wall on Monday.',
    ],
)
def test_what_was_said_on_no_day_told_is_reckoned_from_the_day_of_the_text(text: str) -> None:
    assert "2024-05-16" in values(text)
