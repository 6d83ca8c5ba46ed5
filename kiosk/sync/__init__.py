"""Talks with central: one exchange at a time, outside any transaction."""
