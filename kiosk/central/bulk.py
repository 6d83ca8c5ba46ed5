"""Many rows in one statement, where the ORM would leave out what the database tells of it."""

from collections.abc import Sequence
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import Model


def insert(rows: Sequence[Model], ending: str) -> list[tuple[Any, ...]]:
    """Insert rows of one table; `ending` says what becomes of conflicts, and what to return of each row."""
    database = connections[DEFAULT_DB_ALIAS]
    table = rows[0]._meta  # noqa: SLF001 - Django's documented way to a model's columns
    fields = table.local_concrete_fields
    columns: list[list[Any]] = [
        [field.get_db_prep_save(getattr(row, field.attname), database) for row in rows] for field in fields
    ]
    into = f"INSERT INTO {table.db_table} ({', '.join(str(field.column) for field in fields)})"
    if database.vendor == "postgresql":
        # PostgreSQL takes a list per column much faster than single values.
        lists = ", ".join(f"%s::{field.db_type(database)}[]" for field in fields)
        statement, values = f"{into} SELECT * FROM unnest({lists}) {ending}", columns  # noqa: S608 - the model's own names
    else:
        places = ", ".join([f"({', '.join(['%s'] * len(fields))})"] * len(rows))
        statement = f"{into} VALUES {places} {ending}"
        values = [value for row in zip(*columns, strict=True) for value in row]
    with database.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall() if cursor.description else []
