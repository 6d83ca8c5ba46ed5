"""How fast a window that died comes back."""

from kiosk.supervise.restarts import CALM_S, MOST_DEATHS, Restarts


def test_single_deaths_never_wait_and_break_nothing():
    restarts = Restarts()
    for day in range(10):
        now = day * CALM_S
        assert restarts.note_death(now) == 1
        assert restarts.not_before <= now
        assert not restarts.out_of_order(now)


def test_one_death_too_many_is_out_of_order_but_comes_back_at_once():
    restarts = Restarts()
    for second in range(MOST_DEATHS):
        restarts.note_death(second)
    assert not restarts.out_of_order(MOST_DEATHS)
    restarts.note_death(MOST_DEATHS)
    assert restarts.out_of_order(MOST_DEATHS)
    assert restarts.not_before <= MOST_DEATHS


def test_a_pc_that_cannot_even_say_so_slows_down():
    restarts = Restarts(slow_restart_s=20)
    for second in range(MOST_DEATHS + 2):
        restarts.note_death(second)
    assert restarts.not_before == MOST_DEATHS + 1 + 20


def test_ten_calm_minutes_put_it_in_order_again():
    restarts = Restarts()
    for second in range(MOST_DEATHS + 1):
        restarts.note_death(second)
    assert restarts.out_of_order(CALM_S - 1)
    assert not restarts.out_of_order(CALM_S + 1)
