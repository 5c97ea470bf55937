# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The one stylesheet of the desk, made from the colours of a theme and the room its controls take.

Widgets take part by what they are or by a dynamic property set in their form: ``pane`` (panel, strip, page),
``tone`` (a chip), ``quiet`` (muted words), ``strong`` (a heading), ``heading`` (that of a whole page), ``card`` (a frame around one thing), ``field`` (a text field without a frame until it is
used), ``chip`` (a button that is one of a row of views), ``small`` (a button in a row on a card), ``primary`` (the one button a dialog is for).

A ring of two pixels shows where the keyboard is; it takes its second pixel from the padding, so nothing moves.
"""

from __future__ import annotations

from editor_desk import assets
from editor_desk.desktop.tokens import COMFORTABLE, RADIUS, Colors, Density


def stylesheet(theme: Colors, density: Density = COMFORTABLE) -> str:
    """What the palette alone cannot say."""
    return "\n".join(
        part(theme, density) for part in (_surfaces, _buttons, _fields, _choices, _lists, _menus, _bars)
    )


def _part(name: str) -> str:
    """A drawing the stylesheet shows; grey enough for either theme."""
    return assets.resource("icons", "parts", f"{name}.svg").as_posix()


def _surfaces(t: Colors, d: Density) -> str:
    chips = "\n".join(
        f'*[tone="{name}"] {{ background: {tone.ground}; color: {tone.ink}; }}'
        for name, tone in t.tones.items()
    )
    notice, problem = t.tones["done"], t.tones["bad"]
    return f"""
QDialog {{ background: {t.panel}; }}
QToolTip {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.control_line}; padding: 4px 6px; }}
QSplitter::handle {{ background: {t.line}; }}
QSplitter::handle:hover {{ background: {t.accent}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
*[pane="panel"] {{ background: {t.panel}; }}
*[pane="strip"] {{ background: {t.panel}; border: none; border-bottom: 1px solid {t.line}; }}
*[pane="page"] {{ background: {t.base}; border: none; }}
*[pane="rule"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
QLabel[heading="true"] {{ font-size: 19pt; font-weight: 600; }}
QFrame[card="text"] {{ background: {t.base}; border: 1px solid {t.line}; border-radius: {RADIUS}px; }}
QFrame[card="proposal"] {{ background: {t.panel}; border: 2px solid {t.accent}; border-radius: {RADIUS}px; }}
QFrame[card="proposal"] QScrollArea, QFrame[card="proposal"] QScrollArea > QWidget > QWidget {{ background: transparent; }}
QFrame[card="safe"] {{ background: {t.tones["good"].ground}; border: none; border-radius: {RADIUS}px; }}
QFrame[card="safe"] QLabel {{ color: {t.tones["good"].ink}; }}
*[quiet="true"] {{ color: {t.muted}; }}
*[strong="true"] {{ font-weight: 600; }}
*[tone] {{ border-radius: 8px; padding: 1px 8px; }}
{chips}
QLabel[banner="true"] {{ border-radius: 0; padding: 6px 14px; }}
QFrame[look="notice"] {{ background: {notice.ground}; color: {notice.ink}; }}
QFrame[look="notice"] QLabel {{ color: {notice.ink}; }}
QFrame[look="problem"] {{ background: {problem.ground}; color: {problem.ink}; }}
QFrame[look="problem"] QLabel {{ color: {problem.ink}; }}
QGroupBox {{ border: none; border-top: 1px solid {t.line}; margin-top: 19px; padding-top: 4px; }}
QGroupBox::title {{ subcontrol-origin: margin; subcontrol-position: top left; padding: 2px 6px 2px 0; }}
QProgressBar {{ background: {t.control}; border: 1px solid {t.control_line}; border-radius: {RADIUS}px;
    text-align: center; }}
QProgressBar::chunk {{ background: {t.selected}; border-radius: {RADIUS - 1}px; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle {{ background: {t.control_line}; border-radius: 2px; margin: 2px 3px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; margin: 3px 2px; }}
QScrollBar::handle:hover {{ background: {t.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _buttons(t: Colors, d: Density) -> str:
    high, wide = d.button
    neutral = t.tones["neutral"]
    return f"""
QPushButton {{ background: {t.control}; color: {t.text}; border: 1px solid {t.control_line};
    border-radius: {RADIUS}px; padding: {high}px {wide}px; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:pressed, QPushButton:checked {{ background: {t.selected}; }}
QPushButton:default {{ border-color: {t.focus}; }}
QPushButton:focus {{ border: 2px solid {t.focus}; padding: {high - 1}px {wide - 1}px; }}
QPushButton:disabled {{ background: transparent; color: {t.muted}; border: 1px dashed {t.control_line}; }}
QPushButton[primary="true"]:enabled {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; }}
QPushButton[primary="true"]:enabled:hover {{ background: {t.accent_hover}; }}
QPushButton[primary="true"]:enabled:focus {{ border-color: {t.text}; }}
QPushButton::menu-indicator {{ image: url("{_part("chevron-down")}"); subcontrol-origin: padding;
    subcontrol-position: center right; right: 6px; width: 10px; height: 10px; }}
QPushButton[flat="true"] {{ background: transparent; border: 1px solid transparent; padding: 2px 6px;
    text-align: left; }}
QPushButton[flat="true"]:hover {{ background: {t.hover}; border-color: {t.control_line}; }}
QPushButton[flat="true"]:focus {{ border: 2px solid {t.focus}; padding: 1px 5px; }}
QPushButton[chip="true"] {{ background: {neutral.ground}; color: {neutral.ink}; border: 1px solid transparent;
    border-radius: 10px; padding: 2px 9px; }}
QPushButton[chip="true"]:hover {{ border-color: {t.control_line}; }}
QPushButton[chip="true"]:checked {{ background: {t.accent}; color: {t.on_accent}; }}
QPushButton[chip="true"]:focus {{ border: 2px solid {t.focus}; padding: 1px 8px; }}
QPushButton[chip="true"]:checked:focus {{ border-color: {t.text}; }}
QToolButton {{ background: {t.control}; color: {t.text}; border: 1px solid {t.control_line};
    border-radius: {RADIUS}px; padding: {d.tool[0]}px {d.tool[1]}px; }}
QToolButton[autoRaise="true"] {{ background: transparent; border-color: transparent; }}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton[autoRaise="true"]:hover {{ background: {t.hover}; border-color: {t.control_line}; }}
QToolButton:pressed, QToolButton:checked {{ background: {t.selected}; }}
QToolButton:checked {{ border-color: {t.focus}; }}
QToolButton:focus {{ border: 2px solid {t.focus}; padding: {d.tool[0] - 1}px {d.tool[1] - 1}px; }}
QToolButton:disabled {{ background: transparent; color: {t.muted}; border: 1px dashed {t.control_line}; }}
QToolButton[autoRaise="true"]:disabled {{ border-color: transparent; }}
QToolButton[small="true"] {{ border-radius: 8px; padding: 1px 6px; }}
QToolButton[small="true"]:focus {{ padding: 0 5px; }}
QToolButton[popupMode="1"] {{ padding-right: 24px; }}
QToolButton[popupMode="2"] {{ padding-right: 17px; }}
QToolButton::menu-button {{ border: none; border-left: 1px solid {t.control_line}; width: 18px; }}
QToolButton::menu-arrow {{ image: url("{_part("chevron-down")}"); width: 10px; height: 10px; }}
QToolButton::menu-indicator {{ image: url("{_part("chevron-down")}"); subcontrol-origin: padding;
    subcontrol-position: center right; right: 3px; width: 8px; height: 8px; }}
"""


def _fields(t: Colors, d: Density) -> str:
    high = d.field
    lines = "QLineEdit, QAbstractSpinBox, QComboBox"
    return f"""
QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit {{ background: {t.base}; color: {t.text};
    border: 1px solid {t.control_line}; border-radius: {RADIUS}px; selection-background-color: {t.text_selection};
    selection-color: {t.text}; placeholder-text-color: {t.muted}; }}
{lines} {{ padding: {high - 1}px 7px; }}
QPlainTextEdit, QTextEdit {{ padding: 2px 4px; }}
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {{ border: 2px solid {t.focus};
    padding: {high - 2}px 6px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {t.focus}; padding: 1px 3px; }}
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {{
    background: transparent; color: {t.muted}; border: 1px dashed {t.control_line}; }}
QComboBox {{ background: {t.control}; padding-right: 22px; combobox-popup: 0; }}
QComboBox:hover {{ background: {t.hover}; }}
QComboBox:focus {{ padding-right: 21px; }}
QComboBox::drop-down {{ border: none; width: 20px; subcontrol-origin: padding; subcontrol-position: center right; }}
QComboBox::down-arrow {{ image: url("{_part("chevron-down")}"); width: 10px; height: 10px; }}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ background: transparent; border: none; padding: 0; }}
QComboBox QAbstractItemView {{ background: {t.base}; border: 1px solid {t.control_line}; padding: 3px;
    selection-background-color: {t.selected}; selection-color: {t.text}; outline: 0; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 18px; }}
QAbstractSpinBox::up-arrow {{ image: url("{_part("chevron-up")}"); width: 9px; height: 9px; }}
QAbstractSpinBox::down-arrow, QDateTimeEdit::drop-down {{ image: url("{_part("chevron-down")}");
    width: 9px; height: 9px; }}
QDateTimeEdit::drop-down {{ border: none; width: 18px; subcontrol-origin: padding;
    subcontrol-position: center right; }}
*[field="true"] {{ background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0; }}
*[field="true"]:hover {{ background: transparent; border-color: {t.control_line}; }}
*[field="true"]:focus {{ border: 1px solid {t.focus}; background: {t.base}; padding: 0; }}
*[field="true"]:disabled {{ border: 1px solid transparent; }}
QLineEdit[field="true"], QLineEdit[field="true"]:focus {{ padding: 1px 3px; font-weight: 600; }}
QComboBox[field="true"], QComboBox[field="true"]:focus {{ padding: 1px 18px 1px 3px; font-weight: 600; }}
*[pane="page"]:focus, BodyEditor, BodyEditor:focus, BodyEditor:disabled {{ border: none; border-radius: 0; padding: 0; }}
"""


def _choices(t: Colors, d: Density) -> str:
    return f"""
QCheckBox, QRadioButton {{ spacing: 7px; padding: 2px 0; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {t.muted}; }}
QCheckBox::indicator, QGroupBox::indicator, QAbstractItemView::indicator, QMenu::indicator {{ width: 14px; height: 14px;
    background: {t.control}; border: 1px solid {t.control_line}; border-radius: 3px; }}
QRadioButton::indicator, QMenu::indicator:exclusive {{ width: 14px; height: 14px; background: {t.control};
    border: 1px solid {t.control_line}; border-radius: 8px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ background: {t.hover}; }}
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QAbstractItemView::indicator:checked,
QMenu::indicator:non-exclusive:checked {{ background: {t.accent}; border-color: {t.accent};
    image: url("{_part("check-on-accent")}"); }}
QCheckBox::indicator:indeterminate {{ background: {t.accent}; border-color: {t.accent};
    image: url("{_part("dash-on-accent")}"); }}
QRadioButton::indicator:checked, QMenu::indicator:exclusive:checked {{ background: {t.accent};
    border-color: {t.accent}; image: url("{_part("dot-on-accent")}"); }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ width: 12px; height: 12px; border: 2px solid {t.focus}; }}
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus {{ border-color: {t.text}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {t.line}; }}
QTabBar {{ background: {t.panel}; }}
QTabBar::tab {{ background: transparent; color: {t.muted}; border: none; border-bottom: 2px solid transparent;
    padding: {d.tab}px 10px {d.tab - 2}px 10px; }}
QTabBar::tab:hover {{ color: {t.text}; background: {t.hover}; }}
QTabBar::tab:selected {{ color: {t.text}; border-bottom-color: {t.focus}; }}
QTabBar::tab:selected:focus {{ border: 2px solid {t.focus}; border-radius: 4px; padding: {d.tab - 2}px 8px; }}
QTabBar::tab:disabled {{ color: {t.muted}; }}
QTabBar QToolButton {{ padding: 0; }}
"""


def _lists(t: Colors, d: Density) -> str:
    return f"""
QListWidget, QTreeView, QTableView {{ background: {t.base}; border: 1px solid {t.line};
    border-radius: {RADIUS}px; outline: 0; selection-background-color: {t.selected}; selection-color: {t.text}; }}
QListWidget:focus, QTreeView:focus, QTableView:focus {{ border-color: {t.focus}; }}
QListWidget::item, QTreeView::item {{ padding: {d.item}px 6px; border: 1px solid transparent; }}
QListWidget::item:hover, QTreeView::item:hover {{ background: {t.hover}; color: {t.text}; }}
QListWidget::item:selected, QTreeView::item:selected, QTableView::item:selected {{
    background: {t.selected}; color: {t.text}; }}
QListWidget::item:focus, QTableView::item:focus {{ border: 1px solid {t.focus}; }}
QTableView {{ gridline-color: {t.line}; }}
QHeaderView::section {{ background: {t.panel}; color: {t.muted}; border: none;
    border-bottom: 1px solid {t.line}; padding: {d.item}px 6px; }}
"""


def _menus(t: Colors, d: Density) -> str:
    return f"""
QMenuBar {{ background: {t.window}; color: {t.text}; padding: 1px 4px; }}
QMenuBar::item {{ background: transparent; padding: {d.item}px 9px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {t.selected}; color: {t.text}; }}
QMenu {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.control_line}; padding: 4px; }}
QMenu::item {{ padding: {d.item}px 22px {d.item}px 8px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.selected}; color: {t.text}; }}
QMenu::item:disabled {{ color: {t.muted}; }}
QMenu::icon {{ padding-left: 6px; }}
QMenu::indicator {{ margin-left: 6px; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 6px; }}
QMenu::right-arrow {{ image: url("{_part("chevron-right")}"); width: 10px; height: 10px; padding-right: 6px; }}
"""


def _bars(t: Colors, d: Density) -> str:
    return f"""
QToolBar {{ background: {t.panel}; border: none; border-bottom: 1px solid {t.line};
    padding: {d.bar}px 8px; spacing: 4px; }}
QToolButton#sign_off_button:enabled {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; }}
QToolButton#sign_off_button:enabled:hover {{ background: {t.accent_hover}; }}
QToolButton#sign_off_button:enabled:focus {{ border-color: {t.text}; }}
QToolBar::separator {{ background: {t.line}; width: 1px; margin: 4px 5px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QStatusBar {{ background: {t.window}; border-top: 1px solid {t.line}; }}
QStatusBar::item {{ border: none; }}
"""
