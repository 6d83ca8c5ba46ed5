"""PostgreSQL itself keeps everybody to the rows of its place, also where a question forgets to."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator

import psycopg
import pytest

from tests.central.postgresql import binaries
from tests.central.served import Joined, Served

pytestmark = pytest.mark.parametrize(
    "new_database", ["postgresql"] if binaries() or os.environ.get("CI") else [], indirect=True
)
_WITH_A_CENTRE = """
    SELECT table_name FROM information_schema.columns
    WHERE table_schema = 'public' AND (column_name = 'centre_id' OR table_name = 'central_centre')
    GROUP BY table_name ORDER BY table_name
"""

_IN_TRANSACTIONS = """
import json, sys
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.central.opening import open_central

open_central(sys.argv[1], Path(sys.argv[2]))
from django.db import DatabaseError, connection, transaction
from django.db.backends.postgresql.psycopg_any import ClientCursor
from kiosk.central.places import NOWHERE, Place, confine

here, there = Place(("here",)), Place(("there",), "North")
found, sent = {}, []


def look(when):
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('cups.centres'), current_setting('cups.district')")
        found[when] = cursor.fetchone()


@contextmanager
def given_up():
    with suppress(ZeroDivisionError), transaction.atomic():
        yield
        raise ZeroDivisionError


confine(here)
with transaction.atomic():
    look("told inside")
look("after the commit")
confine(there)
with given_up():
    look("told in what is undone")
confine(NOWHERE)
look("nowhere")
with given_up():
    confine(here)
    look("moved in what is undone")
look("after it was undone")
confine(NOWHERE)
look("back where it was before that")
with transaction.atomic():
    with given_up():
        confine(here)
        look("after a savepoint")
    look("the savepoint given up")
    confine(NOWHERE)
    look("back where it was before the savepoint")
confine(here)
with suppress(DatabaseError), transaction.atomic():
    look("before a fault")
    with connection.cursor() as cursor:
        with suppress(DatabaseError):
            cursor.execute("SELECT 1 / 0")
look("after a commit that undid")

confine(there)
execute = ClientCursor.execute
ClientCursor.execute = lambda self, query, *values, **more: (
    sent.append(str(query)), execute(self, query, *values, **more))[1]
with transaction.atomic():
    for turn in range(5):
        look(f"turn {turn}")
print(json.dumps({"found": found, "told": sum("set_config" in each for each in sent)}))
"""


@pytest.fixture(scope="module")
def pair(central: Served) -> tuple[Joined, Joined]:
    """Two computers of two centres in two districts, with an event each."""
    joined = []
    for district in ("North", "South"):
        centre = central.new_centre()
        central.told("create-centre", centre, "CUPS", "--district", district)
        device = central.join(central.told("enrolment-code", centre).strip())
        assert device.verdicts([device.event()]) == [201]
        joined.append(device)
    return joined[0], joined[1]


@pytest.fixture
def clerk(central: Served) -> Iterator[psycopg.Connection]:
    """Somebody who speaks to the database as the running central does."""
    with psycopg.connect(central.database, autocommit=True) as connection:
        connection.execute("SET ROLE cups_central")
        yield connection


def _confine(clerk: psycopg.Connection, centres: str, district: str = "") -> None:
    clerk.execute(
        "SELECT set_config('cups.centres', %s, false), set_config('cups.district', %s, false)",
        (centres, district),
    )


def _centres(clerk: psycopg.Connection, table: str) -> set[str]:
    column = "id" if table == "central_centre" else "centre_id"
    return {centre for (centre,) in clerk.execute(f"SELECT DISTINCT {column} FROM {table}")}


def test_every_table_with_a_centre_has_it_forced(central: Served):
    tables = [table for (table,) in central.query(_WITH_A_CENTRE)]
    assert set(tables) >= {"central_centre", "central_device", "central_event", "central_enrolmentcode"}
    secured = central.query(
        "SELECT c.relname FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid"
        " WHERE c.relrowsecurity AND c.relforcerowsecurity AND p.polcmd = '*' ORDER BY c.relname"
    )
    assert [table for (table,) in secured] == tables


def test_the_running_central_owns_no_table_and_passes_no_rule(central: Served):
    [(owned,)] = central.query(
        "SELECT count(*) FROM pg_class WHERE pg_get_userbyid(relowner) = 'cups_central'"
    )
    [rights] = central.query(
        "SELECT rolsuper, rolbypassrls, rolcreaterole, rolcanlogin FROM pg_roles"
        " WHERE rolname = 'cups_central'"
    )
    assert (owned, rights) == (0, (False,) * 4)


def test_the_running_central_is_held_by_the_rules(fresh: Served):
    device = fresh.join()
    assert device.get("/v1/settings").status == 200
    fresh.query("ALTER POLICY of_this_place ON central_device USING (false)")
    assert device.get("/v1/settings").status == 401


def test_a_connection_that_was_cut_comes_back_under_the_same_rules(fresh: Served):
    device = fresh.join()
    assert device.verdicts([device.event()]) == [201]
    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
    fresh.query(f"{cut} AND pid <> pg_backend_pid()")
    assert device.verdicts([device.event()]) == [201]
    fresh.query("ALTER POLICY of_this_place ON central_device USING (false)")
    fresh.query(f"{cut} AND pid <> pg_backend_pid()")
    assert device.get("/v1/settings").status == 401


@pytest.mark.parametrize(
    "table", ["central_centre", "central_device", "central_event", "central_enrolmentcode"]
)
def test_who_is_kept_to_a_place_finds_nothing_else(
    pair: tuple[Joined, Joined], clerk: psycopg.Connection, table: str
):
    own, foreign = (device.enrolment["centre"] for device in pair)
    assert _centres(clerk, table) == set()
    _confine(clerk, own)
    assert _centres(clerk, table) == {own}
    _confine(clerk, f"{own},{foreign}")
    assert _centres(clerk, table) == {own, foreign}
    _confine(clerk, "", "North")
    assert own in _centres(clerk, table)
    assert foreign not in _centres(clerk, table)
    _confine(clerk, "*")
    assert {own, foreign} <= _centres(clerk, table)


def test_who_is_kept_to_a_place_writes_nowhere_else(pair: tuple[Joined, Joined], clerk: psycopg.Connection):
    own, foreign = (device.enrolment["centre"] for device in pair)
    _confine(clerk, own)
    assert (
        clerk.execute("UPDATE central_device SET version = 'x' WHERE centre_id = %s", (foreign,)).rowcount
        == 0
    )
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="row-level security"):
        clerk.execute("UPDATE central_device SET centre_id = %s WHERE centre_id = %s", (foreign, own))


@pytest.mark.parametrize("table", ["central_event", "central_act"])
@pytest.mark.parametrize("change", ["UPDATE {} SET hash = ''", "DELETE FROM {}", "TRUNCATE {}"])
def test_what_is_written_once_stays(
    pair: tuple[Joined, Joined], clerk: psycopg.Connection, table: str, change: str
):
    _confine(clerk, "*")
    statement = change.format(table).replace(
        "hash = ''", "hash = ''" if table == "central_act" else "type = ''"
    )
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        clerk.execute(statement)


def test_the_place_holds_through_everything_that_a_transaction_may_undo(fresh: Served):
    """It is told once in a transaction, and again whenever PostgreSQL may have forgotten it."""
    asked = [sys.executable, "-c", _IN_TRANSACTIONS, fresh.database, str(fresh.data)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    here, there, nowhere = ["here", ""], ["there", "North"], ["", ""]
    came = json.loads(done.stdout)
    assert came["told"] == 1
    assert came["found"] == {
        "told inside": here,
        "after the commit": here,
        "told in what is undone": there,
        "nowhere": nowhere,
        "moved in what is undone": here,
        "after it was undone": here,
        "back where it was before that": nowhere,
        "after a savepoint": here,
        "the savepoint given up": here,
        "back where it was before the savepoint": nowhere,
        "before a fault": here,
        "after a commit that undid": here,
    } | {f"turn {turn}": there for turn in range(5)}
