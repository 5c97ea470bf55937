# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What readers saw and when, both languages beside each other, and the way to every next step; looking changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import Enum, auto

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import theme
from editor_desk.desktop.changed_words import style
from editor_desk.desktop.correcting.seen_page import seen_page
from editor_desk.desktop.words import language_label
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story
from editor_desk.workflow.seen import ReadersSide

_SIZE, _ROUND_THE_WINDOW = QSize(1120, 680), QSize(20, 40)


class SeenStep(Enum):
    """What somebody does next."""

    CHANGE = auto()
    REQUESTS = auto()
    WITHDRAW = auto()
    KILL = auto()


class SeenDialog(QDialog):
    """``step`` is the next step that was chosen, None where it was only looked at."""

    def __init__(
        self,
        parent: QWidget | None,
        story: Story,
        sides: Mapping[Language, ReadersSide],
        names: Mapping[str, str],
        now: datetime | None = None,
    ) -> None:
        super().__init__(parent)
        self._story, self._sides, self._names = story, sides, names
        self._now = now or datetime.now(UTC)
        self.step: SeenStep | None = None
        self._safe = QLabel()
        self._safe.setWordWrap(True)
        self._safe.setTextFormat(Qt.TextFormat.PlainText)
        self._safe.setProperty("quiet", "true")
        self._heads = {language: QLabel() for language in sides}
        self.pages = {language: QTextBrowser() for language in sides}
        self.buttons = {step: QPushButton() for step in SeenStep}
        self._close = QPushButton()
        self._place()
        self._connect()
        self._retell()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        story: Story,
        sides: Mapping[Language, ReadersSide],
        names: Mapping[str, str],
    ) -> SeenStep | None:
        """The next step that was chosen; None where it was only looked at."""
        dialog = cls(parent, story, sides, names)
        dialog.exec()
        step = dialog.step
        dialog.deleteLater()
        return step

    def _place(self) -> None:
        texts, foot = QHBoxLayout(), QHBoxLayout()
        texts.setSpacing(theme.SPACE_LARGE)
        for language, page in self.pages.items():
            column = QVBoxLayout()
            self._heads[language].setProperty("strong", "true")
            page.setOpenLinks(False)
            page.setFont(theme.reading_font(theme.DEK_SIZE))
            page.document().setDocumentMargin(theme.SPACE)
            column.addWidget(self._heads[language])
            column.addWidget(page, 1)
            texts.addLayout(column, 1)
        for button in self.buttons.values():
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self._close)
        self._close.setDefault(True)
        whole = QVBoxLayout(self)
        whole.addWidget(self._safe)
        whole.addLayout(texts, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self._close.clicked.connect(self.reject)
        for step, button in self.buttons.items():
            button.clicked.connect(lambda _checked, step=step: self._go(step))

    def _go(self, step: SeenStep) -> None:
        self.step = step
        self.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language, and in other colours."""
        super().changeEvent(event)
        kinds = (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange)
        if event.type() in kinds and hasattr(self, "_close"):
            self._retell()

    def _retell(self) -> None:
        slug = self._story.slug or self.tr("no slug yet")
        self.setWindowTitle(self.tr("What readers saw: {slug}").format(slug=slug))
        self._safe.setText(
            self.tr(
                "Every copy that was sent, its words and its sign-off are kept on this computer. Nothing you do here"
                " takes any of it away."
            )
        )
        for language, page in self.pages.items():
            self._heads[language].setText(language_label(language))
            page.setAccessibleName(
                self.tr("{language}: what its readers saw").format(language=language_label(language))
            )
            page.document().setDefaultStyleSheet(style())
            page.setHtml(seen_page(self._sides[language], self._story, self._names, self._now))
        is_public = any(edition.is_public for edition in self._story.planned())
        self.buttons[SeenStep.CHANGE].setText(self.tr("&Change what readers have…"))
        waiting = sum(asked.is_open for asked in self._story.retractions)
        self.buttons[SeenStep.REQUESTS].setText(
            self.tr("Re&quests (%n to answer)…", "", waiting) if waiting else self.tr("Re&quests…")
        )
        self.buttons[SeenStep.WITHDRAW].setText(self.tr("&Withdraw…"))
        self.buttons[SeenStep.KILL].setText(self.tr("&Kill…"))
        for step, button in self.buttons.items():
            button.setEnabled(is_public or step is SeenStep.REQUESTS)
        self._close.setText(self.tr("Close"))
