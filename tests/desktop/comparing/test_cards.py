# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the cards of the Compare tab say, and the list they stand in."""

from __future__ import annotations

import pytest

from editor_desk.desktop.comparing import Act, Shown, ShownComparison, Why, offers_of
from editor_desk.desktop.comparing.card_words import card_of, kind_word
from editor_desk.desktop.comparing.model import DifferencesModel
from editor_desk.desktop.comparing.panel import ComparePanel
from editor_desk.newsroom.comparison import (
    Basis,
    CompareRequest,
    Difference,
    DifferenceKind,
    EditionText,
    Level,
    Mend,
    Passage,
)
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.wording import Message

EN, ES = Language.EN, Language.ES
BODY_EN = "Two lines above.\n\n" + "word " * 30 + "his first in 24 years" + " word" * 30
REQUEST = CompareRequest(EditionText({"body": BODY_EN}), EditionText({"body": "La primera en 42 años."}))


def passage(language: Language, words: str) -> Passage:
    text = (REQUEST.en if language is EN else REQUEST.es).body
    return Passage("body", text.index(words), text.index(words) + len(words), words)


def difference(
    kind: DifferenceKind = DifferenceKind.NUMBER,
    level: Level = Level.BLOCK,
    number: int = 0,
    *,
    es: str | None = "42",
    mends: tuple[Mend, ...] = (),
) -> Difference:
    spanish = passage(ES, es) if es is not None else None
    message, identity = Message("nothing.said"), f"{kind}{number}"
    return Difference(kind, level, passage(EN, "24"), spanish, message, identity, mends)


def shown(found: Difference, **more: object) -> Shown:
    return Shown(found.identity, found, {EN: 2, ES: 1}, **more)  # type: ignore[arg-type]


def test_a_card_shows_the_words_around_what_differs(qapp):
    card = card_of(shown(difference()), REQUEST)
    english, spanish = card.lines
    ((start, end),) = english.marks
    assert english.text[start:end] == "24"
    assert english.text.startswith("…word")
    assert english.text.endswith("word…")
    assert "\n" not in english.text
    assert spanish.text == "La primera en 42 años."
    assert card.place == "¶2/1 · stands before sign-off"


def test_what_is_missing_is_said_in_its_place(qapp):
    card = card_of(shown(difference(DifferenceKind.MISSING_SENTENCE, es=None)), REQUEST)
    assert [line.is_missing for line in card.lines] == [False, True]


def test_a_card_is_heard_in_whole_words(qapp):
    card = card_of(shown(difference()), REQUEST)
    assert card.spoken.startswith("Figure. stands before sign-off. paragraph 2 and 1. ")
    assert card.spoken.endswith(".")
    assert not set(card.spoken) & set("×≠¶")


def test_what_changed_since_a_review_is_shown_word_by_word(qapp):
    parts = (
        ("equal", "word " * 40),
        ("delete", "two"),
        ("insert", "three"),
        ("equal", " dogs. " + "word " * 40),
    )
    (english, spanish) = card_of(shown(difference(DifferenceKind.STALE), changed={EN: parts}), REQUEST).lines
    assert [english.text[start:end] for start, end in english.gone] == ["two"]
    assert [english.text[start:end] for start, end in english.marks] == ["three"]
    assert "two three dogs." in english.text
    assert len(english.text) < 130
    assert spanish.text == "La primera en 42 años."


def test_every_kind_has_a_word(qapp):
    assert all(kind_word(kind) for kind in DifferenceKind)


@pytest.mark.parametrize(
    ("kind", "is_whole", "acts"),
    [
        (DifferenceKind.NUMBER, False, [Act.MEND, Act.ACCEPT]),
        (DifferenceKind.NAME, False, [Act.MEND, Act.SAME_NAME, Act.ACCEPT]),
        (DifferenceKind.MISSING_SENTENCE, True, [Act.MEND, Act.ONLY_HERE, Act.ACCEPT]),
        (DifferenceKind.STALE, False, [Act.MEND, Act.REVIEWED]),
        (DifferenceKind.MACHINE_DRAFT, False, [Act.MEND, Act.ACCEPT_DRAFT]),
    ],
)
def test_what_is_offered_depends_on_what_differs(qapp, kind, is_whole, acts):
    mend = Mend(ES, passage(ES, "42"), "24", Basis.VERIFIED)
    offers = offers_of(shown(difference(kind, mends=(mend,)), is_whole_paragraph=is_whole))
    assert [offer.act for offer in offers] == acts
    assert offers[0].text == "Put 24 in Spanish (verified)"


def test_what_was_accepted_can_only_be_taken_back(qapp):
    assert [offer.act for offer in offers_of(shown(difference(), accepted="as the wire has it"))] == [
        Act.TAKE_BACK
    ]


def test_the_list_is_a_sound_model(qtmodeltester):
    model = DifferencesModel()
    qtmodeltester.check(model)
    cards = [card_of(shown(difference(number=number)), REQUEST) for number in range(5)]
    for chosen in (cards, cards[1:], [cards[4], cards[2]], [cards[0], cards[2], cards[4]], []):
        model.show(chosen)
        assert [model.index(row).data(0x0100) for row in range(model.rowCount())] == [
            card.key for card in chosen
        ]


def test_hints_and_what_was_accepted_are_shown_to_whoever_asks(qtbot):
    panel = ComparePanel()
    qtbot.addWidget(panel)
    found = (
        shown(difference(number=1)),
        shown(difference(level=Level.HINT, number=2)),
        shown(difference(number=3), accepted="so it is"),
    )
    panel.show_comparison(ShownComparison("s", Why.COMPARED, REQUEST, found))
    rows = panel._view.differences.rowCount
    assert rows() == 1
    panel._form.hints_button.click()
    assert rows() == 2
    panel._form.accepted_button.click()
    assert rows() == 3
    panel._form.hints_button.click()
    assert rows() == 2


def test_a_difference_that_is_not_listed_comes_to_the_list_when_its_words_are_chosen(qtbot):
    panel = ComparePanel()
    qtbot.addWidget(panel)
    hint = shown(difference(level=Level.HINT, number=2))
    panel.show_comparison(ShownComparison("s", Why.COMPARED, REQUEST, (shown(difference(number=1)), hint)))
    panel.select(hint.key)
    assert panel.current_key == hint.key


def test_the_place_in_the_list_is_kept_when_others_come_and_go(qtbot):
    panel = ComparePanel()
    qtbot.addWidget(panel)
    found = [shown(difference(number=number)) for number in range(6)]
    panel.show_comparison(ShownComparison("s", Why.COMPARED, REQUEST, tuple(found)))
    panel.select(found[3].key)
    panel.show_comparison(ShownComparison("s", Why.COMPARED, REQUEST, tuple(found[1:])))
    assert panel.current_key == found[3].key
    panel.show_comparison(ShownComparison("s", Why.COMPARED, REQUEST, (*found[1:3], *found[4:])))
    assert panel.current_key == found[4].key
