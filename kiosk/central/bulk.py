"""Many rows in one statement, where the ORM would be slow and would not tell which rows went in."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import orjson
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Field, JSONField, Model

_BYTES: Final = "bytea"


def insert(
    table: type[Model], columns: Mapping[str, Sequence[Any]], ending: str
) -> list[tuple[Any, ...]] | None:
    """Insert rows, given by column, at least one.

    `ending` says what becomes of conflicts, and what to return of each row that went in. None when all did,
    or when it says nothing of returning.
    """
    database = connections[DEFAULT_DB_ALIAS]
    fields = table._meta.local_concrete_fields  # noqa: SLF001 - Django's documented way to a model's columns
    given = {str(field.column): columns[str(field.column)] for field in fields}
    many = len(next(iter(given.values())))
    build = _document if database.vendor == "postgresql" and many > 1 else _values
    told, values = build(database, fields, given)
    with database.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table._meta.db_table} ({', '.join(given)}) {told} {ending}",  # noqa: SLF001 - the model's own names
            values,
        )
        return None if cursor.rowcount == many or cursor.description is None else cursor.fetchall()


def _document(
    database: BaseDatabaseWrapper, fields: Sequence["Field[Any, Any]"], columns: Mapping[str, Sequence[Any]]
) -> tuple[str, list[Any]]:
    """All rows as one document, which PostgreSQL reads far faster than single values or arrays.

    What is the same in all rows is told once, but for JSON, where to Python `1` and `true` would be the same.
    No two rows are the same in all.
    """
    kinds = {str(field.column): str(field.db_type(database)) for field in fields}
    same = {
        str(field.column): field.get_db_prep_save(values[0], database)
        for field, values in zip(fields, columns.values(), strict=True)
        if not isinstance(field, JSONField) and values.count(values[0]) == len(values)
    }
    differing = {name: values for name, values in columns.items() if name not in same}
    chosen = ", ".join(
        f"%s::{kind}" if name in same else f"decode({name}, 'hex')" if kind == _BYTES else name
        for name, kind in kinds.items()
    )
    typed = ", ".join(f"{name} {'text' if kinds[name] == _BYTES else kinds[name]}" for name in differing)
    told = f"SELECT {chosen} FROM jsonb_to_recordset(%s::jsonb) AS given ({typed})"  # noqa: S608 - the model's own names
    rows = [dict(zip(differing, row, strict=True)) for row in zip(*differing.values(), strict=True)]
    document = orjson.dumps(rows, default=bytes.hex, option=orjson.OPT_NON_STR_KEYS).decode()
    return told, [*same.values(), document]


def _values(
    database: BaseDatabaseWrapper, fields: Sequence["Field[Any, Any]"], columns: Mapping[str, Sequence[Any]]
) -> tuple[str, list[Any]]:
    rows = list(zip(*columns.values(), strict=True))
    places = ", ".join([f"({', '.join(['%s'] * len(fields))})"] * len(rows))
    return f"VALUES {places}", [
        field.get_db_prep_save(value, database)
        for row in rows
        for field, value in zip(fields, row, strict=True)
    ]
