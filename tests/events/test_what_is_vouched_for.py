"""What a clause tells of, where its form says that it did not come about, or that nobody vouches for it."""

from typing import TYPE_CHECKING

import pytest

from timeline import Status, extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model

OCCURRED, DENIED, HYPOTHETICAL, PLANNED = Status.OCCURRED, Status.DENIED, Status.HYPOTHETICAL, Status.PLANNED


def told(nlp: "Language", text: str) -> dict[str, Status]:
    return {entry.headline: entry.status for entry in extract_events(text, "2012-02-08", nlp=nlp)}


@pytest.mark.parametrize(
    ("text", "headline", "status"),
    [
        ("Ann Lee did not pay. Nor did she resign.", "Ann Lee did not resign", DENIED),
        ("At no time did the mayor enter the house.", "The mayor did not enter the house", DENIED),
        ("Little did the mayor know.", "The mayor did not know", DENIED),
        ("At that time did the mayor enter the house.", "The mayor entered the house", OCCURRED),
        ("No sooner had the rain stopped than they left.", "The rain had stopped", OCCURRED),
        ("With no money the mayor left the town.", "The mayor left the town", OCCURRED),
    ],
)
def test_what_is_put_first_denies_where_the_subject_gives_way(
    nlp: "Language", text: str, headline: str, status: Status
) -> None:
    assert told(nlp, text)[headline] is status


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The bishop stopped short of condemning the law.", "The bishop did not condemn the law"),
        ("Far from apologising, the bishop repeated it.", "The bishop did not apologise"),
        ("The bishop lacked the courage to sell it.", "The bishop did not sell it"),
        ("The board kept the mill rather than sell it.", "The board did not sell it"),
    ],
)
def test_what_somebody_kept_from_was_not_done(nlp: "Language", text: str, headline: str) -> None:
    assert told(nlp, text)[headline] is DENIED


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("Has the minister resigned?", "resigned", HYPOTHETICAL),
        ("Was the bridge closed?", "closed", HYPOTHETICAL),
        ("Who poisoned the well?", "poisoned", OCCURRED),
        ("It is unlikely that the dam will be finished.", "finished", DENIED),
        ("It is possible that the dam will close.", "close", HYPOTHETICAL),
        ("It is likely that the dam has closed.", "closed", HYPOTHETICAL),
        ("It is certain that the dam will close.", "close", PLANNED),
        ("Suppose the king had died.", "died", HYPOTHETICAL),
        ("She wished she had never married him.", "married", HYPOTHETICAL),
        ("Doctors ruled out poisoning.", "poisoning", DENIED),
        ("He lacked the courage to confront her.", "confront", DENIED),
        ("The king fled in 1790. He was to die in Rome two years later.", "die", OCCURRED),
        ("The king fled in 1790. He was to die in Rome, but lived.", "die", PLANNED),
        ("Otto Lind would go on to win the prize.", "win", OCCURRED),
        ("Otto Lind would go on to win if he trained.", "win", HYPOTHETICAL),
        ("The fire is not believed to have been started.", "started", DENIED),
        ("The plot to kill the queen was foiled.", "kill", DENIED),
        ("Ann Lee, it seems, had quarrelled with him.", "quarrelled", HYPOTHETICAL),
        ("She will see a doctor before travelling.", "travelling", PLANNED),
        ("She will step down after losing the vote.", "losing", OCCURRED),
    ],
)
def test_a_question_a_doubt_and_a_supposition_tell_no_fact(
    nlp: "Language", text: str, trigger: str, status: Status
) -> None:
    found = {entry.trigger.text: entry.status for entry in extract_events(text, "2012-02-08", nlp=nlp)}
    assert found[trigger] is status


@pytest.mark.parametrize(
    ("text", "headline", "status"),
    [
        ("The board has yet to publish the report.", "The board has yet to publish the report", DENIED),
        ("The board has to publish the report.", "The board to publish the report", PLANNED),
        ("The council approved a plan to build a school.", "The council approved a plan to build a school", OCCURRED),
    ],
)
def test_a_headline_keeps_what_makes_it_true(nlp: "Language", text: str, headline: str, status: Status) -> None:
    assert status in {e.status for e in extract_events(text, "2012-02-08", nlp=nlp) if e.headline == headline}


@pytest.mark.parametrize(
    ("text", "headline", "status"),
    [
        ("The firm will open a plant in May, creating 300 jobs.", "The firm will create 300 jobs", PLANNED),
        ("The dam may burst, flooding the valley.", "The dam may flood the valley", HYPOTHETICAL),
        ("The firm plans to close the mill, cutting 300 jobs.", "The firm to cut 300 jobs", PLANNED),
        ("Lee appears to be waiting, blocking the road.", "Lee blocks the road", HYPOTHETICAL),
        ("The firm may close the mill, citing costs.", "The firm cites costs", OCCURRED),
        ("Bob Vance might resign, having lost the vote.", "Bob Vance had lost the vote", OCCURRED),
        ("Citing costs, the firm may close the mill.", "The firm cites costs", OCCURRED),
        ("The dam did not burst, sparing the valley.", "The dam spared the valley", OCCURRED),
    ],
)
def test_what_would_follow_is_as_open_as_what_it_follows(
    nlp: "Language", text: str, headline: str, status: Status
) -> None:
    assert told(nlp, text)[headline] is status


def test_every_possible_effort_is_an_effort(nlp: "Language") -> None:
    headline = "Every possible effort is being made in Oslo"
    assert told(nlp, f"{headline}.")[headline] is Status.ONGOING
    assert told(nlp, "They were warned of a possible attack.")["Possible attack"] is HYPOTHETICAL


@pytest.mark.parametrize(
    ("text", "headline", "status"),
    [
        ("Not one of them voted.", "Not one of them voted", DENIED),
        ("Not a single shot was fired.", "Not a single shot was fired", DENIED),
        ("Not a few members left.", "Not a few members left", OCCURRED),
        ("Not one but two mills burned.", "Not one but two mills burned", OCCURRED),
    ],
)
def test_not_one_is_none(nlp: "Language", text: str, headline: str, status: Status) -> None:
    assert told(nlp, text)[headline] is status


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The union criticized the notion of halting the project.", "halting"),
        ("The idea of moving the capital was rejected by critics.", "moving"),
        ("Lind is in talks about selling the club.", "selling"),
        ("The party opposed raising the tax.", "raising"),
        ("The council discussed selling the land.", "selling"),
    ],
)
def test_what_is_talked_of_or_thought_over_need_not_come_about(nlp: "Language", text: str, trigger: str) -> None:
    entries = {entry.trigger.text: entry for entry in extract_events(text, "2012-02-08", nlp=nlp)}
    assert entries[trigger].status is HYPOTHETICAL
    assert entries[trigger].headline == text.rstrip(".")


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The union criticized the mayor for halting the project.", "halting"),
        ("The mayor regretted closing the pool.", "closing"),
        ("The council discussed the sale of the land.", "sale"),
        ("Talks about the attack began.", "attack"),
    ],
)
def test_what_is_judged_or_regretted_came_about(nlp: "Language", text: str, trigger: str) -> None:
    entries = {entry.trigger.text: entry.status for entry in extract_events(text, "2012-02-08", nlp=nlp)}
    assert entries[trigger] is not HYPOTHETICAL


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("Lind requested that he receive an answer.", "receive", HYPOTHETICAL),
        ("The board recommended that the council approve the sale.", "approve", HYPOTHETICAL),
        ("The judge ordered that Lind be held.", "held", PLANNED),
        ("They requested the city assist the club.", "assist", HYPOTHETICAL),
        ("The motion that the meeting be adjourned was carried.", "adjourned", PLANNED),
        ("Lind insisted that he left the house.", "left", Status.CLAIMED),
        ("Lind insisted that they leave the house at noon.", "leave", Status.CLAIMED),
    ],
)
def test_what_somebody_wishes_for_need_not_come_about(nlp: "Language", text: str, trigger: str, status: Status) -> None:
    assert {e.trigger.text: e.status for e in extract_events(text, "2012-02-08", nlp=nlp)}[trigger] is status


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("Crews came to put out the fire and posted guards.", "posted", OCCURRED),
        ("Crews came to put out the fire and search the mill.", "search", HYPOTHETICAL),
        ("Lind went to Lund to study law and married a judge.", "married", OCCURRED),
        ("Lind was found guilty and jailed for ten years.", "jailed", OCCURRED),
    ],
)
def test_what_is_finite_goes_on_from_no_infinitive(nlp: "Language", text: str, trigger: str, status: Status) -> None:
    assert {e.trigger.text: e.status for e in extract_events(text, "2012-02-08", nlp=nlp)}[trigger] is status


@pytest.mark.parametrize(
    ("text", "headline", "status"),
    [
        ("They all but won the cup.", "They all but won the cup", DENIED),
        ("The town was all but destroyed.", "The town was all but destroyed", DENIED),
        ("They all won but the captain.", "They won", OCCURRED),
        ("She never again spoke of it.", "She never spoke of it", DENIED),
        ("Lind falsely claimed that the vote was stolen.", "The vote was stolen", DENIED),
        ("Lind repeated false claims that the vote was stolen.", "The vote was stolen", DENIED),
        ("Lind claimed that the vote was stolen.", "The vote was stolen", Status.CLAIMED),
        ("Lind was wrongly accused of killing a man.", "Lind killed a man", DENIED),
    ],
)
def test_what_nearly_or_falsely_was_was_not(nlp: "Language", text: str, headline: str, status: Status) -> None:
    assert told(nlp, text)[headline] is status


@pytest.mark.parametrize(
    ("text", "headline", "status"),
    [
        ("No deal reached in Geneva", "No deal was reached in Geneva", DENIED),
        ("Deal reached in Geneva with Peru", "Deal reached in Geneva with Peru", OCCURRED),
        ("Mayor accused of lying to court", "Mayor accused of lying to court", OCCURRED),
        ("Two dead in Oslo blast", "Two dead", OCCURRED),
    ],
)
def test_a_headline_without_its_auxiliaries_tells_what_came_about(
    nlp: "Language", text: str, headline: str, status: Status
) -> None:
    assert told(nlp, text)[headline] is status


@pytest.mark.parametrize(
    ("text", "headline", "status"),
    [
        ("There have not been any reports of illness caused by the drug.", "The drug caused illness", HYPOTHETICAL),
        ("There were no signs of a fight started by the men.", "The men started a fight", HYPOTHETICAL),
        ("They did not attend a service planned for May.", "A service was planned", PLANNED),
        ("There were no victims of the fight.", "Fight", OCCURRED),
        ("If the takeover succeeds, prices will rise.", "The takeover succeeds", HYPOTHETICAL),
        ("The takeover succeeded in May.", "The takeover succeeded", OCCURRED),
    ],
)
def test_of_what_there_is_no_sign_nothing_is_told(nlp: "Language", text: str, headline: str, status: Status) -> None:
    assert told(nlp, text)[headline] is status


def test_no_takeover_came_about_on_a_condition(nlp: "Language") -> None:
    assert OCCURRED not in told(nlp, "If the takeover succeeds, prices will rise.").values()


@pytest.mark.parametrize(
    ("text", "headline", "status"),
    [
        ("Norvik lost a no confidence vote on Monday.", "Norvik lost a no confidence vote", OCCURRED),
        ("No vote was held on Monday.", "No vote was held", DENIED),
    ],
)
def test_a_motion_of_no_confidence_is_a_motion(nlp: "Language", text: str, headline: str, status: Status) -> None:
    assert told(nlp, text)[headline] is status


@pytest.mark.parametrize(
    ("text", "headline", "status"),
    [
        ("Ten workers were no-shows for the first shift.", "Ten workers were no-shows for the first shift", OCCURRED),
        ("The army imposed a no-fly zone.", "The army imposed a no-fly zone", OCCURRED),
        ("No-one was hurt in the raid.", "No one was hurt in the raid", DENIED),
        ("No workers came.", "No workers came", DENIED),
    ],
)
def test_half_a_word_denies_nothing(nlp: "Language", text: str, headline: str, status: Status) -> None:
    assert told(nlp, text)[headline] is status


def test_nobody_of_that_name_is_a_battle_and_a_million_no_verb(nlp: "Language") -> None:
    found = told(nlp, "A great win, said Brian Battle. Ann Lee was fined $11m (around 70m Egyptian pounds).")
    assert not {"Brian Battle", "M"} & found.keys()
