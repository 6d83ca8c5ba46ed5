"""Every screen filled with the bundled guide pack, for the tests that walk over all of them."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QLineEdit

from kiosk.device import doctor, fittings
from kiosk.device.doctor import Check
from kiosk.device.internet import Reach
from kiosk.domain.catalogue import Catalogue, Service
from kiosk.domain.clock import CENTRE_ZONE
from kiosk.domain.codes import Language, Need, Place, Precedence, SiteFault, Trace, VisitMode
from kiosk.domain.figures import Figure, Figures, Grain, Period
from kiosk.domain.line import Span
from kiosk.domain.packs import assemble
from kiosk.domain.practice import Drill, Writing
from kiosk.domain.said import said
from kiosk.domain.spoken import CALLED_IN
from kiosk.domain.tickets import Ticket
from kiosk.paths import resource
from kiosk.ui.language import day_text, spoken
from kiosk.ui.pictures import as_pdf
from kiosk.ui.report import ReportWords
from kiosk.ui.screens.checkin_mode import CheckinModeScreen
from kiosk.ui.screens.checkin_questions import CheckinQuestionsScreen
from kiosk.ui.screens.checkin_reason import CheckinReasonScreen
from kiosk.ui.screens.checkin_service import CheckinServiceScreen
from kiosk.ui.screens.desk import DeskScreen
from kiosk.ui.screens.desk_computers import Computer, State
from kiosk.ui.screens.desk_line import Entry
from kiosk.ui.screens.desk_service import ServiceChoicePanel
from kiosk.ui.screens.desk_session import Work, WorkPanel
from kiosk.ui.screens.desk_slip import SlipPanel
from kiosk.ui.screens.desk_today import Day
from kiosk.ui.screens.display import DisplayScreen
from kiosk.ui.screens.document import DocumentScreen, Unshown
from kiosk.ui.screens.drawer import DrawerScreen, Refusal
from kiosk.ui.screens.ended import EndedScreen
from kiosk.ui.screens.erasing import ErasingScreen
from kiosk.ui.screens.feedback import FeedbackScreen
from kiosk.ui.screens.figures import FiguresScreen
from kiosk.ui.screens.guide import GuideScreen
from kiosk.ui.screens.guided import GuidedScreen
from kiosk.ui.screens.home import HomeScreen
from kiosk.ui.screens.lesson import LessonScreen
from kiosk.ui.screens.maintenance import MaintenanceScreen
from kiosk.ui.screens.moment import MomentScreen
from kiosk.ui.screens.not_ready import NotReadyScreen
from kiosk.ui.screens.outside_hours import OutsideHoursScreen
from kiosk.ui.screens.paper_sheet import PaperSheetScreen
from kiosk.ui.screens.papers import Choice, PapersScreen
from kiosk.ui.screens.pin import PinReason, PinScreen
from kiosk.ui.screens.practice import PracticeScreen
from kiosk.ui.screens.practice_choice import PracticeChoiceScreen
from kiosk.ui.screens.practice_done import PracticeDoneScreen
from kiosk.ui.screens.readiness import Finding, Phrase, ReadinessScreen
from kiosk.ui.screens.results import ResultsScreen
from kiosk.ui.screens.screen import Screen
from kiosk.ui.screens.setup import Fault, JoinScreen, PeopleScreen
from kiosk.ui.screens.ticket import TicketScreen
from kiosk.ui.screens.training import Running, TrainingScreen
from kiosk.ui.screens.walk_in import WalkInPanel
from kiosk.ui.screens.welcome import WelcomeScreen
from kiosk.ui.theme import Theme
from kiosk.ui.web.questions import Certificate
from kiosk.ui.widgets.option import Option
from kiosk.ui.widgets.stepper import Stepper
from kiosk.usecases.practice import drills

_FOLDER = TemporaryDirectory()


@cache
def catalogue() -> Catalogue:
    return Catalogue.parse(assemble(resource("catalogue")))


def _popular() -> list[Service]:
    return [_service(each) for each in catalogue().popular]


def welcome(theme: Theme) -> WelcomeScreen:
    screen = WelcomeScreen(theme)
    screen.show_waiting(2, Span(10, 25))
    screen.show_hours("Deschis astăzi: 8:00 – 17:00")
    screen.show_clock(datetime(2025, 11, 17, 10, 42))  # noqa: DTZ001  # a wall clock
    return screen


def outside_hours(theme: Theme) -> OutsideHoursScreen:
    screen = OutsideHoursScreen(theme)
    opens_at = datetime(2025, 11, 18, 8)  # noqa: DTZ001  # a wall clock
    screen.show_opening(opens_at, date(2025, 11, 17), tuple(Language))
    return screen


def outside_hours_unknown(theme: Theme) -> OutsideHoursScreen:
    screen = OutsideHoursScreen(theme)
    screen.show_opening(None, date(2025, 11, 17), tuple(Language))
    return screen


def home(theme: Theme) -> HomeScreen:
    screen = HomeScreen(theme)
    screen.show_categories(catalogue().categories)
    screen.show_popular(_popular())
    return screen


def _service(service_id: str) -> Service:
    found = catalogue().service(service_id)
    if found is None:
        pytest.fail(f"the guide pack has no {service_id}")
    return found


def results(theme: Theme) -> ResultsScreen:
    screen = ResultsScreen(theme)
    screen.show_categories(catalogue().categories)
    screen.show_results("pensie", [each for each in catalogue().services if "pensi" in each.id])
    return screen


def results_empty(theme: Theme) -> ResultsScreen:
    screen = ResultsScreen(theme)
    screen.show_categories(catalogue().categories)
    screen.show_results("kombajn", (), catalogue().services[:3])
    return screen


def category(theme: Theme) -> ResultsScreen:
    screen = ResultsScreen(theme)
    chosen = next(each for each in catalogue().categories if each.id == "familie")
    screen.show_category(chosen, catalogue().in_category(chosen.id))
    return screen


def guide(theme: Theme) -> GuideScreen:
    screen = GuideScreen(theme)
    screen.show_categories(catalogue().categories)
    screen.show_service(_service("compensatii"))
    return screen


def guide_offline(theme: Theme) -> GuideScreen:
    screen = guide(theme)
    screen.show_online(False)
    return screen


def _silent() -> dict[str, datetime]:
    """Every other service does not answer, since an hour of today or since another day."""
    since = (datetime(2025, 11, 17, 10, 42), datetime(2025, 11, 3, 8, 0))  # noqa: DTZ001  # a wall clock
    return {each.id: since[i % 4 // 2] for i, each in enumerate(catalogue().services) if i % 2}


def home_silent(theme: Theme) -> HomeScreen:
    screen = home(theme)
    screen.show_silent(_silent(), date(2025, 11, 17))
    return screen


def results_silent(theme: Theme) -> ResultsScreen:
    screen = results(theme)
    screen.show_silent(_silent(), date(2025, 11, 17))
    return screen


def category_silent(theme: Theme) -> ResultsScreen:
    screen = category(theme)
    screen.show_silent(_silent(), date(2025, 11, 17))
    return screen


def guide_silent(theme: Theme) -> GuideScreen:
    screen = guide(theme)
    screen.show_silent(next(iter(_silent().values())), date(2025, 11, 17))
    return screen


def guide_answers_again(theme: Theme) -> GuideScreen:
    screen = guide_silent(theme)
    screen.show_silent(None, date(2025, 11, 17))
    return screen


def guided(theme: Theme) -> GuidedScreen:
    screen = GuidedScreen(theme)
    screen.show_service(_service("compensatii"), spoken(), 1, frozenset({0}))
    screen.show_address("official", "", "compensatii.gov.md", "/cerere")
    screen.show_zoom(115)
    screen.show_papers(2)
    screen.show_payment(9)
    return screen


def guided_another_way(theme: Theme) -> GuidedScreen:
    screen = guided(theme)
    screen.show_service(_service("cpas"), spoken(), 1, frozenset({0}))
    return screen


def guided_asks(theme: Theme) -> GuidedScreen:
    screen = guided(theme)
    screen.show_payment(None)
    screen.show_question("prompt", "compensatii.gov.md", "Numărul de telefon?", "")
    return screen


def guided_certificates(theme: Theme) -> GuidedScreen:
    screen = guided(theme)
    screen.show_payment(None)
    screen.show_certificates(
        "mpass.gov.md",
        [
            Certificate("Rusu Ecaterina", "STISC CA Calificat", date(2027, 2, 16)),
            Certificate("Rusu Ecaterina", "MoldSign Qualified CA", date(2026, 12, 1)),
        ],
    )
    return screen


def guided_blocked(theme: Theme) -> GuidedScreen:
    screen = guided(theme)
    screen.show_payment(None)
    screen.show_blocked("www.", "example.com", payment=True)
    return screen


def guided_unavailable(theme: Theme) -> GuidedScreen:
    screen = guided(theme)
    screen.show_payment(None)
    screen.show_unavailable(SiteFault.DNS, "compensatii.gov.md", "10:42")
    return screen


def papers(theme: Theme) -> PapersScreen:
    screen = PapersScreen(theme)
    screen.show_choices(
        [Choice("/a", "Chitanța.pdf", 81_234, False), Choice("/b", "Foto.jpg", 12, True)], several=False
    )
    return screen


def papers_several(theme: Theme) -> PapersScreen:
    screen = papers(theme)
    screen.show_choices(
        [Choice("/a", "Chitanța.pdf", 81_234, False), Choice("/b", "Foto.jpg", 12, True)], several=True
    )
    return screen


def out_of_order(theme: Theme) -> NotReadyScreen:
    screen = NotReadyScreen(theme)
    screen.show_cause((), broken=True)
    return screen


def not_ready(theme: Theme) -> NotReadyScreen:
    screen = NotReadyScreen(theme)
    screen.show_cause([Trace.FILE], broken=False)
    return screen


def not_ready_at_all(theme: Theme) -> NotReadyScreen:
    screen = NotReadyScreen(theme)
    screen.show_cause(list(Trace), broken=False)
    return screen


def document(theme: Theme) -> DocumentScreen:
    screen = DocumentScreen(theme)
    screen.show_document(receipt())
    screen.show_printer(True)
    screen.show_stick(True)
    return screen


@cache
def receipt() -> Path:
    """A PDF of two pages, there as long as the tests run."""
    file = Path(_FOLDER.name) / "Chitanța.pdf"
    writer = QPdfWriter(str(file))
    painter = QPainter(writer)
    painter.drawText(1000, 1000, "Chitanța nr. 12")
    writer.newPage()
    painter.drawText(1000, 1000, "Mulțumim")
    painter.end()
    return file


def document_no_printer(theme: Theme) -> DocumentScreen:
    screen = document(theme)
    screen.show_printer(False)
    return screen


def document_unreadable(theme: Theme) -> DocumentScreen:
    screen = document(theme)
    screen.show_document(Path("chitanta.pdf"))
    return screen


def document_picture(theme: Theme) -> DocumentScreen:
    screen = document(theme)
    page = as_pdf(photograph(), Path(_FOLDER.name) / "tmp")
    if page is None:
        pytest.fail("the picture does not read")
    screen.show_document(page, "Fotografie", whole=True)
    return screen


@cache
def photograph() -> Path:
    """A picture as a telephone makes it, there as long as the tests run."""
    file = Path(_FOLDER.name) / "Fotografie.jpg"
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    image.fill(0xFFDDAA)
    painter = QPainter(image)
    painter.fillRect(200, 200, 1200, 800, 0x336699)
    painter.end()
    image.save(str(file))
    return file


def document_of_no_kind(theme: Theme) -> DocumentScreen:
    screen = document(theme)
    screen.show_nothing("cerere.docx", Unshown.KIND)
    return screen


def document_refused(theme: Theme) -> DocumentScreen:
    screen = document(theme)
    screen.show_nothing("", Unshown.REFUSED)
    return screen


def checkin_reason(theme: Theme) -> CheckinReasonScreen:
    screen = CheckinReasonScreen(theme)
    screen.show_categories(catalogue().categories)
    return screen


def checkin_service(theme: Theme) -> CheckinServiceScreen:
    screen = CheckinServiceScreen(theme)
    screen.show_categories(catalogue().categories)
    screen.show_results("", _popular())
    return screen


def checkin_mode(theme: Theme) -> CheckinModeScreen:
    screen = CheckinModeScreen(theme)
    screen.show_waiting(2, Span(10, 25))
    return screen


def checkin_questions(theme: Theme) -> CheckinQuestionsScreen:
    screen = CheckinQuestionsScreen(theme)
    screen.show_locality("Lozova")
    return screen


def checkin_special_help(theme: Theme) -> CheckinQuestionsScreen:
    screen = CheckinQuestionsScreen(theme)
    screen.show_asked(False)
    screen.show_special()
    return screen


def checkin_questions_special(theme: Theme) -> CheckinQuestionsScreen:
    screen = checkin_questions(theme)
    screen.show_special()
    return screen


def ticket(theme: Theme) -> TicketScreen:
    screen = TicketScreen(theme)
    screen.show_ticket(Ticket("A", 25), 2, Span(10, 25))
    screen.show_printer(True)
    screen.show_returning(20)
    return screen


def ticket_without_printer(theme: Theme) -> TicketScreen:
    screen = ticket(theme)
    screen.show_printer(False)
    return screen


def ticket_not_printed(theme: Theme) -> TicketScreen:
    screen = ticket(theme)
    screen.show_printed(0)
    return screen


def ended(theme: Theme) -> EndedScreen:
    screen = EndedScreen(theme)
    screen.show_hours("Deschis astăzi: 8:00 – 17:00")
    return screen


def moment(theme: Theme) -> MomentScreen:
    screen = MomentScreen(theme)
    screen.show_words(
        "Acest calculator nu poate scrie acum",
        "Nu ați greșit cu nimic. Nimic din ce ați primit nu s-a pierdut.",
        "Spuneți specialistului. Vă puteți folosi de alt calculator.",
    )
    return screen


def pin(theme: Theme) -> PinScreen:
    screen = PinScreen(theme)
    screen.show_reason(PinReason.PAYMENT)
    return screen


def pin_desk(theme: Theme) -> PinScreen:
    screen = PinScreen(theme)
    screen.show_reason(PinReason.DESK, 5)
    screen.show_names(["Elena", "Vasile"], "Elena")
    return screen


def pin_many_names(theme: Theme) -> PinScreen:
    screen = PinScreen(theme)
    screen.show_reason(PinReason.DESK, 5)
    screen.show_names(["Elena", "Vasile", "Maria-Magdalena", "Ecaterina", "И."], "Vasile")
    return screen


def pin_wait(theme: Theme) -> PinScreen:
    screen = pin(theme)
    screen.show_wait(900)
    return screen


def pin_unset(theme: Theme) -> PinScreen:
    screen = pin(theme)
    screen.show_unset()
    return screen


def _drill(drill_id: str) -> Drill:
    return next(each for each in drills() if each.id == drill_id)


def practice(theme: Theme) -> PracticeScreen:
    screen = PracticeScreen(theme)
    drill = _drill("form-fill")
    screen.show_step(drill, 0, spoken())
    for name, text in (("first-name", "Maria"), ("last-name", "Popescu-")):
        for line in screen.findChildren(QLineEdit, name):
            line.setText(text)
    screen.show_right(drill.tasks[0][1].part)
    screen.show_step(drill, 1, spoken())
    screen.show_progress(Writing.of("Popescu-Țurcan", "Popescu-"), entered=True)
    return screen


def practice_tiles(theme: Theme) -> PracticeScreen:
    screen = PracticeScreen(theme)
    drill = _drill("mouse-press")
    screen.show_step(drill, 0, spoken())
    screen.show_missed(drill.pages[0].parts[0], "", is_later=False)
    return screen


def practice_question(theme: Theme) -> PracticeScreen:
    screen = PracticeScreen(theme)
    drill = _drill("safe-codes")
    screen.show_step(drill, len(drill.tasks) - 1, spoken())
    screen.show_missed(drill.pages[-1].parts[1], "", is_later=False)
    return screen


def practice_choice(theme: Theme) -> PracticeChoiceScreen:
    screen = PracticeChoiceScreen(theme)
    screen.show_drills(drills(), {drills()[0].id})
    return screen


def lesson(theme: Theme) -> LessonScreen:
    screen = LessonScreen(theme)
    screen.show_lesson(catalogue().topics[2].title, drills()[:3])
    return screen


def practice_done(theme: Theme) -> PracticeDoneScreen:
    screen = PracticeDoneScreen(theme)
    drill = _drill("form-fill")
    screen.show_praise(drill.praise[spoken()], drill.title[spoken()])
    return screen


def display(theme: Theme) -> DisplayScreen:
    screen = DisplayScreen(theme)
    screen.show_room("CUPS Lozova", CALLED_IN)
    screen.show_clock(datetime(2025, 11, 17, 10, 54))  # noqa: DTZ001  # a wall clock
    screen.show_hours("Deschis astăzi: 8:00 – 17:00")
    screen.show_called(Ticket("A", 25), new=False)
    waits = (Span(0, 5), Span(10, 15), Span(20, 30), None)
    screen.show_next([(Ticket("A", 26 + i), wait) for i, wait in enumerate(waits)], 3)
    screen.show_computers([("A", False), ("B", True)])
    return screen


def display_new(theme: Theme) -> DisplayScreen:
    screen = display(theme)
    screen.show_called(Ticket("W", 128), new=True)
    return screen


def display_empty(theme: Theme) -> DisplayScreen:
    screen = display(theme)
    screen.show_called(None, new=False)
    screen.show_next((), 0)
    screen.show_computers([("A", True)])
    return screen


def desk(theme: Theme) -> DeskScreen:
    screen = DeskScreen(theme)
    screen.line.show_line(
        [
            Entry("1", "A-25", _service("pensie-reexaminare").title[spoken()], 2, Place.CALLED),
            Entry("2", "A-27", catalogue().categories[0].title[spoken()], 3, precedence=Precedence.CHILD),
            Entry("3", "A-26", "Ajutor la contor", 12, needs=(Need.HEARING, Need.WALKING)),
            Entry("4", "A-28", "Cazier judiciar", 0, absences=1),
            Entry("5", "A-21", "Pensie", 45, Place.ASIDE),
        ],
        Span(10, 25),
    )
    screen.today.show_day(Day(18, 14, 7, 11))
    service = _service("compensatii")
    screen.computers.show_computers(
        [
            Computer("A", State.ALONE, 9, service.title[spoken()], 3, len(service.steps), called=1),
            Computer("B", State.NOT_READY),
        ]
    )
    return screen


def desk_computers(theme: Theme) -> DeskScreen:
    screen = DeskScreen(theme)
    screen.computers.show_computers(
        [
            Computer("A", State.FREE),
            Computer("B", State.ALONE, 12, "Cazier judiciar", 3, 5),
            Computer("C", State.TOGETHER, 7, "Pensie", 1, 4, called=2, answered=True),
            Computer("D", State.PRACTICE, 1),
        ]
    )
    return screen


def desk_empty(theme: Theme) -> DeskScreen:
    screen = DeskScreen(theme)
    screen.line.show_line([], None)
    return screen


def desk_walk_in(theme: Theme) -> DeskScreen:
    screen = desk(theme)
    form = WalkInPanel(theme, catalogue().categories, tuple(Language))
    screen.show_over(form)
    form.begin(Language.RO)
    return screen


def desk_walk_in_service(theme: Theme) -> DeskScreen:
    screen = desk(theme)
    form = WalkInPanel(theme, catalogue().categories, tuple(Language))
    screen.show_over(form)
    form.begin(Language.RO)
    form.show_service(_service("pensie-reexaminare"))
    return screen


def desk_agreement(theme: Theme) -> DeskScreen:
    screen = desk(theme)
    panel = WorkPanel(theme, 200)
    panel.show_work(Work("A-25", 16, 0, next_number="A-26"), agreed=False)
    screen.show_work(panel)
    return screen


def desk_work(theme: Theme) -> DeskScreen:
    screen = desk(theme)
    panel = WorkPanel(theme, 200)
    service = _service("compensatii")
    steps = [each.title[spoken()] for each in service.steps]
    done = [_service("pasaport").title[spoken()]]
    work = Work("A-25", 16, 14, service.title[spoken()], steps, 3, done, "A-26", at_desk=False)
    panel.show_work(work, agreed=True)
    panel.work.begin("Revine joi cu factura. Sună la 069 123 456")
    for option in panel.work.findChildren(Option):
        option.setChecked(option.isChecked() or option.objectName() in {"partly", "specialist"})
    screen.show_work(panel)
    return screen


def desk_choice(theme: Theme) -> DeskScreen:
    screen = desk(theme)
    panel = ServiceChoicePanel(theme)
    panel.show_found(catalogue().services[:8])
    screen.show_over(panel)
    return screen


def desk_slip(theme: Theme) -> DeskScreen:
    screen = desk(theme)
    screen.show_over(SlipPanel(theme, [date(2026, 11, day) for day in (24, 25, 26, 27, 30)]))
    return screen


def figures(theme: Theme) -> FiguresScreen:
    counts = {
        (Figure.VISITORS, "specialist"): 214,
        (Figure.VISITORS, "self"): 61,
        (Figure.OUTCOMES, "done"): 158,
        (Figure.OUTCOMES, "partly"): 31,
        (Figure.OUTCOMES, "not_said"): 17,
        (Figure.OUTCOMES, "not_possible"): 3,
        (Figure.DRIVERS, "together"): 120,
        (Figure.DRIVERS, "visitor"): 89,
        (Figure.OBSTACLES, "no_signature"): 22,
        (Figure.OBSTACLES, "site_down"): 4,
        (Figure.WAITED, "12"): 90,
        (Figure.WAITED, "47"): 1,
        (Figure.NO_SHOWS, ""): 2,
        (Figure.HELP_CALLS, "not_said"): 37,
        (Figure.LESSONS, "mouse"): 2,
        (Figure.LEARNERS, "46-62"): 9,
        (Figure.LEARNERS, "63+"): 12,
        (Figure.FACES, "5"): 40,
        (Figure.FACES, "4"): 11,
        (Figure.FACES, "1"): 2,
    } | {(Figure.SERVICES, each.id): 60 - 3 * i for i, each in enumerate(catalogue().services[:9])}
    return _figures(theme, Figures(counts))


def figures_none(theme: Theme) -> FiguresScreen:
    return _figures(theme, Figures({}))


def _figures(theme: Theme, counted: Figures) -> FiguresScreen:
    words, screen = ReportWords(theme), FiguresScreen(theme)
    period = Period.around(Grain.WEEK, date(2025, 11, 17))
    report = words.report(counted, "CUPS Lozova", lambda each: _service(each).title[spoken()])
    screen.show_figures(Grain.WEEK, words.days(period), report, is_last=True)
    return screen


def readiness(theme: Theme) -> ReadinessScreen:
    at = datetime(2025, 11, 17, 10, 42, tzinfo=UTC)
    screen = _readiness(
        theme,
        doctor.check_disk(Path("/")),
        doctor.check_clock(2026),
        doctor.check_clock(2009),
        doctor.check_database(None, "3.45.1"),
        doctor.check_queue(214, 5 * 86_400),
        doctor.check_delivery(7200),
        doctor.check_refused(3),
        doctor.check_pins(2, 0),
        doctor.check_catalogue(3, 43, installed=True, last_asked=(at, "pack_expired"), now=at),
        doctor.check_blocked_hosts([("pasaport", f"{number}.example.md") for number in range(30)]),
        fittings.check_display([(1366, 768)]),
        fittings.check_fonts(found=True),
        fittings.check_printer(""),
        fittings.check_sound(found=True),
        fittings.check_voices(["ro", "ru", "en"]),
        fittings.check_browser("140.0.7339.264", sandbox=True),
        fittings.check_signing(client=True, cards=True),
        fittings.check_sites({"mpass.gov.md": Reach.ANSWERS, "cnas.md": Reach.NO_NAME}),
    )
    screen.show_maintenance(maintained=True, gives_min=15, is_free=True)
    return screen


def readiness_looking(theme: Theme) -> ReadinessScreen:
    screen = ReadinessScreen(theme)
    screen.show_findings((), None)
    return screen


def _readiness(theme: Theme, *checks: Check) -> ReadinessScreen:
    screen = ReadinessScreen(theme)
    screen.show_pc("loz-01 (A)", "0.1.0")
    at = datetime(2026, 11, 26, 10, 31, tzinfo=CENTRE_ZONE)
    screen.show_findings([Finding.read(check.phrases()) for check in checks], at)
    screen.show_refused(3)
    return screen


def readiness_first(theme: Theme) -> ReadinessScreen:
    screen = _readiness(theme, fittings.check_printer("HP_LaserJet"), fittings.check_sound(found=False))
    screen.show_next()
    return screen


def drawer(theme: Theme) -> DrawerScreen:
    screen = DrawerScreen(theme)
    why = said("central does not understand it: one of the two is too old for the other")
    other = said(
        "central has another content under this id: it came from a copy of this PC, or a repaired file"
    )
    title = _service("pensie-reexaminare").title[spoken()]
    day = day_text(date(2025, 11, 17))
    refusals = [
        Refusal("service", title, day, Phrase(why.source, why.values), ("1", "2", "3")),
        Refusal("visit", title, day, Phrase(other.source, other.values), ("4",)),
        Refusal("visitor", "", day, Phrase(why.source, why.values), tuple(map(str, range(5, 12)))),
        Refusal("device", "", "", Phrase(other.source, other.values), ("12",)),
    ]
    screen.show_refusals(refusals, 0)
    return screen


def drawer_under_way(theme: Theme) -> DrawerScreen:
    screen = DrawerScreen(theme)
    screen.show_refusals((), 12)
    return screen


def drawer_empty(theme: Theme) -> DrawerScreen:
    screen = DrawerScreen(theme)
    screen.show_refusals((), 0)
    return screen


def setup_join(theme: Theme) -> JoinScreen:
    return JoinScreen(theme)


def setup_join_fault(theme: Theme) -> JoinScreen:
    screen = JoinScreen(theme)
    screen.show_invitation("https://central.example.md", "7KQ2-M9PX-44")
    screen.show_fault(Fault.UNREACHABLE)
    return screen


def setup_people(theme: Theme) -> PeopleScreen:
    screen = PeopleScreen(theme)
    screen.show_people(["Elena", "Ion"])
    screen.show_failed()
    return screen


def training(theme: Theme) -> TrainingScreen:
    screen = TrainingScreen(theme)
    screen.show_topics(catalogue().topics, {"mouse": 11})
    screen.show_day("Miercuri, 19 noiembrie", 7, is_today=True)
    for stepper, people in zip(screen.findChildren(Stepper), (90, 0, 0, 1, 0, 3, 1, 3, 1), strict=True):
        stepper.set_value(people)
    for option in screen.findChildren(Option, "keyboard"):
        option.click()
    return screen


def training_running(theme: Theme) -> TrainingScreen:
    screen = training(theme)
    screen.show_running(
        Running("keyboard", "15:00", is_offered=True, learners=12, done=frozenset({"keyboard-letters"}))
    )
    return screen


def training_saved(theme: Theme) -> TrainingScreen:
    screen = TrainingScreen(theme)
    screen.show_topics(catalogue().topics, {"mouse": 11, "keyboard": 9})
    screen.show_day("Miercuri, 19 noiembrie", 0, is_today=True)
    screen.show_saved(9)
    return screen


def display_closed(theme: Theme) -> DisplayScreen:
    screen = display_empty(theme)
    screen.show_closed(datetime(2025, 11, 18, 8, 0), date(2025, 11, 17))  # noqa: DTZ001  # a wall clock
    screen.show_computers([])
    return screen


def paper_sheet(theme: Theme) -> PaperSheetScreen:
    screen = PaperSheetScreen(theme)
    screen.show_choices(catalogue().categories, tuple(Language))
    screen.show_day("Miercuri, 19 noiembrie", is_today=True)
    screen.show_rows(
        [
            ("pensii", VisitMode.SPECIALIST, Language.RO),
            ("acte", VisitMode.SELF, Language.RU),
            ("unknown", VisitMode.TRAINING, Language.UK),
        ],
        None,
    )
    return screen


def paper_sheet_saved(theme: Theme) -> PaperSheetScreen:
    screen = paper_sheet(theme)
    screen.show_rows([], 23)
    return screen


SPECIMENS: dict[str, Callable[[Theme], Screen]] = {
    "welcome": welcome,
    "outside_hours": outside_hours,
    "outside_hours_unknown": outside_hours_unknown,
    "home": home,
    "results": results,
    "results_empty": results_empty,
    "category": category,
    "guide": guide,
    "guide_offline": guide_offline,
    "practice": practice,
    "practice_tiles": practice_tiles,
    "practice_question": practice_question,
    "practice_choice": practice_choice,
    "practice_done": practice_done,
    "lesson": lesson,
    "home_silent": home_silent,
    "results_silent": results_silent,
    "category_silent": category_silent,
    "guide_silent": guide_silent,
    "guide_answers_again": guide_answers_again,
    "guided": guided,
    "guided_another_way": guided_another_way,
    "guided_asks": guided_asks,
    "guided_certificates": guided_certificates,
    "guided_blocked": guided_blocked,
    "guided_unavailable": guided_unavailable,
    "document": document,
    "document_no_printer": document_no_printer,
    "document_unreadable": document_unreadable,
    "document_picture": document_picture,
    "document_of_no_kind": document_of_no_kind,
    "document_refused": document_refused,
    "papers": papers,
    "papers_several": papers_several,
    "papers_none": PapersScreen,
    "checkin_reason": checkin_reason,
    "checkin_service": checkin_service,
    "checkin_mode": checkin_mode,
    "checkin_questions": checkin_questions,
    "checkin_questions_special": checkin_questions_special,
    "checkin_special_help": checkin_special_help,
    "ticket": ticket,
    "ticket_without_printer": ticket_without_printer,
    "ticket_not_printed": ticket_not_printed,
    "feedback": FeedbackScreen,
    "desk": desk,
    "desk_computers": desk_computers,
    "desk_empty": desk_empty,
    "desk_walk_in": desk_walk_in,
    "desk_walk_in_service": desk_walk_in_service,
    "desk_agreement": desk_agreement,
    "desk_work": desk_work,
    "desk_choice": desk_choice,
    "desk_slip": desk_slip,
    "figures": figures,
    "figures_none": figures_none,
    "readiness": readiness,
    "readiness_looking": readiness_looking,
    "readiness_first": readiness_first,
    "drawer": drawer,
    "drawer_under_way": drawer_under_way,
    "drawer_empty": drawer_empty,
    "setup_join": setup_join,
    "setup_join_fault": setup_join_fault,
    "setup_people": setup_people,
    "paper_sheet": paper_sheet,
    "paper_sheet_saved": paper_sheet_saved,
    "training": training,
    "training_saved": training_saved,
    "training_running": training_running,
    "pin": pin,
    "pin_desk": pin_desk,
    "pin_many_names": pin_many_names,
    "pin_wait": pin_wait,
    "pin_unset": pin_unset,
    "display": display,
    "display_new": display_new,
    "display_empty": display_empty,
    "display_closed": display_closed,
    "ended": ended,
    "erasing": ErasingScreen,
    "not_ready": not_ready,
    "not_ready_at_all": not_ready_at_all,
    "out_of_order": out_of_order,
    "maintenance": MaintenanceScreen,
    "moment": moment,
}
