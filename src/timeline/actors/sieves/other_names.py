"""Other names of one actor: "Jenna Mourey, better known as Jenna Marbles", "Norvik, formerly Arden Mills"."""

from functools import cache

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import GROUP, PERSON, UNKNOWN
from timeline.actors.mentions import Mention
from timeline.lexicon.tables import read_words
from timeline.model.actors import ActorKind
from timeline.text.tokens import Tokens

# A body may be known as what it does: "Norvik's answer, dubbed Projekt".
_BODIES = frozenset(ActorKind) - {PERSON, UNKNOWN}
# "Better known professionally as": words from "known" to the preposition.
_KNOWN = 3
_CALLED = frozenset((("called",), ("known", "as"), ("named",)))
_PASSIVE = frozenset((",", "been", "being", "is", "was", "were"))
_QUOTES = frozenset(('"', "'", "“", "”", "‘", "’"))
# So many names may stand in brackets between two of one person.
_ASIDES = 4
# Words from "known as" to the name.
_CLOSE = 4


def other_names(clusters: Clusters) -> None:
    """The text says that one actor has two names."""
    tokens = clusters.tokens
    named = [n for n, m in clusters.named if m.actor_kind != GROUP]
    for place, later in enumerate(named):
        before, first = named[place - 1], clusters.mentions[later].first
        if place and _is_short_for(tokens, clusters.mentions[before], clusters.mentions[later]):
            clusters.join(before, later, "other-name")
            continue
        if _cues().isdisjoint(tokens.lower[max(first - _CLOSE, 0) : first]) or _says_whose(clusters, later):
            continue
        earlier = _before_brackets(clusters, named[max(0, place - _ASIDES) : place], later)
        if earlier is None:
            continue
        between = tokens.lower[clusters.mentions[earlier].end : clusters.mentions[later].first]
        near = range(max(len(between) - _CLOSE, 0), len(between))
        is_person = _BODIES.isdisjoint((clusters.kind(earlier), clusters.kind(later)))
        if (is_person and any(_says_other_name(between, k) for k in near)) or _says_former_name(between):
            clusters.join(earlier, later, "other-name", other_names=True)


@cache
def _cues() -> frozenset[str]:
    """A word of each cue that stands between two names of one."""
    phrases = read_words("titles", "other_names") | read_words("organisation_words", "renamed", "formerly")
    return frozenset(("known", "born", "name", *(max(phrase.split(), key=len) for phrase in phrases)))


def _is_short_for(tokens: Tokens, name: Mention, short: Mention) -> bool:
    """'Norvik Trading Ltd ("Norvik" or the "Group")', '("the Norvik")': what a text calls a body from then on."""
    opening = short.first - (1 if tokens.lower[short.first - 1] != "the" else 2)
    if tokens.words[opening] not in _QUOTES:
        return False
    between, behind = tokens.words[name.end : short.first], tokens.words[short.end : short.end + 2]
    marks = [word for word in between if word.lower() != "the"]
    is_first = len(marks) == 2 and marks[0] == "("
    is_second = len(marks) > 2 and marks[-2] == "or" and marks[-3] in _QUOTES
    return (is_first or is_second) and _QUOTES.issuperset(behind[:1])


def _says_whose(clusters: Clusters, n: int) -> bool:
    """ "Moved to what is known as the Otto Lind farm": the farm is known so."""
    mention, tokens = clusters.mentions[n], clusters.tokens
    return tokens.deps[mention.head] in ("compound", "nmod", "poss") and tokens.heads[mention.head] == mention.end


def _before_brackets(clusters: Clusters, named: list[int], later: int) -> int | None:
    """The name before another in its sentence, past those in brackets: "Ana (Greek: Anna), known as Mia"."""
    words, other = clusters.tokens.words, clusters.mentions[later]
    for earlier in reversed(named):
        one = clusters.mentions[earlier]
        if one.sentence != other.sentence:
            return None
        between = words[one.end : other.first]
        if between.count(")") <= between.count("("):
            return earlier
    return None


def _says_other_name(words: list[str], k: int) -> bool:
    """A cue between two names of one person; "born" only right before the second, as "born to" names a parent."""
    if words[k] == "known":
        return not {"as", "by"}.isdisjoint(words[k + 1 : k + 1 + _KNOWN])
    is_told = {words[k], " ".join(words[k : k + 2])} & read_words("titles", "other_names")
    return bool(is_told) or (words[k] == "born" and k == len(words) - 1)


def _says_former_name(words: list[str]) -> bool:
    """ "Norvik, formerly called the", "was renamed", "changed its name to" right before the second name."""
    own = words[:-1] if words[-1:] == ["the"] else words
    if own[-2:] == ["name", "to"]:
        return True
    before = own[:-1] if own[-1:] == ["as"] and "known" not in own[-2:] else own
    if before and before[-1] in read_words("organisation_words", "renamed"):
        return before[-2:-1] == [] or before[-2] in _PASSIVE
    called = next((len(verb) for verb in _CALLED if tuple(own[-len(verb) :]) == verb), 0)
    return not read_words("organisation_words", "formerly").isdisjoint(own[: len(own) - called][-1:])
