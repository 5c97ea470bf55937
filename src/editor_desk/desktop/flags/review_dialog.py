# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The look at a sensitive story: every place of one edition from which words reach readers, and one key to confirm."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from editor_desk.desktop.words import capital, language_name, word
from editor_desk.newsroom.languages import Language

_BARE = "bare:"
_SIZE = (720, 600)


@dataclass(frozen=True, slots=True)
class ReviewPlace:
    """Words in one place. ``number`` counts photos from 1, 0 is none; ``html`` stands for long text as readers see it.

    ``has_name``: a name that must be withheld stands in it.
    """

    field: str
    words: str
    number: int = 0
    part: str = ""
    html: str = ""
    has_name: bool = False


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """One edition to look at. ``subjects`` in words; ``located`` are photos (number, id) whose file says where it was taken, ``worded``
    those whose file says anything, ``unread`` those nobody can read; ``why_not``: why this person cannot confirm."""

    language: Language
    slug: str
    subjects: tuple[str, ...]
    places: tuple[ReviewPlace, ...]
    located: tuple[tuple[int, str], ...] = ()
    worded: tuple[tuple[int, str], ...] = ()
    unread: tuple[int, ...] = ()
    names: int = 0
    reviewed_by: str = ""
    why_not: str = ""


class ReviewDialog(QDialog):
    """Shows an edition place by place; accepted, it was looked at. ``bare_wanted`` names a photo to take the data out of."""

    bare_wanted = Signal(str)

    def __init__(self, parent: QWidget | None, page: ReviewPage) -> None:
        super().__init__(parent)
        language = language_name(page.language)
        self.setWindowTitle(
            self.tr("Look over “{slug}”: {language}").format(slug=page.slug, language=language)
        )
        self._about = QLabel(self._ask_for(page))
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self.pages = QTextBrowser()
        self.pages.setOpenLinks(False)
        self.pages.setAccessibleName(self.tr("Every place to look at"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.confirm_button = self.buttons.addButton(
            self.tr("I have looked at all of it"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        column = QVBoxLayout(self)
        column.addWidget(self._about)
        column.addWidget(self.pages, 1)
        column.addWidget(self.buttons)
        self._key = QShortcut(QKeySequence("Ctrl+Return"), self)
        self._show(page)
        self._connect()
        self.resize(*_SIZE)
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._key.activated.connect(self.confirm_button.click)
        self.pages.anchorClicked.connect(self._follow)

    def _show(self, page: ReviewPage) -> None:
        rows = "".join(self._place(place) for place in page.places)
        table = f"<table width='100%' cellpadding='3' cellspacing='0'>{rows}</table>"
        self.pages.setHtml("".join((*self._warnings(page), table)))
        self.confirm_button.setEnabled(not page.why_not)
        tip = page.why_not or self.tr("Every place above was looked at (Ctrl+Enter)")
        self.confirm_button.setToolTip(tip)
        self.confirm_button.setDefault(False)
        self.confirm_button.setAutoDefault(False)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)

    def _ask_for(self, page: ReviewPage) -> str:
        said = [self.tr("Look for what could hurt somebody: names, faces, places, ties that give them away.")]
        if page.subjects:
            about = ", ".join(page.subjects)
            said.append(self.tr("It is about: {subjects}.").format(subjects=about))
        if page.names:
            said.append(self.tr("Names withheld: {count}.").format(count=page.names))
        if page.why_not:
            said.append(page.why_not)
        elif page.reviewed_by:
            said.append(self.tr("{name} looked at exactly this already.").format(name=page.reviewed_by))
        return " ".join(said)

    def _warnings(self, page: ReviewPage) -> list[str]:
        said = [
            self._warning(self.tr("The file of photo {number} says where it was taken."), number, use)
            for number, use in page.located
        ]
        said += [
            self._warning(self.tr("The file of photo {number} has words inside."), number, use)
            for number, use in page.worded
            if (number, use) not in page.located
        ]
        unread = self.tr("The file of photo {number} cannot be read.")
        said += [f"<p>⚠ {escape(unread.format(number=number))}</p>" for number in page.unread]
        return said

    def _warning(self, words: str, number: int, use_id: str) -> str:
        way = escape(self.tr("Take everything out of the file"))
        return f"<p>⚠ {escape(words.format(number=number))} <a href='{_BARE}{use_id}'>{way}</a></p>"

    def _place(self, place: ReviewPlace) -> str:
        head = capital(word("field", place.field))
        if place.number:
            said = self.tr("Photo {number}: {place}")
            head = said.format(number=place.number, place=word("field", place.field))
        if place.part:
            head += f" ({word('photo_part', place.part)})"
        if place.has_name:
            head += " — ⚠ " + self.tr("a withheld name stands here")
        return (
            f"<tr><td width='30%'><b>{escape(head)}</b></td><td>{place.html or escape(place.words)}</td></tr>"
        )

    def _follow(self, url: QUrl) -> None:
        target = url.toString()
        if target.startswith(_BARE):
            self.bare_wanted.emit(target.removeprefix(_BARE))
            self.reject()
