"""What is said: the clauses and objects that sayings introduce, and the saying over each token."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from timeline.linking.sayings import Saying, SayingKind, speech_words
from timeline.text.constituents import is_set_apart, object_of
from timeline.text.labels import RELATIVE_TAGS
from timeline.text.tokens import Tokens
from timeline.text.voice import is_passive

_ASIDES = frozenset({"prep", "advmod", "advcl", "amod"})
_CLAUSES = frozenset({"acl", "relcl", "ccomp"})
_BLAMING = frozenset({"of", "with"})


class Contents:
    """The contents of the sayings of a text."""

    def __init__(self, tokens: Tokens, sayings: Mapping[int, Saying]) -> None:
        self._tokens = tokens
        self._sayings = sayings
        # No clause reaches beyond its sentence.
        self._telling = {tokens.sentences[i] for i in sayings}
        # By the clause that they stand in, sayings put into what they report.
        self._asides: dict[int, list[Saying]] = defaultdict(list)
        for i, saying in sayings.items():
            if _is_aside(tokens, saying):
                self._asides[tokens.heads[i]].append(saying)

    def governing(self, i: int) -> Saying | None:
        """The nearest saying whose content, a clause or an object, holds a token."""
        tokens, came_from = self._tokens, i
        if tokens.sentences[i] not in self._telling:
            return None
        while True:
            for aside in self._asides.get(i, ()):
                if aside.token not in (i, came_from):
                    return aside
            parent = tokens.heads[i]
            if parent == i:
                return None
            past_noun = _past_noun(tokens, i, self._sayings) if tokens.deps[i] in _CLAUSES else None
            saying = past_noun or self._sayings.get(parent)
            if saying is not None and _introduces(tokens, saying, i, came_from):
                return saying
            came_from, i = i, parent


def _is_aside(tokens: Tokens, saying: Saying) -> bool:
    """Put into the clause that it reports: "the bank, she said, will close", "according to"."""
    dep = tokens.deps[saying.token]
    if saying.kind is SayingKind.SOURCE:
        return dep in _ASIDES
    return saying.kind is SayingKind.SAY and dep == "parataxis"


def _past_noun(tokens: Tokens, clause: int, sayings: Mapping[int, Saying]) -> Saying | None:
    """The verb in "said in an interview that …", where the parser hangs the clause on the noun."""
    for node in _verbs_past_noun(tokens, clause):
        saying = sayings.get(node)
        if saying is not None and saying.kind is SayingKind.SAY:
            return saying if tokens.child(node, "ccomp") is None else None
    return None


def told_past_noun(tokens: Tokens, verb: int) -> int | None:
    """The clause that a verb says past a noun: "said in an interview that the firm had closed"."""
    if tokens.lemmas[verb] not in speech_words("say") or tokens.child(verb, "ccomp") is not None:
        return None
    nouns = (tokens.child(c, "pobj") for c in tokens.children[verb] if tokens.deps[c] == "prep" and c > verb)
    clauses = (c for noun in nouns if noun is not None for c in tokens.children[noun])
    return next((c for c in clauses if verb in _verbs_past_noun(tokens, c)), None)


def _verbs_past_noun(tokens: Tokens, clause: int) -> Iterator[int]:
    """What a that-clause may belong to, up from the noun that the parser hangs it on."""
    if tokens.deps[clause] not in _CLAUSES or not _opens_with_that(tokens, clause):
        return
    node = tokens.heads[clause]
    while tokens.deps[node] in {"pobj", "prep", "npadvmod"}:
        node = tokens.heads[node]
        yield node


def _opens_with_that(tokens: Tokens, clause: int) -> bool:
    """ "In a statement that the firm had closed", also where the parse takes "that" for what a verb is of."""
    mark = tokens.child(clause, "mark")
    if mark is not None:
        return tokens.lower[mark] == "that"
    that, own = tokens.edges[clause][0], tokens.child(clause, "nsubj", "nsubjpass")
    is_occasion = tokens.lemmas[tokens.heads[clause]] in speech_words("media") | speech_words("speeches")
    return is_occasion and own is not None and tokens.lower[that] == "that" and own > that


def _introduces(tokens: Tokens, saying: Saying, part: int, came_from: int) -> bool:
    """A dependant of the saying is what is said: a clause, or an object that tells of an event.

    ``came_from`` is the dependant of that part that leads to what is asked about.
    """
    label = tokens.deps[part]
    if tokens.heads[part] != saying.token:
        return True
    match saying.kind:
        case SayingKind.SAY | SayingKind.BELIEVE | SayingKind.VOICE:
            lemma = tokens.lemmas[saying.token]
            return (
                (label == "ccomp" and is_content(tokens, part))
                or (label == "xcomp" and lemma in speech_words("commit"))
                or (label == "xcomp" and is_passive(tokens, saying.token) and lemma in speech_words("hearsay"))
                or (label == "dobj" and lemma in speech_words("tell_of"))
                or (label == "prep" and lemma in speech_words("blame") and tokens.lower[part] in _BLAMING)
                or (label == "prep" and lemma == "blame" and _is_gerund_behind(tokens, part, "for"))
                or (label == "dobj" and lemma in speech_words("blame") and _is_gerund_behind(tokens, came_from, "of"))
            )
        case SayingKind.NOUN:
            return label in {"acl", "ccomp"} and tokens.child(part, "mark", "nsubj", "nsubjpass") is not None
    return False


def _is_gerund_behind(tokens: Tokens, preposition: int, word: str) -> bool:
    """ "Blamed Lee for letting it burn", not "for the fire"; "accused the Lee government of hiding it"."""
    return tokens.lower[preposition] == word and tokens.child(preposition, "pcomp") is not None


def is_content(tokens: Tokens, clause: int) -> bool:
    """Is the clause what its verb says? Parsers hang others there too.

    "Ordered ten ships, the first of which came" describes the ships; in "it was close: half said no" only "no" is said.
    """
    own = tokens.child(clause, "nsubj", "nsubjpass")
    inner = object_of(tokens, own, "of") if own is not None else None
    is_relative = inner is not None and tokens.tags[inner] in RELATIVE_TAGS
    return not is_relative and not is_set_apart(tokens, clause)
