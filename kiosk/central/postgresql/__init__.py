"""Django's PostgreSQL engine with row-level security by centre."""
