"""Headlines of nominal events: "the sale of the mill by Norvik"."""

from timeline.assembly.casts import Cast
from timeline.assembly.noun_phrases import NounPhrases, joined
from timeline.text.inflection import past, possessive
from timeline.text.release_notes import NOTED

_DETERMINERS = frozenset({"the", "a", "an", "this", "that", "these", "those", "such"})


def noun_headline(phrases: NounPhrases, cast: Cast, i: int) -> list[str]:
    """A nominal event, with those who take part and are not named in its phrase."""
    tokens, words = phrases.tokens, phrases.phrase(i, set(), long=True)
    if tokens.deps[i] == NOTED:
        return [past(tokens.lemmas[i]), *words]
    text = " ".join(words)
    if words and words[0].lower() in _DETERMINERS:
        words = words[1:]
    missing = [p for p in cast.acting if p.name not in text and p.mention.text not in text]
    known = list(dict.fromkeys(p.name for p in missing if p.actor_id is not None))[:2]
    if not known or "by" in words:
        return words  # "investigation by the county or the patrol" is nobody else's
    owner = tokens.child(i, "poss")
    if owner is None or tokens.tags[owner] == "PRP$":
        return [possessive(joined(known)), *(words if owner is None else words[1:])]
    return [*words, "by", joined(known)]
