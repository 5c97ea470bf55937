# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Everything behind the window that its first paint does not need: made when the window is to be seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor_desk.checks.comparing import Remembered
from editor_desk.desktop.actions import Action
from editor_desk.desktop.analysis_process import AnalysisProcess
from editor_desk.desktop.asked_comparisons import AskedComparisons
from editor_desk.desktop.errors import Alarm
from editor_desk.desktop.facts import BeforeSignOff, FactsPanel
from editor_desk.desktop.jobs import Jobs
from editor_desk.desktop.quiet_line import QuietLine
from editor_desk.desktop.rule_list import Link
from editor_desk.desktop.shell.after_publication import AfterPublication
from editor_desk.desktop.shell.at_deadline import AtDeadline
from editor_desk.desktop.shell.backup_shelves import BackupShelves
from editor_desk.desktop.shell.backup_work import BackupWork
from editor_desk.desktop.shell.checked_line import CheckedLine
from editor_desk.desktop.shell.checkpoints import Checkpoints
from editor_desk.desktop.shell.closing import Closing
from editor_desk.desktop.shell.compare_acts import CompareActs
from editor_desk.desktop.shell.compare_tab import CompareTab
from editor_desk.desktop.shell.compare_work import CompareWork
from editor_desk.desktop.shell.compared_spine import ComparedSpine
from editor_desk.desktop.shell.daily_work import DailyWork
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.desk_week import DeskWeek
from editor_desk.desktop.shell.drafts_work import DraftsWork
from editor_desk.desktop.shell.drops import Drops
from editor_desk.desktop.shell.editing import Editing
from editor_desk.desktop.shell.elsewhere import Elsewhere
from editor_desk.desktop.shell.exports import Exports
from editor_desk.desktop.shell.facts_work import FactsWork
from editor_desk.desktop.shell.finding_work import FindingWork
from editor_desk.desktop.shell.flags_work import FlagsWork
from editor_desk.desktop.shell.health_work import HealthWork
from editor_desk.desktop.shell.helping import Helping
from editor_desk.desktop.shell.history_work import HistoryWork
from editor_desk.desktop.shell.holds_work import HoldsWork
from editor_desk.desktop.shell.intake_work import IntakeWork
from editor_desk.desktop.shell.lately import Lately
from editor_desk.desktop.shell.list_feed import ListFeed
from editor_desk.desktop.shell.list_print import ListPrint
from editor_desk.desktop.shell.list_work import ListWork
from editor_desk.desktop.shell.loaded_behind import LoadedBehind
from editor_desk.desktop.shell.lock_work import LockWork
from editor_desk.desktop.shell.long_work import LongWork
from editor_desk.desktop.shell.meeting_work import MeetingWork
from editor_desk.desktop.shell.memory_files_work import MemoryFilesWork
from editor_desk.desktop.shell.memory_work import MemoryWork
from editor_desk.desktop.shell.mirror_work import MirrorWork
from editor_desk.desktop.shell.names_work import NamesWork
from editor_desk.desktop.shell.notes_work import NotesWork
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.opening import Opening
from editor_desk.desktop.shell.outside_watch import OutsideWatch
from editor_desk.desktop.shell.pairing_work import PairingWork
from editor_desk.desktop.shell.palette import Palette
from editor_desk.desktop.shell.people_work import PeopleWork
from editor_desk.desktop.shell.photo_pictures import PhotoPictures
from editor_desk.desktop.shell.photos_work import PhotosWork
from editor_desk.desktop.shell.places import Places
from editor_desk.desktop.shell.preferences_work import PreferencesWork
from editor_desk.desktop.shell.presenting import Presenting
from editor_desk.desktop.shell.preview_work import PreviewWork
from editor_desk.desktop.shell.purge_work import PurgeWork
from editor_desk.desktop.shell.recovery_work import RecoveryWork, recovery_files
from editor_desk.desktop.shell.row_work import RowWork
from editor_desk.desktop.shell.rules_work import RulesWork
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.side_pane import SidePane
from editor_desk.desktop.shell.signing import Signing
from editor_desk.desktop.shell.steps_taken import Steps
from editor_desk.desktop.shell.store_check import StoreCheck
from editor_desk.desktop.shell.store_trouble import StoreTrouble
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.shell.story_tabs import StoryTabs
from editor_desk.desktop.shell.story_work import StoryWork
from editor_desk.desktop.shell.strip_work import StripWork
from editor_desk.desktop.shell.tab_work import TabWork
from editor_desk.desktop.shell.text_menu import TextMenu
from editor_desk.desktop.shell.thinning_work import ThinningWork
from editor_desk.desktop.shell.week_work import WeekWork
from editor_desk.desktop.shell.word_counts import WordCounts
from editor_desk.desktop.spelling_marks import SpellingMarks
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import KnownProblem

if TYPE_CHECKING:
    from editor_desk.desktop.questions import Questions
    from editor_desk.desktop.shell.main_window import MainWindow

_ALWAYS = frozenset({"window", "looks", "help"})
"""Parts that have nothing to do with stories: their actions are done whatever stands in the window."""
_TO_SAVE_S = 3.0
"""How long a person may have to wait for the disk before they are told of a mistake."""


class Workroom(QObject):
    """The parts that do the work, and what each hears of the others."""

    def __init__(self, window: MainWindow, person: str | None, questions: Questions) -> None:
        super().__init__(window)
        self._window = window
        self._make_line(person)
        self._make_work(questions)
        self._make_service(questions)
        self._connect()

    @property
    def handlers(self) -> dict[str, object]:
        """The parts that actions name."""
        return {
            "intake": self.intake,
            "story": self.story_work,
            "photos": self.photos,
            "steps": self.steps,
            "signing": self.signing,
            "flags": self.flags,
            "scheduling": self.desk_week.scheduling,
            "several": self.desk_week.several,
            "people": self.people,
            "lock": self.lock,
            "editing": self.editing,
            "finding": self.finding,
            "facts": self.facts,
            "compare": self.compare_tab,
            "purging": self.purging,
            "notes": self.notes,
            "exports": self.exports,
            "help": self.helping,
            "preferences": self.preferences,
            "rules": self.rules,
            "palette": self.palette,
            "lately": self.lately,
            "list": self.list_work,
            "rows": self.rows,
            "list_print": self.list_print,
            "preview": self.preview,
            "pairs": self.pairing,
            "names": self.names,
            "memory_files": self.memory_files,
            "drafts": self.drafts,
            "strip": self.strip,
            "week": self.week,
            "tabs": self.tabs,
            "backups": self.backups,
            "store_check": self.store_check,
            "holds": self.holds,
            "mirror": self.mirror,
            **self.after.handlers,
            **self.deadline.handlers,
        }

    def open_desk(self) -> None:
        """Open the store, behind the window that is to be seen already."""
        self.alarm.install()
        self.opening.open_desk()

    def stop(self) -> None:
        """Ask and write no more: every word is on the disk. The store is closed when this returns."""
        for part in (
            self.compare,
            self.drafts,
            self.memory,
            self.deadline,
            self.watch,
            self.feed,
            self.story,
            self.week,
            self.desk_week.waking,
            self.preview,
            self.pictures,
            self.long_work,
            self.daily,
            self.backups,
            self.behind,
        ):
            part.stop()
        self.lock.stop()
        self.people.stop()
        self.holds.stop()
        self.analysis.close()
        self.finding.close()
        self.checkpoints.keep()
        self.history.mark_read()
        self.notes.keep_drafts()
        self.trouble.stop()
        self.recovery.stop()
        self.elsewhere.stop()
        self.mirror.stop()
        self.link.close()
        self.alarm.remove()

    def retell(self) -> None:
        """Say what is known of the story in another language."""
        self.story.retell()
        self.compared_spine.retell()
        self.drafts.retell()
        self.compare_tab.retell()

    def _make_line(self, person: str | None) -> None:
        window = self._window
        self.jobs = Jobs(self)
        self.link = DeskLink(self.jobs, window.store, person, self)
        self.analysis = AnalysisProcess(self)
        self.asked = AskedComparisons(self.analysis, lambda: self.jobs.is_drained, self)
        self.compared = self.link.compare = Remembered(self.asked)
        self.long_work = LongWork(window.progress, self)
        self.saving = TextSaving(self.link, self)
        self.story = StoryOnDesk(self.link, window.editor, self.saving, self)
        self.checkpoints = Checkpoints(self.link, self.saving, self.story, self)
        self.feed = ListFeed(self.link, window.story_list, self)
        self.watch = OutsideWatch(self.link, self)
        self.notices = Notices(window.messages, window.editor.focused_language)
        self._files = recovery_files()
        self.elsewhere = Elsewhere(self.link, self.saving, self.story, self.notices, self._files)
        self.facts_panel = FactsPanel()
        self.before_sign_off = BeforeSignOff()
        self.side = SidePane(self.facts_panel)
        window.place_facts(self.side, self.before_sign_off)

    def _make_work(self, questions: Questions) -> None:
        window, link, story, settings = self._window, self.link, self.story, self._window.settings
        editor = window.editor
        self.steps = Steps(window, link, story, window.stages)
        self.signing = Signing(window, link, story, self.before_sign_off, self.notices)
        self.facts = FactsWork(window, link, story, editor, self.facts_panel, questions)
        self.purging = PurgeWork(
            window, link, story, self.facts_panel, settings, questions, self.notices, self.long_work
        )
        self.history = HistoryWork(window, link, story, self.saving, self.side, questions)
        self.notes = NotesWork(link, story, editor, self.side, window.panes, settings)
        self.intake = IntakeWork(
            window, link, story, self.feed, settings, questions, self.long_work, self.notices
        )
        self.list_work = ListWork(
            window, window.commands, link, window.story_list, settings, questions, self.notices
        )
        self.list_print = ListPrint(window, link, window.story_list, questions)
        self.rows = RowWork(window, link, story, window.story_list, self.notices)
        self.after = AfterPublication(window, link, story, self.steps, self.notices, questions)
        self.meetings = MeetingWork(
            link, story, self.saving, editor, self.history, self.notices, self.open_story
        )
        self.holds = HoldsWork(
            window,
            link,
            story,
            self.saving,
            editor,
            self.watch,
            self.meetings,
            self.history,
            self.notices,
            questions,
            self.open_story,
        )
        self.photos = PhotosWork(window, link, story, editor, self.long_work, self.notices)
        self.pictures = PhotoPictures(link.path.parent, self)
        self.pairing = PairingWork(
            link, story, self.saving, editor, window.status, self.notices, window.commands, settings
        )
        self.drafts = DraftsWork(
            link, story, self.saving, editor, self.analysis, self.notices, window.commands, settings
        )
        self.memory = MemoryWork(link, self.analysis, self)
        self.memory_files = MemoryFilesWork(window, link, questions, self.notices, self.long_work)
        self.names = NamesWork(window, link, story, editor, self.watch, self.notices, questions)
        self.preview = PreviewWork(
            link, story, editor, window.panes, window.commands, self.pictures, settings
        )
        self.strip = StripWork(
            link, story, editor, self.photos, self.pictures, self.notices, window.commands, settings
        )
        self.people = PeopleWork(window, link, story)
        self.deadline = AtDeadline(window, link, story, self.before_sign_off, self.signing, self.notices)
        self.flags = FlagsWork(window, link, story, editor, self.facts_panel, self.notices)
        self.lock: LockWork = LockWork(window, link, story, self.saving, self.people, settings, self.notices)
        self.exports: Exports = Exports(window, link, story, settings, self.notices, self.long_work)
        self.desk_week = DeskWeek(self, window, questions)
        self.compare = CompareWork(self.asked, self.compared, link, story, editor)
        self.compared_spine = ComparedSpine(self.compare, editor)
        self.compare_acts = CompareActs(window, link, story, self.saving, editor, self.compare, self.notices)
        self.compare_acts.names = self.names
        self.compare_tab = CompareTab(
            self.compare, self.compare_acts, story, editor, self.side, window.panes, self.notices
        )
        self.story_work = StoryWork(
            window, link, story, editor, self.facts, self.compare_tab, self.notices, questions
        )
        self.editing = Editing(window, window.commands, editor, questions)
        self.finding = FindingWork(window, editor, story)
        self.palette = Palette(window, window.commands, link, self.open_story)
        self.helping = Helping(window, self.palette, questions)
        bar = StoryTabs()
        self.tabs = TabWork(bar, link, story, self.saving, editor, settings, self.open_story)
        window.place_above_editor(bar)
        self.lately = Lately(window, story, self.tabs.open, self.open_story)
        self.week = WeekWork(window, link, story, settings, self.notices, questions)
        self.quiet_line = QuietLine(self)
        self.daily = DailyWork(link, self.saving, settings, self.quiet_line, self)
        self.backups = BackupWork(
            link, window.status, self.notices, self.long_work, settings, self.daily, self.quiet_line
        )
        self.health = HealthWork(link, self.daily, self.quiet_line, self)
        self.thinning = ThinningWork(link, self.daily, self)
        self.shelves = BackupShelves(window, link, self.saving, self.backups, self.quiet_line, questions)
        self.rules = RulesWork(window, link, self.story, questions)
        self.preferences = PreferencesWork(
            window, self.shelves, self.lock, self.rules, self.drafts, self.memory_files
        )

        self.mirror = MirrorWork(link, story, self.saving, self.watch, self.notices, self)

    def _make_service(self, questions: Questions) -> None:
        window, editor = self._window, self._window.editor
        self.alarm = Alarm(window.store.with_name("errors.log"), self._save_now, window)
        self.closing = Closing(window, self.story, self.saving, self.elsewhere, questions)
        self.counts = WordCounts(editor, window.status)
        self.spelling = SpellingMarks(self.analysis, self)
        self.checked = CheckedLine(self.compare, self.spelling, editor, window.status)
        self.text_menu = TextMenu(editor, window.commands, self.spelling, self)
        self.drops = Drops(window)
        self.recovery = RecoveryWork(window, self.link, self.notices, self._files)
        self.trouble = StoreTrouble(
            window, self.link, self.story, self.elsewhere, self._files, questions, self._save_now
        )
        self.store_check = StoreCheck(
            window,
            self.link,
            self.quiet_line,
            self.long_work,
            self.notices,
            self.trouble,
            window.settings,
        )
        self.behind = LoadedBehind(self.link, self.story, self)
        self.opening = Opening(
            self.link, self.story, window.first_sight, self.feed, self.notices, self.long_work
        )
        self.presenting = Presenting(
            window, window.commands, self.before_sign_off, window.stages, window.status, self.story, editor
        )
        dialogs: dict[str, Callable[[str], None]] = {
            "photos": self.photos.edit_photo,
            "details": lambda _which: self.story_work.edit_details(),
            "person": lambda _which: self.people.open(),
            "sign_off": lambda _which: self.signing.open(),
            "release": lambda _which: self.deadline.releasing.open(),
            "embargo": lambda _which: self.desk_week.scheduling.embargo(),
            "flags": self.flags.open,
            "review": self.flags.review,
            "reply": self.flags.reply_to,
            "photo_data": self.flags.bare_photo,
            "notes": lambda _which: window.panes.go_to_notes(),
            "change": lambda _which: self.after.changing.open(),
            "machine_draft": self.drafts.show_draft,
            "compare": self.compare_tab.go,
        }
        self.places = self.compare_acts.places = Places(editor, self.facts, window.panes, dialogs)

    def _connect(self) -> None:
        window = self._window
        self.jobs.refused.connect(self._refused)
        # What was refused half way (the second of two photos) has changed something.
        self.jobs.refused.connect(self.story.refresh)
        self.jobs.bug.connect(self.alarm.report)
        self.quiet_line.bug.connect(self.alarm.report)
        self.quiet_line.refused.connect(self._refused)
        self.daily.refused.connect(self._refused)
        for part in (self.mirror, self.elsewhere, self.recovery, self.trouble):
            part.bug.connect(self.alarm.report)
        self.link.opened.connect(self._sat_down)
        self.link.person_changed.connect(self._sat_down)
        self.link.changed.connect(self.notices.changed)
        self.link.told.connect(self.notices.told)
        self.link.changed.connect(self.feed.refresh)
        self.feed.sections_known.connect(window.editor.set_sections)
        self.names.list_changed.connect(self.story.refresh)
        self.watch.changed.connect(self.feed.refresh)
        self.watch.changed.connect(self.story.refresh)
        self.watch.changed.connect(self.week.refresh)
        self.watch.changed.connect(self.link.look_again)
        self.thinning.thinned.connect(self.history.read_again)
        self.week.story_chosen.connect(self.open_story)
        window.story_list.story_chosen.connect(self.open_story)
        window.story_list.text_wanted.connect(window.panes.go_to_editor)
        window.story_list.story_kept.connect(self.tabs.keep)
        self.tabs.closed.connect(self.lately.forget)
        self.intake.story_came.connect(self.open_story)
        self.rows.open_wanted.connect(self.open_story)
        self.after.open_wanted.connect(self.open_story)
        self.rows.requests_wanted.connect(self.after.requests.open_for)
        self.deadline.open_wanted.connect(self.open_story)
        self.drops.files_dropped.connect(self.intake.read_files)
        self.drops.pictures_dropped.connect(self.photos.add_files)
        self.saving.failed.connect(self.trouble.met)
        window.commands.may_do = self._may_do
        self.recovery.damaged.connect(self.trouble.damaged)
        self.recovery.put_back_wanted.connect(self.trouble.put_back)
        self.elsewhere.safety_changed.connect(window.status.show_safety)
        window.editor.body_rested.connect(self.spelling.check)
        self.spelling.checked.connect(window.editor.show_spelling)
        window.status.person_wanted.connect(self.people.open)
        window.status.person_menu_wanted.connect(self.people.open_menu)
        window.status.checks_wanted.connect(self._go_to_checks)
        self.before_sign_off.link_chosen.connect(self.follow)
        self.notices.way_chosen.connect(self.places.go)
        self.steps.sign_off_wanted.connect(self.signing.open_for)
        self.signing.return_wanted.connect(self.steps.send_back)
        self.signing.way_chosen.connect(self.follow)

    def open_story(self, story_id: str) -> None:
        """Bring a story to the panes."""
        self._window.messages.clear()
        self.week.leave()
        self._window.story_list.select(story_id)
        self.tabs.leave(story_id)
        self.story.open(story_id)

    def _go_to_checks(self) -> None:
        self._window.panes.go_to_facts()
        self.before_sign_off.focus_rules()

    def _save_now(self) -> bool:
        """Wait a moment for every word to be on the disk; False when some is not."""
        self.story.flush()
        self.jobs.drain(_TO_SAVE_S)
        return self.saving.is_idle or self.elsewhere.keep_before_closing(_TO_SAVE_S)

    def _sat_down(self, person: Person) -> None:
        self._window.status.show_person(person)
        self.feed.sit_down(person)
        self.list_print.sit_down(person)
        self.story.refresh()

    def _may_do(self, action: Action) -> bool:
        """What is out of sight is not changed: a screen in place of the panes goes first, where it may."""
        if self.lock.is_locked:
            return False
        if action.handler.partition(".")[0] in _ALWAYS:
            return True
        if self.trouble.is_open:
            return False
        if self.recovery.is_open:
            self.recovery.leave()
            return False
        return self.week.may_do(action)

    def _refused(self, problem: KnownProblem) -> None:
        """Said in the message bar, unless a screen says it; damage of the store has one."""
        if self.lock.is_locked and problem.message.code == "passphrase.needed":
            return
        if not self.trouble.is_open:
            self.notices.refused(problem)
            self.trouble.met(problem)

    def follow(self, link: Link) -> None:
        """Take the person to a place in the story in hand."""
        self.places.go(link.link, link.language)
