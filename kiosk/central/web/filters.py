"""What a page is narrowed to, read from its address: period, district, centre.

Only places that the person may see can be chosen; any other is not found.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, TypeVar
from urllib.parse import urlencode

from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest

from kiosk.central.models import Centre, Scope
from kiosk.central.scopes import seen
from kiosk.domain.clock import Clock, midnight

M = TypeVar("M", bound=Model)

MONTHS_BACK: Final = 24
_MONTH: Final = re.compile(r"(20[0-9]{2})-(0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True)
class Filters:
    """The choice and what there is to choose from; `month` is the first day, None where no time counts."""

    scope: Scope
    month: date | None
    months: tuple[date, ...]
    district: str
    districts: tuple[str, ...]
    centre: Centre | None
    centres: tuple[Centre, ...]

    @property
    def since(self) -> datetime | None:
        """The first moment that counts."""
        return midnight(self.month) if self.month else None

    @property
    def until(self) -> datetime | None:
        """The first moment that does not count any more."""
        return midnight(_after(self.month)) if self.month else None

    @property
    def query(self) -> str:
        """The choice as it stands in the address, with its `?`; empty when nothing was chosen."""
        chosen = {
            "month": f"{self.month:%Y-%m}" if self.month else "",
            "district": self.district,
            "centre": self.centre.pk if self.centre else "",
        }
        told = urlencode({name: value for name, value in chosen.items() if value})
        return f"?{told}" if told else ""

    def narrowed(self, rows: QuerySet[M]) -> QuerySet[M]:
        """What of `rows` lies in the chosen places, and may be seen; time is the page's own matter."""
        rows = seen(rows, self.scope)
        own = rows.model is Centre
        if self.centre is not None:
            return rows.filter(**{"pk" if own else "centre": self.centre.pk})
        if self.district:
            return rows.filter(**{"district" if own else "centre__district": self.district})
        return rows


def read(request: HttpRequest, scope: Scope, *, by_month: bool = True) -> Filters:
    """The filters of an address; raises Http404 for what is not there to be chosen."""
    all_centres = tuple(seen(Centre.objects.all(), scope).order_by("name"))
    districts = tuple(sorted({centre.district for centre in all_centres if centre.district}))
    district = request.GET.get("district", "")
    if district and district not in districts:
        raise Http404
    centres = tuple(centre for centre in all_centres if district in {"", centre.district})
    wanted = request.GET.get("centre", "")
    # A centre of another district goes out of choice when the district is chosen anew.
    known = {centre.pk: centre for centre in all_centres}
    if wanted and wanted not in known:
        raise Http404
    centre = known.get(wanted)
    if centre not in centres:
        centre = None
    months = _months(Clock.of_this_pc().today()) if by_month else ()
    return Filters(scope, _month(request, months), months, district, districts, centre, centres)


def _months(today: date) -> tuple[date, ...]:
    """The first days of this month and those before it, newest first."""
    months = [today.replace(day=1)]
    while len(months) <= MONTHS_BACK:
        months.append((months[-1] - timedelta(days=1)).replace(day=1))
    return tuple(months)


def _month(request: HttpRequest, months: tuple[date, ...]) -> date | None:
    if not months:
        return None
    wanted = request.GET.get("month", "")
    if not wanted:
        return months[0]
    found = _MONTH.fullmatch(wanted)
    if found is None:
        raise Http404
    return date(int(found[1]), int(found[2]), 1)


def _after(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1)
