"""Errors keep what they say and what they know, also on their way from one process to another."""

import copy
import pickle

import pytest

from timeline import errors

ERRORS = [
    errors.TimelineError("no way"),
    errors.ArgumentTypeError("entry", "an Entry", 3, hint="give one"),
    errors.TextTypeError(b"bytes"),
    errors.ChoiceError("status", "done", ("occurred", "denied")),
    errors.AnchorError("spring", called="time"),
    errors.PeriodError("2022", "2021"),
    errors.ModelNotFoundError(["en_core_web_lg"]),
    errors.MissingAnnotationError(["sentences"]),
    errors.LexiconError("verbs", "say", "no class"),
    errors.LanguageError("xx", ("en", "de")),
    errors.GazetteerError("people.csv", [(2, "the name is missing")]),
    errors.RecordError("entries[3].id", "is 3, not text"),
    errors.UnknownFormatError("pdf", ["csv"]),
    errors.DocumentChoiceError(None, ["a", "b"]),
    errors.MissingExtraError("pyarrow", "arrow"),
    errors.DocumentError("a.jsonl", "not a JSON object", 2),
    errors.UnknownActorError("Hil", ["Ada Hill"]),
    errors.OverrideError("drop 'left'", "lacks sentence"),
]


def test_every_error_is_among_these() -> None:
    kinds = {kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, Exception)}
    assert {type(error) for error in ERRORS} == {kind for kind in kinds if issubclass(kind, errors.TimelineError)}


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_survives_pickling_and_copying(error: errors.TimelineError) -> None:
    error.add_note("in the document 'a'")
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert vars(again) == vars(error)


def test_a_named_model_that_is_missing_is_the_one_to_download() -> None:
    assert str(errors.ModelNotFoundError(["en_core_web_lg"])).endswith("spacy download en_core_web_lg")
