"""Row-level security of PostgreSQL: who is confined to a place finds no other rows, whatever is asked.

Applied to every table with a centre after each change of tables, so that none can be forgotten.
"""

from typing import Final

from django.apps import apps
from django.db.backends.base.base import BaseDatabaseWrapper

from kiosk.central.models import Act, Centre, Event
from kiosk.central.postgresql.base import ROLE

_ONLY_ADDED_TO: Final = (Act, Event)
_MAKE_ROLE: Final = f"""
    DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{ROLE}') THEN
            CREATE ROLE {ROLE} NOLOGIN;
        END IF;
        IF NOT pg_has_role('{ROLE}', 'MEMBER') THEN
            EXECUTE format('GRANT {ROLE} TO %%I', current_user);
        END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;  -- another database made it at this moment
    END $$;
    GRANT USAGE ON SCHEMA public TO {ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {ROLE};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {ROLE};
"""
# Each question is asked once for a statement, not once for a row, because it stands in a query of its own.
_CENTRES: Final = "ARRAY(SELECT unnest(string_to_array(current_setting('cups.centres', true), ',')))"
_DISTRICT: Final = "(SELECT NULLIF(current_setting('cups.district', true), ''))"


def tables() -> dict[str, str]:
    """The tables whose rows belong to a centre, each with the column that names it."""
    found = {Centre._meta.db_table: "id"}  # noqa: SLF001 - Django's documented way to a model's table
    for model in apps.get_models():
        for field in model._meta.local_concrete_fields:  # noqa: SLF001 - as above
            if field.related_model is Centre:
                found[model._meta.db_table] = str(field.column)  # noqa: SLF001 - as above
    return found


def enforce(database: BaseDatabaseWrapper) -> None:
    """Confine the role of the running central on every such table; needs the tables' owner."""
    with database.cursor() as cursor:
        cursor.execute(_MAKE_ROLE)
        for model in _ONLY_ADDED_TO:
            cursor.execute(f"REVOKE UPDATE, DELETE ON {model._meta.db_table} FROM {ROLE}")  # noqa: SLF001 - as above
        for table, column in tables().items():
            cursor.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY")
            cursor.execute(f"DROP POLICY IF EXISTS of_this_place ON {table}")
            cursor.execute(f"CREATE POLICY of_this_place ON {table} USING ({_allowed(table, column)})")


def _allowed(table: str, column: str) -> str:
    centres = Centre._meta.db_table  # noqa: SLF001 - as above
    in_district = (
        f"district = {_DISTRICT}"
        if table == centres
        else f"{column} = ANY (ARRAY(SELECT id FROM {centres} WHERE district = {_DISTRICT}))"  # noqa: S608 - the model's own names
    )
    return f"'*' = ANY ({_CENTRES}) OR {column} = ANY ({_CENTRES}) OR {in_district}"
