"""What central refused, as people are told of it."""

from kiosk.domain.codes import Language, VisitMode
from kiosk.store import outbox
from kiosk.usecases.queue import drawer
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.visits import CheckIn, check_in


def refuse(kiosk: Kiosk, *verdicts: tuple[str, int | None]) -> None:
    """Visits for these services, each set aside with this status."""
    for seq, (service, status) in enumerate(verdicts, 1):
        check_in(kiosk, CheckIn(VisitMode.SELF, service, Language.RO))
        with kiosk.store.write():
            outbox.mark_refused(kiosk.store, seq, status, "central's own words")


def test_what_is_alike_is_told_in_one_line(kiosk: Kiosk):
    refuse(kiosk, ("pensii", 422), ("compensatii", 422), ("pensii", 422), ("pensii", 409))
    told = [(each.kind, each.service, each.day, len(each.ids)) for each in drawer(kiosk)]
    assert told == [
        ("visit", "pensii", "2026-11-23", 2),
        ("visit", "compensatii", "2026-11-23", 1),
        ("visit", "pensii", "2026-11-23", 1),
    ]
    understands, _, other = (each.why for each in drawer(kiosk))
    assert "does not understand" in understands
    assert "another content" in other


def test_a_row_that_cannot_be_read_any_more_is_told_all_the_same(kiosk: Kiosk):
    refuse(kiosk, ("pensii", None))
    kiosk.store.execute("DROP TRIGGER outbox_content_is_immutable")
    kiosk.store.execute("UPDATE outbox SET data = '{\"rea'")
    (bunch,) = drawer(kiosk)
    assert (bunch.service, len(bunch.ids)) == (None, 1)
    assert "no longer be read" in bunch.why
