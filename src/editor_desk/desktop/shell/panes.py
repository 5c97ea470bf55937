# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the panes stand: going to one, hiding and showing them, and finding them again tomorrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.settings import Setting, Settings
from editor_desk.desktop.shell.side_tabs import Tab
from editor_desk.desktop.shell.window_place import PANE_SHARES, SMALLEST
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.desktop.story_list import StoryListPanel
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.desktop.shell.side_pane import SidePane

_FACTS_SHARES = (62, 38)


class Panes(QObject):
    """List, editors, facts: the three panes of the window. ``changed`` when one was hidden or shown."""

    changed = Signal()
    counterpart_wanted = Signal()
    """Somebody wants to see both editions while a preview stands in the place of one."""
    pane_wanted = Signal()
    """A pane is to be gone to, whatever stands in its place now."""

    def __init__(
        self,
        window: QMainWindow,
        panes: QSplitter,
        list_pane: QWidget,
        facts: QSplitter,
        story_list: StoryListPanel,
        editor: SplitEditor,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._list_pane = list_pane
        self._facts = facts
        self._list = story_list
        self._editor = editor
        self._side: SidePane | None = None
        self._settings = settings
        panes.setStretchFactor(0, 0)
        panes.setStretchFactor(1, 1)
        panes.setStretchFactor(2, 0)
        self._shows_counterpart = True
        self._is_covered = False

    @property
    def shows_list(self) -> bool:
        """Whether the story list is to be seen."""
        return not self._list_pane.isHidden()

    @property
    def shows_facts(self) -> bool:
        """Whether the facts are to be seen."""
        return not self._facts.isHidden()

    @property
    def shows_counterpart(self) -> bool:
        """Whether both editions are to be seen."""
        return self._shows_counterpart and not self._is_covered

    @property
    def around_the_texts(self) -> tuple[QWidget, ...]:
        """The panes on both sides of the texts."""
        return self._list_pane, self._facts

    @property
    def sizes(self) -> list[int]:
        """The widths of list, editors and facts; one that is hidden keeps the width it had."""
        return self._sizes_shown(self._panes, remembered.PANES, PANE_SHARES)

    def set_sizes(self, sizes: list[int]) -> None:
        """Give list, editors and facts these widths."""
        self._panes.setSizes(sizes)

    def go_to_list(self) -> None:
        """Ctrl+1."""
        self.pane_wanted.emit()
        self._show(self._list_pane)
        self._list.focus_list()

    def search(self) -> None:
        """Ctrl+Shift+F."""
        self.pane_wanted.emit()
        self._show(self._list_pane)
        self._list.focus_search()

    def go_to_editor(self) -> None:
        """Ctrl+2: back to where the person was writing."""
        self.pane_wanted.emit()
        self._editor.focus_edition(self._editor.focused_language())

    def go_to_other_edition(self) -> None:
        """Ctrl+E."""
        self.pane_wanted.emit()
        if not self._shows_counterpart and not self._is_covered:
            self.toggle_counterpart()
        self._editor.focus_edition(self._editor.focused_language().other)

    def go_to_facts(self) -> None:
        """Ctrl+3."""
        self.show_side(Tab.FACTS)
        if self._side is not None:
            self._side.focus()

    def go_to_history(self) -> None:
        """Ctrl+4."""
        self.show_side(Tab.HISTORY)
        if self._side is not None:
            self._side.focus()

    def go_to_compare(self) -> None:
        """Ctrl+6."""
        self.show_side(Tab.COMPARE)
        if self._side is not None:
            self._side.focus()

    def go_to_notes(self) -> None:
        """Ctrl+5."""
        self.show_side(Tab.NOTES)
        if self._side is not None:
            self._side.focus()

    def show_side(self, tab: Tab) -> None:
        """Show the pane beside the text, turned to this; the keyboard stays where it is."""
        self.pane_wanted.emit()
        self._show(self._facts)
        if self._side is not None:
            self._side.turn_to(tab)

    def toggle_list(self) -> None:
        """F2."""
        self._list_pane.setVisible(not self.shows_list)
        self.changed.emit()

    def toggle_counterpart(self) -> None:
        """F3: one edition alone, or both."""
        if self._is_covered:
            self._shows_counterpart = True
            self.counterpart_wanted.emit()
            return
        self._shows_counterpart = not self._shows_counterpart
        self._show_editions()
        self.changed.emit()

    def cover_counterpart(self, *, is_covered: bool) -> None:
        """A preview stands in the place of the edition not in hand, or no longer."""
        self._is_covered = is_covered
        self._editor.around.covers_counterpart = is_covered
        self._show_editions()
        self.changed.emit()

    def _show_editions(self) -> None:
        self._editor.show_counterpart(self._shows_counterpart and not self._is_covered)

    def toggle_facts(self) -> None:
        """F4."""
        self._facts.setVisible(not self.shows_facts)
        self.changed.emit()

    def _show(self, pane: QWidget) -> None:
        pane.show()
        self.changed.emit()

    def restore(self) -> None:
        """Put the panes where they were; sizes that make no sense are forgotten. The window stands already."""
        width = max(self._window.width(), SMALLEST[0])
        _set(self._panes, self._settings.get(remembered.PANES), PANE_SHARES, width)
        self._list_pane.setVisible(self._settings.get(remembered.SHOWS_LIST))
        self._facts.setVisible(self._settings.get(remembered.SHOWS_FACTS))
        widths = self._settings.get(remembered.EDITIONS_SPLIT)
        if len(widths) == len(Language) and all(width > 0 for width in widths):
            self._editor.around.share_as(*widths)
        if not self._settings.get(remembered.SHOWS_COUNTERPART):
            self.toggle_counterpart()

    def facts_came(self, side: SidePane) -> None:
        """The facts and "before sign-off" stand in their pane now."""
        self._side = side
        side.turn_to(Tab.of(self._settings.get(remembered.SIDE_TAB)))
        _set(self._facts, self._settings.get(remembered.FACTS_SPLIT), _FACTS_SHARES, self._window.height())

    def remember(self) -> None:
        """Keep it for the next start."""
        put = self._settings.put
        put(remembered.GEOMETRY, bytes(self._window.saveGeometry().data()))
        put(remembered.PANES, self._sizes_shown(self._panes, remembered.PANES, PANE_SHARES))
        if self._side is not None:
            put(remembered.FACTS_SPLIT, self._sizes_shown(self._facts, remembered.FACTS_SPLIT, _FACTS_SHARES))
        if self._side is not None:
            put(remembered.SIDE_TAB, self._side.tab.value)
        widths = list(self._editor.around.edition_widths)
        if all(width > 0 for width in widths):
            put(remembered.EDITIONS_SPLIT, widths)
        if self.shows_list:
            put(remembered.LIST_HEAD, self._list.head_height)
        put(remembered.EDITIONS_HEAD, self._editor.around.head_height)
        put(remembered.SHOWS_LIST, self.shows_list)
        put(remembered.SHOWS_FACTS, self.shows_facts)
        put(remembered.SHOWS_COUNTERPART, self._shows_counterpart)

    def _sizes_shown(
        self, splitter: QSplitter, setting: Setting[list[int]], shares: tuple[int, ...]
    ) -> list[int]:
        """The sizes now; a pane that is hidden keeps the size it had."""
        before = self._settings.get(setting)
        if len(before) != splitter.count():
            room = self._window.width() if splitter is self._panes else self._window.height()
            before = [room * share // 100 for share in shares]
        return [now or earlier for now, earlier in zip(splitter.sizes(), before, strict=True)]


def _set(splitter: QSplitter, sizes: list[int], shares: tuple[int, ...], room: int) -> None:
    if len(sizes) != splitter.count() or not all(size > 0 for size in sizes):
        sizes = [room * share // 100 for share in shares]
    splitter.setSizes(sizes)
