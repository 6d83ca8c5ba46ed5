"""Practising at the computer: a session of its own kind, in which nothing that is written is kept."""

import json
from functools import cache

from kiosk.domain.catalogue import Catalogue, Topic
from kiosk.domain.codes import SessionKind
from kiosk.domain.practice import Drill
from kiosk.paths import resource
from kiosk.store import practice
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.sessions import change_session, known_session, start_session


@cache
def drills() -> tuple[Drill, ...]:
    """The exercises that came with the program, in their order."""
    found = (json.loads(path.read_text("utf-8")) for path in resource("practice").glob("*.json"))
    return tuple(sorted((Drill.parse(each) for each in found), key=lambda drill: drill.place))


def drills_of(topic: Topic | None) -> tuple[Drill, ...]:
    """The exercises of a lesson; all there are where it has none with pages, or there is no lesson."""
    taught = {each.id for each in topic.practice} if topic is not None else set()
    return tuple(each for each in drills() if each.id in taught) or drills()


def lesson_topic(kiosk: Kiosk, catalogue: Catalogue) -> Topic | None:
    """What the computers offer exercises of now, because a lesson is on."""
    running = practice.lesson(kiosk.store)
    if running is None or running.stopped_at is not None or running.began_at.date() != kiosk.clock.today():
        return None
    return next((each for each in catalogue.topics if each.id == running.topic), None)


def begin_practice(kiosk: Kiosk, visit_id: str, session_id: str | None = None) -> str:
    """Begin to practise, after the session that was until now; the id of the new one."""
    if session_id is None:
        return start_session(kiosk, visit_id, SessionKind.PRACTICE)
    return change_session(kiosk, session_id, SessionKind.PRACTICE)


def leave_practice(kiosk: Kiosk, session_id: str) -> str:
    """Go on with real services; the id of the session in which that is done."""
    return change_session(kiosk, session_id, SessionKind.SELF)


def finish_drill(kiosk: Kiosk, session_id: str, drill: str) -> None:
    """An exercise was done to its end; doing it once more changes nothing."""
    with kiosk.store.write():
        practice.add_practised(kiosk.store, known_session(kiosk, session_id).id, drill)
