# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The main window: first a sight of the desk, then its panes, then what works behind them (``workroom``)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.early_sight import EarlySight
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.window_place import place_window
from editor_desk.store.glance import glance

# What is imported here stands between a person and the first paint; the rest is imported behind it.
if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from editor_desk.desktop.facts import BeforeSignOff
    from editor_desk.desktop.interface_language import InterfaceLanguage
    from editor_desk.desktop.questions import Questions
    from editor_desk.desktop.recovery import RecoveryScreen
    from editor_desk.desktop.shell.side_pane import SidePane
    from editor_desk.desktop.shell.workroom import Workroom
    from editor_desk.desktop.theme import Appearance


class MainWindow(QMainWindow):
    """Story list, split editor, facts. ``painted`` is said once, when a person can see the window.

    Until ``begin`` there is only a sight of the list and the last story; the panes and all attributes but
    ``store``, ``settings`` and ``workroom`` come with it.
    """

    painted = Signal()
    restore_wanted = Signal(object)
    """A ``RestoreWish``: whoever made the window closes it, puts the backup back and opens another."""
    reopen_wanted = Signal(Path)
    """Another window, please, on this store; every word of this one is on the disk or in a recovery file."""

    workroom: Workroom | None = None
    """What works behind the panes; on the class because Qt sends the first events while it is being made."""

    def __init__(
        self, store: Path, settings: Settings, appearance: Appearance, language: InterfaceLanguage
    ) -> None:
        super().__init__()
        self.setObjectName("MainWindow")
        self.setWindowTitle("Editor Desk")
        self.store = store
        self.settings = settings
        self._appearance = appearance
        self._language = language
        self._was_painted = False
        self._is_shut = False
        self._week: QWidget | None = None
        self._recovery: RecoveryScreen | None = None
        self.is_locked_at_first = False
        """Whoever was last here has a passphrase: nothing is to be seen before it is known who sits down."""
        place_window(self, settings)

    def show_first(self) -> None:
        """Show what a person sees first: the top of the list and the story last in hand."""
        get = self.settings.get
        sight = glance(
            self.store,
            get(remembered.LAST_STORY),
            get(remembered.LAST_VIEW),
            get(remembered.LAST_SORT),
        )
        self.is_locked_at_first = sight.is_locked
        self.setCentralWidget(EarlySight(sight, self.settings))

    def _furnish(self) -> None:
        from editor_desk.desktop.forms.ui_main_window import Ui_MainWindow
        from editor_desk.desktop.shell.first_sight import FirstSight
        from editor_desk.desktop.shell.focus_mode import FocusMode
        from editor_desk.desktop.shell.looks import Looks
        from editor_desk.desktop.shell.panes import Panes
        from editor_desk.desktop.shell.reading import Reading

        self.setUpdatesEnabled(False)
        self._form = Ui_MainWindow()
        self._form.setupUi(self)
        self._place_panes()
        self.panes = Panes(
            self,
            self._form.panes,
            self._form.list_pane,
            self._form.facts_pane,
            self.story_list,
            self.editor,
            self.settings,
        )
        self.looks = Looks(self.settings, self._appearance, self._language, self)
        self.focus = FocusMode(self)
        self.reading = Reading(self.editor, self.settings, self)
        self.first_sight = FirstSight(self.store, self.editor, self.story_list, self.settings)
        self._make_commands()
        self._connect()
        self.panes.restore()
        self.show_choices()
        if self.is_locked_at_first:
            self._show_parts(is_shown=False)
        else:
            self.first_sight.fill()
        self.setUpdatesEnabled(True)

    def show_panes(self) -> None:
        """Somebody sits here: the panes of a desk that was locked at the start are shown."""
        if self.is_locked_at_first:
            self.is_locked_at_first = False
            self.first_sight.fill()
            self._show_parts(is_shown=True)

    def show_trouble(self) -> None:
        """The store behind the lock could not be opened: what says so is to be seen, no story is."""
        self._show_parts(is_shown=True)

    def _show_parts(self, *, is_shown: bool) -> None:
        for part in (self._form.central, self.menuBar(), self.toolbar, self.status):
            part.setVisible(is_shown)

    def _place_panes(self) -> None:
        from editor_desk.desktop.shell.message_bar import MessageBar
        from editor_desk.desktop.shell.progress_strip import ProgressStrip
        from editor_desk.desktop.shell.stage_bar import StageBar
        from editor_desk.desktop.shell.status_line import StatusLine
        from editor_desk.desktop.shell.toolbar import Toolbar
        from editor_desk.desktop.split_editor import SplitEditor
        from editor_desk.desktop.story_list import StoryListPanel

        self.story_list = StoryListPanel()
        self.editor = SplitEditor()
        self.messages = MessageBar()
        self.progress = ProgressStrip()
        self.status = StatusLine()
        self.stages = StageBar()
        self._form.list_column.addWidget(self.story_list)
        self._form.editor_column.addWidget(self.editor)
        self._form.message_column.addWidget(self.messages)
        self._form.message_column.addWidget(self.progress)
        self.setStatusBar(self.status)
        self.toolbar = Toolbar(self)
        self.addToolBar(self.toolbar)

    def _make_commands(self) -> None:
        from editor_desk.desktop.shell.commands import Commands

        self.commands = Commands(self, self.toolbar, self.handlers)
        self.toolbar.add_gap()
        self.toolbar.addWidget(self.stages)
        self.toolbar.addAction(self.commands["return"])
        self.toolbar.addAction(self.commands["sign_off"])
        self.toolbar.name_buttons()

    def _connect(self) -> None:
        self.panes.changed.connect(self.show_choices)
        self._appearance.changed.connect(self.reading.set_again)
        self.focus.changed.connect(self.show_choices)
        self.reading.changed.connect(self.show_choices)
        self.stages.reshaped.connect(self.toolbar.fit)

    def handlers(self) -> dict[str, object]:
        """The parts that actions name; most come with the workroom."""
        own: dict[str, object] = {
            "window": self,
            "panes": self.panes,
            "looks": self.looks,
            "reading": self.reading,
            "focus": self.focus,
        }
        return own | (self.workroom.handlers if self.workroom else {})

    def place_above_editor(self, widget: QWidget) -> None:
        """Put a bar above the story: the tabs of the open ones."""
        self._form.editor_column.insertWidget(0, widget)

    def place_below_editor(self, widget: QWidget) -> None:
        """Put a bar below the texts: they do not move when it comes."""
        self._form.editor_column.addWidget(widget)

    def place_facts(self, side: SidePane, before_sign_off: BeforeSignOff) -> None:
        """Put the facts, with the tabs above them, into their pane."""
        self._form.facts_pane.addWidget(side)
        self._form.facts_pane.addWidget(before_sign_off)
        self.panes.facts_came(side)

    def place_week(self, week: QWidget) -> None:
        """Put the week into the place of the panes; ``show_week`` turns from one to the other."""
        week.hide()
        self._form.column.addWidget(week, 1)
        self._week = week

    def show_week(self, *, is_shown: bool) -> None:
        """The week in place of the panes, or the panes."""
        if self._week is not None:
            self._form.panes.setVisible(not is_shown)
            self._week.setVisible(is_shown)
            # Its buttons speak of the story that is out of sight.
            self.toolbar.setVisible(not is_shown)
        self.commands.check("week", is_on=is_shown)

    def recovery_screen(self) -> RecoveryScreen:
        """The screen for when something went wrong, made when there is something to say."""
        if self._recovery is None:
            from editor_desk.desktop.recovery import RecoveryScreen

            self._recovery = RecoveryScreen()
            self._recovery.hide()
            self._form.column.addWidget(self._recovery, 1)
        return self._recovery

    def show_recovery(self, *, is_shown: bool) -> None:
        """That screen in place of the panes and of the week, or what stood there before."""
        is_week = self.settings.get(remembered.SHOWS_WEEK) and self._week is not None
        parts = {
            self._form.panes: not is_shown and not is_week,
            self.toolbar: not is_shown and not is_week,
            self.recovery_screen(): is_shown,
        }
        if self._week is not None:
            parts[self._week] = not is_shown and is_week
        # What goes first makes room: both at once would need a taller window than a small screen has.
        for part in sorted(parts, key=parts.__getitem__):
            part.setVisible(parts[part])

    # Beginning and end

    def begin(self, person: str | None, questions: Questions) -> None:
        """Make everything else and open the desk, behind the window that is to be seen already."""
        if self.workroom is None and not self._is_shut:
            self._furnish()
            from editor_desk.desktop.shell.workroom import Workroom

            self.workroom = Workroom(self, person, questions)
            self.workroom.open_desk()

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
        if not self._is_shut and self.workroom is not None and not self.workroom.closing.may_close():
            event.ignore()
            return
        if not self._is_shut:
            self._shut()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Another language, or the person went to another window."""
        if self.workroom is not None:
            if event.type() == QEvent.Type.LanguageChange:
                self.commands.retell()
                self.toolbar.name_buttons()
                self.show_choices()
                self.workroom.retell()
            elif event.type() == QEvent.Type.ActivationChange and not (
                self.isActiveWindow() or self._is_shut
            ):
                self.editor.flush()
        super().changeEvent(event)

    def _shut(self) -> None:
        self._is_shut = True
        if self.workroom is not None:
            self.focus.leave()
            self.panes.remember()
            self.settings.put(remembered.LAST_STORY, self.workroom.story.id)
            self.workroom.tabs.remember()
            self.workroom.stop()
        self.settings.write()

    def show_choices(self) -> None:
        """Tick in the menus what holds now."""
        looks, panes, check = self.looks, self.panes, self.commands.check
        check(f"look_{looks.look.value}")
        check("spanish" if looks.language == "es" else "english")
        check("focus_mode", is_on=self.focus.is_on)
        check("typewriter", is_on=self.reading.is_typewriter)
        check("show_list", is_on=panes.shows_list)
        check("show_counterpart", is_on=panes.shows_counterpart)
        check("show_facts", is_on=panes.shows_facts)
