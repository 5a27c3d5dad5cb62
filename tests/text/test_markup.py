"""Markup is blanked out of the copy for the parser, each code point in its place."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model.spans import Span
from timeline.text.markup import with_marks, without_markup


@given(st.text(alphabet="ab *_`[]()|<>/&;:#-\n!", max_size=60))
def test_the_length_never_changes(text: str) -> None:
    assert len(without_markup(text)) == len(text)


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("The **third** lock __burst__.", "The   third   lock   burst  ."),
        ("She read *Ebb* and _The Tide_ there.", "She read  Ebb  and  The Tide  there."),
        ("See [the log](https://x.org/a_b) now", "See  the log" + " " * 20 + " now"),
        ("See [the log][1] now\n\n[1]: https://example.org", "See  the log     now\n\n                        "),
        ("Call `load()` first", "Call  load()  first"),
        ("![A map](map.png)Ferries sail.", "                 Ferries sail."),
        ("<b>Ferries</b> sail<!-- not yet -->", "   Ferries     sail                "),
        ("<i>Ferries</i>&nbsp;sail &amp; dock", "   Ferries          sail &     dock"),
    ],
)
def test_marks_are_blanks_and_the_words_inside_stay(marked: str, plain: str) -> None:
    assert without_markup(marked) == plain


@pytest.mark.parametrize(
    "text",
    [
        "It cost 3*4 or 5 * 6 * 7 crowns.",
        "The field first_name_of_owner and __the rest",
        "`Yes,' he said, `I do.'",
        "Ruth <ruth@example.org> wrote: a < b and b > c",
        "[The crew left.] (They came back.)",
        "He wrote [sic] and went.",
        "AT&T and P&O; so what",
        "Either | or",
        "References: see Moss 1999 for more",
        "* one item\n* another",
    ],
)
def test_what_is_no_markup_stays(text: str) -> None:
    assert without_markup(text) == text


def test_code_between_fences_is_blank() -> None:
    text = "Run it:\n\n```python\nrun(dt.date(2024, 5, 1))\n```\nIt ran.\n"
    assert without_markup(text).split() == ["Run", "it:", "It", "ran."]


def test_a_fence_that_nobody_closes_hides_nothing() -> None:
    assert "It ran." in without_markup("```\nIt ran.\n")


def test_cells_of_a_table_are_paragraphs_of_their_own() -> None:
    text = "| 10:07 | The pump stopped |\n|-------|---------|\n| 10:09 | Ana left |\n"
    assert [cell.strip() for cell in without_markup(text).split("\n\n") if cell.strip()] == [
        "10:07",
        "The pump stopped",
        "10:09",
        "Ana left",
    ]


def test_blocks_of_html_are_paragraphs_of_their_own() -> None:
    text = '<td>The pump stopped</td><td class="x">Ana left</td><script>left("Ben")</script>'
    assert without_markup(text).split("\n\n", 1)[0].strip() == ""
    assert next(part for part in without_markup(text).split("\n") if part.strip()) == "The pump stopped"
    assert "Ben" not in without_markup(text)


def test_fields_that_mail_programs_write_are_blank() -> None:
    text = "From: Ana\nMessage-ID: <1@x>\nReferences: <2@x>\n <3@x>\nSubject: Boats\n\nReferences to boats: two."
    assert without_markup(text).split() == ["From:", "Ana", "Subject:", "Boats", "References", "to", "boats:", "two."]


def test_a_patch_in_a_mail_is_blank() -> None:
    text = "> diff --git a/x b/x\n> --- a/x\n> +++ b/x\n> @@ -1 +1 @@\n> -free(p);\n>\n> +p = next;\nI sent it."
    assert without_markup(text).split() == ["I", "sent", "it."]


@pytest.mark.parametrize(
    "piece", ["*a ", "_a ", "[a", "`a ", "|a", "</<a ", "<!--", "```\na\n", "> ", "[a](b ", "**a\n"]
)
def test_time_grows_with_the_text(piece: str) -> None:
    start = time.perf_counter()
    without_markup(piece * 50_000 + "]( <br ]: ")
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        ("- `parse` reads it", "parse` reads it", "`parse` reads it"),
        ("- **Breaking:** it left", "Breaking:** it left", "**Breaking:** it left"),
        (
            "He fixed the [crash](https://x.example/1).",
            "He fixed the [crash",
            "He fixed the [crash](https://x.example/1)",
        ),
        ("_Paul_ left. Ana came.", "Paul_ left.", "_Paul_ left."),
        ("* Paul left. *Ana came.*", "Paul left.", "Paul left."),
        ("Paul left.", "Paul left.", "Paul left."),
        ("Paul left] it", "Paul left", "Paul left"),
    ],
)
def test_a_sentence_is_quoted_with_the_marks_right_around_it(text: str, words: str, whole: str) -> None:
    start = text.index(words)
    assert with_marks(text, Span(start, start + len(words))).of(text) == whole
