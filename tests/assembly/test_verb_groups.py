"""What a verb shares with the one before it, in headlines."""

from typing import TYPE_CHECKING

import pytest
from spacy.tokens import Doc

from timeline import default_pipeline, extract_events
from timeline.text.document import Document

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Rita Holm will leave on Monday and begin work on Tuesday.", "Rita Holm will begin work"),
        ("Rita Holm will stay on and be heard by the board on Monday.", "Rita Holm will be heard by the board"),
        ("The firm has neither confirmed nor sold the loss.", "The firm has not confirmed"),
        ("Rita Holm has been named but not yet heard by the board.", "Rita Holm has not been heard by the board"),
        ("Rita Holm will stay but not run again.", "Rita Holm will not run again"),
        ("Rita Holm left on Monday and began work on Tuesday.", "Rita Holm began work"),
    ],
)
def test_auxiliaries_serve_the_second_verb_too(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


def test_who_has_no_name_has_an_article(nlp: "Language") -> None:
    text = "A Norwegian officer was held on Monday. He was working in the harbour."
    told = {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}
    assert {"A Norwegian officer was held", "The Norwegian officer was working in the harbour"} <= told


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Selmer was founded in Odense in 1921 by the brothers Otto and Karl Selmer.",
            "Selmer was founded in Odense by the brothers Otto Selmer and Karl Selmer",
        ),
        ("Porto beat Benfica 2-1 last Sunday.", "Porto beat Benfica 2-1"),
        ("Rita Holm was made lieutenant-general in Oslo.", "Rita Holm was made lieutenant-general in Oslo"),
        ("Rita Holm married Otto Berg-Lind.", "Rita Holm married Otto Berg-Lind"),
        ("A knee injury kept him out for most of 2011.", "A knee injury kept him out"),
        ("A tanker sank off Oslo and all on board were rescued.", "All on board were rescued"),
        ("Most of the passengers were injured.", "Most of the passengers were injured"),
        ("Two men were held. One, Igor Petrov, was freed on Monday.", "Igor Petrov was freed"),
        ("One of the firms, a maker of toys, closed.", "One of the firms closed"),
        (
            "Ann Diallo is a lawyer and politician who has served as president since 2019.",
            "Ann Diallo has served as president",
        ),
        ("She was arrested at a protest and held for six weeks.", "She was held"),
    ],
)
def test_a_headline_has_the_whole_of_its_phrases(nlp: "Language", text: str, headline: str) -> None:
    assert headline in [entry.headline for entry in extract_events(text, nlp=nlp)]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Rita Holm denied claims that Otto Lind had left.", "Rita Holm denied claims that Otto Lind had left"),
        ("The mill is safe, Rita Holm told the press in Lund.", "Rita Holm told the press in Lund the mill is safe"),
        ("Rita Holm returns to Lund years after leaving for Oslo.", "Rita Holm left for Oslo"),
        ("Three clerks were jailed for a total of 28 years.", "Three clerks were jailed for a total of 28 years"),
        ("Police took the suspect, 43, into custody.", "Police took the suspect into custody"),
        ("Rita Holm issued a statement saying that all had left.", "Rita Holm issued a statement"),
    ],
)
def test_what_belongs_to_the_object_stays(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


def test_no_bracket_stays_open(nlp: "Language") -> None:
    stopped = "All ferries were stopped Saturday by order of the Harbour Traffic Authority (HARTA)"
    found = extract_events(f"{stopped} so they could be searched, the Norland Star reported.", "2012-02-08", nlp=nlp)
    headlines = [entry.headline for entry in found]
    assert any(headline.startswith("All ferries were stopped") for headline in headlines)
    assert all(headline.count("(") == headline.count(")") for headline in headlines)


def test_an_auxiliary_shared_may_end_an_odd_parse(nlp: "Language") -> None:
    words, tags = ["Ann", "left", "and", "stayed", "has"], ["NNP", "VBN", "CC", "VBN", "VBZ"]
    pos, deps = ["PROPN", "VERB", "CCONJ", "VERB", "AUX"], ["nsubj", "ROOT", "cc", "conj", "aux"]
    doc = Doc(nlp.vocab, words=words, lemmas=words, tags=tags, pos=pos, heads=[1] * 5, deps=deps)
    told = {entry.headline for entry in default_pipeline().extract_document(Document(text=doc.text, doc=doc))}
    assert told == {"Ann left and stayed", "Ann has stayed"}
