"""Central is tried at once when the system says that the network came back, and only then."""

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation

from kiosk.ui.network import NetworkWatch

Reachability = QNetworkInformation.Reachability


def test_only_a_return_is_told(qtbot):
    parent = QObject()
    watch = NetworkWatch(parent)
    told = []
    watch.came_back.connect(lambda: told.append(1))
    for reachability in (Reachability.Online, Reachability.Disconnected, Reachability.Local):
        watch.hear(reachability)
    assert told == []
    watch.hear(Reachability.Online)
    watch.hear(Reachability.Online)
    assert told == [1]
