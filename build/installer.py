"""The kiosk as an installer for Windows, made from the frozen folder by `makensis`, here or on Windows.

`build/windows/` holds its script, and the list of what is to be tried on a Windows PC.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from build.dev import ROOT, must
from kiosk import __version__

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT: Final = ROOT / "build" / "windows" / "kiosk.nsi"


def make_installer(folder: Path, target: Path, sign: str = "") -> Path:
    """Pack the frozen `folder` into an installer in the folder `target`; returns its file.

    `sign` is a command that signs the file which is its last word; without it nothing is signed.
    """
    installer = target.resolve() / f"cups-kiosk-{__version__}-setup.exe"
    told = {"VERSION": __version__, "FOLDER": folder.resolve(), "TARGET": installer}
    told |= {"SIGN": sign} if sign else {}
    values = [f"-D{name}={value}" for name, value in told.items()]
    must("Packing the installer for Windows", "makensis", "-V2", "-WX", *values, SCRIPT)
    return installer
