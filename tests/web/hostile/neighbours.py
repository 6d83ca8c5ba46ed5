"""Attempts to reach real addresses of a local network, which stand in a network namespace of their own.

The other attempts are led to one port of this PC, whatever address they name; these go where they point.
"""

import subprocess

from tests.web.hostile.attempt import Attempt, Net, each, redirect

ADDRESSES = ("192.168.1.1", "10.0.0.1", "172.16.0.1", "169.254.169.254")
NAMED = "router.example.net"
"""A name that its owner points into the local network."""

ATTEMPTS = each(
    "neighbour",
    {
        "fetch": "<script>fetch('https://192.168.1.1/NAME', {mode: 'no-cors'}).catch(() => {})</script>",
        "image": "<img src=https://192.168.1.1/NAME>",
        "web-socket": "<script>new WebSocket('wss://192.168.1.1/NAME')</script>",
        "frame": "<iframe src=https://192.168.1.1/NAME></iframe>",
        "image-by-redirection": f"<img src='{redirect('https://192.168.1.1/NAME')}'>",
        "frame-by-redirection": f"<iframe src='{redirect('https://192.168.1.1/NAME')}'></iframe>",
        "window-by-redirection": f"<script>location = '{redirect('https://192.168.1.1/NAME')}'</script>",
        "of-a-big-network": "<img src=https://10.0.0.1/NAME>",
        "of-a-middle-network": "<img src=https://172.16.0.1/NAME>",
        "of-a-cloud": "<img src=https://169.254.169.254/NAME>",
        "by-name": f"<img src=https://{NAMED}/NAME>",
    },
    wait_ms=1_000,
)


OWN = Attempt("good-own-site", "<script>leak(1)</script>", wait_ms=5_000)
"""What must be seen, or the others were never tried."""
NET = Net(
    {attempt.name: attempt for attempt in (*ATTEMPTS, OWN)},
    led=("*.md", "*.com"),
    rules=(f"MAP {NAMED} {ADDRESSES[0]}:443",),
    at=("0.0.0.0", 443),  # noqa: S104  inside the namespace
)


def settle() -> Net:
    """Give these addresses to this PC; anywhere but in a fresh namespace, where no line is up, it refuses."""
    up = subprocess.run(["ip", "link", "show", "up"], capture_output=True, text=True, check=True).stdout
    assert not up, f"not a namespace of its own: {up}"
    for address in ADDRESSES:
        subprocess.run(["ip", "address", "add", f"{address}/32", "dev", "lo"], check=True)
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    return NET
