"""What is kept of a site that failed or of a host that was refused: its name, and no more."""

from datetime import date

from kiosk.domain.codes import Language, SessionKind, SiteFault, VisitMode, Wipe
from kiosk.store.sites import BlockedHost
from kiosk.usecases.catalogue import catalogue
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.sessions import end_interrupted, open_service, start_session, tick_steps
from kiosk.usecases.sites import (
    KEEP_DAYS,
    KEEP_HOSTS,
    blocked_hosts,
    count_blocked,
    note_answer,
    record_unavailable,
    services_down,
    sites_down,
)
from kiosk.usecases.visits import CheckIn, check_in
from tests.fixtures import Hands
from tests.usecases.events import recorded


def test_a_site_that_does_not_answer_is_told_by_its_host(kiosk: Kiosk) -> None:
    record_unavailable(kiosk, None, "mpay.gov.md", SiteFault.DNS)
    assert recorded(kiosk) == [("site.unavailable", {"host": "mpay.gov.md", "kind": "dns"})]


def test_a_site_is_down_from_the_first_visitor_who_found_it_so_until_it_answers(
    kiosk: Kiosk, hands: Hands
) -> None:
    since = kiosk.clock.local()
    record_unavailable(kiosk, None, "mpay.gov.md", SiteFault.TIMEOUT)
    hands.let_pass(minutes=10)
    record_unavailable(kiosk, None, "mpay.gov.md", SiteFault.HTTP_ERROR)
    assert sites_down(kiosk) == {"mpay.gov.md": since}
    note_answer(kiosk, "mpay.gov.md")
    assert sites_down(kiosk) == {}
    assert [name for name, _ in recorded(kiosk)] == ["site.unavailable"] * 2


def test_a_dead_line_is_no_fault_of_the_site(kiosk: Kiosk) -> None:
    record_unavailable(kiosk, None, "mpay.gov.md", SiteFault.OFFLINE)
    assert sites_down(kiosk) == {}


def test_a_silent_sign_in_stops_every_service_that_needs_it(kiosk: Kiosk) -> None:
    services = catalogue(kiosk).services
    record_unavailable(kiosk, None, "mpass.gov.md", SiteFault.TIMEOUT)
    down = services_down(kiosk, services)
    assert set(down) == {each.id for each in services if "mpass.gov.md" in each.host_names}
    assert 0 < len(down) < len(services)


def test_a_blocked_host_counts_once_a_day(kiosk: Kiosk, hands: Hands) -> None:
    for _ in range(3):
        count_blocked(kiosk, "mpay", {"cdn.example", "fonts.example"})
    hands.let_pass(days=1)
    count_blocked(kiosk, "mpay", {"cdn.example"})
    assert blocked_hosts(kiosk) == [
        BlockedHost("mpay", "cdn.example", 2, date(2026, 11, 24)),
        BlockedHost("mpay", "fonts.example", 1, date(2026, 11, 23)),
    ]


def test_endless_hosts_do_not_fill_the_disk(kiosk: Kiosk) -> None:
    count_blocked(kiosk, "mpay", {f"{number}.example" for number in range(KEEP_HOSTS + 50)})
    assert len(blocked_hosts(kiosk)) == KEEP_HOSTS


def test_a_host_not_seen_for_long_is_forgotten(kiosk: Kiosk, hands: Hands) -> None:
    count_blocked(kiosk, "mpay", {"old.example"})
    hands.let_pass(days=KEEP_DAYS + 1)
    count_blocked(kiosk, "mpay", {"new.example"})
    assert [each.host for each in blocked_hosts(kiosk)] == ["new.example"]


def test_ticked_steps_survive_an_interruption(kiosk: Kiosk) -> None:
    visit = check_in(kiosk, CheckIn(VisitMode.SELF, "mpay", Language.RO)).id
    session = start_session(kiosk, visit, SessionKind.SELF)
    open_service(kiosk, session, "mpay", 1)
    tick_steps(kiosk, session, 3)
    end_interrupted(kiosk, Wipe.CLEAN)
    assert [data["steps_done"] for name, data in recorded(kiosk) if name == "service.finished"] == [3]
