"""Figures for Prometheus at `/metrics`: what was asked of this process, and how the computers are.

They are told to whoever shows the token in `KIOSK_CENTRAL_METRICS_TOKEN`; without one nothing is there.
"""

import hmac
import os
from collections import Counter as Count
from collections.abc import Iterator

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe
from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from kiosk.central import audit, fleet
from kiosk.central.models import Centre, Device
from kiosk.central.places import everywhere
from kiosk.central.problems import Refused, answer

REGISTRY = CollectorRegistry()
ProcessCollector(registry=REGISTRY)
_REQUESTS = Counter("cups_requests", "Requests answered.", ("method", "route", "status"), registry=REGISTRY)
_SECONDS = Histogram("cups_request_seconds", "Time until the answer.", ("route",), registry=REGISTRY)
EVENTS = Counter(
    "cups_events", "Events received, by the status of their receipt.", ("status",), registry=REGISTRY
)
_METHODS = frozenset({"GET", "HEAD", "POST"})


def count(request: HttpRequest, status: int, seconds: float) -> None:
    """Count an answered request under its route, so that strange addresses do not grow the figures."""
    route = request.resolver_match.route if request.resolver_match else "none"
    method = request.method if request.method in _METHODS else "other"
    _REQUESTS.labels(method, route, status).inc()
    _SECONDS.labels(route).observe(seconds)


class _Fleet(Collector):
    """How the computers are, asked of the database when somebody looks."""

    def collect(self) -> Iterator[Metric]:
        """The figures of this moment."""
        now = timezone.now()
        with everywhere():
            devices = Device.objects.filter(revoked_at=None).select_related("centre")
            computers = [fleet.computer(device, now) for device in devices]
            centres = Centre.objects.count()
        states = Count(each.state for each in computers)
        by_state = GaugeMetricFamily("cups_computers", "Computers by state.", labels=("state",))
        for state in fleet.ORDER:
            by_state.add_metric((state,), states[state])
        waiting = sum(each.waiting or 0 for each in computers)
        oldest = max((each.oldest.total_seconds() for each in computers if each.oldest), default=0)
        yield by_state
        yield GaugeMetricFamily("cups_centres", "Centres.", centres)
        yield GaugeMetricFamily(
            "cups_waiting_events", "Events that wait at computers, as they told.", waiting
        )
        yield GaugeMetricFamily("cups_oldest_waiting_seconds", "How long the oldest of them waits.", oldest)
        yield GaugeMetricFamily("cups_acts", "Lines in the book of acts.", audit.end()[0])


REGISTRY.register(_Fleet())


@require_safe
def metrics(request: HttpRequest) -> HttpResponse:
    """The figures as text."""
    token = os.environ.get("KIOSK_CENTRAL_METRICS_TOKEN")
    if not token:
        raise Http404
    shown = request.headers.get("Authorization", "")
    if not hmac.compare_digest(shown.encode(), f"Bearer {token}".encode()):
        return answer(
            Refused(401, "token", "The token is not the one for figures.", {"WWW-Authenticate": "Bearer"})
        )
    return HttpResponse(generate_latest(REGISTRY), "text/plain; version=0.0.4; charset=utf-8")
