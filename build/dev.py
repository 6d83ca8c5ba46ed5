r"""Set up, run and check the kiosk from a checkout: `python3 build/dev.py`, on Windows `py build\dev.py`.

Needs nothing but Python 3.11: every command first brings `.venv` in line with `requirements.txt`, which
takes a minute once and no time afterwards. A command is a function that takes the rest of the command line
and returns an exit code; to add one, write it and name it in COMMANDS. Paths on the command line count from
the top of the checkout.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if sys.platform == "win32" else "bin")
STAMP = VENV / "made-from"
LOCK = ROOT / "requirements.txt"
TRANSLATIONS = ROOT / "translations"
CENTRAL_TEXTS = ROOT / "kiosk" / "central" / "locale"
TRANSLATED = ("ui", "usecases", "device", "cli")
"""The folders of `kiosk` whose words are translated."""
MARKED = ("-tr-function-alias", "tr+=said")
"""How lupdate is told that `said` marks a sentence where there is no Qt."""

# What Qt's Linux wheels (widgets, web engine, printing, speech; xcb and Wayland) expect from the system, each
# with the Debian package that holds it; libraries that these packages always bring along are left out.
LIBRARIES = """
    libasound.so.2=libasound2 libcups.so.2=libcups2 libdbus-1.so.3=libdbus-1-3 libEGL.so.1=libegl1
    libfontconfig.so.1=libfontconfig1 libgbm.so.1=libgbm1 libGL.so.1=libgl1 libglib-2.0.so.0=libglib2.0-0
    libnss3.so=libnss3 libpulse.so.0=libpulse0 libspeechd.so.2=libspeechd2 libudev.so.1=libudev1
    libwayland-cursor.so.0=libwayland-cursor0 libwayland-egl.so.1=libwayland-egl1
    libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4 libxcb-keysyms.so.1=libxcb-keysyms1
    libxcb-shape.so.0=libxcb-shape0 libXdamage.so.1=libxdamage1 libxkbcommon-x11.so.0=libxkbcommon-x11-0
    libxkbfile.so.1=libxkbfile1 libXcomposite.so.1=libxcomposite1 libXrandr.so.2=libxrandr2
    libXtst.so.6=libxtst6
"""
TEST_TOOLS = """
    Xvfb=xvfb xdotool=xdotool certutil=libnss3-tools ip=iproute2 pg_ctl=postgresql systemd-analyze=systemd
    strace=strace nginx=nginx-light apparmor_parser=apparmor
"""
RECORDING_TOOLS = "espeak-ng=espeak-ng"
PACKING_TOOLS = "objdump=binutils dpkg-shlibdeps=dpkg-dev patchelf=patchelf"
TESTS_FAILED = 1
"""What pytest ends with when it could run everything."""
MOST_SECOND_GOES = 6
PROVING_TOOLS = "mmdebstrap=mmdebstrap bwrap=bubblewrap cage=cage grim=grim makensis=nsis"


def setup(_arguments: Sequence[str] = ()) -> int:
    """Make everything ready for the other commands, also for working offline afterwards."""
    prepare(for_tests=True)
    print(f"Ready: {VENV}")
    return 0


def demo(arguments: Sequence[str]) -> int:
    """Run the whole kiosk on this PC; with no display, by itself, leaving screenshots."""
    prepare()
    compile_translations()
    displayed = sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if not displayed and "--scripted" not in arguments:
        arguments = ["--scripted", "--screens", "screens", *arguments]
        print(f"No display here: the demo walks by itself, see its pictures in {ROOT / 'screens'}")
    return hand_over("kiosk", "demo", *arguments)


def test(arguments: Sequence[str]) -> int:
    """Lint and run all the tests; with arguments, run just pytest with them."""
    prepare(for_tests=True)
    compile_translations()
    if arguments:
        return hand_over("pytest", *arguments, **offscreen())
    return run_all_tests() if lint_passes() else 1


def run_all_tests() -> int:
    """Run them on two cores; a few that fail there get one more go, alone. What fails then, has failed.

    Real windows, engines and servers side by side can starve each other for as long as a test is patient. A
    test that needs its second go is told of: it wants to be made steadier.
    """
    # The tests of one file stay in one process: they share a server.
    beside = [str(tool("python")), "-m", "pytest", "-n", "2", "--dist", "loadfile"]
    result = subprocess.run(beside, cwd=ROOT, env=os.environ | offscreen(), check=False).returncode
    if result != TESTS_FAILED:
        return result
    failed = json.loads((ROOT / ".pytest_cache/v/cache/lastfailed").read_text(encoding="utf-8"))
    if len({each.split("::")[0] for each in failed}) > MOST_SECOND_GOES:
        return result
    print("UNSTEADY unless they fail once more, each alone now:", *failed, sep="\n")
    return hand_over("pytest", "--last-failed", "--last-failed-no-failures=none", **offscreen())


def lint(_arguments: Sequence[str] = ()) -> int:
    """Check style, format, types and the direction of imports."""
    prepare()
    return 0 if lint_passes() else 1


def bench(arguments: Sequence[str]) -> int:
    """Measure the speed, print a table; --json FILE also writes it as [{name, value, limit}]."""
    prepare(for_tests=True)
    compile_translations()
    return hand_over("tests.bench", *arguments, **offscreen())


def torture(arguments: Sequence[str]) -> int:
    """Prove for long what the tests show in short: visits in a row, a day, power cuts, kills, sync."""
    prepare(for_tests=True)
    compile_translations()
    if sys.platform == "linux" and (packages := missing(PROVING_TOOLS, runs)):
        install_system_packages(packages)
    return hand_over("tests.torture", *arguments, **offscreen())


def simulate(arguments: Sequence[str]) -> int:
    """Fill a central with an invented country: --centres 1200 --days 365 --data DIR, or --help."""
    prepare()
    return hand_over("build.simulate", *arguments)


def translated() -> list[str]:
    """The files whose words are translated; lupdate finds nothing at all when given a folder."""
    return sorted(str(path) for folder in TRANSLATED for path in (ROOT / "kiosk" / folder).rglob("*.py"))


def translations(_arguments: Sequence[str] = ()) -> int:
    """Bring the texts of window and central in step with the source, compile, fail on unfinished ones."""
    prepare()
    collect = ["-no-obsolete", "-locations", "none", *MARKED, *translated(), "-source-language", "en"]
    TRANSLATIONS.mkdir(exist_ok=True)
    passed = True
    for language in ("ro", "ru", "uk", "en"):
        target = TRANSLATIONS / f"kiosk_{language}.ts"
        # English is the language of the source: only its plural forms need a translation.
        plurals = ["-pluralonly"] if language == "en" else []
        options = ["-target-language", language, *plurals, "-ts", str(target)]
        must(f"Collecting {language}", tool("pyside6-lupdate"), *collect, *options)
        passed &= release(target, "-fail-on-unfinished")
    passed &= stage("Collecting central's texts", tool("python"), "-m", "build.texts", "collect")
    compile_translations()
    return 0 if passed else 1


def sounds(_arguments: Sequence[str] = ()) -> int:
    """Record resources/sounds anew: the gong and the pieces of a call, spoken by espeak-ng."""
    prepare()
    if sys.platform == "linux" and (packages := missing(RECORDING_TOOLS, runs)):
        install_system_packages(packages)
    return hand_over("build.sounds")


def package(arguments: Sequence[str]) -> int:
    """Build what a centre installs, in dist/: the frozen kiosk; --deb, --twice, --publish."""
    prepare()
    if sys.platform == "linux" and (packages := missing(PACKING_TOOLS, runs)):
        install_system_packages(packages)
    compile_translations()
    return hand_over("build.package", *arguments)


def lock(_arguments: Sequence[str] = ()) -> int:
    """Write requirements.txt anew from pyproject.toml: exact versions and hashes for every system."""
    prepare()
    if not (uv := tool("uv")).exists():
        print(f"This alone needs uv. Run this line, then this command again:\n  {tool('pip')} install uv")
        return 1
    scope = ["--universal", "--python-version", "3.11", "--extra", "central", "--group", "dev"]
    form = ["--generate-hashes", "--custom-compile-command", "python3 build/dev.py lock"]
    must("Locking versions", uv, "pip", "compile", "pyproject.toml", *scope, *form, "--output-file", LOCK)
    return 0


COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {
    command.__name__: command
    for command in (setup, demo, test, lint, bench, torture, simulate, translations, sounds, package, lock)
}


def prepare(*, for_tests: bool = False) -> None:
    """Install what is missing, of the system and in .venv; return at once when nothing is."""
    if packages := missing_system_packages(for_tests=for_tests):
        install_system_packages(packages)
        if left := missing_system_packages(for_tests=for_tests):
            sys.exit(f"Still missing after the installation: {' '.join(left)}")
    prepare_environment()


def prepare_environment() -> None:
    """Bring .venv in line with the lock, unless its stamp says that it is."""
    python, wanted = environment_key()
    made_from = STAMP.read_text().split() if STAMP.exists() else []
    if made_from == [python, wanted]:
        return
    STAMP.unlink(missing_ok=True)
    # Without a stamp an installation was cut short: only a fresh start is sure to be whole. It is made by
    # the interpreter behind this one, because that of .venv cannot empty its own folder.
    if made_from[:1] != [python]:
        base = getattr(sys, "_base_executable", sys.executable)
        must(f"Making {VENV.name}", base, "-m", "venv", "--clear", VENV)
    pip = [
        str(tool("python")),
        "-m",
        "pip",
        "install",
        "--no-input",
        "--disable-pip-version-check",
        "--no-deps",
    ]
    must("Installing the locked packages", *pip, "--require-hashes", "-r", LOCK)
    must("Installing the checkout", *pip, "--no-build-isolation", "-e", ROOT)
    STAMP.write_text(f"{python}\n{wanted}\n")


def environment_key() -> tuple[str, str]:
    """Two digests: of the interpreter and the place, and of all that says what is installed there."""
    import tomllib  # noqa: PLC0415 - not in the older versions that main() turns away

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    declared = {table: project.get(table) for table in ("build-system", "project", "dependency-groups")}
    # Not the exact version: apt may renew the interpreter while this runs, and .venv goes on to work.
    place = f"{sys.implementation.cache_tag} {sys.base_prefix} {VENV}"
    contents = LOCK.read_text("utf-8") + json.dumps(declared, sort_keys=True)
    return hashlib.sha256(place.encode()).hexdigest(), hashlib.sha256(contents.encode()).hexdigest()


def missing_system_packages(*, for_tests: bool) -> list[str]:
    """Debian packages that this system still lacks."""
    if sys.platform != "linux":
        return []
    packages = missing(LIBRARIES, loads)
    if importlib.util.find_spec("ensurepip") is None:
        packages.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    return packages + (missing(f"{TEST_TOOLS} {PACKING_TOOLS}", runs) if for_tests else [])


def missing(needs: str, present: Callable[[str], bool]) -> list[str]:
    """Packages of those `need=package` pairs whose need is not present, each once, in order."""
    pairs = (pair.split("=") for pair in needs.split())
    return list(dict.fromkeys(package for need, package in pairs if not present(need)))


def loads(library: str) -> bool:
    """Say whether the system's loader finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def runs(program: str) -> bool:
    """Say whether this program is installed; Debian keeps those of servers off the PATH."""
    servers = Path("/usr/sbin"), *Path("/usr/lib/postgresql").glob("*/bin")
    return bool(shutil.which(program) or any((folder / program).exists() for folder in servers))


def install_system_packages(packages: Iterable[str]) -> None:
    """Install by apt as root; otherwise say the one line to run and stop."""
    if not shutil.which("apt-get"):
        sys.exit(f"Install what Debian calls {' '.join(packages)} under their names here, then try again.")
    install = ["apt-get", "install", "-y", "--no-install-recommends"]
    if sys.platform != "win32" and os.geteuid() != 0:
        line = " ".join(["sudo", *install, *by_their_name_here(packages)])
        sys.exit(f"System packages are missing. Run this line, then this command again:\n  {line}")
    must("Reading the lists of system packages", "apt-get", "update")
    patience = ["-o", "DPkg::Lock::Timeout=300"]  # another installation may be under way
    must("Installing system packages", *install, *patience, *by_their_name_here(packages))


def by_their_name_here(packages: Iterable[str]) -> list[str]:
    """Names as in this release: some libraries got the ending t64 in Debian 13 and Ubuntu 24.04."""
    listed = subprocess.run(["apt-cache", "pkgnames", "lib"], stdout=subprocess.PIPE, text=True, check=False)
    renamed = {name.removesuffix("t64") for name in listed.stdout.split() if name.endswith("t64")}
    return [f"{package}t64" if package in renamed else package for package in packages]


def compile_translations() -> None:
    """Compile each file of texts that is newer than what was made of it; unfinished texts stay in English."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        if stale(source, source.with_suffix(".qm")) and not release(source):
            sys.exit(1)
    if any(stale(source, source.with_suffix(".mo")) for source in CENTRAL_TEXTS.rglob("*.po")):
        must("Compiling central's texts", tool("python"), "-m", "build.texts", "compile")


def stale(source: Path, compiled: Path) -> bool:
    """Say whether what was made of a source is missing or older."""
    return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime


def release(source: Path, *options: str) -> bool:
    """Compile one .ts file beside itself, whole or not at all."""
    half = source.with_suffix(f".{os.getpid()}.tmp")
    if not stage(f"Compiling {source.name}", tool("pyside6-lrelease"), *options, source, "-qm", half):
        half.unlink(missing_ok=True)
        return False
    half.replace(source.with_suffix(".qm"))
    return True


def tool(name: str) -> Path:
    """Give the path of a program of .venv."""
    return SCRIPTS / (f"{name}.exe" if sys.platform == "win32" else name)


def lint_passes() -> bool:
    """Run every linter, also after one has failed."""
    passed = True
    for line in (
        "ruff check --quiet",
        "ruff format --check --quiet",
        "mypy --no-error-summary",
        "lint-imports",
    ):
        name, *options = line.split()
        passed &= stage(line, tool(name), *options)
    return passed


def offscreen() -> dict[str, str]:
    """Environment in which Qt needs no display, unless the caller chose a platform.

    Also where compiled modules are forbidden they are kept, or each of a test's many processes compiles all.
    """
    variables = {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    if sys.platform != "win32" and os.geteuid() == 0:
        variables["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium's sandbox refuses root
    return variables


def hand_over(module: str, *arguments: str, **variables: str) -> int:  # noqa: RET503 - execv does not return
    """Become this module of .venv: signals and exit code are its own. Windows can only wait for it."""
    command = [str(tool("python")), "-m", module, *arguments]
    sys.stdout.flush()
    os.chdir(ROOT)
    os.environ.update(variables)
    if sys.platform == "win32":
        return subprocess.run(command, check=False).returncode
    os.execv(tool("python"), command)  # noqa: S606 - no shell is wanted


def must(title: str, *command: str | Path) -> None:
    """Run a stage that all the rest needs; stop here when it fails."""
    if not stage(title, *command):
        sys.exit(1)


def stage(title: str, *command: str | Path) -> bool:
    """Run a command quietly, its time on one line; show the end of its output only when it fails."""
    print(f"{title} ...", end="", flush=True)
    start = time.monotonic()
    done = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive", "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    failed = done.returncode != 0
    print(f" {time.monotonic() - start:.1f} s{' FAILED' * failed}")
    if failed:
        print("\n".join(done.stdout.splitlines()[-60:]))
    return not failed


def main(arguments: Sequence[str]) -> int:
    """Run the command that is named first."""
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python is exactly what this is about
        sys.exit(f"The kiosk needs Python 3.11 or later; this is {sys.version}")
    if not arguments or arguments[0] not in COMMANDS:
        commands = (f"  {name:14}{command.__doc__}" for name, command in COMMANDS.items())
        print("\n".join(["usage: python3 build/dev.py COMMAND [ARGUMENTS]", "", *commands]))
        return 2
    return COMMANDS[arguments[0]](arguments[1:])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
