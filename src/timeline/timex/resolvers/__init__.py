"""Where an expression lies, given its context: one kind of expression a file."""
