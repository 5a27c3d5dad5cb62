"""Two offices of one person before the name: "Norvik president and CEO Otto Brandt"."""

from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import vocabulary
from timeline.model.actors import MentionKind
from timeline.text.tokens import Tokens


def is_joint_title(tokens: Tokens, office: Mention, name: Mention) -> bool:
    """The office is told right before another that has no body of its own, and that before the name."""
    between, table = tokens.lower[office.end : name.first], vocabulary()
    if office.kind != MentionKind.DESCRIPTION or office.noun not in table.representatives or len(between) < 2:
        return False
    return between[0] in ("and", "&") and table.ranks.issuperset(between[1:])
