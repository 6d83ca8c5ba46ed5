"""Build what a centre installs: `python3 build/dev.py package`, with `--deb` the Debian package too.

`dist/cups-kiosk/` is the kiosk in one folder, started without Python and without this checkout. Central is
not in it: `--central` makes a folder of its own, and where that lies beside the kiosk's, `kiosk central` and
`kiosk demo` use it. `--installer` makes the installer of a folder that was frozen on Windows.
Two builds of one commit are the same byte for byte: `--twice` builds again elsewhere and compares.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from build.debian import make_deb
from build.dev import ROOT, must, tool
from build.installer import make_installer
from build.inventory import write_inventory
from build.release import publish
from kiosk import __version__

DIST: Final = ROOT / "dist"
NAMES: Final = {"kiosk": "cups-kiosk", "central": "cups-kiosk-central"}
"""What the folder of each spec is called."""
SPECS: Final = {"kiosk": ROOT / "kiosk.spec", "central": ROOT / "build" / "central.spec"}
MOST_MB: Final = 400
"""On disk; the web engine alone has 195."""
MOST_PACKED_MB: Final = 140
MB: Final = 2**20


def main() -> int:
    """Build what was asked for."""
    parser = argparse.ArgumentParser(prog="dev.py package")
    parser.add_argument("--deb", action="store_true", help="also the package for Debian 12 and later")
    parser.add_argument("--installer", action="store_true", help="also the installer for Windows")
    parser.add_argument("--sign", default="", metavar="COMMAND", help="signs the installer, its last word")
    parser.add_argument("--central", action="store_true", help="also central, as a folder beside the kiosk's")
    parser.add_argument("--twice", action="store_true", help="build again and compare, byte for byte")
    parser.add_argument("--publish", type=Path, help="also offer it as an update in this repository")
    parser.add_argument("--keys", type=Path, help="the keys that sign it, see build/release.py")
    options = parser.parse_args()
    if options.publish and not options.keys:
        parser.error("--publish needs --keys")
    os.environ |= same_every_time()
    DIST.mkdir(exist_ok=True)
    folder = freeze(DIST)
    if options.central:
        freeze(DIST, "central")
    made = [make_deb(folder, DIST)] if options.deb else []
    if options.installer:
        made.append(make_installer(folder, DIST, options.sign))
    fits = within(size(folder), MOST_MB, folder.name)
    for file in made:
        fits &= within(file.stat().st_size, MOST_PACKED_MB, file.name)
    (DIST / "SHA256SUMS").write_text("".join(f"{digest(file)}  {file.name}\n" for file in made))
    if options.publish:
        publish(folder, __version__, options.publish, options.keys)
    if options.twice:
        fits &= is_reproduced(folder, made)
    return 0 if fits else 1


def same_every_time() -> dict[str, str]:
    """The environment that takes time and chance out of a build: it is as old as the commit."""
    log = ["git", "log", "-1", "--format=%ct"]
    moment = subprocess.run(log, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
    return {"SOURCE_DATE_EPOCH": moment, "PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"}


def freeze(target: Path, spec: str = "kiosk") -> Path:
    """Make the folder of a spec below `target`, with what it is made of told inside; returns it."""
    with tempfile.TemporaryDirectory(prefix="kiosk-freeze-") as work:
        options = ["--noconfirm", "--clean", "--workpath", work, "--distpath", str(target)]
        must(f"Freezing {NAMES[spec]}", tool("python"), "-m", "PyInstaller", *options, SPECS[spec])
        folder = target / NAMES[spec]
        if sys.platform == "linux":
            strip(folder)
        write_inventory(Path(work) / spec / "sources.json", folder)
    sums = [f"{digest(file)}  {file.relative_to(folder).as_posix()}\n" for file in files_of(folder)]
    (folder / "SHA256SUMS").write_text("".join(sums))
    return folder


def strip(folder: Path) -> None:
    """Take out of Python's own libraries what only a debugger reads, and where this computer has its own."""
    inside = folder / "_internal"
    python = [*inside.glob("libpython*"), *inside.glob("python3*/lib-dynload/*.so")]
    must("Stripping Python", "strip", "--strip-unneeded", *python)
    must("Forgetting where it was built", "patchelf", "--remove-rpath", *python)


def files_of(folder: Path) -> list[Path]:
    """Every file, links too, in the order of their names."""
    return sorted(path for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def size(folder: Path) -> int:
    """Bytes of all files; a link has none."""
    return sum(file.stat().st_size for file in files_of(folder) if not file.is_symlink())


def within(count: int, most_mb: int, name: str) -> bool:
    """Say how large something is, and whether it may be."""
    print(f"{name}: {count / MB:.0f} MB of at most {most_mb}")
    return count <= most_mb * MB


def digest(file: Path) -> str:
    """SHA-256 of the content."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def is_reproduced(folder: Path, made: list[Path]) -> bool:
    """Build once more in another place and name what differs."""
    with tempfile.TemporaryDirectory(prefix="kiosk-again-") as again:
        other = freeze(Path(again))
        different = differing(folder, other)
        for file in made:
            make = make_deb if file.suffix == ".deb" else make_installer
            if digest(file) != digest(make(other, Path(again))):
                different.append(file.name)
        shutil.rmtree(other)
    print(f"Built twice, different: {', '.join(different) or 'nothing'}")
    return not different


def differing(one: Path, other: Path) -> list[str]:
    """Files that only one folder has, or that differ in content or mode."""

    def told(folder: Path) -> dict[str, tuple[str, int]]:
        return {
            file.relative_to(folder).as_posix(): (
                str(file.readlink()) if file.is_symlink() else digest(file),
                file.lstat().st_mode,
            )
            for file in files_of(folder)
        }

    here, there = told(one), told(other)
    return sorted(name for name in here | there if here.get(name) != there.get(name))


if __name__ == "__main__":
    sys.exit(main())
