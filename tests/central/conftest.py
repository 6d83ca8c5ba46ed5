"""The same central on both databases: SQLite always, PostgreSQL wherever its programs are installed."""

import itertools
import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.central.postgresql import Cluster, binaries
from tests.central.served import Joined, Served

# Where everything must be tested, a PostgreSQL that is missing is a failure, told by the fixture.
_ENGINES = ["sqlite", "postgresql"] if binaries() or os.environ.get("CI") else ["sqlite"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if "postgresql" not in _ENGINES:
        terminalreporter.write_line(
            "Central was tested on SQLite alone: PostgreSQL's programs are not installed."
        )


@pytest.fixture(scope="session", params=_ENGINES)
def new_database(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[], str]]:
    """Makes empty databases of one engine; gives their URLs."""
    numbers = itertools.count(1)
    if request.param == "sqlite":
        folder = tmp_path_factory.mktemp("books")
        yield lambda: f"sqlite:///{folder / f'central{next(numbers)}.db'}"
        return
    programs = binaries()
    assert programs is not None, "PostgreSQL's programs are not installed: apt-get install postgresql"
    cluster = Cluster(programs)
    try:
        yield lambda: cluster.database(f"central{next(numbers)}")
    finally:
        cluster.stop()


@pytest.fixture(scope="session")
def central(new_database: Callable[[], str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A central that many tests share; each uses devices of its own."""
    served = Served(new_database(), tmp_path_factory.mktemp("data"))
    served.start()
    yield served
    served.stop()


@pytest.fixture
def fresh(new_database: Callable[[], str], tmp_path: Path) -> Iterator[Served]:
    """A central of one test alone."""
    served = Served(new_database(), tmp_path)
    served.start()
    with ExitStack() as stack:
        stack.callback(lambda: served.process.poll() is None and served.stop())
        yield served


@pytest.fixture(scope="session")
def device(central: Served) -> Joined:
    """A device of the shared central, for tests that look at their own events alone."""
    return central.join()


_addresses = itertools.count(2)


@pytest.fixture
def address() -> str:
    """A loopback address that no other test speaks from, so that nobody shares its count of wrong codes."""
    number = next(_addresses)
    return f"127.0.{number // 250}.{number % 250 + 1}"


@pytest.fixture
def in_one_window() -> None:
    """Guesses are counted in windows of ten minutes; none ends while this test runs."""
    left = 600 - time.time() % 600
    if left < 20:
        time.sleep(left)


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of this machine's own settings reaches a command under test."""
    for name in list(os.environ):
        if name == "DATABASE_URL" or name.startswith("KIOSK_"):
            monkeypatch.delenv(name)
