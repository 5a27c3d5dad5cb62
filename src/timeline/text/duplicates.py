"""Near-duplicate texts: one report published twice, perhaps cut or with another headline.

Texts are compared by sketches: the smallest hashes of their word sequences (Broder 1997), which estimate how much of
two texts is common. Only texts that share a hash are compared, so that the work grows with the texts, not their
pairs.
"""

import re
import zlib
from collections import defaultdict
from collections.abc import Mapping

_WORD = re.compile(r"\w+")
_LENGTH = 5  # words in a sequence
_SKETCH = 64  # hashes kept of a text
# Two reports of one agency share sentences; one report published twice shares most of them.
_ALIKE = 0.5


def near_duplicates(texts: Mapping[str, str]) -> Mapping[str, str]:
    """To each text's id the least id of the texts that it nearly equals, through any chain of them."""
    sketches = {id_: _sketch(text) for id_, text in sorted(texts.items())}
    holders: dict[int, list[str]] = defaultdict(list)
    leader = {id_: id_ for id_ in sketches}
    for id_, sketch in sketches.items():
        for other in dict.fromkeys(holder for number in sketch for holder in holders[number]):
            if _alike(sketch, sketches[other]):
                _join(leader, id_, other)
        for number in sketch:
            holders[number].append(id_)
    return {id_: _leader(leader, id_) for id_ in leader}


def _sketch(text: str) -> frozenset[int]:
    words = _WORD.findall(text.casefold())
    sequences = (" ".join(words[at : at + _LENGTH]) for at in range(max(1, len(words) - _LENGTH + 1)))
    hashes = {zlib.crc32(sequence.encode()) for sequence in sequences if sequence}
    return frozenset(sorted(hashes)[:_SKETCH])


def _alike(one: frozenset[int], other: frozenset[int]) -> bool:
    smallest = sorted(one | other)[:_SKETCH]
    return sum(number in one and number in other for number in smallest) >= _ALIKE * len(smallest)


def _leader(leader: Mapping[str, str], id_: str) -> str:
    while leader[id_] != id_:
        id_ = leader[id_]
    return id_


def _join(leader: dict[str, str], one: str, other: str) -> None:
    least, most = sorted((_leader(leader, one), _leader(leader, other)))
    leader[most] = least
