"""A damaged file: noticed, set aside whole, and every row that reads carried over as it was."""

import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.codes import Language, SessionKind, VisitMode
from kiosk.domain.figures import Figure
from kiosk.store import answers, outbox, recovery, tallies
from kiosk.store.database import FILE_NAME, PAGE_BYTES, Store
from kiosk.store.recovery import damage, repair
from kiosk.usecases.feedback import Feedback, give_feedback
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.sessions import start_session
from kiosk.usecases.visits import CheckIn, check_in
from tests.fixtures import Hands

VISITS = 150
Row = tuple[str, str, int, str, str]


def outbox_rows(folder: Path) -> set[Row]:
    with closing(Store.open(folder)) as store:
        return set(store.tuples("SELECT id, epoch, seqno, time, data FROM outbox"))


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A used kiosk's folder: half in the file, half still in the write-ahead log."""
    folder, kept = tmp_path_factory.mktemp("used"), tmp_path_factory.mktemp("kept")
    hands = Hands()
    with closing(Store.open(folder)) as store:
        kiosk = Kiosk(store, hands.clock(), _ids())
        for number in range(VISITS):
            visit = check_in(kiosk, CheckIn(VisitMode.SELF, "pasaport", Language.RO))
            start_session(kiosk, visit.id, SessionKind.SELF)
            give_feedback(kiosk, Feedback(5, message=f"mulțumesc {number}"))
            if number == VISITS // 2:
                store.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        for name in (FILE_NAME, f"{FILE_NAME}-wal"):
            shutil.copy(folder / name, kept / name)
    return kept


def _ids():
    from kiosk import bootstrap  # noqa: PLC0415  the fixture of the same name has another scope

    return bootstrap.ids()


@pytest.fixture
def used(original: Path, folder: Path) -> Path:
    shutil.copytree(original, folder)
    return folder


@pytest.fixture
def settled(used: Path) -> Path:
    """As `used`, with everything in the file itself."""
    Store.open(used).close()
    assert not (used / f"{FILE_NAME}-wal").exists()
    return used


def zero(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[page * PAGE_BYTES : (page + 1) * PAGE_BYTES] = bytes(PAGE_BYTES)
    path.write_bytes(content)


def pages(folder: Path) -> int:
    return (folder / FILE_NAME).stat().st_size // PAGE_BYTES


def test_a_sound_file_and_none_at_all_have_no_damage(used: Path, tmp_path: Path):
    assert damage(used) is None
    assert damage(tmp_path) is None


def test_whichever_page_is_zeroed_every_row_elsewhere_is_carried_over(
    settled: Path, hands: Hands, tmp_path: Path
):
    before = outbox_rows(settled)
    assert len(before) == 2 * VISITS
    carried = []
    for page in range(pages(settled)):
        struck = tmp_path / f"page{page}"
        shutil.copytree(settled, struck)
        zero(struck / FILE_NAME, page)
        if damage(struck) is None:
            assert outbox_rows(struck) == before, page
            continue
        done = repair(struck, hands.moment)
        after = outbox_rows(struck)
        assert after <= before, page  # nothing changed, nothing invented
        assert len(before - after) <= 30, page  # what one page holds
        assert damage(struck) is None
        assert (done.set_aside / FILE_NAME).stat().st_size == (settled / FILE_NAME).stat().st_size
        carried.append(len(after))
    assert len(carried) > pages(settled) // 2
    assert carried.count(2 * VISITS) > 5  # pages of indexes and of the schema cost nothing


def test_new_events_get_a_new_epoch_and_begin_at_one(settled: Path, hands: Hands):
    (old,) = {epoch for _, epoch, *_ in outbox_rows(settled)}
    zero(settled / FILE_NAME, 0)
    repair(settled, hands.moment)
    with closing(Store.open(settled)) as store:
        kiosk = Kiosk(store, hands.clock(), _ids())
        check_in(kiosk, CheckIn(VisitMode.SELF, "pasaport", Language.RO))
        check_in(kiosk, CheckIn(VisitMode.SELF, "pasaport", Language.RO))
        rows = store.tuples("SELECT epoch, seqno FROM outbox ORDER BY seq DESC LIMIT 3")
    assert [seqno for _, seqno in rows] == [2, 1, 2 * VISITS]
    assert rows[0][0] == rows[1][0] != old == rows[2][0]


def test_tickets_go_on_and_answers_wait_on_after_a_repair(settled: Path, hands: Hands):
    zero(settled / FILE_NAME, 0)
    repair(settled, hands.moment)
    with closing(Store.open(settled)) as store:
        kiosk = Kiosk(store, hands.clock(), _ids())
        assert str(check_in(kiosk, CheckIn(VisitMode.SELF, "x", Language.RO)).ticket) == f"A-{VISITS + 1}"
        assert len(answers.kept(store)) == VISITS
        assert store.tuples("SELECT COUNT(*) FROM session") == [(VISITS,)]


def test_what_a_struck_page_had_counted_is_counted_again_from_the_events(settled: Path, hands: Hands):
    with closing(sqlite3.connect(settled / FILE_NAME)) as database:
        [(page,)] = database.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'tally'")
    zero(settled / FILE_NAME, page - 1)
    assert damage(settled) is not None
    repair(settled, hands.moment)
    with closing(Store.open(settled)) as store:
        day = hands.moment.date()
        assert tallies.between(store, day, day) == {(Figure.VISITORS, "self"): VISITS}


def test_what_was_only_in_the_write_ahead_log_is_carried_over_too(used: Path, hands: Hands):
    zero(used / FILE_NAME, 0)  # the log holds the first page again
    before_repair = {path.name: path.read_bytes() for path in used.iterdir()}
    done = repair(used, hands.moment)
    assert len(outbox_rows(used)) == 2 * VISITS
    assert {path.name: path.read_bytes() for path in done.set_aside.iterdir()} == before_repair


@pytest.mark.parametrize("length", [1, 100, PAGE_BYTES, PAGE_BYTES * 10, PAGE_BYTES * 20 + 7])
def test_a_truncated_file_gives_what_it_still_has(settled: Path, hands: Hands, length: int):
    before = outbox_rows(settled)
    content = (settled / FILE_NAME).read_bytes()
    (settled / FILE_NAME).write_bytes(content[:length])
    assert damage(settled)
    repair(settled, hands.moment)
    assert outbox_rows(settled) <= before
    assert damage(settled) is None


def test_an_emptied_file_beside_its_log_is_noticed_before_sqlite_throws_the_log_away(
    used: Path, hands: Hands
):
    (used / FILE_NAME).write_bytes(b"")
    wal = (used / f"{FILE_NAME}-wal").read_bytes()
    assert damage(used)
    done = repair(used, hands.moment)
    assert (done.set_aside / f"{FILE_NAME}-wal").read_bytes() == wal
    assert damage(used) is None


def test_flipped_bits_are_carried_over_right_or_not_at_all(settled: Path, hands: Hands, tmp_path: Path):
    before = outbox_rows(settled)
    chance = random.Random(20261123)  # noqa: S311  the same bits each time
    noticed = 0
    for number in range(40):
        struck = tmp_path / f"bit{number}"
        shutil.copytree(settled, struck)
        content = bytearray((struck / FILE_NAME).read_bytes())
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        (struck / FILE_NAME).write_bytes(content)
        if damage(struck) is None:
            assert outbox_rows(struck) == before
            continue
        noticed += 1
        repair(struck, hands.moment)
        assert outbox_rows(struck) <= before
        assert len(outbox_rows(struck)) >= len(before) - 30
        assert damage(struck) is None
    assert noticed > 5


@pytest.mark.parametrize("table", ["outbox", "answer"])
@pytest.mark.parametrize("rot", ["'{}'", "CAST(x'7bff22' AS TEXT)"])
def test_rot_that_sqlite_does_not_see_is_noticed_and_left_behind(
    settled: Path, hands: Hands, table: str, rot: str
):
    with closing(sqlite3.connect(settled / FILE_NAME)) as connection:
        connection.execute("DROP TRIGGER outbox_content_is_immutable")
        connection.execute(f"UPDATE {table} SET data = {rot} WHERE id = (SELECT MAX(id) FROM {table})")
        connection.commit()
    assert damage(settled) == "1 events no longer fit their fingerprint"
    with closing(Store.open(settled)) as store:
        assert len(answers.kept(store)) + outbox.waiting(store) >= 3 * VISITS - 1
    done = repair(settled, hands.moment)
    assert done.rotten == 1
    assert damage(settled) is None


def test_a_power_cut_during_a_repair_leads_to_the_next_repair(
    used: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
):
    before = outbox_rows(used)
    zero(used / FILE_NAME, pages(used) - 1)
    zero(used / FILE_NAME, 0)
    for step in ("_set_aside", "_carry_over", "put_in_place"):
        with monkeypatch.context() as patch:
            patch.setattr(recovery, step, _power_cut)
            with pytest.raises(KeyboardInterrupt):
                repair(used, hands.moment)
        assert damage(used), step
    repair(used, hands.moment)
    assert len(before - outbox_rows(used)) <= 30


def _power_cut(*_arguments: object) -> None:
    raise KeyboardInterrupt


def test_two_repairs_in_the_same_second_keep_two_damaged_files(settled: Path, hands: Hands):
    zero(settled / FILE_NAME, 0)
    first = repair(settled, hands.moment)
    zero(settled / FILE_NAME, 0)
    second = repair(settled, hands.moment)
    assert first.set_aside != second.set_aside
    assert (first.set_aside / FILE_NAME).exists()
    assert len(outbox_rows(settled)) == 2 * VISITS


def test_another_process_that_has_the_damaged_file_open_writes_to_the_new_one(settled: Path, hands: Hands):
    with closing(Store.open(settled)) as store:
        repair(settled, hands.moment)
        check_in(Kiosk(store, hands.clock(), _ids()), CheckIn(VisitMode.SELF, "x", Language.RO))
    assert len(outbox_rows(settled)) == 2 * VISITS + 1


def test_the_repaired_file_is_told_apart_by_its_hour(settled: Path, hands: Hands):
    zero(settled / FILE_NAME, 0)
    assert repair(settled, hands.moment + timedelta(hours=1)).set_aside.name == "damaged-20261123T080000"


@pytest.fixture(autouse=True)
def _nothing_of_the_workshop_stays(folder: Path) -> Iterator[None]:
    yield
    leftover = folder / "repair"
    assert not leftover.exists() or not any(leftover.iterdir())
