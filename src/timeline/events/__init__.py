"""Event mentions: triggers, their grammar, and whether they happened."""
