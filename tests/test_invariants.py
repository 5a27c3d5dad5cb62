"""What holds for any text, from the call to the records."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import (
    Conventions,
    Gazetteer,
    TextInput,
    Timeline,
    default_pipeline,
    extract_events,
    extract_many,
    find_times,
    ground,
)
from timeline.errors import AnchorError, DocumentError, MissingAnnotationError, ModelNotFoundError, TextTypeError
from timeline.model.entries import Entry
from timeline.model.spans import Words
from timeline.text.document import Document

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model

EXAMPLES = Path(__file__).parent.parent / "examples"
ARTICLE = (EXAMPLES / "harbour.txt").read_text(encoding="utf8")
ANCHOR = "2024-05-14"

# Pieces of prose, of the structure of documents and of noise, so that a random text reaches every stage.
PIECES = st.sampled_from(
    [
        "Ana Lopes ",
        "said on Monday ",
        "“that the council resigned” ",
        "two days after the summit, ",
        "It will meet next week. ",
        "\r\n\r\n",
        "😀 ",
        "e\u0301 ",
        "\u00a0",
        "\u202e",
        "in 1998–99 ",
        "he ",
        ". ",
        "“",
        "' ",
        "late last ",
        "did not attack Norway ",
        "The Montelli S.p.A., ",
        "Gen. ... Lind Inc. ",
        "– 3 May: ",
        "On Mon, 3 Feb 2025, Jo Lind wrote:\n",
        "Date: 3 May 2024\n",
        "> ",
        "## 1.2.0 - 2024-05-01\n### Fixed\n- ",
        "\n[10:30] Ann Lee: ",
        "Monday, 3 May 1920\n",
        "LISBON, 14 March 2024 — ",
        "Clara Venn (12 March 1871 – 4 November 1949)",
        "from 51 to 50 BC",
        "Acme & Sons' remarks, when she said",
        "the collapse",
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=8), max_size=20).map("".join)


def words_of(entry: Entry) -> list[Words]:
    """Every piece of the text that an entry points to."""
    source = [entry.source.words] if entry.source and entry.source.words else []
    when = [entry.when.words] if entry.when.words else []
    return [entry.trigger, entry.sentence, *source, *when, *(p.mention for p in entry.participants)]


@given(TEXTS, st.sampled_from([None, ANCHOR]))
@settings(max_examples=40)
def test_any_text_gives_a_timeline_whose_spans_hold_their_words(nlp: "Language", text: str, anchor: str | None) -> None:
    tl = extract_events(text, anchor=anchor, nlp=nlp)
    assert all(words.span.of(text) == words.text for entry in tl for words in words_of(entry))
    assert all(m.words.span.of(text) == m.words.text for actor in tl.actors for m in actor.mentions)
    assert all(t.words.span.of(text) == t.words.text for t in tl.documents[0].timexes)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "\x00",
        "\ud800",
        "😀",
        "a" * 100_000,
        "“" * 500,
        "?!" * 500,
        "Montelli S.p . A. left.",
        "He wrote: stay.",
        "Prince Edward...dailyİMr.?theﬁ",
        "Bob Roy(12 March 1871 – 4 November 1949)“after",
        "Bob Roy(12 March 1871 – 4 November 1949)him",
    ],
)
def test_odd_texts_give_a_timeline(nlp: "Language", text: str) -> None:
    assert isinstance(extract_events(text, nlp=nlp), Timeline)


def test_a_neutral_sentence_in_front_shifts_spans_and_changes_nothing_else(nlp: "Language") -> None:
    front = "Grass is green.\n\n"
    alone = extract_events(ARTICLE, anchor=ANCHOR, nlp=nlp)
    shifted = extract_events(front + ARTICLE, anchor=ANCHOR, nlp=nlp)
    told = [(e.trigger.span.start + len(front), e.headline, e.when.value, e.status, e.actors) for e in alone]
    assert told
    assert set(told) <= {(e.trigger.span.start, e.headline, e.when.value, e.status, e.actors) for e in shifted}


def test_each_document_depends_on_itself_alone(nlp: "Language") -> None:
    texts = ["Ana Lopes resigned on Monday.", ARTICLE, "", "He left."]
    together = [tl.entries for tl in extract_many(texts, nlp=nlp)]
    assert together == [extract_events(t, nlp=nlp, document_id=str(n)).entries for n, t in enumerate(texts, start=1)]


BROKEN = [
    "Ana left.",
    TextInput(text="Bo left.", anchor="spring", id="b"),
    None,
    "Eva left.",
]


def test_a_document_that_cannot_be_read_is_handed_over_and_the_others_go_on(nlp: "Language") -> None:
    failed: list[DocumentError] = []
    found = list(extract_many(BROKEN, nlp=nlp, on_error=failed.append))  # type: ignore[arg-type]
    assert [tl.documents[0].id for tl in found] == ["1", "4"]
    assert [error.path for error in failed] == ["b", "3"]
    assert "anchor 'spring' is not a date" in str(failed[0])


def test_an_error_says_in_which_document(nlp: "Language") -> None:
    with pytest.raises(AnchorError) as raised:
        list(extract_many(BROKEN, nlp=nlp))  # type: ignore[arg-type]
    assert raised.value.__notes__ == ["in the document 'b'"]


def test_the_default_pipeline_takes_house_rules_and_known_actors() -> None:
    pipeline = default_pipeline(
        conventions=Conventions(date_order="day_first"),
        gazetteer=Gazetteer.from_records([{"name": "Ana Lopes", "kind": "person", "id": "Q1"}]),
    )
    tl = pipeline.extract("Ana Lopes left on 03/05/2024.")
    assert str(tl[0].when) == "2024-05-03"
    assert tl.actor("Lopes").external_id == "Q1"


RUN = f"""
import datetime, os, socket

class Clock(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromisoformat(os.environ["CLOCK"]).replace(tzinfo=tz)

    today = utcnow = now

def refuse(*_):
    raise OSError("no network")

datetime.datetime, socket.socket.connect = Clock, refuse

from timeline import extract_events, find_times
text = open({str(EXAMPLES / "harbour.txt")!r}, encoding="utf8").read()
print(extract_events(text, anchor={ANCHOR!r}).to_json())
print(extract_events("They left on Friday. It opened on 14 July.").to_json())
print(find_times("Le 14 juillet, puis hier, et le 3 mars 2021.", language="fr"))
"""


def test_two_runs_give_the_same_bytes_whatever_the_clock_the_hash_seed_the_zone_and_the_locale() -> None:
    hosts = [
        {"CLOCK": "1999-02-28T23:59:59", "PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C"},
        {"CLOCK": "2031-07-06T01:02:03", "PYTHONHASHSEED": "2", "TZ": "Pacific/Auckland", "LC_ALL": "C.UTF-8"},
    ]
    runs = [
        subprocess.run(
            [sys.executable, "-X", "utf8", "-c", RUN], env={**os.environ, **host}, capture_output=True, check=True
        )
        for host in hosts
    ]
    assert len(runs[0].stdout) > 10_000
    assert runs[0].stdout == runs[1].stdout


@pytest.mark.parametrize("text", [None, b"bytes", 7, ["a"]])
def test_a_text_that_is_no_str_is_a_type_error(text: object) -> None:
    with pytest.raises(TextTypeError, match="text must be a str"):
        extract_events(text)  # type: ignore[arg-type]


def test_only_bytes_are_told_to_be_decoded() -> None:
    assert "decode" in str(TextTypeError(b"bytes"))
    assert "decode" not in str(TextTypeError(None))


@pytest.mark.parametrize("number", [0, -2, None])
def test_no_number_of_processes_is_refused_at_once(number: int) -> None:
    with pytest.raises(ValueError, match=f"n_process is a number of processes or -1, not {number}"):
        extract_many(["Ana left."], n_process=number)


@pytest.mark.parametrize("component", ["parser", "tagger", "attribute_ruler", "lemmatizer"])
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_parse_without_a_needed_layer_is_an_error_that_names_it(nlp: "Language", component: str) -> None:
    text = "It was late. Ana left Oslo on Friday."
    with nlp.select_pipes(disable=[component]):
        doc = nlp(text)
    with pytest.raises(MissingAnnotationError, match="the document has no"):
        default_pipeline().extract_document(Document(text=text, doc=doc))


@pytest.mark.parametrize("anchor", ["yesterday", "", "2023-13-01", "2023-02-30", "11/07/2023", 20230711])
def test_an_anchor_that_is_no_date_is_a_value_error(nlp: "Language", anchor: object) -> None:
    with pytest.raises(AnchorError, match="give ISO 8601"):
        extract_events("Ana left.", anchor=anchor, nlp=nlp)  # type: ignore[arg-type]


def test_a_model_that_is_not_there_is_an_error_that_says_what_to_type() -> None:
    with pytest.raises(ModelNotFoundError, match="pip install"):
        extract_events("Ana left.", nlp="no_such_model")


@pytest.mark.parametrize("call", [extract_events, find_times, ground])
def test_the_anchor_stands_behind_the_text_in_every_call(call: Callable[..., object]) -> None:
    assert call("She left yesterday.", ANCHOR) == call("She left yesterday.", anchor=ANCHOR)
