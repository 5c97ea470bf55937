# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever is done to a body, the spine knows where its paragraphs stand, and each of them has one link."""

from __future__ import annotations

from collections import Counter

from hypothesis import settings
from hypothesis.stateful import invariant, precondition, rule, run_state_machine_as_test

from editor_desk.bilingual.paragraphs import read_paragraphs
from editor_desk.desktop.split_editor.spine_geometry import sight
from tests.desktop.split_editor.conftest import EN
from tests.desktop.split_editor.test_any_edit import AnyEdit


class AnyEditBesideTheSpine(AnyEdit):
    """Looks at the spine before the pairs are found anew, and after."""

    @precondition(lambda self: hasattr(self, "editor"))
    @invariant()
    def what_is_not_read_yet_can_be_drawn(self):
        assert sight(self.editor.paired.pairs, self.editor._form.spine).width > 0

    @precondition(lambda self: hasattr(self, "editor"))
    @rule()
    def rest(self):
        if not self.editor.isVisible():
            self.editor.show()  # what is never seen is never laid out
        pairs = self.editor.paired.pairs
        pairs.read()
        side, document = pairs.sides[EN], self.body.document()
        assert side.paragraphs == read_paragraphs(self.body.source.text)
        assert Counter(number for link in pairs.links for number in link.en) == Counter(range(len(side)))
        for each in side.paragraphs:
            ends = (document.findBlock(self.body.source.position(at)) for at in (each.start, each.end))
            upper, lower = (document.documentLayout().blockBoundingRect(block) for block in ends)
            assert side.rectangle(each.number) == (round(upper.top()), round(lower.bottom()))
            assert side.number_above(side.rectangle(each.number)[0]) == each.number


def test_any_edit_beside_the_spine(qapp):
    run_state_machine_as_test(
        AnyEditBesideTheSpine, settings=settings(max_examples=40, stateful_step_count=20)
    )
