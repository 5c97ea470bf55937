# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pictures of the real window on the sample desk, to be looked at.

    xvfb-run -s "-screen 0 1440x900x24" python tests/screenshots.py FOLDER

Every state of ``STATES`` × light and dark × English and Spanish × 1440×900 and 1280×720, and for each a sheet with
its eight pictures (``sheet-NAME.png``). The window shows the longest sample story; with a page as copied from the
site (``--page``, or ``../shared/samples`` beside the checkout) that one imported too. ``--only NAME…`` takes some,
``--store PATH`` another desk (a copy of it is opened), ``--slug SLUG`` another story.

A new window or dialog is one line in ``STATES``: its name and what opens it.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QPoint
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from editor_desk import assets
from editor_desk.checks.content import visible_body
from editor_desk.desk import Desk
from editor_desk.desktop import settings as remembered
from editor_desk.desktop.app import DeskApplication
from editor_desk.desktop.correcting.print_dialog import PrintDialog
from editor_desk.desktop.correcting.seen_dialog import SeenDialog
from editor_desk.desktop.errors import ErrorDialog
from editor_desk.desktop.finding import FindBar
from editor_desk.desktop.known_names import ImportNamesDialog
from editor_desk.desktop.people import Chair, Change, PassphraseDialog, PeopleDialog, SitDownDialog
from editor_desk.desktop.progress import Progress
from editor_desk.desktop.shell.message_bar import Notice
from editor_desk.desktop.shell.sentences import say_problem
from editor_desk.desktop.shell.stages_dialog import StagesDialog
from editor_desk.desktop.shell.workroom import Workroom
from editor_desk.desktop.story_list import RowMenu
from editor_desk.desktop.theme import Look, Room
from editor_desk.desktop.who_is_here import Here
from editor_desk.intake import read_text_file, recognise
from editor_desk.newsroom.changes import ChangeKind
from editor_desk.newsroom.claims import ClaimType, EvidenceKind
from editor_desk.newsroom.holds import Program
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.passphrases import HashCost
from editor_desk.newsroom.people import Person, Role
from editor_desk.newsroom.problems import BrokenInput, Refused
from editor_desk.newsroom.retractions import Capacity, Channel
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.waking import Wake, Waking
from editor_desk.newsroom.wording import Message
from editor_desk.store.list_query import ListQuery, SavedSearch, Sort, View
from editor_desk.store.reading import read_lines
from editor_desk.store.verify import VerifyReport
from editor_desk.text.paragraph_changes import paragraph_changes
from editor_desk.workflow.changing import begin_change
from editor_desk.workflow.facts import EvidenceDraft, add_evidence, decide, describe_fact
from editor_desk.workflow.flags import FlagsWanted, set_flags
from editor_desk.workflow.importing import Accepted, accept
from editor_desk.workflow.legal_hold import set_legal_hold
from editor_desk.workflow.names_file import NamesImport, plan_import, read_names
from editor_desk.workflow.overriding import override
from editor_desk.workflow.passphrases import give_passphrase
from editor_desk.workflow.people import name_deputy
from editor_desk.workflow.photos import add_photo
from editor_desk.workflow.printing import ToPrint
from editor_desk.workflow.purging import ask_to_purge, purge
from editor_desk.workflow.retractions import RetractionDraft, add_retraction
from editor_desk.workflow.seen import Moment, ReadersSide, SeenKind
from editor_desk.workflow.several import step_to
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.since import SinceSignOff
from editor_desk.workflow.standing import hash_now
from editor_desk.workflow.steps import StepDetails, advance
from editor_desk.workflow.stories import set_fields
from editor_desk.workflow.work import Changes, Work
from editor_desk.workflow.writing import save_text

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # as a program it finds only its own folder
from tests import recovery_pages, translation_pictures

SIZES = ((1440, 900), (1280, 720))
LANGUAGES = ("en", "es")
LOOKS = (Look.LIGHT, Look.DARK)
LONGEST, READY = "hurricane-season", "tejano-festival"
COMPARED_WORDS = (
    (Language.ES, "31 casas", "13 casas"),
    (Language.ES, "104 ya la", "140 ya la"),
    (Language.ES, "Ophelia Grant, de", "Ofelia Grand, de"),
    (Language.EN, "Eleven families never came", "Twelve families have never come"),
)
"""What is others in the Spanish, and in an English paragraph that was reviewed."""
_SETTLE_MS = 450
_A_MOMENT = 0.005
"""Seconds that the window's thread sleeps while it waits: one that spins keeps the others from their work."""
_SHARED = Path(__file__).resolve().parents[2] / "shared" / "samples" / "russia-north-korea.en.txt"


class Scene:
    """The desk in front of the camera."""

    def __init__(self, desk: DeskApplication, folder: Path, slug: str) -> None:
        self.desk = desk
        self.window = desk.window
        self.folder = folder
        self.slug = slug
        self.language = "en"
        self.others: list[Desk] = []
        """Other programs on the same store."""

    @property
    def room(self) -> Workroom:
        """What works behind the panes."""
        if self.window.workroom is None:
            sys.exit("the window was never painted")
        return self.window.workroom

    def page(self, language: str) -> Path:
        """A page as an editor copies it from a site."""
        return assets.resource("samples", f"page-as-copied.{language}.txt")

    def open(self, slug: str) -> None:
        """Bring a story to the panes, unless it stands there."""
        view = self.room.story.view
        if view is not None and view.story.slug == slug:
            return
        lines = read_lines(self.window.store, ListQuery(view=View.ALL))
        story_id = next(line.id for line in lines if line.slug == slug)
        self.room.open_story(story_id)
        self.wait(lambda: self.room.story.view is not None and self.room.story.id == story_id)

    def choose_fact(self) -> None:
        """Take the first fact of the story in hand."""
        view = self.room.story.view
        if view is not None and view.story.claims:
            self.room.facts.choose(view.story.claims[0].id)

    def menu(self, place: int) -> QMenu:
        """Open a menu of the bar, as a click does."""
        action = self.window.menuBar().actions()[place]
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.popup(self.window.mapToGlobal(QPoint(60, 40)))
        return menu

    def wait(self, is_there: Callable[[], object]) -> None:
        """Until it is so."""
        deadline = QDeadlineTimer(20_000)
        while not is_there():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            time.sleep(_A_MOMENT)
            if deadline.hasExpired():
                sys.exit(f"the window did not get there; {self.window.messages.text}")


@dataclass(frozen=True)
class State:
    """Something to look at: ``opens`` brings it up; ``closes`` leaves it, where it is no dialog."""

    name: str
    opens: Callable[[Scene], object]
    closes: Callable[[Scene], object] | None = None
    slug: str = ""
    """The story in hand; empty is the longest one."""

    @property
    def is_dialog(self) -> bool:
        """Whether it stands in a window of its own."""
        return self.closes is None


def _nothing(_scene: Scene) -> None:
    """The window as it is."""


def _do(name: str) -> Callable[[Scene], object]:
    """What an action of the menus does."""
    return lambda scene: scene.window.commands[name].trigger()


def _tell_problem(scene: Scene) -> None:
    words = scene.window.tr("Not saved yet — the text is kept here and tried again")
    scene.window.messages.tell(Notice(lambda: words, way=lambda: None, is_problem=True))


def _show_progress(scene: Scene) -> None:
    """Long work as the strip above the panes shows it."""
    work = Progress(lambda: scene.window.tr("Taking in the stories"), scene.window)
    work.tell(3, 12, "transbordador-de-galveston.es.txt")
    scene.window.progress.show_work(work)


FOUND_NOTHING = VerifyReport(
    counts={"story": 1284, "revision": 9310, "approval": 2410, "event": 68_552},
    remarks=(Message("verify.unnamed_files", {"folder": "photos", "count": 3}),),
)
_ALTERED: dict[str, str | int | tuple[str, ...]] = {
    "sequence": 41_207,
    "event": "approval.given",
    "at": "2026-11-24T15:02:11+00:00",
}
_LOST = {"folder": "photos", "name": "bayou-after-the-flood.jpg", "sha256": "9f86d081884c7d65" * 4}
FOUND_SOMETHING = VerifyReport(
    (
        Message("verify.event_altered", _ALTERED),
        Message("verify.file_missing", _LOST),
        Message("verify.approval_unrecorded", {"slug": LONGEST, "language": "es"}),
    ),
    counts=FOUND_NOTHING.counts,
)


def _show_check(scene: Scene, report: VerifyReport) -> None:
    """What the check of the store found."""
    from editor_desk.desktop.shell.check_report import CheckReport

    CheckReport.show_report(scene.window, report)


def _open_backups(scene: Scene) -> None:
    """The page of the backups after some weeks, with a second folder on the same disk."""
    from editor_desk.store.backup import back_up
    from editor_desk.store.backup_list import DAILY, backup_name, backups_of

    store, now = scene.window.store, datetime.now(UTC)
    if not backups_of(store):
        made = back_up(store, backup_name(store, DAILY, now - timedelta(hours=3)))
        for days, occasion in (
            (1, DAILY),
            (2, DAILY),
            (2.2, ""),
            (3, DAILY),
            (9, "before-version-13"),
            (30, DAILY),
        ):
            shutil.copy(made, backup_name(store, occasion, now - timedelta(days=days)))
        (store.parent / "USB").mkdir()
        scene.window.settings.put(remembered.SECOND_FOLDER, str(store.parent / "USB"))
    scene.room.preferences.open_backups()


def _show_stages(scene: Scene) -> None:
    """The stages of the desk, one of them chosen."""
    _do("stages")(scene)
    scene.wait(lambda: scene.window.findChildren(StagesDialog))
    scene.window.findChildren(StagesDialog)[-1].choose("ready")


def _open_rules(scene: Scene, pane: int, key: object) -> None:
    """The preferences at the kinds and rules of the desk."""
    scene.room.rules.place = (pane, key)
    scene.room.preferences.open_rules()


def _open_notices(scene: Scene) -> None:
    scene.room.preferences._open(lambda dialog: dialog.show_page(dialog.pages[3]))


def _open_translation(scene: Scene) -> None:
    translation_pictures.take_in_file(scene)
    scene.room.preferences._open(lambda dialog: dialog.show_page(dialog.translation))


def _fail_a_backup(scene: Scene) -> None:
    """The foot of the window and the message bar when no backup could be made."""
    problem = BrokenInput("backup.no_room", path="/media/desk/backups", needed=512, free=37)
    scene.room.backups._not_made(problem)
    scene.wait(lambda: scene.room.jobs.is_idle)


def _forget_the_failure(scene: Scene) -> None:
    scene.room.backups._why_not = None
    scene.room.backups._tell_status()
    scene.window.messages.clear()


def _seek(scene: Scene, words: str, replacement: str) -> None:
    """Words in the find bar, sought in both editions."""
    scene.room.finding.replace()
    form = scene.window.findChildren(FindBar)[0]._form
    form.scope_combo.setCurrentIndex(1)
    form.find_edit.setText(words)
    form.replace_edit.setText(replacement)
    _settle()


def _replace_all(scene: Scene) -> None:
    _seek(scene, "Alder", "Birch")
    button = scene.window.findChildren(FindBar)[0]._form.replace_all_button
    scene.wait(button.isEnabled)  # once something was found
    button.click()
    _close_find(scene)


def _close_find(scene: Scene) -> None:
    for bar in scene.window.findChildren(FindBar):
        bar.close_bar()


def _open_tabs(scene: Scene) -> None:
    """Every story of the desk in a tab, the last one only looked at."""
    scene.room.tabs.keep(scene.room.story.id)
    for line in read_lines(scene.window.store, ListQuery(view=View.ALL)):
        scene.open(line.slug)
        scene.room.tabs.keep(scene.room.story.id)


def _close_tabs(scene: Scene) -> None:
    scene.open(scene.slug)
    for story in scene.room.tabs.open.stories:
        if story.id != scene.room.story.id:
            scene.room.tabs.close_story(story.id)


def _look_for(scene: Scene, words: str) -> None:
    """A search in the list, as if it had been saved."""
    view = View.ALL if words else View.IN_PROGRESS
    scene.window.story_list.show_search(SavedSearch("", "", words, view, Sort.MATCH if words else Sort.DUE))


def _say_no_copy(scene: Scene) -> None:
    path = str(scene.window.store.parent / "mirror")
    scene.room.notices.tell(lambda: say_problem(Refused("mirror.not_writable", path=path)))


def _open_row_menu(scene: Scene) -> None:
    """What can be done with a story from its row."""
    panel = scene.window.story_list
    line = read_lines(scene.window.store, ListQuery(view=View.ALL))[0]
    panel.menu_wanted.emit(RowMenu(line, panel.mapToGlobal(QPoint(40, 300))))


def _pick(scene: Scene, count: int = 4) -> None:
    """Several stories selected in the list, the one in hand among them."""
    ids = [line.id for line in read_lines(scene.window.store, ListQuery())]
    scene.window.story_list.picking.take(dict.fromkeys([scene.room.story.id, *ids[:count]]))


def _pick_none(scene: Scene) -> None:
    scene.window.story_list.picking.clear()


def _with_picks(name: str) -> Callable[[Scene], None]:
    """An act on the stories selected."""

    def act(scene: Scene) -> None:
        _pick(scene)
        scene.window.commands[name].trigger()

    return act


def _report(scene: Scene) -> None:
    """What came of a sign-off of four stories of which hardly any was ready."""
    _pick(scene)
    several = scene.room.desk_week.several
    several._know(lambda picked: several.run(picked, lambda: step_to(Stage.APPROVED)))


def _missed(scene: Scene, *, is_missed: bool = True) -> None:
    """Two stories whose time came while the desk was closed."""
    at = datetime.now(UTC) - timedelta(hours=3)
    lines = read_lines(scene.window.store, ListQuery())[:2]
    wakes = [
        Wake(Waking.DELIVER, line.id, line.slug, "", language, at)
        for line in lines
        for language in line.plan.languages
    ]
    scene.room.desk_week.deliver.came(wakes, wakes, is_missed=is_missed)


def _embargo_now(scene: Scene, hours: int) -> None:
    """An embargo on the story in hand, or none any more."""
    at = (datetime.now(UTC) + timedelta(hours=hours)).isoformat() if hours else ""
    story_id = scene.room.story.id
    scene.room.link.act(lambda work: set_fields(work, story_id, {"embargo": at}))
    scene.wait(
        lambda: scene.room.story.view is not None and bool(scene.room.story.view.story.embargo) == bool(hours)
    )


def _differ(scene: Scene) -> None:
    """A figure and a name of the Spanish are others, a pair was reviewed and one side changed since; the tab is open."""
    scene.open(LONGEST)
    scene.wait(lambda: scene.room.compare.now.is_now)
    scene.room.compare_acts.review_link(2)
    scene.wait(lambda: bool(scene.room.story.view and scene.room.story.view.story.reviewed))
    for language, old, new in COMPARED_WORDS:
        _put(scene, language, old, new)
    scene.window.commands["go_compare"].trigger()
    _compared(scene)
    found = scene.room.compare_tab.shown.differences
    scene.room.compare_tab._reveal(found[0])


def _agree(scene: Scene) -> None:
    for language, old, new in COMPARED_WORDS:
        _put(scene, language, new, old)
    _compared(scene)
    scene.window.commands["go_facts"].trigger()


def _put(scene: Scene, language: Language, old: str, new: str) -> None:
    tools = scene.window.editor.tools(language)
    field = next(name for name, text in tools.texts.items() if old in text)
    start = tools.texts[field].index(old)
    tools.put(field, start, start + len(old), new)


def _compared(scene: Scene) -> None:
    scene.window.editor.flush()
    scene.wait(lambda: scene.room.saving.is_idle and not scene.window.editor.has_unsaved)
    _settle()
    scene.wait(lambda: scene.room.compare.now.is_now)


def _close_preview(scene: Scene) -> None:
    while scene.room.preview.is_on:
        scene.room.preview.toggle()


def _show_recovery(scene: Scene, name: str) -> None:
    """A form of the screen for when something went wrong."""
    screen = scene.window.recovery_screen()
    screen.show_page(recovery_pages.forms(scene.window)[name])
    scene.window.show_recovery(is_shown=True)
    screen.take_keyboard()


def _recovery(name: str) -> State:
    return State(
        name,
        lambda scene: _show_recovery(scene, name),
        lambda scene: scene.window.show_recovery(is_shown=False),
    )


def _add_evidence(scene: Scene) -> None:
    scene.choose_fact()
    scene.room.facts.add_evidence()


def _open_names(scene: Scene, search: str = "alguacil") -> None:
    """The list of names, an entry chosen."""
    scene.room.names.open()
    dialog = scene.room.names.dialog
    if dialog is None:
        return
    dialog.look_for(search)
    scene.wait(lambda: dialog.model.page.query.search == search)
    dialog.table.choose(0)


def _look_at_a_table(scene: Scene) -> None:
    """What a table of a spreadsheet would do to the list."""
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "style.csv"
        table.write_text("EN,ES\nBayou City,Ciudad del Bayou\nsheriff,comisario\nfelony,alguacil\n", "utf-8")

        def plan(desk: Desk) -> NamesImport:
            return plan_import(desk.work, table, read_names(table))

        told: list[NamesImport] = []
        scene.room.link.ask(plan, told.append)
        scene.wait(lambda: told)
    ImportNamesDialog.ask(scene.window, told[0])


def _take_a_name(scene: Scene) -> None:
    """A name chosen in the English text, with what the Spanish one says."""
    text = scene.window.editor.text(Language.EN)
    found = re.search(r"[A-Z]\w+ [A-Z]\w+", text)
    words = found.group() if found else text.split()[0]
    at = text.index(words)
    scene.window.editor.choose(Language.EN, "body", at, at + len(words))
    scene.room.names.add_from_text()


STATES: tuple[State, ...] = (
    State("window", lambda scene: scene.window.editor.setFocus(), _nothing),
    State("window-ready", lambda scene: scene.choose_fact(), _nothing, READY),
    State("history", _do("history"), _do("go_facts")),
    State("notes", _do("notes"), _do("go_facts")),
    State("tabs", _open_tabs, _close_tabs),
    State("problem", _tell_problem, lambda scene: scene.window.messages.clear()),
    State("progress", _show_progress, lambda scene: scene.window.progress.clear()),
    State("find", lambda scene: _seek(scene, "Alder", "Birch"), _close_find),
    State("replace-all", _replace_all),
    State("week", _do("week"), _do("week")),
    State("compare", _differ, _agree),
    State("compare-clean", _do("go_compare"), _do("go_facts")),
    State(
        "compare-empty",
        lambda scene: scene.window.commands["go_compare"].trigger(),
        _do("go_facts"),
        "school-zones",
    ),
    State("preview", _do("preview"), _close_preview),
    State("preview-third", _do("preview_third"), _close_preview),
    State("focus", _do("focus_mode"), _do("focus_mode")),
    State("sign-off", lambda scene: scene.room.signing.open(), slug=READY),
    State("return", lambda scene: scene.room.steps.send_back(), slug=READY),
    State("hold", lambda scene: scene.room.steps.hold()),
    State("legal-hold", lambda scene: scene.room.rows.legal_hold()),
    State("new-story", lambda scene: scene.room.intake.new_story()),
    State("import", lambda scene: scene.room.intake.read_file(scene.page(scene.language))),
    State("import-several", lambda scene: scene.room.intake.read_files([scene.page("en"), scene.page("es")])),
    State("photos", lambda scene: scene.room.photos.edit()),
    State("sit-down", lambda scene: scene.room.people.open()),
    State("people", lambda scene: scene.room.people.manage()),
    State("details", lambda scene: scene.room.story_work.edit_details()),
    State("export", lambda scene: scene.room.exports.open(), slug=READY),
    State("evidence", _add_evidence),
    State("compare-wide", lambda scene: scene.room.history.open_wide()),
    State("keys", lambda scene: scene.room.helping.keys()),
    State("palette", lambda scene: scene.room.palette.open()),
    State("preferences", _do("preferences")),
    State("backups", _open_backups),
    State("stages", _show_stages),
    State("rules", lambda scene: _open_rules(scene, 0, "g1.dek")),
    State("rules-kinds", lambda scene: _open_rules(scene, 1, "calendar")),
    State("rules-steps", lambda scene: _open_rules(scene, 2, None)),
    State("rules-versions", lambda scene: _open_rules(scene, 3, None)),
    State("backup-failed", _fail_a_backup, _forget_the_failure),
    State("check", lambda scene: _show_check(scene, FOUND_NOTHING)),
    State("check-altered", lambda scene: _show_check(scene, FOUND_SOMETHING)),
    State("due-times", _do("due_times")),
    State("list-search", lambda scene: _look_for(scene, "storm"), lambda scene: _look_for(scene, "")),
    State(
        "list-search-filter",
        lambda scene: _look_for(scene, "tormenta etapa:volando status:ready idioma:es"),
        lambda scene: _look_for(scene, ""),
    ),
    State("menu-row", _open_row_menu),
    State("picked", _pick, _pick_none),
    State("menu-picked", _with_picks("several_menu")),
    State("picked-next-step", _with_picks("several_next")),
    State("picked-sign-off", _with_picks("several_sign_off")),
    State("picked-schedule", _with_picks("several_due")),
    State("picked-return", _with_picks("several_return")),
    State("picked-export", _with_picks("several_export")),
    State("picked-report", _report),
    State("missed", _missed),
    State("embargo", _do("embargo")),
    State(
        "embargo-shown", lambda scene: _embargo_now(scene, 20), lambda scene: _embargo_now(scene, 0), READY
    ),
    State("preferences-notices", _open_notices),
    *map(_recovery, recovery_pages.FORMS),
    State("names", _open_names),
    State("names-none-found", lambda scene: _open_names(scene, "zzz")),
    State("names-from-table", _look_at_a_table),
    State("name-of-a-text", _take_a_name),
    State("menu-story", lambda scene: scene.menu(0)),
    State("menu-view", lambda scene: scene.menu(6)),
    State("menu-help", lambda scene: scene.menu(7)),
    State("message-no-copy", _say_no_copy, lambda scene: scene.window.messages.clear()),
)
"""One line each: name, what opens it, and for what is no dialog what closes it."""

PAIRED: tuple[State, ...] = (
    State("pairs", lambda scene: scene.window.editor.paired.go_to(Language.EN, 5), _nothing),
)
"""The spine with a 1-2, a paragraph without counterpart and a crossing, the caret in a pinned pair."""

HELD: tuple[State, ...] = (
    State("history-held", _do("history"), _do("go_facts")),
    State("details-held", lambda scene: scene.room.story_work.edit_details()),
    State("legal-hold-lift", lambda scene: scene.room.rows.legal_hold()),
)
"""A story on legal hold: its row, its history, its details."""

SEALED: tuple[State, ...] = (
    State("purge", _do("purge_source")),
    State("facts-purge-asked", _nothing, _nothing),
)
"""A protected source that somebody asks to be purged, and one that was."""

PICTURED: tuple[State, ...] = (
    State("photo-strip", _do("go_photos"), _nothing),
    State("preview-pictured", _do("preview"), _close_preview),
    State("photos-grid", lambda scene: scene.room.photos.edit()),
)
"""With photos: in the strip, in the text, in the preview, in the grid."""

PUBLISHED: tuple[State, ...] = (
    State("change", _do("change")),
    State("kill", _do("kill")),
    State("withdraw", _do("withdraw")),
)
"""The longest story is live in both languages."""


def _see_what_readers_saw(scene: Scene) -> None:
    """As if the Spanish had been corrected once since, and the English not."""
    view = scene.room.story.view
    if view is None:
        return
    story, now = view.story, datetime.now(UTC)
    names = {person.id: person.name for person in view.people}
    one, other = list(names)[:2]
    first = (
        Moment(SeenKind.SENT, now - timedelta(hours=9), one, f"c1:{'3f' * 32}", other),
        Moment(SeenKind.LIVE, now - timedelta(hours=8, minutes=50), one),
    )
    body = visible_body(story.edition(Language.ES).body)
    was = body.replace("Alder Lane", "Elm Street", 1).replace("domingo", "lunes", 1)
    corrected = Moment(
        SeenKind.SENT,
        now - timedelta(hours=1),
        one,
        f"c1:{'a7' * 32}",
        other,
        SinceSignOff(Language.ES, None, ("body",), paragraphs=paragraph_changes(was, body)),
        ChangeKind.CORRECTION,
        "Una versión anterior de esta nota decía, en el párrafo 1, “un lunes”. Lo correcto es “un domingo”.",
    )
    sides = {
        Language.EN: ReadersSide(Language.EN, first),
        Language.ES: ReadersSide(Language.ES, (*first, corrected)),
    }
    SeenDialog.ask(scene.window, story, sides, names)


def _print_corrections(scene: Scene) -> None:
    now = datetime.now(UTC)
    note = {
        Language.EN: "An earlier version of this story said, in paragraph 1, “on a Monday”. It is “on a Sunday”.",
        Language.ES: "Una versión anterior de esta nota decía, en el párrafo 1, “un lunes”. Lo correcto es “un domingo”.",
    }
    told = ToPrint(
        "a",
        "a",
        scene.slug,
        "Weather",
        "America/Chicago",
        ChangeKind.CORRECTION,
        {},
        note,
        dict.fromkeys(note, now),
    )
    spanish = {Language.ES: "El concierto es gratis; la nota podía leerse como si costara $10."}
    clear = replace(told, change_id="b", slug="tejano-festival", kind=ChangeKind.CLARIFICATION, note=spanish)
    PrintDialog(scene.window, (told, clear)).exec()


IN_CHANGE: tuple[State, ...] = (
    State("seen", _see_what_readers_saw),
    State("corrections", _print_corrections),
    State("change-open", _do("change")),
    State("window-in-change", lambda scene: scene.window.editor.setFocus(), _nothing),
    State("week-in-change", _do("week"), _do("week")),
    State("menu-send", lambda scene: scene.menu(5)),
)
"""A correction of the Spanish edition is open in it."""

ASKED: tuple[State, ...] = (
    State("requests", _do("requests")),
    State("requests-every", _do("all_requests")),
    State("list-requests", lambda scene: scene.window.story_list.setFocus(), _nothing),
    State("week-requests", _do("week"), _do("week")),
)
"""Somebody asks for a correction of the longest story, and a court is overdue."""

FLAGGED: tuple[State, ...] = (
    State("flags", _do("flags")),
    State("window-flagged", lambda scene: scene.choose_fact(), _nothing),
    State("look-over", lambda scene: scene.room.flags.review_edition(Language.EN)),
    State("right-of-reply", _do("right_of_reply")),
    State("export-flagged", lambda scene: scene.room.exports.open()),
    State("details-flagged", lambda scene: scene.room.story_work.edit_details()),
)
"""The longest story needs care: every flag, a photo whose file says a name and a place, an allegation."""

CHANGED: tuple[State, ...] = (
    State("sign-off-since", lambda scene: scene.room.signing.open(), slug=READY),
    State("window-changed", _nothing, _nothing, READY),
)
"""What is to be seen only when a story was signed off and changed."""


AT_DEADLINE: tuple[State, ...] = (
    State("window-accepted", _do("go_facts"), _nothing, READY),
    State("accept-as-is", lambda scene: scene.room.deadline.accepting.open(), slug=READY),
    State(
        "sign-off-accepted", lambda scene: scene.room.signing.open_for((Language.EN, Language.ES)), slug=READY
    ),
    State("sign-off-alone", lambda scene: scene.room.signing.open_for((Language.ES,)), slug=READY),
    State("release-first", lambda scene: scene.room.deadline.releasing.open()),
    State("menu-check", lambda scene: scene.menu(3)),
)
"""One thing accepted as it is, another that blocks; the language that goes first."""

CALLED: tuple[State, ...] = (
    State("confirm-calls", _do("confirm_calls")),
    State("message-call", lambda scene: scene.room.deadline.calls._ask_person(), _nothing),
)
"""Somebody said yes on the phone and sits down."""


def _let_somebody_write(scene: Scene) -> None:
    """Another program, which stays open, holds the English edition of the longest story."""
    scene.open(scene.slug)
    desk = Desk.open(scene.window.store, "Dale Whitcomb", program=Program.COMMAND_LINE)
    scene.others.append(desk)
    edition = desk.story(scene.room.story.id).edition(Language.EN)
    save_text(desk.work, scene.room.story.id, Language.EN, body=edition.body.rstrip() + " More to come.\n")
    scene.wait(lambda: scene.room.story.view is not None and scene.room.story.view.held)


def _clash(scene: Scene) -> None:
    """The last words of the story are changed here and there at the same moment."""
    _do("take_over")(scene)
    scene.wait(lambda: scene.room.story.view is not None and not scene.room.story.view.held)
    scene.wait(lambda: scene.room.jobs.is_idle)
    body = scene.window.editor._columns[Language.EN].body
    cursor = body.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    cursor.insertText(" Typed here.")
    desk = scene.others[-1]
    edition = desk.story(scene.room.story.id).edition(Language.EN)
    save_text(desk.work, scene.room.story.id, Language.EN, body=edition.body.rstrip() + " Typed there.\n")
    scene.room.story.flush()
    scene.wait(lambda: scene.window.messages.text)


WRITTEN_ELSEWHERE: tuple[State, ...] = (
    State("written-elsewhere", _nothing, _nothing),
    State("clash", _clash, lambda scene: scene.window.messages.clear()),
)
"""Somebody else writes in the story in hand, and in the same words."""


def _show_people(scene: Scene, dialog: Callable[[Here, Person], QDialog]) -> None:
    """A dialog about people, with somebody who is deputy."""

    def show(here: Here) -> None:
        deputy = next(each for each in here.people if each.deputy_to is not None)
        dialog(here, deputy).exec()

    scene.room.link.ask_who(show)


def _people_with_a_deputy(here: Here, deputy: Person) -> QDialog:
    dialog = PeopleDialog(None, here)
    dialog.choose(deputy.id)
    return dialog


def _asked_for_a_passphrase(here: Here, deputy: Person, chair: Chair) -> QDialog:
    dialog = SitDownDialog(None, here, chair)
    dialog.choose(deputy.id)
    return dialog


PEOPLED: tuple[State, ...] = (
    State("people-deputy", lambda scene: _show_people(scene, _people_with_a_deputy)),
    State(
        "sit-down-passphrase",
        lambda scene: _show_people(
            scene, lambda here, deputy: _asked_for_a_passphrase(here, deputy, Chair.SWITCH)
        ),
    ),
    State(
        "locked",
        lambda scene: _show_people(
            scene, lambda here, deputy: _asked_for_a_passphrase(here, deputy, Chair.LOCKED)
        ),
    ),
    State(
        "passphrase",
        lambda scene: _show_people(
            scene, lambda _here, deputy: PassphraseDialog(None, deputy, Change.CHANGE)
        ),
    ),
)
"""Somebody has a passphrase and is deputy until Friday."""


PROPOSED: tuple[State, ...] = (
    State("proposal", translation_pictures.propose, translation_pictures.leave),
    State("proposal-machine", translation_pictures.propose_machine, translation_pictures.leave),
    State("preferences-translation", _open_translation),
    State("paste-question", translation_pictures.ask, translation_pictures.ask_no_more),
)
"""Translation help beside the texts."""
DRAFTED: tuple[State, ...] = (State("machine-draft", _nothing, _nothing),)
"""Two paragraphs were translated by a machine, and nobody has read them yet."""


def main() -> int:
    """Take all pictures; the number of sheets is printed."""
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
        scene = Scene(desk, arguments.folder, arguments.slug)
        desk.show()
        scene.wait(lambda: desk.window.workroom is not None)
        scene.wait(lambda: scene.room.story.view is not None)
        taken: list[State] = []
        for prepare, states in _rounds(scene, arguments.page):
            wanted = [state for state in states if not arguments.only or state.name in arguments.only]
            if wanted:
                prepare(scene)
                _take(scene, wanted)
                taken += wanted
        desk.window.close()
        for other in scene.others:
            other.close()
    for state in taken:
        _make_sheet(arguments.folder, state.name)
    print(f"{len(taken)} sheets in {arguments.folder}")
    return 0


def _rounds(scene: Scene, page: Path) -> Iterator[tuple[Callable[[Scene], object], tuple[State, ...]]]:
    """What is done to the desk, and what is to be seen then; each round leaves its marks on the next."""
    yield _nothing, STATES
    if page.is_file():
        yield _nothing, (State("window-imported", _nothing, _nothing, _import_page(scene, page)),)
    yield _nothing, PROPOSED
    yield translation_pictures.mark, DRAFTED
    yield _pin, PAIRED
    yield _add_photos, PICTURED
    yield _sign_and_change, CHANGED
    yield _ask_to_purge, SEALED
    yield _ask_for_a_correction, ASKED
    yield _accept_something, AT_DEADLINE
    yield _say_yes_on_the_phone, CALLED
    yield _hold_for_the_law, HELD
    yield _flag, FLAGGED
    yield _unflag, ()
    yield _publish, PUBLISHED
    yield _begin_a_change, IN_CHANGE
    yield _let_somebody_write, WRITTEN_ELSEWHERE
    yield _name_a_deputy, PEOPLED


def _name_a_deputy(scene: Scene) -> None:
    done: list[bool] = []
    scene.room.link.ask(_named_a_deputy, done.append)
    scene.wait(lambda: bool(done))


def _named_a_deputy(desk: Desk) -> bool:
    other = next(person for person in desk.people() if Role.APPROVER not in person.roles)
    cheap = HashCost(passes=1, memory=64, lanes=1)
    give_passphrase(desk.work, other.id, "seven quiet herons", cheap)
    name_deputy(desk.work, other.id, desk.now(), desk.now() + timedelta(days=2))
    return True


def _hold_for_the_law(scene: Scene) -> None:
    scene.open(scene.slug)
    story_id = scene.room.story.id
    held = "Letter of the court, 24 November"
    scene.room.link.act(lambda work: set_legal_hold(work, story_id, held))
    scene.wait(lambda: scene.room.story.view and scene.room.story.view.story.legal_hold)


def _flag(scene: Scene) -> None:
    scene.open(scene.slug)
    story_id, done = scene.room.story.id, list[bool]()
    scene.room.link.ask(lambda desk: _flagged(desk, story_id, scene.folder), done.append)
    scene.wait(lambda: bool(done))
    scene.room.story.refresh()
    scene.wait(lambda: scene.room.story.view and scene.room.story.view.story.flags.sensitive)


def _flagged(desk: Desk, story_id: str, folder: Path) -> bool:
    wanted = FlagsWanted(
        legal=True,
        sensitive=True,
        sponsored=True,
        not_for_publication=True,
        subjects=("minors", "immigration", "suicide"),
        withheld=("María de los Ángeles Villarreal", "Wayne Torres"),
        sponsor="Constructora Hermanos Villarreal de la Garza",
    )
    picture = folder / "villarreal-house.jpg"
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (29.0, 45.0, 30.0), 3: "W", 4: (95.0, 22.0, 0.0)}
    exif[0x010E] = "The house of María de los Ángeles Villarreal"
    Image.new("RGB", (400, 300), "teal").save(picture, exif=exif)
    add_photo(desk.work, story_id, picture)
    set_flags(desk.work, story_id, wanted)
    claim = desk.story(story_id).claims[0]
    describe_fact(desk.work, claim.id, types=(*claim.types, ClaimType.LEGAL_CRIME_RULE))
    return True


def _unflag(scene: Scene) -> None:
    scene.open(scene.slug)
    story_id = scene.room.story.id
    none = FlagsWanted(False, False, False, False, (), (), "")
    scene.room.link.act(lambda work: set_flags(work, story_id, none))
    scene.wait(lambda: scene.room.story.view and not scene.room.story.view.story.flags.sensitive)


def _publish(scene: Scene) -> None:
    """The longest story is out; how it got there is not looked at."""
    scene.open(scene.slug)
    story_id, done = scene.room.story.id, list[bool]()
    scene.room.link.ask(lambda desk: _published(desk, story_id), done.append)
    scene.wait(lambda: bool(done))
    scene.room.story.refresh()
    scene.wait(lambda: scene.room.story.view and scene.room.story.view.story.edition(Language.ES).is_public)


def _published(desk: Desk, story_id: str) -> bool:
    with desk.store.unit() as unit:
        for edition in unit.story(story_id).editions.values():
            sent = hash_now(unit.story(story_id), edition.language, unit.ruleset())
            unit.put_edition(
                story_id, replace(edition, position=Stage.LIVE, stage=Stage.LIVE, sent_hash=sent)
            )
    return True


def _begin_a_change(scene: Scene) -> None:
    story_id = scene.room.story.id
    act = partial(begin_change, story_id=story_id, languages=(Language.ES,), kind=ChangeKind.CORRECTION)
    scene.room.link.act(act)
    scene.wait(lambda: scene.room.story.view and scene.room.story.view.story.edition(Language.ES).change)


def _add_retraction(work: Work, story_id: str, draft: RetractionDraft) -> Changes:
    return add_retraction(work, story_id, draft)


def _ask_for_a_correction(scene: Scene) -> None:
    scene.open(scene.slug)
    story_id, now = scene.room.story.id, datetime.now(UTC)
    court = RetractionDraft(
        "151st District Court, Harris County",
        "Take the name of the minor out of the third paragraph, in both languages",
        Capacity.COURT,
        Channel.LETTER,
        received_at=now - timedelta(days=4),
        deadline=now - timedelta(hours=20),
    )
    reader = RetractionDraft(
        "Lic. María Fernanda Villarreal de la Garza",
        "The shelter opened on Tuesday, not on Monday; she sends the county's notice",
        Capacity.PERSON_NAMED,
        contact="713-555-0199",
        received_at=now - timedelta(hours=3),
        deadline=now + timedelta(days=1, hours=4),
    )
    for draft in (court, reader):
        scene.room.link.act(partial(_add_retraction, story_id=story_id, draft=draft))
    scene.wait(lambda: scene.room.story.view and len(scene.room.story.view.story.retractions) == 2)


def _accept_something(scene: Scene) -> None:
    """The section is missing and accepted; the byline is missing in English and blocks."""
    scene.open(READY)
    story_id, done = scene.room.story.id, list[bool]()
    scene.room.link.ask(lambda there: _accepted(there, story_id), done.append)
    scene.wait(lambda: bool(done))
    scene.room.story.refresh()
    scene.wait(lambda: scene.room.story.view and scene.room.story.view.story.overrides)


def _accepted(desk: Desk, story_id: str) -> bool:
    with_section = desk.story(story_id).edition(Language.EN)
    set_fields(desk.work, story_id, {"section": ""})
    save_text(desk.work, story_id, Language.EN, furniture=replace(with_section.furniture, byline=""))
    override(desk.work, story_id, None, "g1.section", "It runs on the festival page, which has no section")
    return True


def _say_yes_on_the_phone(scene: Scene) -> None:
    scene.open(READY)
    story_id, done = scene.room.story.id, list[bool]()
    scene.room.link.ask(lambda there: _said_yes(there, story_id), done.append)
    scene.wait(lambda: bool(done))


def _said_yes(desk: Desk, story_id: str) -> bool:
    both = (Language.EN, Language.ES)
    other = next(person for person in desk.people() if person.id != desk.person.id)
    hearing = replace(desk.work, person=other)
    furniture = replace(desk.story(story_id).edition(Language.EN).furniture, byline="Renata Okafor")
    save_text(desk.work, story_id, Language.EN, furniture=furniture)
    for language in both:
        if desk.story(story_id).edition(language).stage is not Stage.READY:
            advance(desk.work, story_id, Stage.READY, (language,))
    given = SignOff(frozenset(both), phone=desk.person.name, self_approval="Nobody else tonight")
    advance(hearing, story_id, Stage.APPROVED, both, StepDetails(sign_off=given))
    return True


def _ask_to_purge(scene: Scene) -> None:
    scene.open(scene.slug)
    story_id, done = scene.room.story.id, list[bool]()
    scene.room.link.ask(lambda there: _asked_to_purge(there, story_id), done.append)
    scene.wait(lambda: bool(done))
    scene.room.story.refresh()
    scene.wait(lambda: scene.room.story.view and len(scene.room.story.view.story.claims[0].evidence) > 1)


def _asked_to_purge(desk: Desk, story_id: str) -> bool:
    claim = desk.story(story_id).claims[0].id
    other = next(person for person in desk.people() if person.id != desk.person.id)
    for title in ("Nurse at the county shelter", "Driver of the second truck"):
        sealed = EvidenceDraft(EvidenceKind.PERSON, title, "call, May 2, minute 6", is_protected=True)
        add_evidence(desk.work, claim, sealed)
    first, second = desk.story(story_id).claims[0].evidence[-2:]
    for proof in (first, second):
        ask_to_purge(replace(desk.work, person=other), proof.id, "We promised to forget the name")
    purge(desk.work, first.id)
    return True


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--slug", default=LONGEST)
    parser.add_argument("--page", type=Path, default=_SHARED)
    parser.add_argument("--only", nargs="*", default=[])
    return parser.parse_args()


def stands() -> Iterator[tuple[tuple[int, int], str, Look]]:
    """Every size, language and theme, in the order of a sheet."""
    for size in SIZES:
        for language in LANGUAGES:
            for look in LOOKS:
                yield size, language, look


def _picture_name(size: tuple[int, int], language: str, look: Look) -> str:
    return f"{size[0]}x{size[1]}-{language}-{look.value}"


def _take(scene: Scene, states: list[State]) -> None:
    for size, language, look in stands():
        scene.window.resize(*size)
        scene.desk.appearance.choose_room(Room.COMPACT if size[1] < 780 else Room.COMFORTABLE)
        scene.desk.language.use(language)
        scene.desk.appearance.choose(look)
        scene.language = language
        for state in states:
            target = scene.folder / f"{state.name}-{_picture_name(size, language, look)}.png"
            look_at(scene, state, partial(_take_picture, target))


def _take_picture(target: Path, shown: QWidget) -> None:
    shown.grab().save(str(target))


def look_at(scene: Scene, state: State, see: Callable[[QWidget], object]) -> None:
    """Bring a state up, show it to ``see``, and leave it."""
    scene.open(state.slug or scene.slug)
    _settle()
    if state.closes is None:
        _look_at_dialog(scene, state, see)
    else:
        state.opens(scene)
        _settle()
        see(scene.window)
        state.closes(scene)


def _look_at_dialog(scene: Scene, state: State, see: Callable[[QWidget], object]) -> None:
    seen: list[QWidget] = []

    def show(shown: QWidget) -> None:
        _settle()
        see(shown)
        seen.append(shown)

    def executed(dialog: QDialog) -> int:
        dialog.show()
        show(dialog)
        dialog.hide()
        return int(QDialog.DialogCode.Rejected)

    def standing() -> QWidget | None:
        """A dialog that was not waited for, or a menu."""
        kinds = (QDialog, QMenu)
        tops = QApplication.topLevelWidgets()
        return next((each for each in tops if isinstance(each, kinds) and each.isVisible()), None)

    with _instead_of_waiting(executed):
        state.opens(scene)
        scene.wait(lambda: seen or standing() is not None)
    if not seen and (found := standing()) is not None:
        show(found)
        found.close()
    _settle()


@contextmanager
def _instead_of_waiting(executed: Callable[[QDialog], int]) -> Iterator[None]:
    before = QDialog.exec
    setattr(QDialog, "exec", executed)  # noqa: B010
    try:
        yield
    finally:
        setattr(QDialog, "exec", before)  # noqa: B010


def _make_sheet(folder: Path, name: str) -> None:
    """All pictures of a state on one page, a size a row."""
    rows = [
        [
            Image.open(folder / f"{name}-{_picture_name(size, language, look)}.png").convert("RGB")
            for language in LANGUAGES
            for look in LOOKS
        ]
        for size in SIZES
    ]
    gap, row_widths = 10, [sum(each.width + 10 for each in row) for row in rows]
    sheet = Image.new(
        "RGB", (max(row_widths), sum(max(e.height for e in row) + gap for row in rows)), "#777777"
    )
    top = 0
    for row in rows:
        left = 0
        for each in row:
            sheet.paste(each, (left, top))
            left += each.width + gap
        top += max(each.height for each in row) + gap
    sheet.save(folder / f"sheet-{name}.png")


def _import_page(scene: Scene, page: Path) -> str:
    """Bring a page in as a story; its slug."""
    done: list[str] = []
    recognised = recognise(read_text_file(page))

    def bring_in(desk: Desk) -> str:
        changes = accept(desk.work, recognised, Accepted(Language.EN))
        with desk.store.unit() as unit:
            return unit.story(changes.stories[0]).slug

    scene.room.link.ask(bring_in, done.append)
    scene.wait(lambda: bool(done))
    return done[0]


def _add_photos(scene: Scene) -> None:
    """Three pictures, one of them with words of its own, and one that stands in the text."""
    scene.open(scene.slug)
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, size in enumerate(((1600, 1067), (1200, 1600), (2000, 1000))):
            exif = Image.Exif()
            if number == 0:
                exif[0x013B], exif[0x010E] = (
                    "Lia Ortega",
                    "Neighbors on Alder Lane check a list, Sunday, May 3.",
                )
            files.append(Path(folder) / f"alder-lane-{number + 1}.jpg")
            Image.radial_gradient("L").resize(size).save(files[-1], exif=exif)
        scene.room.photos.add_files(files)
        scene.wait(lambda: scene.room.story.view and len(scene.room.story.view.story.photos) >= len(files))
    scene.window.messages.clear()
    view = scene.room.story.view
    if view is not None:
        place = scene.window.editor.photos.keep_place(Language.EN, 0)
        scene.window.editor.photos.put(Language.EN, view.story.photos[:1], place)


def _pin(scene: Scene) -> None:
    scene.open(scene.slug)
    _settle()
    for en, es in (((1,), (1, 2)), ((3,), ()), ((5,), (6,)), ((6,), (5,))):
        scene.window.editor.paired.pin(en, es)
        _settle()


def _sign_and_change(scene: Scene) -> None:
    """Sign a story off, change it in both languages, and make it ready again."""
    scene.open(READY)
    story_id, done = scene.room.story.id, list[bool]()
    scene.room.link.ask(lambda there: _signed_and_changed(there, story_id), done.append)
    scene.wait(lambda: bool(done))
    scene.room.story.refresh()


def _signed_and_changed(desk: Desk, story_id: str) -> bool:
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
    for claim in story.claims:
        decide(desk.work, claim.id, claim.status)
    for language in both:
        with desk.store.unit() as unit:
            stage = unit.story(story_id).edition(language).stage
        if stage is Stage.CHECKING:
            advance(desk.work, story_id, Stage.READY, (language,))
    return True


def _give_up(_window: object, details: str, _log: object, *, is_saved: bool) -> None:
    sys.stderr.write(details)
    os._exit(1)


def _settle() -> None:
    deadline = QDeadlineTimer(_SETTLE_MS)
    while not deadline.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


if __name__ == "__main__":
    sys.exit(main())
