"""Attempts to get a dialog or a window of the desktop, and to wear the person down with questions."""

from tests.web.hostile.attempt import Attempt, each

COLOUR = "<input type=color class=it id=c>"
CLICKED = each(
    "dialog",
    {
        "file": "<input type=file class=it>",
        "files": "<input type=file multiple class=it>",
        "folder": "<input type=file webkitdirectory class=it>",
        "file-by-script": "<input type=file id=f><script>then(() => f.click())</script>",
        "file-by-picker": "<input type=file id=f><script>then(() => f.showPicker())</script>",
        "file-in-a-frame": "<iframe class=it srcdoc=\"<input type=file style='position:fixed;inset:0;"
        'width:100%;height:100%">"></iframe>',
        "colour": COLOUR,
        "colour-by-label": "<label class=it for=c>go</label><input type=color id=c>",
        "colour-by-script": f"{COLOUR}<script>then(() => c.click())</script>",
        "colour-by-picker": "<input type=color id=c><script>then(() => c.showPicker())</script>",
        "colour-by-made-event": "<input type=color id=c><script>then(() =>"
        " c.dispatchEvent(new MouseEvent('click')))</script>",
        "colour-out-of-the-page": "<script>const c = document.createElement('input'); c.type = 'color';"
        " then(() => c.click())</script>",
        "colour-in-a-shadow": "<div id=d></div><script>d.attachShadow({mode: 'closed'}).innerHTML ="
        "'<input type=color style=\"position:fixed;inset:0;width:100%;height:100%\">'</script>",
        "colour-in-a-frame": "<iframe class=it srcdoc=\"<input type=color style='position:fixed;inset:0;"
        "width:100%;height:100%'>\"></iframe>",
        "colour-by-methods-of-a-frame": "<input type=color id=c><iframe id=f></iframe><script>then(() =>"
        " f.contentWindow.HTMLInputElement.prototype.showPicker.call(c))</script>",
        "colour-by-click-of-a-frame": "<script>const c = document.createElement('input'); c.type = 'color';"
        "const f = add('iframe', {}); then(() => f.contentWindow.HTMLElement.prototype.click.call(c))</script>",
        "colour-after-writing-anew": "<script>onload = () => { document.open(); document.write("
        f"'{COLOUR}<style>.it {{position: fixed; inset: 0; width: 100%; height: 100%}}</style>');"
        " document.close() }</script>",
        "colour-that-was-a-text": "<input class=it id=c><script>c.onclick = () => { c.type = 'color' }</script>",
        "print": "<script>then(() => print())</script>",
        "alert": "<script>then(() => alert('Call +373 22 000 000'))</script>",
        "confirm": "<script>then(() => confirm('Call +373 22 000 000'))</script>",
        "prompt": "<script>then(() => prompt('Your password'))</script>",
        "before-leaving": "<script>addEventListener('beforeunload', (e) => e.preventDefault());"
        "then(() => setTimeout(() => { location = '/ok' }, 50))</script>",
    },
    ["click"],
)
WORN_DOWN = [
    Attempt(
        "flood-questions",
        "<script>then(() => { let n = 0; while (n < 30) { const at = performance.now(); confirm(n++);"
        " if (performance.now() - at < 3) break } if (n >= 10) leak(n) })</script>",
        ("click",),
        wait_ms=700,
    ),
    Attempt(
        "flood-windows",
        "<script>then(() => { let n = 0; while (n < 100 && open('/ok')) n++; if (n > 20) leak(n) })</script>",
        ("click",),
        wait_ms=700,
    ),
    Attempt(
        "flood-windows-by-itself",
        "<script>for (let n = 0; n < 20; n++) if (open('/ok')) { leak(n); break }</script>",
    ),
    Attempt("flood-prints", "<script>for (let n = 0; n < 20; n++) print()</script>", wait_ms=700),
    Attempt(
        "flood-downloads",
        "<script>for (let n = 0; n < 90; n++) add('a', {download: n + '.txt', href: 'data:text/plain,x'}).click()</script>",
        wait_ms=900,
    ),
    Attempt(
        "flood-memory",
        "<script>const all = []; for (let n = 1; n <= 25; n++) { all.push(new Uint8Array(1e8));"
        " if (n === 25) leak(n) }</script>",
        wait_ms=700,
    ),
    Attempt("flood-prints-while-shown", "<script>setInterval(print, 30)</script>", wait_ms=3000),
]
ATTEMPTS = [*CLICKED, *WORN_DOWN]
