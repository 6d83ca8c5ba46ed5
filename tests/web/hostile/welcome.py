"""What official sites need: each of these must be seen by the witness, or the browser refuses too much."""

from tests.web.hostile.attempt import Attempt, each
from tests.web.internet import Answer

PATIENT_MS = 5_000

ATTEMPTS = [
    *each(
        "good",
        {
            "link": "<a class=it href=https://mpass.gov.md/leak/NAME>go</a>",
            "form-post": "<form method=post action=https://mpass.gov.md/leak/NAME><button class=it>go</button></form>",
            "new-window": "<a class=it target=_blank href=https://mpass.gov.md/leak/NAME>go</a>",
            "window-by-script": "<script>then(() => { open('https://mpass.gov.md/leak/NAME') })</script>",
            "window-filled-later": "<script>then(() => { const own = open('about:blank');"
            " setTimeout(() => { own.location = 'https://mpass.gov.md/leak/NAME' }, 100) })</script>",
            "port-of-the-list": "<a class=it href=https://ports.gov.md:8443/leak/NAME>go</a>",
            "redirection": "<a class=it href='/redirect/302?https%3A%2F%2Fmpass.gov.md%2Fleak%2FNAME'>go</a>",
        },
        ["click"],
        wait_ms=PATIENT_MS,
    ),
    *each(
        "good",
        {
            "robot-check": "<script src=https://www.google.com/recaptcha/leak/NAME></script>",
            "frame": "<iframe src=https://mpass.gov.md/leak/NAME></iframe>",
            "picture-made-by-the-page": "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' onload=leak(1)"
            " onerror=leak(1)>",
            "worker-made-by-the-page": "<script>new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))"
            ".onmessage = () => leak(1)</script>",
        },
        wait_ms=PATIENT_MS,
    ),
    *each(
        "good-signing",
        {
            "client": "<script>fetch('https://localhost.cts.md:18443/leak/NAME', {mode: 'no-cors'})</script>",
            "client-by-socket": "<script>new WebSocket('wss://localhost.cts.md:18443/leak/NAME')</script>",
        },
        host="msign.gov.md",
        wait_ms=PATIENT_MS,
    ),
    Attempt(
        "good-page-with-answer-from-a-worker",
        "<script>new Worker('/own.js')</script>",
        files={"/own.js": Answer("fetch('/leak/NAME')", media="text/javascript")},
        wait_ms=PATIENT_MS,
    ),
]
