"""The book of acts: everything that was done stands in it, and nobody changes it unseen."""

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from tests.central.served import Served
from tests.central.visitor import PASSWORD, Visitor

_REFUSED = (sqlite3.IntegrityError, psycopg.Error)


@pytest.fixture
def book(fresh: Served) -> Served:
    """A central in which some things were done."""
    _do_some_things(fresh)
    return fresh


@pytest.fixture(scope="module")
def meddled(new_database: Callable[[], str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Another one, whose book lies open to whoever holds the database."""
    served = Served(new_database(), tmp_path_factory.mktemp("data"))
    served.start()
    _do_some_things(served)
    served.query("CREATE TABLE kept AS SELECT * FROM central_act")
    _let_meddle(served)
    yield served
    served.stop()


def _do_some_things(central: Served) -> None:
    central.told("create-admin", "ana", "--password", PASSWORD)
    central.told("create-centre", "soroca", "CUPS Soroca", "--district", "Soroca")
    code, _ = central.told("enrolment-code", "soroca", "--count", "2").split()
    central.told("revoke", central.join(code).enrolment["device"])


def _acts(central: Served) -> list[tuple[str, str, str]]:
    rows = central.query("SELECT who, act, what FROM central_act ORDER BY number")
    return [(who, act, what) for who, act, what in rows]


def test_everything_that_is_done_stands_in_the_book(book: Served):
    device = book.query("SELECT id FROM central_device")[0][0]
    visitor = Visitor(book)
    visitor.sign_in("ana")
    visitor.post("/centres/soroca/code")
    visitor.post(
        "/centres/soroca", name="CUPS Soroca Nouă", district="Soroca", silent_after_h="48", settings="{}"
    )
    visitor.post(
        "/people/new", username="ion", role="district", district="Soroca", is_active="on", password=PASSWORD
    )
    told = _acts(book)
    assert [(who, act) for who, act, _ in told] == [
        ("command line", "user.created"),
        ("command line", "centre.created"),
        ("command line", "code.made"),
        ("command line", "code.made"),
        ("code 1 of soroca", "device.enrolled"),
        ("command line", "device.revoked"),
        ("ana", "signed.in"),
        ("ana", "code.made"),
        ("ana", "centre.changed"),
        ("ana", "user.created"),
    ]
    assert str(device).replace("-", "") in told[4][2].replace("-", "")
    assert told[8][2] == "soroca: name, silent_after_h"
    assert told[9][2] == "ion: district of Soroca"
    assert book.told("audit", "verify").startswith("10 lines hold together. The last one is 10:")
    page = visitor.get("/acts").body.decode()
    assert "shut out a computer" in page
    assert "CUPS Soroca" not in page


def test_what_was_not_done_is_not_in_the_book(book: Served):
    before = _acts(book)
    assert book.command("create-centre", "soroca", "").returncode == 1
    assert book.command("revoke", "6f1f3e6e-0000-4000-8000-000000000000").returncode == 1
    book.told("create-centre", "soroca", "CUPS Soroca")
    assert book.enrol("0000-0000-0000").status == 403
    assert _acts(book) == before


def test_many_acts_at_once_make_one_chain(book: Served):
    visitor = Visitor(book)
    visitor.sign_in("ana")
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: visitor.post("/centres/soroca/code"), range(24)))
    assert {answer.status for answer in answers} == {200}
    assert book.told("audit", "verify").startswith("31 lines hold together.")


@pytest.mark.parametrize(
    "change", ["UPDATE central_act SET who = 'nobody'", "DELETE FROM central_act WHERE number = 1"]
)
def test_the_book_is_only_added_to(book: Served, change: str):
    with pytest.raises(_REFUSED, match="only added to"):
        book.query(change)


_MEDDLING = {
    "a name altered": (
        ["UPDATE central_act SET who = 'ion' WHERE number = 3"],
        "Line 3 was altered.",
    ),
    "a time altered": (
        ["UPDATE central_act SET time = '2026-01-01 00:00:00+00:00' WHERE number = 6"],
        "Line 6 was altered.",
    ),
    "a line removed": (
        ["DELETE FROM central_act WHERE number = 2"],
        "Between line 1 and line 3 lines are missing.",
    ),
    "a line removed and the gap closed": (
        ["DELETE FROM central_act WHERE number = 2", "UPDATE central_act SET number = 2 WHERE number = 1"],
        "Between line 0 and line 2 lines are missing.",
    ),
    "the first line removed": (
        ["DELETE FROM central_act WHERE number = 1"],
        "Between line 0 and line 2 lines are missing.",
    ),
    "the last line removed": (
        ["DELETE FROM central_act WHERE number = 6"],
        "The book ends at line 5, but line 6 was written last.",
    ),
    "two lines exchanged": (
        [
            "UPDATE central_act SET number = 99 WHERE number = 3",
            "UPDATE central_act SET number = 3 WHERE number = 4",
            "UPDATE central_act SET number = 4 WHERE number = 99",
        ],
        "Line 3 was altered.",
    ),
    "a line put in": (
        ["INSERT INTO central_act SELECT 7, time, who, act, what, hash, hash FROM kept WHERE number = 6"],
        "Line 7 was altered.",
    ),
}


@pytest.mark.parametrize(("statements", "told"), _MEDDLING.values(), ids=_MEDDLING.keys())
def test_meddling_is_found(meddled: Served, statements: list[str], told: str):
    meddled.query("DELETE FROM central_act")
    meddled.query("INSERT INTO central_act SELECT * FROM kept")
    for statement in statements:
        meddled.query(statement)
    done = meddled.command("audit", "verify")
    assert done.returncode == 1
    assert told in done.stderr.splitlines()


def test_a_book_written_anew_is_found_by_what_was_noted_elsewhere(book: Served):
    noted = book.told("audit", "verify").split()[-1]
    assert book.command("audit", "verify", "--noted", noted).returncode == 0
    _let_meddle(book)
    book.query("DELETE FROM central_act")
    book.query(f"UPDATE central_lastact SET number = 0, hash = '{'0' * 64}'")
    book.told("create-centre", "orhei", "CUPS Orhei")
    assert book.command("audit", "verify").returncode == 0
    done = book.command("audit", "verify", "--noted", noted)
    assert done.returncode == 1
    assert "does not stand any more" in done.stderr


def _let_meddle(central: Served) -> None:
    if central.database.startswith("sqlite"):
        central.query("DROP TRIGGER acts_stay")
        central.query("DROP TRIGGER acts_are_kept")
    else:
        central.query("DROP TRIGGER acts_stay ON central_act")
