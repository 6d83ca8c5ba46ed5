"""What central asks of a kiosk in its answers: another token, and events once more."""

from contextlib import closing

import pytest

from kiosk.device import asked
from kiosk.device.credentials import FileCredentials
from kiosk.device.identity import Identity
from kiosk.domain.codes import Language, VisitMode
from kiosk.store import outbox
from kiosk.sync import tokens
from kiosk.sync.central import Central
from kiosk.sync.engine import SyncEngine
from kiosk.sync.exchange import Line, drain
from kiosk.sync.tokens import Tokens
from kiosk.usecases.queue import counts
from kiosk.usecases.visits import CheckIn, check_in
from tests.fixtures import SOURCE, TOKEN

NEXT = "the-next-token"


def record(kiosk, number):
    for _ in range(number):
        check_in(kiosk, CheckIn(VisitMode.SELF, "pensii", Language.RO))


def asking(**notices):
    """An honest answer with these notices."""
    return lambda exchange: exchange.receipts(exchange.store(), notices=notices)


def bearer(asked):
    return asked.headers["Authorization"].removeprefix("Bearer ")


class OnlyFor:
    """A central that knows these tokens and answers whoever shows one with `otherwise`."""

    def __init__(self, *known, otherwise):
        self.known, self.otherwise = known, otherwise

    def __call__(self, exchange):
        if bearer(exchange) in self.known:
            self.otherwise(exchange)
        else:
            exchange.problem(401)


@pytest.fixture
def place(folder, store):
    place = FileCredentials(folder)
    tokens.keep(place, "2", Tokens(TOKEN))
    return place


@pytest.fixture
def opened(kiosk, lying_central, place, folder):
    """Opens the line of the PC anew, as another process or the next start does."""
    lines, guides = [], folder / "guides"
    asked.note(guides, kiosk.clock.now(), "")

    def open_line():
        kept = tokens.kept(place, "2")
        central = Central(lying_central.url, kept.current, kiosk.ids, None, kept.former)
        engine = SyncEngine(kiosk.store, central, SOURCE, kiosk.clock, kiosk.ids, lambda _least, most: most)
        joined = Identity(lying_central.url, "1", "2", "A", "")
        lines.append(Line(engine, central, joined, place, guides))
        return lines[-1]

    yield open_line
    for line in lines:
        line.central.close()


def talk(kiosk, line):
    return line.talk(kiosk.store, kiosk.clock.now()).brought


def test_an_offered_token_is_kept_first_and_shown_from_then_on(kiosk, lying_central, opened, place):
    lying_central.will(asking(next_token=NEXT))
    line = opened()
    talk(kiosk, line)
    assert tokens.kept(place, "2") == Tokens(NEXT, TOKEN)
    record(kiosk, 1)
    assert talk(kiosk, line).delivered == 1
    assert talk(kiosk, opened()).state == "ok"
    assert [bearer(asked) for asked in lying_central.asked] == [TOKEN, NEXT, NEXT]


def test_a_token_that_cannot_be_kept_is_not_used(kiosk, lying_central, opened, place, folder):
    lying_central.otherwise = asking(next_token=NEXT)
    line = opened()
    (folder / "credentials.json").chmod(0o644)
    told = line.talk(kiosk.store, kiosk.clock.now())
    assert "can be read by other users" in str(told.complaints[0])
    talk(kiosk, line)
    assert {bearer(asked) for asked in lying_central.asked} == {TOKEN}


def test_a_central_that_comes_back_from_a_backup_still_knows_the_token_before(
    kiosk, lying_central, opened, place
):
    tokens.keep(place, "2", Tokens(NEXT, TOKEN))
    lying_central.otherwise = OnlyFor(TOKEN, otherwise=asking(next_token="one-more"))
    record(kiosk, 1)
    assert talk(kiosk, opened()).delivered == 1
    assert tokens.kept(place, "2") == Tokens("one-more", TOKEN)


def test_a_process_that_missed_the_rotation_is_denied_and_a_new_line_is_another(kiosk, lying_central, opened):
    early, late = opened(), opened()
    lying_central.will(asking(next_token=NEXT))
    talk(kiosk, late)
    lying_central.otherwise = OnlyFor(NEXT, otherwise=asking())
    record(kiosk, 1)
    assert talk(kiosk, early).state == "denied"
    fresh = opened()
    assert fresh.is_other(early)
    assert not opened().is_other(fresh)
    assert talk(kiosk, fresh).delivered == 1


@pytest.mark.parametrize(
    "notices",
    [None, [], "x", {"next_token": 5}, {"next_token": "a b"}, {"next_token": ""}, {"resend_from": []},
     {"resend_from": {}}, {"resend_from": {"epoch": "e", "seqno": "1"}},
     {"resend_from": {"epoch": "e", "seqno": True, "until": []}}],
)  # fmt: skip
def test_notices_that_do_not_read_are_none(kiosk, lying_central, opened, notices):
    record(kiosk, 1)
    lying_central.otherwise = lambda exchange: exchange.receipts(exchange.store(), notices=notices)
    line = opened()
    assert talk(kiosk, line).delivered == 1
    assert line.central.token == TOKEN


def epoch_of(kiosk):
    return kiosk.store.tuples("SELECT epoch FROM epoch")[0][0]


def test_what_central_lost_is_sent_again_in_the_same_conversation(kiosk, engine, lying_central):
    record(kiosk, 6)
    drain(engine)
    lost = [each for each in lying_central.stored.values() if 2 <= each["seqno"] <= 4]
    for each in lost:
        del lying_central.stored[each["id"]]
    record(kiosk, 1)
    lying_central.will(asking(resend_from={"epoch": epoch_of(kiosk), "seqno": 2, "until": 4}))
    assert drain(engine).delivered == 4
    assert [lying_central.stored[each["id"]] for each in lost] == lost
    assert lying_central.sizes[-2:] == [1, 3]
    assert counts(kiosk).waiting == 0


def test_a_central_that_always_asks_is_heeded_once(kiosk, engine, lying_central):
    record(kiosk, 3)
    lying_central.otherwise = asking(resend_from={"epoch": epoch_of(kiosk), "seqno": 1})
    assert drain(engine).delivered == 6
    assert drain(engine).delivered == 0


def test_only_the_epoch_asked_for_and_nothing_refused_is_sent_again(kiosk, engine, lying_central):
    record(kiosk, 2)
    lying_central.will(
        lambda exchange: exchange.receipts([
            {"id": event["id"], "status": status}
            for event, status in zip(exchange.events, (201, 422), strict=True)
        ])
    )  # fmt: skip
    drain(engine)
    lying_central.will(asking(resend_from={"epoch": "another", "seqno": 1}))
    assert drain(engine).delivered == 0
    lying_central.will(asking(resend_from={"epoch": epoch_of(kiosk), "seqno": 1}))
    assert drain(engine).delivered == 1
    assert counts(kiosk).refused == 1


def test_what_was_pruned_can_no_longer_be_sent(kiosk, engine, lying_central, hands):
    record(kiosk, 2)
    drain(engine)
    hands.let_pass(days=31)
    with kiosk.store.write():
        outbox.prune(kiosk.store, hands.moment)
    lying_central.will(asking(resend_from={"epoch": epoch_of(kiosk), "seqno": 1}))
    assert drain(engine).delivered == 0


def test_how_far_the_clock_is_off_is_known_from_centrals_answer(kiosk, engine, lying_central, hands):
    assert drain(engine).clock_ahead_s == 0.0
    hands.let_pass(hours=2)
    assert drain(engine).clock_ahead_s == 7200.0
    lying_central.will(lambda exchange: exchange.receipts([], received_at="noon"))
    assert drain(engine).clock_ahead_s is None


def test_each_request_tells_the_hour_of_this_pc(kiosk, ids, lying_central):
    with closing(Central(lying_central.url, TOKEN, ids)) as central:
        central.post_events(b"[]", ids.blind(), kiosk.clock.now())
    assert lying_central.asked[0].headers["Date"] == "Mon, 23 Nov 2026 07:00:00 GMT"


def test_how_far_it_was_received_is_told_at_first_and_while_central_asks(kiosk, engine, lying_central, hands):
    record(kiosk, 3)
    drain(engine)
    epoch = epoch_of(kiosk)
    hands.let_pass(hours=1, seconds=1)
    lying_central.will(asking(resend_from={"epoch": epoch, "seqno": 2, "until": 2}))
    drain(engine)
    drain(engine)
    told = [asked.headers["X-Delivered"] for asked in lying_central.asked]
    assert told == [None, f"{epoch}=3", f"{epoch}=3", None]
