"""Models by all that they are called: "the Boeing 787 Dreamliner", "the 787", "the Dreamliner"."""

from collections import defaultdict

from timeline.actors.clusters import Clusters
from timeline.actors.model_names import MODEL, model_number


def models(clusters: Clusters) -> None:
    """Join the names of one number and maker, and what stands behind it alone where no other model is called so."""
    numbered = [(n, m, model_number(m.name)) for n, m in clusters.named if m.rule == MODEL]
    makers: dict[str, set[str]] = defaultdict(set)
    for _, mention, number in numbered:
        makers[number].update(mention.name[: mention.name[0][0].isalpha()])
    first: dict[str, int] = {}
    called: dict[str, set[str]] = defaultdict(set)
    for n, mention, number in numbered:
        if number and len(makers[number]) < 2:  # "the Norvik 300" and "the Acme 300" are two
            clusters.join(first.setdefault(number, n), n, MODEL)
            called[mention.name[-1]].add(number)
    for n, mention in clusters.named if first else ():
        numbers = called.get(mention.name[0].removesuffix("s"), ()) if len(mention.name) == 1 else ()
        if len(numbers) == 1:
            clusters.join(first[next(iter(numbers))], n, MODEL)
