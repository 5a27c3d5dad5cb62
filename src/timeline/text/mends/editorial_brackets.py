"""Words that an editor puts into a quotation: "a reply to [Prime Minister] Anna Holm's letter".

They describe the name or noun behind them, which has their place in the clause where the parse has it in apposition.
"""

from timeline.text.labels import NOUNS
from timeline.text.mends.parse import Parse


def read_brackets(parse: Parse) -> None:
    """Let the noun before a closing bracket hang on the one behind it that it describes."""
    deps, heads = parse.deps, parse.heads
    for closing in parse.places.get("]", ()):
        put_in = closing - 1
        described = parse.child(put_in, parse.behind(closing), "appos") if closing else None
        if described is None or parse.pos[put_in] not in NOUNS or heads[put_in] == put_in:
            continue
        label = "dobj" if deps[put_in] == "npadvmod" else deps[put_in]
        parse.hang(described, heads[put_in], label)
        parse.hang(put_in, described, "appos")
        parse.move(put_in, parse.behind(described), described)
