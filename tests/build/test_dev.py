"""The script that sets everything up."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from build import dev


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring these libraries along")
def test_a_library_that_does_not_load_names_its_package_once():
    needs = "libc.so.6=libc6 libnothing.so.9=libnothing9 libnothing-extra.so.9=libnothing9"
    assert dev.missing(needs, dev.loads) == ["libnothing9"]


def test_a_program_that_is_not_installed_names_its_package():
    python = Path(sys.executable).name
    assert dev.missing(f"{python}=python no-such-program=nothing", dev.runs) == ["nothing"]


def test_every_need_has_one_package():
    for pair in (dev.LIBRARIES + dev.TEST_TOOLS).split():
        need, package = pair.split("=")
        assert need
        assert package == package.lower()


@pytest.fixture
def checkout(tmp_path):
    """A copy of the script in a checkout of its own, with .venv as if it had been made here."""
    (tmp_path / "build").mkdir()
    for name in ("build/dev.py", "pyproject.toml", "requirements.txt"):
        shutil.copy(dev.ROOT / name, tmp_path / name)
    return tmp_path


def key_of(checkout):
    """The environment key as the script itself sees it there."""
    program = "import dev; print(*dev.environment_key())"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=checkout / "build", capture_output=True, text=True, check=True
    )
    return done.stdout.split()


def test_the_stamp_changes_with_the_lock_alone(checkout):
    place, contents = key_of(checkout)
    lock = checkout / "requirements.txt"
    lock.write_text(lock.read_text("utf-8").replace("==", "==1", 1), "utf-8")
    place_after, contents_after = key_of(checkout)
    assert place_after == place
    assert contents_after != contents


def test_the_stamp_changes_with_a_declared_dependency_but_not_with_a_linter_setting(checkout):
    project = checkout / "pyproject.toml"
    before = key_of(checkout)
    declared = project.read_text("utf-8")
    project.write_text(declared + "\n[tool.nothing]\nline = 1\n", "utf-8")
    assert key_of(checkout) == before
    project.write_text(declared.replace('"click>=', '"click>=0,>=', 1), "utf-8")
    assert key_of(checkout) != before


def test_an_environment_with_a_current_stamp_is_left_alone(checkout):
    stamp = checkout / ".venv" / "made-from"
    stamp.parent.mkdir()
    stamp.write_text("\n".join(key_of(checkout)))
    # No interpreter is in this .venv: whatever it tried to do there would fail.
    program = "import dev; dev.prepare_environment()"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=checkout / "build", capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_an_unknown_command_lists_the_known_ones(capsys):
    assert dev.main(["no-such-command"]) == 2
    shown = capsys.readouterr().out
    assert all(f"  {name} " in shown for name in dev.COMMANDS)


@pytest.mark.parametrize(
    ("goes", "tests", "result"),
    [(1, 1, 0), (2, 1, 0), (3, 1, 1), (2, 9, 0)],
    ids=["steady", "unsteady", "broken", "one-file"],
)
def test_a_few_tests_that_fail_beside_others_get_one_more_go(tmp_path, goes, tests, result):
    """Each passes at its given go."""
    (tmp_path / "test_it.py").write_text(
        "from pathlib import Path\n"
        "import pytest\n"
        f"@pytest.mark.parametrize('number', range({tests}))\n"
        "def test_it(number, pytestconfig):\n"
        "    with (pytestconfig.rootpath / f'{number}.gone').open('a+') as gone:\n"
        "        gone.write('.')\n"
        f"        assert gone.tell() >= {goes}\n"
    )
    (tmp_path / "pytest.ini").touch()
    program = f"import sys, dev; dev.ROOT = dev.Path({str(tmp_path)!r}); sys.exit(dev.run_all_tests())"
    build = dev.ROOT / "build"
    done = subprocess.run([sys.executable, "-c", program], cwd=build, capture_output=True, check=False)
    assert done.returncode == result, done.stdout
    went = {len(each.read_text()) for each in tmp_path.glob("*.gone")}
    assert went == {1 if goes == 1 else 2}
