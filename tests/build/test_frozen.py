"""The frozen program's start, and what is chosen to go into it."""

import subprocess
import sys

import pytest

from build import trim
from build.dev import ROOT
from kiosk import __version__
from kiosk.cli.examination import FITTINGS
from kiosk.supervise.window_process import Program
from kiosk.ui.speech import VOICE


def frozen(*words, **variables):
    command = ["env", *(f"{name}={value}" for name, value in variables.items()), sys.executable, "-m"]
    return subprocess.run(
        [*command, "build.frozen", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_it_is_the_command_line():
    done = frozen("--version")
    assert done.stdout == f"kiosk, version {__version__}\n"
    assert "Usage: kiosk [OPTIONS]" in frozen("--help").stdout


def test_it_runs_a_module_of_the_kiosk_as_python_would():
    assert frozen("-m", "kiosk", "--version").stdout == f"kiosk, version {__version__}\n"
    assert '"type": "voices"' in frozen("-m", "kiosk.ui.voice", "mock").stdout


def test_it_runs_nothing_else():
    for module in ("timeit", "kiosks", "-c"):
        done = frozen("-m", module)
        assert done.returncode == 2
        assert "No such option" in done.stderr


def test_every_process_of_the_kiosk_is_started_as_one_of_its_modules():
    for executable, option, module, *_ in (Program().command, VOICE, FITTINGS):
        assert executable == sys.executable
        assert option == "-m"
        assert module in trim.modules(ROOT)


def test_programs_of_others_do_not_find_our_libraries(monkeypatch):
    told = (
        "import os; from build import frozen; frozen.find_own_libraries_only_here(); print(dict(os.environ))"
    )
    for before, after in ((None, None), ("/opt/signer/lib", "/opt/signer/lib")):
        monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/cups-kiosk/_internal")
        monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
        if before:
            monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
        command = [sys.executable, "-c", told]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        assert ("'LD_LIBRARY_PATH'" in done.stdout) == bool(after)
        assert "_internal" not in done.stdout


def test_commands_and_screens_go_along_and_central_stays():
    modules = trim.modules(ROOT)
    assert {"kiosk", "kiosk.cli.doctor", "kiosk.cli.central", "kiosk.ui.__main__"} <= set(modules)
    assert not [name for name in modules if name.startswith("kiosk.central")]


def test_central_goes_without_windows_and_without_what_it_does_not_use_of_django():
    modules = trim.modules(ROOT, trim.NO_WINDOW)
    assert {"kiosk.central.api", "kiosk.central.migrations.0001_first_tables", "kiosk.cli.central"} <= set(
        modules
    )
    assert not [name for name in modules if name.startswith("kiosk.ui")]
    assert trim.is_of_django("django.contrib.auth.backends")
    assert not trim.is_of_django("django.contrib.gis.db.models")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6\\Qt\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\Qt\\plugins\\platforms\\qminimal.dll", False),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("PySide6/Qt/translations/qtwebengine_locales/ro.pak", True),
        ("PySide6/Qt/translations/qtwebengine_locales/de.pak", False),
        ("PySide6/Qt/translations/qtbase_uk.qm", False),
        ("PySide6/Qt/resources/icudtl.dat", True),
        ("PySide6/Qt/resources/qtwebengine_devtools_resources.pak", False),
        ("resources/fonts/FiraSans_400Regular.ttf", True),
        ("translations/kiosk_ro.qm", True),
    ],
)
def test_of_qt_only_what_is_used_goes_along(name, wanted):
    assert trim.is_wanted(name) == wanted


def test_a_library_goes_along_when_something_kept_asks_for_it():
    lib = "PySide6/Qt/lib"
    parts = [
        ("PySide6/QtCore.abi3.so", "/core", "EXTENSION"),
        (f"{lib}/libQt6Core.so.6", "/Core", "BINARY"),
        (f"{lib}/libicuuc.so.73", "/icu", "BINARY"),
        (f"{lib}/libQt6Quick3D.so.6", "/3d", "BINARY"),
        ("libpython3.11.so.1.0", "/python", "BINARY"),
    ]
    asked = {
        "/core": {"libQt6Core.so.6", "libc.so.6"},
        "/Core": {"libicuuc.so.73"},
        "/3d": {"libQt6Core.so.6"},
    }
    kept = trim.needed(parts, lambda file: asked.get(file, set()))
    assert [name for _, name, _ in kept] == ["/core", "/Core", "/icu", "/python"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system shares no libraries")
def test_libraries_of_this_linux_stay_out():
    assert trim.belongs_to_system(("libglib-2.0.so.0", "/usr/lib/libglib-2.0.so.0", "BINARY"))
    assert not trim.belongs_to_system(("x.so", f"{sys.prefix}/lib/x.so", "BINARY"))
    assert not trim.belongs_to_system(("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY"))
    assert not trim.belongs_to_system(("_ssl.so", "/usr/lib/python3.11/lib-dynload/_ssl.so", "EXTENSION"))
