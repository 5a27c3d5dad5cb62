"""What is set against who or what an event is told of: "police, not protesters, started it", "not Roy but Lee left".

The parse has the one beside the other, or only the one that took no part. What describes the one that did stands
behind the other, parted from that by a comma: "it was police, not protesters, who started it".
"""

from timeline.text.labels import NOMINAL
from timeline.text.mends.parse import Parse

# "Not only Lee": he did too.
_INCLUDING = frozenset({"even", "just", "merely", "only", "simply", "solely"})
_OPENINGS = frozenset({",", "and", "–", "—", "-", "("})
_BESIDE = frozenset({"appos", "conj"})


def part_contrasts(parse: Parse) -> None:
    """Let what "not" opens take no part."""
    for denial in parse.places.get("not", ()):
        if (
            denial + 1 == len(parse.lower)
            or parse.lower[denial + 1] in _INCLUDING
            or (denied := _opened_by(parse, denial)) is None
        ):
            continue
        if denial and parse.lower[denial - 1] in _OPENINGS:
            kept = _set_against(parse, denied, denial)
        else:
            kept = _behind_but(parse, denied)
        is_among = parse.lower[denial + 1] == "least"  # "many countries, not least Peru, left"
        if kept is not None:
            parse.hang(denied, kept, "appos" if is_among and parse.pos[denied] in NOMINAL else "dep")
            parse.hang(denial, denied, "advmod" if is_among else "neg")
            for clause in [*parse.dependants(denied, parse.behind(denied), "relcl")]:
                if parse.lower[denial - 1 : denial] == [","] and "," in parse.lower[denied + 1 : clause]:
                    parse.hang(clause, kept, "relcl")


def _opened_by(parse: Parse, denial: int) -> int | None:
    """The noun or preposition whose phrase begins right behind a "not"."""
    first = parse.heads[denial]
    if parse.lower[denial + 1] == "least":
        first = parse.heads[denial + 1]
    if first < denial:
        first = next((i for i in parse.behind(denial) if parse.heads[i] < denial), denial)
    is_whole = first > denial and all(parse.is_below(i, first) for i in range(denial + 1, first))
    return first if is_whole and (parse.pos[first] in NOMINAL or parse.pos[first] == "ADP") else None


def _set_against(parse: Parse, denied: int, denial: int) -> int | None:
    """What the one behind "not" is set against, before it."""
    above, label = parse.heads[denied], parse.deps[denied]
    if label in _BESIDE:
        return above if above < denial else None
    taken = parse.child(denied, parse.before(denial), "nsubj")
    if taken is not None:  # "they want jobs, not promises", where jobs would promise
        parse.hang(taken, above, "dobj")
        return taken
    alike = (label, "prep") if label == "npadvmod" else (label,)  # "in March, not April"
    beside = parse.child(above, parse.before(denial), *alike)
    is_way = beside is None and parse.pos[denied] == "ADP" and above < denial  # "left, not in haste"
    return above if is_way else beside


def _behind_but(parse: Parse, denied: int) -> int | None:
    """Who takes the part instead: "not Roy but Lee left"."""
    behind = [*parse.dependants(denied, parse.behind(denied), "cc", "conj")]
    if (
        [parse.deps[i] for i in behind] != ["cc", "conj"]
        or parse.lower[behind[0]] != "but"
        or parse.heads[denied] == denied
    ):
        return None
    parse.hang(behind[1], parse.heads[denied], parse.deps[denied])
    return behind[1]
