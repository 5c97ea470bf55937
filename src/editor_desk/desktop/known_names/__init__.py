# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's names and terms at the window: the list, its form, a name of a text, a table taken in."""

from editor_desk.desktop.known_names.add_dialog import AddNameDialog
from editor_desk.desktop.known_names.dialog import NamesDialog
from editor_desk.desktop.known_names.draft import NameDraft
from editor_desk.desktop.known_names.import_dialog import ImportNamesDialog
from editor_desk.desktop.known_names.wishes import AddName, ChangeName, NamesWish, RemoveName, UndoNames

__all__ = [
    "AddName",
    "AddNameDialog",
    "ChangeName",
    "ImportNamesDialog",
    "NameDraft",
    "NamesDialog",
    "NamesWish",
    "RemoveName",
    "UndoNames",
]
