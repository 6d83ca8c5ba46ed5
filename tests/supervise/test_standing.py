"""Standing windows beside the visitor's: each lives, dies and comes back for itself."""

from dataclasses import replace

import psutil
import pytest

from kiosk.supervise.restarts import MOST_DEATHS
from kiosk.supervise.standing import Standing
from tests.supervise.living import (
    ROLES,
    STAND_IN,
    await_end,
    beside,
    events,
    standing,
    start_visit,
    told,
    until,
)

pytestmark = [pytest.mark.timeout(120), pytest.mark.logs("kiosk")]


def see_all(stand_in):
    """Until all windows were seen, in whatever order."""
    awaited = {"", *ROLES}
    while awaited:
        awaited.discard(stand_in.hear("shown", None).get("role", ""))


def test_the_visitors_window_is_the_first_to_get_the_time_of_the_pc(tmp_path):
    with standing(tmp_path, roles=ROLES) as stand_in:
        first, *others = (stand_in.hear("told", None).get("role", "") for _ in range(3))
    assert first == ""
    assert set(others) == set(ROLES)


def test_each_standing_window_has_a_role_a_screen_and_a_run_of_its_own(tmp_path):
    with standing(tmp_path, roles=ROLES) as stand_in:
        starts = [stand_in.hear("told", None)["start"] for _ in range(3)]
    assert {start.get("role", ""): start.get("screen", 0) for start in starts} == {
        "": 0,
        "desk": 1,
        "display": 2,
    }
    assert len({start["run"]["folder"] for start in starts}) == 3
    assert list((tmp_path / "runs").iterdir()) == []


def test_what_one_window_recorded_is_told_to_all_others(tmp_path):
    with standing(tmp_path, roles=ROLES) as stand_in:
        see_all(stand_in)
        stand_in.say("wake", "desk")
        heard = [stand_in.hear("heard", None) for _ in ROLES]
        assert {each.get("role", "") for each in heard} == {"", "display"}
        assert {each["word"] for each in heard} == {"changed"}
        stand_in.say("wake")
        assert {stand_in.hear("heard", None)["role"] for _ in ROLES} == set(ROLES)


def test_a_standing_window_that_dies_comes_back_and_cuts_no_visit(tmp_path):
    with standing(tmp_path, roles=ROLES) as stand_in:
        see_all(stand_in)
        start_visit(tmp_path)
        visitors, display = stand_in.supervisor.window_pid, stand_in.supervisor.standing_pid("display")
        psutil.Process(stand_in.supervisor.standing_pid("desk")).kill()
        stand_in.hear("gone", "desk")
        stand_in.hear("shown", "desk")
        assert stand_in.supervisor.window_pid == visitors
        assert stand_in.supervisor.standing_pid("display") == display
        assert told(tmp_path, "session.ended", "end") == []
    assert told(tmp_path, "device.fault", "code", "detail") == [
        ("window_gone", "desk; deaths within ten minutes: 1")
    ]


def test_a_standing_window_that_hangs_is_replaced(tmp_path):
    program = replace(STAND_IN, hangs_after_s=3.0)
    with standing(tmp_path, program, roles=["desk"]) as stand_in:
        stand_in.hear("shown", "desk")
        hanging = psutil.Process(stand_in.supervisor.standing_pid("desk"))
        hanging.suspend()
        stand_in.hear("shown", "desk")
        await_end(hanging)


def test_a_desk_that_dies_again_and_again_waits_and_leaves_the_visitors_alone(tmp_path):
    with standing(tmp_path, roles=["desk"]) as stand_in:
        for _ in range(MOST_DEATHS + 2):
            stand_in.hear("shown", "desk")
            psutil.Process(stand_in.supervisor.standing_pid("desk")).kill()
            stand_in.hear("gone", "desk")
        assert stand_in.supervisor.standing_pid("desk") is None
        stand_in.say("visit_ended", start={"first": "feedback"})
        assert stand_in.hear("told")["start"]["first"] == "feedback"


def test_an_ordinary_standing_window_that_a_person_closes_stays_closed(tmp_path):
    with standing(tmp_path, roles=ROLES) as stand_in:
        see_all(stand_in)
        closed = psutil.Process(stand_in.supervisor.standing_pid("desk"))
        stand_in.say("closed", "desk")
        await_end(closed)
        stand_in.say("wake", "display")
        stand_in.hear("heard", word="changed")
        assert stand_in.supervisor.standing_pid("desk") is None
    assert events(tmp_path)["device.fault"] == 0


def test_after_a_kill_of_everything_all_windows_come_up_again(tmp_path):
    with beside("standing", tmp_path) as (supervisor, windows):
        supervisor.kill()
        for window in windows:
            window.kill()
    for window in windows:
        await_end(window)
    with standing(tmp_path, roles=ROLES) as stand_in:
        see_all(stand_in)
    until(lambda: list((tmp_path / "runs").iterdir()) == [])


def test_a_standing_window_that_cannot_be_started_is_tried_again_and_then_seldom():
    tried = []

    def refuse(start):
        tried.append(start["role"])
        raise OSError

    refused = Standing(["desk"], refuse, slow_restart_s=3600)
    for _ in range(2 * MOST_DEATHS + 2):
        refused.open_due()
    assert tried == ["desk"] * (MOST_DEATHS + 2)
    assert list(refused) == []


def test_what_is_told_before_a_standing_window_is_there_is_told_when_it_is(tmp_path):
    with standing(tmp_path, roles=["desk"]) as stand_in:
        stand_in.say("wake", "desk")
        stand_in.hear("heard", word="changed")
