"""Mentions that the grammar keeps apart: who acts and on whom, and who says something and whom it names."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from timeline.actors.kinds import PERSON, PRONOUN
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.text.labels import SUBJECTS
from timeline.text.tokens import Tokens

_Numbered: TypeAlias = Sequence[tuple[int, Mention]]

_OBJECTS = frozenset(("dobj", "dative"))
# Clauses that leave their subject to the verb above.
_SHARING = frozenset(("advcl", "conj", "xcomp"))
_MARKS = frozenset((":", '"', "“", "”", "''", "``", "'", "‘", "’"))


def kept_apart(
    tokens: Tokens, mentions: tuple[Mention, ...], named: _Numbered, described: _Numbered, pronouns: _Numbered
) -> Iterator[tuple[int, int]]:
    """Pairs of mentions, by their numbers, that are two."""
    people = [(n, m) for n, m in named if m.actor_kind == PERSON]
    yield from _acting_and_undergoing(tokens, mentions, described)
    yield from _children_of_namesakes(tokens, people)
    yield from _in_reports(tokens, people, pronouns)


def _acting_and_undergoing(
    tokens: Tokens, mentions: tuple[Mention, ...], described: _Numbered
) -> Iterator[tuple[int, int]]:
    """ "The president accused the leader": they are two, though each is described by no name."""
    subjects = {tokens.heads[m.head]: n for n, m in enumerate(mentions) if tokens.deps[m.head] in SUBJECTS}
    for n, mention in described:
        verb = tokens.heads[mention.head]
        if tokens.deps[mention.head] not in _OBJECTS or tokens.lemmas[verb] in of_kind("identifying"):
            continue
        while verb not in subjects and tokens.deps[verb] in _SHARING and _may_share(tokens, verb):
            verb = tokens.heads[verb]  # "left, accusing the leader"
        acting = subjects.get(verb)
        if acting is not None and mentions[acting].kind != PRONOUN:
            yield acting, n


def _children_of_namesakes(tokens: Tokens, people: _Numbered) -> Iterator[tuple[int, int]]:
    """ "Otto Lind was born in Bath, the son of Otto Lind": the second is another."""
    relatives = vocabulary().relatives
    told: dict[tuple[int, tuple[str, ...]], int] = {}
    for n, mention in people:
        if len(mention.name) < 2:
            continue
        of = max(mention.first - 1, 0)
        if tokens.lower[of] != "of" or tokens.lemmas[tokens.heads[of]] not in relatives:
            told[mention.sentence, mention.name] = n
        elif (child := told.get((mention.sentence, mention.name))) is not None:
            yield child, n


def _may_share(tokens: Tokens, verb: int) -> bool:
    """Its subject is that of the verb above: "made him leave", "was seen leaving" have another, or may have."""
    above = tokens.heads[verb]
    return above != verb and tokens.child(above, "dobj", "auxpass") is None and tokens.child(verb, "auxpass") is None


def _in_reports(tokens: Tokens, people: _Numbered, pronouns: _Numbered) -> Iterator[tuple[int, int]]:
    """ "He said that Lind would come", "Lind is not interested, he said": Lind is another."""
    heads = [mention.head for _, mention in people]
    for n, mention in pronouns:
        verb = tokens.heads[mention.head]
        is_subject = tokens.deps[mention.head] == "nsubj" and mention.person == 3
        if not is_subject or tokens.lemmas[verb] not in read_words("speech", "say"):
            continue
        said = tokens.child(verb, "ccomp")
        if said is not None:
            first, last = tokens.edges[said]
            if said < verb and not _MARKS.isdisjoint(tokens.words[first : mention.head]):
                continue  # '"I won," he said', where the parse makes what stands before the marks a part of it
            for other, _ in people[bisect_left(heads, first) : bisect_right(heads, last)]:
                yield n, other
