"""Auxiliaries without the verb that is theirs, and words of denial that the parse hangs on another."""

from timeline.lexicon.tables import read_words
from timeline.text.labels import AUXILIARIES, NOUN_SUBJECTS, PAST_TAGS, TIMES
from timeline.text.mends.parse import Parse

_AUXILIARY, _LINKS = frozenset({"be", "do", "have"}), frozenset({"and", "or"})
_BE, _COMPLEMENTS = frozenset({"was", "were"}), frozenset({"acomp", "attr", "ccomp", "oprd", "xcomp"})
_NOT = frozenset({"n't", "n’t", "not"})
_TELLING = frozenset({"did", "was", "were", "'ll", "wo", "will"})  # "won't"
_HAVE = frozenset({"had", "has", "have"})
_ADVERBS = frozenset({"RB", "RBR"})


def share_verbs(parse: Parse) -> None:
    """Give an auxiliary to the verb it shares: "sales have and will continue to fall", "has been and will be loved".

    The parse takes the first for a verb of its own, which tells nothing, as it does not for "can and should pay".
    """
    deps, heads = parse.deps, parse.heads
    for link in parse.standing(_LINKS):
        first = heads[link]
        if first != link - 1 or parse.lemmas[first] not in _AUXILIARY or deps[first] in AUXILIARIES:
            continue
        behind = [*parse.dependants(first, parse.behind(first))]
        verb = next((i for i in behind if deps[i] == "conj"), None)
        if verb is None or any(i < verb and i != link for i in behind):
            continue
        before = [*parse.dependants(first, parse.before(first))]
        own = {deps[i] for i in parse.dependants(verb, range(link + 1, verb))}
        if not own.isdisjoint(NOUN_SUBJECTS) or own.isdisjoint(AUXILIARIES):
            continue
        parse.take_place(verb, first, "aux")
        parse.pos[first] = "AUX"
        for i in (*before, *behind):
            if i not in (verb, link):
                parse.hang(i, verb, "nsubjpass" if deps[i] == "nsubj" and "auxpass" in own else deps[i])


def join_auxiliaries(parse: Parse) -> None:
    """Give a verb the auxiliary that a time parts from it, and what hangs on that: "the court had on 6 May upheld it".

    So courts and agencies write. The parse leaves the subject to the auxiliary, or takes that for a verb of its own.
    """
    deps, heads = parse.deps, parse.heads
    for have in parse.standing(_HAVE):
        verb = _behind_time(parse, have)
        if verb is not None and deps[verb] in AUXILIARIES:
            verb = heads[verb]  # "had on Monday been shot"
        if verb is None or verb <= have or parse.tags[verb] not in PAST_TAGS or not _may_be_joined(parse, have, verb):
            continue
        beside = parse.around(have)
        if heads[verb] != verb:
            parse.take_place(verb, have)
        parse.hang(have, verb, "aux")
        parse.pos[have], parse.tags[verb] = "AUX", "VBN"
        for i in beside:
            if heads[i] == verb and have < i < verb and parse.entities[i] in TIMES and deps[i] in NOUN_SUBJECTS:
                _hang_on(parse, have + 1, i)
            elif heads[i] == have:
                heads[i] = verb


def join_copulas(parse: Parse) -> None:
    """Give a passive the "be" that a time or a place between commas parts from it: "was, in 1857, defended"."""
    lower, deps = parse.lower, parse.deps
    for be in [i for i in parse.standing(_BE) if lower[i + 1 : i + 2] == [","]]:
        verb = next((i for i in parse.dependants(be, parse.behind(be)) if parse.tags[i] == "VBN"), None)
        if verb is None or lower[verb - 1] != "," or verb < be + 4:
            continue
        beside = [i for i in parse.dependants(be, (*parse.before(be), *parse.behind(be))) if i != verb]
        if any(deps[i] in _COMPLEMENTS or (i < be and deps[i] in AUXILIARIES) for i in beside):
            continue
        parse.take_place(verb, be, "auxpass")
        for i in beside:
            parse.hang(i, verb, "nsubjpass" if deps[i] == "nsubj" else deps[i])
        parse.pos[be] = "AUX"


def join_denials(parse: Parse) -> None:
    """Give a verb the "not" of "located but not yet retrieved", and "until" that before its verb.

    "Was not arrested until 1946" denies every time before, and says that it was then (Karttunen 1974); "will not open
    until May", that it will. What may last is left: "did not stay until 1946".
    """
    for i in parse.labelled("neg"):
        verb = parse.heads[i]
        if verb == i + 1 and parse.lower[verb] == "yet" and parse.deps[verb] == "advmod":
            parse.heads[i] = parse.heads[verb]
        elif parse.lower[i] in _NOT and parse.lemmas[verb] not in read_words("word_kinds", "staying"):
            below = parse.dependants(verb, parse.behind(verb), "prep")
            until = next((t for t in below if parse.lower[t] == "until"), None)
            if until is not None and _is_then(parse, until, verb):
                parse.heads[i] = until


def _is_then(parse: Parse, until: int, verb: int) -> bool:
    """A date stands behind "until", and what was not before is told as past, or as to come."""
    if until + 1 == len(parse.lower) or parse.entities[until + 1] not in TIMES:
        return False
    group = (verb, *parse.dependants(verb, parse.before(verb), *AUXILIARIES))
    return not _TELLING.isdisjoint(parse.lower[i] for i in group)


def _may_be_joined(parse: Parse, have: int, verb: int) -> bool:
    """The verb hangs on the auxiliary or where that hangs, or is the root above it."""
    above = parse.heads[verb]
    return above in {have, parse.heads[have]} or (above == verb and parse.is_below(have, verb))


def _hang_on(parse: Parse, preposition: int, time: int) -> None:
    """Give a preposition the time that the parse takes for who acts: "on 6 May 2010 been shot"."""
    own = parse.child(preposition, range(preposition + 1, time), "pobj")
    if own is not None and not parse.is_below(own, time):
        parse.hang(time, own, "nummod")


def _behind_time(parse: Parse, have: int) -> int | None:
    """The word right behind a time that a preposition opens right behind an auxiliary."""
    word, end = have + 2, len(parse.lower)
    if word >= end or parse.pos[have + 1] != "ADP" or parse.entities[word] not in TIMES:
        return None
    while word < end and (parse.entities[word] in TIMES or parse.lower[word] == ","):
        word += 1
    return word if word < end else None


def give_denials(parse: Parse) -> None:
    """Hang on the verb what denies it: "she never again spoke of it", "they all but won".

    "Never" before another adverb denies what that is of, and "all but" is "almost" (Huddleston and Pullum 2002, chapter
    9). There is a "no confidence motion" where there is no confidence.
    """
    lower, deps, heads = parse.lower, parse.deps, parse.heads
    for never in [i for i in parse.places.get("never", ()) if deps[i] in {"advmod", "neg"}]:
        adverb = heads[never]
        verb = heads[adverb]
        if never < adverb < verb and parse.tags[adverb] in _ADVERBS and parse.pos[verb] == "VERB":
            parse.hang(never, verb, "neg")
    for all_, verb in [(i, i + 2) for i in parse.places.get("all", ()) if lower[i + 1 : i + 2] == ["but"]]:
        if parse.pos[verb : verb + 1] == ["VERB"] and not parse.is_below(verb, all_):
            parse.hang(all_, verb, "neg")
            parse.hang(all_ + 1, verb, "neg")
    for no in [i for i in parse.places.get("no", ()) if lower[i + 1 : i + 2] == ["confidence"]]:
        if deps[no + 1] == "compound" and heads[no] == heads[no + 1]:
            parse.hang(no, no + 1, "compound")
