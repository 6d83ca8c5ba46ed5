"""Publishing guide packs: checked, signed, and only ever newer."""

import hashlib
import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import jsonschema
from django.db import transaction

from kiosk.central import audit
from kiosk.central.audit import Did
from kiosk.central.keys import signing_key
from kiosk.central.models import CataloguePack
from kiosk.domain import packs
from kiosk.errors import PackRefused
from kiosk.paths import resource

_HALF: Final = re.compile("[\ud800-\udfff]")


def publish(folder: Path, now: datetime, who: str) -> CataloguePack:
    """Check, sign and publish the guide pack in `folder`; the same pack again is no change.

    Raises PackRefused when it does not fit the schema, is too big, or is not newer than the published one.
    """
    pack = packs.assemble(folder)
    _check_schema(pack)
    envelope = packs.seal(pack, signing_key().sign)
    if len(envelope) > packs.MOST_BYTES:
        raise PackRefused(f"The guide pack is over {packs.MOST_BYTES // 2**20} MiB.", "Leave pictures out.")
    version = pack["version"]
    with transaction.atomic():
        published = newest()
        if published is not None:
            if bytes(published.envelope) == envelope:
                return published
            if version <= published.version:
                raise PackRefused(
                    f"Version {version} is not newer than the published {published.version}.",
                    "Raise `version` in pack.json.",
                )
        etag = f'"{hashlib.blake2b(envelope, digest_size=12).hexdigest()}"'
        audit.record(who, Did.CATALOGUE_PUBLISHED, f"version {version} {etag}", now)
        return CataloguePack.objects.create(version=version, envelope=envelope, etag=etag, published_at=now)


def newest() -> CataloguePack | None:
    """The pack that the kiosks get."""
    return CataloguePack.objects.order_by("-version").first()


def _check_schema(pack: dict[str, Any]) -> None:
    schema = json.loads(resource("catalogue/schema.json").read_text("utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    fault = jsonschema.exceptions.best_match(validator.iter_errors(pack))
    if fault is not None:
        raise PackRefused(f"The guide pack does not fit its schema: {fault.json_path}: {fault.message}.")
    if _HALF.search(json.dumps(pack, ensure_ascii=False)):
        raise PackRefused("The guide pack holds half a surrogate pair, which is no character.")
    if type(pack.get("version")) is not int or pack["version"] < 1:
        raise PackRefused("The guide pack has no whole number from 1 as its version.")
