"""The full stop of "No. 1", which the parse takes for a noun of its own: it shortens the word before its figures."""

from timeline.text.mends.parse import Parse

_SHORTENED = frozenset({"no", "nos"})
_BEHIND_VERB = frozenset({"attr", "dobj", "oprd"})


def join_numbers(parse: Parse) -> None:
    """Hang full stop and figures on the word, which stands where any of the three stood."""
    heads, deps, lower = parse.heads, parse.deps, parse.lower
    for i in parse.standing(_SHORTENED):
        stop, figures = i + 1, i + 2
        if lower[stop:figures] != ["."] or not lower[figures : figures + 1] or not lower[figures][0].isdecimal():
            continue
        if parse.tags[stop] == "." or heads[stop] == stop or heads[figures] not in (i, stop, heads[stop]):
            continue  # "He said no. 12 men left"
        is_object = deps[stop] in _BEHIND_VERB and heads[stop] < i
        if heads[i] == stop or (is_object and deps[i] not in _BEHIND_VERB):
            parse.hang(i, heads[stop], deps[stop])
        if parse.is_below(heads[i], stop) or parse.is_below(heads[i], figures):
            continue
        for below in [*parse.dependants(stop, parse.before(i)), *parse.dependants(stop, parse.behind(stop))]:
            heads[below] = i
        parse.hang(stop, i, "punct")
        parse.hang(figures, i, "nummod")
        parse.tags[i], parse.pos[i], parse.tags[stop], parse.pos[stop] = "NN", "NOUN", ".", "PUNCT"
