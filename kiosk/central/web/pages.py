"""The table of pages: what answers at which address, for whom, and where it stands in the navigation."""

from typing import Final

from django.contrib.auth.views import LogoutView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from django.views.i18n import set_language

from kiosk.central.models import Role, Scope
from kiosk.central.web import centres, computers, figures, people, second_factor, sign_in, theme
from kiosk.central.web.guard import SET_UP, Page

EVERYBODY: Final = tuple(Role)
AGENCY: Final = (Role.AGENCY,)
TECHNICAL: Final = (Role.AGENCY, Role.TECHNICIAN)
FIGURES: Final = (Role.AGENCY, Role.DISTRICT, Role.TOWN_HALL)
"""Who looks at what people came for and said; a technician does not."""


def listed(scope: Scope) -> list[Page]:
    """What stands in this person's navigation, in its order."""
    return [page for page in PAGES if page.title and scope.role in page.roles]


def home(_request: HttpRequest, scope: Scope) -> HttpResponse:
    """The first page of this person."""
    return redirect(listed(scope)[0].name)


PAGES: Final = (
    Page("home", "", home, EVERYBODY),
    Page("summary", "summary", figures.summary, FIGURES, _("In short")),
    Page("centres", "centres", centres.centres, EVERYBODY, _("Centres")),
    Page("new-centre", "centres/new", centres.new_centre, AGENCY),
    Page("centre", "centres/<str:centre>", centres.centre, AGENCY),
    Page("let-in", "centres/<str:centre>/code", computers.let_in, TECHNICAL),
    Page("computers", "computers", computers.computers, EVERYBODY, _("Computers")),
    Page("shut-out", "computers/<uuid:device>/shut-out", computers.shut_out, TECHNICAL),
    Page("services", "services", figures.services, FIGURES, _("Services")),
    Page("opinions", "opinions", figures.opinions, FIGURES, _("Opinions")),
    Page("lessons", "lessons", figures.lessons, FIGURES, _("Lessons")),
    Page("download", "figures.csv", figures.download, FIGURES),
    Page("people", "people", people.people, AGENCY, _("People")),
    Page("new-person", "people/new", people.new_person, AGENCY),
    Page("person", "people/<int:person>", people.person, AGENCY),
    Page("take-away", "people/<int:person>/second-factor", second_factor.take_away, AGENCY),
    Page("acts", "acts", people.acts, AGENCY, _("Acts")),
    Page("own-password", "password", sign_in.own_password, EVERYBODY),
    Page(SET_UP, "second-factor", second_factor.own, EVERYBODY),
)

OPEN: Final[tuple[URLPattern, ...]] = (
    path("sign-in", sign_in.SignIn.as_view(), name="sign-in"),
    path("sign-in/code", sign_in.sign_in_code, name="sign-in-code"),
    path("sign-out", LogoutView.as_view(next_page="sign-in"), name="sign-out"),
    path("language", set_language, name="language"),
    path("theme.css", theme.theme, name="theme"),
)
"""What answers also to those who did not sign in."""

URLS: Final = (*OPEN, *(page.pattern() for page in PAGES))
