"""Gives out the agency's updates of the kiosk: the files of a folder, whole or from a place on.

What they are worth is in their signatures, so whoever asks may have them. `build/release.py` makes them.
"""

import re
from typing import Final

from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from kiosk.central.problems import Refused, answer
from kiosk.paths import data_folder

FOLDER: Final = "updates"
"""In the data folder of central."""
_FILE: Final = re.compile(r"(?:metadata|targets)/[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}")
_FROM: Final = re.compile(r"bytes=(\d{1,15})-")


def updates(request: HttpRequest, name: str) -> HttpResponseBase:
    """`GET /v1/updates/metadata/…` and `…/targets/…`; a range `bytes=N-` is honoured, any other is not."""
    file = data_folder() / FOLDER / name
    if request.method not in {"GET", "HEAD"} or not _FILE.fullmatch(name) or not file.is_file():
        return answer(Refused(404, "not-found", "There is no such file."))
    size = file.stat().st_size
    asked = _FROM.fullmatch(request.headers.get("Range", ""))
    first = int(asked[1]) if asked else 0
    if asked and first >= size:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    # Waitress sends an open file by itself: no thread of its few is held by a weak line.
    opened = file.open("rb")
    opened.seek(first)
    response = FileResponse(opened, content_type="application/octet-stream")
    if asked:
        response.status_code = 206
        response.headers["Content-Range"] = f"bytes {first}-{size - 1}/{size}"
    return response
