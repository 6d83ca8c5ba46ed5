"""Many rows in one statement, where the ORM would be slow and would not tell which rows went in."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Field, Model
from pydantic_core import to_json

_BYTES: Final = "bytea"


def insert(
    table: type[Model], rows: Sequence[Mapping[str, Any]], ending: str, same: Mapping[str, Any]
) -> list[tuple[Any, ...]]:
    """Insert rows, each by column; `same` are the columns that do not differ between them.

    `ending` says what becomes of conflicts, and what to return of a row.
    """
    database = connections[DEFAULT_DB_ALIAS]
    fields = table._meta.local_concrete_fields  # noqa: SLF001 - Django's documented way to a model's columns
    columns = ", ".join(str(field.column) for field in fields)
    build = _document if database.vendor == "postgresql" else _values
    given, values = build(database, fields, rows, same)
    with database.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table._meta.db_table} ({columns}) {given} {ending}",  # noqa: SLF001 - the model's own names
            values,
        )
        return cursor.fetchall() if cursor.description else []


def _document(
    database: BaseDatabaseWrapper,
    fields: Sequence["Field[Any, Any]"],
    rows: Sequence[Mapping[str, Any]],
    same: Mapping[str, Any],
) -> tuple[str, list[Any]]:
    """All rows as one document, which PostgreSQL reads far faster than single values or arrays."""
    types = {str(field.column): field.db_type(database) for field in fields}
    columns = ", ".join(_read(column, kind, shared=column in same) for column, kind in types.items())
    typed = ", ".join(
        f"{column} {'text' if kind == _BYTES else kind}"
        for column, kind in types.items()
        if column not in same
    )
    told = f"SELECT {columns} FROM jsonb_to_recordset(%s::jsonb) AS given ({typed})"  # noqa: S608 - the model's own names
    document = to_json(rows, bytes_mode="hex").decode()
    return told, [*(same[column] for column in types if column in same), document]


def _read(column: str, kind: str | None, *, shared: bool) -> str:
    if shared:
        return f"%s::{kind}"
    return f"decode({column}, 'hex')" if kind == _BYTES else column


def _values(
    database: BaseDatabaseWrapper,
    fields: Sequence["Field[Any, Any]"],
    rows: Sequence[Mapping[str, Any]],
    same: Mapping[str, Any],
) -> tuple[str, list[Any]]:
    places = ", ".join([f"({', '.join(['%s'] * len(fields))})"] * len(rows))
    return f"VALUES {places}", [
        field.get_db_prep_save(row[str(field.column)], database)
        for row in ({**own, **same} for own in rows)
        for field in fields
    ]
