"""What answers at which address."""

from django.contrib import admin
from django.urls import path

from kiosk.central.api import api

admin.site.site_header = admin.site.site_title = "CUPS central"

urlpatterns = [path("v1/", api.urls), path("admin/", admin.site.urls)]
