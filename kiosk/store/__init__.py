"""The kiosk's one SQLite file: the only SQL of the kiosk, one module per table."""
