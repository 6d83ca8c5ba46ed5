"""Attempts with the keyboard and the mouse, as a person at the PC makes them; the X server gets real keys."""

from tests.web.hostile.attempt import Attempt

FIELD = "<input autofocus id=i value=abc><p>text<script>i.focus()</script>"
KEYS = (
    "F1", "F3", "F5", "F6", "F7", "F10", "F11", "F12", "Menu", "shift+F10", "Help", "Print",
    "ctrl+r", "ctrl+shift+r", "ctrl+p", "ctrl+s", "ctrl+o", "ctrl+n", "ctrl+t", "ctrl+w", "ctrl+q", "ctrl+u", "ctrl+j",
    "ctrl+h", "ctrl+l", "ctrl+f", "ctrl+g", "ctrl+d", "ctrl+shift+i", "ctrl+shift+c", "ctrl+shift+Delete",
    "ctrl+plus", "ctrl+equal", "ctrl+minus", "ctrl+0", "ctrl+KP_Add", "ctrl+KP_Subtract", "ctrl+Tab", "ctrl+F4", "alt+F4", "alt+Left", "alt+Home", "alt+d",
    "XF86Back", "XF86Refresh", "XF86HomePage", "XF86Mail", "XF86Search", "XF86Explorer", "Escape",
)  # fmt: skip
ATTEMPTS = [
    *(Attempt(f"key-{key.replace('+', '-').lower()}", FIELD, (key,), wait_ms=200) for key in KEYS),
    Attempt("mouse-context-menu", "<p>text", ("context",)),
    Attempt("mouse-context-menu-of-a-field", "<input class=it value=abc>", ("context",)),
    Attempt("mouse-wheel-with-control", "<p style='height: 5000px'>text", ("wheel",)),
    Attempt("mouse-side-button", "<p>text", ("back",)),
    Attempt("mouse-pinch", "<p>text", ("pinch",)),
]
