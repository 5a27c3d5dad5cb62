"""What somebody calls a thing: "described the raid as a success".

The parse hangs "as" on the raid; with these verbs it is what they say of it, and no kind of raid.
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import NOUN_TAGS, OBJECTS
from timeline.text.mends.parse import Parse


def raise_descriptions(parse: Parse) -> None:
    """Hang each such phrase on the verb."""
    deps, heads = parse.deps, parse.heads
    for phrase in [i for i in parse.places.get("as", ()) if deps[i] == "prep"]:
        noun = heads[phrase]
        verb = heads[noun]
        if not noun < phrase or parse.tags[noun] not in NOUN_TAGS or parse.lower[phrase - 1] == "such":
            continue
        if deps[noun] in OBJECTS and parse.lemmas[verb] in read_words("speech", "name"):
            heads[phrase] = verb
