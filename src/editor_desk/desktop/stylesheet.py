# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The one stylesheet of the desk, made from the colours of a theme.

Widgets take part by what they are or by a dynamic property set in their form: ``pane`` (panel, strip, page),
``tone`` (a chip), ``quiet`` (muted words), ``field`` (a text field without a frame until it is used).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor_desk.desktop.theme import Colors


def stylesheet(theme: Colors) -> str:
    """What the palette alone cannot say: strips, chips, frameless fields, a focus that is seen."""
    t = theme
    chips = "\n".join(
        f'*[tone="{name}"] {{ background: {tone.ground}; color: {tone.ink}; }}'
        for name, tone in t.tones.items()
    )
    return f"""
QToolTip {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.control_line}; padding: 4px; }}
QSplitter::handle {{ background: {t.line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
*[pane="panel"] {{ background: {t.panel}; }}
*[pane="strip"] {{ background: {t.panel}; border: none; border-bottom: 1px solid {t.line}; }}
*[pane="page"] {{ background: {t.base}; border: none; }}
*[pane="rule"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
*[quiet="true"] {{ color: {t.muted}; }}
*[strong="true"] {{ font-weight: 600; }}
*[tone] {{ border-radius: 8px; padding: 1px 8px; }}
{chips}
QLabel[banner="true"] {{ border-radius: 0; padding: 6px 14px; }}
*[field="true"] {{ background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0; }}
*[field="true"]:hover {{ border-color: {t.line}; }}
*[field="true"]:focus {{ border-color: {t.accent}; background: {t.base}; }}
QLineEdit[field="true"] {{ padding: 1px 3px; font-weight: 600; }}
QComboBox[field="true"] {{ padding: 1px 3px; font-weight: 600; }}
QComboBox[field="true"] QLineEdit {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle {{ background: {t.control_line}; border-radius: 3px; margin: 2px 3px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; margin: 3px 2px; }}
QScrollBar::handle:hover {{ background: {t.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QPushButton[flat="true"] {{ color: {t.text}; border: 1px solid transparent; border-radius: 4px; padding: 2px 6px; text-align: left; }}
QPushButton[flat="true"]:hover {{ border-color: {t.control_line}; }}
QPushButton[flat="true"]:focus {{ border-color: {t.accent}; }}
"""
