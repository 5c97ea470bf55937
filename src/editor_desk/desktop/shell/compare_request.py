# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is asked of the comparison: both editions as they stand on the screen, with all that the store knows of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.newsroom.comparison import BODY, CompareRequest, EditionText, PinnedNumbers, Proven
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story

if TYPE_CHECKING:
    from editor_desk.store.unit import Unit

_LINES = ("headline", "dek")
"""Lines that stand on the screen; each is compared where both editions have it."""


def stored_request(unit: Unit, story: Story) -> CompareRequest | None:
    """The request about the editions as they are stored; None where the plan has one language. On the desk's thread."""
    from editor_desk.checks.parity import request_for

    if len(story.plan.languages) < len(Language):
        return None
    return request_for(story, unit.known_names())


def request_on_screen(stored: CompareRequest, story: Story, editor: SplitEditor) -> CompareRequest:
    """The same with what is on the screen, saved or not; the stored one itself where that is the same."""
    texts = {language: editor.tools(language).texts for language in Language}
    lines = [name for name in _LINES if all(texts[language][name].strip() for language in Language)]
    en, es = _now(stored.en, texts[Language.EN], lines), _now(stored.es, texts[Language.ES], lines)
    if (en, es) == (stored.en, stored.es):
        return stored
    return replace(
        stored,
        en=en,
        es=es,
        pins=_pins(editor) if stored.pins else (),
        proven=_proven(stored, story, editor),
    )


def _now(stored: EditionText, texts: Mapping[str, str], lines: Sequence[str]) -> EditionText:
    fields = {name: texts[name] for name in lines}
    fields |= {name: text for name, text in stored.fields.items() if name not in _LINES}
    return EditionText({**fields, BODY: texts[BODY]})


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
