"""Django's SQLite engine with one writer at a time across threads and processes."""
