"""`python -m kiosk.ui`: the window process, started by the supervisor."""

import gc


def start() -> None:
    """Nothing becomes garbage before the first frame, yet looking for it takes a tenth of the way there."""
    gc.disable()
    from kiosk.ui.app import main

    main()


start()
