"""The clause that a headline is made of: whom it names, its verb, what follows it."""

from collections.abc import Mapping

from attrs import define

from timeline.assembly.amounts import amount_of, in_degree, is_amount, is_day, is_way, term_of
from timeline.assembly.bare_copulas import of_bare_copula
from timeline.assembly.casts import Cast
from timeline.assembly.complements import (
    completed_verb,
    completion_behind,
    following,
    given,
    is_infinitive,
    is_small_clause,
    is_told,
    left_as,
    marked_for,
    opening,
    told_beyond,
)
from timeline.assembly.coordination import partner_of
from timeline.assembly.ellipsis import full_group, stood_for
from timeline.assembly.headline_subjects import Subjects
from timeline.assembly.noun_headlines import noun_headline
from timeline.assembly.noun_phrases import NounPhrases, joined
from timeline.assembly.particles import is_direction, particles, stands_behind_object
from timeline.assembly.prepositions import described_as, led_by
from timeline.assembly.quoted_words import Quoted, first_words
from timeline.assembly.relatives import fronted_object, is_of_clause, is_of_subject, stranded_object
from timeline.assembly.verb_groups import bare, denied_group, is_blamed, past_group, verb_group
from timeline.events.periphrases import is_deed_of_one, is_outcome
from timeline.model.links import Role
from timeline.text.clauses import share_subject
from timeline.text.constituents import free_relative, own_subject
from timeline.text.labels import CLAUSES_OF_NOUNS, PARTICIPLE_TAGS, RELATIVE_TAGS, VERBS
from timeline.text.tokens import Tokens
from timeline.text.voice import is_passive

_PRONOUNS = frozenset({"he", "i", "it", "she", "that", "these", "they", "this", "those", "we", "you"})
# What is read at a glance: so many phrases behind the object, clauses inside one another, and below the main one.
_PHRASES, _NESTED, _BELOW = 2, 10, 3


@define
class Clause:
    """One clause in the making.

    ``spoken`` are the quotations of the sentence by number, ``groups`` the verb groups known by token and form.
    ``is_plan`` says that the event lies ahead of its clause, ``nested`` in how many others it stands as what they say.
    """

    tokens: Tokens
    phrases: NounPhrases
    spoken: Mapping[int, Quoted]
    cast: Cast
    groups: dict[tuple[int, bool, bool], list[str]]
    is_plan: bool = False
    nested: int = 0

    def _of_nobody(self, nested: int = 0) -> "Clause":
        """The same clause where nobody is known to take part."""
        return Clause(self.tokens, self.phrases, self.spoken, self.cast.of_nobody(), self.groups, self.is_plan, nested)

    def verb(self, i: int, depth: int = 2, climbed: int = 0) -> list[str]:
        """The clause of a verb; that of its governor, where it only completes or explains it.

        What is planned and whose plan is known stands alone: "Lee to leave", beside "Lee promised to leave". The last
        of the governors ``climbed`` to is told down to the verb again.
        """
        tokens = self.tokens
        is_said = self.nested > 0 and tokens.deps[i] == "ccomp"
        above = None if is_said else completed_verb(tokens, i, self.phrases.times)
        may_stand_alone = self.is_plan and not climbed and tokens.deps[i] != "acl" and is_infinitive(tokens, i)
        if depth and above is not None and not (may_stand_alone and self._is_known(i)):
            is_same = tokens.deps[i] == "xcomp" and share_subject(tokens, i, above)  # who is forced does not force
            is_joined = tokens.deps[i] == "pcomp" or tokens.pos[tokens.heads[i]] == "ADJ"
            steps = depth if is_joined or tokens.lemmas[above] == "have" else depth - 1
            who = self if is_same else self._of_nobody(self.nested)
            return who.verb(above, steps, 0 if self.nested else climbed + 1)
        depth = max(depth, min(climbed, _BELOW))
        if tokens.deps[i] == "amod":
            return self._participle(i)
        return self._describing(i, depth) if tokens.deps[i] in CLAUSES_OF_NOUNS else self._full(i, depth)

    def _is_known(self, i: int) -> bool:
        """It is told who is to do it, and not by a pronoun that stands for nobody known: "it to close the mine"."""
        return bool(who := self._subjects_of(i)) and who[0].lower() not in _PRONOUNS

    def denied(self, i: int) -> list[str]:
        """What was not done, where it is known by whom: "Lee refused to leave" tells that Lee did not leave."""
        who = self._subjects_of(i)
        return [*who, *denied_group(self.tokens, i), *self._rest(i, 2)] if who else self.verb(i)

    def _participle(self, i: int) -> list[str]:
        """What the noun is, whose adjective a verb is; of a name, what was done: "newly elected Mayor Ann Lee"."""
        governor = self.tokens.heads[i]
        bearer = self.phrases.bearer(governor) if self.tokens.tags[i] == "VBN" else None
        return self.noun(governor) if bearer is None else [bearer, "was", self.tokens.lower[i]]

    def _describing(self, i: int, depth: int) -> list[str]:
        """The clause of a verb that describes a noun, with that noun in the place it has in it."""
        tokens = self.tokens
        if is_passive(tokens, i) and is_of_subject(tokens, i) and (by := self.cast.agents(tokens.heads[i])):
            did = [joined(by), *past_group(tokens, i)]
            return [*did, *self._phrase(tokens.heads[i]), *self._rest(i, depth, passive=False)]
        if is_infinitive(tokens, i) and not is_deed_of_one(tokens, i):
            return [*self._phrase(tokens.heads[i]), *self._group(i), *self._rest(i, depth)]
        return self._full(i, depth)

    def _full(self, i: int, depth: int) -> list[str]:
        """Subject, verb and what follows; the noun that the clause describes where it has no subject."""
        tokens = self.tokens
        # "After three days investigating" no day did so.
        is_of_time = tokens.deps[i] == "acl" and tokens.heads[i] in self.phrases.times
        who = [] if is_of_time else self._subjects_of(i)
        if not who and not is_of_time and tokens.deps[i] in CLAUSES_OF_NOUNS and not is_of_clause(tokens, i):
            who = self._phrase(tokens.heads[i])
        self.cast.name(self.cast.in_subject(i))
        if who and (verb := stood_for(tokens, i)) is not None:
            return [*who, *full_group(tokens, i, verb), *self._rest(verb, depth)]
        rest, group = self._rest(i, depth), self._group(i, finite=bool(who))
        if not who and is_passive(tokens, i):
            group = bare(group)  # "Quoted in a report"
        what = None if self.nested else free_relative(tokens, i)
        above = tokens.heads[i] if what is not None and tokens.deps[i] == "csubj" else None
        whole = [] if above is None else [*self._group(above, finite=True), *self._rest(above, depth)]  # "was a will"
        asked = [tokens.lower[what]] if what is not None else []
        if who and not rest and not asked:
            asked, rest = of_bare_copula(self.phrases, i, is_asked=not self.nested)
        return [*asked, *who, *group, *rest, *self._quoted(i), *whole]

    def _quoted(self, i: int) -> list[str]:
        """The first words of a quotation that says what is said, where nothing else does."""
        if not self.spoken or self.tokens.deps[i] == "acl" or not any(p.role is Role.SPEAKER for p in self.cast.acting):
            return []
        if any(self.tokens.deps[c] == "ccomp" and is_told(self.phrases, c) for c in self.tokens.children[i]):
            return []
        return first_words(self.spoken, self.phrases.quotation, i)

    def noun(self, i: int) -> list[str]:
        return noun_headline(self.phrases, self.cast, i)

    def adjective(self, i: int) -> list[str]:
        tokens, copula = self.tokens, self.tokens.heads[i]
        if tokens.deps[i] == "acomp" and (is_infinitive(tokens, copula) or i < copula):
            return self.verb(copula)
        if tokens.deps[i] == "acomp" and tokens.pos[copula] in VERBS:
            return [*self._subjects_of(copula), *self._group(copula, finite=True), *self._rest(copula, 1)]
        if tokens.deps[i] == "amod" and i > copula:
            return [*self._phrase(copula), tokens.lower[i], *self._rest(i, 1)]  # "Three dead in Lagos fire"
        return self.noun(copula) if tokens.deps[i] == "amod" else [tokens.words[i]]

    def _phrase(self, noun: int, *, long: bool = False) -> list[str]:
        return self.phrases.phrase(noun, self.cast.named, long=long)

    def _subjects_of(self, i: int) -> list[str]:
        """The subject of a verb, those of the cast whom it may name by their names."""
        return Subjects(self.tokens, self.phrases, self.cast, self.nested > 0, self._rest).of(i)

    def _group(self, i: int, *, finite: bool = False) -> list[str]:
        form = i, finite and self.cast.agrees_anew(i), finite
        if form not in self.groups:
            self.groups[form] = verb_group(self.tokens, i, singular=form[1], alone=finite)
        return self.groups[form]

    def _rest(self, i: int, depth: int, *, passive: bool = True) -> list[str]:
        """What follows the verb: objects, then the nearest phrases, then a clause; the agent only of a passive."""
        tokens = self.tokens
        words = self._phrase(noun) if (noun := fronted_object(tokens, i)) is not None else []
        phrases = objects = 0
        for part in following(tokens, i):
            label = tokens.deps[part]
            # A length is no date where it is what is done: "took six months off".
            is_object = label == "dobj" and not is_day(tokens, part)
            is_left_out = self.phrases.is_quoted(part) if is_object else self.phrases.is_left_out(part)
            if is_left_out or (label == "agent" and not passive):
                continue
            if label in {"npadvmod", "advmod"}:
                words += [*(self._amount(i, part) or self._compared(part, depth)), *self._whither(i, part, depth)]
            elif label in {"dobj", "attr", "oprd", "acomp"} and not (label in {"dobj", "attr"} and objects):
                objects += label in {"dobj", "attr"}
                words += [*self._phrase(part, long=True), *left_as(tokens, i, part)]
                completing = completion_behind(tokens, part) if depth else None
                words += self._clause_behind(completing, depth) if completing is not None else []
            elif label == "prt" and stands_behind_object(tokens, part):
                words.append(tokens.lower[part])
            elif label == "dative" and tokens.pos[part] != "ADP":
                gift = given(tokens, i, part)
                words += [*self._phrase(part), *([] if gift is None else self._phrase(gift, long=True))]
            elif label in {"prep", "agent", "dative"} and phrases < _PHRASES:
                phrase = self._prepositional(part, depth)
                phrases += bool(phrase)
                words += phrase
            elif label in {"xcomp", "advcl", "ccomp"} and depth:
                words += self._clause_behind(part, depth)
        return [*words, *self._beyond(i, depth, passive=passive)]

    def _beyond(self, i: int, depth: int, *, passive: bool) -> list[str]:
        """What is said past a noun, "said in an interview that …", or the verb that shares what follows."""
        if depth and (told := told_beyond(self.phrases, i)) is not None:
            return self._told(told)
        partner = partner_of(self.tokens, i)
        if partner is None:
            return []
        group = bare(self._group(partner, finite=is_blamed(self.tokens, partner)))
        return [self.tokens.lower[i + 1], *group, *self._rest(partner, depth, passive=passive)]

    def _amount(self, i: int, part: int) -> list[str]:
        """How much: "rose 2 percent", "closed down 30 points"."""
        if is_amount(self.tokens, part):
            return self._phrase(part, long=True)
        if is_way(self.tokens, part) and part not in particles(self.tokens, i):
            return [self.tokens.lower[part]]
        amount = amount_of(self.tokens, part) if self.tokens.deps[part] == "advmod" else None
        if amount is None:
            return []
        way = [] if part in particles(self.tokens, i) else [self.tokens.lower[part]]
        return [*way, *self._phrase(amount, long=True)]

    def _compared(self, adverb: int, depth: int) -> list[str]:
        """More, less or better than before or than others: who "cared less" need not have cared."""
        tokens = self.tokens
        if tokens.tags[adverb] not in {"RBR", "RBS"} or tokens.lower[adverb] == "longer":
            return []  # "longer" stands with its verb
        than = tokens.child(adverb, "prep")
        rest = [] if than is None or tokens.lower[than] != "than" else self._prepositional(than, depth)
        return [*in_degree(tokens, adverb), *rest]

    def _whither(self, i: int, adverb: int, depth: int) -> list[str]:
        """Where to, where an adverb says so: "went back to Dundee", "sold it ahead of the vote"."""
        tokens = self.tokens
        part = tokens.child(adverb, "prep") if is_direction(tokens, adverb) else None
        words = self._prepositional(part, depth) if part is not None and part > adverb else []
        is_told = not words or is_way(tokens, adverb) or amount_of(tokens, adverb) or adverb in particles(tokens, i)
        return words if is_told else [*in_degree(tokens, adverb), *words]

    def _clause_behind(self, i: int, depth: int) -> list[str]:
        """An infinitive, a complement without a subject, or what is said."""
        tokens, label = self.tokens, self.tokens.deps[i]
        if is_outcome(tokens, i):
            return []
        if label == "xcomp" or (label in {"acl", "advcl", "ccomp", "relcl"} and is_infinitive(tokens, i)):
            who = self._phrase(own) if (own := own_subject(tokens, i)) is not None else []
            rest = self._rest(i, depth - (tokens.lemmas[i] != "have"))  # "to have" alone says nothing
            return [*marked_for(tokens, i), *who, *self._group(i), *rest]
        if is_small_clause(tokens, i) and (own := own_subject(tokens, i)) is not None:
            said = self._phrase(i, long=True) if tokens.pos[i] == "NOUN" else [tokens.lower[i]]
            return [*self._phrase(own), *said, *self._rest(i, depth - 1)]
        if label == "relcl" and (that := own_subject(tokens, i)) is not None:
            return [tokens.lower[that], *self._group(i), *self._rest(i, depth - 1)]
        if label == "ccomp" and free_relative(tokens, i) is not None:
            return self._of_nobody().verb(i, depth - 1)
        return self._told(i) if label in {"acl", "ccomp"} and is_told(self.phrases, i) else []

    def _told(self, clause: int) -> list[str]:
        """What is said or believed; who says it stays a pronoun there."""
        tokens = self.tokens
        if self.nested == _NESTED:
            return []
        own = tokens.child(clause, "nsubj", "nsubjpass", "expl", "aux", "auxpass")
        if tokens.tags[clause] == "VBN" and own is None:
            return [tokens.lower[clause]]
        inner = self._of_nobody(self.nested + 1).verb(clause, 1)
        return [*opening(tokens, clause), *(self.phrases.told_again(clause) or inner[:1]), *inner[1:]]

    def _prepositional(self, i: int, depth: int) -> list[str]:
        tokens = self.tokens
        inner = tokens.child(i, "pobj") or tokens.child(i, "pcomp") or amount_of(tokens, i) or described_as(tokens, i)
        if inner is None and (of := tokens.child(i, "prep")) == i + 1 and tokens.lower[of] == "of":
            return [tokens.lower[i], *rest] if (rest := self._prepositional(of, depth)) else []  # "out of Lund"
        if inner is None or tokens.tags[inner] in RELATIVE_TAGS:
            if inner is not None and inner == free_relative(tokens, tokens.heads[i]):
                return [tokens.lower[i]]  # "what he referred to"
            described = stranded_object(tokens, i)
            is_part = not tokens.children[i] and tokens.heads[i] == i - 1 and is_passive(tokens, i - 1)
            words = [] if described is None else self._phrase(described)
            return [tokens.lower[i], *words] if words or is_part else []  # "was broken into"
        if tokens.deps[inner] == "pcomp" and tokens.tags[inner] not in PARTICIPLE_TAGS:
            return []
        if self.phrases.is_left_out(inner):
            whole = () if self.phrases.is_quoted(inner) else term_of(tokens, i, inner)
            return [tokens.lower[i], *self.phrases.stretch(whole)] if whole else []
        if tokens.deps[inner] != "pcomp":
            return [*led_by(tokens, i, inner), *self._phrase(inner, long=True), *self._deed_of(inner, depth)]
        who = self._phrase(own) if (own := tokens.child(inner, "nsubj", "nsubjpass")) is not None else []
        return [tokens.lower[i], *who, *self._gerund(inner, depth)] if depth else []

    def _gerund(self, i: int, depth: int) -> list[str]:
        lower, deps = self.tokens.lower, self.tokens.deps
        auxiliaries = [lower[c] for c in self.tokens.children[i] if deps[c] in {"aux", "auxpass", "neg"}]
        return [*auxiliaries, *(lower[c] for c in (i, *particles(self.tokens, i))), *self._rest(i, depth - 1)]

    def _deed_of(self, noun: int, depth: int) -> list[str]:
        """What somebody does, right behind him: "objected to the firm building a wall"."""
        deed = None if self.tokens.lower[noun] == "those" else self.tokens.child(noun, "acl")  # they are told whole
        is_told = depth and deed == noun + 1 and self.tokens.tags[deed] == "VBG"
        return self._gerund(deed, depth) if deed is not None and is_told else []
