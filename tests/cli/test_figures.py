"""The desk and central count the same events alike, to the unit."""

import json
from collections import defaultdict
from contextlib import closing
from datetime import timedelta
from itertools import cycle

from kiosk import bootstrap
from kiosk.domain.codes import (
    AgeBand,
    Driver,
    Language,
    Obstacle,
    Outcome,
    SessionEnd,
    SessionKind,
    Sex,
    VisitMode,
    VisitOrigin,
    Wipe,
)
from kiosk.domain.events import Participants
from kiosk.domain.figures import Grain, Period
from kiosk.usecases.figures import figures
from kiosk.usecases.help import call_for_help
from kiosk.usecases.line import call, did_not_come
from kiosk.usecases.sessions import end_session, finish_service, open_service, start_session
from kiosk.usecases.training import Lesson, hold_training
from kiosk.usecases.visits import CheckIn, check_in, end_visit


def work(kiosk):
    """Sixty visitors, some of whom do not come when called, some from a paper sheet, and a lesson."""
    yesterday = kiosk.clock.today() - timedelta(days=1)
    outcomes, obstacles, drivers = cycle((None, *Outcome)), cycle(Obstacle), cycle(Driver)
    for number, mode in zip(range(60), cycle(VisitMode), strict=False):
        if number % 5 == 0:
            day = yesterday if number % 10 else None
            paper = CheckIn(mode, "pensii", Language.RO, origin=VisitOrigin.PAPER, day=day)
            check_in(kiosk, paper)
            continue
        visit = check_in(kiosk, CheckIn(mode, "pensii", Language.RO))
        call(kiosk, visit.id)
        if number % 12 == 1:
            did_not_come(kiosk, visit.id)
            call(kiosk, visit.id)
            did_not_come(kiosk, visit.id)
            continue
        session = start_session(kiosk, visit.id, SessionKind.SELF)
        open_service(kiosk, session, "mpay" if number % 3 else "cazier-judiciar", 1)
        if number % 7 == 2:
            call_for_help(kiosk, session, "mpay", 2)
        finish_service(kiosk, session, next(outcomes), next(obstacles), next(drivers))
        end_session(kiosk, session, SessionEnd.SPECIALIST, Wipe.NOT_NEEDED)
        end_visit(kiosk, visit.id)
    came = (Participants(AgeBand.FROM_63, Sex.FEMALE, 4), Participants(AgeBand.TO_25, Sex.MALE, 2))
    hold_training(kiosk, Lesson(kiosk.clock.today(), "mouse", 90, came), kiosk.ids.ordered())


def test_the_figures_of_the_desk_are_those_of_central_day_by_day(kiosk, central):
    assert kiosk("enrol", central.url, central.command("enrolment-code", "lozova")).returncode == 0
    opened = bootstrap.open_kiosk(kiosk.data)
    with closing(opened.store):
        work(opened)
        assert json.loads(kiosk("sync", "--once", "--json").stdout)["state"] == "ok"
        today = opened.clock.today()
        for day in (today, today - timedelta(days=1)):
            counted = figures(opened, Period.around(Grain.DAY, day)).counts
            at_desk: dict[str, dict[str, int]] = defaultdict(dict)
            for (figure, code), count in counted.items():
                at_desk[figure][code] = count
            narrowed = ("--since", str(day), "--until", str(day), "--figures", "--json")
            assert at_desk == json.loads(central.command("report", *narrowed))["figures"]
            assert at_desk["visitors"]
