"""The people who may sign in to the web pages, and what each may see."""

from datetime import datetime

from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from kiosk.central import audit
from kiosk.central.audit import Did
from kiosk.central.models import Role, Scope
from kiosk.errors import InputFault


def create_for_agency(name: str, password: str, now: datetime, who: str) -> None:
    """Let `name` do everything on the web pages, with this password; raises InputFault for a weak one."""
    known = Scope.objects.select_related("user").filter(user__username=name).first()
    scope = known or Scope(user=User(username=name))
    scope.role, scope.district, scope.centre = Role.AGENCY, "", None
    scope.user.is_active = True
    try:
        User.username_validator(name)
        validate_password(password, scope.user)
    except ValidationError as fault:
        raise InputFault(" ".join(fault.messages)) from fault
    keep(scope, now, who, password)


def find(name: str) -> User:
    """The person who signs in with this name; raises InputFault."""
    user = User.objects.filter(username=name).first()
    if user is None:
        raise InputFault(f"Nobody signs in as {name}.")
    return user


def keep(scope: Scope, now: datetime, who: str, password: str | None = None) -> None:
    """Save a user that was checked, with the scope and, when given, the new password."""
    user = scope.user
    with transaction.atomic():
        did = Did.USER_CHANGED if user.pk else Did.USER_CREATED
        if password is not None:
            user.set_password(password)
        user.save()
        scope.user = user
        scope.save()
        reaches = scope.centre_id or scope.district or "everywhere"
        state = f"{scope.role} of {reaches}" if user.is_active else "shut out"
        audit.record(who, did, f"{user.username}: {state}", now)
        if password is not None and did is Did.USER_CHANGED:
            audit.record(who, Did.PASSWORD_CHANGED, user.username, now)
