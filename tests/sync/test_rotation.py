"""Keys of the agency give way to new ones: who slept follows, who stole the old ones is refused."""

import shutil
from pathlib import Path

import pytest

from build.release import Publisher
from kiosk.device.shelf import Shelf
from kiosk.errors import UpdateRefused
from kiosk.sync.repository import Stick
from kiosk.sync.updates import Updates
from tests.releases import Agency


@pytest.fixture
def agency(tmp_path):
    return Agency(tmp_path / "agency")


@pytest.fixture
def thief(agency, tmp_path):
    """Somebody with a copy of every key of the agency's, and of all that it published by then."""
    agency.publish("1.2.0")
    stolen = Agency(tmp_path / "thief")
    shutil.copytree(agency.keys, stolen.keys, dirs_exist_ok=True)
    shutil.copytree(agency.repository, stolen.repository)
    return stolen


@pytest.fixture
def newest(folder, agency):
    """The version that a kiosk built with the agency's first root believes."""

    def ask(repository: Path) -> str | None:
        offer = Updates(Shelf.of(folder), agency.root, Stick(repository)).offer()
        return offer.version if offer is not None else None

    return ask


@pytest.mark.parametrize("name", ["root", "targets", "online"])
def test_a_kiosk_follows_each_key(agency, newest, name):
    agency.publish("1.2.0")
    assert newest(agency.repository) == "1.2.0"
    agency.rotate(name)
    assert newest(agency.repository) == "1.2.0"
    agency.publish("1.3.0")
    assert newest(agency.repository) == "1.3.0"


def test_a_kiosk_that_slept_through_two_roots_believes_the_third(agency, newest):
    agency.publish("1.2.0")
    assert newest(agency.repository) == "1.2.0"
    agency.rotate("root", "targets", "online", "root")
    agency.publish("1.3.0")
    assert newest(agency.repository) == "1.3.0"


def test_a_stick_made_after_the_rotation_carries_every_root(agency, newest, tmp_path):
    agency.rotate("root", "root")
    agency.publish("1.2.0")
    stick = shutil.copytree(agency.repository, tmp_path / "stick")
    assert newest(stick) == "1.2.0"


def test_a_build_after_the_rotation_needs_no_older_root(agency, folder):
    agency.rotate("root")
    agency.publish("1.2.0")
    shipped = (agency.keys / "root.json").read_bytes()
    (agency.repository / "metadata" / "1.root.json").unlink()
    offer = Updates(Shelf.of(folder), shipped, Stick(agency.repository)).offer()
    assert offer is not None
    assert offer.version == "1.2.0"


@pytest.mark.parametrize("name", ["targets", "online"])
def test_a_stolen_key_that_was_replaced_signs_nothing_any_more(agency, thief, newest, name):
    agency.rotate(name)
    assert newest(agency.repository) == "1.2.0"
    thief.publish("6.6.5")
    thief.publish("6.6.6")
    for root in agency.keys.glob("*.root.json"):
        shutil.copy(root, thief.repository / "metadata")
    with pytest.raises(UpdateRefused):
        newest(thief.repository)


def test_a_stolen_root_key_that_was_replaced_names_no_keys_any_more(agency, thief, newest):
    agency.rotate("root")
    assert newest(agency.repository) == "1.2.0"
    thief.rotate("online", "online")  # its third root, which the kiosk has not seen
    thief.publish("6.6.6")
    with pytest.raises(UpdateRefused):
        newest(thief.repository)


def test_a_rotation_that_was_cut_off_goes_on_with_the_same_key(agency, newest):
    agency.publish("1.2.0")
    shutil.copytree(agency.keys, before := agency.keys.with_name("before"))
    agency.rotate("root")
    new = (agency.keys / "root.pem").read_bytes()
    shutil.copy(before / "root.pem", agency.keys)
    (agency.keys / "root.next.pem").write_bytes(new)  # the root is signed, the key not yet in its place
    agency.rotate("root")
    assert (agency.keys / "root.pem").read_bytes() == new
    assert not (agency.keys / "3.root.json").exists()
    assert newest(agency.repository) == "1.2.0"


def test_a_new_key_is_locked_as_the_old_one(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_RELEASE_PASSPHRASE", "words of a safe")
    publisher = Publisher(tmp_path / "repository", tmp_path / "keys")
    publisher.make_keys()
    publisher.rotate("targets")
    assert b"ENCRYPTED" in (tmp_path / "keys" / "targets.pem").read_bytes()
