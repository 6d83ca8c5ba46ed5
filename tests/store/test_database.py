"""The one file: its promises are granted, one writer at a time, all or nothing."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.errors import DatabaseBusy, DatabaseDamaged, DatabaseNewer, DiskFault, DiskFull, FolderReadOnly
from kiosk.store import database, migrations, writer
from kiosk.store.database import FILE_NAME, Store
from kiosk.store.faults import told
from kiosk.store.writer import LOCK_NAME

ADD = """INSERT INTO visit (id, day, letter, number, mode, reason, language, needs, checked_in_at)
    VALUES (?, '2026-11-23', 'A', ?, 'self', 'unknown', 'ro', '', 't')"""


def count(store: Store) -> int:
    ((number,),) = store.tuples("SELECT COUNT(*) FROM visit")
    return int(number)


@pytest.mark.parametrize(
    ("pragma", "granted"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", 5000),
        ("trusted_schema", 0),
        ("secure_delete", 1),
        ("wal_autocheckpoint", 0),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("mmap_size", 0),
    ],
)
def test_the_connection_has_what_durability_needs(store: Store, pragma: str, granted: object):
    assert store.tuples(f"PRAGMA {pragma}") == [(granted,)]


def test_a_database_that_somebody_holds_whole_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(database, "BUSY_S", 0.1)
    folder.mkdir()
    with closing(sqlite3.connect(folder / FILE_NAME)) as other:
        other.execute("CREATE TABLE t (x)")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DatabaseBusy):
            Store.open(folder)


def test_a_database_in_memory_cannot_have_a_write_ahead_log_and_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    shown = "file:kiosk?mode=memory"
    with closing(sqlite3.connect(shown, uri=True)) as connection:
        assert connection.execute("PRAGMA journal_mode=wal").fetchone() != ("wal",)  # so the store must look
    with pytest.raises(FolderReadOnly, match="does not grant journal_mode=wal"):
        Store(Path(":memory:"))


def test_every_table_of_ours_is_strict(store: Store):
    for name, strict in store.tuples("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"):
        assert strict or name.startswith(("sqlite_", "_sqlite_")), name
    with pytest.raises(sqlite3.IntegrityError), store.write():
        store.execute("UPDATE epoch SET boots = 'many'")


def test_an_error_inside_a_write_leaves_nothing_behind(store: Store):
    with pytest.raises(ZeroDivisionError), store.write():
        store.execute(ADD, ["v1", 1])
        store.execute("SELECT 1/0")
        raise ZeroDivisionError
    assert count(store) == 0
    with store.write():
        store.execute(ADD, ["v1", 1])
    assert count(store) == 1


def test_a_write_takes_the_turn_at_its_beginning(store: Store, folder: Path):
    """A deferred BEGIN would fail at its first change, whatever the timeout."""
    with closing(sqlite3.connect(folder / FILE_NAME, timeout=0, isolation_level=None)) as other:
        with store.write(), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.execute("BEGIN IMMEDIATE")


WRITER = """
import sys
from pathlib import Path
from kiosk.store.database import Store
store = Store.open(Path(sys.argv[1]))
for number in range(int(sys.argv[3])):
    with store.write():
        store.execute(sys.argv[4], [f"{sys.argv[2]}{number}", number + int(sys.argv[5])])
    print(f"{sys.argv[2]}{number}", flush=True)
"""


def test_processes_that_write_at_once_lose_nothing(folder: Path):
    """They also open the new folder at once, so one of them makes the file."""
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(folder), name, "60", ADD, str(offset)],
            stdout=subprocess.PIPE,
            text=True,
        )
        for name, offset in (("a", 0), ("b", 1000), ("c", 2000))
    ]
    said = [writer.communicate(timeout=60)[0].split() for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0, 0]
    with closing(Store.open(folder)) as store:
        assert {key for (key,) in store.tuples("SELECT id FROM visit")} == {
            key for each in said for key in each
        }
        assert count(store) == 180
        assert store.tuples("PRAGMA integrity_check") == [("ok",)]


def test_a_lock_held_too_long_is_told(store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch):
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            (
                "import sys, filelock\n"
                "with filelock.FileLock(sys.argv[1]):\n print('held', flush=True); sys.stdin.read()"
            ),
            str(folder / LOCK_NAME),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        monkeypatch.setattr(writer, "BUSY_S", 0.05)
        with pytest.raises(DatabaseBusy, match="too long"), store.write():
            store.execute(ADD, ["v1", 1])
        holder.communicate("")
    with store.write():
        store.execute(ADD, ["v1", 1])


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FolderReadOnly, match="cannot be made"):
        Store.open(tmp_path / "file" / "data")


def test_a_lock_that_cannot_be_taken_is_told(folder: Path):
    (folder / LOCK_NAME).mkdir(parents=True)
    with pytest.raises(FolderReadOnly, match="write lock cannot be taken"):
        Store.open(folder)


def test_a_file_that_cannot_be_opened_is_told(folder: Path):
    (folder / FILE_NAME).mkdir(parents=True)
    with pytest.raises(FolderReadOnly, match="cannot be opened"):
        Store.open(folder)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB."""
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "kiosk-test", str(disk)], check=False
    ).returncode:
        pytest.skip("this machine does not let root mount a small disk")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def test_a_disk_that_became_read_only_is_told(small_disk: Path):
    with closing(Store.open(small_disk)) as store, store.write():
        store.execute(ADD, ["v1", 1])
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(FolderReadOnly):
        Store.open(small_disk)
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    with closing(Store.open(small_disk)) as store:
        assert count(store) == 1


def test_a_full_disk_is_told_loses_nothing_confirmed_and_goes_on_when_there_is_space(small_disk: Path):
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(300_000))
    with closing(Store.open(small_disk)) as store:
        confirmed = 0
        with pytest.raises(DiskFull):
            while True:
                with store.write():
                    store.execute(ADD.replace("'unknown'", f"'{'x' * 400}'"), [f"v{confirmed}", confirmed])
                confirmed += 1
        assert 0 < confirmed == count(store)
        with pytest.raises(DiskFull), store.write():
            store.execute(ADD, ["more", 10_000])
        ballast.unlink()
        with store.write():
            store.execute(ADD, ["more", 10_000])
    with closing(Store.open(small_disk)) as store:
        assert count(store) == confirmed + 1
        assert store.tuples("PRAGMA integrity_check") == [("ok",)]


def test_the_own_quota_is_told_as_a_full_disk(store: Store):
    store.execute("PRAGMA max_page_count = 60")
    confirmed = 0
    with pytest.raises(DiskFull):
        while True:
            with store.write():
                store.execute(ADD.replace("'unknown'", f"'{'x' * 3000}'"), [f"v{confirmed}", confirmed])
            confirmed += 1
    assert 0 < confirmed == count(store)
    with store.write():  # the connection in doubt was left, and the new one has the usual quota
        store.execute(ADD, ["more", 10_000])


def test_a_store_whose_file_cannot_be_reopened_recovers_when_it_can(store: Store, folder: Path):
    """After a fault the connection is closed; the next use opens a new one, not before it can."""
    store.execute("PRAGMA max_page_count = 60")
    with pytest.raises(DiskFull), store.write():
        store.executemany(ADD.replace("'unknown'", f"'{'x' * 3000}'"), [[f"v{n}", n] for n in range(500)])
    hidden = folder.rename(folder.with_name("away"))
    with pytest.raises(FolderReadOnly):
        count(store)
    hidden.rename(folder)
    assert count(store) == 0


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (sqlite3.SQLITE_IOERR, DiskFault),
        (sqlite3.SQLITE_IOERR_FSYNC, DiskFault),
        (sqlite3.SQLITE_CORRUPT_VTAB, DatabaseDamaged),
        (sqlite3.SQLITE_NOTADB, DatabaseDamaged),
        (sqlite3.SQLITE_READONLY_DBMOVED, FolderReadOnly),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, FolderReadOnly),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, DatabaseBusy),
        (sqlite3.SQLITE_FULL, DiskFull),
    ],
)
def test_an_error_of_sqlite_becomes_its_fault(code: int, fault: type[Exception]):
    error = sqlite3.OperationalError("as SQLite says it")
    error.sqlite_errorcode = code
    with pytest.raises(fault, match="as SQLite says it") as caught, told():
        raise error
    assert caught.value.__cause__ is error


def test_a_mistake_of_ours_is_not_told_as_a_fault_of_the_environment(store: Store):
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        store.tuples("SELECT * FROM nowhere")


def test_the_log_is_moved_into_the_file_when_it_has_grown(store: Store, folder: Path):
    wal = folder / f"{FILE_NAME}-wal"
    before = wal.stat().st_size
    store.checkpoint()
    assert wal.stat().st_size == before
    with store.write():
        store.executemany(ADD.replace("'unknown'", f"'{'x' * 3000}'"), [[f"v{n}", n] for n in range(2000)])
    assert wal.stat().st_size > 4096 * 1000
    store.checkpoint()
    assert wal.stat().st_size == 0
    assert count(store) == 2000


def test_a_step_backs_the_file_up_before_it_changes_it(folder: Path, monkeypatch: pytest.MonkeyPatch):
    with closing(Store.open(folder)) as store, store.write():
        store.execute(ADD, ["v1", 1])
    newer = type(migrations.STEPS)("kiosk")
    newer._migrations = [*migrations.STEPS._migrations]

    @newer(name="0002_moods")
    def _moods(db: object) -> None:
        db.execute("CREATE TABLE mood (id INTEGER PRIMARY KEY) STRICT")  # type: ignore[attr-defined]

    monkeypatch.setattr(migrations, "STEPS", newer)
    with closing(Store.open(folder)) as store:
        assert store.tuples("SELECT COUNT(*) FROM mood") == [(0,)]
        assert count(store) == 1
    with closing(sqlite3.connect(folder / "kiosk.before-0002_moods.db")) as backup:
        assert backup.execute("SELECT id FROM visit").fetchall() == [("v1",)]
        assert backup.execute("SELECT name FROM sqlite_schema WHERE name = 'mood'").fetchall() == []
    monkeypatch.undo()
    with pytest.raises(DatabaseNewer, match="0002_moods"):
        Store.open(folder)


def test_a_step_that_breaks_leaves_the_file_as_it_was(folder: Path, monkeypatch: pytest.MonkeyPatch):
    Store.open(folder).close()
    newer = type(migrations.STEPS)("kiosk")
    newer._migrations = [*migrations.STEPS._migrations]

    @newer(name="0002_breaks")
    def _breaks(db: object) -> None:
        db.execute("CREATE TABLE mood (id INTEGER PRIMARY KEY) STRICT")  # type: ignore[attr-defined]
        db.execute("INSERT INTO nowhere VALUES (1)")  # type: ignore[attr-defined]

    monkeypatch.setattr(migrations, "STEPS", newer)
    with pytest.raises(sqlite3.OperationalError):
        Store.open(folder)
    monkeypatch.undo()
    with closing(Store.open(folder)) as store:
        assert store.tuples("SELECT name FROM sqlite_schema WHERE name = 'mood'") == []


def test_a_first_start_makes_no_backup(store: Store, folder: Path):
    assert {path.name for path in folder.iterdir()} <= {
        FILE_NAME,
        f"{FILE_NAME}-wal",
        f"{FILE_NAME}-shm",
        LOCK_NAME,
    }
