# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The people of the desk in the store, who sat here last, and what else the desk remembers of itself."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, col, select

from editor_desk.newsroom.people import Person, Role
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.store.columns import instant_or_none, instant_text_or_none, words, words_text
from editor_desk.store.shapes import Columns
from editor_desk.store.tables import PersonRow, SettingRow
from editor_desk.store.writing import plain, rows, write_changed

LAST_PERSON = "last_person"


class People:
    """Who works here."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._settings = Settings(session)

    def all(self) -> tuple[Person, ...]:
        """Everybody, in the order they came."""
        return tuple(
            _person_from(row) for row in self._session.exec(select(PersonRow).order_by(col(PersonRow.row)))
        )

    def put(self, person: Person) -> None:
        """Somebody new, or what changed about somebody."""
        row = self._session.exec(select(PersonRow).where(col(PersonRow.id) == person.id)).first()
        if row is None:
            self._session.add(PersonRow(**_person_columns(person)))
        else:
            write_changed(row, _person_columns(person))
        self._session.flush()

    def one(self, person_id: str) -> Person | None:
        """Somebody as they are now; None for a stranger."""
        for row in rows(plain(self._session), "SELECT * FROM person WHERE id = ?", person_id):
            return _person_from(row)
        return None

    def last(self) -> Person:
        """Who sat at this desk last; where they work here no more, the first who does. There is always somebody."""
        everybody = self.all()
        last = self._settings.get(LAST_PERSON)
        active = [person for person in everybody if person.is_active] or everybody
        return next((person for person in active if person.id == last), active[0])

    def set_last(self, person_id: str) -> None:
        """Somebody sits down; raises ``WrongUsage`` for a stranger."""
        if not any(person.id == person_id for person in self.all()):
            raise WrongUsage("person.unknown", ref=person_id)
        self._settings.put(LAST_PERSON, person_id)


class Settings:
    """Facts about this desk by name, as text."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, name: str) -> str | None:
        """A fact, or None where nobody noted it."""
        row = self._session.get(SettingRow, name)
        return row.value if row else None

    def put(self, name: str, value: str) -> None:
        """Note a fact, replacing the one before."""
        row = self._session.get(SettingRow, name)
        if row is None:
            self._session.add(SettingRow(name=name, value=value))
        else:
            write_changed(row, {"value": value})
        self._session.flush()


def _person_columns(person: Person) -> Columns:
    return {
        "id": person.id,
        "name": person.name,
        "roles": words_text(sorted(role.value for role in person.roles)),
        "deputy_from": instant_text_or_none(person.deputy_from),
        "deputy_to": instant_text_or_none(person.deputy_to),
        "is_active": person.is_active,
        "deputy_by": person.deputy_by,
    }


def _person_from(row: Any) -> Person:
    return Person(
        id=row.id,
        name=row.name,
        roles=frozenset(Role(code) for code in words(row.roles)),
        deputy_from=instant_or_none(row.deputy_from),
        deputy_to=instant_or_none(row.deputy_to),
        is_active=bool(row.is_active),
        deputy_by=row.deputy_by,
    )
