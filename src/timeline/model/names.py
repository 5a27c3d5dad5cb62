"""Names of actors as they are compared."""


def fold_name(name: str) -> str:
    """A name as it is compared: without case, quotes' shape, possessive and leading article."""
    folded = " ".join(name.replace("’", "'").casefold().split())
    return folded.removeprefix("the ").removesuffix("'s").removesuffix("'")
