# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The flags of a story, each with what it asks: legal, sensitive, sponsored, not for publication."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop.words import capital
from editor_desk.newsroom.stories import Flags

_INDENT, _LINES_OF_NAMES, _WIDTH = 24, 3, 560


@dataclass(frozen=True, slots=True)
class FlagsWish:
    """Flags as the person wants them, all of them."""

    legal: bool
    sensitive: bool
    sponsored: bool
    not_for_publication: bool
    subjects: tuple[str, ...]
    withheld: tuple[str, ...]
    sponsor: str


class FlagsDialog(QDialog):
    """Shows and asks for the flags; ``subjects`` are what a sensitive story may touch on, words by id.

    ``may_lift``: whether this person may take off what protects somebody; else the dialog says who may.
    """

    def __init__(
        self, parent: QWidget | None, flags: Flags, subjects: Mapping[str, str], *, may_lift: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Flags"))
        self._flags = flags
        self._boxes: dict[str, QCheckBox] = {}
        self._subjects: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._add_legal()
        self._add_sensitive(subjects)
        self._add_sponsored()
        self._add(
            "not_for_publication",
            self.tr("&Not for publication"),
            self.tr("It may be signed off, but nothing leaves: no file, no schedule, no delivery."),
        )
        if not may_lift:
            said = self.tr(
                "Legal, sensitive, subjects and names are taken off by an approver or an administrator; what you"
                " set by mistake, by yourself within ten minutes."
            )
            self._column.addWidget(_quiet(said))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._column.addWidget(self.buttons)
        self._connect()
        self._follow()
        self.resize(_WIDTH, self.sizeHint().height())

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        flags: Flags,
        subjects: Mapping[str, str],
        *,
        may_lift: bool,
        at: str = "",
    ) -> FlagsWish | None:
        """The flags as they should be; None when it was left. ``at`` names the field to begin with."""
        dialog = cls(parent, flags, subjects, may_lift=may_lift)
        dialog.begin_at(at)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        wish = dialog.wish
        dialog.deleteLater()
        return wish if accepted else None

    @property
    def wish(self) -> FlagsWish:
        """What stands in the dialog now."""
        is_set = {name: box.isChecked() for name, box in self._boxes.items()}
        return FlagsWish(
            **is_set,
            subjects=tuple(code for code, box in self._subjects.items() if box.isChecked()),
            withheld=tuple(self.names_edit.toPlainText().splitlines()),
            sponsor=self.sponsor_edit.text().strip(),
        )

    def box(self, name: str) -> QCheckBox:
        """The box of a flag or of a subject."""
        return self._boxes.get(name) or self._subjects[name]

    def begin_at(self, name: str) -> None:
        """Give the keyboard to what a rule asks for: the sponsor, the names, else the first box."""
        if name == "sponsor":
            self.sponsor_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif name == "withheld":
            self.names_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._boxes["legal"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, name: str, words: str, why: str) -> None:
        box = QCheckBox(words)
        box.setChecked(bool(getattr(self._flags, name)))
        box.setAccessibleDescription(why)
        self._boxes[name] = box
        self._column.addWidget(box)
        self._column.addWidget(_quiet(why))

    def _add_legal(self) -> None:
        self._add(
            "legal",
            self.tr("&Legal"),
            self.tr(
                "Who writes it, who checks its facts and who signs it are three people; second-hand proof alone"
                " does not do."
            ),
        )

    def _add_sensitive(self, subjects: Mapping[str, str]) -> None:
        self._add(
            "sensitive",
            self.tr("&Sensitive"),
            self.tr(
                "Somebody else than the author looks over each edition: text, cutlines, alt text, slugs, photos."
            ),
        )
        self._details = QWidget()
        form = QFormLayout(self._details)
        form.setContentsMargins(_INDENT, 0, 0, 0)
        row = QHBoxLayout()
        for code, named in subjects.items():
            box = QCheckBox(capital(named))
            box.setChecked(code in self._flags.subjects)
            self._subjects[code] = box
            row.addWidget(box)
        row.addStretch(1)
        form.addRow(self.tr("It is about"), row)
        self.names_edit = QPlainTextEdit("\n".join(filter(None, self._flags.withheld)))
        self.names_edit.setTabChangesFocus(True)
        self.names_edit.setFixedHeight(
            self.names_edit.fontMetrics().lineSpacing() * _LINES_OF_NAMES + 2 * _LINES_OF_NAMES * 4
        )
        self.names_edit.setPlaceholderText(self.tr("one name a line"))
        names = QLabel(self.tr("Names &withheld"))
        names.setBuddy(self.names_edit)
        self.names_edit.setAccessibleName(self.tr("Names withheld"))
        form.addRow(names, self.names_edit)
        secret = self.tr(
            "They may stand nowhere in either edition, however they are written. This list stays in the store and"
            " its backups: not in the history, the plain-file copies or any export."
        )
        said = _quiet(secret)
        said.setContentsMargins(0, 0, 0, 6)
        form.addRow("", said)
        self._column.addWidget(self._details)

    def _add_sponsored(self) -> None:
        self._add(
            "sponsored",
            self.tr("S&ponsored"),
            self.tr("Readers of both languages see above the headline that somebody pays, and who."),
        )
        self._paid = QWidget()
        form = QFormLayout(self._paid)
        form.setContentsMargins(_INDENT, 0, 0, 0)
        self.sponsor_edit = QLineEdit(self._flags.sponsor)
        self.sponsor_edit.setAccessibleName(self.tr("Sponsor"))
        form.addRow(self.tr("Sp&onsor"), self.sponsor_edit)
        self._column.addWidget(self._paid)

    def _connect(self) -> None:
        for box in self._boxes.values():
            box.toggled.connect(self._follow)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _follow(self) -> None:
        """Subjects and names belong to a sensitive story, and stay in reach while there are any."""
        has_details = bool(self._flags.withheld or self._flags.subjects)
        self._details.setEnabled(self._boxes["sensitive"].isChecked() or has_details)


def _quiet(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setContentsMargins(_INDENT, 0, 0, 6)
    return label
