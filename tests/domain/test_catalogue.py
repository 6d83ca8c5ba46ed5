"""Which step of a service comes next, and what is left to do."""

from dataclasses import replace

import pytest

from kiosk.domain.catalogue import Catalogue, Service
from kiosk.domain.packs import assemble
from kiosk.paths import resource


@pytest.fixture(scope="module")
def service() -> Service:
    """First something, then two ways to the same, then a last step for whoever likes."""
    found = Catalogue.parse(assemble(resource("catalogue"))).services[0]
    step = replace(found.steps[0], optional=False, either_or=None)
    way = replace(step, either_or="login")
    return replace(found, steps=(step, way, way, step, replace(step, optional=True)))


def test_what_is_done_passes_the_other_ways_to_it(service: Service):
    assert [service.step_after(at, done=True) for at in range(5)] == [1, 3, 3, 4, None]


def test_what_is_left_out_leads_to_the_other_way(service: Service):
    assert [service.step_after(at, done=False) for at in range(5)] == [1, 2, 3, 4, None]


def test_left_out_may_be_what_has_another_way_after_it_and_what_is_optional(service: Service):
    assert [service.may_skip(at) for at in range(5)] == [False, True, False, False, True]


def test_nothing_is_left_to_do_at_a_way_when_another_one_was_gone(service: Service):
    assert [service.is_settled(at, {0, 2}) for at in range(5)] == [True, True, True, False, False]
