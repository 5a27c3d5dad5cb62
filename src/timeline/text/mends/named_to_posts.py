"""Who is named to what: "the firm named Ann Lee chief executive".

The parse takes the name for a part of the post, and the firm for what is so named. A participle that describes a noun
has lost its object to it and names one thing more at most, "a man named Lee": with a name and a post it is the verb of
the sentence (Huddleston and Pullum 2002, chapter 4, section 5.4).
"""

from timeline.lexicon.kinds import of_kind
from timeline.text.labels import COMPOUNDED, DETERMINERS, NAME_TAGS, PAST_TAGS
from timeline.text.mends.parse import Parse

_COMPLEMENTS = frozenset({"dobj", "oprd"})


def name_to_posts(parse: Parse) -> None:
    """Part the name from the post, and give a sentence that has no verb but this one its subject."""
    naming = of_kind("naming_to_posts")
    for verb in [i for i, lemma in enumerate(parse.lemmas) if lemma in naming and parse.pos[i] == "VERB"]:
        for last in [*parse.dependants(verb, parse.behind(verb), *_COMPLEMENTS)]:
            if (parted := _parted(parse, verb, last)) is None:
                continue
            name, post = parted
            parse.move(post, range(verb + 1, name), name)
            parse.hang(name, verb, "dobj")
            parse.hang(post, verb, "oprd")
            _make_finite(parse, verb)
            break


def _parted(parse: Parse, verb: int, last: int) -> tuple[int, int] | None:
    """The name and the post of "Ann Lee chief executive" and "Ann Lee its president"."""
    if parse.tags[last] in NAME_TAGS:
        post = parse.child_behind(last, "appos")
        is_beside = post is not None and parse.child(post, range(last + 1, post), *DETERMINERS) == last + 1
        return (last, post) if post is not None and is_beside else None
    names = [i for i in parse.dependants(last, range(verb + 1, last), *COMPOUNDED) if parse.tags[i] in NAME_TAGS]
    if parse.tags[last] != "NN" or not names or parse.entities[names[-1]] != "PERSON":
        return None
    is_whole = all(parse.is_below(i, names[-1]) or i in names for i in range(verb + 1, names[-1]))
    return (names[-1], last) if is_whole else None


def _make_finite(parse: Parse, verb: int) -> None:
    """Give a verb the noun that is all the parse has for a sentence, as its subject."""
    noun = parse.heads[verb]
    if parse.deps[verb] != "acl" or parse.heads[noun] != noun or parse.tags[verb] not in PAST_TAGS:
        return
    for i in parse.dependants(noun, parse.behind(verb)):
        parse.label(i, "advcl" if parse.tags[i] == "VBG" else parse.deps[i])
    parse.make_clause(noun, verb)
