# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Sentences end where an editor would say they end, in both languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk.text.sentences import sentence_spans, sentences


@pytest.mark.parametrize(
    "expected",
    [
        ["The U.S. Senate voted at 5 p.m. Tuesday.", "Sen. Ted Cruz said no.", "Others did not."],
        ["It opened at 9 a.m.", "The mayor spoke."],
        ["She moved to the U.S.", "It was hard."],
        ["El Sr. Pérez viajó a EE. UU. en mayo.", "Volvió ayer."],
        ["Llegó a las 5 p. m.", "El alcalde J. R. López no vino."],
        ["¿Por qué?", "“¡No lo sé!”, dijo."],
        ["«¿Quién fue?» preguntó el juez.", "Nadie respondió."],
        ["Costó $3.5 millones.", "Subió 2.5%."],
        ['She said: "No way."', "He left."],
        ["He waited… and left.", "Then…", "Nothing."],
        ["Item No. 5 passed.", "She said no.", "Nobody moved."],
        ["Dr. Smith vs. Jones Inc. was settled.", "¡Por fin!"],
        ["(He declined to comment.)", "A spokesman agreed."],
    ],
)
def test_sentences_of_a_paragraph(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_a_line_break_ends_a_sentence_unless_the_text_is_wrapped() -> None:
    text = "A headline\nThe mayor\nspoke.\n\nThe end"
    assert sentences(text) == ["A headline", "The mayor", "spoke.", "The end"]
    wrapped = [text[start:end] for start, end in sentence_spans(text, wrapped=True)]
    assert wrapped == ["A headline\nThe mayor\nspoke.", "The end"]


@given(st.text(st.sampled_from("aA. !?…\n”»¿\"'1é😀"), max_size=60), st.booleans())
def test_sentences_lie_in_order_and_lose_no_letter(text: str, wrapped: bool) -> None:
    spans = sentence_spans(text, wrapped=wrapped)
    done = 0
    for start, end in spans:
        assert done <= start < end
        assert not text[done:start].strip()
        assert text[start:end] == text[start:end].strip()
        done = end
    assert not text[done:].strip()
