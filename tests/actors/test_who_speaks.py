"""Whom I, me and you mean: in speeches, interviews, transcripts, quotations."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


def test_who_speaks_alone_is_the_one_that_he_says_he_is(find: Find) -> None:
    (actor,) = find("I came here to thank you. I am the mayor of this town. My work is done.")
    assert words(actor) == ["I", "I", "the mayor of this town", "My"]


def test_who_says_his_name_bears_it(find: Find) -> None:
    assert words(named(find("I live in Lund. My name is Petra Novak. I paint."), "Petra Novak"))[-1] == "I"


def test_who_asks_is_not_who_answers(find: Find) -> None:
    text = (
        "Biologist Petra Novak tells us about her moths\n\nWhen did you begin?\n\nI began early.\n\n"
        "May I ask why?\n\nMy mother kept them."
    )
    assert words(named(find(text), "Petra Novak"))[-3:] == ["you", "I", "My"]


def test_labels_in_capitals_tell_who_speaks(find: Find) -> None:
    text = "PETRA NOVAK:\n\nI agree.\n\nOTTO BRANDT:\n\nI do not.\n\nPETRA NOVAK:\n\nI know."
    novak = next(a for a in find(text) if "NOVAK" in a.name)
    assert words(novak).count("I") == 2


def test_a_quotation_without_a_speaker_is_of_who_spoke_last(find: Find) -> None:
    text = (
        '"It is late," Otto Brandt said. Petra Novak said the bridge was safe. "I have seen it. I have walked on it."'
    )
    actors = find(text)
    assert words(named(actors, "Petra Novak")) == ["Petra Novak", "I", "I"]
    assert words(named(actors, "Otto Brandt")) == ["Otto Brandt"]


def test_i_in_what_i_said_is_who_tells_it(find: Find) -> None:
    assert words(named(find('My name is Petra Novak. I said, "I will stay."'), "Petra Novak")).count("I") == 2


def test_we_is_the_body_for_which_somebody_speaks(find: Find) -> None:
    text = '"We regret it," said Petra Novak, a spokeswoman for Norvik Shipping. "Our ships are safe."'
    assert {"We", "Our"} <= set(words(named(find(text), "Norvik Shipping")))


def test_we_is_the_body_and_not_the_land_that_its_name_ends_in(find: Find) -> None:
    actors = find('Ana Holm, the founder of Clean Norway, opposed the dam. "We will appeal," Holm said.')
    assert "We" in words(named(actors, "Clean Norway"))
    assert "We" not in words(named(actors, "Norway"))


def test_a_body_that_speaks_says_we(find: Find) -> None:
    text = 'Norvik Shipping said in a statement: "We regret the delay." Norvik Shipping is a company.'
    assert "We" in words(named(find(text), "Norvik Shipping"))


def test_we_of_one_who_speaks_for_nobody_is_open(find: Find) -> None:
    actors = find('"We were lucky," said Petra Novak, a passenger. "Our ship was safe," said Otto Brandt.')
    assert all("We" not in words(actor) for actor in actors)


def test_he_who_spoke_at_an_interview_is_whose_interview_it_was(find: Find) -> None:
    text = "Otto Brandt was referring to Anders Lind's remarks in a talk on Sunday, when he said the bridge was safe."
    actors = find(text)
    assert "he" in words(named(actors, "Anders Lind"))
    assert "he" not in words(named(actors, "Otto Brandt"))


def test_he_who_came_when_others_spoke_need_not_be_the_speaker(find: Find) -> None:
    text = "Otto Brandt was referring to Anders Lind's remarks on Sunday, when he was at home."
    assert "he" not in words(named(find(text), "Anders Lind"))


def test_i_in_a_mail_is_its_writer(find: Find) -> None:
    text = (
        "From: Petra Novak <pn@x.org>\nTo: Otto Brandt <ob@x.org>\nDate: 5 Mar 2024 10:12:00\n\n"
        "I signed the lease.\n\nOn Mon, Mar 4, 2024 at 5:45 PM Otto Brandt <ob@x.org> wrote:\n> I called the bank.\n"
    )
    actors = find(text)
    assert words(named(actors, "Petra Novak")).count("I") == 1
    assert words(named(actors, "Otto Brandt")).count("I") == 1
    assert not [actor for actor in actors if actor.name == "Mar"]


def test_i_in_a_chat_is_who_writes_the_line_whatever_the_name_looks_like(find: Find) -> None:
    actors = find("[09:02] pnovak: I left.\n[09:03] Otto: Why?\n[09:04] pnovak: I was ill.\n")
    assert words(named(actors, "pnovak")).count("I") == 2


def test_i_in_a_message_of_nobody_known_is_nobody(find: Find) -> None:
    actors = find("Petra Novak left.\n\nOn 3 May 2024 the office of the mayor wrote:\n> I stay.\n")
    assert all("I" not in words(actor) for actor in actors if actor.name == "Petra Novak")


def test_i_in_a_letter_is_who_signs_it_and_you_whom_it_greets(find: Find) -> None:
    actors = find("Dear Mr Brandt,\n\nI have read your plan. You are right.\n\nYours truly,\nPetra Novak\n")
    assert words(named(actors, "Petra Novak"))[0] == "I"
    assert {"your", "You"} <= set(words(named(actors, "Brandt")))


def test_you_in_a_letter_to_many_is_none_of_them(find: Find) -> None:
    actors = find("Dear Friends,\n\nI have read your plan.\n\nYours truly,\nPetra Novak\n")
    assert [words(actor) for actor in actors if "your" in words(actor)] in ([], [["your"]])


@pytest.mark.parametrize("text", ["Hey, it's Ana Lind! I made soup.", "This is Ana Lind speaking. I made soup."])
def test_who_greets_says_who_he_is(find: Find, text: str) -> None:
    assert words(named(find(text), "Ana Lind"))[-1] == "I"


@pytest.mark.parametrize(
    "text",
    ["This is Ana Lind. I met her in Rome.", "Hey, it's Ana Lind who did it. I saw it.", "It's Lund. I like it."],
)
def test_whom_somebody_points_at_is_not_who_speaks(find: Find, text: str) -> None:
    assert all("I" not in words(actor) for actor in find(text) if actor.name in ("Ana Lind", "Lund"))


def test_mother_mum_and_my_mother_are_one_to_who_tells_of_them(find: Find) -> None:
    text = "My mother, Mary Wood, worked in Lund. I learned to cook. Mother went on working. Mum looked after us."
    assert {"My mother", "Mother", "Mum"} <= set(words(named(find(text), "Mary Wood")))


@pytest.mark.parametrize(
    "text",
    [
        "My mother, Mary Wood, left. Mother Teresa came. I wept.",
        "My mother, Mary Wood, left. Mother Agnes was a nun. I wept.",
        "My mother, Mary Wood, left. The mother of the boy wept. I wept.",
        'My mother, Mary Wood, left. "Mum is late," said Otto. I wept.',
        "Mary Wood left. Mother wept.",
    ],
)
def test_the_mother_of_another_is_not_mine(find: Find, text: str) -> None:
    assert set(words(named(find(text), "Mary Wood"))) <= {"My mother", "Mary Wood"}


def test_a_firm_that_speaks_is_none_that_it_names(find: Find) -> None:
    actors = find(
        'Tata bought Norvik. Tata said it was glad. "Norvik is a part of us, and Norvik will grow," the firm said.'
    )
    assert "the firm" in words(named(actors, "Tata"))


def test_who_writes_a_mail_is_i_down_to_the_mail_that_it_quotes(find: Find) -> None:
    actors = find(
        "From: Karin Falk <karin@banverk.example>\nTo: Nils Ek\nDate: Mon, 7 Mar 2022 09:14:00 +0100\n"
        "Subject: Re: the line\n\nHi Nils,\n\nI tested the points this morning.\n\nKarin\n\n"
        "On Fri, 4 Mar 2022 at 16:02, Nils Ek wrote:\n> The ministry asked again. I told them.\n"
    )
    assert {"I", "Karin"} <= set(words(named(actors, "Karin Falk")))
    assert "I" in words(named(actors, "Nils Ek"))
