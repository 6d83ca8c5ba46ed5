"""The people who may sign in to the web pages."""

from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from kiosk.errors import InputFault


def create(name: str, password: str) -> None:
    """Let `name` do everything on the web pages, with this password; raises InputFault for a weak one."""
    try:
        validate_password(password)
        User.username_validator(name)
    except ValidationError as fault:
        raise InputFault(" ".join(fault.messages)) from fault
    with transaction.atomic():
        user = User.objects.filter(username=name).first() or User(username=name)
        user.is_staff = user.is_superuser = user.is_active = True
        user.set_password(password)
        user.save()
