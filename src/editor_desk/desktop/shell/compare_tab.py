# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The Compare tab at the window: counted on it, marked under the words, at hand where the caret is and on the spine."""

from __future__ import annotations

from functools import partial
from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from editor_desk.desktop.comparing import Act, Offer, Shown, ShownComparison, offers_of
from editor_desk.desktop.shell.compare_acts import CompareActs
from editor_desk.desktop.shell.compare_work import Compared, CompareWork
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.panes import Panes
from editor_desk.desktop.shell.shown_differences import KEY, counts_of, marks_of, shown_comparison
from editor_desk.desktop.shell.side_pane import SidePane
from editor_desk.desktop.shell.side_tabs import Tab
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.split_editor import MenuAsked, PairMenuAsked, SplitEditor
from editor_desk.desktop.words import say
from editor_desk.newsroom.comparison import BODY, DifferenceKind, Passage
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.desktop.comparing.panel import ComparePanel

_LONGEST = 72
"""Characters of a sentence at the head of a menu."""


class CompareTab(QObject):
    """Between the comparison, the pane beside the text, and the texts."""

    def __init__(
        self,
        compare: CompareWork,
        acts: CompareActs,
        story: StoryOnDesk,
        editor: SplitEditor,
        side: SidePane,
        panes: Panes,
        notices: Notices,
    ) -> None:
        super().__init__(side)
        self._compare = compare
        self._acts = acts
        self._story = story
        self._editor = editor
        self._side = side
        self._panes = panes
        self._notices = notices
        self._panel: ComparePanel | None = None
        self._shown = ShownComparison()
        self._list_soon = QTimer(self, singleShot=True, interval=0)
        self._connect()

    def _connect(self) -> None:
        self._compare.compared.connect(self._show)
        self._list_soon.timeout.connect(self._list)
        self._side.opened.connect(self._opened)
        self._editor.mark_chosen.connect(self._mark_chosen)
        self._editor.menu_asked.connect(self._fill_text_menu)
        self._editor.paired.menu_asked.connect(self._fill_pair_menu)

    @property
    def panel(self) -> ComparePanel | None:
        """The pane, once somebody looked at it."""
        return self._panel

    @property
    def shown(self) -> ShownComparison:
        """What is shown now."""
        return self._shown

    @property
    def _differences(self) -> tuple[Shown, ...]:
        """Those of the story on the page; another one may be on its way to it."""
        return self._shown.differences if self._shown.story_id == self._story.id else ()

    # What menus and keys ask for

    def go(self, identity: str = "") -> None:
        """Turn to the tab, at a difference by its identity where one is named."""
        self._panes.show_side(Tab.COMPARE)
        if identity and self._panel is not None:
            found = self._by_key(f"{KEY}{identity}")
            if found is not None:
                self._panel.select(found.key)
                self._reveal(found)
        self._side.focus()

    def choose(self, key: str) -> None:
        """Show a difference in the tab, where it is turned to, and in the other edition."""
        self._mark_chosen(key)

    def mend(self) -> None:
        """Alt+Enter: the first thing offered for the difference at the caret, or for the one chosen in the tab."""
        self._do_first(None)

    def accept(self) -> None:
        """Let the difference at hand stand, for a reason."""
        self._do_first(Act.ACCEPT)

    def review(self) -> None:
        """Ctrl+F8: both sides of the pair at hand were read against each other."""
        panel = self._panel
        if panel is not None and panel.has_keyboard:
            self._do_first(Act.REVIEWED)
            return
        places = self._editor.paired.places_in_hand
        if not places:
            self._notices.tell(lambda: self.tr("The caret is in no pair of paragraphs."))
        for place in places:
            self._acts.review_link(place)

    def same_name(self) -> None:
        """Both names at hand are of the same: to the names list."""
        self._do_first(Act.SAME_NAME)

    def _do_first(self, act: Act | None) -> None:
        for found in self._at_hand():
            offers = [offer for offer in offers_of(found) if act is None or offer.act is act]
            if offers and (act is not None or offers[0].act not in (Act.ACCEPT, Act.TAKE_BACK)):
                self._acts.do(found, offers[0])
                return
        self._notices.tell(
            lambda: self.tr(
                "Nothing like that at the caret. F8 goes to the next finding, Ctrl+6 to all that differs."
            )
        )

    def _at_hand(self) -> list[Shown]:
        """What the person means: the one chosen in the tab they are in, else those at the caret and in its pair."""
        panel = self._panel
        if panel is not None and panel.has_keyboard:
            chosen = self._by_key(panel.current_key)
            return [chosen] if chosen is not None else []
        at_caret = [self._by_key(mark.id) for mark in self._editor.marks_at_caret() if mark.id]
        places = self._editor.paired.places_in_hand if self._editor.field_in_hand == BODY else ()
        in_pair = [each for each in self._differences if each.difference.link in places]
        ordered = [*at_caret, *in_pair]
        return list({each.key: each for each in ordered if each is not None and not each.accepted}.values())

    # What is shown

    def retell(self) -> None:
        """Say everything again: the language changed."""
        self._show(self._compare.now)

    def _show(self, now: Compared) -> None:
        self._shown = shown_comparison(now)
        found = self._shown.differences
        self._editor.show_differences(marks_of(found), counts_of(found))
        count = sum(each.counts for each in found)
        self._side.name(Tab.COMPARE, self.tr("Compare {count}").format(count=count) if count else "")
        if self._panel is None and self._side.tab is Tab.COMPARE:
            self._panel = self._make_panel()  # the window was closed with it beside the text
        if self._panel is not None:
            self._list_soon.start()

    def _list(self) -> None:
        """In a turn of its own: keys are taken between the marks and the list."""
        if self._panel is not None:
            self._panel.show_comparison(self._shown)

    def _opened(self, tab: Tab) -> None:
        if tab is Tab.COMPARE:
            self._panel = self._panel or self._make_panel()
            self._panel.show_comparison(self._shown)

    def _make_panel(self) -> ComparePanel:
        from editor_desk.desktop.comparing.panel import ComparePanel

        panel = ComparePanel()
        panel.chosen.connect(self._chosen)
        panel.opened.connect(self._go_to_words)
        panel.wanted.connect(self._wanted)
        self._side.place(Tab.COMPARE, panel, panel.focus_first)
        return panel

    def _chosen(self, key: str) -> None:
        found = self._by_key(key)
        if found is not None:
            self._reveal(found)

    def _go_to_words(self, key: str) -> None:
        found = self._by_key(key)
        if found is None:
            return
        self._reveal(found)
        passages = self._passages(found)
        mends = found.difference.mends
        language = (
            mends[0].language if mends and mends[0].language in passages else next(iter(passages), None)
        )
        if language is not None:
            passage = passages[language]
            if passage.field == BODY:
                self._editor.focus_edition(language)
            else:
                self._acts.go_to_field(passage.field, language)

    def _wanted(self, key: str, offer: Offer) -> None:
        found = self._by_key(key)
        if found is not None:
            self._acts.do(found, offer)

    def _mark_chosen(self, mark_id: str) -> None:
        """The caret or a click came to words that differ: their card, and the words of the other edition."""
        found = self._by_key(mark_id)
        if found is None:
            return
        if self._panel is not None:
            self._panel.select(found.key)
        other = self._editor.focused_language().other
        if self._editor.shows_edition(other):
            self._reveal_in(other, found)

    # Places

    def _reveal(self, found: Shown) -> None:
        for language in self._passages(found):
            self._reveal_in(language, found)

    def _reveal_in(self, language: Language, found: Shown) -> None:
        passage = self._passages(found).get(language)
        if passage is None:
            return
        span = self._editor.current_spans(language).get(found.key, (passage.start, passage.end))
        if passage.field == BODY:
            self._editor.reveal(language, *span)
        elif passage.field in self._editor.tools(language).texts:
            self._editor.tools(language).choose(passage.field, *span)

    def _passages(self, found: Shown) -> dict[Language, Passage]:
        sides = {Language.EN: found.difference.en, Language.ES: found.difference.es}
        return {language: passage for language, passage in sides.items() if passage is not None}

    def _by_key(self, key: str) -> Shown | None:
        return next((each for each in self._differences if each.key == key), None)

    # Menus

    def _fill_text_menu(self, asked: MenuAsked) -> None:
        keys = dict.fromkeys(mark.id for mark in asked.marks if mark.id.startswith(KEY))
        found = [each for each in (self._by_key(key) for key in keys) if each is not None]
        if found:
            first = asked.menu.actions()[0] if asked.menu.actions() else None
            self._fill(asked.menu, found, first)

    def _fill_pair_menu(self, asked: PairMenuAsked) -> None:
        found = [each for each in self._differences if each.difference.link in asked.places]
        self._fill(asked.menu, found, None)
        comparison = self._compare.now.comparison
        for place in asked.places:
            link = comparison.links[place] if comparison is not None else None
            is_offered = any(each.difference.kind is DifferenceKind.STALE for each in found)
            if link is not None and link.en and link.es and not is_offered:
                entry = asked.menu.addAction(self.tr("This pair is reviewed"))
                entry.triggered.connect(partial(self._acts.review_link, place))

    def _fill(self, menu: QMenu, found: list[Shown], before: QAction | None) -> None:
        """What differs and what can be done about it: one of them plainly, several each in a menu of their own."""
        entries: list[QAction] = []
        for each in found:
            said = shorten(say(each.difference.message), _LONGEST, placeholder="…").replace("&", "&&")
            offers = offers_of(each)
            if len(found) == 1:
                head = QAction(said, menu)
                head.setEnabled(False)
                entries += [head, *(self._entry(menu, each, offer) for offer in offers)]
            else:
                inner = QMenu(said, menu)
                inner.addActions([self._entry(inner, each, offer) for offer in offers])
                entries.append(inner.menuAction())
        if not entries:
            return
        end = QAction(menu)
        end.setSeparator(True)
        entries.append(end)
        if before is None:
            menu.addActions(entries)
        else:
            menu.insertActions(before, entries)

    def _entry(self, menu: QMenu, found: Shown, offer: Offer) -> QAction:
        entry = QAction(offer.text.replace("&", "&&"), menu)
        entry.triggered.connect(lambda: self._acts.do(found, offer))
        return entry
