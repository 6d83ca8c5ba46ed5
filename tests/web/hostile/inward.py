"""Attempts to reach this PC, its network, its files and what the engine keeps for itself."""

from tests.web.hostile.attempt import Attempt, each, redirect

SILENT = "{mode: 'no-cors'}"
NEAR = each(
    "near",
    {
        "loopback": f"<script>fetch('https://127.0.0.1/NAME', {SILENT}).catch(() => {{}})</script>",
        "loopback-in-the-clear": "<img src=http://127.0.0.1:631/NAME>",
        "loopback-short": "<img src=https://127.1/NAME>",
        "loopback-decimal": "<img src=https://2130706433/NAME>",
        "loopback-octal": "<img src=https://0177.0.0.1/NAME>",
        "loopback-hexadecimal": "<img src=https://0x7f.0.0.1/NAME>",
        "loopback-six": "<img src=https://[::1]/NAME>",
        "loopback-six-of-four": "<img src=https://[::ffff:127.0.0.1]/NAME>",
        "loopback-by-redirection": f"<img src='{redirect('https://127.0.0.1/NAME')}'>",
        "router-by-redirection-in-the-clear": f"<script>fetch('{redirect('http://192.168.1.1/NAME', 307)}',"
        " {mode: 'no-cors', method: 'POST', body: 'reset'}).catch(() => {})</script>",
        "router-frame-by-redirection": f"<iframe src='{redirect('http://192.168.1.1/NAME')}'></iframe>",
        "router-in-the-window-by-redirection": f"<script>location = '{redirect('http://192.168.1.1/NAME')}'</script>",
        "loopback-frame": "<iframe src=https://127.0.0.1/NAME></iframe>",
        "loopback-web-socket": "<script>new WebSocket('wss://127.0.0.1:18443/NAME')</script>",
        "localhost": f"<script>fetch('https://localhost:8080/NAME', {SILENT}).catch(() => {{}})</script>",
        "localhost-of-localhost": "<img src=https://x.localhost/NAME>",
        "router": "<img src=http://192.168.1.1/NAME>",
        "router-by-tls": f"<script>fetch('https://192.168.1.1/NAME', {SILENT}).catch(() => {{}})</script>",
        "cloud-metadata": "<img src=http://169.254.169.254/NAME>",
        "printer-by-name": "<img src=https://printer.local/NAME>",
        "router-by-a-name-of-the-list": "<img src=https://rebound.gov.md/leak/NAME>",
        "single-name": "<img src=https://intranet/NAME>",
        "signing-client": f"<script>fetch('https://localhost.cts.md:18443/leak/NAME', {SILENT})"
        ".catch(() => {})</script>",
        "signing-client-frame": "<iframe src=https://localhost.cts.md:18443/leak/NAME></iframe>",
        "signing-client-by-redirection": f"<img src='{redirect('https://localhost.cts.md:18443/leak/NAME')}'>",
        "signing-client-through-its-site": "<iframe src=https://msign.gov.md/asks/NAME></iframe>",
    },
)
SIGNING = each(
    "near-from-signing-site",
    {
        "loopback": f"<script>fetch('https://127.0.0.1:18443/NAME', {SILENT}).catch(() => {{}})</script>",
        "another-port": f"<script>fetch('https://localhost.cts.md:631/leak/NAME', {SILENT})"
        ".catch(() => {})</script>",
        "in-the-clear": "<script>new WebSocket('ws://localhost.cts.md:18443/NAME')</script>",
        "in-the-window": "<script>location = 'https://localhost.cts.md:18443/leak/NAME'</script>",
        "by-a-foreign-frame": "<iframe src=https://www.google.com/recaptcha/asks/NAME></iframe>",
    },
    host="msign.gov.md",
)
CLICKED = each(
    "inside",
    {
        "file": "<a class=it href=file:///etc/passwd>go</a>",
        "file-window": "<script>then(() => { open('file:///etc/passwd') })</script>",
        "source": "<a class=it href=view-source:https://HOME/NAME>go</a>",
        "source-window": "<script>then(() => { open('view-source:https://HOME/') })</script>",
        "engine-page": "<a class=it href=chrome://version>go</a>",
        "engine-window": "<script>then(() => { open('chrome://gpu') })</script>",
        "developer-tools": "<a class=it href=devtools://devtools/bundled/inspector.html>go</a>",
        "source-by-redirection": f"<a class=it href='{redirect('view-source:https://HOME/NAME')}'>go</a>",
        "engine-page-by-redirection": f"<a class=it href='{redirect('chrome://version')}'>go</a>",
        "file-by-redirection": f"<a class=it href='{redirect('file:///etc/passwd')}'>go</a>",
        "engine-crash": "<a class=it href=chrome://crash>go</a>",
        "engine-of-qt": "<a class=it href=chrome://qt>go</a>",
        "developer-tools-window": "<script>then(() => { open('devtools://devtools/bundled/inspector.html') })</script>",
        "program-resources": "<a class=it href=qrc:/>go</a>",
        "data": "<a class=it href='data:text/html,<h1>Your bank</h1>'>go</a>",
        "data-window": "<script>then(() => { open('data:text/html,<h1>Your bank</h1>') })</script>",
        "data-by-redirection": f"<a class=it href='{redirect('data:text/html,x')}'>go</a>",
        "blob": "<script>then(() => { location = URL.createObjectURL(new Blob(['<h1>Your bank'],"
        " {type: 'text/html'})) })</script>",
        "blob-window": "<script>then(() => { open(URL.createObjectURL(new Blob(['<h1>Your bank'],"
        " {type: 'text/html'}))) })</script>",
        "file-system": "<a class=it href=filesystem:https://HOME/temporary/x.html>go</a>",
        "extension": "<a class=it href=chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html>go</a>",
    },
    ["click"],
)
FRAMES = each(
    "inside",
    {
        "file-frame": "<iframe src=file:///etc/passwd></iframe>",
        "file-fetch": "<script>gives(fetch('file:///etc/passwd').then((r) => r.text()))</script>",
        "file-image": "<img src=file:///usr/share/pixmaps/debian-logo.png onload=leak(1)>",
        "engine-frame": "<iframe src=chrome://version></iframe>",
        "data-frame-that-speaks": "<iframe src=\"data:text/html,<script>parent.postMessage(1,'*')</script>\"></iframe>"
        "<script>addEventListener('message', (e) => leak(e.data))</script>",
        "blob-frame-that-speaks": "<script>add('iframe', {src: URL.createObjectURL(new Blob(["
        "'<script>parent.leak(1)<\\/script>'], {type: 'text/html'}))})</script>",
    },
)
ATTEMPTS: list[Attempt] = [*NEAR, *SIGNING, *CLICKED, *FRAMES]
