"""Sites that do not answer are asked again, ever more rarely, without a word to central."""

import queue
import time
from contextlib import contextmanager

from kiosk.domain.codes import SiteFault
from kiosk.supervise.sites import SiteWatch
from kiosk.usecases.sites import record_unavailable, sites_down

PATIENCE_S = 10


@contextmanager
def watching(folder, probe, first_s=0.01):
    heard: queue.Queue = queue.Queue()
    watch = SiteWatch(folder, heard.put, probe, first_s)
    watch.start()
    try:
        yield watch, heard
    finally:
        watch.stop()
    assert not watch.is_alive()


def test_a_site_is_asked_until_it_answers_and_then_the_windows_hear_of_it(kiosk, folder):
    answers = iter([False, False, True])
    asked, when = [], []

    def probe(host):
        asked.append(host)
        when.append(time.monotonic())
        return next(answers)

    record_unavailable(kiosk, None, "mpay.gov.md", SiteFault.TIMEOUT)
    with watching(folder, probe, 0.1) as (_, heard):
        assert heard.get(timeout=PATIENCE_S) == {"type": "changed"}
    assert sites_down(kiosk) == {}
    assert asked == ["mpay.gov.md"] * 3
    first, second, third = when
    assert second - first >= 0.1
    assert third - second >= 0.2
    ((events,),) = kiosk.store.tuples("SELECT COUNT(*) FROM outbox")
    assert events == 1


def test_a_site_found_silent_later_is_asked_too(kiosk, folder):
    with watching(folder, lambda _host: True) as (watch, heard):
        record_unavailable(kiosk, None, "mpay.gov.md", SiteFault.TIMEOUT)
        watch.wake()
        assert heard.get(timeout=PATIENCE_S) == {"type": "changed"}


def test_the_return_of_the_network_shortens_the_pause(kiosk, folder):
    well: list[bool] = []
    asked: queue.Queue = queue.Queue()

    def probe(host):
        asked.put(host)
        return bool(well)

    record_unavailable(kiosk, None, "mpay.gov.md", SiteFault.TIMEOUT)
    with watching(folder, probe, 0.5) as (watch, heard):
        for _ in range(3):
            asked.get(timeout=PATIENCE_S)
        well.append(True)
        watch.try_now()
        assert heard.get(timeout=3.9) == {"type": "changed"}  # it would have paused for four seconds
