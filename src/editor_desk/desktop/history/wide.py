# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Both editions side by side, each from any of its revisions to any other; to be read, nothing is changed here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import theme, words
from editor_desk.desktop.changed_words import style
from editor_desk.desktop.history.entry_words import lines
from editor_desk.desktop.history.intents import Comparing, Since
from editor_desk.desktop.history.page import changes_page
from editor_desk.newsroom.languages import Language
from editor_desk.workflow.history import Differences, Entry, Kind

_SIZE, _ROUND_THE_WINDOW = QSize(1120, 720), QSize(20, 40)
_KINDS = {Since.SIGN_OFF: Kind.APPROVED, Since.SENT: Kind.SENT}


class _Column(QWidget):
    """One edition: from which text, to which text, and what changed between them."""

    chosen = Signal()

    def __init__(self, language: Language, entries: Sequence[Entry], last_read: int | None) -> None:
        super().__init__()
        self.language = language
        self.entries = tuple(entries)
        self._last_read = last_read
        self.head = QLabel()
        self.head.setProperty("strong", True)
        self.before, self.after = QComboBox(), QComboBox()
        self._before_label, self._after_label = QLabel(), QLabel()
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.setFont(theme.reading_font(theme.DEK_SIZE + 0.5))
        self.browser.document().setDocumentMargin(theme.SPACE)
        self._place()
        for box in (self.before, self.after):
            # A revision is told in more words than a narrow box shows.
            box.currentTextChanged.connect(box.setToolTip)
        self._fill()
        self.tell()
        self.before.currentIndexChanged.connect(self.chosen)
        self.after.currentIndexChanged.connect(self.chosen)

    @property
    def comparing(self) -> Comparing:
        """What is to be compared."""
        return Comparing(self.language, self.before.currentData(), self.after.currentData())

    def show_since(self, since: Since) -> bool:
        """From this moment to the text now; False where there was no such moment."""
        number = self._number_of(since)
        if number is None:
            return False
        self.before.setCurrentIndex(self.before.findData(number))
        self.after.setCurrentIndex(0)
        return True

    def has_moment(self, since: Since) -> bool:
        """Whether there was such a moment."""
        return self._number_of(since) is not None

    def _number_of(self, since: Since) -> int | None:
        if since in _KINDS:
            found = (entry.number for entry in self.entries if entry.kind is _KINDS[since])
        elif since is Since.LAST_READ:
            limit = -1 if self._last_read is None else self._last_read
            found = (entry.number for entry in self.entries if entry.number <= limit)
        else:
            found = (entry.number for entry in self.entries[1:2] or self.entries)
        return next(found, None)

    def tell(self) -> None:
        """Say everything in the language of now."""
        name = words.language_label(self.language)
        self.head.setText(name)
        self._before_label.setText(self.tr("From"))
        self._after_label.setText(self.tr("to"))
        self.before.setAccessibleName(self.tr("{language}, from").format(language=name))
        self.after.setAccessibleName(self.tr("{language}, to").format(language=name))
        self.browser.setAccessibleName(self.tr("{language}, changed words").format(language=name))

    def _place(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (label, combo) in enumerate(
            ((self._before_label, self.before), (self._after_label, self.after))
        ):
            label.setProperty("quiet", True)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(16)
            grid.addWidget(label, row, 0)
            grid.addWidget(combo, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.head)
        column.addLayout(grid)
        column.addWidget(self.browser, 1)

    def _fill(self) -> None:
        now = datetime.now(UTC)
        self.after.addItem(self.tr("the text now"), None)
        for entry in self.entries:
            said = " · ".join(lines(entry, now))
            self.before.addItem(said, entry.number)
            self.after.addItem(said, entry.number)
        self.setEnabled(bool(self.entries))


class WideComparison(QDialog):
    """``comparison_wanted`` carries a ``Comparing``; answer with ``show_changes``.

    ``entries`` are the revisions of each edition, newest first, ``last_read`` those the person knew.
    """

    comparison_wanted = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        slug: str,
        entries: Mapping[Language, Sequence[Entry]],
        last_read: Mapping[Language, int],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare: {slug}").format(slug=slug))
        self._shown: dict[Language, Differences] = {}
        self.columns = {
            language: _Column(language, entries.get(language, ()), last_read.get(language))
            for language in Language
        }
        self.sinces = {since: QPushButton() for since in Since}
        said = {
            Since.SIGN_OFF: self.tr("Since the &last sign-off"),
            Since.SENT: self.tr("Since it was &sent"),
            Since.LAST_READ: self.tr("Since &I last read it"),
            Since.PREVIOUS: self.tr("From the one &before"),
        }
        for since, button in self.sinces.items():
            button.setText(said[since])
            button.setAutoDefault(False)
        self._close = QPushButton(self.tr("&Close"))
        self._close.setDefault(True)
        self._place()
        self._connect()

    def _connect(self) -> None:
        for column in self.columns.values():
            column.chosen.connect(self._compare)
        for since, button in self.sinces.items():
            button.clicked.connect(lambda _checked, since=since: self.show_since(since))
        self._close.clicked.connect(self.accept)

    def _place(self) -> None:
        top, texts, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for since, button in self.sinces.items():
            is_there = any(column.has_moment(since) for column in self.columns.values())
            button.setEnabled(is_there)
            top.addWidget(button)
        top.addStretch(1)
        texts.setSpacing(theme.SPACE_LARGE)
        for column in self.columns.values():
            texts.addWidget(column, 1)
        foot.addStretch(1)
        foot.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addLayout(texts, 1)
        whole.addLayout(foot)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))

    def begin(self) -> None:
        """Ask for the first comparison: since the last sign-off, else from the one before."""
        for column in self.columns.values():
            if not column.show_since(Since.SIGN_OFF):
                column.show_since(Since.PREVIOUS)
        self._compare()

    def changeEvent(self, event: QEvent) -> None:
        """Write the pages again in other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_shown"):
            for language, found in self._shown.items():
                self._write(language, found)

    def show_since(self, since: Since) -> None:
        """Both editions from this moment on; one that had no such moment stays as it is."""
        for column in self.columns.values():
            column.show_since(since)

    def show_changes(self, asked: Comparing, found: Differences) -> None:
        """What changed, unless something else was chosen meanwhile."""
        if asked == self.columns[asked.language].comparing:
            self._shown[asked.language] = found
            self._write(asked.language, found)

    def _write(self, language: Language, found: Differences) -> None:
        browser = self.columns[language].browser
        browser.document().setDefaultStyleSheet(style())
        browser.setHtml(changes_page(found))

    def _compare(self) -> None:
        for column in self.columns.values():
            if column.entries:
                self.comparison_wanted.emit(column.comparing)
