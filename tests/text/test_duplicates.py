from timeline.text.duplicates import near_duplicates

REPORT = " ".join(f"On day {n} the council heard witness number {n} speak of the harbour." for n in range(12))


def test_a_report_with_another_headline_and_a_cut_end_is_a_near_duplicate():
    copy = "A new headline over it. " + REPORT[: len(REPORT) * 9 // 10]
    assert near_duplicates({"b": copy, "a": REPORT}) == {"a": "a", "b": "a"}


def test_texts_on_one_matter_in_other_words_are_not():
    other = " ".join(f"Witness {n} told the council about the port during session {n}." for n in range(12))
    assert near_duplicates({"a": REPORT, "b": other}) == {"a": "a", "b": "b"}


def test_one_shared_sentence_makes_no_duplicate():
    other = REPORT[:70] + " ".join(f"Prices of item {n} rose by {n} points in the market." for n in range(12))
    assert len(set(near_duplicates({"a": REPORT, "b": other}).values())) == 2


def test_empty_texts_are_not_alike():
    assert near_duplicates({"a": "", "b": ""}) == {"a": "a", "b": "b"}
