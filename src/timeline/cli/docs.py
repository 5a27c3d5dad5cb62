"""``timeline docs``: a small site from a folder of texts."""

import argparse
import sys

from timeline.cli import options
from timeline.cli.corrections import add_overrides, overrides_of
from timeline.cli.pipelines import add_pipeline, pipeline_of, settings_of
from timeline.cli.streams import NO_TEXTS, Failures, say


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "docs",
        help="make a site from a folder of texts",
        description="A page for each actor, document and year, an overview and a search box, from the .txt and .md "
        "files of a folder. Only what changed since the last build is extracted again.",
    )
    parser.add_argument("folder", metavar="FOLDER", help="texts; front matter 'date' is the anchor, 'title' the title")
    parser.add_argument("-o", "--output", metavar="FOLDER", required=True, help="the site")
    parser.add_argument("--title", default="Timeline", help="heads the site (default: Timeline)")
    parser.add_argument(
        "-f", "--format", choices=("html", "md"), default="html", help="pages as HTML or as Markdown (default: html)"
    )
    options.add_anchor(parser)
    add_pipeline(parser)
    add_overrides(parser)
    options.add_quiet(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0: built; 3: some documents could not be read and are left out; 1: none could."""
    # Loaded here, so that the other commands start without it.
    from timeline.integrations.site.build import build_site

    failures = Failures()
    built = build_site(
        args.folder,
        args.output,
        title=args.title,
        format=args.format,
        anchor=args.anchor,
        anchor_from_name=args.anchor_from_name,
        pipeline=pipeline_of(args),
        model=args.model,
        settings=settings_of(args),
        overrides=overrides_of(args),
        n_process=args.n_process,
        on_error=failures,
    )
    if not args.quiet and not built.documents and not failures.count:
        say(NO_TEXTS.format(args.folder))
    if not args.quiet and sys.stderr.isatty():
        say(
            f"{built.documents} documents, {built.extracted} extracted; "
            f"{built.written} files written, {built.removed} removed"
        )
    return failures.exit_code(built.documents)
