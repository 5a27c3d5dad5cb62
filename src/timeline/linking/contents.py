"""What is said: the clauses and objects that sayings introduce, and the saying over each token."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from timeline.linking.sayings import Saying, SayingKind, speech_words
from timeline.text.constituents import is_set_apart, is_share
from timeline.text.labels import NOUN_SUBJECTS
from timeline.text.tokens import DEEPEST, Tokens
from timeline.text.voice import is_passive

_ASIDES = frozenset({"prep", "advmod", "advcl", "amod"})
_CLAUSES = frozenset({"acl", "relcl", "ccomp"})
_IN_PHRASES = frozenset({"pobj", "prep", "npadvmod"})
_PUT_IN = frozenset({"advcl", "ccomp", "parataxis"})
_BLAMING = frozenset({"of", "with"})
# No object, or one that only stands for what is said.
_NOTHING_MORE = frozenset({"", "it"})


class Contents:
    """The contents of the sayings of a text."""

    def __init__(self, tokens: Tokens, sayings: Mapping[int, Saying]) -> None:
        self._tokens = tokens
        self._sayings = sayings
        # No clause reaches beyond its sentence.
        self._telling = {tokens.sentences[i] for i in sayings}
        # By the clause that they stand in, sayings put into what they report.
        self._asides: dict[int, list[Saying]] = defaultdict(list)
        for saying in sayings.values():
            if (clause := _clause_around(tokens, saying)) is not None:
                self._asides[clause].append(saying)

    def governing(self, i: int) -> Saying | None:
        """The nearest saying whose content, a clause or an object, holds a token."""
        tokens, came_from = self._tokens, i
        if tokens.sentences[i] not in self._telling:
            return None
        for _ in range(DEEPEST):
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
            if tokens.deps[i] == "ccomp" and (rumour := _told_by_noun(tokens, i, self._sayings)) is not None:
                return rumour
            came_from, i = i, parent
        return None


def _clause_around(tokens: Tokens, saying: Saying) -> int | None:
    """The clause that a saying is put into: "the bank, she said, will close", "according to", "by her account"."""
    i = saying.token
    dep, head = tokens.deps[i], tokens.heads[i]
    if saying.kind is SayingKind.SOURCE:
        return head if dep in _ASIDES or dep == "parataxis" else None
    if saying.kind is SayingKind.NOUN:
        if tokens.lemmas[head] == "go" and dep == "nsubj" and tokens.deps[head] in _PUT_IN:
            return tokens.heads[head]  # "so the story goes"
        is_set_off = tokens.lower[head] == "by" or (tokens.lower[head] == "in" and tokens.words[i + 1 : i + 2] == [","])
        is_account = dep == "pobj" and tokens.lemmas[i] in speech_words("accounts") and is_set_off
        return tokens.heads[head] if is_account and tokens.child(i, "poss") is not None else None
    if saying.kind is not SayingKind.SAY or not (dep == "parataxis" or is_as_told(tokens, i)):
        return None
    return tokens.heads[head] if tokens.deps[head] in NOUN_SUBJECTS else head  # "the bank, as Lee told us, failed"


def is_as_told(tokens: Tokens, verb: int) -> bool:
    """ "As Lee says, the mill closed", "as Lee puts it": it is told on the word of Lee; what Lee "had said" is not."""
    if tokens.deps[verb] != "advcl" or tokens.lemmas[verb] not in speech_words("as_told"):
        return False
    is_whole = tokens.word_of(verb, "dobj", "ccomp", "xcomp") not in _NOTHING_MORE
    is_as = tokens.word_of(verb, "mark") == "as" and tokens.child(verb, "aux", "nsubjpass") is None
    return is_as and not (is_whole and tokens.lemmas[verb] not in speech_words("address"))


def _told_by_noun(tokens: Tokens, clause: int, sayings: Mapping[int, Saying]) -> Saying | None:
    """What a noun says past its verb: "rumours spread that the bank had failed", "legend has it that"."""
    verb = tokens.heads[clause]
    if verb in sayings or not verb < clause or not _opens_with_that(tokens, clause):
        return None
    if tokens.word_of(verb, "dobj") not in _NOTHING_MORE:
        return None  # "the report marked the third time that she had won" tells of the time
    noun = tokens.child(verb, "nsubj", "nsubjpass")
    saying = sayings.get(noun) if noun is not None else None
    return saying if saying is not None and saying.kind is SayingKind.NOUN else None


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
    node = tokens.heads[clause]
    if tokens.deps[clause] not in _CLAUSES or tokens.deps[node] not in _IN_PHRASES:
        return
    if not _opens_with_that(tokens, clause):
        return
    while tokens.deps[node] in _IN_PHRASES:
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
                or (label == "xcomp" and lemma in speech_words("gerunds" if _is_gerund(tokens, part) else "commit"))
                or (label == "xcomp" and is_passive(tokens, saying.token) and lemma in speech_words("hearsay"))
                or (label == "dobj" and lemma in speech_words("tell_of"))
                or (label == "prep" and lemma in speech_words("blame") and tokens.lower[part] in _BLAMING)
                or (label == "prep" and lemma == "blame" and _is_gerund_behind(tokens, part, "for"))
                or (label == "dobj" and lemma in speech_words("blame") and _is_gerund_behind(tokens, came_from, "of"))
            )
        case SayingKind.NOUN:
            return label in {"acl", "ccomp"} and tokens.child(part, "mark", "nsubj", "nsubjpass") is not None
    return False


def _is_gerund(tokens: Tokens, verb: int) -> bool:
    """ "Admitted stealing it", "admitted having stolen it"; not what somebody "began painting" or "wrote using"."""
    auxiliary = tokens.child(verb, "aux", "auxpass")
    return tokens.tags[verb if auxiliary is None else auxiliary] == "VBG"


def _is_gerund_behind(tokens: Tokens, preposition: int, word: str) -> bool:
    """ "Blamed Lee for letting it burn", not "for the fire"; "accused the Lee government of hiding it"."""
    return tokens.lower[preposition] == word and tokens.child(preposition, "pcomp") is not None


def is_content(tokens: Tokens, clause: int) -> bool:
    """Is the clause what its verb says? Parsers hang others there too.

    "Ordered ten ships, the first of which came" describes the ships; in "it was close: half said no" only "no" is said.
    """
    own = tokens.child(clause, "nsubj", "nsubjpass")
    return not (own is not None and is_share(tokens, own)) and not is_set_apart(tokens, clause)
