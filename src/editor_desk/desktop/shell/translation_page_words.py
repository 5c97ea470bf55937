# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the preferences say of translation help: the engine that was found, and how much is remembered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor_desk.bilingual.drafting.apertium import NAME
from editor_desk.desktop.shell.draft_engine import DraftEngine
from editor_desk.desktop.words import language_name
from editor_desk.newsroom.languages import Language


def engine_words(engine: DraftEngine) -> str:
    """Which engine, from which language into which, and where it is; or that there is none."""
    found = engine.engine
    if found is not None:
        ways = ", ".join(
            f"{language_name(language)} → {language_name(language.other)}"
            for language in Language
            if found.can_draft(language)
        )
        return f"{NAME}: {ways}\n{found.program}"
    if engine.program is not None:
        said = QCoreApplication.translate(
            "TranslationWords", "%1 is there, but knows no way between English and Spanish."
        )
        return said.replace("%1", engine.program)
    return QCoreApplication.translate(
        "TranslationWords", "None on this computer. Proposals come from memory alone."
    )


def memory_words(sentences: int, sources: int) -> str:
    """How many sentences, from how many stories and files."""
    if not sentences:
        return QCoreApplication.translate("TranslationWords", "Nothing yet.")
    said = QCoreApplication.translate("TranslationWords", "%1 sentences from %2 stories and files")
    return said.replace("%1", f"{sentences:,}").replace("%2", f"{sources:,}")
