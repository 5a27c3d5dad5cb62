"""What was read off the latest texts is not read again."""

from timeline.text.latest import once_a_text


def test_a_text_that_was_just_read_is_not_read_again() -> None:
    asked: list[str] = []
    read = once_a_text(lambda text: asked.append(text) or len(text))
    assert [read("one"), read("other"), read("one")] == [3, 5, 3]
    assert asked == ["one", "other"]


def test_a_text_read_long_ago_is_no_longer_held() -> None:
    asked: list[str] = []
    read = once_a_text(lambda text: asked.append(text) or len(text))
    read("one")
    for number in range(100):
        read(str(number))
    read("one")
    assert asked.count("one") == 2


def test_of_long_texts_the_last_alone_is_kept() -> None:
    """A library that has read ten books holds no more than one of them."""
    asked: list[str] = []
    read = once_a_text(lambda text: asked.append(text[0]) or len(text))
    books = [letter * 100_000 for letter in "ab"]
    assert [read(book) for book in (*books, books[1], books[0])] == [100_000] * 4
    assert asked == ["a", "b", "a"]
