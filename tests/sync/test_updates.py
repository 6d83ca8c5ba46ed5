"""Updates of the program: only what the agency signed last is believed, a cut line goes on where it was."""

import re
import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from build.release import Publisher
from kiosk.device.shelf import Shelf
from kiosk.errors import CentralUnreachable, DiskFull, UpdateRefused, UpdatesExpired
from kiosk.sync.central import Central
from kiosk.sync.repository import Server, Stick
from kiosk.sync.updates import TARGET, Updates
from tests.releases import Agency


@pytest.fixture
def agency(tmp_path):
    return Agency(tmp_path / "agency")


@pytest.fixture
def shelf(folder):
    return Shelf.of(folder)


@pytest.fixture
def ask(agency, shelf):
    """A conversation with the repository, on a stick unless told otherwise."""

    def repository(source=None):
        return Updates(shelf, agency.root, source or Stick(agency.repository))

    return repository


@pytest.fixture
def server(agency, lying_central, ids, hands):
    """The repository at a server of files that honours ranges."""
    lying_central.otherwise = agency.serve
    with closing(Central(f"{lying_central.url}/v1/updates", None, ids)) as central:
        yield Server(central, hands.moment)


def test_what_the_agency_published_is_offered(agency, ask):
    agency.publish("1.2.0")
    assert ask().offer().version == "1.2.0"


@pytest.mark.parametrize("far", [False, True])
def test_an_agency_that_published_nothing_yet_is_told(ask, server, far):
    with pytest.raises(CentralUnreachable, match=r"offered: metadata/timestamp\.json is not there\. "):
        ask(server if far else None).offer()


def test_a_version_comes_by_the_line_and_lies_beside_the_others(agency, ask, server, shelf):
    agency.publish("1.2.0")
    repository = ask(server)
    staged = repository.fetch(repository.offer())
    assert staged.staged == "1.2.0"
    assert shelf.program("1.2.0").read_text() == agency.program
    assert Shelf.of(shelf.folder.parent) == staged


def test_a_version_comes_from_a_stick(agency, ask, shelf):
    agency.publish("1.2.0")
    ask().fetch(ask().offer())
    assert shelf.program("1.2.0").exists()


def test_a_cut_line_goes_on_where_it_was(agency, ask, server, lying_central, shelf):
    agency.publish("1.2.0", ballast=500_000)
    repository = ask(server)
    offer = repository.offer()
    lying_central.will(agency.cut_after(200_000))
    with pytest.raises(CentralUnreachable):
        repository.fetch(offer)
    (half,) = (shelf.folder / "download").iterdir()
    had = half.stat().st_size
    assert 0 < had < offer.file.length
    lying_central.asked.clear()
    repository.fetch(offer)
    assert [each.headers["Range"] for each in lying_central.asked] == [f"bytes={had}-"]
    assert shelf.program("1.2.0").exists()


def test_a_server_that_knows_no_ranges_is_taken_as_it_is(agency, ask, server, lying_central, shelf):
    agency.publish("1.2.0", ballast=500_000)
    repository = ask(server)
    offer = repository.offer()
    lying_central.will(agency.cut_after(200_000), agency.serve_whole)
    with pytest.raises(CentralUnreachable):
        repository.fetch(offer)
    repository.fetch(offer)
    assert shelf.program("1.2.0").exists()


def test_a_line_that_is_cut_in_silence_is_noticed(agency, ask, shelf):
    agency.publish("1.2.0")
    archive = agency.archive
    archive.write_bytes(archive.read_bytes()[:-1])
    with pytest.raises(CentralUnreachable, match="goes on"):
        ask().fetch(ask().offer())


def test_other_bytes_than_those_signed_are_refused_and_not_kept(agency, ask, shelf):
    agency.publish("1.2.0")
    content = bytearray(agency.archive.read_bytes())
    content[len(content) // 2] ^= 1
    agency.archive.write_bytes(content)
    with pytest.raises(UpdateRefused, match="not what was signed"):
        ask().fetch(ask().offer())
    assert list((shelf.folder / "download").iterdir()) == []
    assert not (shelf.folder / "versions").exists()


def test_more_bytes_than_signed_are_not_even_read(agency, ask):
    agency.publish("1.2.0")
    with agency.archive.open("ab") as file:
        file.write(b"more")
    with pytest.raises(UpdateRefused, match="More came"):
        ask().fetch(ask().offer())


def test_who_is_not_the_agency_publishes_nothing(agency, ask, tmp_path):
    agency.publish("1.2.0")
    stranger = Agency(tmp_path / "stranger")
    stranger.publish("6.6.6")
    with pytest.raises(UpdateRefused):
        ask(Stick(stranger.repository)).offer()


def test_a_changed_word_is_refused(agency, ask):
    agency.publish("1.2.0")
    (targets,) = (agency.repository / "metadata").glob("*.targets.json")
    targets.write_bytes(targets.read_bytes().replace(b"1.2.0", b"6.6.6"))
    with pytest.raises(UpdateRefused):
        ask().offer()


def test_an_older_state_that_was_right_once_is_refused(agency, ask, tmp_path):
    agency.publish("1.2.0")
    yesterday = shutil.copytree(agency.repository, tmp_path / "yesterday")
    agency.publish("1.3.0")
    assert ask().offer().version == "1.3.0"
    with pytest.raises(UpdateRefused):
        ask(Stick(yesterday)).offer()


def test_two_states_are_not_mixed(agency, ask, tmp_path):
    agency.publish("1.2.0")
    yesterday = shutil.copytree(agency.repository, tmp_path / "yesterday")
    agency.publish("1.3.0")
    for name in ("2.snapshot.json", "2.targets.json"):
        old = yesterday / "metadata" / f"1.{name.split('.')[1]}.json"
        shutil.copy(old, agency.repository / "metadata" / name)
    with pytest.raises(UpdateRefused):
        ask().offer()


def test_a_state_that_is_kept_back_is_noticed_when_it_runs_out(agency, ask):
    agency.publish("1.2.0", now=datetime.now(UTC) - timedelta(days=60))
    with pytest.raises(UpdatesExpired):
        ask().offer()
    agency.refresh()
    assert ask().offer().version == "1.2.0"


def test_an_update_that_has_no_room_is_told_before_it_is_brought(agency, ask, shelf):
    agency.publish("1.2.0", unpacked=2**60)
    with pytest.raises(DiskFull, match="MB free"):
        ask().fetch(ask().offer())
    assert list((shelf.folder / "download").iterdir()) == []


def test_an_older_version_is_not_published(agency):
    agency.publish("1.10.0")
    with pytest.raises(SystemExit, match="published already"):
        agency.publish("1.9.0")


def test_keys_can_be_locked_and_are_never_made_twice(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_RELEASE_PASSPHRASE", "words of a safe")
    publisher = Publisher(tmp_path / "repository", tmp_path / "keys")
    publisher.make_keys()
    assert b"ENCRYPTED" in (tmp_path / "keys" / "root.pem").read_bytes()
    with pytest.raises(FileExistsError):
        publisher.make_keys()


def test_the_program_is_of_one_kind_of_pc():
    assert re.fullmatch(r"cups-kiosk-[a-z]+-[a-z0-9_]+\.tar\.xz", TARGET)
