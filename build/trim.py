"""What of Qt and Python goes into the frozen kiosk: what is used, and what that needs.

Of Qt's plugins and texts a few are named here; of all libraries those stay that something kept asks for.
On Linux the system's own libraries stay out: they are declared by the package, and renewed by the system.
"""

from __future__ import annotations

import sys
from fnmatch import fnmatchcase
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    Part = tuple[str, str, str]
    """Where it goes in the folder, where it comes from, and PyInstaller's kind of it."""

CENTRAL: Final = ("kiosk.central", "django", "ninja", "waitress", "whitenoise", "dj_database_url", "psycopg")
"""The agency's side is another program."""
NO_WINDOW: Final = ("kiosk.ui", "PySide6", "shiboken6")
"""And that one draws nothing."""
NOT_OF_DJANGO: Final = tuple(f"django.contrib.{name}" for name in ("admin", "gis", "postgres", "sites"))
UNUSED: Final = ("tkinter", "readline", "curses", "setuptools", "PySide6.QtOpenGL")
QT: Final = "PySide6/Qt/"
PLUGINS: Final = (
    "imageformats/*qgif.*",
    "imageformats/*qjpeg.*",
    "imageformats/*qwebp.*",
    "platforminputcontexts/*composeplatform*",
    "platforms/*qoffscreen.*",
    "platforms/*qwayland.*",
    "platforms/*qwindows.*",
    "platforms/*qxcb.*",
    "printsupport/*",
    "styles/*",
    "texttospeech/*_speechd.*",
    "texttospeech/*_winrt.*",
    "texttospeech/*_sapi.*",
    "wayland-graphics-integration-client/*qt-plugin-wayland-egl.*",
    "wayland-shell-integration/*xdg-shell.*",
    "xcbglintegrations/*",
)
TEXTS: Final = tuple(f"qtwebengine_locales/{name}.pak" for name in ("ro", "ru", "uk", "en-US"))
"""Words of the web engine; those of the kiosk are its own."""
DEVELOPERS: Final = "*devtools*"


def modules(root: Path, without: tuple[str, ...] = CENTRAL) -> list[str]:
    """Every module of this checkout but for whole packages."""
    files = sorted((root / "kiosk").rglob("*.py"))
    names = (
        ".".join(file.relative_to(root).with_suffix("").parts).removesuffix(".__init__") for file in files
    )
    left_out = tuple(f"{package}." for package in without)
    return [name for name in names if not f"{name}.".startswith(left_out)]


def is_of_django(module: str) -> bool:
    """Whether central may use this part of Django."""
    return not module.startswith(NOT_OF_DJANGO)


def trimmed(binaries: Sequence[Part], datas: Sequence[Part]) -> tuple[list[Part], list[Part]]:
    """The parts that go along, of those that PyInstaller found."""
    from PyInstaller.depend.bindepend import get_imports  # noqa: PLC0415 - known where PyInstaller runs

    wanted = [part for part in binaries if is_wanted(part[0]) and not belongs_to_system(part)]
    found = needed(wanted, lambda file: {PurePath(each).name for each, _ in get_imports(file)})
    names = {name for name, *_ in found}
    texts = [part for part in datas if is_wanted(part[0])]
    links = [part for part in [*wanted, *texts] if part[2] == "SYMLINK" and part[1] in names]
    return found + links, [part for part in texts if part[2] != "SYMLINK"]


def is_wanted(name: str) -> bool:
    """Whether something is used here; only of Qt it can be said by the place where it lies."""
    inside = inside_qt(name)
    folder, _, rest = inside.partition("/")
    if folder == "plugins":
        return any(fnmatchcase(rest, pattern) for pattern in PLUGINS)
    if folder == "translations":
        return rest in TEXTS
    return folder not in {"qml", "metatypes"} and not fnmatchcase(inside, DEVELOPERS)


def inside_qt(name: str) -> str:
    """The place within Qt's folder, empty for all that is not Qt's."""
    return name.replace("\\", "/").partition(QT)[2]


def belongs_to_system(part: Part) -> bool:
    """Whether it is a library of this Linux, neither Python's own nor of a package in .venv."""
    name, source, kind = part
    if sys.platform != "linux" or kind != "BINARY" or is_python(name):
        return False
    return not Path(source).resolve().is_relative_to(Path(sys.prefix).resolve())


def needed(binaries: Iterable[Part], asked_by: Callable[[str], set[str]]) -> list[Part]:
    """What is loaded by name, and the libraries that it asks for, and those that they ask for."""
    parts = [part for part in binaries if part[2] != "SYMLINK"]
    libraries = {PurePath(part[0]).name: part for part in parts if is_library(part)}
    waiting = [part for part in parts if not is_library(part)]
    found: dict[str, Part] = {}
    while waiting:
        part = waiting.pop()
        if part[0] not in found:
            found[part[0]] = part
            waiting += [libraries[name] for name in asked_by(part[1]) if name in libraries]
    return [part for part in parts if part[0] in found]


def is_library(part: Part) -> bool:
    """Whether it goes along only for others: no extension of Python, and of Qt no plugin and no program."""
    name, _, kind = part
    inside = inside_qt(name)
    return kind == "BINARY" and not is_python(name) and not inside.startswith(("plugins/", "libexec/"))


def is_python(name: str) -> bool:
    """Whether this is Python itself, which only the program's own start asks for."""
    return name.startswith(("libpython", "python3"))
