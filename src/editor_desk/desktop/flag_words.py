# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The flags of a story as words; every part of the window says them alike. Withheld names are never among them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from editor_desk.desktop.words import capital, word
from editor_desk.newsroom.sensitive import Subject
from editor_desk.newsroom.stories import Flags
from editor_desk.newsroom.wording import VOCABULARY

FLAGS = ("legal", "sensitive", "sponsored", "not_for_publication")


def flags_set(flags: Flags) -> tuple[str, ...]:
    """The codes of the flags that are set, in their order."""
    return tuple(name for name in FLAGS if getattr(flags, name))


def short_flags(codes: Iterable[str]) -> str:
    """Their words alone, for little room; empty where none is set."""
    return " · ".join(word("flags", code) for code in codes)


def subject_words(subjects: Iterable[Subject]) -> dict[str, str]:
    """What sensitive stories may touch on, by id, as people say it; one the desk made itself by the name it gave it."""
    spoken = "es" if QLocale().language() is QLocale.Language.Spanish else "en"
    shipped = VOCABULARY["subject"]
    return {
        one.id: word("subject", one.id) if one.id in shipped else one.label.get(spoken, one.id)
        for one in subjects
    }


def whole_flags(flags: Flags) -> str:
    """All of it: which subjects, how many names are withheld, who pays."""
    said = []
    for code in flags_set(flags):
        name, more = word("flags", code), ""
        if code == "sensitive":
            more = ", ".join(word("subject", subject) for subject in flags.subjects)
        if code == "sponsored":
            more = flags.sponsor
        said.append(f"{name} ({more})" if more else name)
    if flags.withheld:
        text = QCoreApplication.translate("FlagWords", "names withheld: {count}")
        said.append(text.format(count=len(flags.withheld)))
    return capital(" · ".join(said))
