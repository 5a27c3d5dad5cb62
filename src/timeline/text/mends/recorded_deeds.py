"""What somebody is recorded doing: "he was seen on CCTV entering the bank", where the parse has the camera enter it.

Behind a passive of perception a participle tells what its subject does (Quirk et al. 1985, 16.54), and "on video" says
only how it was perceived.
"""

from timeline.lexicon.kinds import of_kind
from timeline.text.mends.parse import Parse


def give_recorded_deeds(parse: Parse) -> None:
    """Hang each participle behind "on" and a bare noun for a recording on the verb before them."""
    for medium in parse.standing(of_kind("recordings")):
        on, i = medium - 1, medium + 1
        if on < 1 or parse.lower[on] != "on" or parse.tags[i : i + 1] != ["VBG"]:
            continue
        verb = parse.heads[on]
        if verb < on and parse.tags[verb] == "VBN" and parse.deps[i] in {"acl", "pcomp"}:
            parse.hang(medium, on, "pobj")
            parse.hang(i, verb, "advcl")
