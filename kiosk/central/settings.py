"""Django's settings. What an administrator chooses comes from the environment or files, never from here."""

import os
import secrets

import dj_database_url
from django.utils.functional import SimpleLazyObject

from kiosk.central.secret_files import kept_secret
from kiosk.errors import InputFault
from kiosk.paths import data_folder, resource

DEBUG = False
# No address in any answer is ever built from the Host header.
ALLOWED_HOSTS = [host for host in os.environ.get("KIOSK_CENTRAL_HOSTS", "*").split(",") if host]
TRUSTED_PROXY = os.environ.get("KIOSK_CENTRAL_PROXY") or None
"""Address of the reverse proxy that ends TLS; without one, central is meant for a loopback address."""

# Read when first needed, so that looking at the settings (type checker, --help) makes no file.
SECRET_KEY = SimpleLazyObject(
    lambda: kept_secret(
        data_folder() / "central-secret.key", lambda: secrets.token_urlsafe(50).encode()
    ).decode()
)

DATABASES = {
    "default": dj_database_url.parse(
        os.environ.get("DATABASE_URL") or f"sqlite:///{(data_folder() / 'central.db').as_posix()}",
        conn_max_age=None,
        conn_health_checks=True,
    )
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
    DATABASES["default"]["ENGINE"] = "kiosk.central.postgresql"
else:
    DATABASES["default"] |= {
        "ENGINE": "kiosk.central.sqlite",
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL",
        },
    }

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "kiosk.central",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "kiosk.central.middleware.traced",
    "kiosk.central.middleware.bounded",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "kiosk.central.middleware.ending",
    "django.contrib.messages.middleware.MessageMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "kiosk.central.web.frame.surroundings",
            ]
        },
    }
]
ROOT_URLCONF = "kiosk.central.urls"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
USE_TZ = True
TIME_ZONE = "Europe/Chisinau"
LANGUAGE_CODE = "ro"
LANGUAGES = [("ro", "Română"), ("ru", "Русский"), ("en", "English")]
LANGUAGE_COOKIE_AGE = 365 * 24 * 3600
USE_THOUSAND_SEPARATOR = True
if (_second_factor := os.environ.get("KIOSK_CENTRAL_SECOND_FACTOR", "")) not in {"", "required"}:
    raise InputFault("KIOSK_CENTRAL_SECOND_FACTOR is either `required` or empty.")
SECOND_FACTOR_REQUIRED = _second_factor == "required"
"""Whether the agency and the technicians sign in with a code of their telephone; anybody else may."""
LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = "home"
STATIC_URL = "/static/"
STATICFILES_DIRS = [(folder, resource(folder)) for folder in ("art", "fonts")]
WHITENOISE_MAX_AGE = 24 * 3600
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False

DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 2**20
SESSION_COOKIE_AGE = 1800
SESSION_SAVE_EVERY_REQUEST = True
SESSION_LONGEST_S = 10 * 3600
"""A session ends half an hour after the last page, and however busy it is at the end of a working day."""
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_HTTPONLY = LANGUAGE_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = TRUSTED_PROXY is not None
if TRUSTED_PROXY is not None:
    # Browsers take these from this very host by TLS alone.
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-session", "__Host-csrf"
CSRF_FAILURE_VIEW = "kiosk.central.web.refusals.forged"
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "OPTIONS": {"MAX_ENTRIES": 100_000},  # counts of attempts, which nobody may push out by many others
    }
}
SECURE_HSTS_SECONDS = 31_536_000 if TRUSTED_PROXY else 0
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"lines": {"()": "kiosk.central.logs.JsonLines"}},
    "handlers": {"standard error": {"class": "logging.StreamHandler", "formatter": "lines"}},
    "root": {"handlers": ["standard error"], "level": "WARNING"},
    "loggers": {
        "kiosk": {"level": "INFO"},
        # The access line tells the same once; a refused request is no fault of ours.
        "django": {"level": "ERROR", "handlers": ["standard error"], "propagate": False},
    },
}
