"""What answers at which address."""

from django.urls import path

from kiosk.central.api import api
from kiosk.central.downloads import guides, updates
from kiosk.central.metrics import metrics
from kiosk.central.web.pages import URLS

handler400 = "kiosk.central.web.refusals.unreadable"
handler403 = "kiosk.central.web.refusals.not_for_you"
handler404 = "kiosk.central.web.refusals.not_there"
handler500 = "kiosk.central.web.refusals.broken"
urlpatterns = [
    path("v1/updates/<path:name>", updates),
    path("v1/guides/<path:name>", guides),
    path("v1/", api.urls),
    path("metrics", metrics),
    *URLS,
]
