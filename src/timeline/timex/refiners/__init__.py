"""Refiners: each grows what was read by what stands beside it."""
