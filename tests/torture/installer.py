"""The installer for Windows, compiled on this very computer from a folder that stands in for the frozen one.

Nothing of it is run: that takes Windows (`build/windows/CHECKLIST.md`). Needs `makensis`.
"""

from collections.abc import Iterator
from pathlib import Path

from build.installer import make_installer

HALLMARK = b"NullsoftInst"


def prove(work: Path) -> Iterator[tuple[str, bool]]:
    """The steps, each with whether it went well; a warning of the compiler ends the program."""
    folder = work / "cups-kiosk"
    for name in ("kiosk.exe", "SHA256SUMS", "_internal/base_library.zip", "licences/README.md"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"stands in for " + name.encode())
    one, other = work / "one", work / "other"
    for each in (one, other):
        each.mkdir()
    made = make_installer(folder, one)
    content = made.read_bytes()
    yield "compiled without a warning", content.startswith(b"MZ") and HALLMARK in content
    (folder / "kiosk.exe").touch()
    yield "twice the same", make_installer(folder, other).read_bytes() == content
    signer, signed = work / "sign", work / "signed"
    signer.write_text(f'#!/bin/sh\necho "$1" >>"{signed}"\n')
    signer.chmod(0o755)
    make_installer(folder, other, str(signer))
    yield "it and its uninstaller are given to be signed", len(signed.read_text().splitlines()) == 2
