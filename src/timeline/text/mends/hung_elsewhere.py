"""Phrases and clauses that the parse hangs on another word than the one they tell of, known by the words they have."""

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_section, read_words
from timeline.text.labels import NOUN_TAGS, OBJECTS, PAST_TAGS, PLACES, TIMES
from timeline.text.mends.parse import REACH, Parse, people_words

_RELATIVES = frozenset({"that", "which"})
_LEFT_OPEN = frozenset({"advcl", "oprd", "xcomp"})
_LEFT = frozenset({"dobj", "nsubj", "nsubjpass", "npadvmod"})
_BELOW_NOUN = frozenset({"conj", "pobj", "prep"})
_OF_TWO = frozenset({"among", "between"})
_OBJECTS_OF = {"he": "him", "she": "her", "they": "them"}
_WAYS = frozenset({"across", "along", "among", "around", "over", "through", "under"})
_PEOPLE = frozenset({"he", "i", "she", "they", "we", "who"})


def lower_conjuncts(parse: Parse) -> None:
    """Join a verb of harm, coordinated with the main clause, to the verb that tells what a happening did.

    "Lind visited a town hit by a quake that cut power, felled trees and killed ten": nobody who visits kills ten. New
    words join the lowest phrase (Kimball 1973). Who "fled the crash that killed his wife" may go on himself: the main
    verb tells what he had to do with it.
    """
    harming = read_words("temporal_signals", "harming")
    for verb in [i for i in parse.labelled("conj") if parse.lemmas[i] in harming]:
        if not _is_conjunct(parse, verb) or parse.child_behind(verb, "dobj") is None:
            continue
        first = verb
        for above in parse.above(verb):
            if not _is_conjunct(parse, above) or above > first:
                break
            first = above
        main = parse.heads[first]
        low = next((v for v in range(first - 1, main, -1)[:REACH] if parse.tags[v] == "VBD"), None)
        if low is None or parse.tags[main] not in PAST_TAGS or not _is_of_happening(parse, low, main):
            continue
        if not parse.is_below(low, first):  # "… and a quake that cut power killed ten"
            parse.heads[first] = low


def _is_conjunct(parse: Parse, verb: int) -> bool:
    return parse.deps[verb] == "conj" and parse.tags[verb] in PAST_TAGS


def _is_of_happening(parse: Parse, verb: int, main: int) -> bool:
    """The verb of a relative clause that says what a happening did, of which the main verb tells at most the harm."""
    noun = parse.heads[verb]
    if parse.deps[verb] != "relcl" or not noun < verb or parse.lower[verb - 1] not in _RELATIVES:
        return False
    preposition = parse.heads[noun]
    is_done_by = parse.deps[preposition] == "agent" or parse.heads[preposition] != main
    return parse.is_happening(noun) and preposition != main and is_done_by


def describe_happenings(parse: Parse) -> None:
    """Hang a relative clause of harm, or of when it was, on the happening: "an attack in the area that killed six".

    In "talks between the firm and the union that began in May" the talks began, and not the two.
    """
    harming, occurring = read_words("temporal_signals", "harming"), of_kind("occurring")
    for verb in [i for i in parse.labelled("relcl") if parse.lemmas[i] in harming or parse.lemmas[i] in occurring]:
        place, is_of_harm = parse.heads[verb], parse.lemmas[verb] in harming
        acting = parse.child(verb, range(place + 1, verb), "nsubj")
        if acting is None or parse.lower[acting] not in _RELATIVES or (is_of_harm and parse.is_happening(place)):
            continue
        above = place
        while parse.deps[above] in _BELOW_NOUN and parse.heads[above] < above:
            above = parse.heads[above]
            if parse.tags[above] in NOUN_TAGS and parse.is_happening(above):
                if is_of_harm or _is_of_when(parse, verb, range(above, place)):
                    parse.heads[verb] = above
                break


def _is_of_when(parse: Parse, verb: int, between: range) -> bool:
    """A town or two sides have not begun in May; a firm may have, and may have begun to pay."""
    if parse.child_behind(verb, *OBJECTS, "ccomp", "xcomp") is not None:
        return False
    return parse.entities[between.stop] in PLACES or any(parse.lower[i] in _OF_TWO for i in between)


def describe_left(parse: Parse) -> None:
    """Hang on people and things in what state something left them: "the quake left two men injured and roads blocked".

    The parse hangs the participle on "left", whose subject it then describes; but it is the object that is injured, as
    in "men injured by the quake" (Quirk et al. 1985, 16.43).
    """
    deps, heads = parse.deps, parse.heads
    for state in [i for i in parse.standing(read_words("event_adjectives", "left")) if parse.tags[i] in PAST_TAGS]:
        leave = heads[state]
        if parse.lemmas[leave] != "leave" or not leave < state or parse.tags[leave] == "VBN":
            continue
        is_second = deps[state] == "conj"
        between = range(state - 1, leave, -1)[:REACH]
        noun = next((i for i in between if heads[i] in {state, leave} and deps[i] in _LEFT), None)
        if noun is None or not (is_second or deps[state] in _LEFT_OPEN):
            continue
        doer = parse.child_before(leave, "nsubj")
        if doer is not None and parse.lower[doer] in _PEOPLE and parse.pos[noun] == "NOUN":
            continue  # "he left the field injured"
        if is_second:
            first = parse.child(leave, range(leave, noun), "dobj")
            if first is None:
                continue
            parse.hang(noun, first, "conj")
        elif heads[noun] == state:
            parse.hang(noun, leave, "dobj")
        parse.hang(state, noun, "acl")
        for time in [*parse.dependants(state, parse.behind(state), "npadvmod", "prep")]:
            if "DATE" in parse.entities[time : time + 3]:
                heads[time] = leave  # "left him injured on Monday"


def raise_means(parse: Parse) -> None:
    """Hang "by selling" and "on Friday" on what was tried so: he did sell, whatever came of it."""
    for aim in parse.labelled("xcomp"):
        tried = parse.heads[aim]
        is_tried = parse.lemmas[tried] in of_kind("trying") and parse.tags[tried] in PAST_TAGS
        if not is_tried or parse.tags[aim] != "VB" or parse.child_before(tried, "neg") is not None:
            continue
        for i in [*parse.dependants(aim, parse.behind(aim), "prep", "npadvmod")]:
            below = parse.child_behind(i, "pcomp", "pobj") or i
            is_means = parse.lower[i] == "by" and parse.tags[below] == "VBG"
            if is_means or parse.entities[below] in TIMES:
                parse.heads[i] = tried


def raise_agents(parse: Parse) -> None:
    """Hang "by" on the passive in "succeeded as chairman by Ann Lee": a part that is played has no maker."""
    for by in [i for i in parse.places.get("by", ()) if parse.deps[i] == "prep"]:
        noun = parse.heads[by]
        part = parse.heads[noun]
        verb = parse.heads[part]
        is_part = part < noun < by and parse.lower[part] == "as" and parse.deps[noun] == "pobj"
        if is_part and parse.tags[verb] == "VBN" and parse.child_before(verb, "auxpass") is not None:
            parse.hang(by, verb, "agent")


def raise_descriptions(parse: Parse) -> None:
    """Hang on the verb what somebody calls a thing, "described the raid as a success": it is no kind of raid."""
    for phrase in [i for i in parse.places.get("as", ()) if parse.deps[i] == "prep"]:
        noun = parse.heads[phrase]
        if not noun < phrase or parse.tags[noun] not in NOUN_TAGS or parse.lower[phrase - 1] == "such":
            continue
        if parse.deps[noun] in OBJECTS and parse.lemmas[parse.heads[noun]] in read_words("speech", "name"):
            parse.heads[phrase] = parse.heads[noun]


def lower_distances(parse: Parse) -> None:
    """Hang on a place how far it is: nobody who "took the town of Lund, about 20 km from Brenn" took it from there."""
    for length in [i for i in parse.labelled("npadvmod") if parse.entities[i] == "QUANTITY"]:
        far = parse.heads[length]
        first = next((i + 1 for i in parse.before(length) if not parse.is_below(i, length)), length)
        place = first - 2
        is_apart = length < far and parse.lower[first - 1] == "," and parse.deps[far] in {"advmod", "prep"}
        if is_apart and place > parse.heads[far] and parse.tags[place] in NOUN_TAGS:
            parse.heads[far] = place


def give_deeds(parse: Parse) -> None:
    """Hang a gerund on the noun right before it that does it: "the envoy complained of the army shelling the town".

    What one objects or confesses to, or speaks of, is what somebody does (Quirk et al. 1985, 16.41). And whom "him"
    names does nothing to "him": "he ran from an officer trying to stop him" (Chomsky 1981, principle B).
    """
    for i in [i for i in parse.labelled("advcl") if parse.tags[i] == "VBG"]:
        noun, verb = i - 1, parse.heads[i]
        if parse.deps[noun] != "pobj" or not verb < noun:
            continue
        preposition = parse.heads[noun]
        words = read_section("roles", "deeds_of_others").get(parse.lemmas[verb], ())
        is_named_so = parse.heads[preposition] == verb and parse.lower[preposition] in words
        if is_named_so or (parse.lemmas[noun] in people_words() and _is_done_to_doer(parse, verb, i)):
            parse.hang(i, noun, "acl")


def lower_charges(parse: Parse) -> None:
    """Hang a gerund behind "and" on what somebody is charged with: "charged with assault and selling drugs"."""
    for gerund in [i for i in parse.labelled("conj") if parse.tags[i] == "VBG"]:
        blamed = parse.heads[gerund]
        if parse.lemmas[blamed] not in read_words("speech", "blame") or parse.deps[gerund - 1] != "cc":
            continue
        preposition = parse.child(blamed, range(gerund - 1, blamed, -1), "prep")
        if preposition is not None and parse.lower[preposition] in ("of", "with"):
            parse.hang(gerund, preposition, "pcomp")


def _is_done_to_doer(parse: Parse, verb: int, gerund: int) -> bool:
    """What "he" would do to "him"."""
    doer = parse.child_before(verb, "nsubj")
    him = None if doer is None else _OBJECTS_OF.get(parse.lower[doer])
    below = (gerund, parse.child_behind(gerund, "xcomp"))
    return any(
        parse.lower[i] == him for verb in below if verb for i in parse.dependants(verb, parse.behind(verb), "dobj")
    )


def raise_searches(parse: Parse) -> None:
    """Hang "looking for" on the verb before: "they dug through piles of debris looking for relatives": people look."""
    for gerund in [i for i in parse.labelled("acl") if parse.lower[i] in of_kind("searching")]:
        thing, verb = parse.heads[gerund], next((i for i in parse.above(gerund) if parse.pos[i] == "VERB"), gerund)
        is_way = verb < thing < gerund and parse.lower[parse.heads[thing]] in _WAYS
        if is_way and parse.pos[thing] == "NOUN" and parse.lemmas[thing] not in people_words():
            parse.hang(gerund, verb, "advcl")


def give_recorded_deeds(parse: Parse) -> None:
    """Hang what somebody is recorded doing on the verb: "he was seen on CCTV entering the bank".

    Behind a passive of perception a participle tells what its subject does (Quirk et al. 1985, 16.54), and "on video"
    says only how it was perceived.
    """
    for medium in parse.standing(of_kind("recordings")):
        on, i = medium - 1, medium + 1
        if on < 1 or parse.lower[on] != "on" or parse.tags[i : i + 1] != ["VBG"]:
            continue
        verb = parse.heads[on]
        if verb < on and parse.tags[verb] == "VBN" and parse.deps[i] in {"acl", "pcomp"}:
            parse.hang(medium, on, "pobj")
            parse.hang(i, verb, "advcl")
