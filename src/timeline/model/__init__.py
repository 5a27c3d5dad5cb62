"""The values that flow between stages: frozen, comparable, picklable, free of spaCy."""
