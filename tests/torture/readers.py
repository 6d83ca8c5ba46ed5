"""What central and a kiosk read from others, in the process of a proof, each made sound and then spoiled."""

import base64
import gzip
import json
import random
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from kiosk.central import bodies, centres, courier, enrolment, guides, ingest
from kiosk.central.keys import courier_public_key, public_key, signing_key
from kiosk.central.problems import Refused
from kiosk.domain import bundles, packs
from kiosk.domain.signed import Sign
from kiosk.errors import BundleRefused, PackRefused
from kiosk.paths import resource
from kiosk.sync import documents, replies
from tests.torture.bending import bent, spoiled, written
from tests.torture.fuzzing import Unfit

CENTRE: Final = "lozova"
SERVICES: Final = 3
"""Of the guide pack; the others are as these."""
EVENTS: Final = (
    ("md.cups.visit.called.v1", {"ticket": "A-1", "waited_s": 30}),
    ("md.cups.feedback.given.v1", {"rating": 5}),
    ("md.cups.never.heard.of.v1", {"deep": {"list": [1, "two", None, {"three": 3.5}]}}),
)


class Readers:
    """One central with one device, whose events stay; a folder for packs that are to be published."""

    def __init__(self, folder: Path) -> None:
        now = datetime.now(UTC)
        self._key = Ed25519PrivateKey.generate()
        code = enrolment.make_code(centres.create(CENTRE, CENTRE, now, "torture"), now, "torture")
        shown = base64.b64encode(self._key.public_key().public_bytes_raw()).decode()
        self._device = enrolment.enrol(code, "board-1", "1", now, shown).device
        self._suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
        self._courier_key = X25519PublicKey.from_public_bytes(base64.b64decode(courier_public_key()))
        self._pack = packs.assemble(resource("catalogue"))
        self._pack["services"] = self._pack["services"][:SERVICES]
        self._folder = folder / "pack"
        (self._folder / "services").mkdir(parents=True)

    def take_batch(self, chance: random.Random) -> None:
        body, encoding = _written(chance, self._events(chance)), chance.choice(("gzip", "", "br"))
        if encoding == "gzip":
            body = spoiled(chance, gzip.compress(body, 1))
        with _refusing(Refused):
            batch = bodies.parsed(bodies.unpacked(body, encoding))
            receipts = ingest.take(self._device, batch, datetime.now(UTC))
        json.dumps([receipt.document() for receipt in receipts]).encode()

    def receive_bundle(self, chance: random.Random) -> None:
        bundle = {"bundle": str(_uuid(chance)), "made_at": "2026-11-20", "events": self._events(chance)}
        content = spoiled(chance, gzip.compress(_written(chance, bundle), 1))
        spoken_for = spoiled(chance, self._device.pk.bytes + content)
        plain = self._key.sign(bundles._CONTEXT + spoken_for) + spoken_for
        sealed = self._suite.encrypt(spoiled(chance, plain), self._courier_key, info=bundles.SEALED_FOR)
        with _refusing(BundleRefused):
            courier.receive(spoiled(chance, bundles._FIRST_LINE + sealed), datetime.now(UTC))

    def publish(self, chance: random.Random) -> None:
        newest = guides.newest()
        pack = bent(chance, self._pack | {"version": newest.version + 1 if newest else 1})
        services = self._folder / "services"
        for old in services.iterdir():
            old.unlink()
        given = pack.pop("services", None)
        for number, service in enumerate(given if isinstance(given, list) else []):
            (services / f"{number}.json").write_bytes(_written(chance, service, bend=False))
        (self._folder / "pack.json").write_bytes(_written(chance, pack, bend=False))
        with _refusing(PackRefused):
            guides.publish(self._folder, datetime.now(UTC), "torture")

    def open_pack(self, chance: random.Random) -> None:
        envelope = _sealed(chance, self._pack, packs._CONTEXT, signing_key().sign)
        with _refusing(PackRefused):
            documents.check_pack(documents.open_pack(envelope, public_key()))

    def read_receipts(self, chance: random.Random) -> None:
        device = str(self._device.pk)
        receipts = [
            {"id": str(_uuid(chance)), "status": chance.choice((201, 208, 409, 422))} for _ in range(3)
        ]
        told = {"bundle": str(_uuid(chance)), "device": device, "receipts": receipts}
        file = _sealed(chance, told, bundles._RECEIPTS, signing_key().sign)
        with _refusing(BundleRefused):
            raw = bundles.read_receipts(
                file, device, lambda signature, content: documents.signed_by(public_key(), signature, content)
            )
            if replies.read_receipts(raw) is None:
                raise Unfit

    def _events(self, chance: random.Random) -> list[dict[str, Any]]:
        """Few ids, so that some come again, with the same content and with another."""
        return [self._event(chance) for _ in range(chance.randint(1, 4))]

    def _event(self, chance: random.Random) -> dict[str, Any]:
        kind, data = chance.choice(EVENTS)
        number = chance.randint(1, 10**6 if chance.random() < 0.5 else 100)
        return {
            "specversion": "1.0",
            "id": str(uuid.UUID(int=number)),
            "source": self._device.source(),
            "type": kind,
            "time": "2026-11-20T10:00:00.123+02:00",
            "epoch": "e1",
            "seqno": number,
            "uptime": 12.5,
            "data": data,
        }


def _written(chance: random.Random, value: Any, *, bend: bool = True) -> bytes:
    """JSON of a value that may be bent, in bytes that may be spoiled."""
    return spoiled(chance, written(bent(chance, value) if bend else value, plain=chance.random() < 0.5))


def _sealed(chance: random.Random, document: Any, context: bytes, sign: Sign) -> bytes:
    """As `kiosk.domain.signed` seals it."""
    payload = _written(chance, document)
    parts = {
        "payload": base64.b64encode(payload).decode(),
        "signature": base64.b64encode(spoiled(chance, sign(context + payload))).decode(),
    }
    return spoiled(chance, json.dumps(parts).encode())


@contextmanager
def _refusing(kind: type[Exception]) -> Iterator[None]:
    """What is refused in words, which can be shown, is Unfit."""
    try:
        yield
    except kind as refused:
        str(refused).encode()
        raise Unfit from refused


def _uuid(chance: random.Random) -> uuid.UUID:
    return uuid.UUID(int=chance.getrandbits(128))
