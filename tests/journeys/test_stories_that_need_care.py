# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A sponsored post and an obituary through the real window, from a draft to what the site gets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from tests.journeys.editor_at_the_window import EditorAtTheWindow, accept, click
from tests.journeys.test_a_day_at_the_window import (
    OPEN,
    export,
    next_step,
    open_desk,
    prove,
    set_story,
    sign_off,
    store,
)

__all__ = ["open_desk", "store"]
EN, ES = Language.EN, Language.ES


def begin(editor: EditorAtTheWindow, kind: str, plan: str, slug: str) -> None:
    from editor_desk.desktop.new_story import NewStoryDialog

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, NewStoryDialog)
        form = dialog._form
        for combo, code in ((form.kind_combo, kind), (form.plan_combo, plan)):
            row = next(row for row in range(combo.count()) if str(combo.itemData(row)) == code)
            combo.setCurrentIndex(row)
        form.slug_edit.setText(slug)
        form.section_combo.setCurrentText("Local")
        accept(dialog)

    editor.ask("new", fill)
    editor.until(lambda: editor.story.slug == slug)


def write(editor: EditorAtTheWindow, language: Language, headline: str, body: str) -> None:
    for field, words in (("headline", headline), ("byline", "Ana Ruiz"), ("body", body)):
        editor.type(language, field, words)


def flag(editor: EditorAtTheWindow, fill: Callable[[QDialog], None]) -> None:
    """Open the flags, fill them in, keep them."""
    from editor_desk.desktop.flags import FlagsDialog

    def keep(dialog: QDialog) -> None:
        assert isinstance(dialog, FlagsDialog)
        fill(dialog)
        save(dialog)

    before = editor.story.flags
    editor.ask("flags", keep)
    editor.until(lambda: editor.story.flags != before)


def save(dialog: QDialog) -> None:
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    click(box.button(QDialogButtonBox.StandardButton.Save))


def to_ready(editor: EditorAtTheWindow, *languages: Language) -> None:
    for language in languages:
        for stage in (Stage.EDITING, Stage.CHECKING, Stage.READY):
            next_step(editor, language, stage)


def look_over(editor: EditorAtTheWindow, language: Language) -> None:
    """Every place of the edition is read, and said to be."""
    from editor_desk.desktop.flags import ReviewDialog

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, ReviewDialog)
        assert editor.story.edition(language).furniture.headline in dialog.pages.toPlainText()
        click(dialog.confirm_button)

    editor.enter(language)
    known = len(editor.story.reviews)
    editor.answers.foresee(read)
    editor.do("look_over")
    editor.until(lambda: editor.answers.are_given and len(editor.story.reviews) > known)


def test_a_sponsored_post_says_who_pays_wherever_it_goes(open_desk: OPEN, tmp_path: Path):
    from editor_desk.desktop.flags import FlagsDialog

    editor = open_desk()
    begin(editor, "sponsored", "en-only", "acme-homes")
    write(editor, EN, "A house in a week", "Acme builds a house in seven days, and shows how.\n")
    to_ready(editor, EN)
    editor.sit_down("Ben Ortiz")
    editor.until(lambda: editor.blocking == {"g1.sponsor"})

    def name_the_sponsor(dialog: QDialog) -> None:
        assert isinstance(dialog, FlagsDialog)
        dialog.sponsor_edit.setText("Acme Homes")

    flag(editor, name_the_sponsor)
    editor.until(lambda: not editor.blocking)
    sign_off(editor, EN)
    folder = tmp_path / "site"
    export(editor, folder)
    (page,) = folder.glob("*.html")
    said = page.read_text("utf-8")
    assert said.index("Sponsored content by Acme Homes") < said.index("<h1")
    next_step(editor, EN, Stage.SENT)


def test_an_obituary_that_needs_care_goes_from_draft_to_sent_in_both_languages(
    open_desk: OPEN, tmp_path: Path
):
    from editor_desk.desktop.flags import FlagsDialog

    editor = open_desk()
    begin(editor, "obituary", "en+es", "garza-obituary")
    write(editor, EN, "Luz Garza, who taught Houston to dance", "Luz Garza died on Nov. 12. She was 81.\n")
    write(
        editor,
        ES,
        "Luz Garza enseñó a bailar a Houston",
        "Luz Garza murió el 12 de noviembre. Tenía 81 años.\n",
    )
    set_story(editor, "section", "Local")

    def sensitive(dialog: QDialog) -> None:
        assert isinstance(dialog, FlagsDialog)
        dialog.box("sensitive").setChecked(True)
        dialog.box("suicide").setChecked(True)
        dialog.names_edit.setPlainText("Rosa Garza\n")

    flag(editor, sensitive)
    prove(editor, EN, "81")
    to_ready(editor, EN, ES)

    # Somebody else than Ana looks over each edition; a name that slips in later is refused where it stands.
    editor.sit_down("Ben Ortiz")
    assert editor.blocking == {"g1.sensitive_review"}
    for language, words in ((EN, "Call or text 988. "), (ES, "Llame al 988. ")):
        editor.type(language, "body", words)
        look_over(editor, language)
    editor.read_side_by_side()
    editor.until(lambda: not editor.blocking)
    editor.type(EN, "body", "Her daughter Rosa Garza")
    editor.until(lambda: editor.blocking >= {"g1.withheld", "g1.sensitive_review"})
    assert not any("Rosa" in str(result.message) for result in shown(editor) if result.rule == "g1.withheld")
    editor.replace(EN, "Her daughter Rosa Garza", "Her daughter")
    look_over(editor, EN)
    editor.read_side_by_side()
    editor.until(lambda: not editor.blocking)
    assert not any(result.rule == "g1.help_line" and result.warns for result in shown(editor))

    sign_off(editor, EN, ES)
    export(editor, tmp_path / "site")
    assert len(list((tmp_path / "site").glob("*.html"))) == 2
    for language in (EN, ES):
        next_step(editor, language, Stage.SENT)


def shown(editor: EditorAtTheWindow):
    view = editor.room.story.view
    return view.results if view else ()
