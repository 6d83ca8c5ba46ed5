"""`python -m kiosk.ui`: the window process, started by the supervisor."""

import builtins
import gc


def start() -> None:
    """Load the program without two things that lengthen the way to the first frame and end in nothing.

    No garbage is looked for: there is none before that frame. PySide does not read the source of every
    module that is imported, to see whether it asks for Qt's names in another spelling: ours never do.
    """
    gc.disable()
    plain_import = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain_import
    from kiosk.ui.app import main

    main()


start()
