"""Offsets of the zones of the IANA tz database."""

import datetime as dt

from timeline.model.intervals import Moment


def offset_of(zone: str, moment: Moment) -> str:
    """The offset of a zone when its clocks show a moment; an offset, and a zone that nobody knows, as they are."""
    if "/" not in zone or not dt.MINYEAR < moment.year < dt.MAXYEAR:
        return zone
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # few texts need it

    try:
        region = ZoneInfo(zone)
    except ZoneInfoNotFoundError:
        return zone
    shown = dt.datetime(moment.year, moment.month, moment.day, moment.hour, moment.minute, tzinfo=region)
    return shown.isoformat()[-6:]
