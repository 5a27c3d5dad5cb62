"""Output formats, one a file; each imports the model only."""
