"""What a headline may not leave out, through the English pipeline."""

from typing import TYPE_CHECKING

import pytest

from timeline import Status, extract_events
from timeline.model.links import Role

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Berg lives in what he called a prison.", "What Berg called a prison"),
        ("The union rejected what it referred to as an insult.", "The union rejected what it referred to as an insult"),
        ("Police asked what Lind had seen.", "What Lind had seen"),
        (
            "Some members were wary of any step they fear could draw Peru into a war.",
            "Any step could draw Peru into a war",
        ),
        ("Ann Lee became its head in 1961, a post she held for years.", "Ann Lee became its head"),
        ("A campaign by students, among them Eva Strand, failed.", "A campaign failed"),
        ("The ferry was raised and towed to the yard.", "The ferry was towed to the yard"),
        ("The ferry was sold and towed a barge to Lund.", "The ferry towed a barge to Lund"),
        ("Lind took the ferry over to Lund.", "Lind took the ferry over to Lund"),
        ("Lind took over the ferry.", "Lind took over the ferry"),
        ("Lind named the terms that Norvik had to accept.", "Norvik had to accept the terms"),
        ("Police sought two Libyans suspected of arson.", "Two Libyans were suspected of arson"),
        ("Lind left the town where Norvik had to stay.", "Norvik had to stay"),
        ("Lind named a fear which Norvik was not going to talk about.", "Norvik was not going to talk"),
        ("It is a good thing that Norvik is going to sell.", "Norvik is going to sell"),
        ("Lind saw the road on which Norvik had to build.", "Norvik had to build"),
        ("Lind left because there was no money.", "There was no money"),
        ("Lind's house was broken into on Monday.", "Lind's house was broken into"),
        ("Lind was seen in Oslo on Monday.", "Lind was seen in Oslo"),
        ("Lind left, not knowing why.", "Lind did not know why"),
        ("Norvik bid for Halden. It would be the largest U.S. merger.", "It would be the largest U.S. merger"),
        ("The law makes it hard to prosecute Lind.", "The law makes it hard to prosecute Lind"),
        ("You have to leave Oslo.", "You have to leave Oslo"),
        ("Lind has to leave Oslo.", "Lind to leave Oslo"),
        ("The deadline is Friday.", "The deadline is Friday"),
        ("Lind rested when the war was over.", "The war was over"),
        ("Nobody knows where Lind is.", "Where Lind is"),
        ("Lind was in Oslo on Monday.", "Lind was in Oslo"),
        ("Lind cared less about money.", "Lind cared less about money"),
        ("Peru worked harder than Norway.", "Peru worked harder than Norway"),
        ("Peru worked no harder than Norway.", "Peru worked no harder than Norway"),
        ("The wreck lies far away from the coast.", "The wreck lies far away from the coast"),
        ("Lind knew that time was short.", "That time was short"),
        ("Berg said Lind was the one who had left.", "Berg said Lind was the one who had left"),
        ("Peru objected to the firm building a wall.", "Peru objected to the firm building a wall"),
        ("Peru objected to a law.", "Peru objected to a law"),
        ("Peru warned Norway against its plan.", "Peru warned Norway against its plan"),
        ("Lind hoped to win the right to stay.", "Lind hoped to win the right to stay"),
        ("Peru said its members enhance the ability to act.", "Peru said its members enhance the ability to act"),
        ("Lind opened a mill in Dijon, which burned down.", "A mill burned down"),
        ("Sales failed without it going to court.", "It did not go to court"),
        ("What colours go in the glass?", "What colours go in the glass"),
        ("Lind ran unsuccessfully for mayor.", "Lind ran unsuccessfully for mayor"),
        ("The mill was partly rebuilt.", "The mill was partly rebuilt"),
        ("Lind was wrongly convicted of theft.", "Lind was wrongly convicted of theft"),
        ("It remains unclear who left.", "It remains unclear who left"),
        ("Lind reluctantly left.", "Lind left"),
        ("Lund lost 2-1 despite leading at half-time.", "Lund led at half-time"),
        ("Lind left over a bid which was turned down by the council.", "The council turned down a bid"),
        ("Earnings per share were 83 cents.", "Earnings per share were 83 cents"),
        ("Lind did not see how big the mill was.", "Lind did not see how big the mill was"),
        ("Police asked how many men had fled.", "Police asked how many men had fled"),
        ("Peru attacked slides which they believe were stolen.", "They believe slides were stolen"),
        ("Lind was found guilty of breaking into a mill.", "Lind was found guilty of breaking into a mill"),
        ("The match lasted three hours.", "The match lasted three hours"),
        ("The fire took an hour to put out.", "The fire took an hour to put out"),
        ("What Grey found was a will.", "What Grey found was a will"),
        ("What Grey found surprised him.", "What Grey found surprised him"),
        ("Lind is hard to please.", "Lind is hard to please"),
        ("Lind was influential in Lund.", "Lind was influential in Lund"),
        ("Lind would have won but for a puncture.", "Lind would have won but for a puncture"),
        ("The plan fell through in May.", "The plan fell through"),
        ("The tour took in towns including Lund and Oslo.", "The tour took in towns including Lund and Oslo"),
        ("The agar it grows on is cheap.", "It grows on the agar"),
        ("Those who fled were caught.", "Those who fled were caught"),
        ("Those injured were taken to Lund.", "Those were injured"),
        (
            "Lind wrote for papers such as the Post of Lund, the Oslo Times and the Star of Turku.",
            "Lind wrote for papers such as the Post",
        ),
        (
            "Otto Lind was born in 1920. He worked as a clerk, a porter, a driver and a cook.",
            "Otto Lind worked as a clerk",
        ),
    ],
)
def test_a_headline_keeps_the_words_without_which_it_tells_another_thing(
    nlp: "Language", text: str, headline: str
) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ann Lee has been on the run since May and is on a list.",
            {"Ann Lee has been on the run", "Ann Lee is on a list"},
        ),
        (
            "Ann Lee was in Oslo on Monday. She was at the mill on Monday.",
            {"Ann Lee was in Oslo", "Ann Lee was at the mill"},
        ),
        ("Ann Lee was in Oslo on Monday. On Monday she was in Oslo.", {"Ann Lee was in Oslo"}),
    ],
)
def test_two_states_are_one_only_where_the_same_follows_be(nlp: "Language", text: str, found: set[str]) -> None:
    assert {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)} == found


def test_what_is_expected_of_an_output_its_firm_does_not_expect(nlp: "Language") -> None:
    text = "Norvik's output, which had been expected to rise in 2011, ended up lower."
    assert "Norvik's output had been expected to rise" in {
        entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)
    }


@pytest.mark.parametrize(
    ("text", "headline", "doers"),
    [
        (
            "Ford met its old rivals Chrysler and General Motors, both of which won concessions.",
            "Both of Chrysler and General Motors won concessions",
            ["Chrysler", "General Motors"],
        ),
        ("The mill had six engines, all of which failed.", "All of the six engines failed", ["six engines"]),
    ],
)
def test_both_of_which_are_both(nlp: "Language", text: str, headline: str, doers: list[str]) -> None:
    found = {entry.headline: entry for entry in extract_events(text, "2012-02-08", nlp=nlp)}
    assert [someone.name for someone in found[headline].participants if someone.role is Role.AGENT] == doers


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Two Republicans voted with the Democrats on Monday.", "Two Republicans voted with the Democrats"),
        ("The Republicans voted with the Democrats on Monday.", "Republicans voted with the Democrats"),
    ],
)
def test_some_of_a_group_are_not_the_group(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


def test_a_telling_of_what_lies_ahead_gives_no_bound_to_what_was(nlp: "Language") -> None:
    text = "Lund plans a sale of the mill. The sale of the mill angered Roe."
    (sale,) = (entry for entry in extract_events(text, "2012-02-08", nlp=nlp) if entry.trigger.text == "sale")
    assert (sale.status, sale.when.bounds) == (Status.OCCURRED, None)
