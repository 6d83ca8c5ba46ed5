from collections import Counter
from itertools import groupby
from typing import Any

from django.db import migrations, models
from django.db.models import Count, F

from kiosk.central import tallies
from kiosk.domain.events import check
from kiosk.domain.foreign import NotFitting

COLUMNS = (
    "centre_id, device_id, id, type, subject, time, epoch, seqno, uptime, data, extras, fingerprint, received_at"
)


def keep_the_first(apps: Any, editor: Any) -> None:
    """What two devices of a centre have told stays once, and counts once."""
    events = apps.get_model("central", "Event").objects
    twice = events.values("centre_id", "id").annotate(times=Count("*")).filter(times__gt=1)
    uncounted: Counter[tuple[Any, ...]] = Counter()
    for centre, key in list(twice.values_list("centre_id", "id")):
        told = events.filter(centre_id=centre, id=key).order_by("received_at", "device_id")
        for device, time, event_type, data in list(told.values_list("device_id", "time", "type", "data"))[1:]:
            for cell in _cells(event_type, data):
                uncounted[tallies.month_of(time), centre, *cell] += 1
            events.filter(centre_id=centre, id=key, device_id=device).delete()
    tally = apps.get_model("central", "Tally").objects
    for (month, centre, figure, line), count in uncounted.items():
        found = tally.filter(month=month, centre_id=centre, figure=figure, line=line)
        found.update(count=F("count") - count)


def _cells(event_type: str, data: Any) -> Any:
    try:
        happened = check(event_type, data)
    except NotFitting:
        return ()
    return tallies.cells(happened) if happened is not None else ()


def change_the_key(apps: Any, editor: Any) -> None:
    """Django does not change a primary key of several columns by itself."""
    if editor.connection.vendor == "postgresql":
        editor.execute(
            "ALTER TABLE central_event DROP CONSTRAINT central_event_pkey, ADD PRIMARY KEY (centre_id, id)"
        )
        return
    editor.execute("DROP INDEX events_by_type_and_time")
    editor.execute("ALTER TABLE central_event RENAME TO central_event_before")
    editor.create_model(apps.get_model("central", "Event"))
    editor.execute(f"INSERT INTO central_event ({COLUMNS}) SELECT {COLUMNS} FROM central_event_before")
    editor.execute("DROP TABLE central_event_before")


class Migration(migrations.Migration):

    dependencies = [
        ('central', '0005_tallies_and_sheets'),
    ]

    operations = [
        migrations.RunPython(keep_the_first, migrations.RunPython.noop),
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AlterField(
                    model_name='event',
                    name='pk',
                    field=models.CompositePrimaryKey('centre', 'id', blank=True, editable=False, primary_key=True, serialize=False),
                ),
            ],
        ),
        migrations.RunPython(change_the_key, migrations.RunPython.noop),
    ]
