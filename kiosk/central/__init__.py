"""The reference central endpoint: where the events of every centre arrive, each exactly once."""
