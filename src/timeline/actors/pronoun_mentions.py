"""Pronouns that may refer to an actor."""

from collections.abc import Iterator
from itertools import islice

from timeline.actors.kinds import PRONOUN
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.model.spans import Span
from timeline.text.document import Document
from timeline.text.labels import NOUN_SUBJECTS
from timeline.text.tokens import Tokens

# Heads from a relative pronoun up to the verb of its clause: "the man with whose son she left".
_DEPTH = 3


def find_pronouns(document: Document) -> Iterator[Mention]:
    """Pronouns that may refer to an actor: personal, possessive, reflexive, relative, "the former", "the latter"."""
    tokens, table = document.tokens, vocabulary().pronouns
    for t in sorted(t for low in table.keys() & tokens.places.keys() for t in tokens.places[low]):
        low = tokens.lower[t]
        pronoun = table[low]
        if not (_stands_for_one(tokens, t) if pronoun.of_two else _refers(tokens, t, relative=pronoun.relative)):
            continue
        span = Span(tokens.starts[t], tokens.starts[t] + len(low))
        first = t - 1 if pronoun.of_two else t
        yield Mention(
            words=document.words(Span(tokens.starts[first], span.end)),
            first=first,
            end=t + 1,
            head=t,
            head_span=span,
            sentence=tokens.sentences[t],
            kind=PRONOUN,
            genders=pronoun.genders,
            number=pronoun.number,
            person=pronoun.person,
            noun=low,
            definite=True,
            rule="pronoun",
        )


def _refers(tokens: Tokens, t: int, *, relative: bool) -> bool:
    tag, low = tokens.tags[t], tokens.lower[t]
    if relative:
        above = (t, *islice(tokens.ancestors(t), _DEPTH))
        return tag in ("WP", "WP$", "WDT") and any(tokens.deps[i] == "relcl" for i in above)
    if tag not in ("PRP", "PRP$") or tokens.words[t] in ("US", "IT", "ME"):
        return False
    return low != "it" or not _is_empty(tokens, t)


def _stands_for_one(tokens: Tokens, t: int) -> bool:
    """ "The latter left", but "the latter half"."""
    before, behind = tokens.lower[t - 1 : t], tokens.tags[t + 1 : t + 2]
    return before == ["the"] and tokens.heads[t - 1] == t and (not behind or not behind[0].startswith(("NN", "JJ")))


def _is_empty(tokens: Tokens, t: int) -> bool:
    """ "it" that stands for nothing: "it is clear that", "it took hours to", "it rained"."""
    if tokens.deps[t] not in NOUN_SUBJECTS:
        return False
    verb = tokens.heads[t]
    children = tokens.children[verb]
    if tokens.lemmas[verb] in of_kind("impersonal") and any(
        tokens.deps[c] in ("ccomp", "xcomp", "advcl", "oprd") for c in children
    ):
        return True
    if tokens.deps[t] == "nsubjpass" and tokens.lemmas[verb] not in read_words("speech", "address"):
        return any(tokens.deps[c] == "ccomp" for c in children)  # "it is said that"
    if tokens.lemmas[verb] != "be":
        return False
    return any(tokens.deps[c] == "acomp" for c in children) and any(
        tokens.deps[c] in ("ccomp", "xcomp", "advcl", "csubj")
        for c in [*children, *(g for c in children for g in tokens.children[c])]
    )
