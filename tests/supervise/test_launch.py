"""A new version on trial: kept when it proves itself, taken back by itself when it does not."""

import sys
import threading
from contextlib import closing
from functools import partial

import pytest

from kiosk import bootstrap
from kiosk.device import identity
from kiosk.device.shelf import Shelf
from kiosk.domain.codes import Language, VisitMode
from kiosk.store.database import FILE_NAME, Store
from kiosk.store.takeback import set_aside
from kiosk.supervise.launch import RENEW_CODE, Launcher
from kiosk.usecases.visits import CheckIn, check_in
from tests.supervise import launching
from tests.supervise.launching import (
    INSTALLED,
    MIGRATING,
    WELL_BEHAVED,
    record,
    recorded,
    version,
    write_program,
)
from tests.supervise.living import until

taken_back = pytest.mark.logs("kiosk.supervise.launch")


@pytest.fixture
def put(folder):
    """Lays a version on the shelf, to be tried at the next start."""
    return partial(launching.put, folder)


@pytest.fixture
def installed(tmp_path):
    """A stand-in for the program that was installed."""
    return write_program(tmp_path / "installed", INSTALLED)


@pytest.fixture
def launch(folder, installed):
    """Starts once; returns what ran, in order."""
    return partial(launching.launch, folder, installed)


@pytest.fixture
def joined(folder):
    """A PC that has joined a centre which does not answer."""
    identity.save(folder, identity.Identity("http://127.0.0.1:9", "1", "2", "A", ""))


def test_what_was_installed_runs_while_there_is_nothing_else(launch):
    assert launch() == ["0.1.0"]


def test_a_version_that_proves_itself_is_kept(launch, put, folder):
    put("1.0.0")
    assert launch() == ["1.0.0"]
    assert launch() == ["1.0.0"]
    shelf = Shelf.of(folder)
    assert (shelf.current, shelf.on_trial, shelf.before.exists()) == ("1.0.0", False, False)


def test_the_one_before_is_kept_beside_it_and_older_ones_go(launch, put, folder):
    for name in ("1.0.0", "1.1.0", "1.2.0"):
        put(name)
        assert launch() == [name]
    assert Shelf.of(folder).previous == "1.1.0"


BAD = {
    "dies at once": version(run="exit 3"),
    "hangs": version(run="sleep 600"),
    "hangs with a child": version(run="sleep 600 & wait"),
    "has a doctor that finds worse": version(doctor='echo \'{"checks": [{"id": "fonts", "state": "red"}]}\''),
    "has a doctor that dies": version(doctor="exit 1"),
    "has a doctor that talks nonsense": version(doctor="echo hello"),
    "is no program": "not a program",
}


@taken_back
@pytest.mark.parametrize("program", BAD.values(), ids=BAD)
def test_a_version_is_taken_back_that(program, launch, put, folder):
    put("1.0.0")
    launch()
    put("1.1.0", program)
    assert launch(0.5)[-1] == "1.0.0"
    shelf = Shelf.of(folder)
    assert (shelf.current, shelf.failed, shelf.on_trial) == ("1.0.0", ("1.1.0",), False)
    assert not shelf.place("1.1.0").exists()


@taken_back
def test_what_was_installed_comes_back_when_nothing_else_was_there(launch, put):
    put("1.0.0", BAD["dies at once"])
    assert launch() == ["1.0.0", "0.1.0"]


def test_what_was_red_before_is_not_the_new_versions_fault(launch, put, folder):
    folder.mkdir()
    (folder / "found").write_text('{"checks": [{"id": "printer", "state": "red"}]}')
    put("1.0.0", version(doctor='cat "$KIOSK_DATA/found"'))
    assert launch() == ["1.0.0"]


def test_a_newer_installation_is_used_before_an_older_update(launch, put, folder):
    put("0.0.9")
    assert launch() == ["0.1.0"]
    shelf = Shelf.of(folder)
    shelf.changed(current="0.0.9")
    assert launch() == ["0.1.0"]


@taken_back
def test_a_version_that_rots_later_gives_way_to_what_was_installed(launch, put, folder):
    put("1.0.0")
    launch()
    Shelf.of(folder).program("1.0.0").write_text("not a program")
    assert launch() == ["0.1.0"]


def test_a_record_that_does_not_read_has_what_was_installed_run(launch, put, folder):
    put("1.0.0")
    launch()
    (Shelf.of(folder).folder / "state.json").write_text('{"current": "../../bin"}')
    assert launch() == ["0.1.0"]


@taken_back
def test_a_version_that_is_taken_back_leaves_the_database_as_it_was_with_every_event(launch, put, folder):
    with closing(bootstrap.open_kiosk(folder).store):
        pass
    record(folder)
    before = recorded(folder)
    put("1.0.0", MIGRATING)
    assert launch() == ["1.0.0", "0.1.0"]
    after = recorded(folder)
    assert after[: len(before)] == before
    assert [kind for *_, kind in after[len(before) :]] == ["md.cups.device.started.v1"]
    record(folder)
    assert [number for _, _, number, *_ in recorded(folder)] == list(range(1, len(after) + 2))
    with closing(Store(folder / FILE_NAME)) as store:
        assert store.row("SELECT 1 FROM sqlite_schema WHERE name = 'of_tomorrow'") is None


def test_a_version_whose_trial_was_cut_but_that_has_served_somebody_stays(launch, put, folder):
    with closing(bootstrap.open_kiosk(folder).store):
        pass
    shelf = put("1.0.0")
    set_aside(folder, shelf.before)
    shelf.switch()
    kiosk = bootstrap.open_kiosk(folder)
    with closing(kiosk.store):
        check_in(kiosk, CheckIn(VisitMode.SELF, "pasaport", Language.RO))
    assert launch() == ["1.0.0"]
    assert not Shelf.of(folder).on_trial


@taken_back
def test_a_version_whose_trial_was_cut_is_taken_back_at_the_next_start(launch, put, folder):
    shelf = put("1.0.0")
    set_aside(folder, shelf.before)
    shelf.switch()
    assert launch() == ["0.1.0"]
    assert Shelf.of(folder).failed == ("1.0.0",)


MAKING_WAY = f"""if [ -e "$KIOSK_DATA/next" ]; then
    mv "$KIOSK_DATA/next" "$KIOSK_DATA/updates/state.json"; exit {RENEW_CODE}
else touch "$KIOSK_TRIAL"; fi"""


def test_who_switches_off_during_a_trial_puts_it_off(put, folder, installed):
    put("1.0.0", version(run="exec sleep 600"))
    launcher = Launcher(folder, ["run"], [str(installed)])

    def switch_off():
        until((folder / "ran").exists)
        launcher.stop()

    switching_off = threading.Thread(target=switch_off)
    switching_off.start()
    launcher.run()
    switching_off.join()
    shelf = Shelf.of(folder)
    assert (shelf.current, shelf.staged, shelf.on_trial, shelf.failed) == ("", "1.0.0", False, ())


@taken_back
def test_a_database_that_the_cut_has_damaged_is_left_to_the_version_of_before(launch, put, folder):
    with closing(bootstrap.open_kiosk(folder).store):
        pass
    shelf = put("1.0.0")
    set_aside(folder, shelf.before)
    shelf.switch()
    (folder / FILE_NAME).write_bytes(b"no database at all" * 500)
    assert launch() == ["0.1.0"]
    assert Shelf.of(folder).failed == ("1.0.0",)


def test_a_version_that_waits_is_tried_when_the_kiosk_makes_way(launch, put, folder):
    put("1.0.0", version(run=MAKING_WAY))
    launch()
    put("1.1.0")
    record_of = folder / "updates" / "state.json"
    record_of.rename(folder / "next")
    Shelf(record_of.parent).changed(current="1.0.0")
    assert launch() == ["1.0.0", "1.1.0"]


REAL = f'exec "{sys.executable}" -m kiosk run --windowed'


def test_the_kiosk_itself_proves_itself_by_its_welcome_screen(put, folder, installed, joined):
    put("1.0.0", version(run=REAL))
    launcher = Launcher(folder, ["run"], [str(installed)])
    switching_off = threading.Thread(target=stop_when_proven, args=(folder, launcher))
    switching_off.start()
    assert launcher.run() == 0
    switching_off.join()
    assert Shelf.of(folder).current == "1.0.0"


def stop_when_proven(folder, launcher):
    def is_proven():
        shelf = Shelf.of(folder)
        return shelf.current and not shelf.on_trial

    until(is_proven)
    launcher.stop()


@taken_back
def test_a_kiosk_whose_window_dies_is_taken_back_and_leaves_its_start_alone(launch, put, folder, joined):
    with closing(bootstrap.open_kiosk(folder).store):
        pass
    put("1.0.0", version(run=f"QT_QPA_PLATFORM=none {REAL}"))
    assert launch() == ["1.0.0", "0.1.0"]
    kinds = {kind for *_, kind in recorded(folder)}
    assert kinds == {"md.cups.device.started.v1", "md.cups.device.fault.v1"}


@taken_back
@pytest.mark.parametrize("program", [WELL_BEHAVED, MIGRATING], ids=["good", "bad"])
@pytest.mark.parametrize("step", [5, 16, 28, 50])
def test_a_start_killed_at_any_step_leaves_a_kiosk_that_starts(program, step, folder, installed):
    launching.kill_at(step, folder, installed, program)
