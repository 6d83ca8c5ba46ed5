"""The frozen kiosk itself, built here, started without Python and without the checkout; then its package."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from build import debian, dev, inventory, package
from kiosk import __version__

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the package is Debian's"),
    pytest.mark.timeout(600),
]
BARE = {"PATH": "/nowhere", "KIOSK_CREDENTIALS": "file", "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The frozen kiosk; its build takes half a minute."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in package.same_every_time().items():
            patch.setenv(name, value)
        made = package.freeze(tmp_path_factory.mktemp("frozen"))
        yield made
    shutil.rmtree(made)


@pytest.fixture(scope="module")
def deb(folder, tmp_path_factory):
    """The package, not compressed."""
    made = debian.make_deb(folder, tmp_path_factory.mktemp("deb"), "none")
    yield made
    made.unlink()


def run(folder, *words, **more):
    return subprocess.run(
        [folder / "kiosk", *words], cwd="/", env=BARE, capture_output=True, text=True, check=False, **more
    )


def told(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_it_starts(folder):
    done = run(folder, "--version")
    assert (done.stdout, done.stderr) == (f"kiosk, version {__version__}\n", "")


def test_it_is_small_enough(folder):
    assert package.within(package.size(folder), package.MOST_MB, "cups-kiosk")


def test_its_doctor_asks_everything_but_central(folder, tmp_path):
    checks = {
        check["id"]: check
        for check in json.loads(run(folder, "doctor", "--json", "--data", tmp_path).stdout)["checks"]
    }
    assert checks["database"]["state"] == "green"
    assert checks["catalogue"]["state"] == "green"
    assert checks["fonts"]["state"] == "green"


def test_its_window_shows_the_first_screen(folder, tmp_path):
    start = {"type": "start", "data": str(tmp_path), "settings": {}, "show": True}
    command = [folder / "kiosk", "-m", "kiosk.ui"]
    with subprocess.Popen(
        command, cwd="/", env=BARE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(start) + "\n")
        process.stdin.flush()
        said = (json.loads(line)["type"] for line in process.stdout)
        assert "shown" in said
        process.stdin.close()
        assert process.wait(10) == 0


def test_it_says_that_central_is_elsewhere(folder):
    done = run(folder, "central", "serve")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "Error: This program came without central: the agency's computers have it.\n"


def test_what_it_does_not_use_is_not_in_it(folder):
    names = " ".join(path.name.lower() for path in folder.rglob("*"))
    for unwanted in ("django", "devtools", "quick3d", "qmldir", "ffmpeg", "qtbase_", "libssl", "tkinter"):
        assert unwanted not in names


def test_every_file_has_its_sum(folder):
    sums = dict(reversed(line.split("  ")) for line in (folder / "SHA256SUMS").read_text().splitlines())
    names = {file.relative_to(folder).as_posix() for file in package.files_of(folder)}
    assert set(sums) == names - {"SHA256SUMS"}
    assert sums["kiosk"] == package.digest(folder / "kiosk")


def test_nothing_tells_where_it_was_built(folder):
    here = os.fsencode(dev.ROOT)
    assert not [file for file in package.files_of(folder) if here in file.read_bytes()]


def test_the_bill_of_materials_names_what_is_shipped_and_its_licence(folder):
    document = json.loads((folder / inventory.SBOM).read_text("utf-8"))
    told = {each["name"]: each["licenses"][0]["license"]["name"] for each in document["components"]}
    assert document["specVersion"] == "1.6"
    assert told["qt"] == "LGPL-3.0-only"
    assert {"click", "cryptography", "keyring", "pyside6-addons", "python", "fonts/Fira Sans"} <= set(told)
    assert not {"django", "pytest", "waitress"} & set(told)
    assert all(told.values())


def test_the_licences_of_everything_are_in_it(folder):
    licences = folder / inventory.LICENCES
    assert "replaced by putting another of the same name" in (licences / "qt" / "README.txt").read_text()
    rows = [
        line for line in (licences / "README.md").read_text("utf-8").splitlines() if line.startswith("| ")
    ]
    places = [row.split(" | ")[3].removesuffix(" |") for row in rows[2:]]
    assert len(places) > 30
    assert not [place for place in places if not any((licences / place).iterdir())]


def test_the_package_declares_the_libraries_that_it_does_not_bring(deb):
    depends = told("dpkg-deb", "--field", deb, "Depends")
    for library in (
        "libc6 (>= ",
        "libnss3",
        "libcups2",
        "libspeechd2",
        "libxcb-cursor0",
        "libegl1",
        "libsqlite3-0",
    ):
        assert library in depends
    assert "libqt" not in depends.lower()


def test_the_package_puts_a_command_a_service_and_the_licences_in_their_places(deb):
    contents = told("dpkg-deb", "--contents", deb)
    assert "./usr/bin/kiosk -> ../lib/cups-kiosk/kiosk" in contents
    for place in (
        "usr/lib/systemd/system/cups-kiosk.service",
        "usr/share/doc/cups-kiosk/copyright",
        "usr/share/doc/cups-kiosk/licences/qt/LGPL-3.0.txt",
    ):
        assert f"./{place}\n" in contents
    assert {line.split()[1] for line in contents.splitlines()} == {"root/root"}


def test_the_scripts_of_the_package_are_sound(deb, tmp_path):
    subprocess.run(["dpkg-deb", "--control", deb, tmp_path], check=True)
    for script in debian.SCRIPTS:
        subprocess.run(["sh", "-n", tmp_path / script], check=True)
    assert (tmp_path / "conffiles").read_text() == "/etc/pam.d/cups-kiosk\n/etc/default/cups-kiosk\n"


def test_systemd_understands_the_service(tmp_path):
    unit = (debian.TEXTS / "cups-kiosk.service").read_text()
    for program in ("/usr/bin/cage", "/usr/bin/kiosk"):
        unit = unit.replace(program, "/bin/true")  # neither is installed here
    (tmp_path / "cups-kiosk.service").write_text(unit)
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", tmp_path / "cups-kiosk.service"],
        capture_output=True,
        text=True,
        check=False,
    )
    ours = [line for line in done.stderr.splitlines() if "cups-kiosk" in line]
    assert not ours
