# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Asks the analysis process for the misspelled words of a body, and for what a word might have been meant to be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor_desk.desktop.analysis_process import AnalysisProcess
from editor_desk.desktop.split_editor.payloads import BodyText, SpellingFound
from editor_desk.newsroom.languages import Language


class SpellingMarks(QObject):
    """The speller of the window.

    Connect ``SplitEditor.body_rested`` to ``check`` and ``checked``, which carries a ``SpellingFound``, to
    ``SplitEditor.show_spelling``, which drops it when its text has moved on.
    """

    checked = Signal(object)

    def __init__(self, process: AnalysisProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = process
        self._asked: dict[Language, BodyText] = {}

    @property
    def is_idle(self) -> bool:
        """Whether every body that was to be checked is."""
        return not self._asked

    @property
    def has_given_up(self) -> bool:
        """Whether nobody checks any more: the process died too often."""
        return self._process.has_given_up

    def check(self, text: BodyText) -> None:
        """Ask for the misspelled words of a body; only the newest text of each language waits its turn."""
        fields = {"language": text.language.value, "text": text.text}
        key = f"spelling {text.language.value}"
        self._asked[text.language] = text
        self._process.ask("spelling", fields, partial(self._tell, text), key=key)

    def suggest(self, language: Language, word: str, then: Callable[[tuple[str, ...]], None]) -> None:
        """Ask what a misspelled word might have been meant to be, the likeliest first; it may come late."""
        fields = {"language": language.value, "word": word}
        self._process.ask("suggestions", fields, lambda words: then(tuple(words)), key="suggestions")

    def forget_suggestions(self) -> None:
        """Nobody waits for suggestions any more."""
        self._process.forget("suggestions")

    def _tell(self, text: BodyText, result: Mapping[str, Any]) -> None:
        if self._asked.get(text.language) is text:
            del self._asked[text.language]
        spans = tuple((start, end) for start, end in result["spans"])
        self.checked.emit(SpellingFound(text, spans, is_checked=result["is_checked"]))
