from collections import Counter
from typing import Any

import django.db.models.deletion
from django.db import migrations, models

from kiosk.central import tallies
from kiosk.domain.events import check
from kiosk.domain.foreign import NotFitting


def count_what_stands(apps: Any, _editor: Any) -> None:
    """Put the events that came before there was a tally into it."""
    counted: Counter[tuple[Any, ...]] = Counter()
    events = apps.get_model("central", "Event").objects.values_list("centre_id", "time", "type", "data")
    for centre, time, event_type, data in events.iterator():
        try:
            happened = check(event_type, data)
        except NotFitting:
            continue
        for cell in tallies.cells(happened) if happened is not None else ():
            counted[tallies.month_of(time), centre, *cell] += 1
    tally = apps.get_model("central", "Tally")
    tally.objects.bulk_create(
        (
            tally(month=month, centre_id=centre, figure=figure, line=line, count=count)
            for (month, centre, figure, line), count in counted.items()
        ),
        batch_size=1000,
    )


class Migration(migrations.Migration):

    dependencies = [
        ('central', '0004_people_acts_and_health'),
    ]

    operations = [
        migrations.CreateModel(
            name='Publication',
            fields=[
                ('period', models.CharField(max_length=7, primary_key=True, serialize=False)),
                ('made_at', models.DateTimeField()),
                ('counted', models.BigIntegerField()),
            ],
        ),
        migrations.CreateModel(
            name='Sheet',
            fields=[
                ('pk', models.CompositePrimaryKey('period', 'place', blank=True, editable=False, primary_key=True, serialize=False)),
                ('period', models.CharField(max_length=7)),
                ('place', models.CharField(max_length=90)),
                ('told', models.JSONField()),
            ],
        ),
        migrations.CreateModel(
            name='Tally',
            fields=[
                ('pk', models.CompositePrimaryKey('month', 'centre', 'figure', 'line', blank=True, editable=False, primary_key=True, serialize=False)),
                ('month', models.DateField()),
                ('figure', models.CharField(max_length=20)),
                ('line', models.CharField(max_length=253)),
                ('count', models.BigIntegerField()),
                ('centre', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='central.centre')),
            ],
        ),
        migrations.RunPython(count_what_stands, migrations.RunPython.noop),
    ]
