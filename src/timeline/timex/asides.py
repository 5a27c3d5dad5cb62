"""Years told by the way, of whoever or whatever a clause is about: "Lind, who was born in 1912, moved to Oslo"."""

import re

from timeline.timex.direction import is_pluperfect_at
from timeline.timex.framed_years import says_year
from timeline.timex.mentions import Mention

# Behind "where" and "when" a tale goes on.
_RELATIVE = re.compile(r"[,(] ?(?:who|which|whose)\b(?P<clause>[^,;:.!?()\n]*)$")
_VERB = re.compile(r" (?:had|has|was|were|is)\b| \w+ed\b| (?:\w+ ){0,2}\w+ (?:in|on|since|until|from|by) $")
_CLOSED = re.compile(r"[^,;:.!?()\n]*[,)](?! (?:and|but|or)\b)")
_REACH = 100


def is_by_the_way(text: str, mention: Mention) -> bool:
    """A year in a relative clause that its sentence goes on from, or one in the pluperfect: the tale is not there."""
    if not says_year(mention.expression):
        return False
    left = _RELATIVE.search(text, max(0, mention.start - _REACH), mention.start)
    if left is None or not _VERB.search(left["clause"]):
        return False
    is_closed = _CLOSED.match(text, mention.end, mention.end + _REACH) is not None
    return is_closed or is_pluperfect_at(text, mention.start, mention.end)
