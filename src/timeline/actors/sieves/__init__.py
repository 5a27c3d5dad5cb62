"""Sieves of coreference: each joins the mentions that one kind of evidence joins, most certain evidence first."""
