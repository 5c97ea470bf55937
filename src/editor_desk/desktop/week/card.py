# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A card of the week: a story that can be opened, dragged to another day, or moved there by keys and menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.week.card_layout import CardFonts, Kind, Piece, lay_out
from editor_desk.desktop.week.plan import Card

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class StoryCard(QAbstractButton):
    """Pressed it opens; ``drag_*`` carry global points, ``stepped`` and ``shifted`` the way an arrow points."""

    drag_moved = Signal(QPoint)
    drag_ended = Signal(QPoint)
    drag_given_up = Signal()
    stepped = Signal(int, int)
    shifted = Signal(int)
    undo_wanted = Signal()
    menu_wanted = Signal(QPoint)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card: Card | None = None
        self.is_open = False
        """Whether its story is the one in hand."""
        self._pieces: tuple[Piece, ...] = ()
        self._fitted: tuple[Card, int, str] | None = None
        self._pressed_at: QPoint | None = None
        self._is_dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_card(self, card: Card, *, is_open: bool) -> None:
        """Say this."""
        self.is_open = is_open
        if card != self.card:
            self.card = card
            self.setAccessibleName(card.spoken)
            self.setToolTip(f"{card.slug}\n{card.headline}")
        self.update()

    def fit(self, width: int, fonts: CardFonts) -> int:
        """Take this width; the height it needs."""
        if self.card is None:
            return 0
        wanted = (self.card, width, fonts.key)
        if wanted != self._fitted:
            self._pieces, height = lay_out(self.card, width, fonts)
            self._fitted = wanted
            self.fonts = fonts
            self.resize(width, round(height))
        return self.height()

    def sizeHint(self) -> QSize:
        """As it was fitted."""
        return self.size()

    @Slot()
    def undo(self) -> None:
        """Edit ▸ Undo, with the keyboard on a card; the menu calls it by its name."""
        self.undo_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.colors()
        painter.setBrush(QColor(colors.selected if self.is_open else colors.base))
        has_focus = self.hasFocus()
        rim = colors.focus if has_focus or self.underMouse() else colors.control_line
        painter.setPen(QColor(rim))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
        if has_focus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), theme.RADIUS - 1, theme.RADIUS - 1)
        for piece in self._pieces:
            self._paint_piece(painter, piece)
        painter.end()

    def _paint_piece(self, painter: QPainter, piece: Piece) -> None:
        colors = theme.colors()
        inks = {Kind.HEAD: colors.text, Kind.DUE: colors.text, Kind.LATE: colors.bad}
        ink = inks.get(piece.kind, colors.muted)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        ground = ""
        if piece.kind is Kind.CHIP and piece.stage is not None:
            ground, ink = theme.stage_colors(piece.stage)
        elif piece.kind is Kind.WARNING:
            ground, ink = colors.tones["bad"].ground, colors.tones["bad"].ink
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            radius = piece.rect.height() / 2
            painter.drawRoundedRect(piece.rect, radius, radius)
            flags = Qt.AlignmentFlag.AlignCenter
        painter.setFont(self.fonts.fonts[piece.kind])
        painter.setPen(QColor(ink))
        painter.drawText(piece.rect, flags, piece.text)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps the beginning of a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse once it has gone far enough."""
        at = event.globalPosition().toPoint()
        if (
            self._pressed_at is not None
            and not self._is_dragged
            and self.card is not None
            and self.card.can_move
        ):
            far = (at - self._pressed_at).manhattanLength()
            self._is_dragged = far >= QApplication.startDragDistance()
        if self._is_dragged:
            self.setDown(False)
            self.drag_moved.emit(at)
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go there, or open it."""
        self._pressed_at = None
        if self._is_dragged:
            self._is_dragged = False
            self.setDown(False)
            self.drag_ended.emit(event.globalPosition().toPoint())
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open it, or move it by name of the day."""
        self.menu_wanted.emit(event.globalPos())

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from card to card, with Ctrl they move the story; Enter opens; Esc drops a drag."""
        way = _ARROWS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self._is_dragged:
            self._is_dragged, self._pressed_at = False, None
            self.drag_given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif way is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if way[0]:
                self.shifted.emit(way[0])
        elif way is not None:
            self.stepped.emit(*way)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here."""
        super().focusInEvent(event)
        self.entered.emit()
