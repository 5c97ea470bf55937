# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is typed is handed over within 400 ms of its first letter, and what comes back never disturbs."""

from __future__ import annotations

import itertools
import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QTimer, SignalInstance

from editor_desk.desktop.interface_language import InterfaceLanguage
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Furniture, Story
from tests.desktop.split_editor.conftest import BOTH, make_story

EN, ES = Language.EN, Language.ES


class Collected:
    """Payloads of a signal, in order."""

    def __init__(self, signal: SignalInstance) -> None:
        self.items: list[Any] = []
        signal.connect(self.items.append)


def with_body(story: Story, text: str, language: Language = EN) -> Story:
    return story.with_edition(replace(story.edition(language), body=text))


def test_a_first_letter_is_handed_over_within_400_ms(editor, body, hands, qtbot):
    began = time.monotonic()
    with qtbot.waitSignal(editor.text_changed, timeout=2000) as caught:
        hands.type(body, "x")
    assert time.monotonic() - began < 0.6  # 0.3 here, and room for a busy machine
    edit = caught.args[0]
    assert (edit.story_id, edit.language, edit.furniture, edit.body) == ("s1", EN, None, "x")


def test_continuous_typing_is_handed_over_all_the_same(editor, body, hands, qtbot):
    edits, began = [], time.monotonic()
    editor.text_changed.connect(lambda edit: edits.append((time.monotonic() - began, edit)))
    typing = QTimer(editor, interval=20)
    typing.timeout.connect(lambda: hands.type(body, "ñ"))
    typing.start()
    qtbot.waitUntil(lambda: len(edits) >= 3, timeout=5000)
    typing.stop()
    assert edits[0][0] < 1.0
    gaps = [later[0] - earlier[0] for earlier, later in itertools.pairwise(edits)]
    assert max(gaps) < 1.0


def test_flush_hands_over_now_and_nothing_twice(editor, body, field, hands):
    edits = Collected(editor.text_changed).items
    hands.type(body, "Text")
    hands.type(field("headline"), "Head")
    assert editor.has_unsaved
    editor.flush()
    editor.flush()
    assert not editor.has_unsaved
    assert [(edit.furniture, edit.body) for edit in edits] == [(Furniture(headline="Head"), "Text")]


def test_furniture_keeps_the_fields_that_have_no_place_here(editor, field, hands):
    story = make_story()
    edition = replace(story.edition(EN), furniture=Furniture(headline="Head", seo_title="For engines"))
    editor.show_story(story.with_edition(edition), BOTH)
    edits = Collected(editor.text_changed).items
    hands.type(field("dek"), "Dek")
    editor.flush()
    assert edits[0].furniture == Furniture(headline="Head", dek="Dek", seo_title="For engines")


def test_typing_that_leaves_the_text_as_it_was_is_not_handed_over(editor, body, hands):
    edits = Collected(editor.text_changed).items
    hands.type(body, "x")
    hands.undo(body)
    editor.flush()
    assert edits == []
    assert not editor.has_unsaved


def test_another_story_first_hands_over_what_was_typed_into_this_one(editor, body, hands):
    edits = Collected(editor.text_changed).items
    hands.type(body, "Last words")
    editor.show_story(make_story("Other", story_id="s2"), BOTH)
    assert [(edit.story_id, edit.body) for edit in edits] == [("s1", "Last words")]
    editor.flush()
    assert len(edits) == 1


def test_our_own_text_coming_back_changes_nothing(editor, body, show, hands):
    story = show("")
    hands.type(body, "One")
    editor.flush()
    hands.type(body, " two")
    editor.refresh(with_body(story, "One"))
    assert editor.text(EN) == "One two"
    editor.flush()
    hands.type(body, " three")
    editor.refresh(with_body(story, "One"))
    editor.refresh(with_body(story, "One two"))
    assert editor.text(EN) == "One two three"
    assert body.textCursor().position() == len("One two three")


def test_a_change_from_outside_keeps_caret_selection_and_scroll(editor, body, show, hands):
    paragraphs = [f"Paragraph {number} of a long story about the flu." for number in range(80)]
    story = show("\n\n".join(paragraphs))
    bar = body.verticalScrollBar()
    place = body.document().toRawText().index("Paragraph 40")
    hands.caret(body, place, place + 12)
    body.ensureCursorVisible()
    bar.setValue(bar.value() + 40)
    top = body.cursorRect().top()
    changed = list(paragraphs)
    changed[3] = "Paragraph 3 was written anew, and it is longer now by a good deal, so that lines move. 🎈"
    changed[60] = "Paragraph 60 too."
    editor.refresh(with_body(story, "\n\n".join(changed)))
    assert editor.text(EN) == "\n\n".join(changed)
    chosen = editor.selection()
    assert chosen is not None
    assert chosen.text == "Paragraph 40"
    assert abs(body.cursorRect().top() - top) <= 2


def test_a_change_from_outside_and_words_not_handed_over_yet_are_both_kept(editor, body, show, hands):
    story = show("Alpha beta.\n\nGamma delta.")
    hands.caret(body, 0)
    hands.type(body, "¡")
    editor.refresh(with_body(story, "Alpha beta.\n\nGamma epsilon."))
    assert editor.text(EN) == "¡Alpha beta.\n\nGamma epsilon."
    assert body.textCursor().position() == 1
    edits = Collected(editor.text_changed).items
    editor.flush()
    assert edits[0].body == "¡Alpha beta.\n\nGamma epsilon."


def test_where_both_changed_the_same_words_the_typed_ones_stay(editor, body, show, hands):
    story = show("Alpha")
    hands.caret(body, 5)
    hands.type(body, "bet")
    editor.refresh(with_body(story, "Alphas"))
    assert editor.text(EN) == "Alphabet"


def test_an_answer_about_another_story_is_dropped(editor, body, show):
    show("This story")
    editor.refresh(make_story("Another", story_id="s2"))
    assert editor.text(EN) == "This story"


def test_the_slug_is_handed_over_after_a_pause_and_never_empty(editor, qtbot):
    slug = editor._form.slug_edit
    edits = Collected(editor.field_edited).items
    slug.selectAll()
    qtbot.keyClicks(slug, "new-slug")
    assert editor.has_unsaved
    qtbot.waitUntil(lambda: len(edits) == 1, timeout=3000)
    assert (edits[0].language, edits[0].field, edits[0].text) == (None, "slug", "new-slug")
    slug.selectAll()
    qtbot.keyClicks(slug, " ")
    editor.flush()
    assert len(edits) == 1


def test_a_section_is_chosen_or_typed(editor, qtbot):
    editor.set_sections(["Health", "City"])
    edits = Collected(editor.field_edited).items
    combo = editor._form.section_combo
    assert combo.currentText() == "Health"
    combo.textActivated.emit("City")
    assert [(edit.field, edit.text) for edit in edits] == [("section", "City")]


def test_the_page_says_whether_it_is_saved(editor, body, hands):
    label = editor._form.saved_label
    hands.type(body, "x")
    editor.flush()
    editor.mark_saving(EN)
    assert label.text() == "saving…"
    editor.mark_saved(EN, datetime.now(UTC), number=0)
    assert label.text() == "saving…"
    editor.mark_saved(EN, datetime.now(UTC))
    assert label.text() == "saved"
    editor.mark_not_saved(EN, "The disk is full.")
    assert label.text() == "not saved: The disk is full."
    hands.type(body, "y")
    editor.mark_saved(EN)
    assert label.text() == "not saved: The disk is full."


def test_what_is_said_of_saving_is_said_in_the_language_of_the_window(editor, qapp, qtbot):
    speaking = InterfaceLanguage(qapp)
    editor.mark_saved(EN)
    said = editor._form.saved_label.text()
    try:
        speaking.use("es")
        qtbot.waitUntil(lambda: editor._form.saved_label.text() != said)
        speaking.use("en")
        qtbot.waitUntil(lambda: editor._form.saved_label.text() == said)
    finally:
        speaking.forget()
