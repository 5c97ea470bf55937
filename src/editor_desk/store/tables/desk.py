# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of the desk itself: its people, its rules, its diary, and the store's own record."""

from sqlmodel import Field, SQLModel, UniqueConstraint


class SettingRow(SQLModel, table=True):
    """A fact about this desk by name (its id, who sat here last), as text."""

    __tablename__ = "setting"

    name: str = Field(primary_key=True)
    value: str


class MigrationRow(SQLModel, table=True):
    """A migration this store went through, when, and by which version of the program."""

    __tablename__ = "migration"

    number: int = Field(primary_key=True)
    name: str
    applied_at: str
    program: str


class PersonRow(SQLModel, table=True):
    """Somebody of the newsroom."""

    __tablename__ = "person"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    name: str
    roles: str
    deputy_from: str | None
    deputy_to: str | None
    is_active: bool
    deputy_by: str | None


class PassphraseRow(SQLModel, table=True):
    """The hash of somebody's passphrase, and how often it was tried in vain."""

    __tablename__ = "passphrase"

    person: str = Field(primary_key=True, foreign_key="person.id")
    hash: str | None
    wrong: int
    wrong_at: str | None
    given_by: str | None
    given_at: str | None


class RulesetRow(SQLModel, table=True):
    """One version of the newsroom's decisions, as JSON, with who changed it and why."""

    __tablename__ = "ruleset"

    version: int = Field(primary_key=True)
    data: str
    by: str
    at: str
    reason: str


class SavedSearchRow(SQLModel, table=True):
    """A search everybody at this desk may go back to, under its name."""

    __tablename__ = "saved_search"

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    name: str
    search: str
    view: str
    sort: str
    saved_by: str | None
    saved_at: str | None


class EventRow(SQLModel, table=True):
    """An entry of a desk's diary: the chain itself, which triggers keep from being changed."""

    __tablename__ = "event"
    __table_args__ = (UniqueConstraint("desk", "sequence"),)

    row: int | None = Field(default=None, primary_key=True)
    desk: str
    sequence: int
    at: str
    person: str
    code: str
    story: str | None = Field(index=True)
    language: str | None
    payload_hash: str
    previous: str
    hash: str


class EventPayloadRow(SQLModel, table=True):
    """What an entry says, as JSON; blanked (NULL) where two people decided so."""

    __tablename__ = "event_payload"

    event_row: int = Field(primary_key=True, foreign_key="event.row")
    payload: str | None
