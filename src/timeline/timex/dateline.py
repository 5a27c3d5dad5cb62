"""The date a text was written, where its head states one."""

from timeline.model.anchors import Anchor


def find_anchor(text: str) -> Anchor | None:
    """The anchor in a dateline or date line at the head of the text; ``None`` where there is none."""
    return None
