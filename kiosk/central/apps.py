"""What Django is told of this package."""

from django.apps import AppConfig


class CentralConfig(AppConfig):
    """The application `central`."""

    name = "kiosk.central"
    label = "central"
    verbose_name = "CUPS kiosks"
    default_auto_field = "django.db.models.BigAutoField"
