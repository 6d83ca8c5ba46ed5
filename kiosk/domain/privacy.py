"""Finds what says who somebody is in a text that was typed freely, so that it is refused before it is stored.

Found are the thirteen digits of a personal number, telephone numbers, e-mail addresses and handles, numbers
of documents, cards and accounts, and names behind a form of address; also in disguise: spaced, dotted, in
letters that look like digits or like Latin, in words. What merely looks like it is let through: dates,
times, sums of money, codes of services, numbers of laws, addresses of offices.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class PersonalKind(StrEnum):
    """What a place in a text gives away."""

    PERSONAL_NUMBER = "personal_number"
    PHONE = "phone"
    EMAIL = "email"
    DOCUMENT = "document"
    BANK = "bank"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Span:
    """A place in the text, `start` included and `end` not, counted in characters."""

    start: int
    end: int
    kind: PersonalKind


PERSONAL_DIGITS: Final = 13
_FEWEST_DIGITS: Final = 7
"""Of a number that nobody asked for; shorter ones are rooms, papers, money."""
_FEWEST_CALLED: Final = 5
"""Of a number behind "call" or "telephone"."""
_FEWEST_REAL: Final = 4
"""Real digits among those that letters stand for."""
_MOST_PHONE: Final = 12

# Letters of other alphabets that look like Latin ones, for addresses and documents.
_LATIN: Final = str.maketrans("АВЕІЈКМНОРСТХУавеіјкмнорстхугѕѡ", "ABEIJKMHOPCTXYabeijkmhopctxyrsw")
_DIGITS: Final = str.maketrans(
    {"O": "0", "o": "0", "О": "0", "о": "0", "l": "1", "I": "1", "і": "1"}
    | {"І": "1", "|": "1", "З": "3", "з": "3", "б": "6", "В": "8", "B": "8", "S": "5"}
)
_DIGIT_WORDS: Final = (
    "zero|unu|una|doi|două|doua|trei|patru|cinci|șase|sase|șapte|sapte|opt|nouă|noua"
    "|ноль|нуль|один|одна|два|две|дві|три|четыре|чотири|пять|п'ять|шесть|шість|семь|сім|восемь|вісім"
    "|девять|дев'ять|one|two|three|four|five|six|seven|eight|nine"
)

_BREAK: Final = "\0"
_GAP: Final = r"[\s.,\-‐-―_/\\()\[\]*·•:;#+'\"=~]{0,3}"
_LIKE: Final = r"[0-9OoОоlIіІ|ЗзбВBS]"
_RUN: Final = re.compile(rf"(?<![^\W\d_]){_LIKE}(?:{_GAP}{_LIKE})+(?![^\W\d_])")
_WORDS: Final = re.compile(rf"\b(?:{_DIGIT_WORDS})(?:[\s,.\-]+(?:{_DIGIT_WORDS}|\d+)){{5,}}\b", re.IGNORECASE)

_TIME: Final = r"(?:[01]?\d|2[0-3])[:.][0-5]\d"
_APART: Final = r"(?<!\d)(?<!\d[ .\-/])"
_ENDS: Final = r"(?!\d)(?![ .\-/]\d)"
_HARMLESS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # sums of money
        (
            r"(?<!\d)\d{1,3}(?:[ .  ]?\d{3})*(?:[.,]\d{1,2})?\s?(?:de\s)?"
            r"(?:lei\b|leu\b|mdl\b|bani\b|eur\b|euro\b|usd\b|€|\$|лей\b|леев\b|лея\b|лей\b|руб|грн)"
        ),
        # codes of services, as the national portal has them
        (
            r"(?:cod(?:ul)?(?:\sserviciului)?|servici\w+|service(?:\scode)?|код\w*(?:\sуслуги|\sпослуги)?"
            r"|услуг\w*|послуг\w*)\s*(?:nr\.?|no\.?|№|:)?\s*\d{9}(?!\d)"
        ),
        # dates
        (
            rf"{_APART}(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)(?!\d)(?![.\-/]\d)"
            rf"(?!\s\d{{3,}})"
        ),
        r"(?<!\d)(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)(?!-\d)",
        # numbers of laws, decisions and cases: 133/2011, 2-1234/2026
        r"(?<![\d/])(?:\d{1,2}[a-zа-я]{0,2}-)?\d{1,5}/(?:19|20)\d\d(?![\d/])",
        # times and hours of opening
        rf"{_APART}{_TIME}(?:\s*(?:[-–—,;/]|și|si|и|та|and)?\s*{_TIME})*{_ENDS}",
        # years
        rf"{_APART}(?:19|20)\d\d{_ENDS}",
    )
)

_CALL: Final = re.compile(
    r"(?:\btel\b|telefon\w*|\bmob(?:il)?\w*|\bsun[aăi]\w*|\bapel\w*|whats\s?app|viber|telegram|signal|\bsms\b"
    r"|\bтел\b|телефон\w*|\bзвон\w+|\bпозвон\w+|\bнабер\w+|дзвон\w+|\bcall\w*|\bphone\w*|\bcontact\w*"
    r"|\bnumărul\s(?:meu|lui|ei)|\bномер)[^\d\0]{0,14}$",
    re.IGNORECASE,
)

_MAILERS: Final = (
    "gmail|googlemail|mail|yandex|yahoo|outlook|hotmail|live|icloud|inbox|rambler|bk|list|ukr|i|proton|protonmail"
    "|gmx|meta|aol"
)
_DOT: Final = r"\s*(?:\.|\(\.\)|\[\.\]|\(dot\)|\[dot\]|\(punct\)|\bdot\b|\bpunct\b|\bточка\b|\bкрапка\b)\s*"
_AT: Final = (
    r"(?:@|＠|\(at\)|\[at\]|\{at\}|<at>|\(a\)|\(@\)|\barond\b|\ba\s?rond\b|\bсобака\b|\bсобачка\b|\bравлик\b)"
)
_EMAILS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"[\w.+\-]+\s*{_AT}\s*[\w\-]+(?:{_DOT}[\w\-]+)*",
        rf"[\w.+\-]{{2,}}\s+at\s+(?:{_MAILERS}){_DOT}[a-z]{{2,4}}\b",
        (
            rf"[\w+\-]+(?:{_DOT}[\w+\-]+)?\s*(?:{_AT}|\bat\b)?\s*\b(?:gmail|yandex|hotmail|icloud|outlook|yahoo|mail)"
            rf"{_DOT}(?:com|ru|md|net|ro|ua)\b"
        ),
        r"(?<!\w)@\w{2,}",
    )
)

_DOCUMENTS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<![^\W\d_])(?!MD\b)(?-i:[A-Z]{1,2})[\s.\-№]{0,2}(?:nr\.?\s?)?\d{2,3}[\s.\-]?\d{2,3}[\s.\-]?\d{2,3}(?!\d)",
        r"\b(?:seri[aei]\w?|серии?я?|серія)\s*:?\s*[A-ZА-Я]{1,3}\s*,?\s*(?:nr\.?|numărul|№|номер)?\s*[\d\s.\-]{5,}\d",
        (
            r"\b(?:buletin\w*|pa[șsş]aport\w*|permis\w*|паспорт\w*|удостоверени\w*|посвідчен\w*|passport|licen[cs]e)"
            r"[^\d\n]{0,18}(?:[A-ZА-Я]{1,2}\s?)?\d(?:[\s.\-]?\d){4,9}(?!\d)"
        ),
    )
)
_BANKS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<![^\W\d_])[A-Z]{2}[\s\-]?\d{2}(?:[\s\-]?[A-Z0-9]{4}){3,}[\s\-]?[A-Z0-9]{0,4}(?!\w)",
        r"\b(?:iban|cont\w*\sbancar|cardul?|карт[аыу]|счет|счёт|рахунок)\W{0,4}(?:nr\.?|№)?\W{0,3}\d(?:[\s.\-]?\d){7,}",
    )
)

_TITLES: Final = (
    r"domnul(?:ui)?|doamn[aăe]i?|doamnei|domni[șsş]oar[ae]i?|dl\.?|d-?lui|d-l\.?|dn[aă]\.?|dnei|d-n[aă]|d-nei"
    r"|dra\.?|d-ra|cet[ăa][țtţ]ean(?:ul|ului|c[ăa]|ca|a)?|numit(?:ul|a|ei|ului)|nea|tanti|lelea|badea|mo[șsş]u?l?"
    r"|pe\snume|m[ăa]\snumesc|se\snume[șsş]te|numele\s(?:meu|lui|ei)(?:\s(?:e|este))?|nume(?:le)?\s?:|prenume\s?:"
    r"|господин[ауе]?м?|госпож[аеиуй]\w?|гражданин[ауе]?|гражданк[аеиу]|г-н[ауе]?|г-ж[аеиу]|гр-н[ауе]?|гр-к[аеиу]"
    r"|тов(?:\.|арищ)|дядя|т[её]тя|ба(?:ба|бушка)|пан(?:а|у|ом|ові)?|пан(?:і|ни)|громадян(?:ин|ка|ки|ину|ці)"
    r"|меня\sзовут|его\sзовут|е[её]\sзовут|мене\sзвати|його\sзвати|її\sзвати|фамилия\s?:?|прізвище\s?:?|имя\s?:|ім'я\s?:"
    r"|mr\.?|mrs\.?|ms\.?|miss|mister|sir|madam|my\sname\sis|(?:his|her)\sname\sis|citizen"
)
_NAMED: Final = re.compile(
    rf"(?<![\w-])(?:{_TITLES})(?:(?<=\.)|(?!\w))\s{{0,3}}[:,]?\s{{0,3}}(?P<name>[^\W\d_][\w'’\-]*\.?(?:\s+[^\W\d_][\w'’\-]*\.?)?)",
    re.IGNORECASE,
)
_SURNAMES: Final = re.compile(
    r"(?:escu|eanu|[șsş]anu|ianu|eacu|aru|oiu|iuc|ciuc|chii|ache|ov|ova|ev|eva|enko|enco|schi|sky|ski|ska"
    r"|еску|яну|ару|юк|чук|щук|ов|ова|ев|ева|ёв|ёва|енко|ский|ская|цкий|цька|ський|ська|их)$"
)
_ROLES: Final = """
primar primarul primar-adjunct primărie primăriei primăria specialist specialista specialistul
specialiste director directoarea directorul secretar secretara secretarul medic medicul doctor doctorul
asistent asistenta asistentă social socială notar notarul polițist polițistul contabil contabila casier
casiera operator operatoarea consul consulul ministru ministrul președinte președintele judecător avocat
avocatul funcționar funcționara moldova republica republicii rm străin străină специалист специалистка
директор директора секретарь врач доктор нотариус бухгалтер кассир оператор примар примара примарь
полицейский полицейская консул министр президент адвокат судья молдовы молдова спеціаліст спеціалістка
лікар лікарка нотаріус секретар поліцейський примарія mayor secretary officer notary clerk minister
president
"""
_NO_NAMES: Final = frozenset(_ROLES.split())


def find_personal(text: str) -> tuple[Span, ...]:
    """The places that say who somebody is, in the order of the text and without overlaps; empty when none."""
    folded = _folded(text)
    latin = folded.translate(_LATIN)
    numbers = _without_harmless(folded)
    found: list[Span] = []
    for kind, patterns, where in (
        (PersonalKind.EMAIL, _EMAILS, latin),
        (PersonalKind.EMAIL, _EMAILS, folded),
        (PersonalKind.BANK, _BANKS, latin),
        (PersonalKind.DOCUMENT, _DOCUMENTS, numbers.translate(_LATIN)),
    ):
        for pattern in patterns:
            found += [Span(*match.span(), kind) for match in pattern.finditer(where)]
    found += _names(folded)
    found += _numbers(numbers)
    found += [Span(*match.span(), PersonalKind.PHONE) for match in _WORDS.finditer(folded)]
    return _apart(found)


def _folded(text: str) -> str:
    """Every character in its plain form, one for one: full-width and mathematical digits become digits."""
    plain = []
    for each in text:
        if each.isdecimal():
            plain.append(str(unicodedata.decimal(each)))
        else:
            simple = unicodedata.normalize("NFKC", each)
            plain.append(simple if len(simple) == 1 else " " if each.isspace() else each)
    # What has no width hides between digits; it stays a character, so that places do not move.
    return "".join(" " if unicodedata.category(each) == "Cf" else each for each in plain)


def _without_harmless(text: str) -> str:
    for pattern in _HARMLESS:
        text = pattern.sub(lambda match: _BREAK * len(match[0]), text)
    return text


def _numbers(text: str) -> Iterator[Span]:
    for match in _RUN.finditer(text):
        digits = "".join(each for each in match[0].translate(_DIGITS) if each.isdigit())
        if sum(each.isdigit() for each in match[0]) < min(_FEWEST_REAL, len(digits)):
            continue
        called = _CALL.search(text[max(0, match.start() - 40) : match.start()])
        if len(digits) < (_FEWEST_CALLED if called else _FEWEST_DIGITS):
            continue
        if len(digits) == PERSONAL_DIGITS:
            kind = PersonalKind.PERSONAL_NUMBER
        else:
            kind = PersonalKind.PHONE if len(digits) <= _MOST_PHONE else PersonalKind.BANK
        yield Span(*match.span(), kind)


def _names(text: str) -> Iterator[Span]:
    for match in _NAMED.finditer(text):
        start, end = match.span("name")
        words = match["name"].split()
        if words[0].strip(".").lower() in _NO_NAMES:
            # "domnul primar Popescu": the role is nobody, who follows it may be.
            if len(words) > 1 and words[1][0].isupper() and words[1].strip(".").lower() not in _NO_NAMES:
                yield Span(end - len(words[1]), end, PersonalKind.NAME)
            continue
        first = words[0]
        if first[0].isupper():
            if len(words) > 1 and not words[1][0].isupper():
                end = start + len(first)
            yield Span(start, end, PersonalKind.NAME)
        elif any(_SURNAMES.search(word) and len(word) > _FEWEST_CALLED for word in words):
            yield Span(start, end, PersonalKind.NAME)


def _apart(found: list[Span]) -> tuple[Span, ...]:
    """Of overlapping places the one that begins first, and of those the longest."""
    kept: list[Span] = []
    for span in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)
