# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The pairs of G7: changes of what readers have that must be refused, and the mended ones; see ``rule_pairs``."""

from __future__ import annotations

from datetime import timedelta

from editor_desk.newsroom.changes import ChangeKind, Effect
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import changing, steps, stories
from tests.workflow.newsroom import EN, ES, Newsroom
from tests.workflow.pair import Begin, Pair, nothing


def live(newsroom: Newsroom, plan: Plan = Plan.EN_ONLY) -> str:
    """A story readers have, in every edition of its plan."""
    story_id = newsroom.begin(plan)
    newsroom.type_over(story_id, "approved", "aproved", by=newsroom.ana)
    for language in plan.languages:
        newsroom.to_ready(story_id, language)
    newsroom.sign(story_id, *plan.languages)
    for stage in (Stage.SENT, Stage.LIVE):
        steps.advance(newsroom.ben, story_id, stage, plan.languages)
    return story_id


def change_id(newsroom: Newsroom, story_id: str) -> str:
    return newsroom.edition(story_id).change or ""


def explain(newsroom: Newsroom, story_id: str, *languages: Language) -> None:
    """Everything a correction has to say."""
    said = dict.fromkeys(languages or (EN,), "Something")
    found = change_id(newsroom, story_id)
    changing.describe_change(newsroom.ben, found, wrong=said, right=said, where=said, note=said)


def _in_change(kind: ChangeKind, plan: Plan = Plan.EN_ONLY) -> Begin:
    """A change in fact check that says what it has to."""

    def begin(newsroom: Newsroom) -> str:
        story_id = live(newsroom, plan)
        changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
        newsroom.type_over(story_id, "aproved", "approved", by=newsroom.ana)
        explain(newsroom, story_id)
        steps.advance(newsroom.ana, story_id, Stage.CHECKING, (EN,))
        changing.describe_change(newsroom.ana, change_id(newsroom, story_id), kind=kind)
        return story_id

    return begin


def change_by_itself(newsroom: Newsroom) -> str:
    """A change that nobody has named yet, in fact check."""
    story_id = live(newsroom)
    stories.set_fields(newsroom.ana, story_id, {"tags": "transit"})
    steps.advance(newsroom.ana, story_id, Stage.CHECKING, (EN,))
    return story_id


def _is_update(newsroom: Newsroom, story_id: str) -> None:
    changing.begin_change(newsroom.ben, story_id, (EN,), ChangeKind.UPDATE)


def _back_to_the_slip(newsroom: Newsroom, story_id: str) -> None:
    newsroom.type_over(story_id, "approved", "aproved")


def _slip_mended(newsroom: Newsroom, story_id: str) -> None:
    newsroom.type_over(story_id, "aproved", "approved")


def _another_month(newsroom: Newsroom, story_id: str) -> None:
    newsroom.type_over(story_id, "in May", "in June")


def _the_same_month(newsroom: Newsroom, story_id: str) -> None:
    newsroom.type_over(story_id, "in June", "in May")


def _no_note(newsroom: Newsroom, story_id: str) -> None:
    empty = {EN: ""}
    changing.describe_change(newsroom.ben, change_id(newsroom, story_id), where=empty, note=empty)


def _compared(newsroom: Newsroom, story_id: str) -> None:
    changing.set_effect(newsroom.ben, change_id(newsroom, story_id), ES, Effect.COMPARED)


def _follows(newsroom: Newsroom, story_id: str) -> None:
    evening = newsroom.desk.now() + timedelta(hours=3)
    changing.set_effect(
        newsroom.ben,
        change_id(newsroom, story_id),
        ES,
        Effect.TO_FOLLOW,
        follow_by=evening,
        follow_person="Ana Ruiz",
    )


CHANGE_PAIRS: tuple[Pair, ...] = (
    Pair(
        "g7.kind", nothing, _is_update,
        "English: say what kind of change this is: fix, update, correction, clarification or note",
        "En inglés: diga qué tipo de cambio es: arreglo, actualización, corrección, aclaración o nota",
        begin=change_by_itself,
    ),
    Pair(
        "g7.kind", _back_to_the_slip, _slip_mended,
        "English: nothing is different from what readers have; drop the change",
        "En inglés: no hay nada distinto de lo que tiene el público; descarte el cambio",
        begin=_in_change(ChangeKind.UPDATE), name="g7.kind: nothing changed",
    ),
    Pair(
        "g7.fix", _another_month, _the_same_month,
        "English, text: “May” → “June” is no fix (a capital letter, as names have); make it an update or a correction",
        "En inglés, texto: “May” → “June” no es un arreglo (una mayúscula, como en los nombres); hágalo actualización"
        " o corrección",
        begin=_in_change(ChangeKind.FIX),
    ),
    Pair(
        "g7.note", _no_note, explain,
        "English: the correction does not say yet: where it stood, the note readers get",
        "En inglés: al cambio (corrección) le falta decir: dónde estaba, la nota para el público",
        begin=_in_change(ChangeKind.CORRECTION),
    ),
    Pair(
        "g7.other", nothing, _compared,
        "English: say what this means for the other edition (Spanish): affected, compared and not affected, or to follow",
        "En inglés: diga qué significa para la otra versión (español): afectada, comparada y no afectada, o pendiente",
        begin=_in_change(ChangeKind.CORRECTION, Plan.BOTH),
    ),
    Pair(
        "g7.other", nothing, _follows,
        "English: say what this means for the other edition (Spanish): affected, compared and not affected, or to follow",
        "En inglés: diga qué significa para la otra versión (español): afectada, comparada y no afectada, o pendiente",
        begin=_in_change(ChangeKind.UPDATE, Plan.BOTH), name="g7.other: to follow",
    ),
)  # fmt: skip
