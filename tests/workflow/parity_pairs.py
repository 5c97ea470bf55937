# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The pairs of G4: editions that say different things and must be refused, and the mended ones; see ``rule_pairs``."""

from __future__ import annotations

from editor_desk.bilingual.paragraphs import read_paragraphs
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import pairing, reviewing_pairs, steps, writing
from tests.workflow.newsroom import EN, ES, Newsroom
from tests.workflow.pair import Act, Pair

ARREST = {
    EN: "\nPolice arrested Luis Vega on Monday. He did not pay the drivers.\n",
    ES: "\nLa policía arrestó el lunes a Luis Vega. Él no pagó a los conductores.\n",
}
ALONE = "\nThe line will be free on weekends.\n"


def beside_the_other(newsroom: Newsroom, plan: Plan = Plan.BOTH) -> str:
    """A translated story: the Spanish is signed off, the English in fact check."""
    story_id = newsroom.begin(plan)
    for language in (EN, ES):
        writing.save_text(newsroom.ana, story_id, language, body=newsroom.text(language) + ARREST[language])
    newsroom.to_ready(story_id, ES)
    newsroom.sign(story_id, ES)
    newsroom.prove(newsroom.mark(story_id, "24 new buses"))
    for stage in (Stage.EDITING, Stage.CHECKING):
        steps.advance(newsroom.ana, story_id, stage, (EN,))
    return story_id


def translated_from_spanish(newsroom: Newsroom) -> str:
    """The same, written in Spanish first: the English is the translation, and was checked against its source."""
    return beside_the_other(newsroom, Plan.ES_FIRST)


def typed(old: str, new: str, language: Language = EN) -> Act:
    """Somebody replaces words in one edition."""

    def act(newsroom: Newsroom, story_id: str) -> None:
        newsroom.type_over(story_id, old, new, language)

    return act


def _a_paragraph_more(newsroom: Newsroom, story_id: str) -> None:
    body = newsroom.edition(story_id).body
    writing.save_text(newsroom.ben, story_id, EN, body=body + ALONE)


def _only_here(newsroom: Newsroom, story_id: str) -> None:
    last = read_paragraphs(newsroom.edition(story_id).body)[-1]
    pairing.cut(newsroom.ben, story_id, EN, [(last.start, last.end)])


def _read_again(newsroom: Newsroom, story_id: str) -> None:
    reviewing_pairs.review_stale(newsroom.ben, story_id)


PARITY_PAIRS: tuple[Pair, ...] = (
    Pair(
        "g4.values", typed("12 years", "15 years"), typed("15 years", "12 years"),
        "English says “15 years”, Spanish says “12 años”: they must agree",
        "En inglés dice “15 years” y en español “12 años”: deben coincidir",
        begin=beside_the_other,
    ),
    Pair(
        "g4.legal_status", typed("arrested", "charged"), typed("charged", "arrested"),
        "Legal status: English says “charged”, Spanish says “arrestó”; they must say the same of somebody",
        "Situación legal: en inglés dice “charged” y en español “arrestó”; deben decir lo mismo de una persona",
        begin=beside_the_other,
    ),
    Pair(
        "g4.one_language_only", _a_paragraph_more, _only_here,
        "“The line will be free on weekends.” stands in the English edition only: translate it, or mark it as “only here”",
        "“The line will be free on weekends.” solo está en la versión en inglés: tradúzcalo o márquelo como “sin"
        " equivalente”",
        begin=beside_the_other,
    ),
    Pair(
        "g4.translation_reviewed", typed("el primer pedido", "el primer gran pedido", ES), _read_again,
        "English: review the translation, its source changed (“el primer pedido en” → “el primer gran pedido en”)",
        "En inglés: revise la traducción, cambió el original (“el primer pedido en” → “el primer gran pedido en”)",
        begin=translated_from_spanish,
    ),
    Pair(
        "g4.wording", typed("did not pay", "paid"), typed("He paid", "He did not pay"),
        "“no” stands in the Spanish edition only: look whether that is meant",
        "“no” solo está en la versión en español: vea si es lo que se quiere",
        begin=beside_the_other, warns=True,
    ),
)  # fmt: skip
