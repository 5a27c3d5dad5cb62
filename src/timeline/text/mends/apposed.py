"""Nouns that the parse has in apposition, or beside one, where they say nothing more of who or what that is."""

from timeline.lexicon.tables import read_words
from timeline.text.labels import NAME_TAGS, NOUN_SUBJECTS, PLACES
from timeline.text.mends.parse import REACH, Parse

_BESIDE = frozenset({"appos", "conj"})
_NAMED = frozenset({"ORG", "PERSON"})
_ARTICLES = frozenset({"a", "an"})
_FOR_EXAMPLE = frozenset({"chiefly", "especially", "mainly", "mostly", "notably", "particularly", "principally"})
_RELATIVES = frozenset({"which", "whom", "whose"})


def place_based(parse: Parse) -> None:
    """Hang the town of "bought by Lund, Sweden-based Norvik" on "based", and give Norvik its part: no town buys it.

    The town before the comma is part of the place, as the region behind it is.
    """
    for based in parse.places.get("based", ()):
        firm = parse.heads[based]
        town, region = parse.heads[firm], parse.child_before(based, "npadvmod")
        if region is None or parse.deps[firm] not in _BESIDE or not town == region - 2 < based < firm:
            continue
        if parse.lower[region - 1] == "," and parse.entities[region] in PLACES:
            parse.take_place(firm, town)
            parse.hang(town, based, "npadvmod")
            parse.heads[region - 1] = based


def name_objects(parse: Parse) -> None:
    """Let the name behind a comma say which mill is meant: "bought a small mill, Norvik Paper, in 1999".

    The parse has it beside the verb, as it has a time or a measure.
    """
    for name in [i for i in parse.labelled("npadvmod") if parse.tags[i] == "NNP" and parse.entities[i] in _NAMED]:
        first = next((i + 1 for i in parse.before(name) if not parse.is_below(i, name)), name)
        noun = first - 2
        is_object = noun > 0 and parse.lower[first - 1] == "," and parse.deps[noun] == "dobj"
        if is_object and parse.heads[noun] == parse.heads[name] and parse.tags[noun] == "NN":
            parse.hang(name, noun, "appos")


def join_parents(parse: Parse) -> None:
    """Hang a second parent on the first: "Ann Bryer, daughter of Clark and Mary Bryer, was born".

    A child has two parents, and no comma parts them: what "and" joins to the first is the other, and neither was born,
    nor did what the child did.
    """
    heads = parse.heads
    children = read_words("kin", "children")
    for of in parse.places.get("of", ()):
        if of == 0 or parse.lemmas[of - 1] not in children or heads[of] != of - 1:
            continue
        first = parse.child_behind(of, "pobj")
        if first is None or parse.tags[first] not in NAME_TAGS:
            continue
        joint = next((i for i in range(first + 1, len(heads))[:REACH] if not _is_aside(parse, i, first)), None)
        if joint is None or parse.lower[joint] != "and" or parse.is_below(joint, first):
            continue
        second = parse.child(heads[joint], parse.behind(joint), "conj")
        if second is None or parse.tags[second] not in NAME_TAGS or parse.is_below(first, second):
            continue
        if all(parse.tags[i] in NAME_TAGS or parse.is_below(i, second) for i in range(joint + 1, second)):
            heads[joint] = heads[second] = first


def _is_aside(parse: Parse, token: int, first: int) -> bool:
    """The years of the first parent in brackets."""
    return parse.tags[token] in {"-LRB-", "-RRB-"} or (parse.is_below(token, first) and parse.deps[token] != "cc")


def part_verbless(parse: Parse) -> None:
    """Make a clause of "two of them children" in "three people, two of them children, were found dead".

    What has a subject of its own is a clause (Quirk et al. 1985, 15.58): not all three are children.
    """
    for them in [i for i in parse.places.get("them", ()) if i and parse.lower[i - 1] == "of"]:
        some = parse.heads[them - 1]
        noun = parse.heads[some]
        if parse.deps[noun] == "appos" and parse.heads[noun] < some < noun:
            parse.label(noun, "advcl")


def part_named_among(parse: Parse) -> None:
    """Let who is named as one of several be nobody else: "students, among them Ann Holm, left", "notably Holm's".

    What is told as an example is no other name for anybody (Quirk et al. 1985, 17.73).
    """
    for among in [i for i in parse.places.get("among", ()) if parse.deps[i] == "prep"]:
        name = parse.heads[among]
        if name > among and parse.deps[name] == "appos" and parse.lower[among + 1] == "them":
            parse.label(name, "dep")
    for word in parse.standing(_FOR_EXAMPLE):
        noun = parse.heads[word]
        if noun > word and parse.deps[noun] == "appos" and parse.lower[word - 1] == ",":
            parse.label(noun, "dep")


def give_shares(parse: Parse) -> None:
    """Make a share the subject of its clause: "a village, half of whose houses burned", "none of whom stayed"."""
    deps, heads = parse.deps, parse.heads
    for relative in [i for i in parse.standing(_RELATIVES) if parse.lower[i - 1] == "of"]:
        of = relative - 1
        share = heads[of]
        verb = parse.child(of, parse.behind(relative), "pcomp")
        if verb is None or deps[share] != "appos" or not heads[share] < share < of:
            continue
        shared = parse.child(verb, range(relative, verb), *NOUN_SUBJECTS)
        if shared is not None:
            parse.hang(verb, heads[share], "relcl")
            parse.hang(share, verb, deps[shared])
            parse.hang(shared, of, "pobj")


def list_nouns(parse: Parse) -> None:
    """Coordinate the second thing of a list to the first: "worked as a clerk, a porter and a cook".

    Who is said to be something else is told once or is known, "her son, a porter and cook": where each has an article
    that makes it new, they are several.
    """
    for second in parse.labelled("appos"):
        first, third = parse.heads[second], parse.child_behind(second, "conj")
        if third is not None and first < second and all(_is_new(parse, noun) for noun in (first, second, third)):
            parse.label(second, "conj")


def _is_new(parse: Parse, noun: int) -> bool:
    return any(parse.lower[i] in _ARTICLES for i in parse.dependants(noun, parse.before(noun), "det"))


def join_names(parse: Parse) -> None:
    """Coordinate a name to the name before it: the "shareholders of Norvik and Halden Corp." are of both.

    What "and" joins is alike (Quirk et al. 1985, 13.85); "staff of Norvik and the Halden board" has an article anew.
    """
    for joint in parse.places.get("and", ()):
        holders = parse.heads[joint]
        second = parse.child_behind(holders, "conj") if parse.pos[holders] == "NOUN" and holders < joint else None
        of = None if second is None else parse.child(holders, range(joint - 1, holders, -1), "prep")
        first = None if of is None else parse.child(of, range(of, joint), "pobj")
        if first is None or second is None or parse.child_before(second, "det") is not None:
            continue
        are_alike = parse.entities[first] == parse.entities[second] == "ORG"
        if are_alike and all(parse.is_below(i, first) for i in range(first, joint)):
            parse.heads[joint] = parse.heads[second] = first
