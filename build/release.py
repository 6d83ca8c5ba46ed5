"""Publishes versions of the program, signed by TUF: `python -m build.release keys|publish|refresh`.

Three keys: `root` says whose the others are and is shipped with each build; `targets` signs a version;
`online` signs what is newest now, and has to do so again every month (`refresh`), or the kiosks tell that
updates have run out. The first two belong on a stick in a safe, encrypted: KIOSK_RELEASE_PASSPHRASE.
A repository is a folder that central or any server of files serves, or a stick carries.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tarfile
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, Literal, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from kiosk.device.files import write_whole
from kiosk.domain.versions import number
from kiosk.sync.updates import TARGET

LASTS: Final = {
    Root.type: timedelta(days=3650),
    Targets.type: timedelta(days=730),
    Snapshot.type: timedelta(days=730),
    Timestamp.type: timedelta(days=40),
}
"""How long a signature holds."""
SIGNERS: Final = {
    Root.type: "root",
    Targets.type: "targets",
    Snapshot.type: "online",
    Timestamp.type: "online",
}
"""Which key signs what."""
ROOT_FILE: Final = "root.json"
"""Beside the keys: copy it to resources/updates/ before a build."""


Signed = TypeVar("Signed", Targets, Snapshot, Timestamp)


class Publisher:
    """Signs into a repository with the keys of a folder; `now` is the time of the signatures."""

    def __init__(self, repository: Path, keys: Path, now: datetime | None = None) -> None:
        self._metadata = repository / "metadata"
        self._targets = repository / "targets"
        self._keys = keys
        self._now = now or datetime.now(UTC).replace(microsecond=0)

    def make_keys(self) -> Path:
        """New keys and their root of trust, which is returned; never in the place of others."""
        self._keys.mkdir(parents=True, exist_ok=False)
        for name in dict.fromkeys(SIGNERS.values()):
            pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, _locked())
            write_whole(self._keys / f"{name}.pem", pem)
        root = Root(expires=self._now + LASTS[Root.type], consistent_snapshot=True)
        for role, name in SIGNERS.items():
            root.add_key(self._signer(name).public_key, role)
        signed = Metadata(root)
        signed.sign(self._signer("root"))
        file = self._keys / ROOT_FILE
        write_whole(file, signed.to_bytes(), 0o644)
        return file

    def publish(self, archive: Path, version: str, unpacked: int) -> None:
        """Offer a version; raises SystemExit when one as new is offered already."""
        targets = self._next(Targets)
        offered = targets.targets.get(TARGET)
        if offered is not None and number(offered.custom["version"]) >= number(version):
            raise SystemExit(f"Version {offered.custom['version']} is published already.")
        file = TargetFile.from_file(TARGET, str(archive), ["sha256"])
        file.unrecognized_fields["custom"] = {"version": version, "unpacked": unpacked}
        self._targets.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(archive, self._targets / f"{file.hashes['sha256']}.{TARGET}")
        targets.targets[TARGET] = file
        write_whole(self._metadata / "1.root.json", (self._keys / ROOT_FILE).read_bytes(), 0o644)
        self._sign(targets)
        self.refresh()

    def refresh(self) -> None:
        """Say anew what is newest."""
        snapshot, timestamp = self._next(Snapshot), self._next(Timestamp)
        snapshot.meta = {"targets.json": MetaFile(self._next(Targets).version - 1)}
        self._sign(snapshot)
        timestamp.snapshot_meta = MetaFile(snapshot.version)
        self._sign(timestamp)

    def _next(self, kind: type[Signed]) -> Signed:
        """What was signed last of a kind, as the version after it; at first an empty one."""
        files = self._metadata.glob(f"*{kind.type}.json")
        every = [Metadata[Signed].from_file(str(file)).signed for file in files]
        if not every:
            return kind()
        last = max(every, key=lambda signed: signed.version)
        last.version += 1
        return last

    def _sign(self, signed: Signed) -> None:
        """Sign it and write it whole: a server may be giving it out meanwhile. The newest comes last."""
        signed.expires = self._now + LASTS[signed.type]
        metadata = Metadata(signed)
        metadata.sign(self._signer(SIGNERS[signed.type]))
        name = (
            f"{signed.type}.json" if signed.type == Timestamp.type else f"{signed.version}.{signed.type}.json"
        )
        write_whole(self._metadata / name, metadata.to_bytes(), 0o644)

    def _signer(self, name: str) -> CryptoSigner:
        key = load_pem_private_key((self._keys / f"{name}.pem").read_bytes(), _passphrase())
        assert isinstance(key, Ed25519PrivateKey)  # noqa: S101 - no other is made
        return CryptoSigner(key)


def pack(folder: Path, archive: Path, preset: Literal[0, 6] = 6) -> int:
    """Pack a program's folder as an archive, the same each time; returns the bytes it takes unpacked."""
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = moment
        return entry

    with tarfile.open(archive, "w:xz", preset=preset) as packed:
        for path in sorted(folder.rglob("*")):
            packed.add(path, path.relative_to(folder), recursive=False, filter=plain)
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_symlink())


def publish(folder: Path, version: str, repository: Path, keys: Path) -> None:
    """Pack the program in a folder and offer it."""
    with tempfile.TemporaryDirectory(prefix="kiosk-release-") as work:
        archive = Path(work) / TARGET
        Publisher(repository, keys).publish(archive, version, pack(folder, archive))


def main() -> None:
    """Make keys, publish a version or sign anew."""
    parser = argparse.ArgumentParser(prog="python -m build.release", description=__doc__)
    parser.add_argument("--keys", type=Path, required=True, help="folder of the keys")
    parser.add_argument("--repository", type=Path, help="folder of the repository")
    what = parser.add_subparsers(dest="what", required=True)
    what.add_parser("keys", help="make the keys and root.json; copy that to resources/updates before a build")
    offering = what.add_parser("publish", help="offer the program in a folder")
    offering.add_argument("folder", type=Path)
    offering.add_argument("version")
    what.add_parser("refresh", help="say anew what is newest; every month")
    options = parser.parse_args()
    if options.what != "keys" and options.repository is None:
        parser.error("--repository is needed")
    publisher = Publisher(options.repository or Path(), options.keys)
    if options.what == "keys":
        print(publisher.make_keys())
    elif options.what == "refresh":
        publisher.refresh()
    else:
        publish(options.folder, options.version, options.repository, options.keys)


def _passphrase() -> bytes | None:
    told = os.environ.get("KIOSK_RELEASE_PASSPHRASE")
    return told.encode() if told else None


def _locked() -> KeySerializationEncryption:
    phrase = _passphrase()
    return BestAvailableEncryption(phrase) if phrase else NoEncryption()


if __name__ == "__main__":
    main()
