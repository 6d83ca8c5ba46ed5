"""Unlinked answers: nothing ties them to a visit, and they leave only in company or after a week."""

import uuid
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.codes import AgeBand, FeedbackReason, Language, VisitMode
from kiosk.domain.description import Description
from kiosk.domain.events import Event
from kiosk.errors import InputFault
from kiosk.store import answers
from kiosk.usecases.answers import release_answers
from kiosk.usecases.feedback import Feedback, give_feedback
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.visits import CheckIn, check_in
from tests.fixtures import Hands
from tests.usecases.events import names, recorded

FEEDBACK = "feedback.given"


def as_they_are(_answers: list[Event]) -> None:
    """A shuffle that happens to change nothing."""


def opinions(kiosk: Kiosk, number: int) -> None:
    for score in range(number):
        give_feedback(kiosk, Feedback(score % 5 + 1))


def test_a_message_that_says_who_somebody_is_never_reaches_the_disk(kiosk: Kiosk):
    for message in ("Sunați-mă: 069 123 456", "IDNP 2003004005678", "scrieți la ion@mail.md"):
        with pytest.raises(InputFault, match="who somebody is"):
            give_feedback(kiosk, Feedback(5, message=message))
    assert answers.kept(kiosk.store) == []
    for path in kiosk.store.path.parent.iterdir():
        if path.is_file():
            content = path.read_bytes()
            assert not any(each in content for each in (b"069 123 456", b"2003004005678", b"ion@mail.md"))


def test_no_answer_is_in_the_outbox_on_its_own_day(kiosk: Kiosk, hands: Hands):
    opinions(kiosk, 20)
    assert release_answers(kiosk, as_they_are) == 0
    hands.let_pass(hours=14, minutes=59)  # a minute before midnight at the centre
    assert release_answers(kiosk, as_they_are) == 0
    assert names(kiosk) == []
    hands.let_pass(minutes=1)
    assert release_answers(kiosk, as_they_are) == 20


def test_four_of_a_kind_wait_for_the_fifth(kiosk: Kiosk, hands: Hands):
    opinions(kiosk, 4)
    hands.let_pass(days=1)
    assert release_answers(kiosk, as_they_are) == 0
    opinions(kiosk, 1)
    assert release_answers(kiosk, as_they_are) == 0  # the fifth is of today
    hands.let_pass(days=1)
    assert release_answers(kiosk, as_they_are) == 5
    assert names(kiosk) == [FEEDBACK] * 5


def test_kinds_keep_no_company_with_each_other(kiosk: Kiosk, hands: Hands):
    opinions(kiosk, 5)
    said = Description(AgeBand.TO_25)
    for _ in range(4):
        check_in(kiosk, CheckIn(VisitMode.SELF, "x", Language.RO, description=said))
    hands.let_pass(days=1)
    assert release_answers(kiosk, as_they_are) == 5
    assert set(names(kiosk)) == {"visit.checked_in", FEEDBACK}
    assert len(answers.kept(kiosk.store)) == 4


def test_one_alone_leaves_after_a_week(kiosk: Kiosk, hands: Hands):
    opinions(kiosk, 1)
    hands.moment = hands.moment.replace(hour=22, minute=0) + timedelta(days=6)  # midnight begins the 30th
    assert release_answers(kiosk, as_they_are) == 0
    hands.let_pass(minutes=1)
    assert release_answers(kiosk, as_they_are) == 1
    assert release_answers(kiosk, as_they_are) == 0


def test_what_leaves_tells_neither_hour_nor_order_nor_visit(kiosk: Kiosk, hands: Hands):
    for minute in range(6):
        hands.let_pass(minutes=minute)
        give_feedback(kiosk, Feedback(5, message=str(minute)))
    hands.let_pass(days=1)
    release_answers(kiosk, list.reverse)
    rows = kiosk.store.tuples("SELECT id, subject, time, uptime FROM outbox")
    assert {subject for _, subject, _, _ in rows} == {None}
    assert {time for _, _, time, _ in rows} == {"2026-11-23T00:00:00.000+02:00"}
    assert {uptime for *_, uptime in rows} == {0.0}
    assert {uuid.UUID(key).version for key, *_ in rows} == {4}
    kept = sorted(key for key, *_ in rows)
    assert [key for key, *_ in rows] == kept[
        ::-1
    ]  # the table keeps them by their random id, shuffled by ours


def test_the_real_shuffle_is_used(kiosk: Kiosk, hands: Hands):
    opinions(kiosk, 5)
    hands.let_pass(days=1)
    shuffled: list[int] = []
    release_answers(kiosk, lambda leaving: shuffled.append(len(leaving)))
    assert shuffled == [5]


def test_an_answer_of_a_clock_that_ran_ahead_is_not_kept_for_years(kiosk: Kiosk, hands: Hands):
    hands.let_pass(days=3650)
    opinions(kiosk, 5)
    hands.let_pass(days=-3649)
    assert release_answers(kiosk, as_they_are) == 5


def test_a_release_that_breaks_off_loses_and_doubles_nothing(kiosk: Kiosk, hands: Hands):
    opinions(kiosk, 5)
    hands.let_pass(days=1)
    kiosk.store.execute(
        "CREATE TEMP TRIGGER breaks BEFORE DELETE ON answer BEGIN SELECT RAISE(ABORT, 'cut'); END"
    )
    with pytest.raises(Exception, match="cut"):
        release_answers(kiosk, as_they_are)
    assert names(kiosk) == []
    kiosk.store.execute("DROP TRIGGER breaks")
    assert release_answers(kiosk, as_they_are) == 5
    assert answers.kept(kiosk.store) == []


def test_feedback_says_what_was_given(kiosk: Kiosk, hands: Hands):
    opinion = Feedback(
        4, (FeedbackReason.HELP, FeedbackReason.SPEED), "  bine  ", VisitMode.SELF, "documents"
    )
    for _ in range(5):
        give_feedback(kiosk, opinion)
    hands.let_pass(days=1)
    release_answers(kiosk, as_they_are)
    assert recorded(kiosk)[0][1] == {
        "score": 4,
        "reasons": ["help", "speed"],
        "message": "bine",
        "mode": "self",
        "service_category": "documents",
    }


@pytest.mark.parametrize(
    "feedback",
    [
        Feedback(5, message="x" * 501),
        Feedback(0),
        Feedback(6),
        Feedback(5, message="a\ud800b"),
        Feedback(5, message="a\0b"),
    ],
)
def test_feedback_that_central_would_refuse_is_refused_here(kiosk: Kiosk, feedback: Feedback):
    with pytest.raises(InputFault, match="cannot be kept"):
        give_feedback(kiosk, feedback)
    assert answers.kept(kiosk.store) == []


@settings(deadline=None)
@given(days=st.lists(st.integers(0, 9), max_size=30))
def test_nobody_stands_alone_whatever_the_days(days: list[int]):
    """Over ten days of answers, each release is of at least five of a kind, or of one that waited a week."""
    import tempfile  # noqa: PLC0415
    from contextlib import closing  # noqa: PLC0415
    from pathlib import Path  # noqa: PLC0415

    from kiosk import bootstrap  # noqa: PLC0415
    from kiosk.store.database import Store  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder, closing(Store.open(Path(folder))) as store:
        hands = Hands()
        kiosk = Kiosk(store, hands.clock(), bootstrap.ids())
        for day in range(20):
            opinions(kiosk, days.count(day))
            hands.let_pass(days=1)
            oldest = min((answer.time for answer in answers.kept(store)), default=kiosk.clock.local())
            released = release_answers(kiosk, as_they_are)
            assert released == 0 or released >= 5 or kiosk.clock.local() - oldest > timedelta(days=7)
        assert len(names(kiosk)) == len(days)
