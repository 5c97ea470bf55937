# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The main window: it places the panes and introduces its parts to each other, nothing more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop import theme
from editor_desk.desktop.errors import Alarm
from editor_desk.desktop.facts import BeforeSignOff, FactsPanel
from editor_desk.desktop.forms.ui_main_window import Ui_MainWindow
from editor_desk.desktop.interface_language import InterfaceLanguage
from editor_desk.desktop.jobs import Jobs
from editor_desk.desktop.questions import Questions
from editor_desk.desktop.rule_list import Link
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.closing import Closing
from editor_desk.desktop.shell.commands import Commands
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.dress import bars, mark_styles
from editor_desk.desktop.shell.drops import Drops
from editor_desk.desktop.shell.editing import Editing
from editor_desk.desktop.shell.exports import Exports
from editor_desk.desktop.shell.facts_work import FactsWork
from editor_desk.desktop.shell.first_sight import FirstSight
from editor_desk.desktop.shell.helping import Helping
from editor_desk.desktop.shell.intake_work import IntakeWork
from editor_desk.desktop.shell.list_feed import ListFeed
from editor_desk.desktop.shell.looks import Looks
from editor_desk.desktop.shell.message_bar import MessageBar
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.outside_watch import OutsideWatch
from editor_desk.desktop.shell.panes import Panes
from editor_desk.desktop.shell.people_work import PeopleWork
from editor_desk.desktop.shell.photos_work import PhotosWork
from editor_desk.desktop.shell.places import Places
from editor_desk.desktop.shell.presenting import Presenting
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.signing import Signing
from editor_desk.desktop.shell.stage_bar import StageBar
from editor_desk.desktop.shell.status_line import StatusLine
from editor_desk.desktop.shell.steps_taken import Steps
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.shell.story_work import StoryWork
from editor_desk.desktop.shell.word_counts import WordCounts
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.desktop.story_list import StoryListPanel
from editor_desk.desktop.theme import Appearance, Colors
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import KnownProblem

if TYPE_CHECKING:
    from editor_desk.desktop.spelling_marks import SpellingMarks


class MainWindow(QMainWindow):
    """Story list, split editor, facts. ``painted`` is said once, when a person can see the window."""

    painted = Signal()

    def __init__(
        self,
        store: Path,
        person: str | None,
        jobs: Jobs,
        settings: Settings,
        appearance: Appearance,
        language: InterfaceLanguage,
        questions: Questions,
    ) -> None:
        super().__init__()
        self._form = Ui_MainWindow()
        self._form.setupUi(self)
        self._settings = settings
        self._was_painted = False
        self._is_shut = False
        self.spelling: SpellingMarks | None = None
        self._place_panes()
        self._make_parts(store, person, jobs, settings, appearance, language, questions)
        self._make_commands(questions)
        self._connect(jobs, appearance)
        self._show_choices()
        self._dress(theme.colors())
        self.panes.restore()

    # The parts

    def _place_panes(self) -> None:
        self.story_list = StoryListPanel()
        self.editor = SplitEditor()
        self.facts_panel = FactsPanel()
        self.before_sign_off = BeforeSignOff()
        self.messages = MessageBar()
        self.status = StatusLine()
        self.stages = StageBar()
        self._form.list_column.addWidget(self.story_list)
        self._form.editor_column.addWidget(self.editor)
        self._form.facts_pane.addWidget(self.facts_panel)
        self._form.facts_pane.addWidget(self.before_sign_off)
        self._form.message_column.addWidget(self.messages)
        self.setStatusBar(self.status)
        self.toolbar = QToolBar(self)
        self.toolbar.setObjectName("toolbar")
        self.toolbar.setMovable(False)
        self.toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(self.toolbar)

    def _make_parts(
        self,
        store: Path,
        person: str | None,
        jobs: Jobs,
        settings: Settings,
        appearance: Appearance,
        language: InterfaceLanguage,
        questions: Questions,
    ) -> None:
        form, editor = self._form, self.editor
        self.link = DeskLink(jobs, store, person, self)
        self.saving = TextSaving(self.link, self)
        self.story = StoryOnDesk(self.link, editor, self.saving, self)
        self.feed = ListFeed(self.link, self.story_list, self)
        self.watch = OutsideWatch(self.link, self)
        self.counts = WordCounts(editor, self.status)
        self.notices = Notices(self.messages, editor.focused_language)
        self.alarm = Alarm(store.with_name("errors.log"), self.story.flush, self)
        self.closing = Closing(self, self.story, self.saving, questions)
        self.panes = Panes(
            self,
            form.panes,
            form.list_pane,
            form.facts_pane,
            self.story_list,
            editor,
            self.facts_panel,
            settings,
        )
        self.looks = Looks(settings, appearance, language, self)
        self.steps = Steps(self, self.link, self.story, self.stages, questions)
        self.signing = Signing(self, self.link, self.story, self.before_sign_off, self.notices)
        self.facts = FactsWork(self, self.link, self.story, editor, self.facts_panel, questions)
        self.intake = IntakeWork(self, self.link, self.story, self.feed, settings, questions)
        self.drops = Drops(self)
        self.photos = PhotosWork(self, self.link, self.story, editor)
        self.people = PeopleWork(self, self.link, self.story)
        self.exports = Exports(self, self.link, self.story, settings, self.notices)
        self.story_work = StoryWork(self, self.link, self.story, editor, self.facts, self.notices, questions)
        self.first_sight = FirstSight(
            self.link, self.story, editor, self.story_list, self.feed, settings, self.notices
        )
        dialogs: dict[str, Callable[[str], None]] = {
            "photos": self.photos.edit_photo,
            "details": lambda _which: self.story_work.edit_details(),
            "person": lambda _which: self.people.open(),
            "sign_off": lambda _which: self.signing.open(),
        }
        self.places = Places(editor, self.facts, self.panes, dialogs)

    def _make_commands(self, questions: Questions) -> None:
        self.commands = Commands(
            self,
            self.toolbar,
            {
                "window": self,
                "intake": self.intake,
                "story": self.story_work,
                "photos": self.photos,
                "steps": self.steps,
                "signing": self.signing,
                "people": self.people,
                "editing": Editing(self, self.editor, questions),
                "panes": self.panes,
                "facts": self.facts,
                "exports": self.exports,
                "looks": self.looks,
                "help": Helping(self, questions),
            },
        )
        self.presenting = Presenting(
            self, self.commands, self.before_sign_off, self.stages, self.status, self.story, self.editor
        )
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.toolbar.addWidget(gap)
        self.toolbar.addWidget(self.stages)
        self.toolbar.addAction(self.commands["return"])
        self.toolbar.addAction(self.commands["sign_off"])
        mark_styles(self.toolbar)

    def _connect(self, jobs: Jobs, appearance: Appearance) -> None:
        appearance.changed.connect(self._dress)
        jobs.refused.connect(self.notices.refused)
        # What was refused half way (the second of two photos) has changed something.
        jobs.refused.connect(self.story.refresh)
        jobs.bug.connect(self.alarm.report)
        self.link.opened.connect(self._sat_down)
        self.link.person_changed.connect(self._sat_down)
        self.link.changed.connect(self.notices.changed)
        self.link.changed.connect(self.feed.refresh)
        self.feed.sections_known.connect(self.editor.set_sections)
        self.watch.changed.connect(self.feed.refresh)
        self.watch.changed.connect(self.story.refresh)
        self.panes.changed.connect(self._show_choices)
        self.story_list.story_chosen.connect(self._open_story)
        self.intake.story_came.connect(self._open_story)
        self.drops.file_dropped.connect(self.intake.read_file)
        self.saving.safety_changed.connect(self.status.show_safety)
        self.saving.failed.connect(self._not_saved)
        self.status.person_wanted.connect(self.people.open)
        self.before_sign_off.link_chosen.connect(self._follow)
        self.notices.way_chosen.connect(self.places.go)
        self.steps.sign_off_wanted.connect(self.signing.open_for)
        self.signing.return_wanted.connect(self.steps.send_back)
        self.signing.way_chosen.connect(self._follow)

    # Beginning and end

    def show_first(self) -> None:
        """Fill what a person sees first, by plain SQL."""
        self.first_sight.fill()

    def begin(self) -> None:
        """Open the desk behind the window that is to be seen already."""
        self.alarm.install()
        self.first_sight.open_desk()
        self._look_at_spelling()

    def _look_at_spelling(self) -> None:
        from editor_desk.desktop.spelling_marks import SpellingMarks

        self.spelling = SpellingMarks(self)
        self.editor.body_rested.connect(self.spelling.check)
        self.spelling.checked.connect(self.editor.show_spelling)

    def come_forward(self) -> None:
        """Somebody started the desk a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say once that the window is there."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when every word is on the disk."""
        if self._is_shut:
            event.accept()
        elif not self.closing.may_close():
            event.ignore()
        else:
            self._shut()
            event.accept()

    def _shut(self) -> None:
        self._is_shut = True
        for part in (self.watch, self.feed, self.story):
            part.stop()
        if self.spelling is not None:
            self.spelling.close()
        self.panes.remember()
        self._settings.put(remembered.LAST_STORY, self.story.id)
        self._settings.put(remembered.LAST_VIEW, self.story_list.query.view.value)
        self._settings.write()
        self.link.close()
        self.alarm.remove()

    # What happens

    def changeEvent(self, event: QEvent) -> None:
        """Another language, or the person went to another window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.commands.retell()
            self._show_choices()
            self.story.retell()
        elif event.type() == QEvent.Type.ActivationChange and not (self.isActiveWindow() or self._is_shut):
            self.story.flush()
        super().changeEvent(event)

    def _sat_down(self, person: Person) -> None:
        self.status.show_person(person.name)
        self.feed.sit_down(person)
        self.story.refresh()

    def _open_story(self, story_id: str) -> None:
        self.messages.clear()
        self.story_list.select(story_id)
        self.story.open(story_id)

    def _follow(self, link: Link) -> None:
        self.places.go(link.link, link.language)

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, KnownProblem):
            self.notices.refused(error)

    def _dress(self, colors: Colors) -> None:
        self.setStyleSheet(bars(colors))

    def _show_choices(self) -> None:
        looks, panes, check = self.looks, self.panes, self.commands.check
        check(f"look_{looks.look.value}")
        check("spanish" if looks.language == "es" else "english")
        check("show_list", is_on=panes.shows_list)
        check("show_counterpart", is_on=panes.shows_counterpart)
        check("show_facts", is_on=panes.shows_facts)
