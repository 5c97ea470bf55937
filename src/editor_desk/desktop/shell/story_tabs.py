# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The tabs of the open stories above the text: slug, a dot for what is not saved, italics for what is only looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QStyle,
    QStyleOptionTab,
    QStylePainter,
    QTabBar,
    QToolButton,
    QWidget,
)

from editor_desk.desktop.icons import icon
from editor_desk.desktop.shell.open_stories import OpenStory

_CLOSE_SIZE = QSize(12, 12)
_DOT = "● "
_LONGEST = 28
"""Letters of a slug on a tab; the tooltip has all of it."""


class StoryTabs(QFrame):
    """Says what is wanted with a tab; it never moves one by itself but where it is dragged."""

    chosen = Signal(str)
    kept = Signal(str)
    closed = Signal(str)
    others_closed = Signal(str)
    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stories: tuple[OpenStory, ...] = ()
        self._unsaved: frozenset[str] = frozenset()
        self.setProperty("pane", "strip")
        self.bar = _Bar()
        self.all_button = QToolButton()
        self.all_button.setIcon(icon("stories"))
        self.all_button.setAutoRaise(True)
        self.all_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.all_button.setProperty("look", "menu")
        self._all = QMenu(self.all_button)
        self.all_button.setMenu(self._all)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.all_button)
        self._connect()
        self._retell()
        self.hide()

    def _connect(self) -> None:
        self.bar.currentChanged.connect(self._chosen)
        self.bar.tabMoved.connect(self._moved)
        self.bar.tabCloseRequested.connect(self._close)
        self.bar.tabBarDoubleClicked.connect(self._keep)
        self.bar.middle_clicked.connect(self._close)
        self.bar.menu_wanted.connect(self._open_menu)
        self._all.aboutToShow.connect(self._fill_all)

    def show_stories(
        self, stories: Sequence[OpenStory], current: str, unsaved: frozenset[str] = frozenset()
    ) -> None:
        """Show these tabs; a single one needs no bar."""
        self._unsaved = unsaved
        bar = self.bar
        bar.blockSignals(True)
        while bar.count() > len(stories):
            bar.removeTab(bar.count() - 1)
        while bar.count() < len(stories):
            bar.add_tab()
        self._stories = tuple(stories)
        for place, story in enumerate(stories):
            self._write(place, story)
            if story.id == current:
                bar.setCurrentIndex(place)
        bar.looked_at = next((n for n, story in enumerate(stories) if not story.is_kept), -1)
        bar.blockSignals(False)
        bar.update()
        self.setVisible(len(stories) > 1)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
            for place, story in enumerate(self._stories):
                self._write(place, story)
        super().changeEvent(event)

    def menu_for(self, place: int) -> QMenu:
        """What can be done with a tab."""
        story = self._stories[place]
        menu = QMenu(self)
        keep = menu.addAction(self.tr("&Keep open"))
        keep.setEnabled(not story.is_kept)
        keep.triggered.connect(lambda: self.kept.emit(story.id))
        menu.addSeparator()
        menu.addAction(self.tr("&Close")).triggered.connect(lambda: self.closed.emit(story.id))
        others = menu.addAction(self.tr("Close the &others"))
        others.triggered.connect(lambda: self.others_closed.emit(story.id))
        return menu

    def _write(self, place: int, story: OpenStory) -> None:
        title = story.title or self.tr("no slug yet")
        shown = title if len(title) <= _LONGEST else title[: _LONGEST - 1] + "…"
        is_unsaved = story.id in self._unsaved
        text = (_DOT if is_unsaved else "") + shown.replace("&", "&&")
        if self.bar.tabText(place) != text:
            self.bar.setTabText(place, text)
        said = [title, story.headline]
        if is_unsaved:
            said.append(self.tr("not saved yet"))
        if not story.is_kept:
            said.append(self.tr("only looked at: the next story takes its place; double-click keeps it"))
        self.bar.setTabToolTip(place, "\n".join(part for part in said if part))
        self.bar.setAccessibleTabName(place, ", ".join(part for part in said if part))
        button = self.bar.tabButton(place, QTabBar.ButtonPosition.RightSide)
        if button is not None:
            words = self.tr("Close {title}").format(title=title)
            button.setAccessibleName(words)
            button.setToolTip(words)

    def _retell(self) -> None:
        self.bar.setAccessibleName(self.tr("Open stories"))
        self.all_button.setAccessibleName(self.tr("All open stories"))
        self.all_button.setToolTip(self.tr("All open stories"))

    def _chosen(self, place: int) -> None:
        if 0 <= place < len(self._stories):
            self.chosen.emit(self._stories[place].id)

    def _moved(self, start: int, end: int) -> None:
        stories = list(self._stories)
        stories.insert(end, stories.pop(start))
        self._stories = tuple(stories)
        self.bar.looked_at = next((n for n, story in enumerate(stories) if not story.is_kept), -1)
        self.moved.emit(start, end)

    def _close(self, place: int) -> None:
        if 0 <= place < len(self._stories):
            self.closed.emit(self._stories[place].id)

    def _keep(self, place: int) -> None:
        if 0 <= place < len(self._stories):
            self.kept.emit(self._stories[place].id)

    def _open_menu(self, place: int, at: QPoint) -> None:
        menu = self.menu_for(place)
        menu.exec(at)
        menu.deleteLater()

    def _fill_all(self) -> None:
        self._all.clear()
        for place, story in enumerate(self._stories):
            words = " — ".join(
                part for part in (story.title or self.tr("no slug yet"), story.headline) if part
            )
            action = self._all.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(place == self.bar.currentIndex())
            action.triggered.connect(lambda _checked, story_id=story.id: self.chosen.emit(story_id))


class _Bar(QTabBar):
    """A tab bar in which the tab only looked at stands in italics, and the wheel turns nothing."""

    middle_clicked = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.looked_at = -1
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def add_tab(self) -> None:
        """One more at the end, with a button that closes it."""
        place = self.addTab("")
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIcon(icon("close", "muted"))
        button.setIconSize(_CLOSE_SIZE)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.tabCloseRequested.emit(self._place_of(button)))
        self.setTabButton(place, QTabBar.ButtonPosition.RightSide, button)

    def _place_of(self, button: QToolButton) -> int:
        places = range(self.count())
        return next((n for n in places if self.tabButton(n, QTabBar.ButtonPosition.RightSide) is button), -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as ever, but for the italics."""
        if self.looked_at < 0:
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        current = self.currentIndex()
        for place in [*(n for n in range(self.count()) if n != current), current]:
            option = QStyleOptionTab()
            self.initStyleOption(option, place)
            font = painter.font()
            font.setItalic(place == self.looked_at)
            painter.setFont(font)
            painter.drawControl(QStyle.ControlElement.CE_TabBarTab, option)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button closes."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self.middle_clicked.emit(self.tabAt(event.position().toPoint()))
            return
        super().mouseReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel turned by chance changes no story."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the tab under the pointer, or the one in hand."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = self.tabAt(event.pos()) if by_mouse else self.currentIndex()
        if place >= 0:
            self.menu_wanted.emit(place, event.globalPos())
