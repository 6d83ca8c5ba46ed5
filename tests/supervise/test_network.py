"""A link that comes up is news once; one that stays or goes is none."""

from kiosk.supervise.network import NetworkWatch, links


def test_only_a_link_that_comes_up_is_news():
    states = iter([{"eth0"}, {"eth0"}, set(), {"wlan0"}, {"wlan0"}, {"wlan0", "eth0"}])
    watch = NetworkWatch(lambda: frozenset(next(states)))
    assert [watch.came_back() for _ in range(5)] == [False, False, True, False, True]


def test_the_link_of_this_pc_to_itself_does_not_count():
    assert "lo" not in links()
