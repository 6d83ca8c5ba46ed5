"""A window of the kiosk that goes by the test's clock; the program itself has no such switch."""

import sys
from pathlib import Path

from kiosk.ui import app
from tests.e2e import clockwork

clockwork.wind(Path(sys.argv[1]))
app.main()
