"""Links: event to time, event to event, event to actor, and who says so."""
