"""Polarity and modality of a clause: cues, and how far they reach."""

from collections.abc import Mapping
from functools import cache

from attrs import evolve, frozen

from timeline.events.attributes import auxiliaries
from timeline.events.clause_forms import has_condition
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_section, read_words
from timeline.text.constituents import exception, first_conjunct, has_to, own_subject, put_first
from timeline.text.labels import CLAUSES_OF_NOUNS, PAST_TAGS, VERBS
from timeline.text.tokens import Tokens

_NEARLY = frozenset({"hardly", "scarcely"})
# "Not only wrote but sang" denies nothing.
_ONLY = frozenset({"just", "merely", "only", "simply", "solely"})
# "Prices nearly doubled" tells that they rose, and how far.
_ALMOST = frozenset({"almost", "nearly"})
# "Every possible effort", "the best possible deal" doubt nothing.
_WHOLE = frozenset({"all", "best", "every", "worst"})
_ALTERNATIVES = frozenset({"nor", "or"})
_ARGUMENTS = frozenset({"attr", "dobj", "nsubj", "nsubjpass"})
_NEGATABLE = _ARGUMENTS | {"neg", "advmod", "preconj", "det"}


@frozen(kw_only=True)
class Modality:
    """A cue and what it says: ``certainty`` is "CT", "PR", "PS" or "U" (unknown)."""

    cue: str
    certainty: str = "CT"
    negative: bool = False
    prospective: bool = False


def sentences_with_negation(tokens: Tokens) -> frozenset[int]:
    """The numbers of the sentences with a cue of negation: no word of another is negated."""
    cues = [t for low in _negating() & tokens.places.keys() for t in tokens.places[low]]
    if not _cues("nouns").isdisjoint(tokens.lemmas):
        cues += [t for t, lemma in enumerate(tokens.lemmas) if lemma in _cues("nouns")]
    return frozenset([tokens.sentences[t] for t in (*cues, *tokens.labelled["neg"])])


def sentences_with_modality(tokens: Tokens) -> frozenset[int]:
    """The numbers of the sentences with a cue of modality: nothing weakens or postpones a word of another."""
    cues = [t for low in _modal_words() & tokens.places.keys() for t in tokens.places[low]]
    cues += [t for t, tag in enumerate(tokens.tags) if tag == "MD"]
    return frozenset([tokens.sentences[t] for t in cues])


def is_negated(tokens: Tokens, i: int) -> bool:
    """Is there a cue of negation on the word, on its arguments' determiners, or before it ("without paying")?"""
    deps, lower = tokens.deps, tokens.lower
    for c in tokens.children[i]:
        if lower[c] == "longer" and lower[c - 1] == "no":
            return True
        dep = deps[c]
        if dep in _NEGATABLE and (said := _negation_by(tokens, i, c, dep, lower[c])) is not None:
            return said
    if denied_by_inversion(tokens, i) is not None or is_denied_before(tokens, i) or _is_denied_too(tokens, i):
        return True
    head = tokens.heads[i]
    if deps[i] == "conj":
        first = denied_with(tokens, i)
        return first is not None and is_negated(tokens, first)
    if deps[i] == "acl":
        is_headline = tokens.pos[tokens.heads[head]] not in VERBS  # "No deal reached in talks"
        return is_headline and _has_negative_determiner(tokens, head)
    if deps[i] not in ("pcomp", "pobj"):
        return False
    if lower[head] in _cues("prepositions"):
        return True
    return lower[head] == "of" and tokens.lemmas[tokens.heads[head]] in _cues("nouns")


def is_denied_before(tokens: Tokens, i: int) -> bool:
    """Right behind "without", "instead of", "rather than"."""
    before, cues = tokens.lower[max(i - 2, 0) : i], _cues("prepositions")
    return bool(before) and (before[-1] in cues or " ".join(before) in cues)


def _is_denied_too(tokens: Tokens, i: int) -> bool:
    """ "Nor did Lee", "nor was the road open"."""
    own = own_subject(tokens, i) if i and tokens.lower[i - 1] in ("neither", "nor") else None
    return own is not None and own > i


def denied_with(tokens: Tokens, i: int) -> int | None:
    """The verb whose denial reaches one coordinated to it: "did not resign or apologise" denies both.

    So does "did not resign and apologise", since infinitives share the auxiliary that is denied. Who has a subject of
    his own begins another clause.
    """
    head = tokens.heads[i]
    if tokens.pos[i] != tokens.pos[head] or own_subject(tokens, i) is not None:
        return None
    links = [tokens.lower[c] for one in (head, i) for c in tokens.children[one] if tokens.deps[c] == "cc"]
    is_shared = tokens.tags[i] == "VB" and any(tokens.lemmas[a] == "do" for a in auxiliaries(tokens, head))
    return head if links and (links[0] in _ALTERNATIVES or (is_shared and links[0] == "and")) else None


def denied_by_inversion(tokens: Tokens, i: int) -> int | None:
    """The auxiliary that stands before its subject as what is put first denies the verb.

    "Nor did she leave", "at no time did she", "little did she know" (Huddleston and Pullum 2002, chapter 9).
    """
    first, own = tokens.child(i, "aux", "auxpass"), own_subject(tokens, i)
    if first is None or own is None or not 0 < first < own:
        return None
    if tokens.lower[first - 1] in _cues("openings"):
        return first
    phrases = (c for c in tokens.children[i] if c < first and tokens.deps[c] == "prep")
    denying = (t for c in phrases if tokens.edges[c][1] == first - 1 for t in tokens.children[tokens.edges[c][1]])
    return first if any(tokens.lower[t] in _cues("determiners") for t in denying) else None


def _negation_by(tokens: Tokens, i: int, c: int, dep: str, lower: str) -> bool | None:
    """Whether a dependant makes a word negated; ``None`` where it says nothing."""
    if lower == "not" and (not _ONLY.isdisjoint(tokens.lower[c + 1 : c + 2]) or _denies_behind(tokens, i, c)):
        return None
    if lower == "not" and c + 1 < i and put_first(tokens, c + 1) == i:
        return None
    if dep == "neg" or lower == "neither" or (dep in ("advmod", "preconj") and lower in _cues("adverbs")):
        return lower not in _NEARLY or not _is_perfect(tokens, i)
    if dep == "det":
        return True if lower in _cues("determiners") and not _is_half(tokens, c) else None
    negated = dep in _ARGUMENTS and (lower in _cues("pronouns") or _has_negative_determiner(tokens, c))
    if negated and exception(tokens, c) is not None:
        return None
    # "“Nothing to add,” he said": what is said there denies nothing here.
    return True if negated and '"' not in tokens.words[min(i, c) : max(i, c)] else None


def _denies_behind(tokens: Tokens, i: int, c: int) -> bool:
    """ "They left, not in haste": behind a verb "not" denies what follows it, unlike "was not", "Lee did not"."""
    return c > i and tokens.pos[i] == "VERB" and tokens.lemmas[i] not in ("do", "have")


def _is_perfect(tokens: Tokens, i: int) -> bool:
    """ "Hardly had she left" and "she had hardly left, when" tell that she left."""
    return any(tokens.lower[a] == "had" for a in auxiliaries(tokens, i))


def _has_negative_determiner(tokens: Tokens, i: int) -> bool:
    """ "No bomb", "neither side"; "neither Lee nor Roy"; "not one bomb"."""
    labels, first = ("det", "preconj", "cc"), tokens.edges[i][0]
    opening = tokens.lower[first : first + 3]
    if opening[:1] == ["not"] and (
        opening[1:] == ["a", "single"] or (opening[1:2] == ["one"] and opening[2:] != ["but"])
    ):
        return True
    negative = (c for c in tokens.children[i] if tokens.deps[c] in labels and tokens.lower[c] in _cues("determiners"))
    return any(not _is_half(tokens, c) for c in negative)


def _is_half(tokens: Tokens, no: int) -> bool:
    """ "No-shows", "a no-fly zone" deny nothing."""
    return tokens.lower[no + 1 : no + 2] == ["-"]


def modality_of(tokens: Tokens, i: int) -> Modality | None:
    """The modal auxiliary, adverb or adjective over a word; ``None`` where nothing weakens or postpones it."""
    found: Modality | None = None
    group = auxiliaries(tokens, i)
    for a in group:
        word = _AUXILIARY_FORMS.get(tokens.lower[a], tokens.lower[a])
        row = _rows("auxiliaries").get("will" if word == "would" and _is_future_in_past(tokens, i, a) else word)
        if row is not None and tokens.tags[a] == "MD" and not _tells_a_fact(tokens, i, a):
            found = _read(tokens.words[a], row)
    is_owed = found is not None and found.prospective and found.certainty == "PS"
    if found is not None and is_owed and any(tokens.lower[a] == "have" for a in group):
        found = evolve(found, certainty="U", prospective=False)  # who should have left may not have
    for c in tokens.children[i]:
        dep, lower = tokens.deps[c], tokens.lower[c]
        if (dep == "advmod" and not _is_of_phrase(tokens, i, c)) or dep == "amod":
            row = _rows("adverbs" if dep == "advmod" else "modifiers").get(lower)
            is_sure = lower in _ALMOST and tokens.lemmas[i] in of_kind("multiplying")
            if row is not None and not is_sure and tokens.lower[c - 1] not in _WHOLE:
                return _read(tokens.words[c], row)
    aside = tokens.child(i, "parataxis")  # "the mill, it seems, had closed"
    if found is None and aside is not None and (row := _rows("asides").get(tokens.lower[aside])) is not None:
        return _read(tokens.words[aside], row)
    over = _predicate_over(tokens, i)
    if found is None or over is None or found.certainty != "CT":
        return found or over
    return evolve(over, prospective=True)  # "it is unlikely that he will leave"


def _is_of_phrase(tokens: Tokens, i: int, adverb: int) -> bool:
    """ "Was born probably at Lund": where it was is a guess, and that it was is none."""
    return adverb == i + 1 and adverb + 1 < len(tokens) and tokens.pos[adverb + 1] == "ADP"


def _predicate_over(tokens: Tokens, i: int) -> Modality | None:
    """The adjective, or "ought", over clauses: "likely to fall and break", "possible to", "capable of flying"."""
    if tokens.tags[i] == "VB" == tokens.tags[first := first_conjunct(tokens, i)]:
        i = first
    head = tokens.heads[i]
    match tokens.deps[i]:
        case "advcl" | "xcomp" | "ccomp" if tokens.lemmas[head] == "be":
            cue = tokens.child(head, "acomp")
        case "xcomp" | "ccomp":
            cue = head
        case "pcomp" if tokens.pos[tokens.heads[head]] == "ADJ":
            cue = tokens.heads[head]
        case _:
            return None
    if cue is None or cue == i or (tokens.tags[i] == "VBN" and tokens.child(i, "aux", "auxpass") is None):
        return None
    if tokens.lower[cue] == "able" and tokens.tags[tokens.heads[cue]] == "VBD":
        return None  # who was able to escape did
    row = _rows("adjectives").get(tokens.lower[cue])
    if row is None and tokens.tags[cue] == "MD":
        row = _rows("auxiliaries").get(tokens.lower[cue])
    if row is None:
        return None
    is_told = tokens.deps[i] == "ccomp" and not has_to(tokens, i)  # "it is likely that they left" lies not ahead
    return evolve(_read(tokens.words[cue], row), prospective=False) if is_told else _read(tokens.words[cue], row)


def _is_future_in_past(tokens: Tokens, i: int, auxiliary: int) -> bool:
    """The "would" of "she said that she would leave" is a "will" told in the past; so in "a promise that she would"."""
    head = tokens.heads[i]
    if '"' in tokens.words[min(auxiliary, head) : max(auxiliary, head)]:
        return False  # in the words of the speaker it hangs on a condition
    if "have" in tokens.lower[auxiliary + 1 : i] and not any(tokens.lower[c] == "by" for c in tokens.children[i]):
        return False  # "said he would have lived": nobody did
    is_when = tokens.lower[tokens.edges[i][0]] == "when"  # "till May, when it would be heard"
    if tokens.deps[i] in CLAUSES_OF_NOUNS and (is_when or tokens.child(i, "mark") is not None):
        head = next((a for a in tokens.ancestors(head) if tokens.pos[a] == "VERB"), head)
    elif tokens.deps[i] != "ccomp":
        inserted = tokens.child(i, "parataxis")  # "it would, she said, be cold"
        return inserted is not None and tokens.tags[inserted] in PAST_TAGS
    # "She left, adding that …", "was quoted as saying that …": as past as the verb above.
    above = (tokens.tags[a] for a in (head, *tokens.ancestors(head)) if tokens.tags[a] not in ("IN", "VBG"))
    return next(above, "") in PAST_TAGS


def _tells_a_fact(tokens: Tokens, i: int, auxiliary: int) -> bool:
    """Who "can see" or "could hear" does see and hear, and what "would later" happen did."""
    if tokens.lower[auxiliary] == "would":
        # "Would go on to win"; but "would go on to win if he trained"
        goes_on = tokens.lemmas[i] == "go" and tokens.lower[i + 1 : i + 3] == ["on", "to"]
        is_told = goes_on and not any(has_condition(tokens, c) for c in (i, *tokens.children[i]))
        return is_told or has_afterwards(tokens, i)
    is_ability = tokens.lower[auxiliary] in ("can", "could")
    return is_ability and tokens.lemmas[i] in read_words("event_classes", "perception") and _has_eyes(tokens, i)


def has_afterwards(tokens: Tokens, i: int) -> bool:
    """ "Would later regret it", "was to die two years later": looking back the text knows what came."""
    return any(tokens.deps[c] == "advmod" and tokens.lower[c] in _rows("afterwards") for c in tokens.children[i])


def _has_eyes(tokens: Tokens, i: int) -> bool:
    """Not "the vote could see her lose it", "a deal that could see it sold"; but "a mill that can be seen"."""
    own = own_subject(tokens, i)
    return (
        own is None
        or tokens.deps[own] == "nsubjpass"
        or not (tokens.tags[own] == "WDT" or tokens.lemmas[own] in read_words("event_nouns", "events", "ambiguous"))
    )


_AUXILIARY_FORMS = {"'ll": "will", "wo": "will", "'d": "would", "ca": "can", "sha": "shall"}


def _read(cue: str, row: Mapping[str, object]) -> Modality:
    certainty = str(row.get("certainty", "CT"))
    return Modality(
        cue=cue,
        certainty=certainty.rstrip("-"),
        negative=certainty.endswith("-"),
        prospective=bool(row.get("prospective", False)),
    )


@cache
def _cues(section: str) -> frozenset[str]:
    return frozenset(read_section("negation_cues", section))


@cache
def _negating() -> frozenset[str]:
    """The words of negation; of "instead of" the first."""
    sections = ("adverbs", "determiners", "openings", "pronouns", "prepositions")
    return frozenset(cue.split()[0] for section in sections for cue in _cues(section))


@cache
def _modal_words() -> frozenset[str]:
    return frozenset().union(*map(_rows, ("adverbs", "asides", "modifiers", "adjectives")))


@cache
def _rows(section: str) -> Mapping[str, Mapping[str, object]]:
    return dict(read_section("modal_cues", section))
