"""A window whose gate is led into the Internet of a test; the program itself has no such switch."""

import sys

from kiosk.ui import app
from tests.web.leading import lead

lead(int(sys.argv[1]))
app.main()
