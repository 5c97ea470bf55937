# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The people of the desk: who joins, who leaves, in which roles, who is deputy, who has a passphrase."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop.people.deputy_box import DeputyBox
from editor_desk.desktop.people.faces import SIZE, face
from editor_desk.desktop.people.passphrase_dialog import Change
from editor_desk.desktop.people.roles_grid import RolesGrid
from editor_desk.desktop.people.wishes import (
    AddPerson,
    ChangePassphrase,
    ChangePerson,
    EndDeputy,
    NameDeputy,
    Wish,
)
from editor_desk.desktop.who_is_here import Here, open_desk_words, roles_in_words
from editor_desk.desktop.words import joined, say
from editor_desk.newsroom.people import Person, Role
from editor_desk.newsroom.problems import KnownProblem

_ID = Qt.ItemDataRole.UserRole
_SIZE = QSize(900, 600)
_LIST_WIDTH = 270


class PeopleDialog(QDialog):
    """Shows everybody and one of them whole; ``wished`` carries a ``Wish``, answered by ``show_here`` or ``refuse``."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None, here: Here) -> None:
        super().__init__(parent)
        self._here = here
        self._is_new = False
        self._list = QListWidget()
        self._new = QPushButton()
        self._name_label, self._name = QLabel(), QLineEdit()
        self._roles = RolesGrid()
        self._active = QCheckBox()
        self._save = QPushButton()
        self._deputy = DeputyBox()
        self._phrase_box, self._phrase_state = QGroupBox(), QLabel()
        self._phrase_buttons = {change: QPushButton() for change in Change}
        self._take_away = QPushButton()
        self._who, self._why, self._open = QLabel(), QLabel(), QLabel()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._connect()
        self.show_here(here)

    # What others need to know

    @property
    def here(self) -> Here:
        """Everybody as they are shown."""
        return self._here

    @property
    def person_id(self) -> str:
        """Who is shown; empty for somebody new."""
        item: QListWidgetItem | None = self._list.currentItem()
        return "" if self._is_new or item is None else str(item.data(_ID))

    def show_here(self, here: Here, name: str = "") -> None:
        """Everybody as they are now; whoever was shown stays, or the one of this name is."""
        wanted = self.person_id or here.current.id
        wanted = next((person.id for person in here.people if person.name == name), wanted)
        self._here, self._is_new = here, False
        self._list.blockSignals(True)
        self._list.clear()
        for person in (*here.active, *(each for each in here.people if not each.is_active)):
            item = QListWidgetItem(face(person.name, self.devicePixelRatioF()), "", self._list)
            item.setData(_ID, person.id)
            if person.id == wanted:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)
        self._why.clear()
        self._tell()
        self._show_person()

    def choose(self, person_id: str) -> None:
        """Show somebody."""
        for row in range(self._list.count()):
            if self._list.item(row).data(_ID) == person_id:
                self._list.setCurrentRow(row)

    def refuse(self, problem: Exception) -> None:
        """It was not done; why stands under it."""
        if isinstance(problem, KnownProblem):
            self._why.setText(say(problem.message))
            self._why.show()

    def changeEvent(self, event: QEvent) -> None:
        """Another language or look."""
        super().changeEvent(event)
        if not hasattr(self, "_buttons"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
            self._say_state()
        elif event.type() == QEvent.Type.PaletteChange:
            for row in range(self._list.count()):
                person = self._here.person(self._list.item(row).data(_ID))
                self._list.item(row).setIcon(face(person.name if person else "", self.devicePixelRatioF()))

    # Parts

    def _lay_out(self) -> None:
        for label in (self._phrase_state, self._why, self._open, self._who):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setProperty("tone", "bad")
        self._open.setProperty("quiet", True)
        self._who.setProperty("strong", True)
        self._list.setIconSize(QSize(SIZE, SIZE))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFixedWidth(_LIST_WIDTH)
        self._name_label.setBuddy(self._name)
        side = QVBoxLayout()
        side.addWidget(self._list, 1)
        side.addWidget(self._new)
        name_row = QHBoxLayout()
        name_row.addWidget(self._name_label)
        name_row.addWidget(self._name, 1)
        name_row.addWidget(self._active)
        save_row = QHBoxLayout()
        save_row.addStretch(1)
        save_row.addWidget(self._save)
        phrase_row = QHBoxLayout()
        for button in (*self._phrase_buttons.values(), self._take_away):
            phrase_row.addWidget(button)
        phrase_row.addStretch(1)
        phrase_column = QVBoxLayout(self._phrase_box)
        phrase_column.addWidget(self._phrase_state)
        phrase_column.addLayout(phrase_row)
        main = QVBoxLayout()
        main.addWidget(self._who)
        main.addLayout(name_row)
        main.addWidget(self._roles)
        main.addLayout(save_row)
        main.addWidget(self._why)
        main.addWidget(self._deputy)
        main.addWidget(self._phrase_box)
        main.addStretch(1)
        halves = QHBoxLayout()
        halves.addLayout(side)
        halves.addLayout(main, 1)
        column = QVBoxLayout(self)
        column.addLayout(halves, 1)
        column.addWidget(self._open)
        column.addWidget(self._buttons)
        for button in (self._new, self._save, self._take_away, *self._phrase_buttons.values()):
            button.setAutoDefault(False)
        self.resize(_SIZE)

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._person_chosen)
        self._new.clicked.connect(self._begin_new)
        self._name.textChanged.connect(self._say_state)
        self._name.returnPressed.connect(self._save.click)
        self._roles.changed.connect(self._say_state)
        self._active.clicked.connect(self._say_state)
        self._save.clicked.connect(self._wish_change)
        self._deputy.named.connect(lambda since, until: self._wish(NameDeputy(self.person_id, since, until)))
        self._deputy.ended.connect(lambda: self._wish(EndDeputy(self.person_id)))
        for change, button in self._phrase_buttons.items():
            button.clicked.connect(
                lambda _on, what=change: self._wish(ChangePassphrase(self.person_id, what))
            )
        self._take_away.clicked.connect(lambda: self._wish(ChangePassphrase(self.person_id, Change.REMOVE)))
        self._buttons.rejected.connect(self.reject)

    # What may be done, and what is said of it

    @property
    def _administers(self) -> bool:
        return self._here.current.may_act_as(frozenset({Role.ADMINISTRATOR}), self._here.now)

    def _shown(self) -> Person | None:
        return self._here.person(self.person_id)

    def _tell(self) -> None:
        self.setWindowTitle(self.tr("People and roles"))
        self._list.setAccessibleName(self.tr("People of this desk"))
        for row in range(self._list.count()):
            item = self._list.item(row)
            person = self._here.person(item.data(_ID))
            if person is not None:
                roles = roles_in_words(person, self._here.now)
                lock = self.tr("passphrase") if person.id in self._here.with_passphrase else ""
                line = " · ".join(part for part in (roles, lock) if part)
                item.setText(f"{person.name}\n{line}" if line else person.name)
        self._new.setText(self.tr("Somebody new"))
        self._name_label.setText(self.tr("Name"))
        self._name.setAccessibleName(self.tr("Name"))
        self._active.setText(self.tr("Works here"))
        self._active.setToolTip(
            self.tr("Nobody is deleted: whoever left stays in the history, and gets nothing new to do")
        )
        self._phrase_box.setTitle(self.tr("Passphrase"))
        for change, words in {
            Change.SET: self.tr("Set a passphrase…"),
            Change.CHANGE: self.tr("Change it…"),
            Change.REMOVE: self.tr("Remove it…"),
            Change.GIVE: self.tr("Give a new one…"),
        }.items():
            self._phrase_buttons[change].setText(words)
        self._take_away.setText(self.tr("Take it away"))
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        self._open.setText(self._open_words())
        self._open.setVisible(bool(self._open.text()))

    def _open_words(self) -> str:
        """Through whom anybody gets in."""
        if not self._here.with_passphrase:
            return open_desk_words()
        names = joined(person.name for person in self._here.open_administrators)
        if not names:
            return ""
        said = self.tr(
            "Administrators without a passphrase: {names}. Anyone at this computer can sit down as one of them and "
            "give everybody another passphrase."
        )
        return said.format(names=names)

    def _person_chosen(self) -> None:
        self._is_new = False
        self._why.clear()
        self._show_person()

    def _begin_new(self) -> None:
        self._is_new = True
        self._why.clear()
        self._show_person()
        self._name.setFocus()

    def _show_person(self) -> None:
        person, here = self._shown(), self._here
        self._name.setText(person.name if person else "")
        self._roles.show_roles(person.roles if person else frozenset())
        self._active.setChecked(person.is_active if person else True)
        self._name.setReadOnly(not self._administers)
        self._roles.allow(is_allowed=self._administers)
        current = here.current
        may_name = current.is_active and bool(current.roles & {Role.APPROVER, Role.ADMINISTRATOR})
        is_theirs = person is not None and current.id in (person.id, person.deputy_by)
        self._deputy.show_person(here, person, may_name=may_name, may_end=self._administers or is_theirs)
        self._show_phrase(person)
        self._say_state()

    def _show_phrase(self, person: Person | None) -> None:
        is_own = person is not None and person.id == self._here.current.id
        has_one = person is not None and person.id in self._here.with_passphrase
        can = {
            Change.SET: is_own and not has_one,
            Change.CHANGE: is_own and has_one,
            Change.REMOVE: is_own and has_one,
            Change.GIVE: not is_own and self._administers,
        }
        for change, button in self._phrase_buttons.items():
            button.setVisible(can[change])
        self._take_away.setVisible(can[Change.GIVE] and has_one)
        self._phrase_box.setVisible(person is not None and person.is_active)
        name = person.name if person else ""
        said = self.tr("{name} has a passphrase: nobody sits down or signs as {name} without it.")
        if not has_one:
            said = self.tr("{name} has none: anyone at this computer can sit down and sign as {name}.")
        self._phrase_state.setText(said.format(name=name))

    def _say_state(self) -> None:
        person = self._shown()
        name = " ".join(self._name.text().split())
        others = {each.name.casefold() for each in self._here.people if each.id != self.person_id}
        why = ""
        if not self._administers:
            why = self.tr("Changing who works here takes an administrator.")
        elif name.casefold() in others:
            why = self.tr("There is a {name} at this desk already.").format(name=name)
        elif not name or not self._roles.roles:
            why = self.tr("A person needs a name and at least one role.")
        self._active.setVisible(person is not None)
        self._active.setEnabled(self._administers and person != self._here.current)
        self._who.setText(self.tr("Somebody new") if person is None else person.name)
        self._save.setText(self.tr("Add") if person is None else self.tr("Save the changes"))
        self._save.setVisible(self._administers)
        is_changed = person is None or self._wanted(name) != ChangePerson(
            person.id, person.name, person.roles, person.is_active
        )
        self._save.setEnabled(not why and is_changed)
        self._save.setToolTip(why)
        self._new.setEnabled(self._administers)
        self._new.setToolTip(why if not self._administers else "")
        if why and (name or not self._administers) and not self._why.text():
            self._who.setText(f"{self._who.text()} – {why}")
        self._why.setVisible(bool(self._why.text()))

    def _wanted(self, name: str) -> ChangePerson:
        return ChangePerson(self.person_id, name, self._roles.roles, self._active.isChecked())

    def _wish_change(self) -> None:
        name = " ".join(self._name.text().split())
        self._wish(AddPerson(name, self._roles.roles) if self._shown() is None else self._wanted(name))

    def _wish(self, wish: Wish) -> None:
        self._why.clear()
        self._say_state()
        self.wished.emit(wish)
