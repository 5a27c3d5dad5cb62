"""How long the merge of 50, 100 and 200 documents takes, and how many entries go in and come out.

    python -m benchmarks.merging FOLDER

FOLDER holds TimeML files (.tml).
"""

import gc
import sys
import time
from itertools import islice
from pathlib import Path

from attrs import evolve

from benchmarks.overhead import read
from benchmarks.parses import read_document
from timeline import Timeline, default_pipeline, merge


def main() -> None:
    pipeline = default_pipeline()
    timelines: list[Timeline] = []
    for path in islice(sorted(Path(sys.argv[1]).glob("*.tml")), 200):
        text, created = read(path)
        timelines.append(pipeline.extract_document(evolve(read_document(text, created), id=path.stem)))
    # What extraction left on the heap is not the merge's to walk through.
    gc.collect()
    gc.freeze()
    for count in (50, 100, 200):
        some = timelines[:count]
        began = time.process_time()
        merged = merge(some)
        spent = time.process_time() - began
        told = sum(map(len, some))
        print(f"{len(some):4} documents  {told:6} entries in  {len(merged):6} out  {spent:5.2f} s")


if __name__ == "__main__":
    main()
