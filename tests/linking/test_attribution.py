"""Who tells of an event."""

import pytest

from tests.linking.parses import source
from timeline.model.spans import Span

PEOPLE = ("Ann Lee", "Bob Roy")


def test_a_quotation_is_attributed_to_its_saying() -> None:
    rows = """
        " " `` punct 3
        It it PRP nsubj 3
        rained rain VBD ccomp 6
        , , , punct 6
        " " '' punct 6
        said say VBD ROOT 0
        Ann Ann NNP compound 8
        Lee Lee NNP nsubj 6
    """
    found = source(rows, "rained", ["said"], PEOPLE)
    assert found is not None
    assert (found.source_id, found.by_event, found.quotation) == ("Ann Lee", "e1", Span(0, 15))


def test_a_reported_clause_is_attributed_without_a_quotation() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        said say VBD ROOT 0
        that that IN mark 6
        she she PRP nsubj 6
        saw see VBD ccomp 3
        Bob Bob NNP compound 8
        Roy Roy NNP dobj 6
    """
    found = source(rows, "saw", ["said"], PEOPLE)
    assert found is not None
    assert (found.source_id, found.by_event, found.quotation) == ("Ann Lee", "e1", None)


def test_an_event_belongs_to_the_innermost_saying() -> None:
    rows = """
        Bob Bob NNP compound 2
        Roy Roy NNP nsubj 3
        said say VBD ROOT 0
        that that IN mark 7
        Ann Ann NNP compound 6
        Lee Lee NNP nsubj 7
        claimed claim VBD ccomp 3
        that that IN mark 10
        it it PRP nsubj 10
        rained rain VBD ccomp 7
    """
    found = source(rows, "rained", ["claimed", "said"], PEOPLE)
    assert found is not None
    assert (found.source_id, found.by_event) == ("Ann Lee", "e1")


def test_a_saying_is_itself_attributed() -> None:
    rows = """
        Bob Bob NNP compound 2
        Roy Roy NNP nsubj 3
        said say VBD ROOT 0
        that that IN mark 7
        Ann Ann NNP compound 6
        Lee Lee NNP nsubj 7
        claimed claim VBD ccomp 3
        that that IN mark 10
        it it PRP nsubj 10
        rained rain VBD ccomp 7
    """
    found = source(rows, "claimed", ["said"], PEOPLE)
    assert found is not None
    assert (found.source_id, found.by_event) == ("Bob Roy", "e1")


def test_a_saying_put_into_its_clause_tells_it() -> None:
    rows = """
        The the DT det 2
        board board NN nsubj 8
        , , , punct 6
        Ann Ann NNP compound 5
        Lee Lee NNP nsubj 6
        said say VBD parataxis 8
        , , , punct 6
        met meet VBD ROOT 0
    """
    found = source(rows, "met", ["said"], PEOPLE)
    assert found is not None
    assert (found.source_id, found.by_event) == ("Ann Lee", "e1")


def test_according_to_needs_no_event_of_saying() -> None:
    rows = """
        According accord VBG prep 8
        to to IN prep 1
        Ann Ann NNP compound 4
        Lee Lee NNP pobj 2
        , , , punct 8
        the the DT det 7
        board board NN nsubj 8
        met meet VBD ROOT 0
    """
    found = source(rows, "met", [], PEOPLE)
    assert found is not None
    assert (found.source_id, found.by_event) == ("Ann Lee", None)


def test_who_is_quoted_says_it() -> None:
    rows = """
        The the DT det 2
        Herald Herald NNP nsubj 3
        quoted quote VBD ROOT 0
        Ann Ann NNP compound 5
        Lee Lee NNP dobj 3
        as as IN prep 3
        saying say VBG pcomp 6
        that that IN mark 10
        it it PRP nsubj 10
        rained rain VBD ccomp 7
    """
    found = source(rows, "rained", ["saying"], PEOPLE)
    assert found is not None
    assert (found.source_id, found.by_event) == ("Ann Lee", "e1")


def test_an_announced_event_is_told_by_who_announces_it() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        announced announce VBD ROOT 0
        the the DT det 5
        merger merger NN dobj 3
    """
    found = source(rows, "merger", ["announced"], PEOPLE)
    assert found is not None
    assert (found.source_id, found.by_event) == ("Ann Lee", "e1")


def test_a_promised_event_is_told_by_who_promises_it() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        promised promise VBD ROOT 0
        to to TO aux 5
        pay pay VB xcomp 3
    """
    found = source(rows, "pay", ["promised"], PEOPLE)
    assert found is not None
    assert found.source_id == "Ann Lee"


def test_a_claim_without_an_owner_has_no_speaker() -> None:
    rows = """
        The the DT det 2
        claim claim NN ROOT 0
        that that IN mark 5
        it it PRP nsubj 5
        rained rain VBD acl 2
    """
    found = source(rows, "rained", ["claim"], PEOPLE)
    assert found is not None
    assert (found.source_id, found.source, found.by_event) == (None, None, "e1")


@pytest.mark.parametrize(("verb", "source_id"), [("face", None), ("make", "Ann Lee")])
def test_who_faces_a_claim_does_not_make_it(verb: str, source_id: str | None) -> None:
    rows = f"""
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        {verb}d {verb} VBD ROOT 0
        claims claim NNS dobj 3
        that that IN mark 7
        she she PRP nsubj 7
        lied lie VBD acl 4
    """
    found = source(rows, "lied", ["claims"], PEOPLE)
    assert found is not None
    assert found.source_id == source_id


def test_a_wanted_event_is_told_by_the_author() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        wants want VBZ ROOT 0
        to to TO aux 5
        join join VB xcomp 3
        Peru Peru NNP dobj 5
    """
    found = source(rows, "join", ["wants"], PEOPLE)
    assert found is None


def test_a_forced_event_is_told_by_the_author() -> None:
    rows = """
        Bob Bob NNP compound 2
        Roy Roy NNP nsubj 3
        forced force VBD ROOT 0
        Ann Ann NNP compound 5
        Lee Lee NNP dobj 3
        to to TO aux 7
        resign resign VB xcomp 3
    """
    found = source(rows, "resign", ["forced"], PEOPLE)
    assert found is None


def test_the_saying_is_told_by_the_author() -> None:
    rows = """
        Ann Ann NNP compound 2
        Lee Lee NNP nsubj 3
        said say VBD ROOT 0
        that that IN mark 6
        she she PRP nsubj 6
        saw see VBD ccomp 3
        Bob Bob NNP compound 8
        Roy Roy NNP dobj 6
    """
    found = source(rows, "said", ["saw"], PEOPLE)
    assert found is None
