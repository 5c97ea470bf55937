# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is asked of the comparison: both editions as they stand on the screen, with all that the store knows of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.newsroom.comparison import BODY, CompareRequest, EditionText, PinnedNumbers, Proven
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story

if TYPE_CHECKING:
    from editor_desk.store.unit import Unit

_ALWAYS = frozenset({BODY, "headline", "dek"})
"""Fields that are compared though the store has them empty still."""


def stored_request(unit: Unit, story: Story) -> CompareRequest | None:
    """The request about the editions as they are stored; None where the plan has one language. On the desk's thread."""
    if len(story.plan.languages) < len(Language):
        return None
    return replace(_request(story), names=unit.known_names())


def _request(story: Story) -> CompareRequest:
    from editor_desk.newsroom.stories import Relation

    editions = {
        language: EditionText(
            {
                "headline": story.edition(language).furniture.headline,
                "dek": story.edition(language).furniture.dek,
                BODY: story.edition(language).body,
            }
        )
        for language in Language
    }
    original = next(
        (each for each in Language if story.edition(each.other).relation is Relation.TRANSLATION), None
    )
    return CompareRequest(editions[Language.EN], editions[Language.ES], original)


def request_on_screen(stored: CompareRequest, story: Story, editor: SplitEditor) -> CompareRequest:
    """The same with what is on the screen, saved or not; the stored one itself where that is the same."""
    texts = {
        Language.EN: _now(stored.en, editor.tools(Language.EN).texts),
        Language.ES: _now(stored.es, editor.tools(Language.ES).texts),
    }
    if (texts[Language.EN], texts[Language.ES]) == (stored.en, stored.es):
        return stored
    return replace(
        stored,
        en=texts[Language.EN],
        es=texts[Language.ES],
        pins=_pins(editor) if stored.pins else (),
        proven=_proven(stored, story, editor),
    )


def _now(stored: EditionText, texts: Mapping[str, str]) -> EditionText:
    on_screen = {name: text for name, text in texts.items() if name in stored.fields or name in _ALWAYS}
    return EditionText({**stored.fields, **on_screen})


def _pins(editor: SplitEditor) -> tuple[PinnedNumbers, ...]:
    pairs = editor.paired.pairs
    if any(side.is_stale for side in pairs.sides.values()):
        pairs.read()
    return tuple(PinnedNumbers(pin.id, pin.en, pin.es) for pin in pairs.numbered_pins())


def _proven(stored: CompareRequest, story: Story, editor: SplitEditor) -> tuple[Proven, ...]:
    """Proven passages where they stand on the screen; one whose words are gone is none."""
    if not stored.proven:
        return ()
    known = {
        (language, place.anchor.start, place.anchor.end): claim.id
        for claim in story.claims
        for language, place in claim.anchors.items()
    }
    spans = {language: editor.current_spans(language) for language in Language}
    found = []
    for each in stored.proven:
        span = spans[each.language].get(known.get((each.language, each.start, each.end), ""))
        if span is not None:
            found.append(Proven(each.language, *span))
    return tuple(found)
