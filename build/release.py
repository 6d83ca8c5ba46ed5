"""Publishes versions of the program, signed by TUF: `python -m build.release keys|publish|refresh|rotate`.

Three keys: `root` says whose the others are and is shipped with each build; `targets` signs a version;
`online` signs what is newest now, and has to do so again every month (`refresh`), or the kiosks tell that
updates have run out. The first two belong on a stick in a safe, encrypted: KIOSK_RELEASE_PASSPHRASE.
A key that may be in other hands gives way to a new one (`rotate`): the root that says so is signed by the
root before it, so a kiosk that slept through many of them follows one by one.
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
"""Beside the keys, the newest: copy it to resources/updates/ before a build. All of them: `N.root.json`."""


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
            self._make_key(name)
        root = Root(consistent_snapshot=True)
        for role, name in SIGNERS.items():
            root.add_key(self._signer(name).public_key, role)
        return self._sign_root(root, self._signer("root"))

    def rotate(self, name: str) -> Path:
        """A new key in the place of `root`, `targets` or `online`; the root that says so is returned.

        Whatever cuts it off, it can be done again.
        """
        following = self._keys / f"{name}.next.pem"
        if not following.exists():
            self._make_key(following.stem)
        file = self._keys / ROOT_FILE
        root = Metadata[Root].from_file(str(file)).signed
        new = self._signer(following.stem)
        if new.public_key.keyid not in root.keys:
            for role in (role for role, signer in SIGNERS.items() if signer == name):
                for keyid in list(root.roles[role].keyids):
                    root.revoke_key(keyid, role)
                root.add_key(new.public_key, role)
            root.version += 1
            self._sign_root(root, self._signer("root"), *([new] if name == "root" else ()))
        following.replace(self._keys / f"{name}.pem")
        if self._metadata.exists():
            if name == "targets":
                self._sign(self._next(Targets))
            self.refresh()
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
        self._sign(targets)
        self.refresh()

    def refresh(self) -> None:
        """Say anew what is newest, and whose the keys are."""
        for root in self._keys.glob(f"*.{ROOT_FILE}"):
            write_whole(self._metadata / root.name, root.read_bytes(), 0o644)
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

    def _sign_root(self, root: Root, *signers: CryptoSigner) -> Path:
        root.expires = self._now + LASTS[Root.type]
        metadata = Metadata(root)
        for signer in signers:
            metadata.sign(signer, append=True)
        write_whole(self._keys / f"{root.version}.{ROOT_FILE}", metadata.to_bytes(), 0o644)
        write_whole(self._keys / ROOT_FILE, metadata.to_bytes(), 0o644)
        return self._keys / ROOT_FILE

    def _make_key(self, name: str) -> None:
        pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, _locked())
        write_whole(self._keys / f"{name}.pem", pem)

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
    """Make keys, publish a version, sign anew or replace a key."""
    parser = argparse.ArgumentParser(prog="python -m build.release", description=__doc__)
    parser.add_argument("--keys", type=Path, required=True, help="folder of the keys")
    parser.add_argument("--repository", type=Path, help="folder of the repository")
    what = parser.add_subparsers(dest="what", required=True)
    what.add_parser("keys", help="make the keys and root.json; copy that to resources/updates before a build")
    offering = what.add_parser("publish", help="offer the program in a folder")
    offering.add_argument("folder", type=Path)
    offering.add_argument("version")
    what.add_parser("refresh", help="say anew what is newest; every month")
    rotating = what.add_parser("rotate", help="a new key in the place of one; copy root.json as for `keys`")
    rotating.add_argument("key", choices=list(dict.fromkeys(SIGNERS.values())))
    options = parser.parse_args()
    if options.what != "keys" and options.repository is None:
        parser.error("--repository is needed")
    publisher = Publisher(options.repository or Path(), options.keys)
    if options.what == "keys":
        print(publisher.make_keys())
    elif options.what == "refresh":
        publisher.refresh()
    elif options.what == "rotate":
        print(publisher.rotate(options.key))
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
