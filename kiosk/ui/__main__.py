"""`python -m kiosk.ui`: the window process, started by the supervisor."""

from kiosk.ui.app import main

main()
