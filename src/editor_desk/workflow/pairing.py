# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Saying which paragraphs belong together, or that one has no counterpart; the text may change beneath it.

Pins are no content: anybody at the desk may set and take them away at any stage, and no sign-off falls by one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from editor_desk.bilingual.paragraphs import numbers_within, read_paragraphs
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.pins import Pin, PinnedPlace
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.unit import Unit
from editor_desk.workflow.moving_places import Span, move_between, place_at
from editor_desk.workflow.reviewing_pairs import forget_pairs_of
from editor_desk.workflow.work import Changes, Work, new_id

_QUOTED = 60
"""Characters of each paragraph that the diary keeps."""

WORDINGS = {
    "pin.empty": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no paragraph here that could be paired. Nothing was changed."
    ),
}


def pin(work: Work, story_id: str, en: Sequence[Span], es: Sequence[Span]) -> Changes:
    """Say that these paragraphs belong together, whatever their order.

    What was said of any of them before is taken away. A span stands for the paragraphs it covers. Raises
    ``WrongUsage`` where one side has no paragraph.
    """
    return _decide(work, story_id, {Language.EN: en, Language.ES: es}, "pair.pin")


def cut(work: Work, story_id: str, language: Language, spans: Sequence[Span]) -> Changes:
    """Say that paragraphs of this edition have no counterpart in the other."""
    return _decide(work, story_id, {language: spans}, "pair.cut")


def unpin(work: Work, story_id: str, pin_ids: Sequence[str]) -> Changes:
    """Take pins or cuts away; raises ``WrongUsage`` where somebody else did so meanwhile."""
    with work.store.unit() as unit:
        story = unit.story(story_id)
        for pin_id in pin_ids:
            found = next((each for each in story.pins if each.id == pin_id), None)
            if found is None:
                raise WrongUsage("pin.unknown")
            _take_away(unit, work, story, found)
    return Changes((story.id,))


def move_pins(unit: Unit, story: Story, language: Language, body_before: str) -> tuple[Pin, ...]:
    """Find the paragraphs of every pin again after a body changed; all pins of the story, moved or not."""
    if not any(language in each.places for each in story.pins):
        return story.pins
    body = story.edition(language).body
    pins, moved = [], []
    move = move_between(body_before, body)
    for each in story.pins:
        places = move.places(each.places.get(language, ()))
        if language in each.places and places != each.places[language]:
            each = each.with_places(language, places)
            moved.append(each)
        pins.append(each)
    unit.put_pin_places(story.id, moved, language)
    return tuple(pins)


def _decide(work: Work, story_id: str, spans: Mapping[Language, Sequence[Span]], code: str) -> Changes:
    with work.store.unit() as unit:
        story = unit.story(story_id)
        places = {language: _places(story, language, given) for language, given in spans.items()}
        if not all(places.values()):
            raise WrongUsage("pin.empty")
        made = Pin(new_id(), places, by=work.person.id, at=work.now())
        for earlier in story.pins:
            if _share(earlier, made):
                _take_away(unit, work, story, earlier)
        unit.put_pin(story.id, made)
        forget_pairs_of(unit, story, {language: made.spans(language) for language in Language})
        work.record(unit, code, story.id, _language_of(made), _payload(made))
    return Changes((story.id,))


def _places(story: Story, language: Language, spans: Sequence[Span]) -> tuple[PinnedPlace, ...]:
    body = story.edition(language).body
    paragraphs = read_paragraphs(body)
    numbers = {number for span in spans for number in numbers_within(paragraphs, *span)}
    return tuple(place_at(body, paragraphs[at].start, paragraphs[at].end) for at in sorted(numbers))


def _share(earlier: Pin, made: Pin) -> bool:
    """Whether both speak of a paragraph."""
    return any(
        start < end_made and start_made < end
        for language in Language
        for start, end in earlier.spans(language)
        for start_made, end_made in made.spans(language)
    )


def _take_away(unit: Unit, work: Work, story: Story, gone: Pin) -> None:
    unit.remove_pin(gone.id, work.person.id, work.now())
    work.record(unit, "pair.unpin", story.id, _language_of(gone), _payload(gone))


def _language_of(pin: Pin) -> Language | None:
    return next(iter(pin.places)) if pin.is_cut else None


def _payload(pin: Pin) -> dict[str, object]:
    said: dict[str, object] = {"pin": pin.id}
    for language, places in pin.places.items():
        said[language.value] = [place.anchor.exact[:_QUOTED] for place in places]
    return said
