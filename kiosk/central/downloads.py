"""Gives out what is signed, updates of the kiosk and guide packs, whole or from a place on.

What they are worth is in their signatures, so whoever asks may have them. `build/release.py` makes the
updates, files of a folder; `kiosk.central.repository` the guide packs.
"""

import io
import re
from typing import BinaryIO, Final

from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from kiosk.central import repository
from kiosk.central.problems import Refused, answer
from kiosk.paths import data_folder

UPDATES: Final = "updates"
"""In the data folder of central."""
_FILE: Final = re.compile(r"(?:metadata|targets)/[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}")
_FROM: Final = re.compile(r"bytes=(\d{1,15})-")
_READING: Final = frozenset({"GET", "HEAD"})


def updates(request: HttpRequest, name: str) -> HttpResponseBase:
    """`GET /v1/updates/metadata/…` and `…/targets/…`; a range `bytes=N-` is honoured, any other is not."""
    file = data_folder() / UPDATES / name
    if request.method not in _READING or not _FILE.fullmatch(name) or not file.is_file():
        return _not_there()
    # Waitress sends an open file by itself: no thread of its few is held by a weak line.
    return _sent(request, file.open("rb"), file.stat().st_size)


def guides(request: HttpRequest, name: str) -> HttpResponseBase:
    """`GET /v1/guides/root.json`, `…/metadata/…` and `…/targets/…`; ranges as for updates."""
    content = repository.files(timezone.now()).get(name)
    if request.method not in _READING or content is None:
        return _not_there()
    return _sent(request, io.BytesIO(content), len(content))


def _not_there() -> HttpResponse:
    return answer(Refused(404, "not-found", "There is no such file."))


def _sent(request: HttpRequest, opened: BinaryIO, size: int) -> HttpResponseBase:
    asked = _FROM.fullmatch(request.headers.get("Range", ""))
    first = int(asked[1]) if asked else 0
    if asked and first >= size:
        opened.close()
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    opened.seek(first)
    response = FileResponse(opened, content_type="application/octet-stream")
    if asked:
        response.status_code = 206
        response.headers["Content-Range"] = f"bytes {first}-{size - 1}/{size}"
    return response
