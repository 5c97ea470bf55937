# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Paints a photo of the strip: small picture, name, what it lacks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor_desk.desktop import theme
from editor_desk.desktop.photo_strip.model import NameRole, StateRole
from editor_desk.desktop.photo_words import LACKING

HEIGHT = 52
_PICTURE = QSize(60, 42)
_NARROWEST, _WIDEST = 220, 330
_MARGIN = 5
_KEPT = 200


class StripDelegate(QStyledItemDelegate):
    """Scales each picture once."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._small: dict[tuple[int, float], QPixmap] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All alike: a few photos share the row, many go on behind its end."""
        share = self._view.viewport().width() // max(1, index.model().rowCount())
        return QSize(max(_NARROWEST, min(share, _WIDEST)), HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one photo."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colors = theme.colors()
        painter.save()
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.fillRect(rect, QColor(colors.selected))
        place = QRect(rect.left() + _MARGIN, rect.top() + _MARGIN, _PICTURE.width(), _PICTURE.height())
        self._paint_picture(painter, place, index.data(Qt.ItemDataRole.DecorationRole))
        words = rect.adjusted(_PICTURE.width() + 2 * _MARGIN + 2, _MARGIN + 2, -_MARGIN, -_MARGIN - 2)
        metrics = QFontMetrics(painter.font())
        line = QRect(words.left(), words.top(), words.width(), words.height() // 2)
        painter.setPen(QColor(colors.text))
        elided = metrics.elidedText(index.data(NameRole), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, elided)
        said = index.data(StateRole)
        painter.setPen(QColor(colors.bad if said.startswith(LACKING) else colors.good))
        line.translate(0, line.height())
        elided = metrics.elidedText(said, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, elided)
        if bool(state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(QColor(colors.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_picture(self, painter: QPainter, place: QRect, image: QImage | None) -> None:
        colors = theme.colors()
        if image is None or image.isNull():
            painter.setPen(QColor(colors.control_line))
            painter.drawRect(place.adjusted(0, 0, -1, -1))
            painter.setPen(QColor(colors.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "…" if image is not None else "○")
            return
        small = self._scaled(image, painter.device().devicePixelRatio())
        size = small.deviceIndependentSize().toSize()
        where = QRect(0, 0, size.width(), size.height())
        where.moveCenter(place.center())
        painter.drawPixmap(where.topLeft(), small)

    def _scaled(self, image: QImage, ratio: float) -> QPixmap:
        key = (image.cacheKey(), ratio)
        made = self._small.get(key)
        if made is None:
            if len(self._small) > _KEPT:
                self._small.clear()
            wanted = _PICTURE * ratio
            made = QPixmap.fromImage(
                image.scaled(
                    wanted, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            )
            made.setDevicePixelRatio(ratio)
            self._small[key] = made
        return made
