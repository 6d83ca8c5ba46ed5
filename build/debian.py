"""The kiosk as a package for Debian 12 and later, made from the frozen folder by `dpkg-deb` alone.

`build/deb/` holds its texts. What it depends on is asked of `dpkg-shlibdeps`: every library that a program
in the folder links to and the folder does not bring.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from string import Template
from typing import Final

from build.dev import ROOT, must
from build.inventory import LICENCES, SBOM
from kiosk import __version__

NAME: Final = "cups-kiosk"
TEXTS: Final = ROOT / "build" / "deb"
PROGRAM: Final = f"usr/lib/{NAME}"
DOCS: Final = f"usr/share/doc/{NAME}"
PLACES: Final = {
    "cups-kiosk.service": f"usr/lib/systemd/system/{NAME}.service",
    "pam": f"etc/pam.d/{NAME}",
    "default": f"etc/default/{NAME}",
    "command": f"usr/sbin/{NAME}",
    "README.Debian": f"{DOCS}/README.Debian",
}
SCRIPTS: Final = ("prerm", "postinst", "postrm")
ELF: Final = b"\x7fELF"


def make_deb(folder: Path, target: Path, packing: str = "xz") -> Path:
    """Pack the frozen `folder` into a package in the folder `target`; returns its file.

    `packing` is what dpkg-deb knows; the default is the smallest, and takes minutes.
    """
    with tempfile.TemporaryDirectory(prefix="kiosk-deb-") as work:
        root = Path(work) / "root"
        lay_out(folder, root)
        shut(root, depends=asked_for(root, Path(work)))
        package = target / f"{NAME}_{__version__}_{architecture()}.deb"
        must(
            "Packing the Debian package",
            "dpkg-deb",
            "--root-owner-group",
            f"-Z{packing}",
            "--build",
            root,
            package,
        )
    return package


def lay_out(folder: Path, root: Path) -> None:
    """Put everything where it is installed."""
    shutil.copytree(folder, root / PROGRAM, symlinks=True)
    docs = root / DOCS
    docs.mkdir(parents=True)
    for told in (LICENCES, SBOM):
        shutil.move(root / PROGRAM / told, docs / told)
    shutil.copy(docs / LICENCES / "README.md", docs / "copyright")
    with (docs / "CHANGELOG.md.gz").open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write((ROOT / "CHANGELOG.md").read_bytes())
    for name, place in PLACES.items():
        (root / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(TEXTS / name, root / place)
    (root / "usr/bin").mkdir()
    (root / "usr/bin/kiosk").symlink_to(f"../lib/{NAME}/kiosk")
    (root / PLACES["command"]).chmod(0o755)


def asked_for(root: Path, work: Path) -> str:
    """The packages whose libraries are linked to, with the versions that they need at least."""
    (work / "debian").mkdir()
    (work / "debian" / "control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
    (root / "DEBIAN").mkdir()  # by it our own libraries are known
    programs = [f"-e{file}" for file in sorted((root / PROGRAM).rglob("*")) if is_program(file)]
    options = ["-O", f"-S{root}", f"-l{root / PROGRAM}/_internal"]
    done = subprocess.run(
        ["dpkg-shlibdeps", *options, *programs], cwd=work, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise SystemExit(done.stderr)
    return done.stdout.strip().removeprefix("shlibs:Depends=")


def is_program(file: Path) -> bool:
    """Whether a file is a program or a library."""
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as content:
        return content.read(len(ELF)) == ELF


def shut(root: Path, depends: str) -> None:
    """Write what dpkg reads beside the files, and set the mode and the time of each."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and "DEBIAN" not in path.parts)
    sums = "".join(
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  {file.relative_to(root)}\n"
        for file in files
        if not file.is_symlink()
    )
    told = {
        "version": __version__,
        "architecture": architecture(),
        "size": str(sum(file.lstat().st_size for file in files) // 1024),
        "depends": depends,
    }
    control = root / "DEBIAN"
    (control / "control").write_text(Template((TEXTS / "control").read_text()).substitute(told))
    (control / "md5sums").write_text(sums)
    settings = [place for place in PLACES.values() if place.startswith("etc/")]
    (control / "conffiles").write_text("".join(f"/{place}\n" for place in settings))
    shutil.copyfile(TEXTS / "templates", control / "templates")
    for name in SCRIPTS:
        shutil.copyfile(TEXTS / name, control / name)
        (control / name).chmod(0o755)
    moment = int(os.environ["SOURCE_DATE_EPOCH"])
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def architecture() -> str:
    """What Debian calls this kind of processor."""
    asked = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return asked.stdout.strip()
