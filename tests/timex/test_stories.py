"""Texts that tell from the past they are about, and texts that tell from their own day."""

import pytest

from timeline import find_times


def values(text: str) -> list[str]:
    return [time.value for time in find_times(text, anchor="2013-03-22")]


def test_one_year_long_ago_carries_a_story_on() -> None:
    text = "In late 1809 the army crossed the river. By 13 December the garrison had fallen. That winter the king fled."
    assert values(text) == ["1809", "1809-12-13", "1809-WI"]


def test_a_report_that_speaks_of_its_own_day_keeps_its_own_year() -> None:
    text = "The bridge, built in 1809, was closed yesterday. It had been repaired on 13 February."
    assert values(text) == ["1809", "2013-03-21", "2013-02-13"]


def test_a_recent_year_alone_carries_nothing_on() -> None:
    assert values("The fund began in 2009. It was closed on 13 February.") == ["2009", "2013-02-13"]


def test_a_clock_time_is_of_the_day_told_just_before() -> None:
    text = "The talks went on last Tuesday. At 3 p.m. the doors opened.\n\nDoors open at 9 a.m. for visitors."
    assert values(text) == ["2013-03-19", "2013-03-19T15:00", "2013-03-22T09:00"]


def test_hours_after_a_part_of_a_day_are_of_that_day_or_unknown() -> None:
    assert values("They met on Monday morning. An hour later they left.")[-1] == "2013-03-18"
    assert values("They met on Monday night. Two hours later they left.")[-1] == "FUTURE_REF"
    assert values("They met on Monday at 8 pm. Two hours later they left.")[-1] == "2013-03-18T22:00"


def test_a_weekday_in_the_first_sentence_of_a_life_is_of_the_report() -> None:
    life = "Born on 2 June 1937, she founded a school in 1971. It burned in 1979. He led it in 1986."
    lead = "Ann Holm, who in 1964 became the first woman to climb it in winter, {}died on Sunday. " + life
    assert values(lead.format(""))[2] == "2013-03-17"
    assert values(lead.format("sold the mill. She "))[2] == "XXXX-WXX-7"


def test_a_mail_tells_clock_times_of_its_own_day() -> None:
    (_, clock) = find_times("Yesterday was fun. Call me at 5 pm.", anchor="2013-03-22T10:00:00")
    assert clock.value == "2013-03-22T17:00"


def test_today_in_a_history_is_nowadays() -> None:
    text = "Built in 1612, burnt in 1703 and rebuilt in 1711, the hall is today a museum."
    assert values(text)[-1] == "PRESENT_REF"
    assert values("The court today overturned rules of 1994, 1996 and 1998.")[0] == "2013-03-22"


def test_the_next_years_of_a_life_follow_what_was_told() -> None:
    (*_, length) = find_times("Born in 1633, he left in 1651. In the next five years he served abroad.", "2013-03-22")
    assert length.edtf == "1652-01-01/1656-12-31"


def test_the_next_month_of_a_story_follows_what_was_told() -> None:
    text = "Born in 1843, she moved in 1862 and left in 1870. In April she fell ill, and the next month she returned."
    assert values(text) == ["1843", "1862", "1870", "1870-04", "1870-05"]
    assert values("It opened in May. The next month it will close.")[1] == "2013-04"


def test_days_before_a_month_have_no_place() -> None:
    assert values("It was agreed in January. Two days earlier, the court had met.")[1] == "PAST_REF"


def test_the_last_years_of_somebody_have_no_place() -> None:
    (length,) = find_times("She spent the last ten years of her life in York.", anchor="2013-03-22")
    assert (length.text, length.value, length.interval) == ("the last ten years", "P10Y", None)
    (length,) = find_times("It grew in the last ten years.", anchor="2013-03-22")
    assert length.interval is not None


def test_a_full_stop_parts_two_times() -> None:
    found = find_times("It begins tomorrow morning. Earlier in the day they met.", anchor="2013-03-22")
    assert [time.text for time in found] == ["tomorrow morning", "Earlier in the day"]
    found = find_times("Come on Wednesday or the day after. Last time you came late.", anchor="2013-03-22")
    assert [time.text for time in found] == ["Wednesday", "the day after"]
    assert [time.text for time in find_times("from Sept. 3 on", anchor="2013-03-22")] == ["Sept. 3"]


def test_a_present_passive_is_no_past() -> None:
    text = "Built in 1612, burnt in 1703 and rebuilt in 1711. Today its bell is kept in York."
    assert values(text)[-1] == "PRESENT_REF"


def test_the_end_of_the_decade_is_of_the_one_told() -> None:
    text = "In the 1970s thousands fled; by the end of the decade the port was shut."
    assert values(text) == ["197", "197"]


def test_the_next_morning_follows_the_night_told() -> None:
    assert values("He came home on March 9 and left the next morning.") == ["2013-03-09", "2013-03-10TMO"]


def test_a_day_of_the_month_lies_where_the_tense_looks() -> None:
    assert values("Where were you on the 24th?") == ["2013-02-24"]
    assert values("Where will you be on the 24th?") == ["2013-03-24"]


def test_what_comes_later_counts_from_the_end_of_a_span() -> None:
    text = "From 1890 to 1893 he studied; two years later he taught. The following year he wed."
    assert values(text) == ["1890/1893", "1895", "1896"]
    text = "From 3 to 5 May 1940 they fought. The next morning it rained."
    assert values(text)[-1] == "1940-05-06TMO"


def test_what_came_earlier_counts_from_the_beginning_of_a_span() -> None:
    assert values("From 1890 to 1893 he studied; two years earlier he had sailed.")[-1] == "1888"


def test_centuries_are_counted_to_the_century() -> None:
    assert values("It was built in 1200; two centuries later it burned.") == ["1200", "14"]
    assert values("It was built in 1200; two decades later it burned.") == ["1200", "1220"]


WAR = "The war began in November 1887. "


def values_of_war(text: str) -> list[str]:
    return [time.value for time in find_times(WAR + text)][1:]


def test_a_story_goes_on_into_the_new_year() -> None:
    assert values_of_war("In February the fort fell. On 4 March peace was signed.") == ["1888-02", "1888-03-04"]


def test_a_month_that_follows_or_lies_close_behind_is_of_the_year_told() -> None:
    assert values_of_war("In December the fort fell.") == ["1887-12"]
    assert values_of_war("In September the fort still held.") == ["1887-09"]


def test_what_had_come_before_stays_in_the_year_told() -> None:
    assert values_of_war("The fort had been sold in February.") == ["1887-02"]
    assert values_of_war("In February the general had left.") == ["1887-02"]
    assert values_of_war("In February the general had a daughter.") == ["1888-02"]


def test_a_look_back_by_the_way_does_not_carry_the_story_back() -> None:
    text = "In January Thurn replaced Reiss, who had fallen ill the previous autumn. By late March he was well."
    assert values_of_war(text) == ["1888-01", "1887-FA", "1888-03"]


def test_a_look_back_that_opens_a_sentence_carries_the_story_back() -> None:
    assert values_of_war("Two years earlier Thurn had married. In May he sailed.") == ["1885", "1885-05"]


def test_the_month_and_the_next_season_are_those_of_the_story() -> None:
    text = "On the 17th the town fell. By the end of the month all was lost. The next spring they returned."
    assert values_of_war(text) == ["1887-11-17", "1887-11", "1888-SP"]


def test_without_a_story_the_month_needs_the_day_of_the_text() -> None:
    (month,) = find_times("By the end of the month all was lost.")
    assert month.value == "XXXX"


def test_an_hour_is_of_the_half_of_the_day_that_is_told_of() -> None:
    text = "On Thursday evening the hall filled. At 8 the doors opened. At 10:15 all was over."
    assert values(text) == ["2013-03-21TEV", "2013-03-21T20:00", "2013-03-21T22:15"]
    assert values("On Thursday morning they met. At 8:00 the doors opened.")[1] == "2013-03-21T08:00"
    assert values("They met at 7 p.m. on Thursday. At 08:30 he left.")[1] == "2013-03-21T08:30"


def test_after_a_night_the_small_hours_are_of_the_next_day() -> None:
    text = "On Thursday evening they sang. At 8:00 the bar was full. At 2 a.m. the police came."
    assert values(text)[1:] == ["2013-03-21T20:00", "2013-03-22T02:00"]
    text = "On Thursday night the bar was full. At 2 a.m. the police came. At 3:15 it was empty."
    assert values(text)[1:] == ["2013-03-22T02:00", "2013-03-22T03:15"]
    assert values("On Thursday evening they sang. At 9 a.m. they slept.")[1] == "2013-03-21T09:00"


def test_a_number_behind_at_is_an_hour_only_of_a_thing_and_on_a_day_told_of() -> None:
    assert len(values("He lived there. At 8 the doors opened.")) == 0
    assert len(values("She sang on Thursday evening. At 8 the girl could read.")) == 1


def test_half_past_midnight_needs_no_day() -> None:
    assert [time.value for time in find_times("It rang at 12:30 a.m. sharp.")] == ["XXXX-XX-XXT00:30"]


def test_a_weekday_goes_on_from_what_lies_ahead_in_its_sentence() -> None:
    assert values("Talks on the pact tomorrow or Monday.") == ["2013-03-23", "2013-03-25"]
    assert values("Next week's vote and Monday's attack.") == ["2013-W13", "2013-03-18"]
    assert values("Talks on the pact tomorrow. Monday was quiet.")[1] == "2013-03-18"


def test_a_range_ends_in_the_unit_that_holds_its_last_day() -> None:
    assert values("From 2004 through mid-2009 the mine was idle.") == ["2004/2009"]


LIFE = "Born in 1936, she moved in 1971 and left in 1985. In 1994 her son died. "


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A funeral will be held on Tuesday.", "2013-03-26"),
        ("The trial begins on 5 May.", "2013-05-05"),
        ("She said the school would open in May.", "2013-05"),
    ],
)
def test_what_lies_ahead_of_the_text_is_no_part_of_its_story(text: str, value: str) -> None:
    assert values(LIFE + text)[-1] == value


@pytest.mark.parametrize(
    "text", ["She would return in May.", "He was to sail in May.", "It was put off until May.", "In May she sailed."]
)
def test_what_lay_ahead_in_a_story_is_a_part_of_it(text: str) -> None:
    assert values(LIFE + text)[-1] == "1994-05"


def test_long_ago_is_known_to_the_century() -> None:
    assert values("It dried 1,500 years ago. It burnt 500 years ago.") == ["05", "1513"]


def test_the_next_weekday_and_the_feast_before_are_those_of_the_story() -> None:
    assert values("They met on 2 March 2013. The next Tuesday they wed.") == ["2013-03-02", "2013-03-05"]
    assert values("It was Christmas 2009, or the Halloween before.") == ["2009-12-25", "2009-10-31"]


def test_the_following_year_dates_the_day_before_it() -> None:
    text = "It was signed on 10 April 1998 and came into force on 2 December the following year."
    assert values(text) == ["1998-04-10", "1999-12-02"]


def test_this_christmas_is_the_one_just_past_where_the_text_looks_back() -> None:
    assert [t.value for t in find_times("Sales rose this Christmas.", "2026-01-11")] == ["2025-12-25"]
    assert [t.value for t in find_times("Sales will rise this Christmas.", "2026-01-11")] == ["2026-12-25"]


def test_a_bare_day_is_of_the_month_told_just_before() -> None:
    text = "She left on 3 June 2011. On the 21st she struck a rock. On the 2nd all were saved."
    assert values(text) == ["2011-06-03", "2011-06-21", "2011-07-02"]


def test_a_bare_day_ahead_or_in_another_paragraph_is_told_from_the_text() -> None:
    assert values("She left on 3 June 2011. An inquest will sit on the 28th.")[1] == "2013-03-28"
    assert values("She left on 3 June 2011.\n\nA court sat on the 21st.")[1] == "2013-03-21"


def test_the_year_that_a_day_was_the_best_of_is_no_new_time_told() -> None:
    text = "They met on 3 March 2019. It was the best day of the year. The next day Bo left."
    assert find_times(text)[-1].value == "2019-03-04"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In 1992, a bad year, a fire broke out in November.", "1992-11"),
        ("But in 1881 she moved to Nice and spent her first winter there.", "1881-WI"),
        ("In 2019, from May 3 to June 5, it was shut.", "2019-05-03/2019-06-05"),
        ("In 2020 it fell. It rose in June.", "2022-06"),
        ("In 2020 it fell, but in May 2021 it rose as in June.", "2021-06"),
    ],
)
def test_the_year_that_opens_a_sentence_is_that_of_its_months(text: str, value: str) -> None:
    assert find_times(f"{text} It is May 2022 now.", anchor="2022-09-09")[-3].value == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("the very next day", "2020-06-13"),
        ("the very same day", "2020-06-12"),
        ("the very following week", "2020-W25"),
        ("that very day", "2020-06-12"),
    ],
)
def test_very_only_stresses_a_time_of_a_story(words: str, value: str) -> None:
    found = find_times(f"She was admitted on 12 June 2020. {words.capitalize()} she fell.", anchor="2020-11-01")
    assert [(time.text.lower(), time.value) for time in found[1:]] == [(words, value)]


def test_what_was_done_at_an_hour_was_done_on_no_day_ahead() -> None:
    text = "A vote is set for Sunday. He {} at 5 p.m."
    assert find_times(text.format("spoke"), anchor="2024-05-15")[-1].value == "2024-05-15T17:00"
    assert find_times(text.format("will speak"), anchor="2024-05-15")[-1].value == "2024-05-19T17:00"


def test_a_year_that_names_a_thing_does_not_carry_a_story_back() -> None:
    assert values("In 1990 he reshot his 1985 film. Two years later he died.") == ["1990", "1985", "1992"]
    assert values("In 1990 he looked back to 1985 and the war. Two years later he died.")[-1] == "1987"


def test_a_sentence_at_an_age_leaves_the_time_last_told() -> None:
    text = "He was born in 1810. At the age of 7 he wrote a piece and gave a concert a year later."
    assert values(text) == ["1810", "FUTURE_REF"]
    assert values("He was born in 1810. He went to sea at sixteen. Four years later he left.") == ["1810", "FUTURE_REF"]
    text = "In 1990, at the age of 30, he moved to Rome. Two years later he left."
    assert values(text) == ["1990", "1992"]


def test_an_age_in_words_leaves_the_day_told_and_a_number_of_those_told_of_does_not() -> None:
    text = "On 3 May 1920 the mill burned down. When she was {} the barn burned too. The next day she left."
    assert values(text.format("eighteen")) == ["1920-05-03", "XXXX-XX-XX"]
    assert values(text.format("one of them")) == ["1920-05-03", "1920-05-04"]


def test_a_day_that_only_its_happening_tells_has_no_next_day_on_the_calendar() -> None:
    assert values("The day I met her it rained. The next day it snowed.") == ["XXXX-XX-XX"]
    assert values("On 3 May 1990 it rained. The next day it snowed.")[-1] == "1990-05-04"


def test_a_tale_that_has_told_no_time_has_no_turn_of_a_century() -> None:
    text = "After the turn of the century she led the school. She had studied in 1884, 1887 and 1890."
    assert values(text)[0] == "XXXX"
    assert values("Prices have doubled since the turn of the century.") == ["2000"]


@pytest.mark.parametrize(
    ("text", "season"),
    [
        ("In 1771 they sailed. In the spring they landed.", "1771-SP"),
        ("In May 1771 they sailed. That winter they starved. In the spring they landed.", "1772-SP"),
        ("In December 1771 they sailed. By the summer they were home.", "1772-SU"),
        ("In September 1771 they sailed. By the summer they were home.", "XXXX-SU"),
        ("In September 1771 they sailed. In the summer they had been at home.", "1771-SU"),
    ],
)
def test_a_season_of_a_story_is_of_the_year_told_or_follows_it(text: str, season: str) -> None:
    assert values(text)[-1] == season


@pytest.mark.parametrize(
    "text",
    [
        "The town was founded in 1771. It is hot in the summer.",
        "He was born in 1771. He loved summer evenings.",
        "He was born in 1771.\n\nIn the summer he slept.",
    ],
)
def test_a_season_of_every_year_is_not_of_the_year_told(text: str) -> None:
    assert not values(text)[-1].startswith("177")


def test_half_a_century_is_counted_in_decades() -> None:
    assert values("Half a century ago nobody knew it.") == ["196"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The fair opened on 3 June 1967. On the third day of the fair it rained.", ["1967-06-05"]),
        ("The siege began on 28 September 1781. On the ninth day the walls fell.", ["1781-10-06"]),
        (
            "We left Lima on 2 May 2011. Day four of the trip was wet. The next day we slept.",
            ["2011-05-05", "2011-05-06"],
        ),
        ("The fair opened on 3 June 1967. On the first day it rained.", ["1967-06-03"]),
    ],
)
def test_days_are_counted_from_the_one_on_which_something_began(text: str, days: list[str]) -> None:
    assert values(text)[1:] == days


@pytest.mark.parametrize(
    "text",
    [
        "The fair opened on 3 June 1967. On the third day of the trial she wept.",
        "The fair opened on 3 June 1967. On the third day after the vote he left.",
        "The ship left Hull on 3 June 1967. On the third day of the storm the cook died.",
        "He was born on 3 June 1967. On the seventh day he was named.",
    ],
)
def test_the_days_of_something_else_stay_open(text: str) -> None:
    assert values(text)[1:] == ["XXXX-XX-XX"]


def test_two_digits_told_as_past_are_of_no_year_to_come() -> None:
    assert values("They met in the summer of '32. In May '31 he left.") == ["1932-SU", "1931-05"]
    assert values("The bridge will open in '31.") == ["2031"]


def test_what_was_undertaken_lies_ahead_of_the_undertaking() -> None:
    assert values("They agreed to meet in September.") == ["2013-09"]
    assert values("They agreed in September to meet.") == ["2012-09"]
    assert values("In 1945, 1946 and 1947 they agreed to meet in May.")[-1] == "1947-05"


SEVERAL = "The fair ran from 13 to 16 December 2009."


@pytest.mark.parametrize("words", ["On that day", "The same day", "That evening", "At 5 p.m."])
def test_of_several_days_told_none_is_that_day(words: str) -> None:
    (*_, time) = find_times(f"{SEVERAL} {words} the mayor spoke.", "2013-03-22")
    assert time.interval is None


@pytest.mark.parametrize(("words", "value"), [("On that day", "2009-12-13"), ("That evening", "2009-12-13TEV")])
def test_a_single_day_told_is_that_day(words: str, value: str) -> None:
    assert values(f"The fair was on 13 December 2009. {words} the mayor spoke.")[-1] == value


def test_a_single_day_told_after_several_is_that_day() -> None:
    assert values(f"{SEVERAL} It closed on 17 December 2009. That day the mayor spoke.")[-1] == "2009-12-17"


def test_several_days_told_are_of_their_month_and_lead_to_the_next_day() -> None:
    assert values(f"{SEVERAL} That month it snowed.")[-1] == "2009-12"
    assert values(f"{SEVERAL} The next day it snowed.")[-1] == "2009-12-17"


def unanchored(text: str) -> list[str]:
    return [time.value for time in find_times(text)]


def test_hours_of_a_text_that_tells_of_one_day_are_of_that_day() -> None:
    text = "The boats collided at 9.40 a.m. on 4 November 1942.\n\nOne had left at 8.15 a.m. that day."
    assert unanchored(text)[1] == "1942-11-04T08:15"
    assert unanchored("Doors open at 9 a.m.\n\nIt began on 4 November 1942.")[0] == "XXXX-XX-XXT09"


def test_local_time_behind_four_figures_is_an_hour_and_behind_a_year_is_none() -> None:
    text = "On 9 January 2021 it left at 0736 UTC (1436 LT)."
    assert unanchored(text)[1:] == ["2021-01-09T07:36Z", "2021-01-09T14:36"]
    assert unanchored("In 1945 local time was changed.") == ["1945"]


def test_an_hour_told_as_past_is_of_the_past_day_of_the_paragraph_above() -> None:
    text = "Two men were shot on Saturday in Lund.\n\nThey were found at around 10:35 a.m. near the port."
    assert find_times(text, anchor="2011-02-27")[-1].value == "2011-02-26T10:35"


def test_an_hour_that_lies_ahead_is_not_of_the_past_day_of_the_paragraph_above() -> None:
    text = "We were in Lund on Saturday.\n\nI will call you at 10:35 a.m. from the port."
    assert find_times(text, anchor="2011-02-27T08:00")[-1].value == "2011-02-27T10:35"


def test_a_report_that_opens_with_its_own_day_tells_dates_from_that_for_all_its_years() -> None:
    text = (
        "A court today jailed the former mayor of Lund for fraud in 1993. He was in office from 1991-96.\n\n"
        "The mayor was found guilty on September 29. He took office after a strike in 1991."
    )
    found = {time.text: time.value for time in find_times(text, anchor="2000-10-13")}
    assert found["September 29"] == "2000-09-29"


def test_a_clock_time_that_opens_the_next_paragraph_goes_on_with_the_day_told() -> None:
    text = "She went to the park on March 26, 1986.\nAbout 11 a.m. she rode home. She was found that night."
    assert values(text) == ["1986-03-26", "1986-03-26T11:00", "1986-03-26TNI"]


def test_a_clock_time_that_looks_ahead_does_not() -> None:
    assert values("It was shown on March 12.\nAt 9 a.m. the doors will open.")[-1] == "2013-03-22T09:00"


def test_a_weekday_that_shows_no_side_is_the_one_so_called_before() -> None:
    assert values("The panel will meet on Sunday. At Sunday's talks, plans are to be made.") == ["2013-03-24"] * 2
    assert values("The panel met on Sunday. At Sunday's talks, plans were made.") == ["2013-03-17"] * 2


def test_days_of_one_month_have_both_their_ends() -> None:
    for text in ("It ran from 13 to 16 December 2009.", "It ran from December 13 to 16, 2009."):
        (span,) = find_times(text, "2013-03-22")
        assert [end.value for end in span.ends] == ["2009-12-13", "2009-12-16"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The town was sacked in 1314 and again the next year.", "1315"),
        ("He left in January. The next month he was back.", "2013-02"),
        ("The town was sacked in 1314. The next year will be hard.", "2014"),
        ("It rained in January, and they fear the next year.", "2014"),
    ],
)
def test_what_came_about_the_next_year_follows_the_one_told(text: str, value: str) -> None:
    assert values(text)[-1] == value


def test_the_next_years_of_a_plan_follow_the_day_of_the_text() -> None:
    (_, length) = find_times("The town was sacked in 1314. Prices will rise over the next year.", "2013-03-22")
    assert length.edtf == "2013-03-23/2014-03-22"


def test_a_text_that_opens_with_a_day_of_a_past_year_goes_on_in_it() -> None:
    text = "A woman fell ill on 4 March 2011. On 7 March she was moved, and on 2 April she went home."
    assert values(text) == ["2011-03-04", "2011-03-07", "2011-04-02"]
    assert values("Lind was held on 4 March 2011. He was freed on 9 March.") == ["2011-03-04", "2011-03-09"]


@pytest.mark.parametrize(
    "text",
    [
        "The court today freed a man held on 4 March 2011. On 7 March he wept; on 9 March he sang.",
        "Lind, held on 4 March 2011, was freed on 2 January 2013. On 7 February he wept; on 9 March he sang.",
        "Lind was held on 4 March 2011. Today he is free. He sang on 9 March.",
    ],
)
def test_a_text_that_tells_of_its_own_year_too_does_not(text: str) -> None:
    assert values(text)[-1] == "2013-03-09"


def test_a_weekday_behind_a_later_day_is_not_the_day_of_the_text() -> None:
    assert values("I'm away on Sunday but back on Friday.") == ["2013-03-24", "2013-03-29"]
    assert values("The vote is on Sunday, she said on Friday.") == ["2013-03-24", "2013-03-22"]
    assert values("I'm away on Sunday. The board meets on Friday.") == ["2013-03-24", "2013-03-22"]


def test_a_feast_of_a_story_is_that_of_the_year_told() -> None:
    (_, feast) = find_times("The war began in August 1814. By Christmas the town was empty.")
    assert feast.value == "1814-12-25"
    (_, _, feast) = find_times("The war went on from 1814 to 1818. In 1820 a fair began. By Christmas it was shut.")
    assert feast.value == "1820-12-25"
    (_, feast) = find_times("The war went on from 1814 to 1818. By Christmas the town was empty.")
    assert feast.interval is None


def test_weekdays_of_a_tale_that_gives_a_date_with_its_own_are_the_next_ones() -> None:
    text = "On Monday 3 August 1914 they met. On Tuesday they met again. On the Friday they marched."
    assert [time.value for time in find_times(text)] == ["1914-08-03", "1914-08-04", "1914-08-07"]
    (_, weekday) = find_times("On 3 August 1914 the firm was founded. On Tuesday it was sold.")
    assert weekday.interval is None


def test_the_next_year_of_a_text_without_an_anchor_follows_the_one_told() -> None:
    text = "In 1920 taxes rose, as they had in 1918. They fell the next year."
    assert [time.value for time in find_times(text)] == ["1920", "1918", "1921"]
    (_, year) = find_times("In 1920 taxes rose. They will fall next year.")
    assert year.interval is None


def test_a_year_ends_its_sentence() -> None:
    text = "It began on the evening of 3 May 1880. At 9 pm it was over."
    assert [time.text for time in find_times(text)] == ["the evening of 3 May 1880", "9 pm"]
    assert values(text) == ["1880-05-03TEV", "1880-05-03T21:00"]


@pytest.mark.parametrize(
    ("day", "value"),
    [
        ("Saturday, 21 February", "XXXX-02-21"),
        ("Friday, 21 February", "1986-02-21"),
        ("21 February", "1986-02-21"),
    ],
)
def test_a_day_with_its_weekday_is_of_no_year_in_which_it_falls_on_another(day: str, value: str) -> None:
    (_, found) = find_times(f"In 1986 she joined the school. The hall opens on {day}.")
    assert found.value == value


def test_a_tale_of_days_goes_on_in_paragraphs_of_one_sentence() -> None:
    text = (
        "He fell ill on March 1 2001.\n\nHe went home on March 4, but two days later he fell.\n\nOn March 9, he died."
    )
    assert values(text) == ["2001-03-01", "2001-03-04", "2001-03-06", "2001-03-09"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He stood down in January 2001. In February he joined a bank.", ["2001-01", "2001-02"]),
        ("It closed in December 2006. In February it reopened.", ["2006-12", "2007-02"]),
        ("The wall fell on 9 November 1989. On 22 December the gate was opened.", ["1989-11-09", "1989-12-22"]),
        ("The wall fell on 9 November 1989. By the weekend all had crossed.", ["1989-11-09", "1989-W45-WE"]),
    ],
)
def test_a_tale_inside_a_report_goes_on_from_the_year_it_gave(text: str, expected: list[str]) -> None:
    assert values(f"{text} Last week he spoke of it.")[:2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The law, passed in May 2009, is disputed. It was amended in June.", "2012-06"),
        ("The law was passed in 2009. It was amended in June.", "2012-06"),
        ("It opened in May 2009. It will close in December.", "2013-12"),
        ("It opened in May 2009. On Monday he spoke of what befell it in June.", "2012-06"),
        ("It opened in May 2009.\n\nIt was sold in June.", "2012-06"),
    ],
)
def test_no_tale_goes_on_from_what_is_told_by_the_way_or_far_off(text: str, expected: str) -> None:
    assert values(text)[-1] == expected


def test_hours_below_a_day_of_a_past_year_are_of_that_day() -> None:
    report = "1 August 2009, Lund, Sweden\n\nDouglas C-118\n\nAt about 14:10 it took off. At 14:30 it {}."
    assert values(report.format("landed"))[1:] == ["2009-08-01T14:10", "2009-08-01T14:30"]
    assert values(report.format("landed, he said yesterday"))[1] == "2013-03-22T14:10"
    assert values("The café opened in May 2009.\n\nIt opens at 9 a.m. and shuts at 5 p.m.")[1] == "2013-03-22T09:00"


def test_next_day_without_an_article_follows_the_day_told() -> None:
    assert values("On 3 May 1862 the fleet came in. Two forts fell next day.")[-1] == "1862-05-04"
    assert values("On 3 May 1862 the fleet came in. Next morning two forts fell.")[-1] == "1862-05-04TMO"
    assert values("It closed on 3 May 1862. Next month it will open.")[-1] == "2013-04"


def test_a_story_with_a_next_day_keeps_its_year() -> None:
    assert (
        values("The storms of 1862 were hard. A pier sank in March, and a mill next day. In June a bridge fell.")[-1]
        == "1862-06"
    )


def test_years_in_brackets_are_told_by_the_way() -> None:
    text = "In 1958 Norvik (the largest bank from the early 1930s to 1958) failed. In May it was sold."
    assert values(text)[-1] == "1958-05"


def test_a_year_ahead_is_not_what_a_past_goes_on_from() -> None:
    announced = "On 1 March Norvik announced plans to open a mill in 2017. Three days later its workers walked out."
    assert values(announced)[-1] == "2013-03-04"
    assert values("The mill will open in 2017. Two years later it will close.")[-1] == "2019"


def test_a_day_of_the_month_below_another_is_the_nearer_one_behind_it_or_before_it() -> None:
    text = "The ship left Lund on 28 May 1916. On the 2nd she reached Oslo. "
    assert values(text) == ["1916-05-28", "1916-06-02"]
    assert values("On the 29th of December 1916 he fell. On the 2nd he died.") == ["1916-12-29", "1917-01-02"]
    assert values("He left on 20 May 1916, having arrived on the 3rd.") == ["1916-05-20", "1916-05-03"]
    assert values("He left on 20 May 1916. He had arrived on the 3rd.") == ["1916-05-20", "1916-05-03"]
    assert values("He left on 20 May 1916. On the 18th they had met.") == ["1916-05-20", "1916-05-18"]


def test_a_bare_day_of_the_month_may_be_that_of_the_text() -> None:
    assert [time.value for time in find_times("They held the line by the 22nd.", anchor="2013-03-22")] == ["2013-03-22"]
    assert [time.value for time in find_times("It will open on the 22nd.", anchor="2013-03-22")] == ["2013-04-22"]
