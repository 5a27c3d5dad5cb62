"""Where the mails of a text stand."""

from hypothesis import given
from hypothesis import strategies as st

from timeline.text.mails import find_mails


def bodies(text: str) -> list[str]:
    return [mail.span.of(text).strip() for mail in find_mails(text)]


def test_a_quoted_mail_ends_with_its_marks() -> None:
    text = "Fine.\n\nOn Mon, 3 Feb 2025 at 17:40, Jonas wrote:\n> We are good.\n> Bye.\nSo I said."
    assert bodies(text) == ["> We are good.\n> Bye."]


def test_a_forwarded_mail_goes_on_to_the_next() -> None:
    assert bodies("Date: 3 Feb 2025\nOne.\nDate: 4 Feb 2025\nTwo.") == ["One.", "Two."]


def test_who_wrote_something_quotes_no_mail() -> None:
    assert not bodies("He wrote: we left on Friday.")


def test_who_wrote_a_mail_may_be_an_account_or_stand_on_the_line_above_the_address() -> None:
    def authors(text: str) -> list[str | None]:
        return [None if mail.author is None else mail.author.of(text) for mail in find_mails(text)]

    assert authors("On Wed, Jun 26, 2024 at 5:31 PM annlee wrote:\n> Up again.") == ["annlee"]
    assert authors("> On Wed, Mar 18, 2015 at 12:03 PM, Otto Lind\n> <lind@a.example> wrote:\n>> Hi.") == ["Otto Lind"]
    assert authors("On Monday at 5 PM she wrote:\nWe fixed it.") == [None]


@given(st.lists(st.sampled_from(["On Mon, 3 Feb 2025, Jo wrote:\n", "Date: 3 May\n", "> a\n", "wrote:", "b\n", "\n"])))
def test_mails_stand_in_any_text_in_order(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert all(mail.head.end <= mail.span.end <= len(text) for mail in find_mails(text))
