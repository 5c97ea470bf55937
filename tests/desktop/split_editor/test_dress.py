# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Markdown dressed while it is written, in either theme and either language of the window."""

from __future__ import annotations

import gc
import sys
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTranslator
from PySide6.QtGui import QFont, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
)

from editor_desk.desktop import theme
from editor_desk.desktop.split_editor import BodyText, SpellingFound, highlighter
from editor_desk.desktop.split_editor.body_editor import BodyEditor
from editor_desk.desktop.split_editor.highlighter import MarkdownDress
from editor_desk.desktop.stylesheet import stylesheet
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.lengths import Lengths
from editor_desk.text.line_marks import LineMark
from editor_desk.text.offsets import Utf16Map

EN, ES = Language.EN, Language.ES


def dress_of(body: BodyEditor, word: str) -> Any:
    """The format a word wears."""
    raw = body.document().toRawText()
    position = Utf16Map(raw).to_utf16(raw.index(word))
    block = body.document().findBlock(position)
    for each in block.layout().formats():
        if each.start <= position - block.position() < each.start + each.length:
            return QTextCharFormat(each.format)
    return None


def test_markdown_is_dressed_as_it_is_typed(body, hands, wear):
    wear(theme.LIGHT)
    hands.type(body, "## Head\nA **bold** and *soft* [link](https://x.org) 🎈 **more** text")
    assert dress_of(body, "Head").fontWeight() == QFont.Weight.Bold
    assert dress_of(body, "bold").fontWeight() == QFont.Weight.Bold
    assert dress_of(body, "more").fontWeight() == QFont.Weight.Bold
    assert dress_of(body, "soft").fontItalic()
    assert dress_of(body, "link").foreground().color().name() == theme.LIGHT.accent_text
    for syntax in ("## ", "**bold", "](https", "https://x.org"):
        assert dress_of(body, syntax).foreground().color().name() == theme.LIGHT.muted
    assert dress_of(body, " text") is None


def test_a_heading_is_larger_than_text(body, show):
    show("## Head\n\nText")
    layout = body.document().documentLayout()
    heights = [layout.blockBoundingRect(body.document().findBlockByNumber(n)).height() for n in (0, 2)]
    assert heights[0] > heights[1] * 1.1


def test_only_the_changed_line_is_dressed_again(body, show, hands, monkeypatch):
    show("\n\n".join(["A **bold** line."] * 50))
    seen: list[str] = []

    def note(text: str) -> list[LineMark]:
        seen.append(text)
        return []

    monkeypatch.setattr(highlighter, "inline_marks", note)
    hands.type(body, "x")
    assert seen == ["xA **bold** line."]


def test_dressing_does_not_wear_out_the_constants_of_python(qapp):
    """PySide6 6.12.0 dropped a reference of None with every line dressed, until the process aborted."""
    if sys.version_info >= (3, 12):
        pytest.skip("None is immortal here")
    document = QTextDocument()
    dress = MarkdownDress(document, theme.LIGHT)
    document.setPlainText("\n".join(["A **bold** line."] * 20))
    gc.collect()  # what the tests before left lets go of None too
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(50):
        dress.rehighlight()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert min(late - early for early, late in zip(before, after, strict=True)) > -500


@pytest.fixture
def wear(qapp):
    """Put a theme on the application; what it wore before comes back."""
    before = qapp.palette(), qapp.styleSheet()

    def put_on(colors: theme.Colors) -> None:
        theme.dress(qapp, theme.palette(colors), stylesheet(colors))

    yield put_on
    theme.dress(qapp, *before)


def test_the_dress_follows_the_theme(body, show, qtbot, wear):
    show("A **bold** [link](https://x.org)")
    for colors in (theme.DARK, theme.LIGHT):
        wear(colors)
        wanted = colors.accent_text
        qtbot.waitUntil(lambda wanted=wanted: link_color(body) == wanted)


def test_a_long_text_is_dressed_to_its_end_behind_the_first_sight(body, show, qtbot, wear):
    wear(theme.LIGHT)
    show("A line with **bold** words.\n\n" * 600 + "The **last** line.")
    assert dress_of(body, "bold").fontWeight() == QFont.Weight.Bold
    assert dress_of(body, "last") is None
    wear(theme.DARK)
    qtbot.waitUntil(lambda: dress_of(body, "last") is not None)
    assert dress_of(body, "last").fontWeight() == QFont.Weight.Bold


def test_what_is_read_stays_in_place_while_the_rest_is_dressed(body, show, qtbot):
    show("## A heading above\n\nA line of text below it.\n\n" * 240)
    place = body.verticalScrollBar().maximum() * 3 // 4
    body.verticalScrollBar().setValue(place)
    top = body.cursorForPosition(QPoint(0, 0))
    before = body.cursorRect(top).top()
    qtbot.waitUntil(lambda: body._dress.is_whole)
    assert body.verticalScrollBar().value() > place
    assert body.cursorRect(top).top() == before


def test_other_looks_are_no_change_of_the_text(editor, body, show, qtbot, wear):
    wear(theme.LIGHT)
    show("A **bold** [link](https://x.org)")
    version = body.source.version
    with qtbot.assertNotEmitted(editor.text_changed):
        wear(theme.DARK)
        qtbot.waitUntil(lambda: link_color(body) == theme.DARK.accent_text)
        assert not editor.has_unsaved
        assert body.source.version == version


def link_color(body: BodyEditor) -> str:
    return str(dress_of(body, "link").foreground().color().name())


class Words(QTranslator):
    """A catalogue of a few words."""

    def translate(self, context, text, disambiguation=None, n=-1):
        said = {
            "English": "Inglés",
            "Spanish": "Español",
            "original": "original",
            "Slug": "Slug",
            "Byline": "Firma",
            "Headline, %1": "Titular, %1",
            "%n word(s)": "%n palabras",
            "%n paragraph(s)": "%n párrafos",
            "Fact check": "Verificación",
            "Planned": "Planeada",
        }
        return said.get(text, "")


def test_everything_is_said_again_in_the_other_language(editor, body, show, field, qtbot, qapp):
    show("One two three.")
    column = editor._form.english_column
    qtbot.waitUntil(lambda: "3 word" in column._form.counts_label.text())
    words = Words()
    QCoreApplication.installTranslator(words)
    try:
        for widget in [editor, *editor._columns.values()]:
            QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
        assert column._form.language_label.text() == "Inglés"
        assert column._form.counts_label.toolTip() == "original · 3 palabras · 1 párrafos"
        assert column._form.stage_label.text() == "Planeada"
        assert column._form.byline_label.text() == "Firma"
        assert field("headline").accessibleName() == "Titular, Inglés"
    finally:
        QCoreApplication.removeTranslator(words)


def test_every_control_has_a_name(editor):
    kinds = (QAbstractScrollArea, QLineEdit, QPushButton, QComboBox, QAbstractSpinBox)
    for kind in kinds:
        for widget in editor.findChildren(kind):
            if not widget.isVisibleTo(editor) or isinstance(widget.parent(), QComboBox):
                continue
            name = widget.accessibleName() or (widget.text() if isinstance(widget, QPushButton) else "")
            assert name, widget.objectName()


def test_text_grows_and_shrinks_in_both_editions(editor, body, spanish_body, field):
    before = body.font().pointSizeF(), field("headline").font().pointSizeF()
    editor.zoom_in()
    editor.zoom_in()
    assert editor.zoom == 2
    assert body.font().pointSizeF() == spanish_body.font().pointSizeF() == before[0] + 2
    assert field("headline").font().pointSizeF() == before[1] + 2
    editor.set_zoom(99)
    assert editor.zoom < 20
    editor.set_zoom(0)
    editor.zoom_out()
    assert body.font().pointSizeF() == before[0] - 1


def test_a_long_text_is_counted_as_a_short_one():
    from editor_desk.desktop.split_editor.counting import count
    from editor_desk.text.words import count_paragraphs, count_words

    text = "\n\n".join(
        ["The **mayor** said [no](https://x.org) to 1,200 people.", "## A head", "- item"] * 700
    )
    assert len(text) > 24_000
    assert count(text) == (count_words(text), count_paragraphs(text))


def test_counts_say_as_much_as_there_is_room_for(editor, show, qtbot):
    show("One two three.")
    label = editor._form.english_column._form.counts_label
    qtbot.waitUntil(lambda: "3 word" in label.toolTip())
    assert label.text() == label.toolTip()
    editor.resize(420, 600)
    qtbot.waitUntil(lambda: label.text() == "3 word(s)")
    assert label.toolTip() == "original · 3 word(s) · 1 paragraph(s)"


def test_a_language_without_a_dictionary_says_so(editor, show):
    show("One.", "Uno.")
    label = editor._form.spanish_column._form.counts_label
    version = editor._form.spanish_column.body.source.version
    editor.show_spelling(SpellingFound(BodyText("s1", ES, "Uno.", version), (), is_checked=False))
    assert "not checked" in label.toolTip()
    assert "not checked" not in editor._form.english_column._form.counts_label.toolTip()


def test_the_title_says_how_long_an_edition_should_be_by_word_and_by_shape(editor, show, body, hands, qtbot):
    editor.resize(1400, 700)
    show(
        "one two three four five six seven eight nine ten", headline="A headline of some length", dek="A dek"
    )
    label = editor._form.english_column._form.counts_label
    length = editor._form.english_column._form.headline_length
    editor.want_lengths(Language.EN, Lengths(words=20, headline=20, dek=20))
    qtbot.waitUntil(lambda: "▽ 10 of 20 word" in label.text())
    assert "10 word(s) short" in label.toolTip()
    assert length.text() == "▲ 25"
    assert "5 too many" in length.toolTip()
    assert editor._form.english_column._form.dek_length.text() == "5"
    editor.want_lengths(Language.EN, Lengths(words=5))
    assert "▲ 10 of 5 word" in label.text()
    editor.want_lengths(Language.EN, Lengths(words=10))
    assert "✓ 10 of 10 word" in label.text()
    editor.want_lengths(Language.EN, Lengths())
    assert label.text() == "original · 10 word(s) · 1 paragraph(s)"
