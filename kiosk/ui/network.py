"""Whether the operating system says that the network came back."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QNetworkInformation

Reachability = QNetworkInformation.Reachability


class NetworkWatch(QObject):
    """`came_back` after a time without a network; silent where the system does not tell."""

    came_back = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_there = True
        if QNetworkInformation.loadDefaultBackend():
            information = QNetworkInformation.instance()
            self._was_there = information.reachability() is Reachability.Online
            information.reachabilityChanged.connect(self.hear)

    @Slot(Reachability)
    def hear(self, reachability: Reachability) -> None:
        """The reachability changed."""
        is_there = reachability is Reachability.Online
        if is_there and not self._was_there:
            self.came_back.emit()
        self._was_there = is_there
