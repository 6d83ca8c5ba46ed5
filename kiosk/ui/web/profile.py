"""The profile of one visit: off the record, deaf to everything a public computer must not offer."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineSettings

from kiosk.domain.codes import Language

Attribute = QWebEngineSettings.WebAttribute

OFF: Final = (
    Attribute.AllowGeolocationOnInsecureOrigins,
    Attribute.AllowRunningInsecureContent,
    Attribute.AllowWindowActivationFromJavaScript,
    Attribute.AutoLoadIconsForPage,
    Attribute.BackForwardCacheEnabled,
    Attribute.DnsPrefetchEnabled,
    Attribute.ErrorPageEnabled,
    Attribute.FullScreenSupportEnabled,
    Attribute.HyperlinkAuditingEnabled,
    Attribute.JavascriptCanOpenWindows,
    Attribute.JavascriptCanPaste,
    Attribute.LocalContentCanAccessFileUrls,
    Attribute.LocalContentCanAccessRemoteUrls,
    Attribute.NavigateOnDropEnabled,
    Attribute.PdfViewerEnabled,
    Attribute.PluginsEnabled,
    Attribute.ScreenCaptureEnabled,
    Attribute.TouchIconsEnabled,
)
ON: Final = (
    Attribute.PlaybackRequiresUserGesture,
    Attribute.FocusOnNavigationEnabled,
)
ASKED_FIRST: Final = QWebEngineSettings.UnknownUrlSchemePolicy.AllowUnknownUrlSchemesFromUserInteraction
"""A page is asked before a program would start, and says no; never asked, it could not tell the address."""
MOST_CACHED_BYTES: Final = 64 * 2**20


def visit_profile(language: Language, parent: QObject) -> QWebEngineProfile:
    """A fresh profile that writes nothing to the disk; a page of it must be deleted before it."""
    profile = QWebEngineProfile(parent)
    settings = profile.settings()
    for attributes, value in ((OFF, False), (ON, True)):
        for attribute in attributes:
            settings.setAttribute(attribute, value)
    settings.setUnknownUrlSchemePolicy(ASKED_FIRST)
    profile.setPersistentPermissionsPolicy(QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime)
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.MemoryHttpCache)
    profile.setHttpCacheMaximumSize(MOST_CACHED_BYTES)
    profile.setPushServiceEnabled(False)
    profile.setSpellCheckEnabled(False)
    profile.setHttpAcceptLanguage(f"{language},en;q=0.5")
    # Sites that know the big browsers by name must not turn this one away.
    agent = (part for part in profile.httpUserAgent().split() if not part.startswith("QtWebEngine/"))
    profile.setHttpUserAgent(" ".join(agent))
    profile.setNotificationPresenter(lambda notification: notification.close())
    return profile
