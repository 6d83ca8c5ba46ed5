"""Files as an earlier version of the program left them."""

from contextlib import closing, contextmanager

import pytest

from kiosk.store import migrations
from kiosk.store.database import Store


@pytest.fixture
def before(folder, monkeypatch):
    """Opens a store that does not know the named step, nor later ones; the folder is the usual one."""

    @contextmanager
    def opened(step):
        older = type(migrations.STEPS)("kiosk")
        names = [each.name for each in migrations.STEPS._migrations]
        older._migrations = migrations.STEPS._migrations[: names.index(step)]
        with monkeypatch.context() as patch:
            patch.setattr(migrations, "STEPS", older)
            with closing(Store.open(folder)) as store:
                yield store

    return opened
