# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The facts pane, as a checker uses it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from editor_desk.desktop.facts import Description, FactsPanel, Placing, ProofWanted, Verdict
from editor_desk.desktop.facts.card_words import CardWords
from editor_desk.desktop.facts.offered_proof import offered_proofs, title_of_link
from editor_desk.desktop.facts.order import Showing
from editor_desk.newsroom.claims import ClaimStatus, ClaimType, EvidenceKind, Priority
from tests.desktop.newsroom_values import EN, ES, fact, proof, report, story

DONE: dict[str, Any] = {"status": ClaimStatus.VERIFIED, "verdict": "now", "evidence": (proof(),)}
BUDGET = fact("budget", "$2.2 billion", "$2,200 millones")
STUDENTS = fact("students", "About 190,000 students", "Unos 190,000 estudiantes", priority=Priority.CHECK)
SCHOOLS = fact("schools", "274 schools", "274 escuelas", **DONE)
QUOTE = fact("quote", "We owe it to the children", status=ClaimStatus.IN_PROGRESS)
STALE = fact(
    "stale",
    "the first increase in six years",
    status=ClaimStatus.VERIFIED,
    verdict="hash of other words",
    evidence=(proof(),),
)


@pytest.fixture
def panel(qtbot):
    panel = FactsPanel()
    qtbot.addWidget(panel)
    panel.resize(340, 600)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    return panel


def shown(panel) -> list[str]:
    model = panel._view.facts
    return [model.index(row).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]


def card(panel, name) -> CardWords:
    return panel._view.facts.index(panel._view.facts.row_of(name)).data(Qt.ItemDataRole.UserRole + 1)


def press(qtbot, panel, key) -> None:
    panel.focus_first()
    qtbot.keyClick(panel._view, key)


def test_what_to_check_first_stands_on_top(panel):
    panel.show_story(story(SCHOOLS, STUDENTS, QUOTE, BUDGET, STALE))
    assert shown(panel) == ["stale", "budget", "quote", "students", "schools"]


def test_the_title_counts_what_is_done(panel):
    panel.show_story(story(SCHOOLS, BUDGET, QUOTE))
    assert panel.title == "Facts 1/3"


def test_the_list_answers_as_a_model_should(panel, qtmodeltester):
    panel.show_story(story(SCHOOLS, BUDGET))
    qtmodeltester.check(panel._view.facts)


def test_a_story_without_facts_says_how_to_mark_one(panel, qtbot):
    panel.show_story(story())
    assert "Ctrl+M" in panel._form.empty_label.text()
    with qtbot.waitSignal(panel.make_fact_wanted):
        qtbot.mouseClick(panel._form.make_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.no_facts_wanted):
        qtbot.mouseClick(panel._form.nothing_button, Qt.MouseButton.LeftButton)


def test_a_declared_reason_for_no_facts_is_said(panel):
    panel.show_story(story(no_claims_reason="An invitation, nothing claimed"))
    assert "An invitation" in panel._form.empty_label.text()


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Qt.Key.Key_V, ClaimStatus.VERIFIED),
        (Qt.Key.Key_D, ClaimStatus.DISPUTED),
        (Qt.Key.Key_T, ClaimStatus.ATTRIBUTED),
        (Qt.Key.Key_F, ClaimStatus.UNVERIFIABLE),
        (Qt.Key.Key_O, ClaimStatus.NOT_CHECKABLE),
        (Qt.Key.Key_X, ClaimStatus.CUT),
        (Qt.Key.Key_C, ClaimStatus.CORRECTED),
        (Qt.Key.Key_I, ClaimStatus.IN_PROGRESS),
        (Qt.Key.Key_U, ClaimStatus.OPEN),
    ],
)
def test_a_letter_gives_a_verdict(panel, qtbot, key, status):
    panel.show_story(story(BUDGET))
    with qtbot.waitSignal(panel.verdict_chosen) as said:
        press(qtbot, panel, key)
    assert said.args == [Verdict("budget", status)]


def test_buttons_give_the_same_verdicts(panel, qtbot):
    panel.show_story(story(BUDGET))
    with qtbot.waitSignal(panel.verdict_chosen) as said:
        qtbot.mouseClick(panel._actions.dispute_button, Qt.MouseButton.LeftButton)
    assert said.args == [Verdict("budget", ClaimStatus.DISPUTED)]


def test_a_note_goes_with_the_next_verdict_and_only_with_that(panel, qtbot):
    panel.show_story(story(BUDGET, QUOTE))
    press(qtbot, panel, Qt.Key.Key_N)
    qtbot.keyClicks(panel._actions.note_edit, "The clerk says 2.3")
    panel.show_story(story(BUDGET, replace(QUOTE, note="x")))
    with qtbot.waitSignal(panel.verdict_chosen) as said:
        press(qtbot, panel, Qt.Key.Key_D)
    assert said.args == [Verdict("budget", ClaimStatus.DISPUTED, "The clerk says 2.3")]
    assert panel._actions.note_edit.text() == ""


def test_the_arrow_keys_move_and_say_so(panel, qtbot):
    panel.show_story(story(BUDGET, QUOTE))
    with qtbot.waitSignal(panel.fact_chosen) as said:
        press(qtbot, panel, Qt.Key.Key_Down)
    assert said.args == ["quote"]
    with qtbot.waitSignal(panel.fact_opened) as said:
        press(qtbot, panel, Qt.Key.Key_Return)
    assert said.args == ["quote"]


def test_choosing_a_fact_in_the_text_says_nothing_back(panel, qtbot):
    panel.show_story(story(BUDGET, QUOTE))
    with qtbot.assertNotEmitted(panel.fact_chosen):
        panel.select_fact("quote")
    assert panel.current_fact == "quote"


def test_a_fact_filtered_out_is_found_again_from_the_text(panel):
    panel.show_story(story(BUDGET, SCHOOLS))
    panel.show_only(Showing.DECIDED)
    assert shown(panel) == ["schools"]
    panel.select_fact("budget")
    assert panel.current_fact == "budget"


def test_a_refresh_keeps_the_chosen_fact_and_the_place(panel):
    many = [fact(f"fact {n}", "274 schools") for n in range(40)]
    panel.show_story(story(*many))
    panel.select_fact("fact 20")
    place = panel._view.verticalScrollBar().value()
    assert place > 0
    panel.show_story(story(*many[:30], *[replace(one, note="new") for one in many[30:]]))
    assert (panel.current_fact, panel._view.verticalScrollBar().value()) == ("fact 20", place)


def test_after_a_settled_verdict_the_next_fact_to_check_is_chosen(panel, qtbot):
    panel.show_story(story(BUDGET, QUOTE, SCHOOLS))
    press(qtbot, panel, Qt.Key.Key_O)
    with qtbot.waitSignal(panel.fact_chosen) as said:
        panel.show_story(story(replace(BUDGET, status=ClaimStatus.NOT_CHECKABLE), QUOTE, SCHOOLS))
    assert said.args == ["quote"]


def test_a_verdict_that_still_lacks_proof_keeps_its_fact_in_hand(panel, qtbot):
    panel.show_story(story(BUDGET, QUOTE))
    press(qtbot, panel, Qt.Key.Key_V)
    verified = fact("budget", "$2.2 billion", status=ClaimStatus.VERIFIED, verdict="now")
    panel.show_story(story(verified, QUOTE))
    assert panel.current_fact == "budget"
    assert "no proof yet that says where to look" in card(panel, "budget").warnings


def test_a_card_says_everything_in_whole_words(panel):
    stale = replace(STALE, note="Ask again")
    panel.show_story(story(stale))
    spoken = panel._view.facts.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    for words in (
        "Check again: the text changed",
        "paragraph 1",
        "English: the first increase in six years",
        "not placed in Spanish",
        "evidence: Budget, adopted version — page 12",
        "note: Ask again",
    ):
        assert words in spoken


def test_words_that_are_gone_are_said_plainly(panel):
    panel.show_story(story(fact("gone", "a fourth school", is_orphan=True)))
    assert "its words are gone from the English text" in card(panel, "gone").warnings


def test_an_edition_nobody_began_lacks_no_words(panel):
    both = story(BUDGET)
    english_only = both.with_edition(
        replace(both.edition(ES), body="", furniture=type(both.edition(ES).furniture)())
    )
    panel.show_story(replace(english_only, claims=(fact("budget", "$2.2 billion"),)))
    assert [quote.language for quote in card(panel, "budget").quotes] == [EN]


def test_a_fact_without_spanish_words_is_placed_at_the_selection(panel, qtbot):
    panel.show_story(story(QUOTE))
    assert panel._actions.place_button.isVisible()
    with qtbot.waitSignal(panel.place_wanted) as said:
        press(qtbot, panel, Qt.Key.Key_P)
    assert said.args == [Placing("quote", ES)]


def test_a_fact_placed_in_both_has_no_button_for_it(panel):
    panel.show_story(story(BUDGET))
    assert not panel._actions.place_button.isVisible()


def test_the_kind_of_fact_is_picked_in_the_menu(panel, qtbot):
    panel.show_story(story(replace(BUDGET, types=())))
    with qtbot.waitSignal(panel.description_changed) as said:
        panel._actions._types[ClaimType.DIRECT_QUOTE].trigger()
    assert said.args == [Description("budget", types=(ClaimType.DIRECT_QUOTE,))]


@pytest.mark.parametrize(
    ("key", "priority"),
    [
        (Qt.Key.Key_1, Priority.DESK),
        (Qt.Key.Key_2, Priority.CHECK),
        (Qt.Key.Key_3, Priority.ROUTINE),
    ],
)
def test_a_figure_says_how_much_it_matters(panel, qtbot, key, priority):
    panel.show_story(story(replace(BUDGET, priority=Priority.CHECK)))
    with qtbot.waitSignal(panel.description_changed) as said:
        press(qtbot, panel, key)
    assert said.args == [Description("budget", priority=priority)]


def test_a_note_is_written_by_key_and_kept_by_enter(panel, qtbot):
    panel.show_story(story(replace(BUDGET, note="Ask the clerk")))
    assert not panel._actions.note_edit.isVisible()
    press(qtbot, panel, Qt.Key.Key_N)
    note = panel._actions.note_edit
    assert note.text() == "Ask the clerk"
    qtbot.keyClicks(note, " again")
    with qtbot.waitSignal(panel.description_changed) as said:
        qtbot.keyClick(note, Qt.Key.Key_Return)
    assert said.args == [Description("budget", note="Ask the clerk again")]
    assert not note.isVisible()
    assert panel._view.hasFocus()


def test_escape_leaves_a_note_as_it_was(panel, qtbot):
    panel.show_story(story(BUDGET))
    press(qtbot, panel, Qt.Key.Key_N)
    qtbot.keyClicks(panel._actions.note_edit, "never mind")
    with qtbot.assertNotEmitted(panel.description_changed):
        qtbot.keyClick(panel._actions.note_edit, Qt.Key.Key_Escape)
    assert panel._view.hasFocus()


def test_the_buttons_show_their_letters_and_are_never_cut(panel):
    panel.resize(230, 600)
    panel.show_story(story(QUOTE))
    actions = panel._actions
    for button in (actions.verify_button, actions.source_button, actions.place_button, actions.more_button):
        assert button.width() >= button.sizeHint().width()
        assert actions.rect().contains(button.geometry().translated(button.parentWidget().pos()))
    assert (actions.verify_button.key, actions.source_button.key) == ("V", "S")


def drop_on(panel, name, data) -> None:
    rect = panel._view.visualRect(panel._view.facts.index(panel._view.facts.row_of(name)))
    event = QDropEvent(
        rect.center().toPointF(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel._view.dropEvent(event)


def test_a_file_dropped_on_a_card_is_a_proof_of_that_fact(panel, qtbot, tmp_path):
    files = [tmp_path / "minutes of May 4.pdf", tmp_path / "enrollment.csv"]
    for file in files:
        file.write_text("x")
    panel.show_story(story(BUDGET, QUOTE))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    with qtbot.waitSignal(panel.evidence_wanted) as said:
        drop_on(panel, "quote", data)
    wanted = said.args[0]
    assert wanted.claim_id == "quote"
    assert [(each.title, each.kind, each.file) for each in wanted.offered] == [
        ("minutes of May 4", EvidenceKind.DOCUMENT, files[0]),
        ("enrollment", EvidenceKind.DATA, files[1]),
    ]


@pytest.mark.parametrize(
    ("text", "field", "kind"),
    [
        ("https://www.houstonisd.org/budget-2026.html", "url", EvidenceKind.WEB),
        ("clerk@houstonisd.org", "contact", EvidenceKind.PERSON),
        ("(713) 555-0142", "contact", EvidenceKind.PERSON),
        ("The board voted 7 to 2.", "excerpt", EvidenceKind.DOCUMENT),
    ],
)
def test_what_is_pasted_on_a_card_is_a_proof(panel, qtbot, text, field, kind):
    panel.show_story(story(BUDGET))
    panel.focus_first()
    QApplication.clipboard().setText(text)
    with qtbot.waitSignal(panel.evidence_wanted) as said:
        qtbot.keyClick(panel._view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    offered = said.args[0].offered[0]
    assert (getattr(offered, field), offered.kind) == (text, kind)


def test_a_picture_of_the_clipboard_is_a_proof(panel, qtbot):
    panel.show_story(story(BUDGET))
    panel.focus_first()
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(picture)
    with qtbot.waitSignal(panel.evidence_wanted) as said:
        panel._view.paste()
    offered = said.args[0].offered[0]
    assert offered.is_ours
    assert QImage(str(offered.file)).size() == picture.size()
    QApplication.clipboard().clear()


def test_a_link_brings_the_title_its_browser_gave_it():
    data = QMimeData()
    data.setUrls([QUrl("https://www.houstonisd.org/b/17")])
    data.setHtml('<a href="https://www.houstonisd.org/b/17">Budget &amp; taxes <b>2026</b></a>')
    assert offered_proofs(data, "")[0].title == "Budget & taxes 2026"


def test_a_link_without_a_title_is_named_after_its_address():
    assert title_of_link("https://www.houstonisd.org/news/budget-vote-2026.html") == (
        "houstonisd.org: budget vote 2026"
    )


def test_how_much_it_matters_is_picked_in_the_menu(panel, qtbot):
    panel.show_story(story(BUDGET))
    with qtbot.waitSignal(panel.description_changed) as said:
        panel._actions._priorities[Priority.ROUTINE].trigger()
    assert said.args == [Description("budget", priority=Priority.ROUTINE)]


def test_evidence_is_wanted_by_key(panel, qtbot):
    panel.show_story(story(BUDGET))
    with qtbot.waitSignal(panel.evidence_wanted) as said:
        press(qtbot, panel, Qt.Key.Key_S)
    assert said.args == [ProofWanted("budget")]


def test_a_protected_source_is_marked(panel):
    secret = proof("Somebody at the district", "", is_protected=True)
    panel.show_story(story(replace(BUDGET, evidence=(secret,))))
    assert card(panel, "budget").evidence == ("Somebody at the district (protected)",)


def test_second_hand_sources_are_said_on_the_card(panel):
    hearsay = proof("A paper in Dallas", "page 1", is_primary=False)
    told = story(replace(SCHOOLS, evidence=(hearsay,)))
    panel.show_story(told, report(told))
    assert "only second-hand sources, fewer than three" in card(panel, "schools").warnings


def test_no_story_no_facts(panel):
    panel.show_story(story(BUDGET))
    panel.show_story(None)
    assert shown(panel) == []
    assert panel.title == "Facts"


def test_another_language_keeps_the_choice(panel):
    panel.show_story(story(BUDGET, QUOTE))
    panel.select_fact("quote")
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert panel.current_fact == "quote"
