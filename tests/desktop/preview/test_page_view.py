# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The page of the preview stands as one written anew would, whatever changed, and never lets anybody wait."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest

from editor_desk.desktop.preview import PreviewPane, SourcePlace, page_view
from editor_desk.publishing.preview import PreviewPage, preview
from tests.publishing.stories import EN, PHOTO, SHA, story

NOW = datetime(2026, 5, 6, 15, 0, tzinfo=UTC)
PIECES = (
    "A paragraph with **bold** and a [link](https://example.org).",
    "## A heading",
    "- one\n- two",
    "1. first\n2. second",
    "> Said *somebody*.",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "```\nverbatim\n\nlines\n```",
    "---",
    f"![](photo:{PHOTO})",
    "Words, words, words. " * 30,
)


def page(body: str) -> PreviewPage:
    told = story()
    return preview(told.with_edition(replace(told.edition(EN), body=body)), EN, "Opinion", NOW)


def made_of(*pieces: str) -> PreviewPage:
    return page("\n\n".join(pieces))


@pytest.fixture
def pane(qtbot):
    def make() -> PreviewPane:
        made = PreviewPane(lambda sha: QImage(8, 6, QImage.Format.Format_RGB32))
        qtbot.addWidget(made)
        made.resize(420, 600)
        made.show()
        qtbot.waitExposed(made)
        return made

    return make


def is_there(pane: PreviewPane, qtbot) -> None:
    qtbot.waitUntil(lambda: pane.view.is_settled)


def looks(pane: PreviewPane) -> list[tuple[object, ...]]:
    """All that can be seen of a document: text and the formats of each block."""
    found: list[tuple[object, ...]] = []
    block = pane.view.document().begin()
    while block.isValid():
        form = block.blockFormat()
        weights = [(piece.start, piece.length, piece.format.fontWeight()) for piece in block.textFormats()]
        found.append(
            (
                block.text(),
                form.leftMargin(),
                form.topMargin(),
                form.bottomMargin(),
                form.lineHeight(),
                weights,
            )
        )
        block = block.next()
    return found


def test_a_changed_page_looks_like_one_written_anew(pane, qtbot):
    chance = random.Random(7)
    changed = pane()
    pieces = list(PIECES)
    for _ in range(60):
        for _ in range(chance.randint(1, 3)):
            place = chance.randrange(len(pieces) + 1)
            act = chance.random()
            if act < 0.4 or len(pieces) < 3:
                pieces.insert(place, chance.choice(PIECES))
            elif act < 0.7:
                del pieces[place % len(pieces)]
            else:
                pieces[place % len(pieces)] += " more"
        told = made_of(*pieces)
        changed.show_page(told)
        is_there(changed, qtbot)
        anew = pane()
        anew.show_page(told)
        is_there(anew, qtbot)
        assert looks(changed) == looks(anew)


def test_a_letter_typed_writes_one_block_and_keeps_the_place(pane, qtbot):
    shown = pane()
    pieces = [f"Paragraph {number}. " + "Words " * 40 for number in range(60)]
    shown.show_page(made_of(*pieces))
    is_there(shown, qtbot)
    bar = shown.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before, changes = bar.value(), []
    shown.view.document().contentsChange.connect(lambda at, out, into: changes.append((out, into)))
    pieces[50] += "typed"
    shown.show_page(made_of(*pieces))
    is_there(shown, qtbot)
    assert bar.value() == before
    assert sum(into for _, into in changes) < 800


def test_a_long_story_is_written_in_slices_and_ends_the_same(pane, qtbot, monkeypatch):
    long = made_of(*PIECES * 12)
    at_once = pane()
    at_once.show_page(long)
    is_there(at_once, qtbot)
    monkeypatch.setattr(page_view, "_SLICE", 0.0)
    shown = pane()
    shown.show_page(long)
    assert not shown.view.is_settled
    is_there(shown, qtbot)
    assert looks(shown) == looks(at_once)


def test_another_page_may_come_before_the_last_one_stands(pane, qtbot, monkeypatch):
    monkeypatch.setattr(page_view, "_SLICE", 0.0)
    shown = pane()
    shown.show_page(made_of(*PIECES * 3))
    shown.show_page(made_of(*PIECES[3:] * 2))
    is_there(shown, qtbot)
    anew = pane()
    anew.show_page(made_of(*PIECES[3:] * 2))
    is_there(anew, qtbot)
    assert looks(shown) == looks(anew)


def test_the_block_of_the_caret_is_lit_and_in_view(pane, qtbot):
    shown = pane()
    body = "\n\n".join(f"Paragraph {number}. " + "Words " * 40 for number in range(60))
    shown.show_page(page(body))
    is_there(shown, qtbot)
    shown.show_caret(SourcePlace(EN, "body", body.index("Paragraph 44") + 3))
    assert shown.view.lit is not None
    assert shown.view.lit.text.startswith("Paragraph 44.")
    found = shown.view.document().find("Paragraph 44.")
    rect = shown.view.cursorRect(found)
    assert 0 <= rect.top() < shown.view.viewport().height()


def test_a_click_leads_to_the_letter_in_the_source(pane, qtbot):
    shown = pane()
    body = "First words.\n\n- An **item** of note\n\nLast words."
    shown.show_page(page(body))
    is_there(shown, qtbot)
    document = shown.view.document()
    found = document.find("note")
    found.setPosition(found.selectionStart())
    with qtbot.waitSignal(shown.place_chosen) as chosen:
        QTest.mouseClick(
            shown.view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=shown.view.cursorRect(found).center() + QPoint(1, 0),
        )
    place = chosen.args[0]
    assert (place.language, place.field) == (EN, "body")
    assert body[place.offset :].startswith("note")


def test_a_click_on_the_headline_leads_to_its_field(pane, qtbot):
    shown = pane()
    shown.show_page(page("Words."))
    is_there(shown, qtbot)
    found = shown.view.document().find("Ferry")
    with qtbot.waitSignal(shown.place_chosen) as chosen:
        QTest.mouseClick(
            shown.view.viewport(), Qt.MouseButton.LeftButton, pos=shown.view.cursorRect(found).center()
        )
    assert chosen.args[0] == SourcePlace(EN, "headline")


def test_nothing_but_the_photos_of_the_story_is_loaded(pane, qtbot):
    asked: list[str] = []

    def picture(sha: str) -> QImage:
        asked.append(sha)
        return QImage()

    shown = PreviewPane(picture)
    qtbot.addWidget(shown)
    shown.show_page(page(f"![](photo:{PHOTO}) ![out](https://example.org/x.png)\n\n![](photo:{PHOTO})"))
    image = QTextDocument.ResourceType.ImageResource.value
    for address in ("https://example.org/x.png", "file:///etc/hostname", "photos/other.jpg", "qrc:/x"):
        assert shown.view.loadResource(image, QUrl(address)) is None
    shown.show()
    qtbot.waitExposed(shown)
    is_there(shown, qtbot)
    qtbot.waitUntil(lambda: bool(shown.grab().width() and asked))
    assert set(asked) == {SHA}


def test_a_photo_keeps_within_the_page(pane, qtbot):
    shown = pane()
    shown.show_page(page(f"![](photo:{PHOTO})"))
    is_there(shown, qtbot)
    shown.resize(260, 600)
    assert shown.view.horizontalScrollBar().maximum() == 0


def test_other_colors_set_the_page_anew(pane, qtbot, qapp):
    from editor_desk.desktop import theme

    shown = pane()
    shown.show_page(page("Words."))
    is_there(shown, qtbot)
    try:
        theme.dress(qapp, theme.palette(theme.DARK), "")
        is_there(shown, qtbot)
        block = shown.view.document().lastBlock()
        (piece,) = block.textFormats()
        assert piece.format.foreground().color().name() == theme.DARK.text
    finally:
        theme.dress(qapp, theme.palette(theme.LIGHT), "")
