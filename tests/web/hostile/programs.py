"""Attempts to start a program of the desktop by an address that is not of the web."""

from tests.web.hostile.attempt import each, redirect

SCHEMES = {
    "mail": "mailto:a@example.com",
    "telephone": "tel:+37322000000",
    "settings": "ms-settings:network",
    "office": "ms-word:ofe|u|https://OTHER/x.docx",
    "file-transfer": "ftp://OTHER/x",
    "network-share": "smb://OTHER/x",
    "shell": "ssh://OTHER/",
    "messenger": "tg://resolve?domain=x",
    "meeting": "zoommtg://OTHER/join",
    "shop": "steam://run/1",
    "intent": "intent://x#Intent;end",
    "search": "search-ms:query=x",
    "torrent": "magnet:?xt=urn:btih:x",
    "unheard-of": "kiosk-attack:x",
}
ATTEMPTS = [
    *each("program", {name: f"<a class=it href='{url}'>go</a>" for name, url in SCHEMES.items()}, ["click"]),
    *each(
        "program",
        {
            "window": "<script>then(() => { open('mailto:a@example.com') })</script>",
            "form": "<form action=mailto:a@example.com><button class=it>go</button></form>",
            "redirection": f"<a class=it href='{redirect('mailto:a@example.com')}'>go</a>",
            "script": "<script>then(() => { location = 'tel:112' })</script>",
        },
        ["click"],
    ),
    *each(
        "program",
        {
            "frame": "<iframe src=mailto:a@example.com></iframe>",
            "at-once": "<script>location = 'mailto:a@example.com'</script>",
            "refresh": "<meta http-equiv=refresh content='0;url=tel:112'>",
        },
    ),
]
