# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The spine between the editions: bands join each paragraph to its counterpart, a mark says what is known of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGroupBox, QToolTip, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.split_editor.pairs import Pairs
from editor_desk.desktop.split_editor.spine_geometry import Sight, sight
from editor_desk.desktop.split_editor.spine_marks import SpineMarks
from editor_desk.desktop.split_editor.spine_paint import paint_bands
from editor_desk.desktop.split_editor.spine_pull import Pulling
from editor_desk.desktop.split_editor.spine_words import SpineWords
from editor_desk.newsroom.languages import Language

WIDTH = 32


class Spine(QGroupBox):
    """Paints the links of ``Pairs`` beside the paragraphs as they are laid out; a group box for its role.

    Everything is read from the pages when it is painted: scrolling, wrapping and zooming only ask for a paint.
    """

    mark_chosen = Signal(int, QPoint)
    """A link, and where on the screen its menu belongs."""
    pulled = Signal(object, int, int)
    """Somebody drew a line from a paragraph of this ``Language`` to one of the other: both numbers."""
    hovered = Signal(object)
    """The link under the pointer, or None."""
    away = Signal(int)
    """The keyboard went to a link that is not to be seen: bring it into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: Pairs | None = None
        self._words: SpineWords | None = None
        self._marks: SpineMarks | None = None
        self._seen: Sight | None = None
        self._lit: frozenset[int] = frozenset()
        self._hovered: int | None = None
        self._in_hand: int | None = None
        self._to_focus: int | None = None
        self._pulling: Pulling | None = None
        self._place_soon = QTimer(self, singleShot=True, interval=0)
        self._place_soon.timeout.connect(self._place_marks)
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Pairs of paragraphs"))

    def show_pairs(self, pairs: Pairs) -> None:
        """Show these from now on; once, when the panel is made."""
        self._pairs = pairs
        self._words = SpineWords(pairs)
        self._marks = SpineMarks(self, self._words)
        self._pulling = Pulling(pairs, self)
        self._pulling.pulled.connect(self.pulled)
        self._pulling.moved.connect(self._hover)
        self._marks.chosen.connect(self._choose)
        self._marks.stepped.connect(self._step)
        self._marks.went_to_end.connect(self._go_to_end)
        self._marks.focus_changed.connect(self.update)
        pairs.changed.connect(self._links_changed)
        for side in pairs.sides.values():
            side.body.verticalScrollBar().valueChanged.connect(self.update)
            side.body.document().documentLayout().documentSizeChanged.connect(self.update)
            side.body.viewport().installEventFilter(self)

    @property
    def words(self) -> SpineWords | None:
        """Tells links in sentences."""
        return self._words

    @property
    def seen(self) -> Sight | None:
        """What was painted last."""
        return self._seen

    def light(self, in_hand: int | None) -> None:
        """Show the band of the pair in hand darker."""
        if in_hand != self._in_hand:
            self._in_hand = in_hand
            self._relight()

    def focus_mark(self, at: int) -> None:
        """Give the keyboard to the mark of a link, as soon as it is to be seen."""
        self._to_focus = at
        if self._pairs is not None:
            self._seen = sight(self._pairs, self)
            self._place_marks()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme.colors()
        painter.fillRect(event.rect(), QColor(colors.panel))
        if self._pairs is not None:
            self._seen = sight(self._pairs, self)
            current = self._marks.current if self._marks else None
            pairs = self._pairs
            paint_bands(
                painter,
                self._seen,
                colors,
                self._lit,
                current,
                lambda link: pairs.verdict(link).state,
            )
            if self._pulling is not None:
                self._pulling.paint(painter, colors)
            self._place_soon.start()
        painter.end()

    def _place_marks(self) -> None:
        if self._marks is None or self._seen is None or not self.isVisible():
            return
        self._marks.place(self._seen.bands, self._in_hand)
        if self._to_focus is not None:
            wanted = self._to_focus
            if self._marks.focus(wanted):
                self._to_focus = None

    def _links_changed(self) -> None:
        if self._pulling is not None:
            self._pulling.let_go()
        self._hover(None)
        self.update()

    def _relight(self) -> None:
        self._lit = frozenset(at for at in (self._in_hand, self._hovered) if at is not None)
        self.update()

    # The mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._pulling is not None and self._pulling.is_on:
            self._pulling.move(point)
            return
        self._look_at(point)

    def _look_at(self, point: QPointF) -> None:
        """Light what is under the pointer, and shape the pointer after what it can do there."""
        band = self._seen.band_at(point) if self._seen is not None else None
        self._hover(band.at if band else None)
        on_mark = self._seen is not None and self._seen.mark_at(point) is not None
        shape = Qt.CursorShape.PointingHandCursor if on_mark else Qt.CursorShape.ArrowCursor
        if band is not None and not on_mark:
            shape = Qt.CursorShape.SizeHorCursor
        self.setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        mark = self._seen.mark_at(point) if self._seen is not None else None
        if event.button() is Qt.MouseButton.RightButton and self._seen is not None:
            band = self._seen.band_at(point)
            if band is not None:
                self.mark_chosen.emit(band.at, event.globalPosition().toPoint())
        elif mark is not None and mark.mark is not None:
            self.mark_chosen.emit(mark.at, self.mapToGlobal(mark.mark.toPoint()))
        elif event.button() is Qt.MouseButton.LeftButton and self._pulling is not None:
            self._pulling.begin(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pulling is not None:
            self._pulling.finish(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._pulling is None or not self._pulling.is_on:
            self._hover(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning the wheel here scrolls the page beside the pointer."""
        if self._pairs is not None:
            language = Language.EN if event.position().x() < self.width() / 2 else Language.ES
            QApplication.sendEvent(self._pairs.sides[language].body.viewport(), event)
            # Another band lies under the pointer now.
            self._seen = sight(self._pairs, self)
            self._look_at(event.position())

    def _hover(self, at: int | None) -> None:
        if at != self._hovered:
            self._hovered = at
            self._relight()
            self.hovered.emit(at)

    # Keys

    def _choose(self, at: int) -> None:
        band = next((each for each in self._seen.bands if each.at == at), None) if self._seen else None
        where = band.mark.toPoint() if band is not None and band.mark is not None else self.rect().center()
        self.mark_chosen.emit(at, self.mapToGlobal(where))

    def _step(self, at: int, step: int) -> None:
        if self._pairs is not None:
            self._focus_or_bring(min(max(at + step, 0), len(self._pairs.links) - 1))

    def _go_to_end(self, is_last: bool) -> None:
        if self._pairs is not None and self._pairs.links:
            self._focus_or_bring(len(self._pairs.links) - 1 if is_last else 0)

    def _focus_or_bring(self, at: int) -> None:
        if self._marks is not None and not self._marks.focus(at):
            self.away.emit(at)
            self.focus_mark(at)

    # The rest

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            band = self._seen.band_at(QPointF(event.pos())) if self._seen is not None else None
            if band is not None and self._words is not None:
                QToolTip.showText(event.globalPos(), self._words.tell(band.link), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self.update()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Pairs of paragraphs"))
            if self._marks is not None:
                self._marks.retell()
            self.update()
