from tests.export.samples import SAMPLE
from timeline.export import mermaid


def test_the_diagram_has_a_section_a_year_and_a_period_a_date() -> None:
    assert mermaid.write(SAMPLE, title="Two ages: a test") == (
        "timeline\n"
        "    title Two ages∶ a test\n"
        "    section 44 BC\n"
        "        15 March 44 BC : Caesar was killed\n"
        "        not before 16 March 44 BC : Rome mourned\n"
        "    section 2023\n"
        "        July 2023 : Mary Holt opened the harbour\n"
        "        from 3 July 2023 : The Port Union was on strike (ongoing)\n"
        "        10 July 2023, 14∶30 : Mary Holt met the Port Union\n"
        "    section Undated\n"
        "        in the future : The strike may end (claimed)\n"
    )
