"""Kinds of actors and of mentions, each a name of this module.

Until Python 3.12 the look-up of ``ActorKind.PERSON`` takes as long as four calls, and rules ask for a kind a hundred
thousand times in sixty texts.
"""

from timeline.model.actors import ActorKind, MentionKind

PERSON, ORGANISATION, COUNTRY = ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.COUNTRY
GROUP, PLACE, PRODUCT, UNKNOWN = ActorKind.GROUP, ActorKind.PLACE, ActorKind.PRODUCT, ActorKind.UNKNOWN
NAME, DESCRIPTION, PRONOUN = MentionKind.NAME, MentionKind.DESCRIPTION, MentionKind.PRONOUN
