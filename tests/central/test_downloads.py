"""Updates and guide packs at central: for whoever asks, whole or from a place on, and nothing beside."""

import json
from contextlib import closing
from http.client import HTTPConnection

import pytest

from kiosk.domain import packs
from kiosk.paths import resource
from tests.central.served import Served


@pytest.fixture
def ask(fresh):
    """The answer to a request for a file of updates: status, body and headers."""
    folder = fresh.data / "updates" / "targets"
    folder.mkdir(parents=True)
    (folder / "abc.tar.xz").write_bytes(b"0123456789")

    def get(name, first=None):
        with closing(HTTPConnection("127.0.0.1", fresh.port)) as connection:
            headers = {} if first is None else {"Range": f"bytes={first}-"}
            connection.request("GET", f"/v1/updates/{name}", headers=headers)
            answer = connection.getresponse()
            return answer.status, answer.read(), answer.headers

    return get


def test_a_file_comes_whole_and_from_a_place_on(ask):
    assert ask("targets/abc.tar.xz")[:2] == (200, b"0123456789")
    status, body, headers = ask("targets/abc.tar.xz", 4)
    assert (status, body) == (206, b"456789")
    assert (headers["Content-Range"], headers["Content-Length"]) == ("bytes 4-9/10", "6")
    assert ask("targets/abc.tar.xz", 10)[0] == 416


@pytest.mark.parametrize(
    "name",
    [
        "targets/none",
        "targets/",
        "central.db",
        "targets/../../central.db",
        "metadata/%2e%2e/x",
        "../central.db",
    ],
)
def test_nothing_else_of_central_is_given_out(ask, name):
    assert ask(name)[0] == 404


def test_guide_packs_are_signed_when_they_are_asked_for(fresh, new_database):
    def timestamp():
        return json.loads(fresh.request("GET", "/v1/guides/metadata/timestamp.json").body)["signed"]

    nothing_yet = timestamp()["version"]
    fresh.told("catalogue", "publish", str(resource("catalogue")))
    told = timestamp()
    assert told["version"] > nothing_yet
    targets = fresh.request("GET", f"/v1/guides/metadata/{told['version']}.targets.json")
    [(name, file)] = json.loads(targets.body)["signed"]["targets"].items()
    path = f"/v1/guides/targets/{file['hashes']['sha256']}.{name}"
    whole = fresh.request("GET", path)
    assert (whole.status, len(whole.body)) == (200, file["length"])
    rest = fresh.request("GET", path, headers={"Range": "bytes=1000-"})
    assert (rest.status, rest.body) == (206, whole.body[1000:])
    assert fresh.request("GET", path, headers={"Range": f"bytes={file['length']}-"}).status == 416
    assert json.loads(whole.body) == packs.assemble(resource("catalogue"))
    device = fresh.join()
    assert file["custom"]["etag"] == device.get("/v1/catalogue").headers["ETag"]
    for method, other in (
        ("GET", "metadata/2.root.json"),
        ("GET", "../health/live"),
        ("OPTIONS", "root.json"),
    ):
        assert fresh.request(method, f"/v1/guides/{other}").status == 404
    assert (fresh.data / "central-guides.key").stat().st_mode & 0o077 == 0


def test_every_process_says_the_same_and_so_does_one_made_from_the_backup(fresh, new_database, tmp_path):
    fresh.told("catalogue", "publish", str(resource("catalogue")))
    fresh.told("catalogue", "rotate")
    fresh.told("catalogue", "export", str(tmp_path / "stick"))
    fresh.told("backup", str(tmp_path / "central.backup"))
    other = Served(new_database(), tmp_path / "other")
    other.told("restore", str(tmp_path / "central.backup"))
    other.told("catalogue", "export", str(tmp_path / "other-stick"))
    files = [path for path in (tmp_path / "stick").rglob("*") if path.is_file()]
    assert len(files) == 7
    for path in files:
        name = path.relative_to(tmp_path / "stick")
        assert path.read_bytes() == (tmp_path / "other-stick" / name).read_bytes()
        assert path.read_bytes() == fresh.request("GET", f"/v1/guides/{name}").body


def test_keys_of_the_environment_are_used_and_not_changed(fresh, monkeypatch, tmp_path):
    fresh.told("catalogue", "export", str(tmp_path / "stick"))
    secret = fresh.data / "central-guides.key"
    monkeypatch.setenv("KIOSK_CENTRAL_GUIDES_KEY", secret.read_text())
    secret.unlink()
    fresh.told("catalogue", "export", str(tmp_path / "again"))
    assert (tmp_path / "again" / "root.json").read_bytes() == (tmp_path / "stick" / "root.json").read_bytes()
    assert "KIOSK_CENTRAL_GUIDES_KEY" in fresh.command("catalogue", "rotate").stderr
    monkeypatch.setenv("KIOSK_CENTRAL_GUIDES_KEY", "{}")
    assert "does not hold the keys" in fresh.command("catalogue", "export", str(tmp_path / "no")).stderr
