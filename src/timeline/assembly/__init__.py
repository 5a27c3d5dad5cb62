"""From linked mentions to one consistent timeline, and from many timelines to one."""
