"""A session at the computer: find a service, read its guide."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.codes import SessionKind
from kiosk.ui.flows.stage import Act, Stage, Wiring
from kiosk.ui.screens.guide import GuideScreen
from kiosk.ui.screens.home import HomeScreen
from kiosk.ui.screens.results import ResultsScreen

READING_MS: Final = 500


class ServicesFlow(QObject):
    """`with_specialist` carries a service and its category: the visitor wants to do it together.

    `site_wanted` carries the service whose own site shall open, `list_wanted` the one to be printed;
    `practice_wanted` goes to the exercises.
    """

    with_specialist = Signal(str, str)
    site_wanted = Signal(object)
    list_wanted = Signal(object)
    practice_wanted = Signal()

    WIRING: Final[Wiring] = {
        HomeScreen: {
            "search_submitted": "_on_search",
            "category_chosen": "_on_category",
            "service_chosen": "_on_service",
            "practice_chosen": "practice_wanted",
        },
        ResultsScreen: {
            "search_changed": "_on_search_changed",
            "search_submitted": "_on_search",
            "category_chosen": "_on_category",
            "service_chosen": "_on_service",
        },
        GuideScreen: {
            "start_pressed": "_on_start",
            "with_specialist_pressed": "_on_with_specialist",
            "print_pressed": "_on_print",
        },
    }

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._list: Act = self.show_home
        stage.online_changed.connect(self._show_online)

    def begin(self, visit: str) -> None:
        """Start the session of a visit; it is on the disk before the services are shown."""
        from kiosk.usecases.sessions import start_session

        stage = self._stage
        stage.now.session = start_session(stage.room().kiosk, visit, SessionKind.SELF)
        stage.begin_time()
        stage.recorded.emit()
        self.show_home()

    def show_home(self) -> None:
        """The categories, the most asked services and the search."""
        screen = self._stage.screen(HomeScreen, self, self.WIRING)
        catalogue = self._stage.room().catalogue
        self._list = self.show_home

        def say() -> None:
            screen.show_categories(catalogue.categories)
            screen.show_popular(self._stage.room().popular())
            screen.show_silent(*self._silent())

        screen.show_query("")
        self._stage.show(screen, say)

    @Slot()
    def _show_online(self) -> None:
        """The line changed: the guide says what works now."""
        if isinstance(screen := self._stage.window.screen_shown, GuideScreen):
            screen.show_online(self._stage.online)

    def refresh(self) -> None:
        """Another window or a probe has recorded something: a site may be silent, or answer again."""
        screen = self._stage.window.screen_shown
        if isinstance(screen, HomeScreen | ResultsScreen):
            screen.show_silent(*self._silent())
        elif isinstance(screen, GuideScreen):
            self._show_silent_site()

    def _silent(self) -> tuple[dict[str, datetime], date]:
        """The services whose site does not answer, and today."""
        from kiosk.usecases.sites import services_down

        room = self._stage.room()
        return services_down(room.kiosk, room.catalogue.services), self._stage.clock.today()

    def _show_silent_site(self) -> None:
        silent, today = self._silent()
        screen = self._stage.screen(GuideScreen, self, self.WIRING)
        screen.show_silent(silent.get(self._stage.now.service or ""), today)

    @Slot(str)
    def _on_category(self, category_id: str) -> None:
        catalogue = self._stage.room().catalogue
        category = next(each for each in catalogue.categories if each.id == category_id)
        screen = self._results()
        self._list = lambda: self._on_category(category_id)
        self._stage.show(
            screen, lambda: screen.show_category(category, catalogue.in_category(category_id)), self.show_home
        )

    @Slot(str)
    def _on_search(self, query: str) -> None:
        if query.strip():
            self._list = lambda: self._on_search(query)
            self._stage.show(self._results(), lambda: self._search(query), self.show_home)

    @Slot(str)
    def _on_search_changed(self, query: str) -> None:
        self._list = lambda: self._on_search(query)
        self._search(query)

    def _search(self, query: str) -> None:
        room = self._stage.room()
        found = room.found(query)
        self._results().show_results(query, found, () if found else room.search.nearest(query))

    def _results(self) -> ResultsScreen:
        screen = self._stage.screen(ResultsScreen, self, self.WIRING)
        screen.show_categories(self._stage.room().catalogue.categories)
        screen.show_silent(*self._silent())
        return screen

    @Slot(str)
    def _on_service(self, service_id: str) -> None:
        self._stage.attempt(lambda: self._open(service_id))

    def _open(self, service_id: str) -> None:
        from kiosk.usecases.sessions import open_service

        stage, room = self._stage, self._stage.room()
        service = room.catalogue.service(service_id)
        if service is None or stage.now.session is None:
            return
        if stage.now.service != service_id:
            open_service(room.kiosk, stage.now.session, service_id, room.catalogue.version)
            stage.now.service, stage.now.category = service_id, service.category
            stage.recorded.emit()
        screen = stage.screen(GuideScreen, self, self.WIRING)
        screen.show_categories(room.catalogue.categories)
        stage.show(screen, lambda: screen.show_service(service, stage.languages.language), self._list)
        self._show_online()
        self._show_silent_site()
        QTimer.singleShot(READING_MS, self._get_browser_ready)

    @Slot()
    def _get_browser_ready(self) -> None:
        """While the guide is read the engine is loaded from the disk, so that the site opens at once."""
        import kiosk.ui.flows.guided  # noqa: F401

    def show_guide(self) -> None:
        """The guide of the service in hand, as it was left; the list when there is none."""
        if self._stage.now.service is None:
            self.show_home()
        else:
            self._open(self._stage.now.service)

    @Slot()
    def _on_start(self) -> None:
        service = self._stage.room().catalogue.service(self._stage.now.service or "")
        if service is not None:
            self.site_wanted.emit(service)

    @Slot()
    def _on_print(self) -> None:
        service = self._stage.room().catalogue.service(self._stage.now.service or "")
        if service is not None:
            self.list_wanted.emit(service)

    @Slot()
    def _on_with_specialist(self) -> None:
        if self._stage.now.service is not None:
            self.with_specialist.emit(self._stage.now.service, self._stage.now.category)
