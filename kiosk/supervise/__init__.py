"""The small process without Qt that lives all day: it owns the sync engine and the window's life."""
