"""What holds for every test: no stray warning in the log, no thread left behind."""

import logging
import threading
import time

import pytest

pytest_plugins = ["tests.fixtures"]

PATIENCE_S = 2.0  # a thread that was told to stop may take this long to end


class _Warnings(logging.Handler):
    """Keeps every record from WARNING up."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.records = []

    def emit(self, record):
        self.records.append(record)


@pytest.fixture(autouse=True)
def _no_stray_warnings(request):
    """Fails a test in which a logger warns that its marker `logs` does not name."""
    meant = [name for marker in request.node.iter_markers("logs") for name in marker.args]
    handler = _Warnings()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    stray = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for record in handler.records
        if not any(f"{record.name}.".startswith(f"{name}.") for name in meant)
    ]
    if stray:
        pytest.fail("logged without being meant to:\n" + "\n".join(stray), pytrace=False)


@pytest.fixture(autouse=True)
def _no_leaked_threads():
    """Fails a test after which a thread still runs that was not there before it."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + PATIENCE_S
    # Threads that Qt started and that only called Python cannot be joined, nor are they ours.
    started = [t for t in threading.enumerate() if t not in before and not t.name.startswith("Dummy-")]
    for thread in started:
        thread.join(max(0.0, deadline - time.monotonic()))
    leaked = [thread.name for thread in started if thread.is_alive()]
    if leaked:
        pytest.fail(f"threads left running: {', '.join(leaked)}", pytrace=False)
