"""`python -m tests.supervise.cut_launch FOLDER INSTALLED STEP`: a start that is killed with all it started.

Steps are the files it makes, moves or removes, the databases it opens and the processes it starts. Ends with
0 when it came to its end before so many steps.
"""

import os
import signal
import sys
from pathlib import Path

from kiosk.supervise.launch import Launcher

STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "shutil.rmtree", "shutil.copyfile", "sqlite3.connect"}
ALWAYS = {"subprocess.Popen", "time.sleep"}


def main():
    folder, installed, step = sys.argv[1:]
    left = int(step)

    def count(event, arguments):
        nonlocal left
        if event in ALWAYS or (event in STEPS and any(folder in str(each) for each in arguments)):
            left -= 1
            if left == 0:
                os.killpg(0, signal.SIGKILL)

    sys.addaudithook(count)
    Launcher(Path(folder), ["run"], [installed], 5.0).run()


main()
