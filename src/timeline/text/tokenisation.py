"""Where words end, as in the treebanks that taggers and parsers learn from, and unlike in spaCy's tokenizer.

Words with a bound prefix stay whole: "re-elected", "co-founded". Treebanks of English keep such words whole and split
other words at their hyphens (LDC, Supplementary Guidelines for English Translation Treebank, 2004); spaCy's tokenizer
splits both, so that its parser meets "re", "-" and "elected" and makes verbs of all three.

A full stop behind small letters and one capital ends the sentence: "SpaceX.", "PhD.". spaCy's tokenizer takes it for
the stop of an initial, as in "J. Brandt", and its parser two sentences for one.

The slash inside what ends the name of a firm parts nothing: "Selmer A/S". Nor does the stop behind it in capitals,
"NORVIK INC.", which spaCy's tokenizer keeps in "Inc.". Nor does the full stop of a rank, "Sgt." or
"Det.", which a name follows: treebanks keep it, and where spaCy's tokenizer parts it, its parser begins a sentence.
"""

from timeline.lexicon.tables import read_words

# Of the treebanks' list, those that make verbs and the nouns of those verbs.
PREFIXES = ("co", "de", "e", "mis", "over", "pre", "re", "un")

_FIRMS = ("A/S", "S/A", "CO.", "CORP.", "INC.", "LTD.")


def keeping_prefixes(infixes: str) -> str:
    """A pattern of what splits a word, which leaves the hyphen behind a prefix alone."""
    guards = (rf"(?<=(?<![\w-])[{p[0].upper()}{p[0]}]{p[1:]}-)" for p in PREFIXES)
    return f"(?!-(?:{'|'.join(guards)}))(?:{infixes})"


def parting_stops(suffixes: str) -> str:
    """A pattern of what is split off the end of a word, the full stop of "SpaceX." too."""
    return rf"{suffixes}|(?<=[a-z][A-Z])\.$"


def whole_words() -> tuple[str, ...]:
    """Words that no mark inside or behind them parts."""
    ranks = sorted(read_words("titles", "stopped"))
    return (*_FIRMS, *(f"{rank.title()}." for rank in ranks), *(f"{rank.upper()}." for rank in ranks))
