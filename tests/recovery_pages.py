# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every form of the recovery screen, filled as a newsroom would meet it, for the pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject

from editor_desk.desktop.recovery import Page
from editor_desk.desktop.recovery.look_back_page import Checked, Known, LookBackPage, Restored
from editor_desk.desktop.recovery.not_opened_page import Backup, NotOpened, NotOpenedPage, Search
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.stories import Furniture
from editor_desk.store.recovery_files import FoundFiles, RecoveryFile, UnsavedText
from editor_desk.store.witness import Missing
from editor_desk.workflow.recovery import Fit, Found, LookBack, Newer, Session

EN, ES = Language.EN, Language.ES
_STORE = Path("/home/ana/Documents/magazine/desk.sqlite")
_STATE = Path("/home/ana/.local/state/editor-desk/recovery")


FORMS = (
    "recovery-crash",
    "recovery-files",
    "recovery-older",
    "recovery-restored",
    "recovery-rebuilt",
    "recovery-damaged",
    "recovery-damaged-no-backup",
    "recovery-damaged-at-work",
    "recovery-newer",
    "recovery-gone",
    "recovery-read-only",
)


def forms(parent: QObject) -> dict[str, Callable[[], Page]]:
    """The page of each form by its name; each is asked again in another language."""
    looking, trouble = LookBackPage(parent), NotOpenedPage(parent)
    made: dict[str, Callable[[], Page]] = {}
    for name, known in _looked_back().items():
        made[name] = lambda known=known: looking.page_of(known)  # type: ignore[misc]
    for name, broken in _not_opened().items():
        made[name] = lambda broken=broken: trouble.page_of(broken)  # type: ignore[misc]
    return made


def _looked_back() -> dict[str, Known]:
    now = datetime.now(UTC)
    minutes = timedelta(minutes=1)
    left = Session(now - 300 * minutes, "ana", "desk-2", 1)
    newer = (
        Newer("1", "hurricane-season", ES, now - 8 * minutes, "Lucía Ramírez", 12, now - 21 * minutes, 41, 3),
        Newer("2", "tejano-festival", EN, now - 9 * minutes, "Ana Núñez", 4, now - 10 * minutes, 6, 0),
        Newer("3", "library-vote", EN, now - 55 * minutes, "Ana Núñez", None, None, 212, 0),
    )
    found = (
        Found(_file("hurricane-season", ES, now - 7 * minutes), Fit.CONTINUES, "hurricane-season", 18, 2),
        Found(_file("library-vote", EN, now - 31 * minutes), Fit.OTHER, "library-vote", 5, 44),
        Found(_file("ferry-to-galveston", EN, now - 90 * minutes), Fit.NO_STORY, "ferry-to-galveston", 88),
    )
    missing = Missing(now - 26 * 60 * minutes, now - 8 * minutes, 27)
    crash = LookBack(214, now - 8 * minutes, left, newer)
    files = LookBack(214, now - 8 * minutes, None, (), found, FoundFiles(unreadable=(_STATE / "notes.json",)))
    return {
        "recovery-crash": Known(crash, "desk-2", Checked.WHOLE),
        "recovery-files": Known(files, "desk-2"),
        "recovery-older": Known(
            LookBack(209, now - 26 * 60 * minutes, missing=missing, clock_behind=190 * minutes),
            "desk-2",
            Checked.GOING_ON,
            backup_at=now - 5 * 60 * minutes,
        ),
        "recovery-restored": Known(
            replace(files, found=found[:2]),
            "desk-2",
            Checked.WHOLE,
            restored=Restored("8:11 a.m.", _STORE.parent / "set-aside-1"),
        ),
        "recovery-rebuilt": Known(
            replace(files, found=found[:2]),
            "desk-2",
            Checked.WHOLE,
            restored=Restored("", _STORE.parent / "set-aside-1"),
        ),
    }


def _not_opened() -> dict[str, NotOpened]:
    at = datetime.now(UTC) - timedelta(hours=5)
    backup = Backup(_STORE.parent / "backups" / "desk.sqlite", at, 212)
    damaged = NotOpened(
        _STORE,
        BrokenInput("store.damaged", path=str(_STORE)),
        search=Search.DONE,
        backup=backup,
        recovery_files=2,
        recovery_folders=(_STATE,),
        has_plain_files=True,
    )
    newer = BrokenInput("store.newer", path=str(_STORE), store_version=14, program_version=12)
    return {
        "recovery-damaged": damaged,
        "recovery-damaged-no-backup": replace(damaged, backup=None),
        "recovery-damaged-at-work": replace(damaged, is_at_work=True, search=Search.GOING_ON, backup=None),
        "recovery-newer": NotOpened(_STORE, newer),
        "recovery-gone": replace(
            damaged,
            problem=BrokenInput("store.not_there", path=str(_STORE)),
            backup=None,
            has_plain_files=False,
        ),
        "recovery-read-only": NotOpened(_STORE, BrokenInput("store.read_only", path=str(_STORE))),
    }


def _file(slug: str, language: Language, at: datetime) -> RecoveryFile:
    text = UnsavedText("desk", str(_STORE), slug, slug, language, "ana", Furniture(), "", "", at)
    return RecoveryFile(_STATE / f"{slug}.{language.value}.json", text)
