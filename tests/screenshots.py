# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pictures of the real window on the sample desk, to be looked at.

    xvfb-run -s "-screen 0 1440x900x24" python tests/screenshots.py FOLDER

The window and every dialog, light and dark, English and Spanish, 1440×900; the window at 1280×720 too. `--store PATH` shows another desk's stories (a copy
of it is opened), `--slug SLUG` a certain story.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog

from editor_desk import assets
from editor_desk.desk import Desk
from editor_desk.desktop.app import DeskApplication
from editor_desk.desktop.errors import ErrorDialog
from editor_desk.desktop.shell.workroom import Workroom
from editor_desk.desktop.theme import Look
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.store.list_query import ListQuery, View
from editor_desk.store.reading import read_lines
from editor_desk.workflow.facts import decide
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.steps import StepDetails, advance
from editor_desk.workflow.writing import save_text

SIZES = ((1440, 900), (1280, 720))
LANGUAGES = ("en", "es")
LOOKS = (Look.LIGHT, Look.DARK)
_SETTLE_MS = 900


def main() -> int:
    """Take all pictures; the number of files is printed."""
    arguments = _arguments()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    # A mistake ends the script with its details; nobody is here to read a dialog.
    setattr(ErrorDialog, "ask", _give_up)  # noqa: B010
    with tempfile.TemporaryDirectory() as place:
        store = Path(place) / "desk.sqlite"
        if arguments.store:
            shutil.copytree(arguments.store.parent, place, dirs_exist_ok=True)
            store = Path(place) / arguments.store.name
        desk = DeskApplication(application, store, language="en")
        desk.show()
        _wait(desk, lambda: desk.window.workroom is not None)
        _wait(desk, lambda: _room(desk).story.view is not None)
        if arguments.slug:
            _open(desk, arguments.slug)
        count = _take_all(desk, arguments.folder) + _take_since_sign_off(desk, arguments.folder)
        count += _take_pairs(desk, arguments.folder)
        desk.window.close()
    print(f"{count} pictures in {arguments.folder}")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--slug", default="")
    return parser.parse_args()


def _room(desk: DeskApplication) -> Workroom:
    if desk.window.workroom is None:
        sys.exit("the window was never painted")
    return desk.window.workroom


def _open(desk: DeskApplication, slug: str) -> None:
    lines = read_lines(desk.window.store, ListQuery(view=View.ALL))
    story_id = next(line.id for line in lines if line.slug == slug)
    room = _room(desk)
    room.open_story(story_id)
    _wait(desk, lambda: room.story.view is not None and room.story.id == story_id)


def _take_all(desk: DeskApplication, folder: Path) -> int:
    count = 0
    for width, height in SIZES:
        desk.window.resize(width, height)
        for language in LANGUAGES:
            desk.language.use(language)
            for look in LOOKS:
                desk.appearance.choose(look)
                _settle()
                name = f"{width}x{height}-{language}-{look.value}"
                desk.window.grab().save(str(folder / f"window-{name}.png"))
                count += _take_week(desk, folder, name) + _take_tabs(desk, folder, name)
                for action in ("history", "notes", "go_facts"):
                    desk.window.commands[action].trigger()
                    _settle()
                    desk.window.grab().save(str(folder / f"window-{action}-{name}.png"))
                count += 4 + (_take_dialogs(desk, folder, name) if width == SIZES[0][0] else 0)
    return count


def _take_pairs(desk: DeskApplication, folder: Path) -> int:
    """The spine with a 1-2, a paragraph without counterpart and a crossing, the caret in a pinned pair."""
    _open(desk, "hurricane-season")
    _settle()
    paired, count = desk.window.editor.paired, 0
    for en, es in (((1,), (1, 2)), ((3,), ()), ((5,), (6,)), ((6,), (5,))):
        paired.pin(en, es)
        _settle()
    paired.go_to(Language.EN, 5)
    for width, height in SIZES:
        desk.window.resize(width, height)
        for language in LANGUAGES:
            desk.language.use(language)
            for look in LOOKS:
                desk.appearance.choose(look)
                _settle()
                name = f"pairs-{width}x{height}-{language}-{look.value}.png"
                desk.window.grab().save(str(folder / name))
                count += 1
    return count


def _take_since_sign_off(desk: DeskApplication, folder: Path) -> int:
    """The sign-off of a story that was signed, changed in both languages, and is ready again."""
    room, count = _room(desk), 0
    if room.story.view is None or not room.before_sign_off.door.is_open:
        return 0
    story_id, done = room.story.id, list[bool]()
    room.link.ask(lambda there: _sign_and_change(there, story_id), done.append)
    _wait(desk, lambda: bool(done))
    room.story.refresh()
    for width, height in SIZES:
        desk.window.resize(width, height)
        for language in LANGUAGES:
            desk.language.use(language)
            for look in LOOKS:
                desk.appearance.choose(look)
                _settle()
                name = f"since-{width}x{height}-{language}-{look.value}"
                count += _picture_dialogs(desk, folder, name, [room.signing.open])
    return count


def _sign_and_change(desk: Desk, story_id: str) -> bool:
    both = (Language.EN, Language.ES)
    given = StepDetails(sign_off=SignOff(frozenset(both), self_approval="For a picture"))
    advance(desk.work, story_id, Stage.APPROVED, both, given)
    with desk.store.unit() as unit:
        story = unit.story(story_id)
    for language in both:
        edition = story.edition(language)
        furniture = replace(edition.furniture, dek=f"{edition.furniture.dek} — 2026")
        body = edition.body.replace("12,000", "14,000").replace("40", "41")
        save_text(desk.work, story_id, language, furniture=furniture, body=body)
        with desk.store.unit() as unit:
            stage = unit.story(story_id).edition(language).stage
        if stage is Stage.CHECKING:
            for claim in story.claims:
                decide(desk.work, claim.id, claim.status)
            advance(desk.work, story_id, Stage.READY, (language,))
    return True


def _take_tabs(desk: DeskApplication, folder: Path, name: str) -> int:
    """Every story of the desk in a tab, the last one only looked at; then the one before is alone again."""
    room = _room(desk)
    first = room.story.id
    for line in read_lines(desk.window.store, ListQuery(view=View.ALL)):
        room.tabs.keep(room.story.id)
        room.open_story(line.id)
        _wait(desk, lambda story_id=line.id: room.story.view is not None and room.story.id == story_id)
    _settle()
    desk.window.grab().save(str(folder / f"tabs-{name}.png"))
    room.open_story(first)
    _wait(desk, lambda: room.story.view is not None and room.story.id == first)
    for story in room.tabs.open.stories:
        if story.id != first:
            room.tabs.close_story(story.id)
    return 1


def _take_week(desk: DeskApplication, folder: Path, name: str) -> int:
    """The week in place of the panes."""
    week = _room(desk).week
    week.toggle()
    _settle()
    desk.window.grab().save(str(folder / f"week-{name}.png"))
    week.toggle()
    _settle()
    return 1


def _take_dialogs(desk: DeskApplication, folder: Path, name: str) -> int:
    """Every dialog as the window opens it."""
    room = _room(desk)
    page = assets.resource("samples", f"page-as-copied.{desk.language.current}.txt")
    pages = [assets.resource("samples", f"page-as-copied.{language}.txt") for language in LANGUAGES]
    if room.story.view is not None and room.story.view.story.claims:
        room.facts.choose(room.story.view.story.claims[0].id)
    openers: list[Callable[[], object]] = [
        room.signing.open,
        room.steps.send_back,
        room.steps.hold,
        room.intake.new_story,
        lambda: room.intake.read_file(page),
        room.photos.edit,
        room.people.open,
        room.story_work.edit_details,
        room.rows.due_times,
        room.exports.open,
        room.facts.add_evidence,
        room.helping.keys,
        lambda: room.intake.read_files(pages),
    ]
    return _picture_dialogs(desk, folder, name, openers)


def _picture_dialogs(
    desk: DeskApplication, folder: Path, name: str, openers: Iterable[Callable[[], object]]
) -> int:
    """Each dialog pictured in place of being waited for."""
    taken: list[str] = []

    def picture(dialog: QDialog) -> int:
        dialog.show()
        _settle()
        taken.append(type(dialog).__name__)
        dialog.grab().save(str(folder / f"{type(dialog).__name__}-{name}.png"))
        dialog.hide()
        return int(QDialog.DialogCode.Rejected)

    exec_before = QDialog.exec
    setattr(QDialog, "exec", picture)  # noqa: B010
    for open_dialog in openers:
        count = len(taken)
        open_dialog()
        _wait(desk, lambda before=count: len(taken) > before)
    setattr(QDialog, "exec", exec_before)  # noqa: B010
    return len(taken)


def _wait(desk: DeskApplication, is_there: object) -> None:
    deadline = QDeadlineTimer(20_000)
    while not is_there():  # type: ignore[operator]
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if deadline.hasExpired():
            sys.exit(f"the window did not get there; {desk.window.messages.text}")


def _give_up(_window: object, details: str, _log: object, *, is_saved: bool) -> None:
    sys.stderr.write(details)
    os._exit(1)


def _settle() -> None:
    deadline = QDeadlineTimer(_SETTLE_MS)
    while not deadline.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


if __name__ == "__main__":
    sys.exit(main())
