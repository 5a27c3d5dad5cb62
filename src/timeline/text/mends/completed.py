"""What completes a verb, which the parse has beside it or as another verb: objects, lengths, qualities, particles."""

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_section, read_words
from timeline.text.labels import CLAUSES_OF_NOUNS, DETERMINERS, NOUNS, TIMES
from timeline.text.mends.parse import REACH, Parse

_LASTING = frozenset({"last", "take"})
_CALLED = frozenset({"call", "come"})
_COUNTS = frozenset({"CD", "DT"})
_GO = frozenset({"go", "going"})  # the lemma of what the parse takes for an auxiliary is the word
_BEHIND = ("pobj", "pcomp", "prep")
_RECEIVING = frozenset({"ORG", "PERSON"})


def read_gone_missing(parse: Parse) -> None:
    """Make "missing" what somebody goes, and hang on "go" where and when: "went missing off the island on Saturday".

    Behind "go" the word tells what one becomes, as in "go blind" (Quirk et al. 1985, 16.21): nobody misses anything.
    """
    heads, deps = parse.heads, parse.deps
    for i in [i for i in parse.places.get("missing", ()) if i]:
        go = i - 1
        if parse.lemmas[go] not in _GO or (heads[i] != go and heads[go] != i):
            continue
        if heads[go] == i:  # "before going missing", where "going" is its auxiliary
            parse.take_place(go, i)
            parse.pos[go], parse.lemmas[go], heads[i] = "VERB", "go", go
            parse.move(i, parse.before(go), go)
        for below in parse.dependants(i, range(i + 1, len(heads))[:REACH]):
            heads[below] = go
            if deps[below] == "prt":  # "off the island"
                place = parse.child(i, range(below + 1, len(heads))[:REACH], "dobj")
                parse.label(below, "prep")
                if place is not None:
                    parse.hang(place, below, "pobj")
        parse.pos[i], parse.tags[i] = "ADJ", "JJ"
        parse.label(i, "acomp")


def describe_blame(parse: Parse) -> None:
    """Make "to blame" without an object what is said of the subject: "neither driver is to blame for the crash".

    It tells a quality, as "is guilty" does (Quirk et al. 1985, 17.54), and lies not ahead. What denies it is of "be".
    """
    deps, heads = parse.deps, parse.heads
    for blame in [i for i in parse.places.get("blame", ()) if deps[i] == "xcomp" and parse.tags[i] == "VB"]:
        be = heads[blame]
        if parse.lemmas[be] != "be" or not be < blame or parse.lower[blame - 1] != "to":
            continue
        if parse.child_behind(blame, "dobj") is not None:
            continue
        for aside in [i for i in range(be + 1, blame - 1) if heads[i] in (be, blame)]:
            heads[aside] = be if deps[aside] == "neg" else blame  # "not wholly to blame"
        parse.move(blame, parse.behind(blame), be, "npadvmod", "advcl")
        parse.label(blame, "acomp")
        parse.pos[blame], parse.tags[blame] = "ADJ", "JJ"
        parse.label(blame - 1, "advmod")


def call_to_order(parse: Parse) -> None:
    """Make "order" the noun of "called the meeting to order at 7 pm", in which nobody orders anything."""
    for order in [i for i in parse.places.get("order", ()) if parse.tags[i] == "VB" and i]:
        calling = parse.heads[order]
        if parse.lemmas[calling] not in _CALLED or parse.lower[order - 1] != "to" or not calling < order - 1:
            continue
        if parse.child_behind(order, "dobj", "ccomp") is None:
            parse.move(order, parse.behind(order), calling)
            parse.hang(order - 1, calling, "prep")
            parse.hang(order, order - 1, "pobj")
            parse.pos[order - 1], parse.tags[order - 1] = "ADP", "IN"
            parse.pos[order], parse.tags[order] = "NOUN", "NN"


def give_lengths(parse: Parse) -> None:
    """Make the length of "lasted three hours", "took an hour to put out" the object of its verb, where it has none.

    The parse has it beside the verb, as it has when something was; without it these verbs tell nothing.
    """
    for length in [i for i in parse.labelled("npadvmod") if parse.lemmas[parse.heads[i]] in _LASTING]:
        verb = parse.heads[length]
        if verb < length and parse.child_behind(verb, "dobj") is None:
            parse.label(length, "dobj")


def give_objects(parse: Parse) -> None:
    """Make a name right behind a verb its object, "Lund beat Oslo 3-1", and a length that somebody is given.

    What is no time and no measure is the object, and a verb has one: in "gave them a month" they have a month.
    """
    for length in [i for i in parse.labelled("npadvmod") if parse.lemmas[parse.heads[i]] in of_kind("giving")]:
        verb, opening = parse.heads[length], parse.child_before(length, "det", "nummod")
        first = length if opening is None else opening
        recipient = parse.child(verb, range(verb + 1, first), "dative", "dobj")
        is_length = parse.lower[length] in read_section("times", "units") and parse.tags[first] in _COUNTS
        if recipient == first - 1 and is_length:
            parse.label(recipient, "dative")
            parse.label(length, "dobj")
            for use in [*parse.dependants(verb, parse.behind(length), "advcl")]:
                parse.label(use, "xcomp" if parse.lower[use - 1] == "to" else "advcl")
    for name in [i for i in parse.labelled("npadvmod") if parse.tags[i] == "NNP"]:
        verb = parse.heads[name]
        if not verb < name or parse.pos[verb] != "VERB" or parse.entities[name] in TIMES | {""}:
            continue
        is_behind = all(parse.heads[i] == name for i in range(verb + 1, name))
        if is_behind and parse.child_behind(verb, "dobj", "dative") is None:
            parse.label(name, "dobj")


def give_receivers(parse: Parse) -> None:
    """Make the first of two objects, each with its article, the one who has the second: "sold his brother the boat".

    A name needs none, nor does a sum: "awarding Norvik nearly $2 million".
    """
    for what in parse.labelled("dobj"):
        verb = parse.heads[what]
        opening = parse.child_before(what, *DETERMINERS)
        if opening is None and parse.entities[what] == "MONEY":
            opening = min(parse.dependants(what, parse.before(what)), default=None)
        whom = None if opening is None else opening - 1
        if whom is None or parse.deps[whom] != "dobj" or parse.heads[whom] != verb or parse.pos[whom] not in NOUNS:
            continue
        if parse.lemmas[verb] not in read_words("roles", "transfer"):
            continue  # "picked up a rock the size of a fist"
        is_told = parse.pos[whom] == "PROPN" or parse.child(whom, range(verb + 1, whom), *DETERMINERS) is not None
        if verb < whom and is_told and parse.entities[what] not in TIMES:
            parse.label(whom, "dative")


def give_names(parse: Parse) -> None:
    """Make a name between a verb of giving and a noun without article who is given it: "gave Norvik approval to sell".

    The parse has both for one noun. What somebody asks is his own ("granted Lind appeal"), and who is given it in the
    passive stands before the verb: "was granted Trinity membership".
    """
    for what in parse.labelled("dobj"):
        verb, name = parse.heads[what], what - 1
        if parse.tags[what] != "NN" or parse.lemmas[verb] not in of_kind("granting") or verb >= name:
            continue
        if parse.lemmas[what] in read_words("person_verbs", "asked") or parse.entities[name] not in _RECEIVING:
            continue
        parts = range(verb + 1, what)
        is_name = all(parse.deps[i] == "compound" and parse.entities[i] == parse.entities[name] for i in parts)
        is_passive = parse.child_before(verb, "auxpass", "nsubjpass") is not None
        if is_name and not is_passive and parse.child_behind(verb, "dative") is None:
            for part in parts[:-1]:
                parse.hang(part, name, "compound")
            parse.hang(name, verb, "dative")


def read_particles(parse: Parse) -> None:
    """Make a particle right behind its verb the verb's, "the plan fell through in May", and what has a noun none.

    A preposition has a noun, a clause or another preposition behind it, and a particle has none: "took in towns". The
    tagger knows a particle by its verb; a clause of a noun may have left a preposition without its own, "the agar it
    grows on".
    """
    for preposition in parse.labelled("prt"):
        if parse.child_behind(preposition, "pobj") is not None:
            parse.label(preposition, "prep")
    for particle in [i for i in parse.labelled("advmod", "prep") if parse.tags[i] == "RP"]:
        verb = parse.heads[particle]
        is_behind = verb == particle - 1 and parse.pos[verb] == "VERB" and parse.deps[verb] not in CLAUSES_OF_NOUNS
        if is_behind and parse.child_behind(particle, *_BEHIND) is None:
            parse.label(particle, "prt")
