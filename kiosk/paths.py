"""Where things lie: bundled files of this program, and the data folder of this PC."""

import os
import sys
from pathlib import Path

_FROZEN_ROOT = getattr(sys, "_MEIPASS", None)
_ROOT = Path(_FROZEN_ROOT) if _FROZEN_ROOT else Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """The bundled file or folder `name`, in a checkout and in a frozen build alike."""
    return _ROOT / "resources" / name


def translations() -> Path:
    """The folder of the compiled `kiosk_<language>.qm` files."""
    return _ROOT / "translations"


def data_folder(chosen: Path | None = None) -> Path:
    """The data folder: the one chosen, else `KIOSK_DATA`, else the platform's place for a program's data."""
    if chosen is not None:
        return chosen
    if named := os.environ.get("KIOSK_DATA"):
        return Path(named)
    import platformdirs

    return platformdirs.user_data_path("cups-kiosk", appauthor=False)
