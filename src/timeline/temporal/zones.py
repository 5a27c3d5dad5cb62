"""Offsets of the zones of the IANA tz database."""

import datetime as dt

from timeline.model.intervals import Moment


def offset_of(zone: str, moment: Moment) -> str:
    """The offset of a zone when its clocks show a moment; an offset, and a zone that nobody knows, as they are."""
    region = _region_of(zone, moment)
    return zone if region is None else _shown(moment, region).isoformat()[-6:]


def moment_after(zone: str, start: Moment, end: Moment) -> Moment:
    """What a zone's clocks show at an ``end`` reckoned in hours: they may be put forward or back meanwhile."""
    region = _region_of(zone, start)
    if region is None or _region_of(zone, end) is None:
        return end
    passed = _shown(end, dt.UTC) - _shown(start, dt.UTC)
    shown = (_shown(start, region).astimezone(dt.UTC) + passed).astimezone(region)
    return Moment(shown.year, shown.month, shown.day, shown.hour, shown.minute, shown.second)


def _shown(moment: Moment, zone: dt.tzinfo) -> dt.datetime:
    year, month, day = moment.year, moment.month, moment.day
    return dt.datetime(year, month, day, moment.hour, moment.minute, moment.second, tzinfo=zone)


def _region_of(zone: str, moment: Moment) -> dt.tzinfo | None:
    """The rules of a zone; ``None`` for an offset, a zone that nobody knows, and years that have no rules."""
    if "/" not in zone or not dt.MINYEAR < moment.year < dt.MAXYEAR:
        return None
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # few texts need it

    try:
        return ZoneInfo(zone)
    except ZoneInfoNotFoundError:
        return None
