"""Guide packs from a real central to a kiosk: by the line, on a stick, and after keys have changed."""

import json
import shutil

import pytest

from kiosk.domain import packs
from kiosk.paths import resource


@pytest.fixture
def publish(central, tmp_path):
    """Publishes the guide pack that came with the program as another version."""
    folder = shutil.copytree(resource("catalogue"), tmp_path / "pack")
    head = json.loads((folder / "pack.json").read_text("utf-8"))

    def publish(version):
        (folder / "pack.json").write_text(json.dumps(head | {"version": version}), "utf-8")
        central.command("catalogue", "publish", str(folder))

    return publish


@pytest.fixture
def joined(kiosk, central):
    assert kiosk("enrol", central.url, central.command("enrolment-code", "lozova")).returncode == 0
    return kiosk


def in_force(kiosk):
    return json.loads(kiosk("catalogue", "show", "--json").stdout)["version"]


def sync(kiosk):
    assert kiosk("sync", "--once").returncode == 0
    return in_force(kiosk)


def test_a_kiosk_follows_central_by_the_line_through_new_keys(joined, central, publish):
    publish(1001)
    assert sync(joined) == 1001
    assert (joined.data / packs.FOLDER / packs.ROOT).exists()
    assert "Root 2 holds" in central.command("catalogue", "rotate")
    central.command("catalogue", "rotate")
    publish(1002)
    assert sync(joined) == 1002
    assert "hold together" in central.command("audit", "verify")


def test_a_pack_comes_on_a_stick_where_there_is_no_line(joined, central, publish, tmp_path):
    stick = tmp_path / "stick"
    publish(1001)
    central.command("catalogue", "export", str(stick))
    old = shutil.copytree(stick, tmp_path / "old")
    publish(1002)
    central.command("catalogue", "export", str(stick))
    central.stop()
    assert joined("catalogue", "install", str(stick)).stdout == "Guide pack 1002 is installed.\n"
    refused = joined("catalogue", "install", str(old))
    assert (refused.returncode, "[pack_refused]" in refused.stderr) == (1, True)
    empty = joined("catalogue", "install", str(tmp_path / "pack"))
    assert (empty.returncode, "Traceback" in empty.stderr) == (1, False)
    assert in_force(joined) == 1002


def test_who_joins_anew_learns_anew_whom_to_believe(joined, central, publish):
    """Central has lost its keys, and no backup brings them back."""
    publish(1001)
    assert sync(joined) == 1001
    (central.folder / "central-guides.key").unlink()
    publish(1002)
    joined("sync", "--once")
    assert in_force(joined) == 1001
    told = json.loads(joined("doctor", "--json").stdout)["checks"]
    [guide_pack] = [each for each in told if each["id"] == "catalogue"]
    assert guide_pack["state"] == "amber"
    assert joined("enrol", central.url, central.command("enrolment-code", "lozova")).returncode == 0
    assert sync(joined) == 1002
