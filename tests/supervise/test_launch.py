"""A new version on trial: kept when it proves itself, taken back by itself when it does not."""

import subprocess
import sys
import threading
from contextlib import closing

import pytest

from kiosk import bootstrap
from kiosk.device.shelf import Shelf
from kiosk.domain.codes import Language, VisitMode
from kiosk.store.database import FILE_NAME, Store
from kiosk.store.takeback import set_aside
from kiosk.supervise.launch import RENEW_CODE, Launcher
from kiosk.usecases.device import record_start
from kiosk.usecases.visits import CheckIn, check_in
from tests.supervise.living import until

taken_back = pytest.mark.logs("kiosk.supervise.launch")


def version(*, doctor="echo '{\"checks\": []}'", run='touch "$KIOSK_TRIAL"'):
    """A program whose doctor and whose kiosk do as told, and which notes that it was run."""
    return f"""#!/bin/sh
case "$1" in
doctor) {doctor} ;;
run) echo "$KIOSK_LAUNCHED" >> "$KIOSK_DATA/ran"; {run} ;;
esac
"""


WELL_BEHAVED = version()


@pytest.fixture
def put(folder):
    """Lays a version on the shelf, to be tried at the next start."""

    def staged(name, program=WELL_BEHAVED):
        shelf = Shelf.of(folder)
        place = shelf.place(name)
        place.mkdir(parents=True)
        (place / "kiosk").write_text(program)
        (place / "kiosk").chmod(0o755)
        return Shelf(shelf.folder, shelf.current, shelf.previous, name, failed=shelf.failed).save()

    return staged


@pytest.fixture
def installed(tmp_path):
    """A stand-in for the program that was installed."""
    installed = tmp_path / "installed"
    installed.write_text(version(doctor='cat "$KIOSK_DATA/found" || echo \'{"checks": []}\'', run="exit 0"))
    installed.chmod(0o755)
    return installed


@pytest.fixture
def launch(folder, installed):
    """Starts once; returns what ran, in order."""

    def started(trial_s=30.0):
        folder.mkdir(exist_ok=True)
        (folder / "ran").write_text("")
        Launcher(folder, ["run"], [str(installed)], trial_s).run()
        return (folder / "ran").read_text().split()

    return started


def test_what_was_installed_runs_while_there_is_nothing_else(launch):
    assert launch() == ["0.1.0"]


def test_a_version_that_proves_itself_is_kept(launch, put, folder):
    put("1.0.0")
    assert launch() == ["1.0.0"]
    assert launch() == ["1.0.0"]
    assert (Shelf.of(folder).current, Shelf.of(folder).on_trial) == ("1.0.0", False)


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
    Shelf(shelf.folder, current="0.0.9").save()
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


MIGRATING = version(run=f'"{sys.executable}" -m tests.supervise.migrating; exit 1')


def recorded(folder):
    """Each event as it is: its place, its id and its number."""
    with closing(Store(folder / FILE_NAME)) as store:
        return store.tuples("SELECT seq, epoch, seqno, id, type FROM outbox ORDER BY seq")


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


def test_a_version_that_waits_is_tried_when_the_kiosk_makes_way(launch, put, folder):
    put("1.0.0", version(run=MAKING_WAY))
    launch()
    put("1.1.0")
    record_of = folder / "updates" / "state.json"
    record_of.rename(folder / "next")
    Shelf(record_of.parent, current="1.0.0").save()
    assert launch() == ["1.0.0", "1.1.0"]


@taken_back
@pytest.mark.parametrize("program", [WELL_BEHAVED, MIGRATING], ids=["good", "bad"])
@pytest.mark.parametrize("step", [5, 20, 40, 60])
def test_a_start_killed_at_any_step_leaves_a_kiosk_that_starts(program, step, launch, put, folder, installed):
    put("1.0.0")
    launch()
    record(folder)
    before = recorded(folder)
    put("1.1.0", program)
    command = [sys.executable, "-m", "tests.supervise.cut_launch", folder, installed, str(step)]
    subprocess.run(command, start_new_session=True, check=False)
    runs_now = launch()[-1]
    shelf = Shelf.of(folder)
    assert runs_now == shelf.current
    assert runs_now == "1.0.0" or (runs_now == "1.1.0" and program is WELL_BEHAVED)
    assert not shelf.on_trial
    record(folder)
    after = recorded(folder)
    assert after[: len(before)] == before
    assert [number for _, _, number, *_ in after] == list(range(1, len(after) + 1))


def record(folder):
    """Something of the device itself."""
    kiosk = bootstrap.open_kiosk(folder)
    with closing(kiosk.store):
        record_start(kiosk)
