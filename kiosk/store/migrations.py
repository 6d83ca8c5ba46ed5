"""The schema, step by step; a step once released is never edited."""

import sqlite3
from contextlib import closing
from pathlib import Path
from secrets import token_hex
from typing import Final

from sqlite_utils import Database, Migrations

from kiosk.errors import DatabaseNewer

STEPS: Final = Migrations("kiosk")


def apply(db: Database, path: Path) -> None:
    """Bring `db` to the current schema, with a backup beside it before the first pending step.

    Raises:
        DatabaseNewer: the file was written by a newer version of the program.
    """
    applied = {step.name for step in STEPS.applied(db)}
    pending = STEPS.pending(db)
    known = {step.name for step in STEPS._migrations}  # noqa: SLF001  there is no public list of all steps
    if applied - known:
        raise DatabaseNewer(
            f"The database has steps this version does not know: {', '.join(applied - known)}."
        )
    if pending and applied:
        _back_up(db, path.with_name(f"{path.stem}.before-{pending[0].name}.db"))
    if pending:
        STEPS.apply(db)


def _back_up(db: Database, path: Path) -> None:
    with closing(sqlite3.connect(path)) as backup:
        db.conn.backup(backup)


@STEPS(name="0001_spine")
def _spine(db: Database) -> None:
    """Events on their way to central, and what the centre's screens need today."""
    for statement in _SPINE:
        db.execute(statement)
    db.execute("INSERT INTO epoch (id, epoch, base, boots) VALUES (1, ?, 0, 0)", [token_hex(8)])


_SPINE: Final = (
    """CREATE TABLE epoch (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        epoch TEXT NOT NULL,            -- random, new when the file is rebuilt
        base INTEGER NOT NULL,          -- the outbox' seq just before this epoch began: seqno = seq - base
        boots INTEGER NOT NULL          -- starts of the program
    ) STRICT""",
    """CREATE TABLE outbox (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        epoch TEXT NOT NULL,
        seqno INTEGER NOT NULL,
        id TEXT NOT NULL UNIQUE,
        type TEXT NOT NULL,
        subject TEXT,
        time TEXT NOT NULL,
        uptime REAL NOT NULL,
        data TEXT NOT NULL,
        fingerprint BLOB NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        next_attempt_at REAL,           -- seconds since 1970
        last_status INTEGER,
        refused_reason TEXT,
        delivered_at REAL
    ) STRICT""",
    """CREATE INDEX outbox_waiting ON outbox (seq) WHERE delivered_at IS NULL AND refused_reason IS NULL""",
    """CREATE INDEX outbox_refused ON outbox (seq) WHERE refused_reason IS NOT NULL""",
    """CREATE INDEX outbox_delivered ON outbox (delivered_at) WHERE delivered_at IS NOT NULL""",
    """CREATE TRIGGER outbox_content_is_immutable
        BEFORE UPDATE OF seq, epoch, seqno, id, type, subject, time, uptime, data, fingerprint ON outbox
        BEGIN SELECT RAISE(ABORT, 'the content of an event never changes'); END""",
    """CREATE TRIGGER outbox_keeps_what_is_not_delivered
        BEFORE DELETE ON outbox WHEN old.delivered_at IS NULL
        BEGIN SELECT RAISE(ABORT, 'an event leaves only after its delivery'); END""",
    """CREATE TABLE answer (            -- unlinked events until their daily release; no time, no visit
        id TEXT PRIMARY KEY,
        type TEXT NOT NULL,
        day TEXT NOT NULL,
        data TEXT NOT NULL,
        fingerprint BLOB NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE visit (
        id TEXT PRIMARY KEY,
        day TEXT NOT NULL,              -- the centre's date
        letter TEXT NOT NULL,
        number INTEGER NOT NULL,
        mode TEXT NOT NULL,
        reason TEXT NOT NULL,
        language TEXT NOT NULL,
        needs TEXT NOT NULL,            -- for the specialist's line; emptied when the day is over
        checked_in_at TEXT NOT NULL,
        called_at TEXT,
        left_at TEXT,
        UNIQUE (day, letter, number)
    ) STRICT""",
    """CREATE INDEX visit_in_line ON visit (day) WHERE left_at IS NULL""",
    """CREATE TABLE session (
        id TEXT PRIMARY KEY,
        visit TEXT NOT NULL REFERENCES visit (id),
        kind TEXT NOT NULL,
        started_at TEXT NOT NULL,
        ended_at TEXT,
        "end" TEXT,
        wipe TEXT
    ) STRICT""",
    """CREATE INDEX session_open ON session (started_at) WHERE ended_at IS NULL""",
    """CREATE TABLE service_use (
        id TEXT PRIMARY KEY,
        session TEXT NOT NULL REFERENCES session (id),
        service TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        steps_done INTEGER NOT NULL DEFAULT 0,
        finished_at TEXT,
        outcome TEXT
    ) STRICT""",
    """CREATE INDEX service_use_open ON service_use (session) WHERE finished_at IS NULL""",
    """CREATE TABLE document (          -- what central publishes: the guide pack and the centre's settings
        name TEXT PRIMARY KEY CHECK (name IN ('catalogue', 'settings')),
        version INTEGER NOT NULL,
        etag TEXT,
        body TEXT NOT NULL,
        received_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
)


@STEPS(name="0002_blocked_hosts")
def _blocked_hosts(db: Database) -> None:
    """Which hosts the pages of a service asked for in vain."""
    db.execute(
        """CREATE TABLE blocked_host (
            service TEXT NOT NULL,
            host TEXT NOT NULL,
            days INTEGER NOT NULL,          -- on how many days it was asked for
            last_day TEXT NOT NULL,
            PRIMARY KEY (service, host)
        ) STRICT"""
    )


@STEPS(name="0003_specialists")
def _specialists(db: Database) -> None:
    """Who may open what visitors may not."""
    for statement in _SPECIALISTS:
        db.execute(statement)


_SPECIALISTS: Final = (
    """CREATE TABLE specialist (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,      -- as the technician typed it; never sent
        pin_hash TEXT,                  -- NULL: the key it was made with is gone
        created_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE pin_guess (         -- one row for the whole PC: a guess is not aimed at somebody
        id INTEGER PRIMARY KEY CHECK (id = 1),
        failures INTEGER NOT NULL,      -- since the last right PIN
        next_at REAL NOT NULL           -- seconds since 1970
    ) STRICT""",
)


@STEPS(name="0004_line")
def _line(db: Database) -> None:
    """The specialist's line: who is where in it, and since when somebody is at the desk."""
    for statement in _LINE:
        db.execute(statement)


_LINE: Final = (
    "ALTER TABLE visit ADD COLUMN place TEXT NOT NULL DEFAULT 'waiting'",
    "ALTER TABLE visit ADD COLUMN rank REAL NOT NULL DEFAULT 0",  # smaller is called earlier
    "ALTER TABLE visit ADD COLUMN precedence TEXT NOT NULL DEFAULT ''",  # emptied when the day is over
    "ALTER TABLE visit ADD COLUMN absences INTEGER NOT NULL DEFAULT 0",  # calls that nobody came to
    "ALTER TABLE visit ADD COLUMN last_called_at TEXT",
    "UPDATE visit SET rank = rowid, last_called_at = called_at",
    "UPDATE visit SET place = 'called' WHERE called_at IS NOT NULL",
)


@STEPS(name="0005_sites_down")
def _sites_down(db: Database) -> None:
    """Which official sites visitors found not answering, until one does again."""
    db.execute(
        """CREATE TABLE site_down (
            host TEXT PRIMARY KEY,
            since TEXT NOT NULL
        ) STRICT, WITHOUT ROWID"""
    )


@STEPS(name="0006_tally")
def _tally(db: Database) -> None:
    """What was counted on each day, kept longer than the events it was counted from."""
    db.execute(
        """CREATE TABLE tally (
            day TEXT NOT NULL,              -- the centre's date
            figure TEXT NOT NULL,
            code TEXT NOT NULL,             -- the line of that figure
            count INTEGER NOT NULL,
            PRIMARY KEY (day, figure, code)
        ) STRICT, WITHOUT ROWID"""
    )


@STEPS(name="0007_open_longer")
def _open_longer(db: Database) -> None:
    """How long the centre stays open besides its hours."""
    db.execute(
        """CREATE TABLE open_longer (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            until TEXT NOT NULL
        ) STRICT"""
    )


@STEPS(name="0008_training")
def _training(db: Database) -> None:
    """Lessons held, so that the next one knows how far a course has come."""
    db.execute(
        """CREATE TABLE training (
            id TEXT PRIMARY KEY,
            day TEXT NOT NULL,              -- the centre's date
            topic TEXT NOT NULL,
            minutes INTEGER NOT NULL,
            people INTEGER NOT NULL
        ) STRICT"""
    )


@STEPS(name="0009_desk")
def _desk(db: Database) -> None:
    """The specialist's desk: who calls for help, and sessions in which the specialist works along."""
    for statement in _DESK:
        db.execute(statement)


_DESK: Final = (
    """CREATE TABLE help_call (         -- at most one for each computer
        letter TEXT PRIMARY KEY,
        session TEXT REFERENCES session (id),   -- NULL: somebody who has not begun yet
        since TEXT NOT NULL,
        service TEXT,
        step INTEGER,
        answered_at TEXT
    ) STRICT, WITHOUT ROWID""",
    "ALTER TABLE session ADD COLUMN at_desk INTEGER NOT NULL DEFAULT 0",  # 1: no visitor's window ends it
    "ALTER TABLE session ADD COLUMN ending INTEGER NOT NULL DEFAULT 0",  # 1: its window is to end it
    "ALTER TABLE session ADD COLUMN agreed_at TEXT",  # when the visitor agreed to the specialist's help
    "ALTER TABLE session ADD COLUMN note TEXT NOT NULL DEFAULT ''",  # of the day, never sent
)


@STEPS(name="0010_machine")
def _machine(db: Database) -> None:
    """Which machine the file lives on, and whose events those of earlier epochs are."""
    for statement in _MACHINE:
        db.execute(statement)


_MACHINE: Final = (
    """CREATE TABLE machine (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        facts TEXT NOT NULL,            -- JSON list of hashes
        strange_since TEXT              -- when it was found on another machine; NULL: it is at home
    ) STRICT""",
    """CREATE TABLE former_source (     -- of epochs in which this PC was another device
        epoch TEXT PRIMARY KEY,
        source TEXT NOT NULL
    ) STRICT""",
)


@STEPS(name="0011_practice")
def _practice(db: Database) -> None:
    """The lesson that is held now, and which exercises were done in which session."""
    for statement in _PRACTICE:
        db.execute(statement)


_PRACTICE: Final = (
    """CREATE TABLE lesson (            -- at most one: the centre has one room
        id INTEGER PRIMARY KEY CHECK (id = 1),
        topic TEXT NOT NULL,
        began_at TEXT NOT NULL,
        stopped_at TEXT                 -- NULL: the computers offer its exercises
    ) STRICT""",
    """CREATE TABLE practised (
        session TEXT NOT NULL REFERENCES session (id),
        exercise TEXT NOT NULL,
        PRIMARY KEY (session, exercise)
    ) STRICT, WITHOUT ROWID""",
)


@STEPS(name="0012_own_language")
def _own_language(db: Database) -> None:
    """The language that a technician chose for this PC alone."""
    db.execute(
        """CREATE TABLE own_language (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            language TEXT NOT NULL
        ) STRICT"""
    )


@STEPS(name="0013_maintenance")
def _maintenance(db: Database) -> None:
    """That a technician works on this PC now."""
    db.execute(
        """CREATE TABLE maintenance (   -- at most one entry is open
            id INTEGER PRIMARY KEY CHECK (id = 1),
            entry TEXT NOT NULL,        -- subject of its events
            began_at TEXT NOT NULL,
            minutes INTEGER NOT NULL    -- given so far
        ) STRICT"""
    )
