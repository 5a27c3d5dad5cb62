"""Pages of a diary: who tells of his day does all that he tells of on it."""

from timeline import extract_events

_DAY = (
    "Sunday, August 14th, 2011\n\nWe packed up and left the hotel. A shuttle arrived. It was small and old. "
    "It was full of people. There was no driver. A woman was angry. We walked to the harbour. We ate fish."
)


def _when(text: str) -> dict[str, str]:
    return {entry.trigger.text: str(entry.when) for entry in extract_events(text)}


def test_who_tells_is_the_same_all_day() -> None:
    when = _when(_DAY)
    assert {when[word] for word in ("packed up", "left", "walked", "ate")} == {"2011-08-14"}


def test_what_is_told_of_another_time_is_not_of_the_day() -> None:
    text = (
        "Posted on 5 May 2012\n\nWe arrived home today. We went to Rome last month. We saw the Forum and ate ice cream."
    )
    when = _when(text)
    assert when["arrived"] == "2012-05-05"
    assert when["saw"] == when["ate"] == "undated"


def test_who_keeps_a_promise_today_made_it_before() -> None:
    text = "The bridge fell in 2007. Simms promised a new one in 2009. Today we keep his promise."
    when = {entry.trigger.text: str(entry.when) for entry in extract_events(text, anchor="2017-06-03")}
    assert when["promised"] == "2009"
    assert when["keep"] == "2017-06-03"
    assert when.get("promise", "undated") != "2017-06-03"


def test_a_tale_without_a_day_of_its_own_goes_on_from_a_death_on_another_day() -> None:
    text = "Dorothy Klemp signed a will on 3 April 1998. She died on 20 January 2003. Lois Venable offered the will."
    assert _when(text) == {"signed": "1998-04-03", "died": "2003-01-20", "offered": "undated"}


def test_what_had_lasted_since_a_day_leaves_the_tale_where_it_was() -> None:
    text = "On November 8, 2022, writes stopped. The job had failed since October 30. At 04:25 Levin started it again."
    assert _when(text)["started"] == "2022-11-08T04:25:00"


def test_a_pluperfect_goes_back_from_what_stands_near() -> None:
    near = "On 3 May 2020 Hall died. Miller had left Lund."
    far = "On 3 May 2020 Hall died. The house is old. It is red. It is big. Lund is a town. Miller had left Lund."
    left = [next(e for e in extract_events(text) if e.trigger.text == "left") for text in (near, far)]
    assert left[0].when.bounds is not None
    assert left[1].when.bounds is None


def test_the_night_before_an_entry_leaves_its_day_to_the_rest() -> None:
    text = (
        "14 June 1916. Rained all night. We marched from Corbie. Ferris fell ill.\n\n15 June. Jack brought two letters."
    )
    when = _when(text)
    assert when["marched"] == "1916-06-14"
    assert when["brought"] == "1916-06-15"


def test_an_hour_behind_the_night_before_is_of_the_day() -> None:
    when = _when("14 June 1916. Rained all night. We reached the wood by noon and left it in the evening.")
    assert when["reached"] == when["left"] == "1916-06-14"
