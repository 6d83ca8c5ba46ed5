"""The queue carried by USB stick where there is no line: out, to central, and its receipts back."""

import json
import shutil
from contextlib import closing

import pytest

from kiosk.store.database import Store

VISIT = {"mode": "specialist", "reason": "pensii", "language": "ro"}


@pytest.fixture
def joined(kiosk, central):
    assert kiosk("enrol", central.url, central.command("enrolment-code", "lozova")).returncode == 0
    return kiosk


def record(kiosk, visits=1):
    given = (json.dumps(VISIT) + "\n") * visits
    assert kiosk("visits", "add", "-", given=given).returncode == 0


def waiting(kiosk):
    return json.loads(kiosk("queue", "status", "--json").stdout)["waiting"]


def at_central(central):
    return json.loads(central.command("report", "--json"))["events"]


def refusal(done):
    assert done.returncode == 1, done
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


def received(kiosk, central, file):
    return kiosk("central", "receive", str(file), "--data", str(central.folder))


def test_what_waits_is_carried_and_marked_when_the_receipts_are_back(joined, central, tmp_path):
    record(joined, 3)
    stick = tmp_path / "queue.cups"
    assert "3 events" in joined("queue", "export", str(stick)).stdout
    assert waiting(joined) == 3
    assert b"pensii" not in stick.read_bytes()
    assert "3 stored, 0 known already, 0 refused" in received(joined, central, stick).stdout
    assert at_central(central) == {"md.cups.visit.checked_in.v1": 3}
    back = joined("queue", "receipts", str(tmp_path / "queue.cups.receipts"))
    assert back.stdout == "3 events are at central, 0 were refused by it.\n"
    assert waiting(joined) == 0


def test_stick_and_line_together_bring_each_event_once(joined, central, tmp_path):
    record(joined, 2)
    stick = tmp_path / "queue.cups"
    joined("queue", "export", str(stick))
    record(joined)
    assert json.loads(joined("sync", "--once", "--json").stdout)["delivered"] == 3
    for _ in range(2):
        assert "0 stored, 2 known already" in received(joined, central, stick).stdout
    for _ in range(2):
        assert "0 events are at central" in joined("queue", "receipts", f"{stick}.receipts").stdout
    assert at_central(central) == {"md.cups.visit.checked_in.v1": 3}
    assert waiting(joined) == 0


def test_a_bundle_that_was_hurt_is_refused_whole(joined, central, tmp_path):
    record(joined)
    whole = tmp_path / "queue.cups"
    joined("queue", "export", str(whole))
    content = whole.read_bytes()
    hurt = tmp_path / "hurt.cups"
    for changed in (
        b"",
        content[: len(content) // 2],
        content[:-1],
        content + b"x",
        content[:60] + bytes([content[60] ^ 1]) + content[61:],
        b"CUPS courier bundle 1\n",
    ):
        hurt.write_bytes(changed)
        assert "[bundle_refused]" in refusal(received(joined, central, hurt))
    assert at_central(central) == {}
    assert not (tmp_path / "hurt.cups.receipts").exists()


def test_a_computer_that_was_shut_out_carries_nothing_in(joined, central, tmp_path):
    record(joined)
    stick = tmp_path / "queue.cups"
    joined("queue", "export", str(stick))
    [device] = json.loads(central.command("devices", "--json"))["devices"]
    central.command("revoke", device["id"])
    assert "shut out" in refusal(received(joined, central, stick))


def test_receipts_of_another_computer_or_altered_ones_mark_nothing(joined, central, tmp_path):
    record(joined)
    stick = tmp_path / "queue.cups"
    joined("queue", "export", str(stick))
    received(joined, central, stick)
    receipts = tmp_path / "queue.cups.receipts"
    altered = tmp_path / "altered"
    altered.write_bytes(receipts.read_bytes().replace(b'"payload": "', b'"payload": "eA', 1))
    assert "altered" in refusal(joined("queue", "receipts", str(altered)))
    assert "[bundle_refused]" in refusal(joined("queue", "receipts", str(stick)))
    other = type(joined)(tmp_path / "other")
    other("enrol", central.url, central.command("enrolment-code", "lozova"))
    assert "another computer" in refusal(other("queue", "receipts", str(receipts)))
    assert waiting(joined) == 1


def test_a_bundle_for_another_central_stays_shut(joined, central, tmp_path):
    record(joined)
    stick = tmp_path / "queue.cups"
    joined("queue", "export", str(stick))
    elsewhere = shutil.copytree(central.folder, tmp_path / "elsewhere")
    (elsewhere / "central-courier.key").unlink()
    done = joined("central", "receive", str(stick), "--data", str(elsewhere))
    assert "another central" in refusal(done)


def test_a_computer_that_joined_without_keys_says_so(joined, tmp_path):
    identity = joined.data / "device.json"
    identity.write_text(json.dumps(json.loads(identity.read_text()) | {"courier_key": None}))
    assert "[not_enrolled]" in refusal(joined("queue", "export", str(tmp_path / "queue.cups")))


def test_what_was_refused_is_carried_when_asked_for_and_settles_with_its_receipts(joined, central, tmp_path):
    record(joined, 2)
    with closing(Store.open(joined.data)) as store:
        store.execute("UPDATE outbox SET refused_reason = 'too old', last_status = 422 WHERE seq = 1")
    stick = tmp_path / "queue.cups"
    assert "1 events" in joined("queue", "export", str(stick)).stdout
    assert "2 events" in joined("queue", "export", str(stick), "--refused").stdout
    assert "2 stored" in received(joined, central, stick).stdout
    assert "2 events are at central" in joined("queue", "receipts", f"{stick}.receipts").stdout
    assert json.loads(joined("queue", "list", "--json").stdout) == []
