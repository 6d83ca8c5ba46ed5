"""What no setting of the engine turns off is taken out of every page before its own scripts run."""

from typing import Final

from PySide6.QtWebEngineCore import QWebEngineScript

NO_COLOUR_DIALOG: Final = """
(() => {
  const isColour = (node) => node instanceof HTMLInputElement && node.type === 'color';
  addEventListener('click', (event) => {
    if (event.composedPath().some(isColour)) event.preventDefault();
  }, true);
  const show = HTMLInputElement.prototype.showPicker;
  HTMLInputElement.prototype.showPicker = function () {
    if (!isColour(this)) show.call(this);
  };
  const click = HTMLElement.prototype.click;
  HTMLElement.prototype.click = function () {
    if (!isColour(this)) click.call(this);
  };
})();
"""
"""A colour field opens a dialog of the desktop, and the engine has no switch for it."""


def hardening() -> list[QWebEngineScript]:
    """The scripts of the profile, run at the creation of every document and frame."""
    return [_at_creation("no colour dialog", NO_COLOUR_DIALOG)]


def _at_creation(name: str, source: str) -> QWebEngineScript:
    script = QWebEngineScript()
    script.setName(name)
    script.setSourceCode(source)
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
    script.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld)
    script.setRunsOnSubFrames(True)
    return script
