"""A small static site from a folder of texts: overview, actors, documents, years and a search box."""
