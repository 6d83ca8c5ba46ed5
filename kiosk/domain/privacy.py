"""Finds what says who somebody is in a text that was typed freely, so that it is refused before it is stored.

Found are the thirteen digits of a personal number, telephone numbers, e-mail addresses and handles, numbers
of documents, cards and accounts, days of birth, and names (`kiosk.domain.names`); also in disguise: spaced,
dotted, in letters that look like digits or like Latin, in words. What merely looks like it is let through:
dates, times, sums of money, codes of services, numbers of papers and laws, addresses of offices.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.domain.names import find_names


class PersonalKind(StrEnum):
    """What a place in a text gives away."""

    PERSONAL_NUMBER = "personal_number"
    PHONE = "phone"
    EMAIL = "email"
    DOCUMENT = "document"
    BANK = "bank"
    BIRTH = "birth"
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
_LATIN: Final = str.maketrans("АВЕІЈКМНОРСТХУавеіјкмнорстхуѕѡ", "ABEIJKMHOPCTXYabeijkmhopctxysw")


def _pattern(pattern: str) -> re.Pattern[str]:
    """For text whose letters that look like Latin ones are Latin: those of the pattern are made so too."""
    return re.compile(pattern.translate(_LATIN), re.IGNORECASE)


_DIGITS: Final = str.maketrans(
    {"O": "0", "o": "0", "О": "0", "о": "0", "l": "1", "L": "1", "I": "1", "i": "1", "і": "1"}
    | {"І": "1", "|": "1", "З": "3", "з": "3", "б": "6", "В": "8", "B": "8", "S": "5"}
)
_DIGIT_WORDS: Final = (
    "zero|unu|una|doi|doua|trei|patru|cinci|sase|sapte|opt|noua"
    "|ноль|нуль|один|одна|два|две|дві|три|четыре|чотири|пять|п'ять|шесть|шість|семь|сім|восемь|вісім"
    "|девять|дев'ять|one|two|three|four|five|six|seven|eight|nine"
)

_BREAK: Final = "\0"
_GAP: Final = r"[\s.,\-‐-―_/\\()\[\]*·•:;#+'\"=~]{0,5}"
_LIKE: Final = r"[0-9OoОоlLIiіІ|ЗзбВBS]"
_RUN: Final = re.compile(rf"(?<![^\W\d_]){_LIKE}(?:{_GAP}{_LIKE})+(?![^\W\d_])")
_WORDS: Final = _pattern(rf"\b(?:{_DIGIT_WORDS})(?:[\s,.\-]+(?:{_DIGIT_WORDS}|\d+)){{5,}}\b")

_JOINT: Final = r"(?:\s*[+|]\s*|(?:\s+[^\W\d_]+){1,3}\s+)"
_PIECES: Final = re.compile(rf"(?<!\d)\d{{3,10}}(?:{_JOINT}\d{{3,10}}){{1,4}}(?!\d)")
"""Thirteen digits in pieces with words between."""

_TIME: Final = r"(?:[01]?\d|2[0-3])[:.][0-5]\d"
_APART: Final = r"(?<!\d)(?<!\d[ .\-/])(?<!\d[ .\-/]{2})(?<!\d[ .\-/]{3})"
_ENDS: Final = r"(?!\d)(?![ .\-/]{1,3}\d)"
_D, _M, _Y = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
_DAY: Final = rf"(?:{_D}[./]{_M}(?:[./](?:{_Y}|\d\d))?|{_Y}-\d\d-\d\d)"
_MONEY: Final = r"(?:(?:lei|leu|mdl|bani|eur|euro|usd|ле[йяюї]|леев|леїв|л\.|руб|грн)(?!\w)|[€$])"
_PAPER: Final = (
    r"(?:formular|model|cerer|dosar|factur|chitant|recipis|declarati|ordin\w* de plata|ordin|contract|decizi"
    r"|bon|anunt|not[aei]+ de plata"
    r"|nr\.?\s?(?:de )?inregistrare|бланк|форм|заявлени|заява|заяви|дел|счет|квитанци"
    r"|приказ|наказ|договор|талон|регистрационный)\w*"
)
_HARMLESS: Final = tuple(
    _pattern(pattern)
    for pattern in (
        # sums of money, several in a row first
        (
            r"(?<![\d,.\-])\d{1,5}(?:(?:,\s|\s(?:sau|si|или|и|або|та|or)\s)\d{1,3}(?:[., ]\d{3})?+)++"
            rf"\s?(?:de\s)?{_MONEY}"
        ),
        rf"(?<!\d)\d{{1,3}}(?:[ .]{{0,2}}\d{{3}})*(?:[.,]\d{{1,2}})?\s{{0,3}}(?:de\s+)?{_MONEY}",
        r"(?<![\d,.\-])(?<!\d )\d{1,7},\d\d(?![\d,])(?! ?\d)",
        # numbers of papers, of services as the national portal has them, of programs and their faults
        (
            rf"\b{_PAPER}(?:\s+fiscal\w*)?\s+(?:cu\s+)?(?:nr\.?|no\.?|№|:)?\s*"
            r"(?:[A-Z]{1,3}-?\d{2,8}|\d{1,8})(?!\d)(?!\W{1,3}\d)"
        ),
        (
            r"(?:cod(?:ul)?(?:\sserviciului)?|servici\w+|service(?:\scode)?|код\w*(?:\sуслуги|\sпослуги)?"
            r"|услуг\w*|послуг\w*)\s*(?:nr\.?|no\.?|№|:)?\s*\d{9}(?!\d)"
        ),
        r"\b(?:chrome|firefox|edge|windows|versiun\w+|верси\w+|версі\w+|version)\s+\d+(?:\.\d+)*(?!\d)",
        r"\b0x[\da-f]+\b",
        # dates
        (rf"{_APART}{_D}(?:([./-]){_M}\1{_Y}|([./]){_M}\2\d\d)(?!\d)(?![.\-/]\d)(?!\s\d{{3,}})"),
        rf"{_APART}{_DAY}\s?[-–—]\s?{_DAY}{_ENDS}",
        rf"(?<!\d){_Y}-{_M}-{_D}(?!\d)(?!-\d)",
        rf"(?<!\d)\d{{1,2}}\s+[^\W\d]{{3,10}}\s+{_Y}(?!\d)",
        # numbers of laws, decisions and cases: 133/2011, 2-1234/2026
        rf"(?<![\d/])(?:\d{{1,2}}[^\W\d_]{{0,2}}-)?\d{{1,5}}/{_Y}(?![\d/])",
        # times and hours of opening
        rf"{_APART}(?:{_DAY}\s{{1,3}})?{_TIME}(?:\s*(?:[-–—,;/]|si|и|та|and)?\s*{_TIME})*{_ENDS}",
        # years
        rf"{_APART}\b{_Y}\b{_ENDS}",
    )
)

_CALL: Final = _pattern(
    r"(?:\btel\b|telefon\w*|\bmob(?:il)?\w*|\bsun[ai]\w*|\bapel\w*|whats\s?app|viber|telegram|signal|\bsms\b"
    r"|\bтел\b|телефон\w*|\bзвон\w+|\bпозвон\w+|\bнабер\w+|дзвон\w+|\bcall\w*|\bphone\w*|\bcontact\w*"
    r"|\bfix(?:ul)?\b|\bnumarul\s(?:meu|lui|ei)|\bномер)[^\d\0]{0,14}$",
)

_MAILERS: Final = (
    "gmail|googlemail|mail|yandex|yahoo|outlook|hotmail|live|icloud|inbox|rambler|bk|list|ukr|i|proton|protonmail"
    "|gmx|meta|aol|гмейл|джимейл|мейл|маил|яндекс|рамблер"
)
_DOT: Final = (
    r"(?:\.| \. |,(?=\w)|\s?[\[(](?:\.|dot|punct|точка)[\])]\s?|\s+(?:dot|pun[ck]t|точка|крапка)\s+)"
)
_AT: Final = (
    r"(?:\s*[\[({<*](?:at|a|@|arond|собака)[\])}>*]\s*|\s*@\s*"
    r"|\s+(?:at|arond[ae]?|aron|a\s*rond|coad[ae]\s+de\s+maimut\w*|собака|собачка|равлик|песик|ет|эт)\s+)"
)
_EMAILS: Final = tuple(
    _pattern(pattern)
    for pattern in (
        r"(?<![\w.+\-])[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)*",
        (
            rf"(?<![\w+\-])[\w+\-]++(?:{_DOT}[\w+\-]++){{0,3}}{_AT}"
            rf"(?:[\w\-]++(?:{_DOT}[\w\-]++){{0,3}}?{_DOT}[^\W\d_]{{2,4}}|(?:{_MAILERS}))(?!\w)"
        ),
        rf"\b[\w\-]*[\d._][\w.\-]*\w\s+(?:{_MAILERS}){_DOT}(?:com|ru|md|net|ro|ua)(?!\w)",
        r"@(?<!\w@)\w{2,}",
    )
)

_DOCUMENTS: Final = tuple(
    _pattern(pattern)
    for pattern in (
        (
            r"(?<!\w)(?!MD\b)(?-i:[A-Z]{1,2})[\s.\-№]{0,3}(?:nr\.?\s?)?"
            r"\d{2,4}[\s.\-]{0,2}\d{2,3}[\s.\-]{0,2}\d{2,4}(?!\d)"
        ),
        r"(?<!\w)[A-Z]{1,2}\d{6,8}(?!\d)",
        r"(?<!\w)(?!nr|md|hg|pc|pv|km|kg|tv)[b-df-hj-np-tv-z]{2}\s{1,3}\d{6}(?!\d)",
        (
            r"\b(?:seri[aei]\w?|серии?я?|серія)\s*:?\s*[^\W\d_]{1,3}\s*,?\s*"
            r"(?:nr\.?|num[ae]rul|№|номер)?\s*[\d\s.\-]{5,}\d"
        ),
        (
            r"(?<!\w)(?:[^\W\d_]{2}\s?-\s?[IVX]{1,4}|[IVX]{1,4}\s?-\s?[^\W\d_]{2})\W{0,3}(?:nr\.?|№)?"
            r"\W{0,3}\d{6,8}(?!\d)"
        ),
        (
            r"\b(?:buletin\w*|pasaport\w*|permis\w*|act\w* de identitate|cart\w+ de identitate"
            r"|certificat\w*\sde\s\w+|adeverint\w+\sde\snastere|livret\w*|legitimati\w+|паспорт\w*"
            r"|удостоверени\w*|посвідчен\w*|свидетельств\w*|свідоцтв\w*"
            r"|права|вид\w? на жительство|passport|licen[cs]e)"
            r"[^\d\n\0]{0,25}?(?:[^\W\d_]{1,2}\s{0,2})?\d(?:[\s.\-]{0,2}\d){4,9}(?!\d)"
        ),
    )
)
_BANKS: Final = tuple(
    _pattern(pattern)
    for pattern in (
        (
            r"(?<![^\W\d_])(?=(?:[A-Z\s\-]*\d){10})[A-Z]{2}[\s\-]{0,4}\d{2}"
            r"(?:[\s\-]{0,4}[A-Z0-9]{4}){3,}[\s\-]{0,4}[A-Z0-9]{0,4}(?!\w)"
        ),
        r"\b(?:iban|cont\w*\sbancar|cardul?|карт[аыу]|счет|рахунок)\W{0,4}(?:nr\.?|№)?\W{0,3}\d(?:[\s.\-]{0,4}\d){9,}",
    )
)
_BIRTHDAY: Final = (
    r"(?:\d{1,2}[\s./\-]{1,2}\d{1,2}[\s./\-]{1,2}(?:\d{4}|\d\d)|\d{4}-\d\d-\d\d"
    r"|\d{1,2}\s+[^\W\d_]{3,10}\s+\d{4})(?!\d)"
)
_BIRTHS: Final = tuple(
    _pattern(pattern)
    for pattern in (
        (
            r"\b(?:(?:nascut\w?|dat[ae]i?(?:,\s*luna,\s*anul)?\s+nasterii|ziu?a?\s+(?:de\s+nastere|nasterii)"
            r"|родил\w+|д(?:ата|ень)\s+рождения|народи\w+|д(?:ата|ень)\s+народження|born|date\sof\sbirth)"
            r"(?:\s+[^\W\d_]+){0,3}"
            rf"|d\.\s?n\.|n\.|д\.\s?р\.)\s*[:=–-]?\s*{_BIRTHDAY}"
        ),
        rf"(?<!\d){_BIRTHDAY}\s*(?:г\.?\s?\s?р\.?|р\.?\s?\s?н\.?|год[ау]?\s+рождения|року\s+народження)(?!\w)",
    )
)


def find_personal(text: str) -> tuple[Span, ...]:
    """The places that say who somebody is, in the order of the text and without overlaps; empty when none."""
    plain, places = _plain(text)
    latin = plain.translate(_LATIN)
    numbers = _without_harmless(latin)
    found: list[Span] = []
    for kind, patterns, where in (
        (PersonalKind.EMAIL, _EMAILS, latin),
        (PersonalKind.BIRTH, _BIRTHS, latin),
        (PersonalKind.BANK, _BANKS, latin),
        (PersonalKind.DOCUMENT, _DOCUMENTS, numbers),
        (PersonalKind.PHONE, (_WORDS,), latin),
    ):
        found += [Span(*each.span(), kind) for pattern in patterns for each in pattern.finditer(where)]
    found += [Span(start, end, PersonalKind.NAME) for start, end in find_names(plain)]
    found += [
        Span(*match.span(), PersonalKind.PERSONAL_NUMBER)
        for match in _PIECES.finditer(plain)
        if sum(each.isdigit() for each in match[0]) == PERSONAL_DIGITS
    ]
    found += _numbers(numbers)
    return tuple(Span(places[each.start], places[each.end - 1] + 1, each.kind) for each in _apart(found))


def _plain(text: str) -> tuple[str, list[int]]:
    """The text in plain characters, and where each of them stands in it.

    Digits of any script become digits, Latin letters lose their marks and ё its dots; what has no width is
    left out.
    """
    plain: list[str] = []
    places: list[int] = []
    for place, each in enumerate(text):
        simple = each
        if not each.isascii():
            kind = unicodedata.category(each)
            if kind == "Mn" and plain:
                plain[-1] = _simple(unicodedata.normalize("NFC", plain[-1] + each))
            if kind in {"Cf", "Mn"}:
                continue
            simple = _simple(each)
        plain.append(simple)
        places.append(place)
    return "".join(plain), places


def _simple(each: str) -> str:
    """One character for one."""
    if each.isdecimal():
        return str(unicodedata.decimal(each))
    if each.isspace():
        return " "
    whole = unicodedata.normalize("NFKC", each)
    if len(whole) > 1:
        return each[0]
    bare = unicodedata.normalize("NFD", whole)[0]
    return bare if bare.isascii() or bare in "еЕ" else whole


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


def _apart(found: list[Span]) -> tuple[Span, ...]:
    """Of overlapping places the one that begins first, and of those the longest."""
    kept: list[Span] = []
    for span in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)
