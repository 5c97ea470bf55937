# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the recovery screen asks of the desk, as acts and questions for its worker thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from editor_desk.store.recovery_files import RecoveryFiles

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.newsroom.watching import Watch
    from editor_desk.store.backup_list import BackupFile
    from editor_desk.store.store import Store
    from editor_desk.workflow.history import Differences
    from editor_desk.workflow.recovery import Found, Newer
    from editor_desk.workflow.work import Changes, Work


def store_of(desk: Desk) -> Store:
    """The store, for what is read of it beside the desk's own line."""
    return desk.store


def newer_backup(path: Path, ends: datetime | None, watch: Watch) -> BackupFile | None:
    """The newest good backup, where it has more than the store."""
    from editor_desk.store.backup_list import newest_good

    backup = newest_good(path, watch)
    return backup if backup is not None and (ends is None or backup.at > ends) else None


def going_on(row: Newer) -> Callable[[Desk], None]:
    """Make a checkpoint of newer words."""

    def act(desk: Desk) -> None:
        from editor_desk.workflow.recovery import go_on

        go_on(desk.work, row)

    return act


def going_back(row: Newer) -> Callable[[Work], Changes]:
    """Bring the checkpoint back as the text."""

    def act(work: Work) -> Changes:
        from editor_desk.workflow.history import restore

        return restore(work, row.story_id, row.language, row.revision or 0)

    return act


def using(found: Found, files: RecoveryFiles) -> Callable[[Work], Changes]:
    """Make the words of a recovery file the text."""

    def act(work: Work) -> Changes:
        from editor_desk.workflow.recovery import use_text

        return use_text(work, found, files)

    return act


def keeping(found: Found, files: RecoveryFiles) -> Callable[[Work], Changes]:
    """Keep them as a revision."""

    def act(work: Work) -> Changes:
        from editor_desk.workflow.recovery import keep_beside

        return keep_beside(work, found, files)

    return act


def settling(found: Found, files: RecoveryFiles) -> Callable[[Work], Changes]:
    """Do with a recovery file what loses nothing: nobody decided about it."""

    def act(work: Work) -> Changes:
        from editor_desk.workflow.recovery import settle_file

        return settle_file(work, found.file, files)

    return act


def making(rows: Sequence[Found], files: RecoveryFiles) -> Callable[[Work], Changes]:
    """Begin a story with them."""

    def act(work: Work) -> Changes:
        from editor_desk.workflow.recovery import make_story

        return make_story(work, rows, files)

    return act


def behind(act: Callable[[Work], Changes]) -> Callable[[Desk], Changes]:
    """An act that nobody hears of: the window is closing."""

    return lambda desk: act(desk.work)


def since(row: Newer) -> Callable[[Desk], Differences]:
    """What changed since the checkpoint."""

    def ask(desk: Desk) -> Differences:
        from editor_desk.workflow.history import changes_between

        with desk.store.look() as unit:
            return changes_between(unit, unit.story(row.story_id), row.language, row.revision)

    return ask


def against(found: Found) -> Callable[[Desk], Differences]:
    """What a recovery file has otherwise than the store."""

    def ask(desk: Desk) -> Differences:
        from editor_desk.workflow.recovery import differences_of

        with desk.store.look() as unit:
            return differences_of(unit, found)

    return ask


def accept_missing(desk: Desk) -> None:
    """Go on with the store as it is."""

    desk.store.accept_missing()


def end(desk: Desk) -> None:
    """The session ends as it should."""

    from editor_desk.workflow.recovery import end_session

    end_session(desk.work)
