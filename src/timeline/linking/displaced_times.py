"""Times that stand by one clause where the parser hangs them on another: word order settles it."""

from collections.abc import Collection

from timeline.lexicon.kinds import of_kind
from timeline.text.constituents import put_first
from timeline.text.labels import CLAUSES_OF_NOUNS, PAST_TAGS, SUBJECTS
from timeline.text.tokens import Tokens

_SUBORDINATE = {"advcl", "ccomp"}
_DEICTIC = frozenset({"today", "tomorrow", "tonight", "yesterday"})
_STOPS = frozenset({".", "!", "?", ";", "\n"})
_LABEL_REACH = 20
_NOMINAL = {"ADJ", "DET", "NOUN", "PRON", "PROPN"}
_RUN_TOGETHER = {"compound", "nmod", "nummod"}
_ADVERBIALS = {"npadvmod", "prep", "advmod"}


def displaced(tokens: Tokens, first: int, last: int, head: int, events: Collection[int]) -> int | None:
    """The event whose time stands from ``first`` to ``last`` by its place, ``None`` where the parse is to be believed.

    ``head`` is the word of the expression that hangs on one outside it.
    """
    saying = _saying_before(tokens, first, head, events)
    if saying is not None:
        return saying
    answered = _answered(tokens, first, head, events)
    if answered is not None:
        return answered
    if (headed := _under_date(tokens, head, events)) is not None:
        return headed
    if (opened := _opened(tokens, first, last, head, events)) is not None:
        return opened
    noun = due_object(tokens, head) or _ending(tokens, first)
    if noun is not None and noun in events:
        return noun
    if (opening := _in_opening(tokens, first, last, head, events)) is not None:
        return opening
    if (joined := _in_last_clause(tokens, first, head, events)) is not None:
        return joined
    clause = _clause_behind(tokens, head, events)
    return clause if clause is not None else _joined_behind(tokens, first, last, events)


def singled_out(tokens: Tokens, head: int) -> tuple[int, str] | None:
    """ "It was in 1912 that she left": the clause whose time it is, and the preposition of that.

    What was "not until 1912" was then; so was what "not until 1912" did.
    """
    top = tokens.heads[head] if tokens.deps[head] in {"pobj", "pcomp"} else head
    if (verb := put_first(tokens, top)) is not None:
        return verb, "in"
    copula = tokens.heads[top]
    is_pointing = tokens.lemmas[copula] == "be" and tokens.word_of(copula, "nsubj") == "it"
    if not is_pointing or tokens.deps[top] not in _ADVERBIALS:
        return None
    clause = tokens.child(copula, "ccomp")
    if clause is None and tokens.deps[copula] == "ccomp":
        clause = tokens.heads[copula]
    if clause is None or not any(tokens.lower[c] == "that" for c in tokens.children[clause]):
        return None
    return clause, "in" if tokens.lower[top] == "until" else tokens.lower[top]


def _opened(tokens: Tokens, first: int, last: int, head: int, events: Collection[int]) -> int | None:
    """ "Yesterday Lind was jailed", "8th May Olsen fell", where the parse makes the day a part of the name."""
    if first and tokens.sentences[first - 1] == tokens.sentences[first]:
        return None
    for day in (head, last):
        name = tokens.heads[day]
        is_date = first < last and tokens.deps[day] in _RUN_TOGETHER
        is_day = tokens.deps[day] == "compound" and tokens.lower[day] in _DEICTIC
        if last < name and (is_date or is_day) and tokens.heads[name] in events:
            return tokens.heads[name]
    return None


def _ending(tokens: Tokens, first: int) -> int | None:
    """ "Lived there until his death in 1932": the time behind the end is that of the end, whatever the parse says."""
    noun = first - 2 if first and tokens.pos[first - 1] == "ADP" else first - 1
    preposition = tokens.heads[noun] if noun > 0 else noun
    is_last = tokens.deps[noun] == "pobj" and tokens.lower[preposition] in ("until", "till")
    return noun if is_last and tokens.pos[noun] == "NOUN" else None


def headed_by(tokens: Tokens, last: int, events: Collection[int]) -> int | None:
    """The first event behind a date that a colon follows: "2010: The band splits up"."""
    near = range(last + 2, min(last + _LABEL_REACH, len(tokens)))
    return next((i for i in near if i in events and tokens.sentences[i] - tokens.sentences[last] < 2), None)


def is_label(tokens: Tokens, first: int, last: int) -> bool:
    """A date between a full stop and a colon."""
    opens = not first or tokens.words[first - 1] in _STOPS
    return opens and last + 1 < len(tokens) and tokens.words[last + 1] == ":"


def due_object(tokens: Tokens, time: int) -> int | None:
    """The object that a time behind "for" is of: "scheduled a vote for Monday", "approved the budget for 2025".

    A figure is of what happened in that time: "sold two million cars for the year".
    """
    preposition = tokens.heads[time]
    verb = tokens.heads[preposition]
    if tokens.lower[preposition] != "for" or tokens.deps[time] != "pobj" or tokens.pos[verb] != "VERB":
        return None
    noun = tokens.child(verb, "dobj")
    if noun is None or noun > preposition or tokens.tags[noun] == "PRP":
        return None
    return None if any(tokens.tags[c] in ("CD", "$") for c in (noun, *tokens.children[noun])) else noun


def _under_date(tokens: Tokens, head: int, events: Collection[int]) -> int | None:
    """ "Earlier Monday, a train hit a car", where the parse hangs the clause on the day."""
    thing = tokens.child(head, "appos") if tokens.deps[head] == "ROOT" else None
    verb = tokens.child(thing, "acl", "relcl") if thing is not None else None
    return verb if verb in events and verb is not None and tokens.tags[verb] == "VBD" else None


def inside_subject(tokens: Tokens, first: int, verb: int, events: Collection[int]) -> int | None:
    """ "A boy who went missing on Friday has been found": no comma has closed the clause that describes the subject."""
    subjects = (c for c in tokens.children[verb] if tokens.deps[c] in SUBJECTS and c < first < verb)
    clauses = (c for own in subjects for c in tokens.children[own] if tokens.deps[c] in CLAUSES_OF_NOUNS)
    return next((c for c in clauses if c in events and c < first and "," not in tokens.words[c:first]), None)


def outside(tokens: Tokens, first: int, clause: int) -> int:
    """The clause, or that above it, as nothing of a clause stands before its conjunction.

    "In 2019, a century after they began, the firm moved": the firm moved in 2019.
    """
    mark = tokens.child(clause, "mark")
    if mark is None or mark < first:
        return clause
    if tokens.deps[clause] == "ROOT":  # the parser made the two clauses one sentence
        return next((c for c in tokens.children[clause] if tokens.deps[c] == "conj"), clause)
    return tokens.heads[clause] if tokens.deps[clause] in _SUBORDINATE else clause


def _saying_before(tokens: Tokens, first: int, head: int, events: Collection[int]) -> int | None:
    """ "Said last year it would build": what stands right behind the saying is its time."""
    is_led = tokens.deps[head] == "pobj" and tokens.heads[head] == first - 1
    top, saying = (first - 1, first - 2) if is_led else (head, first - 1)
    clause = tokens.heads[top]
    is_inside = saying in events and tokens.deps[clause] == "ccomp" and tokens.heads[clause] == saying
    return saying if is_inside and tokens.deps[top] in _ADVERBIALS else None


def _answered(tokens: Tokens, first: int, head: int, events: Collection[int]) -> int | None:
    """ "She was responding to an interview on Sunday": what is answered came before, and has the day behind it."""
    is_led = tokens.deps[head] == "pobj" and tokens.heads[head] == first - 1
    verb = tokens.heads[first - 1 if is_led else head]
    if tokens.lemmas[verb] not in of_kind("answers"):
        return None
    to = next((c for c in tokens.children[verb] if c < first and tokens.lower[c] == "to"), None)
    noun = tokens.child(to, "pobj") if to is not None else None
    if noun is None or noun not in events or noun > first:
        return None
    return None if "," in tokens.words[noun:first] else noun


def _clause_behind(tokens: Tokens, head: int, events: Collection[int]) -> int | None:
    """ "In the 1980s many families left": a preposition has one object, so that a second is the subject of a clause."""
    preposition = tokens.heads[head]
    if tokens.deps[head] != "pobj" or tokens.pos[preposition] != "ADP":
        return None
    second = next((c for c in tokens.children[preposition] if tokens.deps[c] == "pobj" and c > head), None)
    if second is None:
        return None
    clauses = [c for c in tokens.children[second] if tokens.deps[c] in CLAUSES_OF_NOUNS and c in events]
    return next((c for c in reversed(clauses) if tokens.tags[c] in PAST_TAGS), None)


def _in_opening(tokens: Tokens, first: int, last: int, head: int, events: Collection[int]) -> int | None:
    """ "Born in Dayton, Ohio, on 7 May 1917, Lind moved": the comma before the date closes what stands beside a place.

    What follows it then goes on with the participle, up to the comma that parts that from its subject.
    """
    comma = first - 2
    if tokens.deps[head] != "pobj" or tokens.heads[head] != first - 1 or tokens.words[comma : comma + 1] != [","]:
        return None
    verb, opening = tokens.heads[first - 1], tokens.openings[tokens.sentences[first]]
    is_opened = tokens.tags[opening] == "VBN" and tokens.deps[opening] == "advcl" and tokens.heads[opening] == verb
    beside = tokens.deps[comma - 1] if is_opened and tokens.words[last + 1 : last + 2] == [","] else ""
    return opening if beside == "appos" and opening in events else None


def _joined_behind(tokens: Tokens, first: int, last: int, events: Collection[int]) -> int | None:
    """ "Rebuilt it and, by 1950, employed eighty": what stands behind "and" belongs to the clause that follows."""
    start = first - 1 if first and tokens.pos[first - 1] == "ADP" else first
    before = start - 2 if start and tokens.words[start - 1] == "," else start - 1
    behind = last + 2 if last + 1 < len(tokens) and tokens.words[last + 1] == "," else last + 1
    if before < 0 or tokens.deps[before] != "cc" or behind >= len(tokens):
        return None
    # The verb itself, or what leads to it from its left: auxiliary, subject and the words of that.
    above = (behind, *tokens.ancestors(behind))
    return next((v for v in above if v in events and tokens.deps[v] == "conj" and tokens.heads[v] < before), None)


def _in_last_clause(tokens: Tokens, first: int, head: int, events: Collection[int]) -> int | None:
    """ "Lost in May, and a court heard her that June", where the parse hangs the second time on the first verb."""
    top = tokens.heads[head] if tokens.deps[head] == "pobj" else head
    verb = tokens.heads[top]
    clauses = [c for c in tokens.children[verb] if verb < c < first and tokens.deps[c] == "conj" and c in events]
    if not clauses or top < clauses[-1] or tokens.child(clauses[-1], *SUBJECTS) is None:
        return None
    return None if "," in tokens.words[clauses[-1] : first] else clauses[-1]


def is_of_second(tokens: Tokens, first: int, head: int) -> bool:
    """ "Became director in 1981 and chairman in 1988": the verb is told with the first, its gap with the second."""
    preposition = first - 1
    if tokens.deps[head] != "pobj" or tokens.heads[head] != preposition or tokens.pos[preposition] != "ADP":
        return False
    verb = tokens.heads[preposition]
    joint = next((i for i in range(preposition - 1, verb, -1) if tokens.deps[i] == "cc"), 0)
    if not joint or tokens.entities[joint - 1] != "DATE" or tokens.deps[preposition - 1] != "conj":
        return False
    between = range(joint + 1, preposition)
    return all(tokens.pos[i] in _NOMINAL and verb < tokens.heads[i] for i in between)
