# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a table would do to the list of names, line by line, before it is taken."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize, QStringListModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from editor_desk.newsroom.known_names import KnownName
from editor_desk.newsroom.languages import Language
from editor_desk.workflow.names_file import NamesImport

_SIZE, _ROUND_THE_WINDOW = QSize(640, 480), QSize(20, 40)


class ImportNamesDialog(QDialog):
    """Shows new names, joined ones, and lines that contradict the list; accepted, all but those are taken."""

    def __init__(self, parent: QWidget | None, plan: NamesImport) -> None:
        super().__init__(parent)
        self._plan = plan
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._lines = QStringListModel(self)
        self._list = QListView()
        self._list.setModel(self._lines)
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        column = QVBoxLayout(self)
        column.addWidget(self._about)
        column.addWidget(self._list, 1)
        column.addWidget(self._buttons)
        self._retell()
        self._connect()
        self._list.setFocus()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))

    @classmethod
    def ask(cls, parent: QWidget | None, plan: NamesImport) -> bool:
        """Whether to take it."""
        dialog = cls(parent, plan)
        is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return is_accepted

    def _connect(self) -> None:
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)

    @property
    def lines(self) -> list[str]:
        """What is shown of the table."""
        return self._lines.stringList()

    def _retell(self) -> None:
        plan = self._plan
        self.setWindowTitle(self.tr("Names from {path}").format(path=plan.path))
        self._list.setAccessibleName(self.tr("What the table does to the list"))
        said = [
            self.tr("%n new name(s)", "", len(plan.added)),
            self.tr("%n entry(ies) with more forms", "", len(plan.joined)),
            self.tr("%n line(s) that say nothing new", "", plan.same),
        ]
        if plan.contradictions:
            said.append(
                self.tr(
                    "%n line(s) that contradict the list and will be left out", "", len(plan.contradictions)
                )
            )
        self._about.setText("\n".join(said))
        self._lines.setStringList(list(self._told()))
        take = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        take.setText(self.tr("Take the others") if plan.contradictions else self.tr("Take them"))
        take.setEnabled(bool(plan.added or plan.joined))
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))

    def _told(self) -> Iterator[str]:
        for wrong in self._plan.contradictions:
            said = self.tr("Left out, line {line}: “{form}” is “{name}”, another form “{other}”")
            yield said.format(line=wrong.line, form=wrong.form, name=wrong.name, other=wrong.other)
        for joined in self._plan.joined:
            new = self._new_forms(joined.before, joined.after)
            yield self.tr("More forms of “{name}”: {forms}").format(name=_first(joined.before), forms=new)
        for name in self._plan.added:
            spanish = " · ".join(name.es) or self.tr("the same")
            yield self.tr("New: {en} = {es}").format(en=" · ".join(name.en), es=spanish)

    def _new_forms(self, before: KnownName, after: KnownName) -> str:
        new = (
            form
            for language in Language
            for form in after.forms(language)
            if form not in before.forms(language)
        )
        return " · ".join(dict.fromkeys(new))


def _first(name: KnownName) -> str:
    return (name.forms(Language.EN) or ("",))[0]
