"""Lock-down of a Linux PC: what is put, what comes back, and what a cut leaves."""

import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from build import debian
from kiosk.cli import main
from kiosk.device.doctor import State
from kiosk.device.lockdown import LINUX, Lockdown, NotLockable, files
from kiosk.device.tiers import check_lockdown
from kiosk.paths import resource
from tests.device.killing import killed_after

SYSCTL = "etc/sysctl.d/90-cups-kiosk.conf"
FOLDER = resource("lockdown/linux")
CUT = """
import sys
from pathlib import Path
from kiosk.device.lockdown import Lockdown
here = Lockdown(Path(sys.argv[1]))
here.apply("linux") if sys.argv[2] == "apply" else here.remove()
"""


def everything(root):
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.fixture
def here(tmp_path):
    """A system in which one of the files was there before."""
    (tmp_path / SYSCTL).parent.mkdir(parents=True)
    (tmp_path / SYSCTL).write_text("kernel.sysrq = 438\n")
    return Lockdown(tmp_path)


def test_what_was_there_comes_back(here):
    before = everything(here.root)
    assert here.tier() == "none"
    assert here.apply("linux")
    assert here.tier() == "linux"
    assert files("linux").items() <= everything(here.root).items()
    assert here.remove()
    assert everything(here.root) == before
    assert here.tier() == "none"
    assert not here.remove()


def test_applying_twice_changes_nothing(here):
    before = everything(here.root)
    here.apply("linux")
    applied = everything(here.root)
    assert not here.apply("linux")
    assert everything(here.root) == applied
    here.remove()
    assert everything(here.root) == before


def test_a_file_that_somebody_changed_is_told_and_put_again(here):
    here.apply("linux")
    (here.root / SYSCTL).write_text("kernel.sysrq = 1\n")
    assert here.tier() == "linux-incomplete"
    assert here.apply("linux")
    assert here.tier() == "linux"
    here.remove()
    assert (here.root / SYSCTL).read_text() == "kernel.sysrq = 438\n"


@pytest.mark.skipif(sys.platform != "linux", reason="the tier is Linux's")
@pytest.mark.timeout(120)
def test_what_a_kill_cut_short_is_completed_or_taken_back(here):
    before = everything(here.root)
    calls = 0
    while killed_after(calls, CUT, here.root, "apply"):
        if calls % 2:
            here.apply("linux")
            assert here.tier() == "linux"
        here.remove()
        assert everything(here.root) == before
        calls += 5
    assert calls > 50
    applied, calls = everything(here.root), 0
    while killed_after(calls, CUT, here.root, "remove"):
        if calls % 2:
            here.remove()
            assert everything(here.root) == before
        here.apply("linux")
        assert everything(here.root) == applied
        calls += 5
    assert calls > 5
    assert everything(here.root) == before


def command(*words):
    return CliRunner().invoke(main, ["lockdown", *words])


def test_a_dry_run_shows_every_file_and_changes_nothing(here):
    before = everything(here.root)
    told = command("apply", "--dry-run", "--root", str(here.root)).output
    assert all(str(here.root / path) in told for path in files("linux"))
    assert "-kernel.sysrq = 438" in told
    assert "+kernel.sysrq = 0" in told
    assert everything(here.root) == before


@pytest.mark.skipif(sys.platform != "linux", reason="only there it can be applied")
def test_only_root_may(here, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    done = command("apply", "--root", str(here.root))
    assert done.exit_code == 1
    assert "Only root may change what this PC allows." in done.output
    assert here.tier() == "none"
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert "Locked down: linux" in command("apply", "--root", str(here.root)).output
    assert '"tier": "linux"' in command("status", "--json", "--root", str(here.root)).output
    assert "As it was before" in command("remove", "--root", str(here.root)).output


def test_the_doctor_tells_the_tier():
    assert check_lockdown(LINUX, LINUX).state is State.GREEN
    for tier in ("none", "linux-incomplete"):
        found = check_lockdown(tier, LINUX)
        assert found.state is State.AMBER
        assert "sudo kiosk lockdown apply" in found.remedy


@pytest.mark.skipif(sys.platform != "linux", reason="asks Debian's own tools")
def test_apparmor_takes_the_profile():
    profile = FOLDER / "etc/apparmor.d/cups-kiosk"
    subprocess.run(["apparmor_parser", "--skip-kernel-load", "--skip-cache", profile], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="asks Debian's own tools")
def test_systemd_takes_the_service_as_it_is_locked_down(tmp_path):
    unit = (debian.TEXTS / "cups-kiosk.service").read_text("utf-8")
    for program in ("/usr/bin/cage", "/usr/bin/kiosk"):
        unit = unit.replace(program, "/bin/true")  # neither is installed here
    (tmp_path / "cups-kiosk.service").write_text(unit)
    (tmp_path / "cups-kiosk.service.d").symlink_to(FOLDER / "etc/systemd/system/cups-kiosk.service.d")
    verify = ["systemd-analyze", "verify", "--man=no", tmp_path / "cups-kiosk.service"]
    done = subprocess.run(verify, capture_output=True, text=True, check=False)
    assert not [line for line in done.stderr.splitlines() if "cups-kiosk" in line or "lockdown" in line]


def test_another_tier_waits_for_the_first_to_be_removed(here):
    here.apply(LINUX)
    record = here.root / "var/lib/cups-kiosk-lockdown/record.json"
    record.write_text(record.read_text().replace('"linux"', '"other"'))
    with pytest.raises(NotLockable):
        here.apply(LINUX)
