"""A PC that joins anew keeps what it has not sent, and central knows whose it is."""

import json
import shutil
from contextlib import closing
from datetime import date

import pytest

from kiosk.device import identity
from kiosk.domain.machine import Machine
from kiosk.store import answers, home
from kiosk.store.database import Store

FEEDBACK = "md.cups.feedback.given.v1"
VISIT = {"mode": "specialist", "reason": "pensii", "language": "ro"}


@pytest.fixture
def joined(kiosk, central):
    join(kiosk, central)
    return kiosk


def join(kiosk, central):
    done = kiosk("enrol", central.url, central.command("enrolment-code", "lozova"))
    assert done.returncode == 0, done.stderr
    return identity.load(kiosk.data)


def record(kiosk, visits=1):
    done = kiosk("visits", "add", "-", given=(json.dumps(VISIT) + "\n") * visits)
    assert done.returncode == 0, done.stderr


def sync(kiosk):
    return json.loads(kiosk("sync", "--once", "--json").stdout)


def devices(central):
    return {each["id"]: each for each in json.loads(central.command("devices", "--json"))["devices"]}


def visits(central):
    return json.loads(central.command("report", "--json"))["events"].get("md.cups.visit.checked_in.v1", 0)


def test_whoever_is_shut_out_is_told_so_and_joins_anew_with_all_that_waits(joined, central):
    before = identity.load(joined.data)
    record(joined, 2)
    assert sync(joined)["delivered"] == 2
    central.command("revoke", before.device)
    record(joined, 3)
    told = sync(joined)
    assert (told["state"], told["waiting"]) == ("denied", 3)
    assert "shut out by the agency" in told["detail"]
    [check] = [
        each for each in json.loads(joined("doctor", "--json").stdout)["checks"] if each["id"] == "central"
    ]
    assert check["state"] == "red"
    assert "shut out by the agency" in check["detail"]
    after = join(joined, central)
    record(joined)
    assert (after.letter, after.device != before.device) == (before.letter, True)
    assert sync(joined)["delivered"] == 4
    assert visits(central) == 6
    assert devices(central)[after.device]["predecessor"] == before.device
    assert [each["missing"] for each in devices(central).values()] == [0, 0]


def test_an_event_whose_receipt_was_lost_is_not_counted_twice_after_joining_anew(joined, central, kiosk):
    record(joined, 2)
    stick = joined.data.parent / "queue.cups"
    joined("queue", "export", str(stick))
    assert kiosk("central", "receive", str(stick), "--data", str(central.folder)).returncode == 0
    join(joined, central)
    assert sync(joined)["delivered"] == 2
    assert visits(central) == 2


def test_who_joins_anew_takes_the_place_of_what_it_was(joined, central):
    before = identity.load(joined.data)
    after = join(joined, central)
    assert devices(central)[before.device]["revoked_at"] is not None
    assert devices(central)[after.device]["letter"] == before.letter
    third = join(joined, central)
    record(joined)
    assert sync(joined)["delivered"] == 1
    assert devices(central)[third.device]["predecessor"] == after.device


def test_without_the_old_key_what_waits_is_the_new_devices(joined, central):
    before = identity.load(joined.data)
    record(joined, 2)
    assert sync(joined)["delivered"] == 2
    record(joined, 2)
    (joined.data / "credentials.json").unlink()
    after = join(joined, central)
    assert sync(joined)["delivered"] == 2
    assert visits(central) == 4
    assert devices(central)[after.device]["predecessor"] is None
    assert devices(central)[before.device]["revoked_at"] is None


def test_a_central_that_lost_the_device_gets_all_that_is_kept(joined, central):
    """Its backup is older than the enrolment."""
    backup = central.folder / "central.db"
    record(joined, 2)
    assert sync(joined)["delivered"] == 2
    record(joined)
    central.stop()
    for part in central.folder.glob("central.db*"):
        part.unlink()
    assert not backup.exists()
    central.command("create-centre", "lozova", "CUPS Lozova")
    central.start()
    assert sync(joined)["state"] == "denied"
    join(joined, central)
    assert sync(joined)["delivered"] == 3
    assert visits(central) == 3


def test_a_token_is_renewed_at_the_next_exchange_and_the_old_one_ends(joined, central):
    device = identity.load(joined.data).device
    before = (joined.data / "credentials.json").read_text()
    central.command("rotate", device)
    assert sync(joined)["state"] == "ok"
    after = (joined.data / "credentials.json").read_text()
    assert after != before
    assert sync(joined)["state"] == "ok"
    (joined.data / "credentials.json").write_text(before)
    assert sync(joined)["state"] == "denied"


def copied(kiosk, where):
    """The disk of another machine, found here: what the file calls home is not this one."""
    shutil.copytree(kiosk.data, where)
    with closing(Store.open(where)) as store, store.write():
        home.settle(store, Machine(frozenset({"the card of the other"}), "the system of the other"))
    return type(kiosk)(where)


def check_of(kiosk, name):
    checks = json.loads(kiosk("doctor", "--json").stdout)["checks"]
    return next(each for each in checks if each["id"] == name)


def test_a_copied_disk_says_nothing_as_the_original_and_joins_by_itself(joined, central, tmp_path):
    original = identity.load(joined.data)
    record(joined, 2)
    copy = copied(joined, tmp_path / "copy")
    record(copy, 3)
    refused = copy("sync", "--once", "--json")
    assert "[clone_detected]" in refused.stderr
    assert "[clone_detected]" in copy("queue", "export", str(tmp_path / "stick")).stderr
    assert not (tmp_path / "stick").exists()
    assert check_of(copy, "machine")["state"] == check_of(copy, "central")["state"] == "red"
    assert visits(central) == 0
    assert sync(joined)["delivered"] == 2
    after = join(copy, central)
    assert check_of(copy, "machine")["state"] == "green"
    assert sync(copy)["delivered"] == 6  # the two it took along, three of its own, and that it is a copy
    assert visits(central) == 5
    record(joined)
    assert sync(joined)["delivered"] == 1
    assert devices(central)[original.device]["revoked_at"] is None
    assert after.letter != original.letter
    assert [(each["missing"], each["repeated"]) for each in devices(central).values()] == [(0, 0), (0, 0)]


def test_a_copy_whose_original_is_gone_brings_what_that_one_had_not_sent(joined, central, tmp_path):
    record(joined, 2)
    copy = copied(joined, tmp_path / "copy")
    join(copy, central)
    assert sync(copy)["delivered"] == 3
    assert visits(central) == 2


def test_a_copy_made_while_answers_wait_does_not_bring_them_twice(joined, central, tmp_path):
    """The original joins anew before it releases them, the copy does too."""
    with closing(Store.open(joined.data)) as store, store.write():
        answers.keep(
            store, "07b5ef6c-3112-4942-9c43-e16fdf976551", FEEDBACK, date(2026, 11, 20), {"score": 5}
        )
    copy = copied(joined, tmp_path / "copy")
    for each in (joined, copy):
        join(each, central)
        sync(each)
    report = json.loads(central.command("report", "--json"))["events"]
    assert report[FEEDBACK] == 1
    assert (
        sum(json.loads(each("queue", "status", "--json").stdout)["refused"] for each in (joined, copy)) == 1
    )


def put_back(central, backup):
    """The books of then, in place of those of now."""
    central.stop()
    for part in central.folder.glob("central.db*"):
        part.unlink()
    shutil.copy(backup, central.folder / "central.db")
    central.start()


def test_a_copied_disk_and_a_central_from_before_the_enrolment_bring_each_event_once(
    kiosk, central, tmp_path
):
    """Nothing here knows any more who either was: both bring what they keep, each as a device of its own."""
    central.stop()
    backup = shutil.copy(central.folder / "central.db", tmp_path / "backup.db")
    central.start()
    join(kiosk, central)
    record(kiosk, 2)
    assert sync(kiosk)["delivered"] == 2
    record(kiosk)
    copy = copied(kiosk, tmp_path / "copy")
    put_back(central, backup)
    assert sync(kiosk)["state"] == "denied"
    for each in (kiosk, copy):
        join(each, central)
        assert sync(each)["refused"] == 0
    assert visits(central) == 3
    record(kiosk)
    record(copy)
    for each in (kiosk, copy):
        told = sync(each)
        assert (told["refused"], told["waiting"]) == (0, 0)
    assert visits(central) == 5
    assert [(each["missing"], each["repeated"]) for each in devices(central).values()] == [(0, 0), (0, 0)]


def test_lost_keys_and_a_lost_reply_bring_each_event_once(joined, central, kiosk):
    """The keys are gone, so nothing proves who it was; the receipts of what came are gone too."""
    record(joined, 2)
    stick = joined.data.parent / "queue.cups"
    joined("queue", "export", str(stick))
    assert kiosk("central", "receive", str(stick), "--data", str(central.folder)).returncode == 0
    (joined.data / "credentials.json").unlink()
    join(joined, central)
    record(joined)
    told = sync(joined)
    assert (told["delivered"], told["refused"]) == (3, 0)
    assert visits(central) == 3
    assert [(each["missing"], each["repeated"]) for each in devices(central).values()] == [(0, 0), (0, 0)]
