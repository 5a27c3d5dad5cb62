"""Names right before "today", which the parse takes for its quality: "Acal today agreed to buy a mill".

Such a word is that of one day, and nothing describes it.
"""

from timeline.text.labels import FINITE, MODIFIERS, NOUN_TAGS, SUBJECTS
from timeline.text.mends.parse import Parse

_DAYS = frozenset({"today", "tomorrow", "tonight", "yesterday"})


def give_names_before_days(parse: Parse) -> None:
    """Make each such name the subject of the verb behind the day, where it has none."""
    for day in parse.standing(_DAYS):
        name, verb = day - 1, parse.heads[day]
        if name < 0 or parse.heads[name] != day or parse.deps[name] not in MODIFIERS or verb != day + 1:
            continue
        is_name = parse.tags[name] in NOUN_TAGS or parse.tags[name] == "JJ"
        if not is_name or parse.tags[verb] not in FINITE:
            continue
        if parse.child(verb, parse.around(verb), *SUBJECTS) is None:
            parse.move(day, parse.before(day), name)
            parse.hang(name, verb, "nsubj")
            parse.pos[name], parse.tags[name] = "PROPN", "NNP"
