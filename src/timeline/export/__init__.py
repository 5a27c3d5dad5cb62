"""Output formats, one a file, each with its contract; they import the model and its arithmetic of time only."""
