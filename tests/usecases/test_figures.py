"""The figures of the desk are what the events of the same days say, counted one by one."""

from collections import Counter
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import bootstrap
from kiosk.domain.clock import CENTRE_ZONE
from kiosk.domain.codes import Driver, Language, Obstacle, Outcome, SessionEnd, SessionKind, VisitMode, Wipe
from kiosk.domain.figures import Figure, Figures, Grain, Period
from kiosk.store.database import Store
from kiosk.usecases.answers import release_answers
from kiosk.usecases.feedback import Feedback, give_feedback
from kiosk.usecases.figures import figures
from kiosk.usecases.help import call_for_help
from kiosk.usecases.line import call, did_not_come
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.sessions import end_session, finish_service, open_service, start_session
from kiosk.usecases.visits import CheckIn, check_in, end_visit
from tests.fixtures import Hands
from tests.usecases.events import recorded

WISH = CheckIn(VisitMode.SPECIALIST, "pensii", Language.RO)

SIMPLE = {
    "visit.checked_in": ("visitors", "mode", ""),
    "service.opened": ("services", "service", ""),
    "session.help_requested": ("help_calls", "service", "not_said"),
    "feedback.given": ("faces", "score", ""),
}
"""What counts one in the line that one field names."""


def today(kiosk: Kiosk) -> Figures:
    return figures(kiosk, Period.around(Grain.DAY, kiosk.clock.today()))


def served(kiosk: Kiosk, hands: Hands, outcome: Outcome | None, obstacle: Obstacle, wait: int) -> None:
    """One visitor: called after `wait` minutes, called again, helped with a service, gone."""
    visit = check_in(kiosk, WISH)
    hands.let_pass(minutes=wait)
    call(kiosk, visit.id)
    call(kiosk, visit.id)
    session = start_session(kiosk, visit.id, SessionKind.ASSISTED)
    open_service(kiosk, session, f"service-{wait % 3}", 1)
    call_for_help(kiosk, session, None, None)
    finish_service(kiosk, session, outcome, obstacle, Driver.TOGETHER)
    end_session(kiosk, session, SessionEnd.SPECIALIST, Wipe.NOT_NEEDED)
    end_visit(kiosk, visit.id)


def recounted(kiosk: Kiosk, period: Period) -> dict[tuple[str, str], int]:
    """The same from the outbox alone, without the rules of the house."""
    found: Counter[tuple[str, str]] = Counter()
    times = [at for (at,) in kiosk.store.tuples("SELECT time FROM outbox ORDER BY seq")]
    for written, (name, data) in zip(times, recorded(kiosk), strict=True):
        day = datetime.fromisoformat(written).astimezone(CENTRE_ZONE).date()
        if not period.first <= day <= period.last:
            continue
        if name in SIMPLE:
            figure, field, unsaid = SIMPLE[name]
            found[figure, str(data[field] or unsaid)] += 1
        elif name == "visit.called":
            found["waited", str(data["waited_s"] // 60)] += 1
        elif name == "visit.no_show":
            found["no_shows", ""] += 1
        elif name == "service.finished":
            found["outcomes", data["outcome"] or "not_said"] += 1
            found["drivers", data["driver"]] += 1
            found["obstacles", data["obstacle"] or "none"] += data["obstacle"] not in {None, "none"}
    return dict(+found)


STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("served"),
            st.none() | st.sampled_from(Outcome),
            st.sampled_from(Obstacle),
            st.integers(0, 90),
        ),
        st.just(("missed",)),
        st.tuples(st.just("opinion"), st.integers(1, 5)),
        st.tuples(st.just("night"), st.integers(1, 40)),
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None)
@given(STEPS)
def test_figures_of_any_period_are_what_its_events_say(steps):
    with TemporaryDirectory() as folder, closing(Store.open(Path(folder))) as store:
        hands = Hands()
        kiosk = Kiosk(store, hands.clock(), bootstrap.ids(), "A")
        days = [kiosk.clock.today()]
        for kind, *said in steps:
            if kind == "served":
                served(kiosk, hands, *said)
            elif kind == "missed":
                visit = check_in(kiosk, WISH)
                for _ in range(2):
                    call(kiosk, visit.id)
                    did_not_come(kiosk, visit.id)
            elif kind == "opinion":
                give_feedback(kiosk, Feedback(*said))
            else:
                hands.let_pass(days=said[0])
                days.append(kiosk.clock.today())
                release_answers(kiosk, lambda _: None)
        for day in days:
            for grain in Grain:
                period = Period.around(grain, day)
                assert figures(kiosk, period).counts == recounted(kiosk, period)


def test_what_people_said_is_not_counted_before_it_is_released(kiosk: Kiosk, hands: Hands):
    given_on = kiosk.clock.today()
    for _ in range(5):
        give_feedback(kiosk, Feedback(4))
    assert today(kiosk).total(Figure.FACES) == 0
    hands.let_pass(days=1)
    release_answers(kiosk, lambda _: None)
    assert today(kiosk).total(Figure.FACES) == 0
    assert figures(kiosk, Period.around(Grain.DAY, given_on)).lines(Figure.FACES) == {"4": 5}


def test_the_figures_outlive_the_events_they_were_counted_from(kiosk: Kiosk, hands: Hands):
    served(kiosk, hands, Outcome.DONE, Obstacle.NONE, 12)
    day = kiosk.clock.today()
    with kiosk.store.write():
        kiosk.store.execute("UPDATE outbox SET delivered_at = 1")
        kiosk.store.execute("DELETE FROM outbox")
    hands.let_pass(days=60)
    found = figures(kiosk, Period.around(Grain.WEEK, day - timedelta(days=1)))
    assert found.counts == {}
    found = figures(kiosk, Period.around(Grain.MONTH, day))
    assert found.waited_min() == (12, 12)
    assert found.lines(Figure.OUTCOMES) == {"done": 1}
