import pytest

from tests.export.samples import SAMPLE
from timeline.errors import ChoiceError
from timeline.export import markdown
from timeline.model.timelines import Timeline


def test_the_page_by_date_has_a_heading_a_year_and_the_undated_last() -> None:
    page = markdown.write(SAMPLE)
    assert page.startswith("# Timeline\n\n## 44 BC\n\n- **15 March 44 BC** Caesar was killed\n")
    headings = [line for line in page.splitlines() if line.startswith("## ")]
    assert headings == ["## 44 BC", "## 2023", "## Undated", "## Notes"]


@pytest.mark.parametrize(
    "row",
    [
        "- **not before 16 March 44 BC** Rome mourned\n",
        "- **July 2023** Mary Holt opened the harbour\n",
        "- **from 3 July 2023** The Port Union was on strike *(ongoing)*",
        "- **10 July 2023, 14:30** Mary Holt met the Port Union",
        "- **in the future** The strike may end *(claimed, according to Mary Holt)*",
        "  > Rome mourned. — news",
    ],
)
def test_an_entry_of_the_page_says_when_in_words_and_what_keeps_it_from_a_fact(row: str) -> None:
    assert row in markdown.write(SAMPLE)


def test_the_page_by_actor_lists_everybody_and_leaves_nothing_out() -> None:
    page = markdown.write(SAMPLE, by="actor")
    headings = [line for line in page.splitlines() if line.startswith("## ")]
    assert headings == ["## Caesar", "## Mary Holt", "## Port Union", "## Others", "## Notes"]
    assert page.count("Mary Holt met the Port Union") == 2
    assert all(entry.headline in page for entry in SAMPLE)


def test_another_grouping_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(ChoiceError, match="by 'place' is not one of date, actor"):
        markdown.write(SAMPLE, by="place")  # type: ignore[arg-type]


def test_an_empty_timeline_is_an_empty_page() -> None:
    assert markdown.write(Timeline()) == "# Timeline\n"
