"""What a person who signed in may see: one rule for every question that a page asks."""

from typing import TypeVar

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db.models import Model, QuerySet

from kiosk.central.models import Centre, Scope
from kiosk.central.places import EVERYWHERE, Place, everywhere

M = TypeVar("M", bound=Model)


def scope_of(user: AbstractBaseUser | AnonymousUser) -> Scope | None:
    """The scope of who signed in; None for anybody else."""
    if not user.is_authenticated:
        return None
    with everywhere():
        return Scope.objects.select_related("user__second_factor", "centre").filter(user_id=user.pk).first()


def place_of(scope: Scope) -> Place:
    """Where the database itself keeps this person."""
    if scope.centre_id is not None:
        return Place((scope.centre_id,))
    return Place(district=scope.district) if scope.district else EVERYWHERE


def seen(rows: QuerySet[M], scope: Scope) -> QuerySet[M]:
    """What of `rows`, of centres or of anything with a `centre`, this person may see."""
    if scope.centre_id is not None:
        return rows.filter(**{"pk" if rows.model is Centre else "centre": scope.centre_id})
    if scope.district:
        return rows.filter(**{"district" if rows.model is Centre else "centre__district": scope.district})
    return rows
