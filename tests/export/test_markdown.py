import pytest

from tests.export.samples import SAMPLE
from timeline.errors import ChoiceError
from timeline.export import markdown
from timeline.model.timelines import Timeline


def test_the_page_by_date() -> None:
    page = markdown.write(SAMPLE)
    assert page.startswith("# Timeline\n\n## 44 BC\n\n- **15 March 44 BC** Caesar was killed\n")
    assert [line for line in page.splitlines() if line.startswith("## ")] == [
        "## 44 BC",
        "## 2023",
        "## Undated",
        "## Notes",
    ]
    assert "- **not before 16 March 44 BC** Rome mourned\n" in page
    assert "- **July 2023** Mary Holt opened the harbour\n" in page
    assert "- **from 3 July 2023** The Port Union was on strike *(ongoing)*" in page
    assert "- **10 July 2023, 14:30** Mary Holt met the Port Union" in page
    assert "- **in the future** The strike may end *(claimed, according to Mary Holt)*" in page
    assert "  > Rome mourned. — news" in page


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
