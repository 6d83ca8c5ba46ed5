"""What a kiosk is given: its centre's settings and the guide pack."""

import base64
import json
import shutil
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.domain import packs
from kiosk.domain.settings import Settings
from kiosk.paths import resource
from tests.central.served import Joined, Served


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resource("catalogue"), tmp_path / "pack"))


def _raise_version(pack: Path, by: int) -> None:
    head = json.loads((pack / "pack.json").read_text("utf-8"))
    (pack / "pack.json").write_text(json.dumps(head | {"version": head["version"] + by}), "utf-8")


def test_settings_are_sent_once_and_again_when_they_change(central: Served):
    centre = central.new_centre("CUPS Sîngerei")
    [code] = central.told("enrolment-code", centre).split()
    device = central.join(code)
    answer = device.get("/v1/settings")
    assert (answer.status, answer.media_type) == (200, "application/json")
    assert Settings.parse(answer.json()).name == "CUPS Sîngerei"
    etag = answer.headers["ETag"]
    unchanged = device.get("/v1/settings", If_None_Match=etag)
    assert (unchanged.status, unchanged.body, unchanged.headers["ETag"]) == (304, b"", etag)
    central.told("create-centre", centre, "CUPS Florești")
    changed = device.get("/v1/settings", If_None_Match=etag)
    assert (changed.status, changed.json()) == (200, {"name": "CUPS Florești"})
    assert device.send([]).json()["settings_etag"] == changed.headers["ETag"]


def test_a_guide_pack_arrives_as_it_was_signed(fresh: Served, pack: Path):
    device = fresh.join()
    none = device.get("/v1/catalogue")
    assert (none.status, none.json()["code"]) == (404, "no-catalogue")

    fresh.told("catalogue", "publish", str(pack))
    answer = device.get("/v1/catalogue")
    assert (answer.status, answer.media_type) == (200, "application/vnd.cups.catalogue+json")
    key = Ed25519PublicKey.from_public_bytes(base64.b64decode(device.enrolment["catalogue_key"]))

    def verify(signature: bytes, message: bytes) -> bool:
        try:
            key.verify(signature, message)
        except InvalidSignature:
            return False
        return True

    assert packs.unseal(answer.body, verify) == packs.assemble(pack)
    etag = answer.headers["ETag"]
    assert device.get("/v1/catalogue", If_None_Match=etag).status == 304
    assert device.send([]).json()["catalogue_etag"] == etag

    fresh.told("catalogue", "publish", str(pack))
    assert device.get("/v1/catalogue", If_None_Match=etag).status == 304
    _raise_version(pack, 1)
    fresh.told("catalogue", "publish", str(pack))
    assert device.get("/v1/catalogue", If_None_Match=etag).status == 200


def test_a_pack_that_is_older_or_does_not_fit_is_not_published(fresh: Served, pack: Path):
    _raise_version(pack, 5)
    fresh.told("catalogue", "publish", str(pack))
    device = fresh.join()
    etag = device.get("/v1/catalogue").headers["ETag"]
    _raise_version(pack, -1)
    older = fresh.command("catalogue", "publish", str(pack))
    head = json.loads((pack / "pack.json").read_text("utf-8"))
    (pack / "pack.json").write_text(json.dumps(head | {"version": "newest"}), "utf-8")
    unfit = fresh.command("catalogue", "publish", str(pack))
    head["categories"][0]["title"]["ro"] = "\ud800"
    (pack / "pack.json").write_text(json.dumps(head), "utf-8")
    halved = fresh.command("catalogue", "publish", str(pack))
    (pack / "pack.json").unlink()
    missing = fresh.command("catalogue", "publish", str(pack))
    for refused in (older, unfit, halved, missing):
        assert refused.returncode == 1
        assert refused.stderr.startswith("Error: ")
        assert "Traceback" not in refused.stderr
    assert "not newer" in older.stderr
    assert "half a surrogate pair" in halved.stderr
    assert device.get("/v1/catalogue").headers["ETag"] == etag


def test_the_signing_key_is_read_by_its_owner_alone(central: Served, device: Joined):
    for name in ("central-signing.key", "central-secret.key"):
        assert (central.data / name).stat().st_mode & 0o077 == 0
