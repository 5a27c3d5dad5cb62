"""Headlines that set each word in a capital."""

import pytest

from timeline.text.title_case import with_plain_headline

STORY = (
    "The Supreme Court of Peru ruled on Monday that the mayor, Ann Holm, may stay. The court said that an audit of the"
    " funds found nothing, and that the police have no case."
)


@pytest.mark.parametrize(
    ("headline", "plain"),
    [
        ("Mayor Holm Stays After Audit Finds Nothing", "Mayor Holm stays after audit finds nothing"),
        ("Supreme Court Rules Against Police in Peru", "Supreme Court rules against police in Peru"),
        ("Court Rules Against Police in Peru", "Court rules against police in Peru"),
        ("Brussels and Norway Welcome Audit of Court In May", "Brussels and Norway welcome audit of court in May"),
        ("Mayor of İzmir Stays After Audit", "Mayor of İzmir stays after audit"),  # "İ" in small letters is two
        ("Mayor of BBC Fame Will Stay McDonald", "Mayor of BBC fame will stay McDonald"),
    ],
)
def test_words_that_are_no_names_stand_without_a_capital(headline: str, plain: str) -> None:
    assert with_plain_headline(f"{headline}\n\n{STORY}") == f"{plain}\n\n{STORY}"


@pytest.mark.parametrize(
    "text",
    [
        f"Mayor Holm stays after Audit\n\n{STORY}",  # a sentence with names
        f"Ann Holm Stays\n\n{STORY}",  # a title of three words may be a name
        "Mayor Holm Stays After Audit Finds Nothing",  # no story tells which are names
        f"The Mayor of Lund Is Ann Holm.\n\n{STORY}",  # a sentence has an end
        f"From: Ann Holm <ann.holm@lund.example>\n\n{STORY}",
        f"Petra Novak, Otto Brandt, Bob Vance and Lena Lind\n\n{STORY}",
        STORY,
        "",
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert with_plain_headline(text) == text


def test_who_only_opens_sentences_of_the_story_is_a_name_where_he_does_so_often() -> None:
    story = "Norvik fell on Monday. Shares of the bank had risen. Norvik said that the court and the audit were wrong."
    plain = with_plain_headline(f"Court Audit Hits Norvik Shares Again\n\n{story}")
    assert plain.startswith("Court audit hits Norvik shares again\n")
