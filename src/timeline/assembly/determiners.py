"""Whether words leave a place for an article before them."""

# The determiners of Quirk et al. (1985), beside which no article stands.
_ARTICLES, _POSSESSIVES = {"a", "an", "the"}, {"her", "his", "its", "my", "our", "their", "your"}
_DEMONSTRATIVES, _QUANTIFIERS = {"that", "these", "this", "those"}, {"any", "each", "every", "much", "no", "some"}
_PREDETERMINERS = {"all", "another", "both", "enough", "half", "many", "most", "several", "such"}
# "At least 80 guards", "more than ten men"
_COUNTING = {"about", "almost", "around", "at", "fewer", "less", "more", "nearly", "over", "roughly", "up"}
_DETERMINING = frozenset(
    {"one"} | _ARTICLES | _POSSESSIVES | _DEMONSTRATIVES | _QUANTIFIERS | _PREDETERMINERS | _COUNTING
)


def has_determiner(name: str) -> bool:
    """The words of a description leave no place for an article: "his wife", "one suspect"."""
    return name.partition(" ")[0].lower() in _DETERMINING
