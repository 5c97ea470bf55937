# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Asks of a large paste who or what translated it, and keeps the answer; a machine's paragraphs wait to be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.split_editor import Selection, SplitEditor, TranslationTold
from editor_desk.newsroom.machine_drafts import LARGE_PASTE_WORDS, Origin, TranslatedBy

if TYPE_CHECKING:
    from editor_desk.workflow.work import Changes, Work

MACHINES = ("Google Translate", "DeepL", "ChatGPT", "Microsoft Translator")
"""Offered by name; any other may be typed."""
Do = Callable[[Callable[["Work"], "Changes"]], None]


class PasteQuestion(QObject):
    """Between a paste and the diary. ``do`` acts once the text on the screen is on the disk."""

    def __init__(self, story: StoryOnDesk, editor: SplitEditor, settings: Settings, do: Do) -> None:
        super().__init__(editor)
        self._story = story
        self._editor = editor
        self._settings = settings
        self._do = do
        self.is_from_here: Callable[[], bool] = _is_from_here
        """Whether what is in the clipboard was copied in this program: words moved about are no news."""
        self._connect()

    def _connect(self) -> None:
        self._editor.pasted.connect(self._pasted)
        self._editor.translation_told.connect(self._told)

    def _pasted(self, pasted: Selection) -> None:
        from editor_desk.text.words import count_words

        view = self._story.view
        words = count_words(pasted.text)
        if view is None or words < LARGE_PASTE_WORDS or self.is_from_here():
            return
        other = pasted.language.other
        if other not in view.story.plan.languages or not self._editor.text(other).strip():
            return
        by = TranslatedBy(self._settings.get(remembered.PASTE_BY))
        names = (*MACHINES, *(person.name for person in view.people if person.is_active))
        self._editor.ask_about_paste(pasted, words, names, by, self._settings.get(remembered.PASTE_WHO))

    def _told(self, told: TranslationTold) -> None:
        self._settings.put(remembered.PASTE_BY, told.by.value)
        if told.who:
            self._settings.put(remembered.PASTE_WHO, told.who)
        story_id = self._story.id

        def act(work: Work) -> Changes:
            from editor_desk.workflow.machine_drafts import note_translation

            spans = [(told.start, told.end)]
            return note_translation(work, story_id, told.language, spans, told.by, told.who, Origin.PASTE)

        self._do(act)


def _is_from_here() -> bool:
    return QGuiApplication.clipboard().ownsClipboard()
