"""What the codes in the figures are called on the pages."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from kiosk.central.models import CataloguePack
from kiosk.domain import packs
from kiosk.domain.codes import (
    AgeBand,
    Driver,
    FeedbackReason,
    Obstacle,
    Outcome,
    Sex,
    VisitMode,
)
from kiosk.domain.figures import NOT_SAID
from kiosk.paths import resource

Words = Mapping[str, Any]

OUTCOMES: Final[Words] = {
    Outcome.DONE: _("done"),
    Outcome.PARTLY: _("partly done"),
    Outcome.REFERRED: _("sent on to another place"),
    Outcome.NOT_POSSIBLE: _("not possible"),
    NOT_SAID: _("not noted"),
}
DRIVERS: Final[Words] = {
    Driver.VISITOR: _("the visitor alone"),
    Driver.TOGETHER: _("together"),
    Driver.SPECIALIST: _("the specialist"),
}
OBSTACLES: Final[Words] = {
    Obstacle.SITE_DOWN: _("The site did not answer"),
    Obstacle.MISSING_DOCUMENT: _("A document was missing"),
    Obstacle.NO_SIGNATURE: _("No electronic signature"),
    Obstacle.NO_EMAIL: _("No e-mail address"),
    Obstacle.NO_CARD: _("No bank card"),
    Obstacle.NOT_ENTITLED: _("Not entitled to it"),
    Obstacle.GAVE_UP: _("Gave up"),
    Obstacle.OTHER: _("Something else"),
}
FACES: Final[Words] = {
    "5": _("Very good"),
    "4": _("Good"),
    "3": _("So-so"),
    "2": _("Bad"),
    "1": _("Very bad"),
}
REASONS: Final[Words] = {
    FeedbackReason.HELP: _("the specialist's help"),
    FeedbackReason.CLARITY: _("how clear it was"),
    FeedbackReason.SPEED: _("how quick it was"),
    FeedbackReason.SITE: _("the site"),
    FeedbackReason.WAITING: _("the waiting"),
    FeedbackReason.COMPUTER: _("the computer"),
}
LANGUAGES: Final[Words] = {"ro": "Română", "ru": "Русский", "uk": "Українська", "en": "English"}
WAITS: Final[Words] = {
    "0-4": _("under 5 minutes"),
    "5-14": _("5 to 14 minutes"),
    "15-29": _("15 to 29 minutes"),
    "30-59": _("30 to 59 minutes"),
    "60+": _("an hour and more"),
}
AGES: Final[Words] = {
    AgeBand.TO_25: _("up to 25 years"),
    AgeBand.TO_45: _("26 to 45 years"),
    AgeBand.TO_62: _("46 to 62 years"),
    AgeBand.FROM_63: _("63 years and older"),
}
SEXES: Final[Words] = {Sex.FEMALE: _("women"), Sex.MALE: _("men")}
MODES: Final[Words] = {
    VisitMode.SELF: pgettext_lazy("how somebody worked", "alone"),
    VisitMode.SPECIALIST: pgettext_lazy("how somebody worked", "with the specialist"),
    VisitMode.TRAINING: pgettext_lazy("how somebody worked", "at a lesson"),
}


def services() -> dict[str, str]:
    """The services of the newest guide pack by id, in the page's language."""
    return _titles("services")


def topics() -> dict[str, str]:
    """The topics of lessons, likewise."""
    return _titles("topics")


def _titles(what: str) -> dict[str, str]:
    newest = CataloguePack.objects.order_by("-version").values_list("version", flat=True).first()
    return _titles_of(what, newest, get_language() or "ro")


@lru_cache(maxsize=16)
def _titles_of(what: str, version: int | None, language: str) -> dict[str, str]:
    if version is None:
        pack = packs.assemble(resource("catalogue"))
    else:
        envelope = bytes(CataloguePack.objects.get(version=version).envelope)
        pack = packs.unseal(envelope, lambda _signature, _content: True)  # from our own book
    return {each["id"]: each["title"][language] for each in pack.get(what, ())}
