"""Tags of the pages' templates."""

import re
from datetime import datetime, timedelta
from functools import cache

from django import template
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe
from django.utils.timesince import timesince
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from kiosk.central.fleet import State
from kiosk.paths import resource

register = template.Library()

STATES = {
    State.SILENT: _("says nothing"),
    State.STUCK: _("data is late"),
    State.NEW: _("has just joined"),
    State.FINE: _("in order"),
    State.SHUT_OUT: _("shut out"),
}
SIGNS = {
    State.SILENT: "fill/x-circle",
    State.STUCK: "fill/warning",
    State.NEW: "bold/clock",
    State.FINE: "fill/check-circle",
    State.SHUT_OUT: "bold/prohibit",
}
_NAME = re.compile(r"(?:bold|duotone|fill)/[a-z-]+")


@register.simple_tag
def icon(name: str) -> SafeString:
    """The sign `style/name` of the kiosk's icons in the colour of the text around it, not read aloud."""
    return mark_safe(_icon(name))  # noqa: S308 - a file of ours


@cache
def _icon(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise template.TemplateSyntaxError(f"no icon is called {name!r}")
    drawn = resource(f"icons/{name}.svg").read_text("utf-8")
    return drawn.replace("<svg ", '<svg class="icon" aria-hidden="true" focusable="false" ', 1)


@register.inclusion_tag("central/state.html")
def computer_state(state: str) -> dict[str, object]:
    """A state as sign and words."""
    return {"state": state, "sign": SIGNS[State(state)], "words": STATES[State(state)]}


@register.filter
def ago(moment: datetime | None) -> str:
    """How long ago in one unit, a dash for never."""
    if moment is None:
        return "—"
    now = timezone.now()
    if now - moment < timedelta(minutes=1):
        return gettext("just now")
    return gettext("%(since)s ago") % {"since": timesince(moment, now, depth=1)}


@register.filter
def span(length: timedelta | None) -> str:
    """A length of time in its largest unit, a dash for not known."""
    if length is None:
        return "—"
    now = timezone.now()
    return timesince(now - abs(length), now, depth=1)
