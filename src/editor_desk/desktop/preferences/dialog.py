# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The preferences: pages in tabs, every choice made at once, so there is nothing to accept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from editor_desk.desktop.forms.ui_preferences import Ui_Preferences
from editor_desk.desktop.preferences.backups_page import BackupsPage
from editor_desk.desktop.preferences.lock_page import LockPage
from editor_desk.desktop.preferences.looks_page import LooksPage
from editor_desk.desktop.preferences.notices_page import NoticesPage
from editor_desk.desktop.preferences.page import Page
from editor_desk.desktop.preferences.rules_page import RulesPage
from editor_desk.desktop.preferences.translation_page import TranslationPage
from editor_desk.desktop.preferences.writing_page import WritingPage
from editor_desk.desktop.settings import Settings

PAGES: tuple[type[Page], ...] = (
    WritingPage,
    LooksPage,
    BackupsPage,
    NoticesPage,
    LockPage,
    TranslationPage,
    RulesPage,
)


_SIZE, _ROUND_THE_WINDOW = QSize(920, 660), QSize(40, 60)


class PreferencesDialog(QDialog):
    """``chosen`` carries a ``Setting`` and its new value; whoever hears it applies and remembers it."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None, settings: Settings) -> None:
        super().__init__(parent)
        self._form = Ui_Preferences()
        self._form.setupUi(self)
        self._settings = settings
        self.pages = tuple(page() for page in PAGES)
        for page in self.pages:
            page.show_settings(settings)
            page.chosen.connect(self.chosen)
            self._form.pages.addTab(page, page.title())
        self._usual = self._form.buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        self._usual.setAutoDefault(False)  # Enter closes, it takes nothing back
        self._form.buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self._connect()
        self._retell()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))

    def _connect(self) -> None:
        self._form.buttons.rejected.connect(self.reject)
        self._usual.clicked.connect(self._back_to_usual)
        self._form.pages.currentChanged.connect(self._page_shown)

    @property
    def backups(self) -> BackupsPage:
        """The page of the backups, which the shell fills."""
        return next(page for page in self.pages if isinstance(page, BackupsPage))

    @property
    def translation(self) -> TranslationPage:
        """The page of translation help, which the shell fills."""
        return next(page for page in self.pages if isinstance(page, TranslationPage))

    @property
    def rules(self) -> RulesPage:
        """The page of kinds and rules, which the shell fills."""
        return next(page for page in self.pages if isinstance(page, RulesPage))

    def show_page(self, page: Page) -> None:
        """Bring a page to the front."""
        self._form.pages.setCurrentWidget(page)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            for page in self.pages:
                page.retell()
            self._retell()

    def _retell(self) -> None:
        for number, page in enumerate(self.pages):
            self._form.pages.setTabText(number, page.title())
        self._usual.setText(self.tr("Back to the usual"))
        self._usual.setToolTip(self.tr("Undo every choice of this page"))

    def _page_shown(self, number: int) -> None:
        # Kinds and rules are no settings: each of them is set back by itself.
        self._usual.setEnabled(bool(self.pages[number].settings))

    def _back_to_usual(self) -> None:
        page = self.pages[self._form.pages.currentIndex()]
        for setting in page.settings:
            self.chosen.emit(setting, setting.default)
        page.show_settings(self._settings)
