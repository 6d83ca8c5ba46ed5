"""A window whose Chromium is led into the Internet of a test; the program itself has no such switch."""

import sys

from kiosk.ui import app
from kiosk.ui.web import environment

environment.prepare.__defaults__ = ((*environment.FLAGS, sys.argv[1]),)
app.main()
