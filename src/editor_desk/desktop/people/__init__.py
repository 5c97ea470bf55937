# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who is at the desk: somebody sits down, somebody new joins."""

from editor_desk.desktop.people.dialog import NewPerson, PeopleDialog, SitDown

__all__ = ["NewPerson", "PeopleDialog", "SitDown"]
