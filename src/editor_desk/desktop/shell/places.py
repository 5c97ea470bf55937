# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The way to the place that mends something: a rule names a link, this goes there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from editor_desk.desktop.shell.facts_work import FactsWork
from editor_desk.desktop.shell.panes import Panes
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.newsroom.languages import Language

_IN_DETAILS = (
    "kind", "topics", "tags", "embargo", "author", "plan", "due", "url_slug", "seo_title", "seo_description",
)  # fmt: skip


class Places(QObject):
    """Follows links: a field of the editor, a fact, the photos, a dialog. An unknown link leads to the text."""

    def __init__(
        self,
        editor: SplitEditor,
        facts: FactsWork,
        panes: Panes,
        dialogs: Mapping[str, Callable[[str], None]],
    ) -> None:
        """``dialogs``: what opens for photos, details, person and sign_off; it is told which one, if any."""
        super().__init__(editor)
        self._editor = editor
        self._facts = facts
        self._panes = panes
        self._dialogs = dialogs

    def go(self, link: str, language: Language) -> None:
        """Go there; ``facts:ID`` and ``photos:ID`` name one of them, ``body:START-END`` words of the text."""
        place, _, which = link.partition(":")
        if place == "facts":
            self._panes.go_to_facts()
            if which:
                self._facts.choose(which)
        elif place == "body" and which:
            start, end = map(int, which.split("-"))
            self._editor.focus_edition(language)
            self._editor.choose(language, place, start, end)
        elif place in self._dialogs:
            self._dialogs[place](which)
        elif place in _IN_DETAILS:
            self._dialogs["details"]("")
        else:
            self._editor.focus_field(language, place)
