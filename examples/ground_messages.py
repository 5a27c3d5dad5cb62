"""Messages with their relative dates made plain, for a store or a prompt."""

from timeline import ground

messages = [
    ("2026-05-01", "We met Kari yesterday and will sign next Friday."),
    ("2026-05-02", "She moved to Oslo two weeks ago, on 18 April."),
]
for sent, message in messages:
    print(ground(message, anchor=sent).text)
