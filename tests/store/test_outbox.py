"""The outbox: content never changes, numbers have no gap, nothing leaves without a receipt."""

import sqlite3
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clock import Ids
from kiosk.domain.events import Event, VisitCalled
from kiosk.store import outbox
from kiosk.store.database import Store
from kiosk.store.fingerprint import SIZE, fingerprint
from kiosk.store.outbox import Waiting
from tests.fixtures import Hands


@pytest.fixture
def add(store: Store, ids: Ids, hands: Hands):
    """Adds so many events; gives their ids."""

    def adds(number: int = 1) -> list[str]:
        data = VisitCalled("A-1", 30)
        events = [Event.of(ids.ordered(), hands.clock().local(), "visit", data) for _ in range(number)]
        with store.write():
            outbox.append(store, events, hands.uptime)
        return [event.id for event in events]

    return adds


def due(store: Store, moment: datetime, most: int = 500) -> list[Waiting]:
    return outbox.due(store, moment, most)


def deliver(store: Store, hands: Hands, *seqs: int) -> None:
    with store.write():
        outbox.mark_delivered(store, seqs, hands.moment)


@pytest.mark.parametrize(
    "change",
    [
        "seq = 99",
        "epoch = 'other'",
        "seqno = 99",
        "id = 'other'",
        "type = 'other'",
        "subject = NULL",
        "time = 'later'",
        "uptime = 1.5",
        "data = '{}'",
        "fingerprint = x'00'",
    ],
)
def test_the_content_of_an_event_never_changes(store: Store, add, change: str):
    add()
    with pytest.raises(sqlite3.IntegrityError, match="never changes"), store.write():
        store.execute(f"UPDATE outbox SET {change}")


def test_an_event_leaves_only_after_its_delivery(store: Store, add, hands: Hands):
    add(2)
    with store.write():
        outbox.mark_refused(store, 2, 422, "no")
    with pytest.raises(sqlite3.IntegrityError, match="only after its delivery"), store.write():
        store.execute("DELETE FROM outbox")
    deliver(store, hands, 1, 2)
    with store.write():
        assert outbox.prune(store, hands.moment + timedelta(seconds=1)) == 2


def test_pruning_keeps_what_waits_what_was_refused_and_what_was_delivered_lately(
    store: Store, add, hands: Hands
):
    add(4)
    deliver(store, hands, 1)
    hands.let_pass(days=10)
    deliver(store, hands, 2)
    with store.write():
        outbox.mark_refused(store, 3, 409, "no")
        assert outbox.prune(store, hands.moment - timedelta(days=5)) == 1
    assert store.tuples("SELECT seq FROM outbox") == [(2,), (3,), (4,)]


def test_numbers_have_no_gap_after_a_rollback_a_repetition_or_a_pruning(
    store: Store, add, ids: Ids, hands: Hands
):
    first = add(3)
    with pytest.raises(ZeroDivisionError), store.write():
        outbox.append(store, [Event.of(ids.ordered(), hands.moment, None, VisitCalled("A-1", 1))], 1.0)
        raise ZeroDivisionError
    with store.write():
        outbox.append(store, [Event.of(first[0], hands.moment, None, VisitCalled("B-9", 1))], 1.0)
    deliver(store, hands, 1, 2, 3)
    with store.write():
        assert outbox.prune(store, hands.moment + timedelta(days=1)) == 3
    add(2)
    assert [(each.seq, each.seqno) for each in due(store, hands.moment)] == [(4, 4), (5, 5)]


def test_an_event_that_is_there_already_stays_as_it_was(store: Store, add, hands: Hands):
    (known,) = add()
    with store.write():
        outbox.append(store, [Event.of(known, hands.moment, None, VisitCalled("B-9", 1))], 1.0)
    (event,) = due(store, hands.moment)
    assert (event.subject, event.data) == ("visit", '{"ticket":"A-1","waited_s":30}')


def test_an_uptime_in_whole_seconds_does_not_look_like_rot(store: Store, ids: Ids, hands: Hands):
    with store.write():
        outbox.append(store, [Event.of(ids.ordered(), hands.moment, None, VisitCalled("A-1", 1))], 7)
    assert [each.sound for each in due(store, hands.moment)] == [True]


def test_the_oldest_come_first_and_those_held_back_wait_for_their_time(store: Store, add, hands: Hands):
    add(4)
    now = hands.moment.timestamp()
    with store.write():
        outbox.mark_postponed(store, [1], 503, now + 60)
        outbox.mark_postponed(store, [2], 503, None)
        outbox.mark_refused(store, 3, 422, "no")
    assert [each.seq for each in due(store, hands.moment)] == [2, 4]
    assert [each.seq for each in due(store, hands.moment, 1)] == [2]
    assert [each.seq for each in due(store, hands.moment + timedelta(seconds=60))] == [1, 2, 4]


@pytest.mark.parametrize("years", [-10, 10])
def test_a_clock_that_was_ten_years_off_holds_nothing_back_for_ten_years(
    store: Store, add, hands: Hands, years: int
):
    add()
    wrong = hands.moment + timedelta(days=365 * years)
    with store.write():
        outbox.mark_postponed(store, [1], None, wrong.timestamp() + 900)
    assert [each.seq for each in due(store, hands.moment)] == [1]


def test_a_receipt_stands_against_whatever_another_process_wrote(store: Store, add, hands: Hands):
    add(2)
    deliver(store, hands, 1)
    with store.write():
        outbox.mark_refused(store, 1, 409, "too late")
        outbox.mark_refused(store, 2, 409, "too early")
    deliver(store, hands, 2)
    counts = outbox.counts(store)
    assert (counts.waiting, counts.refused, counts.delivered) == (0, 0, 2)


def test_retry_frees_those_named_or_all_but_never_the_delivered(store: Store, add, hands: Hands):
    first, second, third = add(3)
    with store.write():
        outbox.mark_refused(store, 1, 422, "no")
        outbox.mark_refused(store, 2, 422, "no")
        outbox.mark_postponed(store, [3], 503, hands.moment.timestamp() + 600)
        assert outbox.retry(store, [first, "unknown"]) == 1
    assert [each.seq for each in due(store, hands.moment)] == [1]
    assert [each.id for each in outbox.refused(store)] == [second]
    with store.write():
        assert outbox.retry(store) == 2
    assert [each.seq for each in due(store, hands.moment)] == [1, 2, 3]
    deliver(store, hands, 1, 2, 3)
    with store.write():
        assert outbox.retry(store, [first, second, third]) == 0


def test_counts_tell_how_the_outbox_stands(store: Store, add, hands: Hands):
    assert outbox.counts(store) == outbox.Counts(0, 0, 0, None, None)
    add(3)
    deliver(store, hands, 1)
    with store.write():
        outbox.mark_refused(store, 3, 422, "no")
    counts = outbox.counts(store)
    assert (counts.waiting, counts.refused, counts.delivered) == (1, 1, 1)
    assert counts.oldest_waiting == "2026-11-23T09:00:00.000+02:00"
    assert counts.last_delivery == hands.moment.timestamp()
    assert outbox.by_type(store) == {"md.cups.visit.called.v1": 3}


@pytest.mark.parametrize("column", ["epoch", "seqno", "id", "type", "subject", "time", "uptime", "data"])
def test_rot_in_any_column_is_noticed(store: Store, add, hands: Hands, column: str):
    add()
    with store.write():
        store.execute("DROP TRIGGER outbox_content_is_immutable")
        value = {"seqno": 2, "uptime": 99.5}.get(column, "rotten")
        store.execute(f"UPDATE outbox SET {column} = ?", [value])
    assert [each.sound for each in due(store, hands.moment)] == [False]


def test_text_that_rotted_into_bytes_of_no_letter_is_noticed_not_a_crash(store: Store, add, hands: Hands):
    add()
    with store.write():
        store.execute("DROP TRIGGER outbox_content_is_immutable")
        store.execute("UPDATE outbox SET data = CAST(x'7bff22' AS TEXT)")
    assert [each.sound for each in due(store, hands.moment)] == [False]


@given(
    st.lists(st.text(st.characters(exclude_characters="\x1f", exclude_categories=["Cs"])), min_size=1),
    st.data(),
)
def test_another_content_has_another_fingerprint(content: list[str], data: st.DataObject):
    at = data.draw(st.integers(0, len(content) - 1))
    other = [*content[:at], content[at] + "x", *content[at + 1 :]]
    assert len(fingerprint(*content)) == SIZE
    assert fingerprint(*content) != fingerprint(*other)
