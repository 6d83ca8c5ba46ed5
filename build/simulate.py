"""Fill a central with an invented country: `python3 build/dev.py simulate --centres 1200 --days 365`.

The same seed gives the same events under the same ids, so that a run that was cut short is simply run again.
Refuses a central that has centres of its own. With --http the events travel as a kiosk sends them.
"""

from __future__ import annotations

import argparse
import gzip
import http.client
import json
import sys
import time
import uuid
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from build.invented import VERSION, Centre, Computer, World
from kiosk.central.opening import open_central
from kiosk.domain import packs
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.clock import midnight
from kiosk.paths import data_folder, resource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Deliver = Callable[[Computer, list[dict[str, Any]], datetime], None]

BATCH: Final = 500
EVENING: Final = 18
PREFIX: Final = "exemplu-"
NEVER_ROTATED: Final = timedelta(days=36_500)


def main(arguments: Sequence[str]) -> int:
    """Invent a country and deliver it."""
    parser = argparse.ArgumentParser(prog="dev.py simulate", description=__doc__)
    parser.add_argument("--centres", type=int, default=80)
    parser.add_argument("--days", type=int, default=90)
    parser.add_argument("--until", type=date.fromisoformat, help="the last day; else today", metavar="DATE")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", help="as for `kiosk central`; else central.db in the data folder")
    parser.add_argument("--data", type=Path, help="the data folder")
    parser.add_argument("--http", metavar="URL", help="send to a central that serves this database")
    options = parser.parse_args(arguments)
    open_central(options.database, data_folder(options.data))
    until = options.until or datetime.now(UTC).date()
    first = until - timedelta(days=options.days - 1)
    catalogue = Catalogue.parse(packs.assemble(resource("catalogue")))
    world = World(catalogue, options.seed, first, options.days)
    deliver = over_http(options.http) if options.http else in_bulk()
    begun, delivered = time.monotonic(), 0
    for number in range(1, options.centres + 1):
        delivered += fill(Centre(number, options.seed), world, first, options.days, deliver)
        if number == options.centres or number % 10 == 0:
            print(f"{number} centres, {delivered:,} events, {time.monotonic() - begun:.0f} s", flush=True)
    return 0


def fill(centre: Centre, world: World, first: date, days: int, deliver: Deliver) -> int:
    """Deliver all that happened at one centre; how many events."""
    computers = centre.computers(first, days)
    create(centre, computers, first)
    count = 0
    waiting: dict[uuid.UUID, list[dict[str, Any]]] = {pc.id: [] for pc in computers}
    spoke = {pc.id: first for pc in computers}
    for gone in range(days):
        day = first + timedelta(days=gone)
        for pc in computers:
            today = list(centre.day(pc, len(computers), day, gone / days, world))
            spoke[pc.id] = day if today else spoke[pc.id]
            happened = waiting[pc.id]
            happened += today
            if len(happened) >= BATCH or (gone == days - 1 and happened):
                count += len(happened)
                at = min(midnight(spoke[pc.id]) + timedelta(hours=EVENING), datetime.now(UTC))
                for start in range(0, len(happened), BATCH):
                    deliver(pc, happened[start : start + BATCH], at)
                happened.clear()
    return count


def create(centre: Centre, computers: Sequence[Computer], first: date) -> None:
    """The centre and its computers, unless they are there."""
    from kiosk.central.models import Centre as Row  # noqa: PLC0415 - Django must be set up first
    from kiosk.central.models import Device  # noqa: PLC0415 - as above
    from kiosk.central.tokens import token_hash  # noqa: PLC0415 - as above

    if Row.objects.exclude(id__startswith=PREFIX).exists():
        sys.exit("This central has centres of its own; choose an empty one with --data or --database.")
    Row.objects.get_or_create(id=centre.id, defaults={"name": centre.name, "district": centre.district})
    for pc in computers:
        known = {
            "centre_id": centre.id,
            "letter": pc.letter,
            "token_hash": token_hash(pc.token),
            "token_due_at": midnight(first) + NEVER_ROTATED,
            "fingerprint": "simulated",
            "version": VERSION,
            "enrolled_at": midnight(first),
        }
        Device.objects.get_or_create(id=pc.id, defaults=known)


def in_bulk() -> Deliver:
    """Through central's own ingest, in this process."""
    from kiosk.central import ingest  # noqa: PLC0415 - Django must be set up first
    from kiosk.central.models import Device  # noqa: PLC0415 - as above

    def deliver(pc: Computer, batch: list[dict[str, Any]], at: datetime) -> None:
        device = Device.objects.get(pk=pc.id)
        as_it_travels = json.loads(json.dumps(batch))
        refused = [each for each in ingest.take(device, as_it_travels, at) if each.problem is not None]
        if refused:
            raise AssertionError(f"central refuses what was invented: {refused[0]}")
        Device.objects.filter(pk=pc.id).update(last_seen_at=at)

    return deliver


def over_http(url: str) -> Deliver:
    """As a kiosk sends."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=60)

    def deliver(pc: Computer, batch: list[dict[str, Any]], at: datetime) -> None:  # noqa: ARG001 - it is now
        headers = {
            "Authorization": f"Bearer {pc.token}",
            "Content-Type": "application/cloudevents-batch+json",
            "Content-Encoding": "gzip",
            "X-Batch-ID": str(uuid.uuid4()),
        }
        connection.request("POST", "/v1/events", gzip.compress(json.dumps(batch).encode(), 1), headers)
        answer = connection.getresponse()
        told = json.loads(answer.read())
        if answer.status != http.client.MULTI_STATUS or any("problem" in each for each in told["receipts"]):
            raise AssertionError(f"central refuses what was invented: {answer.status} {told}")

    return deliver


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
