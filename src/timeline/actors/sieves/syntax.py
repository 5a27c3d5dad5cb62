"""What the grammar says is one: appositions, titles before names, "X is a Y", relative pronouns."""

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import COUNTRY, DESCRIPTION, NAME, ORGANISATION, PERSON, PRONOUN, UNKNOWN
from timeline.actors.mentions import Mention
from timeline.actors.name_titles import before_honorifics
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.model.actors import PLACES
from timeline.text.clauses import subject
from timeline.text.naming import called_by, placed_subject
from timeline.text.tokens import Tokens

# What a description before a name may be, by the kind of the name: "the brewer Carlsberg", but no "state TV".
_TITLED = {
    PERSON: (PERSON,),
    UNKNOWN: (PERSON,),
    ORGANISATION: (ORGANISATION,),
}
# How a noun hangs on the verb, or the preposition of one, by which something is said of another.
_COMPLETING = frozenset(("attr", "dobj", "oprd", "pobj"))
# Tokens that a bracket with the dates of a life may have.
_LIFE = 16


def titles(clusters: Clusters) -> None:
    """ "Foreign Minister Dmytro Kuleba", "Russia's ambassador to Washington Anatoly Antonov"."""
    tokens = clusters.tokens
    ends: dict[int, list[int]] = {}
    for n, mention in clusters.described:
        if mention.number == "sg":
            ends.setdefault(mention.end, []).append(n)
    for n, mention in clusters.named:
        before = mention.first - (tokens.words[mention.first - 1] in ("]", ")", '"') if mention.first else 0)
        behind = {mention.first, before, before_honorifics(tokens, mention.first)} & ends.keys()
        for title in (n for end in sorted(behind) for n in ends[end]):
            if clusters.mentions[title].actor_kind in _TITLED.get(mention.actor_kind, ()):
                clusters.join(title, n, "title")


def places(clusters: Clusters) -> None:
    """ "the capital of Vilnius", "the Lombardy region": a kind of place and its name."""
    tokens = clusters.tokens
    named = {m.head: n for n, m in clusters.named}
    for n, mention in clusters.described:
        if mention.actor_kind not in PLACES:
            continue
        of = next((c for c in tokens.children[mention.head] if tokens.lower[c] == "of"), None)
        name = tokens.child(of, "pobj") if of is not None else tokens.child(mention.head, "compound")
        if name in named and clusters.kind(named[name]) in PLACES and _is_itself(clusters, named[name], mention):
            clusters.join(named[name], n, "place-name")


def _is_itself(clusters: Clusters, name: int, mention: Mention) -> bool:
    """ "The kingdom of Norway" is Norway, its capital is not."""
    lands = vocabulary().country_nouns
    return mention.noun in vocabulary().towns_and_lands and (clusters.kind(name) != COUNTRY or mention.noun in lands)


def appositions(clusters: Clusters) -> None:
    """ "Konstantin Gavrilov, the chief negotiator" and "the chief negotiator, Konstantin Gavrilov"."""
    tokens = clusters.tokens
    for n, mention in enumerate(clusters.mentions):
        if tokens.deps[mention.head] == "appos" and mention.kind != PRONOUN:
            other = clusters.by_head.get(_apposed_to(clusters, mention))
            if other is None or clusters.is_quoted(n) != clusters.is_quoted(other) or _is_anothers(clusters, n):
                continue
            if _names_several(clusters, other, mention):
                clusters.keep_apart(other, n)
            elif clusters.mentions[other].person == 1 and _describes(mention):
                continue  # "I was born in Lund, the son of a priest" names nobody
            elif _describes(clusters.mentions[other]) or _describes(mention):
                # "Born in Lund, the son of a priest, he …": said of whom he stands for, and does not tell who that is
                is_said = clusters.mentions[other].kind == PRONOUN
                clusters.join(other, n, "copula" if is_said else "apposition")


def _is_anothers(clusters: Clusters, n: int) -> bool:
    """ "The son of Otto Lind (1704–1787), a painter": said of the name right before it."""
    return clusters.mentions[n].kind == DESCRIPTION and clusters.times_named(n) > 0


def lives(clusters: Clusters) -> None:
    """ "Otto Lind (1871–1937), lawyer, mayor of Lund, was born": what he was stands behind the years of a life."""
    words = clusters.tokens.words
    named = {m.first for _, m in clusters.named}
    roles = {
        m.first: (n, m.end)
        for n, m in clusters.described
        if m.number == "sg" and m.actor_kind == PERSON and m.end not in named
    }
    for n, mention in clusters.named:
        if mention.actor_kind != PERSON or words[mention.end : mention.end + 1] != ["("]:
            continue
        behind = words[mention.end : mention.end + _LIFE]
        end = mention.end + behind.index(")") + 1 if ")" in behind else len(words)
        while words[end : end + 1] == [","] and end + 1 in roles:
            role, end = roles[end + 1]
            clusters.join(n, role, "apposition")


def _apposed_to(clusters: Clusters, mention: Mention) -> int:
    """What a noun is an apposition of, whatever place the parse hangs it on: "born in Lund, the son of", and a name in
    "the governor of Kano, Otto Lind".
    """
    tokens = clusters.tokens
    noun = tokens.heads[mention.head]
    if mention.kind == NAME and mention.actor_kind == PERSON:
        of = tokens.heads[noun] if tokens.deps[noun] == "pobj" else noun
        officer = clusters.by_head.get(tokens.heads[of], -1) if tokens.lower[of] in ("for", "of") else -1
        inner = clusters.by_head.get(noun)
        is_his = inner is None or clusters.kind(inner) != PERSON
        is_one = officer >= 0 and clusters.mentions[officer].kind == DESCRIPTION
        return tokens.heads[of] if is_one and is_his and clusters.kind(officer) == PERSON else noun
    if mention.noun not in vocabulary().relational_nouns:
        return noun
    placed = placed_subject(tokens, noun)
    return noun if placed is None else placed


def _names_several(clusters: Clusters, one: int, other: Mention) -> bool:
    """ "Its brands Norvik and Halden": neither is the brands."""
    tokens, first = clusters.tokens, clusters.mentions[one]
    is_listed = any(m.kind == NAME and tokens.child(m.head, "conj") is not None for m in (first, other))
    return is_listed and any(m.kind == DESCRIPTION and m.number == "pl" for m in (first, other))


def _describes(mention: Mention) -> bool:
    return mention.kind == DESCRIPTION


def copulas(clusters: Clusters) -> None:
    """ "Chomsky is a professor", "she served as mayor", "he was made a general", "my name is Ana"."""
    tokens = clusters.tokens
    for n, mention in enumerate(clusters.mentions):
        if tokens.deps[mention.head] not in _COMPLETING or mention.kind == PRONOUN:
            continue
        called = called_by(tokens, mention.head)
        if called is not None:
            _give_name(clusters, n, called)
            continue
        bearer = clusters.by_head.get(_predicated_of(tokens, mention.head))
        if bearer is None:
            continue
        # "I am Ana Lind": only who speaks says his own name.
        if mention.kind == DESCRIPTION or (clusters.mentions[bearer].person == 1 and mention.actor_kind == PERSON):
            clusters.join(bearer, n, "copula")


def _give_name(clusters: Clusters, name: int, called: int) -> None:
    """ "A man named Otto Lind": one who has no name so far."""
    bearer = clusters.by_head.get(called)
    if bearer is None or clusters.mentions[name].kind != NAME or clusters.names(bearer):
        return
    if clusters.mentions[bearer].number == "sg":
        clusters.join(bearer, name, "named")


def _predicated_of(tokens: Tokens, head: int) -> int:
    """Of whom a noun is said by the verb that it completes; -1 for nobody."""
    governor = tokens.heads[head]
    match tokens.deps[head]:
        case "attr" if tokens.lemmas[governor] in of_kind("copulas"):
            return _subject_of(tokens, governor)
        case "oprd":
            return _object_or_subject(tokens, governor)
        case "pobj" if tokens.lower[governor] == "as" and tokens.deps[governor] == "prep":
            return _as_whom(tokens, governor)
    return -1


def _subject_of(tokens: Tokens, verb: int) -> int:
    own = tokens.child(verb, "nsubj", "nsubjpass")
    if tokens.child(verb, "neg") is not None:
        return -1
    if own is None:
        # "before rising to become mayor": who rose
        understood = subject(tokens, verb) if tokens.lemmas[verb] == "become" else None
        return understood.token if understood is not None else -1
    if tokens.lower[own] == "name":
        owner = tokens.child(own, "poss")
        return owner if owner is not None else -1
    return own


def _object_or_subject(tokens: Tokens, verb: int) -> int:
    """ "They elected her president", "she was elected president"."""
    undergoer = tokens.child(verb, "nsubjpass") or tokens.child(verb, "dobj")
    return undergoer if undergoer is not None and tokens.child(verb, "neg") is None else -1


def _as_whom(tokens: Tokens, preposition: int) -> int:
    """ "As mayor, she …", "she works as a mayor"; of two who take part, the object of verbs such as "appoint"."""
    verb = tokens.heads[preposition]
    if tokens.tags[verb][0] != "V" or tokens.child(verb, "neg") is not None:
        return -1
    understood = subject(tokens, verb)
    thing = tokens.child(verb, "dobj")
    if thing is None or (understood is not None and preposition < understood.token):
        return understood.token if understood is not None else -1
    return thing if tokens.lemmas[verb] in of_kind("appointing") else -1


def relatives(clusters: Clusters) -> None:
    """ "Antonov, who": bound by the grammar."""
    tokens = clusters.tokens
    for n, mention in clusters.pronouns:
        if not vocabulary().pronouns[mention.noun].relative:
            continue
        clause = next((a for a in (mention.head, *tokens.ancestors(mention.head)) if tokens.deps[a] == "relcl"), None)
        owner = None if clause is None else clusters.by_head.get(tokens.heads[clause])
        if owner is not None:
            clusters.join(owner, n, "relative")
