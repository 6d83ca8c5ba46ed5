"""Long lists, a part at a time: `?page=2` in the address, `central/turning.html` under the table."""

from collections.abc import Sequence
from typing import Any, Final

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest

LINES: Final = 100


def part(request: HttpRequest, lines: Sequence[Any] | QuerySet[Any]) -> Page[Any]:
    """The part that the address asks for; the nearest there is where it asks for none."""
    return Paginator(lines, LINES).get_page(request.GET.get("page"))
