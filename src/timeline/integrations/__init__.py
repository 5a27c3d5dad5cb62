"""Timeline inside other tools."""
