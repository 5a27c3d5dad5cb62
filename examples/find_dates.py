"""Dates alone: no model, nothing to download, spaCy is not even imported."""

from timeline import Conventions, find_times

text = "Results are due late next week; the third quarter of fiscal 2024 ended on 30 June."
for time in find_times(text, anchor="2024-07-10", conventions=Conventions(fiscal_start=10)):
    print(time.text, time.value, time.interval, time.rule, sep=" | ")
