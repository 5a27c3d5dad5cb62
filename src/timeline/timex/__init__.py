"""Time expressions: recognised in text without an anchor, then resolved against one."""
