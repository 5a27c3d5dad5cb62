"""Words of the first and second person in the third, as one tells what another said: "my aunt" is his aunt."""

from collections.abc import Iterable, Mapping

from timeline.actors.vocabulary import FEMALE, MALE, vocabulary
from timeline.model.actors import Actor, ActorKind, MentionKind
from timeline.text.inflection import possessive
from timeline.text.labels import SUBJECTS
from timeline.text.tokens import Tokens

_SUBJECT, _OBJECT, _WHOSE, _OWNED, _SELF = range(5)
_FORMS = {
    **dict.fromkeys(("i", "we"), _SUBJECT),
    **dict.fromkeys(("me", "us", "you"), _OBJECT),
    **dict.fromkeys(("my", "our", "your"), _WHOSE),
    **dict.fromkeys(("mine", "ours", "yours"), _OWNED),
    **dict.fromkeys(("myself", "ourselves", "yourself"), _SELF),
}
_HE = ("he", "him", "his", "his", "himself")
_SHE = ("she", "her", "her", "hers", "herself")
_IT = ("it", "it", "its", "its", "itself")
_OBJECTS = {"her": "she", "him": "he", "me": "I", "them": "they", "us": "we"}
_OWNERS = {"his": "he", "its": "it", "my": "I", "our": "we", "their": "they"}  # "its plan to sell it"
_NOMINATIVES = _OBJECTS | _OWNERS
_ASKED = {"what": "something", "who": "somebody"}


def pronouns_of(actors: Iterable[Actor]) -> Mapping[str, tuple[str, ...]]:
    """The pronouns of the third person by actor's id, for those of whom the text or the given name tells the sex."""
    found = {}
    for actor in actors:
        if actor.kind is ActorKind.PERSON:
            sex = _told_sex(actor) or vocabulary().sexes(actor.name.split()[0].lower())
            if sex is not None and len(sex) == 1:
                found[actor.id] = _HE if MALE in sex else _SHE
        elif actor.kind in (ActorKind.ORGANISATION, ActorKind.COUNTRY):
            found[actor.id] = _IT
    return found


def as_subject(word: str, *, is_asked: bool) -> str:
    """A pronoun as a subject: "let us go" tells that we go, "who left?" that somebody did, unless it ``is_asked``."""
    low = word.lower()
    return _NOMINATIVES.get(low, word) if is_asked or low not in _ASKED else _ASKED[low]


def in_third_person(tokens: Tokens, i: int, pronouns: tuple[str, ...] | None, name: str) -> str:
    """The pronoun at a token in the third person; of somebody whose sex is not known the name, "" for other words."""
    form = _FORMS.get(tokens.lower[i])
    if form is None:
        return ""
    if form == _OBJECT and tokens.deps[i] in SUBJECTS:
        form = _SUBJECT
    if pronouns is not None:
        return pronouns[form]
    return possessive(name) if form in (_WHOSE, _OWNED) else name


def _told_sex(actor: Actor) -> frozenset[str] | None:
    told = (m.words.text.lower() for m in actor.mentions if m.kind is MentionKind.PRONOUN)
    word = next((word for word in told if word in _HE or word in _SHE), None)
    return None if word is None else frozenset((MALE if word in _HE else FEMALE,))
