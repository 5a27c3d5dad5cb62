import pytest

from timeline.text.nlp import parsed_pieces
from timeline.text.openings import behind_opening


def cut(line):
    """What opens a line, and its sentence."""
    at = behind_opening(line, 0, len(line))
    return line[:at], line[at:]


@pytest.mark.parametrize(
    "opening",
    [
        "• ",
        "– ",
        "  - ",
        "12. ",
        "3) ",
        "1912 – ",
        "10:50 AM ",
        "1912: ",
        "c. 1450: ",
        "333 BC: ",
        "1970s: ",
        "1984-86: ",
        "June 1961: ",
        "12 May 1956: ",
        "Tuesday, March 5 – ",
        "March 3-5: ",
        "12-15 March 1921 – ",
        "**5 June**: ",
        "Monday: ",
        "2001. ",
        "07:15 – ",
        "- 07:15: ",
        "• 9 p.m. – ",
        "• 6:30 p.m. ",
        "9 a.m. ",
        "14:03 UTC ",
        "2:43 a.m. Moscow Standard Time ",
        "• 5 June ",
        "2024-05-01 12:00:03 ",
        "[12:30:05] ",
        "Midnight- ",
        "2:10 a.m. and 5 seconds – ",
        "11:10 p.m. ET (12:10 a.m. AT):\n",
    ],
)
def test_a_mark_a_date_or_an_hour_before_a_sentence_is_no_part_of_it(opening):
    assert cut(f"{opening}Police close the bridge.") == (opening, "Police close the bridge.")


@pytest.mark.parametrize(
    "line",
    [
        "1912 was a hard year.",
        "5 June was a Sunday.",
        "5 June the bridge fell.",
        "June 23",
        "Tuesday, March 5",
        "3.5 million people came.",
        "10 people – all of them men – came.",
        "1990 – 2000 was the worst decade.",
        "The bridge: 1912.",
        "9 a.m. is too early.",
        "A. Smith came.",
        "May is late.",
        "-5 degrees were measured.",
        "Midnight struck.",
        "1990- and 2000-era cars came.",
    ],
)
def test_what_a_sentence_begins_with_is_not_cut_from_it(line):
    assert cut(line) == ("", line)


def test_the_parser_reads_the_sentence_behind_an_opening_alone():
    text = "Strike\n\n• 6:30 p.m. The mayor speaks.\n1912 – The firm is founded.\n"
    pieces = list(parsed_pieces(text))
    assert "".join(pieces) == text
    assert {"• 6:30 p.m. ", "1912 – "} <= set(pieces)
