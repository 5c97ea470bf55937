# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who is at the desk: somebody sits down, joins, leaves, is deputy, has a passphrase."""

from editor_desk.desktop.people.dialog import PeopleDialog
from editor_desk.desktop.people.passphrase_dialog import Change, PassphraseDialog, Phrases
from editor_desk.desktop.people.sit_down_dialog import Chair, SitDownDialog
from editor_desk.desktop.people.wishes import (
    AddPerson,
    ChangePassphrase,
    ChangePerson,
    EndDeputy,
    NameDeputy,
    Wish,
)

__all__ = [
    "AddPerson",
    "Chair",
    "Change",
    "ChangePassphrase",
    "ChangePerson",
    "EndDeputy",
    "NameDeputy",
    "PassphraseDialog",
    "PeopleDialog",
    "Phrases",
    "SitDownDialog",
    "Wish",
]
