# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A draft of the rules: changed, taken back, told in words; never what a desk may not decide."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.rules_differences import differences, own_names, say
from editor_desk.newsroom.rules_draft import AS_FOR_EVERY_KIND, Draft
from editor_desk.newsroom.wording import in_english
from editor_desk.workflow.decisions import shipped_rules


@pytest.fixture
def draft() -> Draft:
    return Draft(shipped_rules(), 1, shipped_rules())


def told(draft: Draft) -> list[str]:
    names = own_names(draft.data, "en")
    return [say(change, in_english, names) for change in draft.changes()]


def test_each_change_is_told_in_a_sentence(draft: Draft):
    draft.set_severity("g1.dek", "block")
    draft.set_override("g1.dek", ["approver"])
    draft.bend("news", "g1.topic", "off")
    draft.set_of_kind("brief", "fields", ["headline", "dek", "byline", "photos"])
    draft.set_of_kind("opinion", "label", {"en": "Commentary", "es": "Comentario"})
    draft.set_of_kind("news", "lengths", {"words": 600, "headline": 80, "dek": 160})
    draft.set_of_kind("gallery", "retired", True)
    draft.add_kind("fiestas", "calendar", {"en": "Fiestas and fairs", "es": "Fiestas y ferias"})
    draft.set_who(("approved", "sent"), ["approver"])
    draft.set_gates(("editing", "checking"), ["G1"])
    draft.set_needs_reason(("withdrawn", "editing"), needed=True)
    draft.set_may_edit("ready", ["approver"])
    draft.set_roles("legal_hold", "who", ["administrator"])
    assert set(told(draft)) == {
        "“It has a dek”: warns → blocks",
        "“It has a dek”: who may accept it as it is: — → approver",
        "News: “It has a topic”: as for every kind → off",
        "Brief: fields: headline, byline, photos → headline, dek, byline, photos",
        "Opinion: label in English: “Opinion” → “Commentary”",
        "Opinion: label in Spanish: “Opinión” → “Comentario”",
        "News: length (words of the text): 500 → 600",
        "Gallery: retired, offered for no new story",
        "New kind of story: Fiestas and fairs",
        "Approved → Sent to the site: who may: web producer, approver → approver",
        "Copy edit → Fact check: gates: — → G1",
        "Withdrawn for now → Copy edit: needs a reason",
        "Ready for sign-off: who may edit the text: copy editor, fact checker, approver → approver",
        "Who may put a story on legal hold: approver, administrator → administrator",
    }
    assert len(told(draft)) == 14


def test_undo_takes_back_one_change_after_the_other_and_redo_does_them_again(draft: Draft):
    draft.set_severity("g1.dek", "block")
    draft.set_severity("g1.dek", "off")
    draft.undo()
    assert draft.rule("g1.dek")["severity"] == "block"
    draft.undo()
    assert (told(draft), draft.can_undo, draft.can_redo) == ([], False, True)
    draft.redo()
    assert draft.rule("g1.dek")["severity"] == "block"
    draft.set_severity("g1.dek", "block")  # nothing changes, so there is nothing to undo
    draft.undo()
    assert not draft.can_undo


def test_what_no_desk_may_decide_leaves_the_draft_as_it_was(draft: Draft):
    acts: tuple[Callable[[], None], ...] = (
        lambda: draft.set_severity("g5.seen", "off"),
        lambda: draft.set_override("g6.embargo", ["approver"]),
        lambda: draft.bend("calendar", "g5.author", "off"),
        lambda: draft.set_who(("ready", "approved"), []),
        lambda: draft.set_gates(("ready", "approved"), ["G1"]),
        lambda: draft.set_of_kind("sponsored", "needs_label", False),
        lambda: draft.add_kind("news", "news", {"en": "News", "es": "Noticia"}),
        lambda: draft.add_kind("Ferias!", "news", {"en": "Fairs", "es": "Ferias"}),
    )
    for act in acts:
        with pytest.raises(WrongUsage):
            act()
    assert (told(draft), draft.can_undo) == ([], False)


def test_each_row_goes_back_to_what_came_with_the_program(draft: Draft):
    draft.set_severity("g1.dek", "block")
    draft.bend("brief", "g1.topic", AS_FOR_EVERY_KIND)
    draft.set_who(("approved", "sent"), ["approver"])
    assert len(differences(draft.shipped, draft.data)) == 3
    draft.rule_back("g1.dek")
    draft.kind_back("brief")
    draft.step_back(("approved", "sent"))
    assert differences(draft.shipped, draft.data) == ()
    assert draft.changes() == ()
