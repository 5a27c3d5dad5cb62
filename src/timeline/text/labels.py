"""Labels of the parse that many rules ask for together, each a set of one layer.

Parts of speech are those of Universal Dependencies, tags those of the Penn Treebank, dependencies those of ClearNLP and
names those of OntoNotes: the labels that English pipelines of spaCy give.
"""

# Parts of speech.
VERBS = frozenset({"VERB", "AUX"})
NOUNS = frozenset({"NOUN", "PROPN"})
NOMINAL = NOUNS | {"PRON", "NUM", "DET"}
# What may tell of an event.
EVENTFUL = VERBS | NOUNS | {"ADJ"}

# Tags.
NAME_TAGS = frozenset({"NNP", "NNPS"})
NOUN_TAGS = frozenset({"NN", "NNS"}) | NAME_TAGS
TENSED = frozenset({"VBD", "VBP", "VBZ"})
FINITE = TENSED | {"MD"}
PAST_TAGS = frozenset({"VBD", "VBN"})
PARTICIPLE_TAGS = frozenset({"VBG", "VBN"})
COMMAND_TAGS = frozenset({"VB", "VBP"})
RELATIVE_TAGS = frozenset({"WDT", "WP"})
QUOTE_TAGS = frozenset({"``", "''"})

# Dependencies.
NOUN_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
SUBJECTS = NOUN_SUBJECTS | {"csubj", "csubjpass"}
# The object of a verb in either voice.
OBJECTS = frozenset({"dobj", "nsubjpass"})
AUXILIARIES = frozenset({"aux", "auxpass"})
DETERMINERS = frozenset({"det", "poss"})
COMPOUNDED = frozenset({"compound", "nmod"})
MODIFIERS = COMPOUNDED | {"amod"}
CLAUSES_OF_NOUNS = frozenset({"acl", "relcl"})

# Names.
TIMES = frozenset({"DATE", "TIME"})
PLACES = frozenset({"GPE", "LOC", "FAC"})
