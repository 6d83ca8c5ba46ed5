"""Who may say which guide packs there are: keys and roots of TUF, and the repository that they sign.

All of a repository follows from a pack, the keys and a moment, which is its version: so several processes say
the same to the byte, nothing runs out because nobody signed it again, and a central that comes back from a
backup does not fall behind what kiosks have seen.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Self, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from kiosk.domain import packs, signed
from kiosk.domain.signed import Sign

ROOT_LASTS: Final = timedelta(days=3650)
LASTS: Final = timedelta(days=40)
"""How long a kiosk believes what was said at a moment: longer than a stick is on its way."""
_SIGNERS: Final = {
    Root.type: "root",
    Targets.type: "online",
    Snapshot.type: "online",
    Timestamp.type: "online",
}
"""Which key signs what."""

Part = TypeVar("Part", Targets, Snapshot, Timestamp)


@dataclass(frozen=True, slots=True)
class Pack:
    """A published guide pack: its document as it was signed, and central's tag of it."""

    content: bytes
    etag: str


@dataclass(frozen=True, slots=True)
class Trust:
    """Every root so far as it is sent, the first one first, and the keys that the last of them names."""

    roots: tuple[str, ...]
    keys: Mapping[str, Ed25519PrivateKey]

    @classmethod
    def begun(cls, now: datetime) -> Self:
        """New keys, and the first root."""
        return cls((), {}).followed_by(Root(consistent_snapshot=True), now)

    @classmethod
    def read(cls, text: bytes) -> Self:
        """What `text` gave; raises ValueError, KeyError or TypeError."""
        told = json.loads(text)
        keys = {
            name: Ed25519PrivateKey.from_private_bytes(base64.b64decode(told["keys"][name], validate=True))
            for name in _SIGNERS.values()
        }
        return cls(tuple(map(str, told["roots"])), keys)

    def text(self) -> bytes:
        """All of it, to be kept as a secret."""
        keys = {name: base64.b64encode(key.private_bytes_raw()).decode() for name, key in self.keys.items()}
        return json.dumps({"keys": keys, "roots": self.roots}).encode()

    def rotated(self, now: datetime) -> Self:
        """New keys in the place of both, by a root that the root key so far signs too."""
        root = Metadata[Root].from_bytes(self.roots[-1].encode()).signed
        for role in _SIGNERS:
            for keyid in list(root.roles[role].keyids):
                root.revoke_key(keyid, role)
        root.version += 1
        return self.followed_by(root, now)

    def followed_by(self, root: Root, now: datetime) -> Self:
        """The trust with new keys, which are added to this root."""
        keys = {name: Ed25519PrivateKey.generate() for name in set(_SIGNERS.values())}
        for role, name in _SIGNERS.items():
            root.add_key(CryptoSigner(keys[name]).public_key, role)
        root.expires = now + ROOT_LASTS
        metadata = Metadata(root)
        for each in (self.keys, keys):
            if "root" in each:
                metadata.sign(CryptoSigner(each["root"]), append=True)
        return type(self)((*self.roots, metadata.to_bytes().decode()), keys)

    def repository(self, pack: Pack | None, moment: datetime, sign: Sign) -> dict[str, bytes]:
        """Every file of the repository at a moment, by its path.

        `sign` is central's signature that kiosks know from their enrolment: by it they learn the root.
        """
        number, until = round(moment.timestamp() * 1000), moment + LASTS
        files = {f"metadata/{nth}.root.json": root.encode() for nth, root in enumerate(self.roots, 1)}
        targets = Targets(number, expires=until)
        if pack is not None:
            file = TargetFile.from_data(packs.TARGET, pack.content, ["sha256"])
            file.unrecognized_fields["custom"] = {"etag": pack.etag}
            targets.targets[packs.TARGET] = file
            files[f"targets/{file.hashes['sha256']}.{packs.TARGET}"] = pack.content
        snapshot = Snapshot(number, expires=until, meta={"targets.json": MetaFile(number)})
        timestamp = Timestamp(number, expires=until, snapshot_meta=MetaFile(number))
        return files | {
            f"metadata/{number}.targets.json": self._signed(targets),
            f"metadata/{number}.snapshot.json": self._signed(snapshot),
            "metadata/timestamp.json": self._signed(timestamp),
            packs.ROOT: signed.seal(json.loads(self.roots[-1]), packs.ROOT_CONTEXT, sign),
        }

    def _signed(self, part: Part) -> bytes:
        metadata = Metadata(part)
        metadata.sign(CryptoSigner(self.keys[_SIGNERS[part.type]]))
        return metadata.to_bytes()
