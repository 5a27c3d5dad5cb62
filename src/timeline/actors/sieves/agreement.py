"""Of whom a text tells as many: of bodies ("Norvik have signed a striker"), and of two told of together."""

from collections.abc import Iterator

from timeline.actors.clusters import Clusters
from timeline.actors.countries import countries
from timeline.actors.kinds import COUNTRY, GROUP, ORGANISATION, PERSON, PRONOUN
from timeline.actors.mentions import Mention
from timeline.model.actors import BODIES
from timeline.text.labels import AUXILIARIES, SUBJECTS
from timeline.text.tokens import Tokens

_THEY = frozenset(("they", "their", "them"))
# Nouns so made mean a member, and those of a people or a party take an "s"; "the Taliban has" tells of all of them.
_MEMBERS = ("crat", "ian", "ican", "ist")
_ONE = frozenset(("a", "an", "another"))
_PLURAL_FORMS = frozenset(("are", "aren't", "have", "were"))
_MANY = frozenset((PERSON, ORGANISATION, COUNTRY, GROUP))


def told_as_many(clusters: Clusters) -> frozenset[int]:
    """The mentions by name of bodies that are the subject of a verb in the plural."""
    tokens = clusters.tokens
    return frozenset(
        n
        for n, mention in clusters.named
        if mention.actor_kind == ORGANISATION
        and tokens.deps[mention.head] in SUBJECTS
        and tokens.child(mention.head, "conj") is None
        and _is_plural(tokens, tokens.heads[mention.head])
    )


def is_one_body(clusters: Clusters, root: int) -> bool:
    """A body that is "they" nowhere: what is done to it is done to "it", and not to "them"."""
    is_told_so = any(clusters.mentions[m].noun in _THEY for m in clusters.members(root))
    return clusters.kind(root) in BODIES and not is_told_so


def is_one_of(tokens: Tokens, mention: Mention) -> bool:
    """ "A Republican", "the American was hurt": one of them, and not the people or the party."""
    if mention.actor_kind != GROUP or mention.end > mention.first + 1 or tokens.tags[mention.head] == "NNPS":
        return False
    is_counted = mention.name[0] in countries().demonyms or mention.name[0].endswith(_MEMBERS)
    is_told_of = is_counted and tokens.deps[mention.head] in SUBJECTS
    agreeing = tokens.heads[mention.head], *tokens.children[tokens.heads[mention.head]]
    is_singular = is_told_of and any(tokens.tags[t] == "VBZ" or tokens.lower[t] == "was" for t in agreeing)
    return is_singular or tokens.word_of(mention.head, "det") in _ONE


def is_counted_otherwise(candidate: Mention, mention: Mention) -> bool:
    """ "They followed the trail, but it ended": one sentence tells of a body as one or as many, not as both."""
    is_beside = candidate.kind == PRONOUN and candidate.sentence == mention.sentence
    return is_beside and {candidate.number, mention.number} == {"pl", "sg"}


def _is_plural(tokens: Tokens, verb: int) -> bool:
    """The first word of a verb tells its number: "have signed", "were sold"."""
    first = next((c for c in tokens.children[verb] if tokens.deps[c] in AUXILIARIES), verb)
    return tokens.lower[first] in _PLURAL_FORMS


def pairs(clusters: Clusters) -> Iterator[int]:
    """The first of each two or more that "and" joins, as the number of its mention."""
    tokens = clusters.tokens
    for first, second in tokens.labelled["conj"].items():
        numbers = [clusters.by_head.get(head) for head in (first, second)]
        if tokens.deps[first] == "conj" or any(n is None or clusters.kind(n) not in _MANY for n in numbers):
            continue
        joint = tokens.child(first, "cc")
        if joint is None or tokens.lower[joint] in ("and", "&"):
            yield clusters.by_head[first]
