"""Attempts to lead the window itself to another site."""

from tests.web.hostile.attempt import Attempt, each, redirect
from tests.web.internet import Answer

CLICKED = each(
    "leave",
    {
        "by-link": "<a class=it href=EVIL>go</a>",
        "by-link-in-new-window": "<a class=it target=_blank href=EVIL>go</a>",
        "by-link-of-a-drawing": "<svg class=it><a href=EVIL><rect width=900 height=900 /></a></svg>",
        "by-map": "<img class=it usemap=#m><map name=m><area shape=default href=EVIL></map>",
        "by-base": "<base href=https://OTHER/><a class=it href=NAME>go</a>",
        "by-scheme-relative-link": "<a class=it href=//OTHER/NAME>go</a>",
        "by-backslashes": "<a class=it href='https:\\\\\\OTHER\\NAME'>go</a>",
        "by-form": "<form action=EVIL><button class=it>go</button></form>",
        "by-post": "<form method=post action=EVIL><input name=idnp value=1><button class=it>go</button></form>",
        "by-form-in-new-window": "<form target=_blank action=EVIL><button class=it>go</button></form>",
        "by-button-of-a-form": "<form action=/ok><button formaction=EVIL class=it>go</button></form>",
        "by-script": "<script>then(() => { location = 'EVIL' })</script>",
        "by-replacement": "<script>then(() => { location.replace('EVIL') })</script>",
        "by-navigation-interface": "<script>then(() => { navigation.navigate('EVIL') })</script>",
        "by-window": "<script>then(() => { open('EVIL') })</script>",
        "by-window-without-opener": "<script>then(() => { open('EVIL', '_blank', 'noopener') })</script>",
        "by-window-with-features": "<script>then(() => { open('EVIL', 'x', 'popup,width=300') })</script>",
        "by-empty-window": "<script>then(() => { open('').location = 'EVIL' })</script>",
        "by-own-window": "<script>then(() => { const own = open('/ok');"
        " setTimeout(() => { own.location = 'EVIL' }, 100) })</script>",
        "by-script-address": "<a class=it href=\"javascript:location='EVIL'\">go</a>",
        "by-frame-to-the-top": "<iframe class=it srcdoc=\"<a target=_top href=EVIL style='position:fixed;"
        'inset:0">go</a>"></iframe>',
        "by-redirection": f"<a class=it href='{redirect('EVIL')}'>go</a>",
        "by-redirection-of-a-post": f"<form method=post action='{redirect('EVIL', 307)}'>"
        "<input name=idnp value=1><button class=it>go</button></form>",
        "by-two-redirections": f"<a class=it href='{redirect(redirect('EVIL'))}'>go</a>",
        "to-user-of-another-host": "<a class=it href=https://mpass.gov.md@OTHER/NAME>go</a>",
        "to-allowed-host-with-password": "<a class=it href=https://anna:secret@mpass.gov.md/leak/NAME>go</a>",
        "to-longer-host": "<a class=it href=https://mpass.gov.md.example.com/NAME>go</a>",
        "to-similar-host": "<a class=it href=https://evil-mpass.gov.md/NAME>go</a>",
        "to-subdomain": "<a class=it href=https://evil.mpass.gov.md/NAME>go</a>",
        "to-cyrillic-host": "<a class=it href=https://mp\u0430ss.gov.md/NAME>go</a>",
        "to-punycode-host": "<a class=it href=https://xn--mpss-43d.gov.md/NAME>go</a>",
        "to-wholly-cyrillic-host": "<a class=it href=https://\u0441\u0440\u0430.gov.md/NAME>go</a>",
        "to-host-with-a-greek-letter": "<a class=it href=https://mpass.g\u03bfv.md/NAME>go</a>",
        "to-host-with-a-dotless-letter": "<a class=it href=https://serv\u0131c\u0131\u0131.gov.md/NAME>go</a>",
        "to-host-with-a-sign-like-a-slash": "<a class=it href=https://mpass.gov.md\u2044x.example.com/NAME>go</a>",
        "to-punycode-host-by-script": "<script>then(() => { open('https://xn--mpss-43d.gov.md/NAME') })</script>",
        "to-host-with-full-width-dot": "<a class=it href=https://mpass.gov.md\uff0eexample.com/NAME>go</a>",
        "to-host-with-a-dot-at-its-end": "<a class=it href=https://mpass.gov.md./NAME>go</a>",
        "to-another-port": "<a class=it href=https://mpass.gov.md:8443/leak/NAME>go</a>",
        "to-the-usual-port-of-a-host-with-a-port": "<a class=it href=https://ports.gov.md/leak/NAME>go</a>",
        "to-a-port-like-that-of-the-list": "<a class=it href=https://ports.gov.md:844/leak/NAME>go</a>",
        "to-a-port-of-another-host": "<a class=it href=https://HOME:8443/leak/NAME>go</a>",
        "in-the-clear": "<a class=it href=http://mpass.gov.md/leak/NAME>go</a>",
        "to-another-path": "<a class=it href=https://www.google.com/leak/NAME>go</a>",
        "to-another-path-by-dots": "<a class=it href=https://www.google.com/recaptcha/../leak/NAME>go</a>",
        "to-another-path-by-code": "<a class=it href=https://www.google.com/recaptcha/..%2fleak/NAME>go</a>",
        "to-similar-path": "<a class=it href=https://www.google.com/recaptcha-leak/leak/NAME>go</a>",
    },
    ["click"],
)
BY_ITSELF = each(
    "leave",
    {
        "by-refresh": "<meta http-equiv=refresh content='0;url=EVIL'>",
        "at-once": "<script>location = 'EVIL'</script>",
        "by-submitting": "<form method=post action=EVIL></form><script>document.forms[0].submit()</script>",
        "by-history": "<script>history.pushState(0, '', '/ok'); location.replace('EVIL'); history.back()</script>",
        "after-writing-anew": "<script>document.open(); document.write('<script>location=\"EVIL\"<\\/script>')</script>",
    },
)
OTHERS = [
    Attempt("leave-by-refresh-header", "", headers=(("Refresh", "0;url=EVIL"),)),
    Attempt("leave-by-first-answer", "", headers=(("Location", "EVIL"),), status=302),
    Attempt("leave-by-middle-click", "<a class=it href=EVIL>go</a>", ("middle",)),
    Attempt("leave-by-shift-click", "<a class=it href=EVIL>go</a>", ("shift+click",)),
    Attempt("leave-by-control-click", "<a class=it href=EVIL>go</a>", ("ctrl+click",)),
    Attempt("leave-by-dropping-a-file", "<p>drop here", ("drop",)),
    Attempt("leave-by-dropping-a-link", "<p>drop here", ("drop-link",)),
    Attempt("leave-by-enter", "<a href=EVIL autofocus id=a>go</a><script>a.focus()</script>", ("Return",)),
    *(
        Attempt(
            f"leave-to-{host.split('.')[0]}-certificate",
            f"<a class=it href=https://{host}/leak/NAME>go</a>",
            ("click",),
        )
        for host in ("expired.gov.md", "foreign.gov.md", "other.gov.md")
    ),
    *(
        Attempt(
            f"leave-by-password-dialog-{where}",
            page,
            files={"/secret": Answer("", 401, headers=(("WWW-Authenticate", f'{way} realm="your bank"'),))},
        )
        for where, way, page in (
            ("of-a-frame", "Basic", "<iframe src=/secret></iframe>"),
            ("of-the-window", "Basic", "<script>location = '/secret'</script>"),
            ("of-an-image", "Digest nonce=x, qop=auth,", "<img src=/secret>"),
            ("of-the-desktop", "Negotiate,", "<script>location = '/secret'</script>"),
        )
    ),
    Attempt(
        "leave-by-redirection-over-an-open-line",
        "<script src=https://www.google.com/recaptcha/x></script>"
        f"<script>onload = () => {{ location = '{redirect('https://www.google.com/leak/NAME')}' }}</script>",
    ),
]
ATTEMPTS = [*CLICKED, *BY_ITSELF, *OTHERS]
