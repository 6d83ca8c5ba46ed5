"""Guide packs by TUF: only what central says now is taken, and the installed one stays instead."""

import base64
import json
import os
import shutil
import signal
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
import time_machine
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.central.trust import LASTS, Pack, Trust
from kiosk.device import asked
from kiosk.device.credentials import FileCredentials
from kiosk.device.identity import Identity
from kiosk.domain import packs
from kiosk.errors import CentralUnreachable, PackExpired, PackRefused
from kiosk.paths import resource
from kiosk.store import documents
from kiosk.store.database import Store
from kiosk.sync import guides
from kiosk.sync.central import CATALOGUE_TYPE
from kiosk.sync.exchange import ASK_EVERY, Line
from kiosk.sync.guides import Guides
from kiosk.sync.repository import Stick
from tests.device.killing import die_after

PACK = packs.assemble(resource("catalogue"))
BYTES = "application/octet-stream"


class Publisher:
    """What central signs with, and the folder of what it says now, for a stick or a server."""

    def __init__(self, folder):
        self.folder = folder
        self.signing = Ed25519PrivateKey.generate()
        self.key = base64.b64encode(self.signing.public_key().public_bytes_raw()).decode()
        self.trust = Trust.begun(datetime.now(UTC))
        self.moments = 0

    def publish(self, version):
        """Nothing but this; each time a second later."""
        self.moments += 1
        moment = datetime.now(UTC) + timedelta(seconds=self.moments)
        pack = Pack(json.dumps(PACK | {"version": version}).encode(), f'"{version}"')
        shutil.rmtree(self.folder, ignore_errors=True)
        for name, content in self.trust.repository(pack, moment, self.signing.sign).items():
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_bytes(content)

    def rotate(self):
        self.trust = self.trust.rotated(datetime.now(UTC))

    def file(self, pattern):
        (found,) = self.folder.glob(pattern)
        return found

    def envelope(self, version):
        return packs.seal(PACK | {"version": version}, self.signing.sign)


@pytest.fixture
def publisher(tmp_path):
    return Publisher(tmp_path / "published")


@pytest.fixture
def take(kiosk, folder, publisher):
    """Asks for the pack that is offered, on a stick unless told otherwise; returns the version in force."""

    def ask(source=None):
        known = Guides(folder / packs.FOLDER, publisher.key)
        assert known.take(kiosk.store, source or Stick(publisher.folder), kiosk.clock.now())
        return in_force(kiosk.store)

    return ask


@pytest.fixture
def line(kiosk, engine, line, folder, publisher):
    joined = Identity("https://central", "1", "2", "A", publisher.key)
    return Line(engine, line, joined, FileCredentials(folder), folder / packs.FOLDER)


@pytest.fixture
def serving(publisher, lying_central):
    """A central that names the version and gives out what the publisher says, or what `instead` does."""
    serving = SimpleNamespace(version=0, instead={}, paths=[], tokens=0)

    def answer(exchange):
        path = exchange.handler.path
        serving.paths.append(path)
        serving.tokens += "Authorization" in exchange.headers
        if exchange.handler.command == "POST":
            exchange.receipts(exchange.store(), catalogue_etag=f'"{serving.version}"')
        elif found := [each for each in serving.instead if each in path]:
            serving.instead[found[0]](exchange)
        elif path == "/v1/catalogue":
            exchange.send(
                200, CATALOGUE_TYPE, publisher.envelope(serving.version), ETag=f'"{serving.version}"'
            )
        elif (file := publisher.folder / path.removeprefix("/v1/guides/")).is_file():
            content = file.read_bytes()
            first = int(exchange.headers.get("Range", "bytes=0-")[6:-1])
            told = {"Content_Range": f"bytes {first}-{len(content) - 1}/{len(content)}"} if first else {}
            exchange.send(206 if first else 200, BYTES, content[first:], **told)
        else:
            exchange.problem(404)

    lying_central.otherwise = answer
    return serving


def in_force(store):
    document = documents.current(store, "catalogue")
    return None if document is None else document.version


def complaints(kiosk, line):
    return [type(each) for each in line.talk(kiosk.store, kiosk.clock.now()).complaints]


def flip(file):
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def altered_pack(publisher, _earlier, _stranger):
    flip(publisher.file("targets/*"))


def longer_pack(publisher, _earlier, _stranger):
    with publisher.file("targets/*").open("ab") as file:
        file.write(b" ")


def altered_word(publisher, _earlier, _stranger):
    targets = publisher.file("metadata/*.targets.json")
    targets.write_bytes(targets.read_bytes().replace(b'\\"3\\"', b'\\"9\\"'))


def cut_metadata(publisher, _earlier, _stranger):
    timestamp = publisher.file("metadata/timestamp.json")
    timestamp.write_bytes(timestamp.read_bytes()[:-20])


def endless_metadata(publisher, _earlier, _stranger):
    with publisher.file("metadata/timestamp.json").open("ab") as file:
        file.write(b" " * 2**20)


def earlier_state(publisher, earlier, _stranger):
    shutil.rmtree(publisher.folder)
    shutil.copytree(earlier, publisher.folder)


def snapshot_of_another_time(publisher, earlier, _stranger):
    (before,) = earlier.glob("metadata/*.snapshot.json")
    shutil.copy(before, publisher.file("metadata/*.snapshot.json"))


def targets_of_another_time(publisher, earlier, _stranger):
    (before,) = earlier.glob("metadata/*.targets.json")
    shutil.copy(before, publisher.file("metadata/*.targets.json"))


def older_pack_said_anew(publisher, _earlier, _stranger):
    publisher.publish(1)


def keys_of_a_stranger(publisher, _earlier, stranger):
    earlier_state(publisher, stranger.folder, None)


def root_of_a_stranger(publisher, _earlier, stranger):
    """The stranger's second root after central's first."""
    keys_of_a_stranger(publisher, None, stranger)
    shutil.copy(stranger.file("metadata/2.root.json"), publisher.folder / "metadata" / "2.root.json")


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (altered_pack, "not what was signed"),
        (longer_pack, "More came"),
        (altered_word, "not believed"),
        (cut_metadata, "not believed"),
        (endless_metadata, "not come whole"),
        (earlier_state, "not believed"),
        (snapshot_of_another_time, "not believed"),
        (targets_of_another_time, "not believed"),
        (older_pack_said_anew, "older than the installed"),
        (keys_of_a_stranger, "not believed"),
        (root_of_a_stranger, "not believed"),
    ],
    ids=lambda each: getattr(each, "__name__", ""),
)
def test_what_is_not_central_s_word_of_now_is_refused_whole(
    publisher, take, kiosk, folder, tmp_path, spoil, told
):
    publisher.publish(1)
    earlier = shutil.copytree(publisher.folder, tmp_path / "earlier")
    stranger = Publisher(tmp_path / "stranger")
    stranger.rotate()
    stranger.publish(6)
    publisher.publish(2)
    assert take() == 2
    publisher.publish(3)
    spoil(publisher, earlier, stranger)
    with pytest.raises(PackRefused, match=told):
        take()
    noted = asked.last(folder / packs.FOLDER)
    assert noted is not None
    assert noted[1] == "pack_refused"
    assert in_force(kiosk.store) == 2
    publisher.publish(4)
    assert take() == 4


def test_a_pack_that_was_cut_short_is_waited_for(publisher, take, kiosk):
    publisher.publish(1)
    assert take() == 1
    publisher.publish(2)
    file = publisher.file("targets/*")
    whole = file.read_bytes()
    file.write_bytes(whole[:1000])
    with pytest.raises(CentralUnreachable, match="goes on"):
        take()
    assert in_force(kiosk.store) == 1
    file.write_bytes(bytes(1000) + whole[1000:])
    assert take() == 2


def test_a_word_that_has_run_out_is_told_and_the_pack_stays(publisher, take, kiosk, folder):
    publisher.publish(1)
    assert take() == 1
    with time_machine.travel(datetime.now(UTC) + LASTS + timedelta(hours=1)):
        with pytest.raises(PackExpired):
            take()
        noted = asked.last(folder / packs.FOLDER)
        assert noted is not None
        assert noted[1] == "pack_expired"
        assert in_force(kiosk.store) == 1
        publisher.publish(2)
        assert take() == 2


@pytest.mark.parametrize("begun", [False, True])
def test_a_kiosk_follows_the_keys_through_two_changes(publisher, take, begun):
    if begun:
        publisher.publish(1)
        assert take() == 1
    publisher.rotate()
    publisher.rotate()
    publisher.publish(2)
    assert take() == 2


def test_who_has_the_keys_of_before_says_nothing_any_more(publisher, take, kiosk):
    publisher.publish(1)
    assert take() == 1
    thief = publisher.trust
    publisher.rotate()
    publisher.publish(2)
    assert take() == 2
    publisher.trust = thief
    publisher.publish(3)
    with pytest.raises(PackRefused):
        take()
    assert in_force(kiosk.store) == 2


def test_the_first_root_is_believed_by_the_key_of_the_enrolment_alone(
    publisher, take, kiosk, tmp_path, folder
):
    stranger = Publisher(tmp_path / "stranger")
    stranger.publish(6)
    with pytest.raises(PackRefused, match="root of trust"):
        take(Stick(stranger.folder))
    publisher.publish(1)
    assert take() == 1
    kept = folder / packs.FOLDER / packs.ROOT
    flip(kept)
    assert take() == 1
    kept.write_bytes(b"")
    with pytest.raises(PackRefused, match="root of trust"):
        take(Stick(stranger.folder))
    assert in_force(kiosk.store) == 1


def test_a_pack_of_another_shape_is_refused(publisher, take, kiosk, monkeypatch):
    publisher.publish(1)
    assert take() == 1
    monkeypatch.setitem(PACK, "popular", [7])
    publisher.publish(2)
    with pytest.raises(PackRefused, match="schema"):
        take()
    monkeypatch.setattr(packs, "MOST_BYTES", 1000)
    publisher.publish(3)
    with pytest.raises(PackRefused, match="no guide pack"):
        take()
    assert in_force(kiosk.store) == 1


def test_a_power_cut_leaves_the_pack_of_before_or_the_new_one(
    publisher, take, kiosk, store, folder, tmp_path
):
    """Killed before each call on files in turn, from the same state."""
    publisher.publish(1)
    assert take() == 1
    publisher.publish(2)
    store.close()
    before = shutil.copytree(folder, tmp_path / "before")
    known = Guides(folder / packs.FOLDER, publisher.key)

    def install():
        with closing(Store.open(folder)) as opened:
            known.take(opened, Stick(publisher.folder), kiosk.clock.now())

    def killed_after(calls):
        child = os.fork()
        if not child:
            try:
                die_after(calls)
                install()
            finally:
                os._exit(0)
        _, status = os.waitpid(child, 0)
        assert status in {0, signal.SIGKILL}
        return status != 0

    found: list[int] = []
    cut = True
    while cut:
        shutil.rmtree(folder)
        shutil.copytree(before, folder)
        cut = killed_after(len(found))
        with closing(Store.open(folder)) as opened:
            found.append(in_force(opened) or 0)
        install()
        with closing(Store.open(folder)) as opened:
            assert in_force(opened) == 2
    assert len(found) > 10
    assert found == sorted(found)
    assert set(found) == {1, 2}


def test_by_the_line_a_pack_comes_when_central_names_it(kiosk, line, publisher, serving):
    publisher.publish(1)
    serving.version = 1
    assert complaints(kiosk, line) == []
    assert in_force(kiosk.store) == 1
    assert serving.paths[:2] == ["/v1/events", "/v1/guides/root.json"]
    assert "/v1/catalogue" not in serving.paths
    assert serving.tokens == 1
    serving.paths.clear()
    assert complaints(kiosk, line) == []
    assert serving.paths == ["/v1/events"]


def test_what_is_kept_back_is_noticed_by_asking_each_day(kiosk, line, publisher, serving, hands):
    publisher.publish(1)
    serving.version = 1
    assert complaints(kiosk, line) == []
    with time_machine.travel(datetime.now(UTC) + LASTS + timedelta(hours=1)):
        assert complaints(kiosk, line) == []
        hands.let_pass(seconds=ASK_EVERY.total_seconds())
        assert complaints(kiosk, line) == [PackExpired]
        assert complaints(kiosk, line) == []
    assert in_force(kiosk.store) == 1


def test_a_bad_pack_is_told_once_until_there_is_another(kiosk, line, publisher, serving):
    publisher.publish(1)
    serving.version = 1
    assert complaints(kiosk, line) == []
    publisher.publish(2)
    serving.version = 2
    flip(publisher.file("targets/*"))
    assert complaints(kiosk, line) == [PackRefused]
    assert complaints(kiosk, line) == []
    assert in_force(kiosk.store) == 1
    publisher.publish(3)
    serving.version = 3
    assert complaints(kiosk, line) == []
    assert in_force(kiosk.store) == 3


def test_a_cut_line_goes_on_where_it_was(kiosk, line, publisher, serving):
    publisher.publish(1)
    serving.version = 1
    content = publisher.file("targets/*").read_bytes()

    def cut(exchange):
        exchange.begin(200, BYTES, len(content))
        exchange.handler.wfile.write(content[:100_000])
        exchange.hang_up()

    serving.instead = {"/targets/": cut}
    assert complaints(kiosk, line) == [CentralUnreachable]
    assert in_force(kiosk.store) is None
    (half,) = (line.guides / "download").iterdir()
    had = half.stat().st_size
    assert 0 < had < len(content)
    ranges = []

    def rest(exchange):
        ranges.append(exchange.headers["Range"])
        told = f"bytes {had}-{len(content) - 1}/{len(content)}"
        exchange.send(206, BYTES, content[had:], Content_Range=told)

    serving.instead = {"/targets/": rest}
    assert complaints(kiosk, line) == []
    assert (ranges, in_force(kiosk.store)) == ([f"bytes={had}-"], 1)


@pytest.mark.parametrize("which", ["root.json", "timestamp", "snapshot", "/targets/"])
def test_an_endless_answer_ends(kiosk, line, publisher, serving, which):
    publisher.publish(1)
    serving.version = 1

    def endless(exchange):
        exchange.begin(200, BYTES, 2**40)
        try:
            while True:
                exchange.handler.wfile.write(b" " * 2**16)
        except OSError:
            exchange.handler.close_connection = True

    serving.instead = {which: endless}
    assert complaints(kiosk, line) == [PackRefused]
    assert in_force(kiosk.store) is None
    serving.instead = {}
    serving.version = 2
    publisher.publish(2)
    assert complaints(kiosk, line) == []
    assert in_force(kiosk.store) == 2


def test_a_drip_holds_up_no_events(kiosk, line, publisher, serving, monkeypatch):
    monkeypatch.setattr(guides, "LONGEST_S", 0.2)
    publisher.publish(1)
    serving.version = 1
    dripped = []

    def drip(exchange):
        exchange.begin(200, BYTES, 10_000)
        try:
            for _ in range(200):
                exchange.handler.wfile.write(b" ")
                dripped.append(1)
                time.sleep(0.02)
        except OSError:
            exchange.handler.close_connection = True

    serving.instead = {"timestamp": drip}
    assert complaints(kiosk, line) == [CentralUnreachable]
    assert len(dripped) < 150


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_central_without_a_repository_gives_one_signed_document(kiosk, line, serving, hands, status):
    serving.instead = {"/v1/guides/": lambda exchange: exchange.problem(status)}
    serving.version = 1
    assert complaints(kiosk, line) == []
    assert in_force(kiosk.store) == 1
    assert serving.paths == ["/v1/events", "/v1/guides/root.json", "/v1/catalogue"]
    serving.paths.clear()
    assert complaints(kiosk, line) == []
    assert serving.paths == ["/v1/events"]
    hands.let_pass(seconds=ASK_EVERY.total_seconds())
    assert complaints(kiosk, line) == []
    assert "/v1/guides/root.json" in serving.paths


def test_who_knows_a_root_takes_no_other_document(kiosk, line, publisher, serving):
    publisher.publish(1)
    serving.version = 1
    assert complaints(kiosk, line) == []
    serving.instead = {"/v1/guides/": lambda exchange: exchange.problem(404)}
    serving.version = 2
    assert complaints(kiosk, line) == [CentralUnreachable]
    assert "/v1/catalogue" not in serving.paths
    assert in_force(kiosk.store) == 1
