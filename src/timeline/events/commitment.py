"""How far a text vouches for an event, as a value: FactBank's certainty and polarity, and what lies ahead."""

from attrs import evolve, frozen

from timeline.model.events import Factuality

_RANK = {"CT": 0, "PR": 1, "PS": 2, "U": 3}
_OPEN = frozenset({"PS", "U"})
_FACTUALITY = {
    **{(certainty, False): Factuality(f"{certainty}+") for certainty in ("CT", "PR", "PS")},
    **{(certainty, True): Factuality(f"{certainty}-") for certainty in ("CT", "PR", "PS")},
    **dict.fromkeys((("U", False), ("U", True)), Factuality.UU),
}


@frozen(kw_only=True)
class Commitment:
    """How far an event is vouched for: certainty ("CT", "PR", "PS", "U"), polarity, and whether it lies ahead.

    ``purpose``: it is told as no more than the aim of what did happen ("they met to discuss it"), or as what somebody
    wishes, asks for, offers or allows.
    """

    certainty: str = "CT"
    negative: bool = False
    prospective: bool = False
    purpose: bool = False

    def under(self, outer: "Commitment") -> "Commitment":
        """This commitment inside another: the weaker certainty; two negations cancel."""
        if outer is CERTAIN:
            return self
        if self is CERTAIN:
            return outer
        return Commitment(
            certainty=self.certainty if _RANK[self.certainty] >= _RANK[outer.certainty] else outer.certainty,
            negative=self.negative != outer.negative,
            # What would be planned if something else came about is no plan.
            prospective=outer.prospective or (self.prospective and outer.certainty not in _OPEN),
            purpose=self.purpose or outer.purpose,
        )

    @property
    def affirmed(self) -> "Commitment":
        """The same without its negation: what a complement takes over."""
        return evolve(self, negative=False) if self.negative else self

    @property
    def factuality(self) -> Factuality:
        return _FACTUALITY[self.certainty, self.negative]


CERTAIN = Commitment()
DENIED = Commitment(negative=True)
UNKNOWN = Commitment(certainty="U")
PLANNED = Commitment(certainty="PR", prospective=True)
ARRANGED = Commitment(prospective=True)
AHEAD = Commitment(certainty="U", prospective=True)
AIMED_AT = Commitment(certainty="U", prospective=True, purpose=True)
