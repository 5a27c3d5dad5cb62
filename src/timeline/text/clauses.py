"""Who is understood as the subject of a verb.

Control follows the textbook cases (Huddleston and Pullum 2002, chapter 14): an infinitive or participle without a
subject takes the object of the verb above, else its subject.
"""

from functools import cache
from typing import TypeAlias

from attrs import define

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_section
from timeline.text.antecedents import antecedent, counted, described_by, told_of
from timeline.text.constituents import by_phrase, free_relative, has_to, own_subject
from timeline.text.gapping import gapped
from timeline.text.labels import FINITE, NOUNS, PARTICIPLE_TAGS, SUBJECTS, TIMES, VERBS
from timeline.text.lost_subjects import inserted_speaker, lost_subject
from timeline.text.tokens import Tokens
from timeline.text.voice import is_passive, shared_copula

_RELATIVES = frozenset({"who", "which", "that", "whom"})
_SINGLED_OUT = frozenset({"first", "second", "third", "last", "latest", "next", "only", "sole"})
# Parsers chain long lists; nobody controls an infinitive from further away than this.
_FARTHEST = 12


@define(kw_only=True)
class Understood:
    """Who is understood as a verb's subject, by which rule; ``passive`` where the subject undergoes the event."""

    token: int
    passive: bool
    rule: str


_Found: TypeAlias = tuple[int, str] | None
"""The token of who is understood, and the rule."""


def subject(tokens: Tokens, verb: int) -> Understood | None:
    """Who is understood as the subject of a verb, read once a parse; ``None`` where the grammar names nobody."""
    known = tokens.subjects
    if verb not in known:
        found = _subject(tokens, verb, _FARTHEST)
        passive = is_passive(tokens, verb)
        known[verb] = None if found is None else Understood(token=found[0], passive=passive, rule=found[1])
    return known[verb]


def share_subject(tokens: Tokens, verb: int, other: int) -> bool:
    """ "Lee hopes to leave": whoever hopes leaves; but not "Lee appealed to the court to act"."""
    one, another = subject(tokens, verb), subject(tokens, other)
    return one is not None and another is not None and one.token == another.token


def _subject(tokens: Tokens, verb: int, reach: int) -> _Found:
    own = own_subject(tokens, verb)
    if own is None:
        inserted = tokens.heads[verb] if tokens.deps[verb] == "ccomp" else tokens.child(verb, "parataxis")
        if inserted is not None and inserted_speaker(tokens, inserted) is not None:
            own = own_subject(tokens, inserted)
    if own is not None and tokens.deps[verb] == "ccomp" and outdone(tokens, tokens.heads[verb]) == own:
        return _of_clause(tokens, tokens.heads[verb], "subject control", reach)
    if own is not None:
        if tokens.lower[own] in _RELATIVES and (noun := described_by(tokens, verb)) is not None:
            return antecedent(tokens, noun, own), "relative"
        before = max(own - 1, 0)
        if tokens.tags[own] == "WDT" and tokens.entities[before] == "DATE" and tokens.pos[before] == "PROPN":
            # "Set a fire Wednesday that killed two": the parse has no noun for the clause.
            return antecedent(tokens, own - 1, own), "relative"
        is_what = tokens.deps[own] == "csubj" and free_relative(tokens, own) is not None  # "what he said angered her"
        if tokens.pos[own] == "VERB" and not is_what and (shared := own_subject(tokens, own)) is not None:
            # "Lee sells farm, buys boat": the parse makes the first clause the subject of the second.
            return shared, "shared"
        return own, "subject"
    beside = lost_subject(tokens, verb) if gapped(tokens, verb) is None else None
    if beside is not None:
        return beside, "beside"
    is_there = tokens.child(verb, "expl") is not None  # "while there was war"
    if reach == 0 or is_there or tokens.heads[verb] == verb:
        return None
    understood = _controller(tokens, verb, reach - 1)
    return None if understood is None or understood[0] == verb else understood


def outdone(tokens: Tokens, verb: int) -> int | None:
    """Whom one beats, joins or leaves to do more, where the parse makes him do it: "Lee passed Roy to become head"."""
    clause = tokens.child(verb, "ccomp") if tokens.lemmas[verb] in of_kind("surpassing") else None
    if clause is None or tokens.tags[clause] != "VB" or tokens.child(clause, "mark") is not None:
        return None
    own, to = own_subject(tokens, clause), tokens.child(clause, "aux")
    return own if own is not None and to is not None and verb < own < to and tokens.lower[to] == "to" else None


def _controller(tokens: Tokens, verb: int, reach: int) -> _Found:
    head = tokens.heads[verb]
    bare_participle = tokens.tags[verb] in PARTICIPLE_TAGS and tokens.child(verb, "aux") is None
    if bare_participle and _is_comment(tokens, verb):
        return None
    match tokens.deps[verb]:
        case "conj" | "dep":
            copula = shared_copula(tokens, verb)
            partner = _of_one_form(tokens, verb, head) if copula is None else copula
            is_clause = tokens.pos[partner] in VERBS
            return _of_clause(tokens, partner, "shared", reach) if is_clause else None
        case "amod":
            return (head, "attributive") if bare_participle else None
        case "acl" | "relcl" if bare_participle:
            # "With Lee calling for talks but Roy urging caution, Kaya left": Roy has a clause to himself.
            absolute = tokens.deps[head] in SUBJECTS and own_subject(tokens, tokens.heads[head]) != head
            return head, "subject" if absolute else "participle"
        case "acl" | "relcl":
            return _infinitive(tokens, verb, reach)
        case "xcomp" | "ccomp" | "oprd":
            return _complement(tokens, verb, reach)
        case "advcl":
            return _adjunct(tokens, verb, reach)
        case "pcomp":
            return _gerund(tokens, verb, reach)
    return None


def _of_one_form(tokens: Tokens, verb: int, partner: int) -> int:
    """The verb that one is coordinated to: in "Lee said it would close and left", said, as would takes no past."""
    above = tokens.heads[partner]
    is_other = tokens.tags[verb] in {"VBD", "VBZ"} and tokens.tags[partner] == "VB" and tokens.deps[partner] == "ccomp"
    return above if is_other and tokens.tags[above] == tokens.tags[verb] else partner


def _infinitive(tokens: Tokens, infinitive: int, reach: int) -> _Found:
    noun = tokens.heads[infinitive]
    beside = tokens.child(noun, "appos")  # "Carmaker Norvik to close plant"
    if beside is not None and tokens.pos[beside] == "PROPN" and tokens.lower[beside + 1 : beside + 2] == ["to"]:
        noun = beside
    if tokens.pos[noun] == "PROPN" or tokens.entities[noun] not in {"", "ORDINAL"}:
        # A headline's way of telling what lies ahead: "Lee to resign".
        return noun, "infinitive of a name"
    if _is_described(tokens, noun, infinitive):
        # "Lee became the first to win", "they made Lee the first to win": Lee won
        verb, label = tokens.heads[noun], tokens.deps[noun]
        bearer = own_subject(tokens, verb) if label == "attr" else None
        bearer = tokens.child(verb, "dobj") if label == "oprd" else bearer
        return noun if bearer is None else bearer, "relative infinitive"
    return _of_noun(tokens, noun, "infinitive of a noun", reach)


def _is_described(tokens: Tokens, noun: int, infinitive: int) -> bool:
    """It tells what the noun does or undergoes, not whose plan it is: "the first phone to use", "a race to be held"."""
    if is_passive(tokens, infinitive):
        return tokens.child(noun, "poss") is None and by_phrase(tokens, noun) is None
    if tokens.lower[noun] in _SINGLED_OUT:
        return True
    return any(tokens.deps[c] == "amod" and tokens.lower[c] in _SINGLED_OUT for c in tokens.children[noun])


def _is_comment(tokens: Tokens, verb: int) -> bool:
    """ "As agreed", "as expected" beside a clause are of the whole clause; "the plan as agreed" is of the plan."""
    mark = tokens.child(verb, "mark")
    if mark is None or tokens.lower[mark] != "as" or tokens.tags[verb] != "VBN":
        return False
    return tokens.deps[verb] == "advcl" or tokens.words[max(mark - 1, 0)] == ","


def _complement(tokens: Tokens, verb: int, reach: int) -> _Found:
    head = tokens.heads[verb]
    if tokens.deps[head] == "acomp":
        head = tokens.heads[head]  # "was able to leave": who was able
    clause = tokens.deps[verb] == "ccomp"
    if clause and (tokens.tags[verb] not in {"VB", "VBG", "VBN"} or _is_finite(tokens, verb)):
        noun = told_of(tokens, head, verb)
        return None if noun is None else (noun, "relative")
    controlled = _called_on(tokens, verb)
    if controlled is None:
        is_object = is_passive(tokens, verb) or _controls_by_object(
            tokens.lemmas[head]
        )  # "sold the mill to be rebuilt"
        labels = ("dobj", "dative") if is_object else ("dative",)
        controlled = tokens.child(head, *labels)
    if controlled is not None and controlled < verb:
        return controlled, "object control"
    return None if clause else _of_clause(tokens, head, "subject control", reach)


@cache
def _controls_by_object(lemma: str) -> bool:
    is_listed = lemma in of_kind("object_control") or lemma in read_section("embedding_words", "verbs")
    return is_listed and lemma not in of_kind("subject_control", "surpassing")


def _adjunct(tokens: Tokens, verb: int, reach: int) -> _Found:
    urged, than = _called_on(tokens, verb), tokens.child(verb, "mark")
    if urged is not None:
        return urged, "object control"
    is_whole = is_passive(tokens, verb) or _is_finite(tokens, verb)
    if than is None or tokens.lower[than] != "than" or not is_whole:
        return _of_clause(tokens, tokens.heads[verb], "adjunct", reach)
    more = counted(tokens, than)
    return None if more is None else (more, "compared")


def _is_finite(tokens: Tokens, verb: int) -> bool:
    """It has a finite auxiliary, so that it needs a subject of its own: "said they were hurt"."""
    auxiliary = tokens.child(verb, "aux", "auxpass")
    return auxiliary is not None and tokens.tags[auxiliary] in FINITE


def _called_on(tokens: Tokens, verb: int) -> int | None:
    """Who is to do it in "called on her to resign", "it's up to her to leave"."""
    if tokens.lemmas[tokens.heads[verb]] == "be" and has_to(tokens, verb):
        ups = (c for c in tokens.children[tokens.heads[verb]] if tokens.lower[c] == "up" and c < verb)
        tos = (to for up in ups if (to := tokens.child(up, "prep")) is not None and tokens.lower[to] == "to")
        return next((tokens.child(to, "pobj") for to in tos), None)
    words = read_section("roles", "called_on").get(tokens.lemmas[tokens.heads[verb]])
    if words is None or not has_to(tokens, verb):
        return given_time(tokens, tokens.heads[verb]) if has_to(tokens, verb) else None
    before = (c for c in tokens.children[tokens.heads[verb]] if c < verb and tokens.lower[c] in words)
    nouns = [noun for c in before if (noun := tokens.child(c, "pobj")) is not None and noun < verb]
    return nouns[0] if nouns and tokens.entities[nouns[0]] not in TIMES else None


def given_time(tokens: Tokens, verb: int) -> int | None:
    """Who has until when to do something: "gave Norvik until Friday to leave", "she was given until May to pay"."""
    if tokens.lemmas[verb] not in of_kind("giving") or tokens.child(verb, "xcomp", "advcl") is None:
        return None
    is_limited = any(tokens.lower[c] == "until" and tokens.deps[c] == "prep" for c in tokens.children[verb])
    given = tokens.child(verb, "nsubjpass", "dobj", "dative") if is_limited else None
    is_lesson = given is not None and tokens.deps[given] == "dobj" and tokens.tags[given] in ("NN", "NNS")
    return None if is_lesson else given  # lessons may be given until Friday as well


def _gerund(tokens: Tokens, verb: int, reach: int) -> _Found:
    preposition = tokens.heads[verb]
    governor = tokens.heads[preposition]
    governor = tokens.heads[governor] if tokens.pos[governor] == "ADV" else governor  # "stopped short of leaving"
    if tokens.pos[governor] in NOUNS:
        if is_judged(tokens, governor):
            return governor, "object control"
        return _of_noun(tokens, governor, "gerund of a noun", reach)
    judged = _judged(tokens, governor, preposition)
    if judged is not None:
        return judged, "object control"
    return _of_clause(tokens, governor, "gerund", reach)


def is_judged(tokens: Tokens, noun: int) -> bool:
    """Who is judged for a deed, which may hang on the noun: "accused the Lee government of hiding it"."""
    return tokens.deps[noun] == "dobj" and tokens.lemmas[tokens.heads[noun]] in of_kind("judging")


def _judged(tokens: Tokens, governor: int, preposition: int) -> int | None:
    """Who did it in "thanked them for coming", "lashed out at the firm for polluting", "kept him from leaving"."""
    if tokens.lower[preposition - 1] == "instead" or tokens.lower[preposition] not in {"for", "of", "from", "as"}:
        return None
    if (target := tokens.child(governor, "dobj")) is None:
        at = (c for c in tokens.children[governor] if tokens.deps[c] == "prep" and tokens.lower[c] == "at")
        target = next((t for p in at if (t := tokens.child(p, "pobj")) is not None), None)
    return None if target is None or target > preposition or is_passive(tokens, governor) else target


def _of_clause(tokens: Tokens, verb: int, rule: str, reach: int) -> _Found:
    found = _subject(tokens, verb, reach) if reach else None
    return None if found is None else (found[0], rule)


def _of_noun(tokens: Tokens, noun: int, rule: str, reach: int) -> _Found:
    """Whose decision, effort or plan it is: its possessor, who is given it, or the subject of its verb."""
    owner = tokens.child(noun, "poss")
    if owner is None:
        owner = by_phrase(tokens, noun)
    if owner is None:
        # "US efforts to mediate"
        owner = next(
            (c for c in tokens.children[noun] if tokens.deps[c] == "compound" and tokens.pos[c] == "PROPN"), None
        )
    if owner is not None:
        return owner, rule
    is_anybodys = tokens.lemmas[noun] in of_kind("ideas")
    verb = tokens.heads[noun]
    if tokens.deps[noun] == "dobj" and tokens.pos[verb] == "VERB" and not is_anybodys:
        is_given = tokens.lemmas[verb] in of_kind("granting") and tokens.lemmas[noun] not in of_kind("subject_control")
        given = tokens.child(verb, "dative") if is_given else None  # "gave her leave to go", but "a promise to go"
        given = given if given is None or tokens.pos[given] != "ADP" else tokens.child(given, "pobj")
        return (given, rule) if given is not None else _of_clause(tokens, verb, rule, reach)
    return None
