# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Flags at the window: set, shown, undone; the look at a sensitive story; the right of reply from its card."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from editor_desk.desk import Desk
from editor_desk.desktop.facts.reply_dialog import ReplyDialog
from editor_desk.desktop.flags import FlagsDialog, ReviewDialog
from editor_desk.newsroom.claims import ClaimType
from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.replies import ReplyOutcome
from editor_desk.workflow.flags import FlagsWanted, set_flags
from editor_desk.workflow.people import add_person
from editor_desk.workflow.stories import set_fields
from tests.desktop.shell.conftest import OpenDesk
from tests.workflow.conftest import EVERYTHING_BUT_SIGNING

EN, ES = Language.EN, Language.ES
SLUG = "tejano-festival"


def results(desk: OpenDesk) -> tuple[RuleResult, ...]:
    view = desk.room.story.view
    return view.results if view else ()


def flags_dialog(desk: OpenDesk) -> FlagsDialog:
    desk.window.commands["flags"].trigger()
    dialog = desk.room.flags.dialog
    assert isinstance(dialog, FlagsDialog)
    return dialog


def set_sensitive(desk: OpenDesk) -> None:
    """By somebody else, at another desk; the author of both editions is that one too."""
    with Desk.open(desk.window.store) as other:
        story = other.find(SLUG)
        eva = add_person(other.work, "Eva Quiñones", EVERYTHING_BUT_SIGNING)
        for language in Language:
            set_fields(other.work, story.id, {"author": eva.name}, language)
        set_flags(other.work, story.id, FlagsWanted(sensitive=True, withheld=("Nobody Here",)))
    desk.room.story.refresh()
    desk.wait_for(lambda: desk.story().flags.sensitive)


def test_flags_are_set_shown_as_words_and_undone_at_a_press(desk: OpenDesk):
    desk.open(SLUG)
    dialog = flags_dialog(desk)
    assert not dialog.names_edit.isEnabled()
    dialog.box("legal").setChecked(True)
    dialog.box("sensitive").setChecked(True)
    dialog.box("minors").setChecked(True)
    dialog.names_edit.setPlainText("Juan Pérez\n\n")
    dialog.accept()
    desk.wait_for(lambda: desk.story().flags.legal)
    flags = desk.stored().flags
    assert (flags.subjects, flags.withheld) == (("minors",), ("Juan Pérez",))
    button = desk.window.editor._bar.flags_button
    assert button.text() == "⚑ legal · sensitive"
    assert "Juan" not in button.toolTip()
    assert "names withheld: 1" in button.toolTip()
    desk.wait_for(lambda: "flags are kept" in desk.window.messages.text)
    desk.wait_for(lambda: next(line for line in desk.lines() if line.slug == SLUG).flags != ())
    desk.window.messages.go()
    desk.wait_for(lambda: not desk.story().flags.legal)
    assert desk.stored().flags.withheld == ()
    assert button.isHidden()


def test_a_rule_about_a_sponsor_takes_the_person_to_it(desk: OpenDesk):
    desk.open(SLUG)
    dialog = flags_dialog(desk)
    dialog.box("sponsored").setChecked(True)
    dialog.accept()
    desk.wait_for(lambda: desk.story().flags.sponsored)
    rule = next(r for r in results(desk) if r.rule == "g1.sponsor")
    desk.room.places.go(rule.link, rule.language)
    asked = desk.room.flags.dialog
    assert isinstance(asked, FlagsDialog)
    desk.wait_for(asked.sponsor_edit.hasFocus)
    asked.sponsor_edit.setText("Acme Homes")
    asked.accept()
    desk.wait_for(lambda: desk.story().flags.sponsor == "Acme Homes")


def test_every_place_of_a_sensitive_edition_is_shown_and_one_key_confirms(desk: OpenDesk, qtbot: QtBot):
    desk.open(SLUG)
    set_sensitive(desk)
    rule = next(r for r in results(desk) if r.rule == "g1.sensitive_review" and r.language is ES)
    desk.room.places.go(rule.link, rule.language)
    desk.wait_for(lambda: isinstance(desk.room.flags.dialog, ReviewDialog))
    dialog = desk.room.flags.dialog
    assert isinstance(dialog, ReviewDialog)
    said = dialog.pages.toPlainText()
    edition = desk.story().edition(ES)
    assert edition.furniture.headline in said
    assert "Slug" in said
    assert dialog.confirm_button.isEnabled()
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # type: ignore[no-untyped-call]
    desk.wait_for(lambda: [review.language for review in desk.stored().reviews] == [ES])
    desk.wait_for(lambda: "other edition" in desk.window.messages.text)


def test_whoever_wrote_it_sees_why_they_cannot_confirm(desk: OpenDesk):
    desk.open(SLUG)
    set_sensitive(desk)
    with Desk.open(desk.window.store) as other:
        set_fields(other.work, desk.story().id, {"author": other.person.name}, EN)
    desk.room.flags.review_edition(EN)
    desk.wait_for(lambda: isinstance(desk.room.flags.dialog, ReviewDialog))
    dialog = desk.room.flags.dialog
    assert isinstance(dialog, ReviewDialog)
    assert not dialog.confirm_button.isEnabled()
    assert "You wrote it" in dialog._about.text()


def test_a_withheld_name_in_the_text_is_one_press_away(desk: OpenDesk):
    desk.open(SLUG)
    words = desk.body(EN).split()[:2]
    with Desk.open(desk.window.store) as other:
        set_flags(other.work, desk.story().id, FlagsWanted(withheld=(" ".join(words),)))
    desk.room.story.refresh()
    desk.wait_for(lambda: bool(desk.story().flags.withheld))
    rule = next(r for r in results(desk) if r.rule == "g1.withheld" and r.link[:5] == "body:")
    desk.room.places.go(rule.link, rule.language)
    chosen = desk.window.editor.selection()
    assert chosen is not None
    assert chosen.text.split() == words


def test_a_right_of_reply_is_noted_from_the_card_of_an_allegation(desk: OpenDesk):
    desk.open(SLUG)
    claim = desk.story().claims[0]
    with Desk.open(desk.window.store) as other:
        from editor_desk.workflow.facts import describe_fact

        describe_fact(other.work, claim.id, types=(ClaimType.LEGAL_CRIME_RULE,))
    desk.room.story.refresh()
    desk.wait_for(lambda: desk.story().claims[0].is_allegation)
    desk.room.facts.choose(claim.id)
    desk.room.facts_panel._actions.reply_button.click()
    dialog = desk.room.flags.dialog
    assert isinstance(dialog, ReplyDialog)
    dialog.asked_edit.setText("The promoter")
    dialog.outcome_combo.setCurrentIndex(dialog.outcome_combo.findData("answered"))
    dialog.accept()
    # An answer that is not written down is refused, and what was typed is not lost.
    desk.wait_for(lambda: "answered" in desk.window.messages.text and dialog.isVisible())
    dialog.answer_edit.setPlainText("We did nothing wrong")
    dialog.words_edit(EN).setText(" ".join(desk.body(EN).split()[:3]))
    dialog.accept()
    desk.wait_for(lambda: desk.story().claims[0].reply is not None)
    reply = desk.stored().claims[0].reply
    assert reply is not None
    assert (reply.asked, reply.outcome) == ("The promoter", ReplyOutcome.ANSWERED)
    assert set(reply.words) == {EN}
    desk.room.facts.choose(claim.id)
    card = next(c for c in desk.room.facts_panel._view.facts._cards if c.id == claim.id)
    assert "The promoter, by phone: answered — “We did nothing wrong”" in card.evidence
    assert "the answer has no words yet in Spanish" in card.warnings


def test_a_photo_is_cleaned_from_the_look_and_its_file_comes_back_at_a_press(desk: OpenDesk, tmp_path):
    from PIL import Image

    from editor_desk.workflow.photos import add_photo

    desk.open(SLUG)
    set_sensitive(desk)
    picture = tmp_path / "house.jpg"
    exif = Image.Exif()
    exif[0x013B] = "Somebody"
    Image.new("RGB", (40, 30), "teal").save(picture, exif=exif)
    with Desk.open(desk.window.store) as other:
        use_id = add_photo(other.work, desk.story().id, picture).photos[0]
    desk.room.story.refresh()
    desk.wait_for(lambda: any(use.id == use_id for use in desk.story().photos))
    before = next(use.asset for use in desk.story().photos if use.id == use_id)
    desk.room.flags.review_edition(EN)
    desk.wait_for(lambda: isinstance(desk.room.flags.dialog, ReviewDialog))
    shown = desk.room.flags.dialog
    assert isinstance(shown, ReviewDialog)
    assert "Somebody" in shown.pages.toPlainText()
    shown.pages.anchorClicked.emit(QUrl(f"bare:{use_id}"))

    def asset() -> object:
        return next(use.asset for use in desk.stored().photos if use.id == use_id)

    desk.wait_for(lambda: asset() != before)
    desk.wait_for(lambda: "says nothing" in desk.window.messages.text)
    desk.window.messages.go()
    desk.wait_for(lambda: asset() == before)
