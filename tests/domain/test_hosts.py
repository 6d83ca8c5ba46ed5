"""The allow-list: what a service's pages may reach, and everything that only looks like it."""

import ipaddress
import json
import re
import string
from urllib.parse import quote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.hosts import Address, AllowList, Verdict, registrable
from kiosk.paths import resource

ENTRIES = (
    "servicii.gov.md",
    "mpass.gov.md",
    "msign.gov.md",
    "bank.example.md:8443",
    "www.google.com/recaptcha/",
    "www.gstatic.com/recaptcha",
    "localhost.cts.md:18443",
)
LIST = AllowList.of(ENTRIES)
LISTED = {entry.split("/")[0].split(":")[0] for entry in ENTRIES}


def address(url: str) -> Address:
    """The parts of an address whose host is written as in the name system."""
    parts = urlsplit(url)
    return Address(parts.scheme, parts.hostname or "", parts.port or -1, parts.path, "@" in parts.netloc)


def judge(url: str, asking_host: str = "servicii.gov.md", *, payment: bool = False) -> Verdict:
    return LIST.judge(address(url), asking_host, payment=payment)


@pytest.mark.parametrize(
    "url",
    [
        "https://servicii.gov.md",
        "https://servicii.gov.md/",
        "https://servicii.gov.md:443/a/../b?c#d",
        "https://servicii.gov.md/%2e%2e%2f%5c;jsessionid=1",
        "wss://servicii.gov.md/live",
        "https://bank.example.md:8443/3ds",
        "https://www.google.com/recaptcha",
        "https://www.google.com/recaptcha/",
        "https://www.google.com/recaptcha/api.js?render=explicit",
        "https://www.google.com/recaptcha/./a/../api2/anchor",
        "https://www.google.com/%72ecaptcha/api.js",
        "https://www.google.com/maps/%2E./recaptcha/api.js",
        "https://www.gstatic.com/recaptcha/releases/x.js;v=1",
    ],
)
def test_what_the_guide_pack_names_may_be_reached(url: str):
    assert judge(url) is Verdict.ALLOWED


@pytest.mark.parametrize(
    ("url", "verdict"),
    [
        ("http://servicii.gov.md/", Verdict.SCHEME),
        ("ws://servicii.gov.md/", Verdict.SCHEME),
        ("ftp://servicii.gov.md/", Verdict.SCHEME),
        ("file:///etc/passwd", Verdict.SCHEME),
        ("javascript:alert(1)", Verdict.SCHEME),
        ("data:text/html,x", Verdict.SCHEME),
        ("HTTPS.evil://servicii.gov.md/", Verdict.SCHEME),
        ("https://mpass.gov.md@example.com/", Verdict.USER),
        ("https://anna:secret@mpass.gov.md/", Verdict.USER),
        ("https://mpass.gov.md.example.com/", Verdict.HOST),
        ("https://evil-mpass.gov.md/", Verdict.HOST),
        ("https://x.mpass.gov.md/", Verdict.HOST),
        ("https://mpassXgov.md/", Verdict.HOST),
        ("https://gov.md/", Verdict.HOST),
        ("https://mpass.gov.md./", Verdict.HOST),
        ("https://.mpass.gov.md/", Verdict.HOST),
        ("https://mpass..gov.md/", Verdict.HOST),
        ("https://mpass.gov.md%00.example.com/", Verdict.HOST),
        ("https://mpass.gov.md\u3002example.com/", Verdict.HOST),
        ("https://mp\u0430ss.gov.md/", Verdict.HOST),
        ("https://xn--mpss-43d.gov.md/", Verdict.HOST),
        ("https:///", Verdict.HOST),
        ("https://servicii.gov.md:8443/", Verdict.PORT),
        ("https://servicii.gov.md:18443/", Verdict.PORT),
        ("https://bank.example.md/", Verdict.PORT),
        ("https://www.google.com/", Verdict.PATH),
        ("https://www.google.com/search", Verdict.PATH),
        ("https://www.google.com/recaptcha-evil/", Verdict.PATH),
        ("https://www.google.com/Recaptcha/", Verdict.PATH),
        ("https://www.google.com/x/recaptcha/", Verdict.PATH),
        ("https://www.google.com//recaptcha/", Verdict.PATH),
        ("https://www.google.com/recaptcha/..", Verdict.PATH),
        ("https://www.google.com/recaptcha/../url?q=evil", Verdict.PATH),
        ("https://www.google.com/recaptcha/%2e%2E/url", Verdict.PATH),
        ("https://www.google.com/recaptcha/..%2furl", Verdict.PATH),
        ("https://www.google.com/recaptcha%2f../url", Verdict.PATH),
        ("https://www.google.com/recaptcha/..\\url", Verdict.PATH),
        ("https://www.google.com/recaptcha/%252e%252e/url", Verdict.PATH),
        ("https://www.google.com/recaptcha/..;/url", Verdict.PATH),
        ("https://www.google.com/url/%2f../recaptcha/", Verdict.PATH),
    ],
)
def test_what_only_looks_like_it_may_not(url: str, verdict: Verdict):
    assert judge(url) is verdict


def test_capital_letters_are_not_a_name_of_the_name_system():
    assert LIST.judge(Address("https", "MPASS.gov.md", -1, "/", False), "") is Verdict.HOST


LOOPBACKS = (
    "127.0.0.1", "127.1", "127.0.1", "2130706433", "017700000001", "0x7f000001", "0x7f.1",
    "0177.0.0.1", "0x", "0", "169.254.169.254", "10.0.0.1", "192.168.1.1", "172.16.0.1", "8.8.8.8",
    "::1", "[::1]", "[::]", "0.0", "[::ffff:127.0.0.1]", "[fe80::1%25eth0]", "[fd00::1]", "[0:0:0:0:0:0:0:1]",
)  # fmt: skip
NEIGHBOURS = (
    "localhost", "router", "printer.local", "x.localhost", "localhost.localdomain", "nas.lan",
    "wiki.intranet", "server.internal", "pc.home", "router.home.arpa", "1.0.0.127.in-addr.arpa", "a.test",
    "localhost.cts.md", "localhost.example.com", "x.onion",
)  # fmt: skip


@pytest.mark.parametrize("payment", [False, True])
@pytest.mark.parametrize("host", LOOPBACKS)
def test_an_address_in_numbers_is_never_reached(host: str, payment: bool):
    wanted = Address("https", host, 443, "/", False)
    assert LIST.judge(wanted, "msign.gov.md", payment=payment) is Verdict.ADDRESS_LITERAL


@pytest.mark.parametrize("payment", [False, True])
@pytest.mark.parametrize("host", NEIGHBOURS)
def test_a_name_of_this_pc_or_its_network_is_never_reached(host: str, payment: bool):
    wanted = Address("https", host, 443, "/", False)
    assert LIST.judge(wanted, "msign.gov.md", payment=payment) is Verdict.LOCAL


@pytest.mark.parametrize("scheme", ["https", "wss"])
@pytest.mark.parametrize("asking", ["msign.gov.md", "mpass.gov.md"])
def test_the_signing_sites_speak_to_the_signing_client(scheme: str, asking: str):
    assert judge(f"{scheme}://localhost.cts.md:18443/sign", asking) is Verdict.ALLOWED


@pytest.mark.parametrize(
    ("url", "asking", "verdict"),
    [
        ("https://localhost.cts.md:18443/", "servicii.gov.md", Verdict.LOCAL),
        ("https://localhost.cts.md:18443/", "msign.gov.md.example.com", Verdict.LOCAL),
        ("https://localhost.cts.md:18443/", "www.msign.gov.md", Verdict.LOCAL),
        ("https://localhost.cts.md:18443/", "localhost.cts.md", Verdict.LOCAL),
        ("https://localhost.cts.md:18443/", "", Verdict.LOCAL),
        ("https://localhost.cts.md/", "msign.gov.md", Verdict.LOCAL),
        ("https://localhost.cts.md:18444/", "msign.gov.md", Verdict.LOCAL),
        ("http://localhost.cts.md:18443/", "msign.gov.md", Verdict.SCHEME),
        ("https://localhost:18443/", "msign.gov.md", Verdict.LOCAL),
        ("https://127.0.0.1:18443/", "msign.gov.md", Verdict.ADDRESS_LITERAL),
    ],
)
@pytest.mark.parametrize("payment", [False, True])
def test_no_other_site_and_no_other_port_of_this_pc(url: str, asking: str, verdict: Verdict, payment: bool):
    assert judge(url, asking, payment=payment) is verdict


def test_the_signing_client_must_be_in_the_pack_too():
    wanted = address("https://localhost.cts.md:18443/")
    assert AllowList.of(["msign.gov.md"]).judge(wanted, "msign.gov.md") is Verdict.HOST


@pytest.mark.parametrize(
    ("url", "verdict"),
    [
        ("https://3ds.bank.example.com/acs", Verdict.ALLOWED),
        ("https://xn--80ak6aa92e.com/", Verdict.ALLOWED),
        ("https://www.google.com/url", Verdict.ALLOWED),
        ("wss://pay.example.com/", Verdict.ALLOWED),
        ("https://bank.example.md:8443/", Verdict.ALLOWED),
        ("http://3ds.bank.example.com/acs", Verdict.SCHEME),
        ("https://bank@evil.example.com/", Verdict.USER),
        ("https://pay.example.com:8443/", Verdict.HOST),
        ("https://servicii.gov.md:8443/", Verdict.PORT),
        ("https://pay.example.com./", Verdict.HOST),
        ("https://pay_ment.example.com/", Verdict.HOST),
        ("https://-.com/", Verdict.HOST),
        (f"https://{'a' * 64}.com/", Verdict.HOST),
        (f"https://{'a.' * 126}example.com/", Verdict.HOST),
    ],
)
def test_the_payment_window_opens_public_names_on_the_port_of_https(url: str, verdict: Verdict):
    assert judge(url, payment=True) is verdict


@given(st.ip_addresses(v=4))
@example(ipaddress.IPv4Address("127.0.0.1"))
def test_every_notation_of_an_ipv4_address_is_seen(ip: ipaddress.IPv4Address):
    a, b, c, d = ip.packed
    number = int(ip)
    notations = [
        f"{ip}",
        f"{number}",
        f"0{number:o}",
        f"0x{number:x}",
        f"0{a:o}.0{b:o}.0{c:o}.0{d:o}",
        f"0x{a:x}.{b}.0{c:o}.0x{d:x}",
        f"{a}.{b}.{c << 8 | d}",
        f"{a}.{number & 0xFFFFFF}",
        f"::ffff:{ip}",
    ]
    for host in notations:
        wanted = Address("https", host, -1, "/", False)
        assert LIST.judge(wanted, "msign.gov.md", payment=True) is Verdict.ADDRESS_LITERAL


@given(st.ip_addresses(v=6))
def test_every_notation_of_an_ipv6_address_is_seen(ip: ipaddress.IPv6Address):
    for host in (ip.compressed, ip.exploded, f"[{ip}]"):
        wanted = Address("https", host, -1, "/", False)
        assert LIST.judge(wanted, "msign.gov.md", payment=True) is Verdict.ADDRESS_LITERAL


NAMES = st.text(string.ascii_lowercase + string.digits + ".-", max_size=30)


@given(
    NAMES | st.sampled_from(sorted(LISTED)).flatmap(lambda host: st.tuples(NAMES, NAMES).map(host.join)),
    st.sampled_from([-1, 80, 443, 8443, 18443]),
)
def test_a_host_that_is_not_listed_is_never_reached(host: str, port: int):
    verdict = LIST.judge(Address("https", host, port, "/", False), "servicii.gov.md")
    assert verdict is not Verdict.ALLOWED or host in LISTED


SEGMENTS = st.lists(
    st.sampled_from(
        [
            "recaptcha",
            "url",
            "..",
            ".",
            "",
            "%2e%2e",
            "%2E.",
            "..;",
            "%2f",
            "%5c",
            "\\",
            "%252e%252e",
            "re%63aptcha",
        ]
    )
)


@given(SEGMENTS)
def test_a_path_that_is_allowed_lies_where_a_browser_would_ask_for_it(segments: list[str]):
    """The reference resolves one segment at a time, as the URL standard has it."""
    path = "/" + "/".join(segments)
    if judge(f"https://www.google.com{path}") is not Verdict.ALLOWED:
        return
    asked: list[str] = []
    for segment in path.replace("\\", "/").split("/")[1:]:
        plain = segment.lower().replace("%2e", ".")
        if plain == "..":
            del asked[-1:]
        elif plain != ".":
            asked.append(segment)
    assert asked[0] in {"recaptcha", "re%63aptcha"}


@given(st.text(string.printable, max_size=12))
def test_whatever_stands_after_the_path_of_an_entry_stays_under_it(rest: str):
    path = f"/recaptcha/{quote(rest, safe='')}"
    verdict = LIST.judge(Address("https", "www.google.com", -1, path, False), "")
    unclear = any(sign in rest for sign in "/\\%") or rest == "." or rest.startswith("..")
    assert verdict is Verdict.ALLOWED or unclear or ".;" in rest


@pytest.mark.parametrize(
    "entry",
    [
        "", " ", "*", "*.gov.md", "gov", "localhost", "127.0.0.1", "127.1", "0x7f.1", "[::1]",
        "printer.local", "localhost.cts.md", "localhost.cts.md:443", "https://mpass.gov.md", "mpass.gov.md.",
        ".gov.md", "Mpass.gov.md", "mp\u0430ss.gov.md", "mpass.gov.md:", "mpass.gov.md:0",
        "mpass.gov.md:65536", "mpass.gov.md:0443", "a@mpass.gov.md", "mpass.gov.md/..", "mpass.gov.md/a/../b",
        "mpass.gov.md/a?b",
        "mpass.gov.md/a#b", "mpass.gov.md/%61", "mpass.gov.md\n", "mpass.gov.md/a b", "-a.md", "a-.md",
    ],
)  # fmt: skip
def test_what_is_no_entry_is_refused_by_name(entry: str):
    with pytest.raises(ValueError, match=re.escape(repr(entry))):
        AllowList.of(["mpass.gov.md", entry])


def test_a_host_may_be_listed_with_several_ports_and_paths():
    several = AllowList.of(["a.md/x/", "a.md/y", "a.md:8443"])
    allowed = [url for url in ("https://a.md/x/1", "https://a.md/y/1", "https://a.md:8443/z", "https://a.md/z",
        "https://a.md:444/x/") if several.judge(address(url), "") is Verdict.ALLOWED]  # fmt: skip
    assert allowed == ["https://a.md/x/1", "https://a.md/y/1", "https://a.md:8443/z"]


def test_an_empty_list_allows_nothing():
    assert AllowList.of(()).judge(address("https://servicii.gov.md/"), "") is Verdict.HOST


def test_every_service_of_the_bundled_pack_can_open_where_it_starts():
    services = [json.loads(path.read_text("utf-8")) for path in resource("catalogue/services").glob("*.json")]
    assert services
    for service in services:
        hosts = AllowList.of(service["hosts"])
        assert hosts.judge(address(service["online"]), "") is Verdict.ALLOWED, service["id"]


@pytest.mark.parametrize(
    ("host", "parts"),
    [
        ("servicii.gov.md", ("", "servicii.gov.md")),
        ("programare.asp.gov.md", ("programare.", "asp.gov.md")),
        ("www.cnam.md", ("www.", "cnam.md")),
        ("sfs.md", ("", "sfs.md")),
        ("gov.md", ("", "gov.md")),
        ("mpass.gov.md.example.com", ("mpass.gov.md.", "example.com")),
        ("evil-mpass.gov.md", ("", "evil-mpass.gov.md")),
        ("mpass.gov.md.evil.co.uk", ("mpass.gov.md.", "evil.co.uk")),
        ("mpass.gov.info", ("mpass.", "gov.info")),
        ("gov.md.com", ("gov.", "md.com")),
        ("www.google.com", ("www.", "google.com")),
        ("localhost.cts.md", ("localhost.", "cts.md")),
        ("localhost", ("", "localhost")),
        ("10.0.0.1", ("", "10.0.0.1")),
        ("::1", ("", "::1")),
        ("", ("", "")),
        ("mpass.gov.md.", ("", "mpass.gov.md.")),
    ],
)
def test_the_registered_part_of_a_host_is_set_off(host: str, parts: tuple[str, str]):
    assert registrable(host) == parts
