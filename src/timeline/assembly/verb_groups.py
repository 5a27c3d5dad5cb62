"""Verb groups for headlines: a verb with its auxiliaries, in a form that may stand in a main clause."""

from timeline.text.clauses import is_passive, subject
from timeline.text.inflection import past, third_person
from timeline.text.tokens import Tokens

_GROUP = frozenset({"aux", "auxpass", "neg"})
_FULL_FORMS = {"n't": "not", "'ll": "will", "'ve": "have", "'re": "are", "'m": "am", "wo": "will", "ca": "can"}
_SINGULAR = {"have": "has", "are": "is", "am": "is", "do": "does", "were": "was"}
# Adverbs that belong to the verb, though the parse takes them for no particle: "hit back".
_DIRECTIONS = frozenset(
    {"ahead", "apart", "aside", "away", "back", "down", "forward", "home", "off", "out", "together", "up"}
)


def verb_group(tokens: Tokens, i: int, *, singular: bool = False) -> list[str]:
    """The verb at a token with its auxiliaries, negation and particle; a participle that tells becomes finite.

    ``singular``: one name stands for "I", "we" or "they", and the verb agrees with it.
    """
    particle = [
        tokens.lower[c]
        for c in tokens.children[i]
        if tokens.deps[c] == "prt" or (c == i + 1 and tokens.deps[c] == "advmod" and tokens.lower[c] in _DIRECTIONS)
    ]
    before = [c for c in tokens.children[i] if tokens.deps[c] in _GROUP and c < i]
    words = [_FULL_FORMS.get(tokens.lower[c].replace("’", "'"), tokens.lower[c]) for c in before]
    verb = tokens.lower[i]
    if not any(tokens.deps[c] != "neg" for c in before) and tokens.deps[i] in {"advcl", "dep"}:
        if tokens.tags[i] == "VBG":
            return [*words, _finite(tokens, i), *particle]
        if tokens.tags[i] == "VBN" and is_passive(tokens, i):
            return ["was", *words, verb, *particle]
    if singular:
        words = [_SINGULAR.get(words[0], words[0]), *words[1:]] if words else words
        verb = third_person(tokens.lemmas[i]) if tokens.tags[i] == "VBP" else verb
    return [*words, verb, *particle]


def _finite(tokens: Tokens, i: int) -> str:
    """A participle as its main clause would tell it: "he left, adding …" gives "added"."""
    main = tokens.heads[i]
    while tokens.heads[main] != main and tokens.tags[main] in {"VBG", "VB"}:
        main = tokens.heads[main]
    tags = {tokens.tags[main]} | {tokens.tags[c] for c in tokens.children[main] if tokens.deps[c] in _GROUP}
    if "VBD" in tags or "VBN" in tags:
        return past(tokens.lemmas[i])
    who = subject(tokens, i)
    plural = who is not None and (tokens.tags[who.token] in {"NNS", "NNPS"} or tokens.child(who.token, "conj"))
    return tokens.lemmas[i] if plural else third_person(tokens.lemmas[i])
