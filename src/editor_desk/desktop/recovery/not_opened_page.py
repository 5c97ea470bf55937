# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The page where a store cannot be opened, or was found damaged at work: what is safe, and the steps that fit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject

from editor_desk.desktop import times
from editor_desk.desktop.recovery.page import Page, Step
from editor_desk.desktop.words import say
from editor_desk.newsroom.problems import KnownProblem

PUT_BACK, OTHER_STORE, AGAIN, BEGIN_NEW = "put_back", "other_store", "again", "begin_new"
REBUILD = "rebuild"
LEAVE, CLOSE = "leave", "close"
HELPED_BY_BACKUP = frozenset(
    {
        "store.damaged",
        "store.emptied",
        "store.vanished",
        "store.foreign_log",
        "store.not_a_store",
        "store.not_there",
        "store.missing",
        "store.disk",
    }
)
"""Problems a backup mends; for the others the store is whole where it is."""
_NOT_HELPED_BY_TRYING = frozenset(
    {
        "store.damaged",
        "store.emptied",
        "store.not_a_store",
        "store.is_a_folder",
        "store.newer",
        "store.network_place",
        "store.unsuitable_place",
    }
)


class Search(Enum):
    """How far the look for the newest good backup is."""

    NOT = auto()
    GOING_ON = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class Backup:
    """The newest backup that passed its check: of when it is, how many stories it holds."""

    path: Path
    at: datetime
    stories: int


@dataclass(frozen=True, slots=True)
class NotOpened:
    """What the page is made of.

    ``recovery_folders`` are where unsaved words of this desk lie.
    """

    path: Path
    problem: KnownProblem
    is_at_work: bool = False
    search: Search = Search.NOT
    backup: Backup | None = None
    recovery_files: int = 0
    recovery_folders: tuple[Path, ...] = ()
    has_plain_files: bool = False

    @property
    def code(self) -> str:
        """The code of what is wrong."""
        return self.problem.message.code


class NotOpenedPage(QObject):
    """Makes the page, in the language of now."""

    def page_of(self, known: NotOpened) -> Page:
        """The page."""
        return Page(
            heading=self._heading(known),
            lead=say(known.problem.message),
            safe=self._safe(known),
            steps=self._steps(known),
        )

    def _heading(self, known: NotOpened) -> str:
        headings = {
            "store.damaged": self.tr("The store is damaged"),
            "store.emptied": self.tr("The store is empty"),
            "store.not_a_store": self.tr("This file is not a store"),
            "store.newer": self.tr("This store needs a newer Editor Desk"),
            "store.not_there": self.tr("The store is not there"),
            "store.vanished": self.tr("The store is not there"),
            "store.gone": self.tr("The store is not there"),
            "store.foreign_log": self.tr("The store and its log do not belong together"),
            "store.network_place": self.tr("The store lies on a network"),
            "store.missing": self.tr("The store is not there"),
            "store.read_only": self.tr("The store cannot be written to"),
            "store.full": self.tr("The disk is full"),
            "store.locked": self.tr("Another program is using the store"),
        }
        return headings.get(known.code, self.tr("The store could not be opened"))

    def _safe(self, known: NotOpened) -> tuple[str, ...]:
        said = []
        if known.is_at_work:
            said.append(self.tr("What you typed last is in a recovery file, and comes back with the store."))
        if known.code in HELPED_BY_BACKUP:
            said += self._safe_backup(known)
        if known.has_plain_files:
            said.append(
                self.tr("The plain files of your stories lie beside the store; they were not touched.")
            )
        if known.recovery_files and not known.is_at_work:
            said.append(
                self.tr(
                    "%n text(s) in recovery files wait in {folder} until the store is open.",
                    "",
                    known.recovery_files,
                ).format(folder=", ".join(map(str, known.recovery_folders)))
            )
        if not said:
            said.append(self.tr("Nothing was changed by trying to open it."))
        return tuple(said)

    def _safe_backup(self, known: NotOpened) -> list[str]:
        if known.backup is None:
            return []
        told = self.tr("The newest good backup is of {when} and holds %n story(s).", "", known.backup.stories)
        return [told.format(when=times.past_words(known.backup.at, datetime.now(UTC)))]

    def _steps(self, known: NotOpened) -> tuple[Step, ...]:
        steps = []
        if known.code in HELPED_BY_BACKUP and known.search is not Search.NOT:
            steps.append(self._put_back(known))
            if known.search is Search.DONE and known.backup is None and known.has_plain_files:
                steps.append(self._rebuild())
        if known.code not in _NOT_HELPED_BY_TRYING:
            steps.append(
                Step(
                    AGAIN,
                    self.tr("Try again"),
                    self.tr("When the disk is connected again, or the cause is mended."),
                    is_primary=not any(step.is_primary for step in steps),
                )
            )
        steps.append(
            Step(
                OTHER_STORE,
                self.tr("Open another store…"),
                self.tr("A desk kept in another place. This one stays as it is."),
                is_primary=not any(step.is_primary for step in steps) and known.search is not Search.GOING_ON,
            )
        )
        if known.code == "store.not_there":
            begin = self.tr("Begin a new desk here")
            steps.append(Step(BEGIN_NEW, begin, self.tr("If you moved or deleted the old one yourself.")))
        if known.is_at_work:
            leave = self.tr("Back to the window")
            about = self.tr("To read or copy. What you type from now on is kept in a recovery file.")
            steps.append(Step(LEAVE, leave, about))
        steps.append(Step(CLOSE, self.tr("Close"), self.tr("Everything stays exactly as it is.")))
        return tuple(steps)

    def _rebuild(self) -> Step:
        return Step(
            REBUILD,
            self.tr("Rebuild the desk from its plain files"),
            self.tr(
                "Texts, facts, photos, notes and people come back; sign-offs have to be given again. What is there "
                "now is first set aside whole."
            ),
            is_primary=True,
        )

    def _put_back(self, known: NotOpened) -> Step:
        label = self.tr("Put the newest good backup in its place")
        if known.search is Search.GOING_ON:
            return Step(
                PUT_BACK, label, self.tr("The backups are being checked, the newest first…"), is_enabled=False
            )
        if known.backup is None:
            about = self.tr("There is no backup beside this store that passes its check.")
            return Step(PUT_BACK, label, about, is_enabled=False)
        about = self.tr("What is there now is first set aside whole, untouched; nothing is deleted.")
        return Step(PUT_BACK, label, about, is_primary=True)
