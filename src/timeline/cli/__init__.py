"""The command line ``timeline``: one command a file, over the public functions."""
