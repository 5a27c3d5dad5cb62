import pytest

from tests.assembly.values import actor, dated, entry, participant, timeline
from timeline import Override, Timeline, apply_overrides, read_overrides
from timeline.errors import ChoiceError, OverrideError

REED, LIND = participant("Ada Reed"), participant("Bo Lind")
TL = timeline(
    entry(1, lemma="met", when=dated("2021-05-03"), participants=(REED, LIND), sentence="met in May"),
    entry(2, lemma="resigned", when=dated("2021-05-04"), participants=(REED,), sentence="resigned then"),
)


def on_entry(action, value="", trigger="resigned", sentence="resigned then", **fields):
    return Override(action=action, trigger=trigger, sentence=sentence, value=value, **fields)


def applied(*overrides, tl=TL):
    return apply_overrides(tl, overrides)


def test_an_entry_is_dropped():
    assert [e.lemma for e in applied(on_entry("drop"))] == ["met"]


def test_a_new_date_moves_the_entry_and_says_that_it_is_an_override():
    first = applied(on_entry("date", "2020-02"))[0]
    assert (first.lemma, first.when.edtf, first.when.rule) == ("resigned", "2020-02", "override")


def test_a_headline_is_replaced():
    assert applied(on_entry("headline", "Reed left"))[1].headline == "Reed left"


def test_a_renamed_actor_keeps_the_old_name_as_an_alias():
    corrected = applied(Override(action="rename", actor="Ada Reed", value="Ada Reed-Holm"))
    assert corrected["ada reed"] == corrected["Ada Reed-Holm"]
    assert corrected[0].actors == ("Ada Reed-Holm", "Bo Lind")


def test_two_actors_joined_are_one_in_actors_and_entries():
    corrected = applied(Override(action="join", actor="Bo Lind", value="Ada Reed"))
    assert [a.name for a in corrected.actors] == ["Ada Reed"]
    assert corrected["Bo Lind"] == corrected["Ada Reed"]


def test_an_alias_split_off_is_an_actor_of_its_own():
    tl = Timeline(entries=TL.entries, actors=(actor("Ada Reed", aliases=("the clerk",)), actor("Bo Lind")))
    corrected = applied(Override(action="split", actor="Ada Reed", value="the clerk"), tl=tl)
    assert [a.name for a in corrected.actors] == ["Ada Reed", "the clerk", "Bo Lind"]


@pytest.mark.parametrize(
    "stale",
    [
        on_entry("drop", sentence="another sentence"),
        on_entry("date", "2020", trigger="left"),
        on_entry("headline", "x", document="elsewhere"),
        Override(action="rename", actor="Nobody", value="Somebody"),
        Override(action="join", actor="Nobody", value="Ada Reed"),
        Override(action="split", actor="Ada Reed", value="not an alias"),
    ],
)
def test_a_stale_override_changes_nothing_and_is_reported(stale):
    corrected = applied(stale)
    assert corrected.entries == TL.entries
    assert corrected.actors == TL.actors
    assert corrected.notes == (f"stale override: {stale}",)


def test_overrides_are_applied_in_turn():
    corrected = applied(
        Override(action="rename", actor="Ada Reed", value="A. Reed"),
        Override(action="join", actor="Bo Lind", value="A. Reed"),
    )
    assert corrected.notes == ()
    assert [a.name for a in corrected.actors] == ["A. Reed"]


def test_a_file_of_overrides_is_read_in_order(tmp_path):
    path = tmp_path / "overrides.toml"
    path.write_text(
        '[[override]]\naction = "drop"\ntrigger = "met"\nsentence = "met in May"\n'
        '[[override]]\naction = "rename"\nactor = "Reed"\nvalue = "Ada"\n',
        encoding="utf8",
    )
    assert [o.action for o in read_overrides(path)] == ["drop", "rename"]


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ('action = "erase"', "overrides.toml: override 1: needs an action, one of drop"),
        ('action = "drop"\ntrigger = "met"', r"overrides.toml: override 1 \(drop 'met'\): lacks sentence"),
        ('action = "rename"\nactor = "Reed"', "lacks value"),
        ('action = "drop"\ncolour = "red"', "no use for colour"),
        ("action =", "Invalid value"),
    ],
)
def test_a_broken_file_is_an_error_that_says_where(tmp_path, row, problem):
    path = tmp_path / "overrides.toml"
    path.write_text(f"[[override]]\n{row}\n", encoding="utf8")
    with pytest.raises(OverrideError, match=problem):
        read_overrides(path)


def test_an_override_in_single_brackets_is_an_error_that_says_so(tmp_path):
    path = tmp_path / "overrides.toml"
    path.write_text('[override]\naction = "drop"\n', encoding="utf8")
    with pytest.raises(OverrideError, match="in two brackets"):
        read_overrides(path)


def test_a_date_of_toml_needs_no_quotes(tmp_path):
    path = tmp_path / "overrides.toml"
    path.write_text('[[override]]\naction = "date"\ntrigger = "met"\nsentence = "met"\nvalue = 2021-05-03\n')
    (override,) = read_overrides(path)
    assert override.value == "2021-05-03"


def test_a_date_that_is_none_is_refused():
    with pytest.raises(OverrideError, match="no date"):
        on_entry("date", "soon")


def test_an_unknown_action_is_refused_with_those_that_there_are():
    with pytest.raises(ChoiceError, match="drop, date, headline, rename, join, split"):
        Override(action="zap", actor="Ada")
