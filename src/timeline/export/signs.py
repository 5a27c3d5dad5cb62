"""The shapes that stand for a status in the page, each drawn once and then referred to."""

from timeline.model.events import Status

_SIGNS = {
    Status.OCCURRED: '<circle r="5"/>',
    Status.ONGOING: '<path d="M-4.5-5.5 6 0-4.5 5.5z"/>',
    Status.PLANNED: '<circle class="hollow" r="4.4"/>',
    Status.CLAIMED: '<circle class="hollow" r="4.6"/><circle r="1.9"/>',
    Status.HYPOTHETICAL: '<circle class="hollow dashed" r="4.4"/>',
    Status.DENIED: '<path class="hollow" d="M-4-4 4 4M4-4-4 4"/>',
}
_ENDS = {
    "none": "",
    "stop": '<path class="end" d="M0-4V4"/>',
    "earlier": '<path class="end" d="M6-4 1 0 6 4"/>',
    "later": '<path class="end" d="M-6-4-1 0-6 4"/>',
    "cut": '<path class="erased" d="M-5 0H5"/><path class="end" d="M-7 5-2-5M2 5 7-5"/>',
}


def shapes() -> str:
    """The shapes that every mark is made of, once."""
    drawn = {status.value: shape for status, shape in _SIGNS.items()} | _ENDS
    groups = "".join(f'<g id="{name}">{shape}</g>' for name, shape in drawn.items())
    return f'<svg class="shapes" width="0" height="0" aria-hidden="true"><defs>{groups}</defs></svg>'


def sign_of(status: Status) -> str:
    return (
        f'<svg class="sign {status.value}" viewBox="-8 -8 16 16" aria-hidden="true"><use href="#{status.value}"/></svg>'
    )


def chip(status: Status, count: int) -> str:
    """The box that shows or hides the entries of a status, with their number."""
    return (
        f'<label class="chip {status.value}"><input type="checkbox" name="status" value="{status.value}" checked>'
        f'{sign_of(status)}{status.value} <span class="count">{count}</span></label>'
    )
