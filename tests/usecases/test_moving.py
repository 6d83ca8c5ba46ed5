"""The copy of a disk keeps what it took along for the original, and begins anew."""

import pytest

from kiosk.domain.codes import Language, VisitMode
from kiosk.domain.machine import Machine
from kiosk.errors import Copied
from kiosk.store import answers, home, outbox
from kiosk.usecases.moving import recognise
from kiosk.usecases.visits import CheckIn, check_in
from tests.usecases.events import recorded

SOURCE = "/centres/1/devices/2"
HERE = Machine(frozenset({"card", "disk"}), "system")
ELSEWHERE = Machine(frozenset({"another card", "another disk"}), "system")


@pytest.fixture
def at(kiosk):
    """Starts the program on a machine; whether it is at home there."""
    return lambda machine, source=SOURCE: recognise(kiosk, machine, source, lambda _answers: None)


def visit(kiosk):
    check_in(kiosk, CheckIn(VisitMode.SELF, "pensii", Language.RO))


def waiting(kiosk):
    return [(event.source, event.epoch, event.seqno) for event in outbox.oldest(kiosk.store, 100)]


def test_the_first_machine_is_home_and_stays_it(kiosk, at):
    assert at(HERE)
    visit(kiosk)
    assert at(HERE)
    assert {source for source, *_ in waiting(kiosk)} == {None}


def test_a_copy_leaves_what_it_took_along_to_the_original_and_numbers_anew(kiosk, at):
    at(HERE)
    visit(kiosk)
    visit(kiosk)
    assert not at(ELSEWHERE)
    with pytest.raises(Copied):
        home.check(kiosk.store)
    visit(kiosk)
    (_, old, first), (_, _, second), (owner, new, fault), (_, _, last) = waiting(kiosk)
    assert (first, second, fault, last) == (1, 2, 1, 2)
    assert owner is None
    assert new != old
    assert [source for source, *_ in waiting(kiosk)] == [SOURCE, SOURCE, None, None]
    assert recorded(kiosk)[-2][1]["code"] == "clone_detected"


def test_a_copy_is_noticed_once_however_often_it_starts(kiosk, at):
    at(HERE)
    at(ELSEWHERE)
    before = waiting(kiosk)
    assert not at(ELSEWHERE)
    assert waiting(kiosk) == before


def test_back_on_its_own_machine_the_folder_speaks_again(kiosk, at):
    at(HERE)
    at(ELSEWHERE)
    assert at(HERE)
    home.check(kiosk.store)


def test_before_it_has_joined_any_machine_is_home(kiosk, at):
    """An image is prepared once and copied to twenty PCs."""
    at(HERE, source=None)
    visit(kiosk)
    assert at(ELSEWHERE, source=None)
    assert at(ELSEWHERE)
    assert {source for source, *_ in waiting(kiosk)} == {None}


def test_a_machine_that_is_repaired_part_by_part_stays_home(kiosk, at):
    at(HERE)
    assert at(Machine(frozenset({"card", "new disk"}), "system"))
    assert at(Machine(frozenset({"new card", "new disk"}), "other system"))


def test_hardware_that_does_not_show_itself_for_once_is_not_forgotten(kiosk, at):
    at(HERE)
    assert at(Machine(frozenset(), "system"))
    assert not at(ELSEWHERE)


def test_answers_that_the_copy_took_along_are_the_originals_too(kiosk, at):
    at(HERE)
    visit(kiosk)
    with kiosk.store.write():
        for _ in range(2):
            answers.keep(kiosk.store, kiosk.ids.blind(), "md.cups.feedback.given.v1", kiosk.clock.today(), {})
    at(ELSEWHERE)
    numbered = waiting(kiosk)
    assert [source for source, *_ in numbered] == [SOURCE] * 3 + [None]
    assert [seqno for *_, seqno in numbered] == [1, 1, 2, 1]
    assert len({epoch for _, epoch, _ in numbered}) == 3
