# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The language the window speaks, English or Spanish, switched while it is open.

Not the language of an edition: whoever reads the menus in Spanish still edits both editions.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from editor_desk import assets
from editor_desk.newsroom.wording import CONTEXT

LANGUAGES = ("en", "es")
# Houston: English and Spanish of the United States, for dates, times and figures.
_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
    "es": QLocale(QLocale.Language.Spanish, QLocale.Country.UnitedStates),
}


class InterfaceLanguage(QObject):
    """Holds the translators installed. Qt tells every widget (``LanguageChange``) when they change."""

    changed = Signal(str)

    def __init__(self, application: QCoreApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._translators: list[QTranslator] = []
        self._current = ""

    @property
    def current(self) -> str:
        """``en`` or ``es``; empty before the first ``use``."""
        return self._current

    def use(self, language: str) -> None:
        """Speak this language from now on; one that the desk does not speak leaves things as they are."""
        if language not in LANGUAGES or language == self._current:
            return
        self.forget()
        self._current = language
        QLocale.setDefault(_LOCALES[language])
        self._translators = [t for t in (_load(file, self) for file in _catalogues(language)) if t]
        for translator in self._translators:
            self._application.installTranslator(translator)
        self.changed.emit(language)

    def forget(self) -> None:
        """Speak no language of the desk's any more: what is left is the English of the code."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        self._current = ""


def preferred(remembered: str, system_languages: Iterable[str] | None = None) -> str:
    """The language to start in: the one chosen before, else the first the computer's owner reads."""
    if remembered in LANGUAGES:
        return remembered
    if system_languages is None:
        system_languages = QLocale.system().uiLanguages()
    for name in system_languages:
        language = name.replace("_", "-").partition("-")[0].lower()
        if language in LANGUAGES:
            return language
    return "en"


def newsroom_words(text: str) -> str:
    """A sentence or word of the newsroom (which knows no Qt) in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)


def _catalogues(language: str) -> list[Path]:
    # Ours last: the translator installed last is asked first.
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
    files = [qt] if qt.is_file() else []
    try:
        files.append(assets.translation_file(language))
    except assets.MissingAsset:
        if language != "en":
            raise
    return files


def _load(file: Path, parent: QObject) -> QTranslator | None:
    translator = QTranslator(parent)
    return translator if translator.load(str(file)) else None
