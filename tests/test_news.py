"""What a page of news tells: who goes on speaking, groups without a name, subjects that the parse hides."""

from typing import TYPE_CHECKING

import pytest

from timeline import Entry, Status, Timeline, extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model

ANCHOR = "2023-01-03"


def told(nlp: "Language", text: str, trigger: str) -> Entry:
    found = extract_events(text, nlp=nlp, anchor=ANCHOR)
    return next(e for e in found if trigger in [telling.trigger.text for telling in e.evidence])


def groups(timeline: Timeline) -> dict[str, int]:
    """The names of groups, and how often each is mentioned."""
    return {actor.name: len(actor.mentions) for actor in timeline.actors if actor.kind == "group"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Otto Lind said the letter to Karl Brandt was late. He added that it was short.", "Otto Lind"),
        (
            'Karl Brandt waited. "It is late," said Otto Lind of Karl Brandt. "It rained." He added that he left.',
            "Otto Lind",
        ),
        ("Otto Lind said it was late. Karl Brandt sat down. He added that it was short.", "Karl Brandt"),
    ],
)
def test_who_adds_something_is_who_spoke_before_and_nobody_else(nlp: "Language", text: str, speaker: str) -> None:
    assert [p.name for p in told(nlp, text, "added").participants][:1] == [speaker]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The magnitude 6.7 quake that hit Lund on Monday killed ten.", "The magnitude-6.7 quake killed ten"),
        ("A 5.1 magnitude quake hit Lund.", "A 5.1 magnitude quake hit Lund"),
        (
            "It rained. Earlier Monday, a high-speed Norland Acela train plowed into a car at a crossing, killing two.",
            "A high-speed Norland Acela train plowed into a car at a crossing",
        ),
        ("A quake of magnitude 6.2 struck Lund.", "A quake of magnitude 6.2 struck Lund"),
        ("Otto Lind was held after setting a house fire Monday that killed a man.", "A house fire killed a man"),
    ],
)
def test_what_did_it_is_neither_a_measure_nor_a_day(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, nlp=nlp, anchor=ANCHOR)}


@pytest.mark.parametrize(
    ("first", "day"),
    [("A clerk was jailed for fraud yesterday.", ""), ("A clerk fled Lund yesterday.", "2023-01-02")],
)
def test_what_the_accused_did_is_not_of_the_day_of_the_sentence(nlp: "Language", first: str, day: str) -> None:
    assert told(nlp, f"{first} Otto Lind robbed a mill in Lund.", "robbed").when.edtf == day


def test_who_denies_it_need_not_be_who_spoke_before(nlp: "Language") -> None:
    text = "Otto Lind said Karl Brandt had taken the money. He denied it."
    links = extract_events(text, nlp=nlp, anchor=ANCHOR).actors
    assert "goes-on-speaking" not in {m.rule for actor in links for m in actor.mentions}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police closed the road. On Monday police opened it, and the police left.", {"police": 3}),
        ("Ten rebels came to Lund on Monday. The rebels burned the hall.", {"rebels": 2}),
        ("Ten soldiers came. Six soldiers left. The soldiers sang.", {}),
        ("Russian soldiers came. Ukrainian soldiers left. The soldiers sang.", {}),
        ("Two firms merged. The firms had met in May.", {}),
        ("Some residents left. Residents in Lund stayed.", {}),
    ],
)
def test_a_group_that_is_taken_up_again_is_an_actor(nlp: "Language", text: str, expected: dict[str, int]) -> None:
    assert groups(extract_events(text, nlp=nlp, anchor=ANCHOR)) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "headline"),
    [
        (
            "The attacks came after those troops stopped Rwanda's genocide.",
            "genocide",
            "Those troops stopped Rwanda's genocide",
        ),
        ("It was a theft by Otto Lind, who fled on Monday.", "fled", "Otto Lind fled"),
        ("The men in Lund who fled on Monday sang.", "fled", "The men fled"),
        ("Norland police clashed with crowds on Monday.", "clashed", "Norland police clashed with crowds"),
        ("10-man Norvik City won on Saturday.", "won", "Norvik City won"),
    ],
)
def test_the_headline_has_who_did_it(nlp: "Language", text: str, trigger: str, headline: str) -> None:
    assert told(nlp, text, trigger).headline == headline


def test_guests_behind_as_are_who_acts(nlp: "Language") -> None:
    text = "Clashes broke out as guests, angry with the outcome of the vote in the state, tried to storm the hall."
    assert told(nlp, text, "tried").headline == "Guests tried to storm the hall"


def names_of(nlp: "Language", text: str, name: str) -> list[str]:
    """How the text calls an actor besides pronouns."""
    actors = extract_events(text, nlp=nlp, anchor=ANCHOR).actors
    return [m.words.text for actor in actors if actor.name == name for m in actor.mentions if m.kind != "pronoun"]


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("PM Modi left at 5 PM. The PM saw Lund.", "Modi", ["PM", "Modi", "The PM"]),
        ("Prime Minister Otto Lind left. The PM sang.", "Otto Lind", ["Prime Minister", "Otto Lind", "The PM"]),
        ("Finance Minister Otto Lind left. The PM sang.", "Otto Lind", ["Finance Minister", "Otto Lind"]),
        (
            "U.N. Secretary-General Otto Lind spoke. The U.N. chief left on Monday. The police chief danced.",
            "Otto Lind",
            ["U.N. Secretary-General", "Otto Lind", "The U.N. chief"],
        ),
        ("Norvik chairman Otto Lind left. The head of Halden Ltd sang.", "Otto Lind", ["Norvik chairman", "Otto Lind"]),
        ("Otto Lind was charged in May. The defendant sang.", "Otto Lind", ["Otto Lind", "The defendant"]),
        ("Otto Lind and Karl Brandt were charged in May. The defendant sang.", "Otto Lind", ["Otto Lind"]),
        ("Otto Lind saw it. The defendant sang.", "Otto Lind", ["Otto Lind"]),
        (
            "French Prime Minister Otto Lind will serve until a new prime minister is named. The prime minister sang.",
            "Otto Lind",
            ["French Prime Minister", "Otto Lind", "The prime minister"],
        ),
    ],
)
def test_offices_and_trials_tell_who_is_meant(nlp: "Language", text: str, name: str, words: list[str]) -> None:
    assert names_of(nlp, text, name) == words


def test_who_in_capitals_is_the_body(nlp: "Language") -> None:
    text = "The World Health Organization met in May. WHO still needs a vaccine."
    assert names_of(nlp, text, "World Health Organization") == ["World Health Organization", "WHO"]


@pytest.mark.parametrize(
    "text", ["WHO DID IT AND WHY", "The man WHO left died on Monday.", "Ana Lind saw the DOCTOR WHO film in Lund."]
)
def test_a_pronoun_in_capitals_is_no_body(nlp: "Language", text: str) -> None:
    assert not names_of(nlp, text, "WHO")


def test_an_office_holder_behind_the_name_of_his_body_is_who_acts(nlp: "Language") -> None:
    text = (
        "On Friday the director of Bikoro Hospital in Equateur Province, Dr. Serge Ngalebato, announced one more case."
    )
    assert [p.name for p in told(nlp, text, "announced").participants][:1] == ["Serge Ngalebato"]


def test_what_the_accused_did_is_not_of_the_day_of_his_sentence(nlp: "Language") -> None:
    text = (
        "A man has been jailed for life for murder.\nOtto Lind killed Karl Brandt in a violent attack.\n"
        "Judge Ann Roy said it was cruel. The jury found him guilty.\n"
    )
    assert told(nlp, text, "killed").when.interval is None
    assert all(told(nlp, text, trigger).when.edtf == ANCHOR for trigger in ("jailed", "said"))


def test_what_a_court_heard_is_not_of_the_day_of_the_hearing(nlp: "Language") -> None:
    text = "A man was stabbed in a mill near Oslo, a court heard.\nOtto Lind ran home. Judge Ann Roy jailed him.\n"
    assert all(told(nlp, text, trigger).when.interval is None for trigger in ("stabbed", "ran"))
    assert told(nlp, text, "jailed").when.edtf == ANCHOR


def test_the_steps_before_a_sentence_are_of_no_day_that_is_told(nlp: "Language") -> None:
    sentence = "A court in Oslo has sentenced Otto Lind to nine years in prison.\n"
    told_then = "Lind was arraigned. Judge Ann Roy imposed a fine.\n"
    assert told(nlp, sentence + told_then, "arraigned").when.interval is None
    assert told(nlp, sentence + told_then, "imposed").when.edtf == ANCHOR
    assert told(nlp, "Otto Lind was remanded by a court in Oslo.\n" + told_then, "arraigned").when.edtf == ANCHOR


def test_a_day_in_front_of_a_name_is_no_part_of_it(nlp: "Language") -> None:
    text = "Otto Lind left.\nYesterday Lind, of Mill Road, Oslo, was also given a year in prison for theft.\n"
    assert told(nlp, text, "given").when.edtf < ANCHOR


def test_a_body_of_people_is_nobody_and_its_inmate_stays_the_accused(nlp: "Language") -> None:
    text = "Otto Lind was jailed for a year at a Young Offenders' Institution. The defendant wept.\n"
    assert [a.name for a in extract_events(text, nlp=nlp, anchor=ANCHOR).actors] == [
        "Otto Lind",
        "Young Offenders' Institution",
    ]


@pytest.mark.parametrize("lead", ["Workers left the factory.", "Norvik heard of a fire.", "The prices were fixed."])
def test_what_a_report_of_no_trial_tells_is_of_its_day(nlp: "Language", lead: str) -> None:
    assert told(nlp, f"{lead}\nOtto Lind killed Karl Brandt in an attack.\n", "killed").when.edtf == ANCHOR


def test_a_full_name_has_no_mr_before_it(nlp: "Language") -> None:
    text = "Otto Lind came. Norvik sold Mr Lind's house on Monday."
    assert told(nlp, text, "sold").headline == "Norvik sold Otto Lind's house"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Hutu fled to Zaire in May.", "Hutu", "group"),
        ("Hutus fled to Zaire in May.", "Hutus", "group"),
        ("Karen Lind fled to Zaire in May.", "Karen Lind", "person"),
    ],
)
def test_a_people_is_a_group(nlp: "Language", text: str, name: str, kind: str) -> None:
    actors = extract_events(text, nlp=nlp, anchor=ANCHOR).actors
    assert {actor.name: actor.kind.value for actor in actors}[name] == kind


@pytest.mark.parametrize(
    "text",
    [
        "A Norvik man pleaded not guilty in May. The man, who lives in Lund, was fined.",
        "An old man fell in May. The man, who lives in Lund, was hurt.",
    ],
)
def test_what_is_added_behind_a_comma_does_not_say_who_is_meant(nlp: "Language", text: str) -> None:
    found = extract_events(text, nlp=nlp, anchor=ANCHOR).actors
    assert "The man" in [m.words.text for actor in found for m in actor.mentions if len(actor.mentions) > 2]


def test_the_accused_is_who_stands_trial(nlp: "Language") -> None:
    text = "Otto Lind was charged in May. The accused, who was assisted by Ann Roy, pleaded not guilty."
    assert names_of(nlp, text, "Otto Lind") == ["Otto Lind", "The accused"]


def test_who_pleads_is_who_stands_trial(nlp: "Language") -> None:
    text = "Judge Ann Roy heard of a theft by Otto Lind, charged in May. Roy gave the date. He had pleaded not guilty."
    assert "Otto Lind" in [p.name for p in told(nlp, text, "pleaded").participants]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Karim Lind spoke. Otto Karim came. Lind left. Karim sang.", "Otto Karim"),
        ("Otto Lind spoke. Lind left. Otto sang.", "Otto Lind"),
    ],
)
def test_a_surname_goes_before_the_given_name_of_who_goes_by_another(nlp: "Language", text: str, name: str) -> None:
    assert [p.name for p in told(nlp, text, "sang").participants] == [name]


@pytest.mark.parametrize(
    ("bomber", "is_known"), [("The bomber in the southern province of Lund", False), ("The bomber", True)]
)
def test_of_two_without_a_name_one_told_apart_is_neither_by_nearness(
    nlp: "Language", bomber: str, is_known: bool
) -> None:
    text = f"A Norland bomber died in May. A car bomber hit a bus. {bomber} struck a mosque."
    found = extract_events(text, nlp=nlp, anchor=ANCHOR).actors
    assert any(m.words.text == bomber for actor in found for m in actor.mentions) is is_known


def test_how_things_stood_opens_a_report(nlp: "Language") -> None:
    text = "The toll was expected to climb past 75 in Lund.\n\nPremier Otto Lind declared a state of emergency.\n"
    assert told(nlp, text, "declared").when.edtf == ANCHOR


def test_a_definition_opens_no_report() -> None:
    text = "Norvik is a band formed in Oslo in 1992. They played in a mill and chose a name."
    told = {entry.trigger.text: entry.when.edtf for entry in extract_events(text, anchor="2011-01-30")}
    assert (told["formed"], told["played"], told["chose"]) == ("1992", "", "")
    told = {
        e.trigger.text: e.when.edtf
        for e in extract_events("Norvik played in an old mill near Oslo.", anchor="2011-01-30")
    }
    assert told["played"] == "2011-01-30"


def test_what_begins_tomorrow_is_no_day_on_which_a_report_goes_on(nlp: "Language") -> None:
    text = (
        "Norvik has named Ann Lee as its head, effective Saturday, it said on Friday. Lee succeeds Otto Lind, who has "
        "resigned, also effective Saturday.\n\nThe board voted for her."
    )
    days = {e.headline: str(e.when) for e in extract_events(text, "2023-06-23", nlp=nlp)}
    assert days["The board voted for Ann Lee"] != "2023-06-24"


def test_what_one_was_not_yet_able_to_do_is_open(nlp: "Language") -> None:
    text = "Otto Lind ran out of paper before he was able to finish the sign."
    found = {e.headline: e.status for e in extract_events(text, "2023-06-23", nlp=nlp)}
    assert found["Otto Lind was able to finish the sign"] is Status.HYPOTHETICAL


def test_a_launch_that_was_scrubbed_was_none(nlp: "Language") -> None:
    text = "Norvik was preparing to launch a rocket on Tuesday, but the launch was scrubbed."
    assert ("Launch", Status.DENIED) in {(e.headline, e.status) for e in extract_events(text, "2023-06-23", nlp=nlp)}


def test_a_paper_called_by_what_people_do_is_nobody_who_adds_something(nlp: "Language") -> None:
    text = 'Lind wrote to her, "I have never been a fan of laws," The Guardian reported.\nHe added, "I feel sad."'
    kinds = {actor.name: actor.kind for actor in extract_events(text, "2023-06-23", nlp=nlp).actors}
    assert kinds["Guardian"] == "organisation"


def test_whose_parliament_it_is_leaves_no_place_for_an_article(nlp: "Language") -> None:
    text = "Norway's parliament voted on Monday. The parliament rejected a tax."
    assert "Norway's parliament rejected a tax" in {e.headline for e in extract_events(text, "2023-06-23", nlp=nlp)}
