"""Words with a bound prefix stay whole: "re-elected", "co-founded".

Treebanks of English keep such words whole and split other words at their hyphens (LDC, Supplementary Guidelines for
English Translation Treebank, 2004), and taggers and parsers learn from them; spaCy's tokenizer splits both, so that its
parser meets "re", "-" and "elected" and makes verbs of all three.
"""

# Of the treebanks' list, those that make verbs and the nouns of those verbs.
PREFIXES = ("co", "de", "e", "mis", "over", "pre", "re", "un")


def keeping_prefixes(infixes: str) -> str:
    """A pattern of what splits a word, which leaves the hyphen behind a prefix alone."""
    guards = (rf"(?<=(?<![\w-])[{p[0].upper()}{p[0]}]{p[1:]}-)" for p in PREFIXES)
    return f"(?!-(?:{'|'.join(guards)}))(?:{infixes})"
