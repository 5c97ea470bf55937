# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Translation help for the pictures: a paragraph proposed from memory and by a machine, one marked, a paste asked about."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from editor_desk.bilingual.adapting import adapt
from editor_desk.bilingual.paragraphs import read_paragraphs
from editor_desk.desktop.shell.memory_proposals import memory_proposal
from editor_desk.desktop.split_editor import Proposal, Selection
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import TranslatedBy
from editor_desk.newsroom.memory import Found, MemorySource, Segment
from editor_desk.publishing.tmx import TmxUnit, tmx_lines
from editor_desk.workflow.machine_drafts import mark_machine_text
from editor_desk.workflow.memory import Remembered
from editor_desk.workflow.work import Changes, Work

if TYPE_CHECKING:
    from tests.screenshots import Scene

EN, ES = Language.EN, Language.ES
_WAS = "The season runs from June 1 to Nov. 20, and Ana Ruiz expects 12 storms."
_WANTED = "The season runs from June 1 to Nov. 30, and Ophelia Grant expects 14 storms."
_SPANISH = "La temporada va del 1 de junio al 20 de noviembre, y Ana Ruiz espera doce tormentas."
_DRAFT = (
    "De los 118 hogares en la calle, 104 han llenado uno en, dice Ophelia Grant, 72, un despachador de autobús"
    " retirado que mantiene las tarjetas en una lata de galleta. “[TK] In 2019 the water was in my kitchen”, dijo."
)


def _begin(scene: Scene, number: int) -> None:
    side = scene.window.editor.paired.pairs.sides[EN]
    scene.wait(lambda: len(side.paragraphs) > number)
    cursor = side.body.textCursor()
    cursor.setPosition(side.body.source.position(side.paragraphs[number].start))
    side.body.setFocus()
    side.body.setTextCursor(cursor)
    scene.window.editor.proposing.begin()


def take_in_file(scene: Scene) -> None:
    """A translation memory file of another program, listed in the preferences."""
    path = scene.window.store.parent / "agency-2025.tmx"
    units = [TmxUnit(_WAS, _SPANISH, "Ana Ruiz", datetime(2026, 3, 9, tzinfo=UTC), "storms")]
    path.write_text("".join(tmx_lines(units)), encoding="utf-8")
    scene.room.memory_files.take_in(path)
    scene.wait(lambda: not scene.room.memory_files.is_busy)


def propose(scene: Scene) -> None:
    """A sentence from memory, made to fit, and a machine's draft behind it."""
    _begin(scene, 4)
    source = MemorySource("x", "y", "storm-table", "", datetime(2026, 6, 3, 18, tzinfo=UTC))
    found = Remembered((adapt(_WANTED, Found(Segment(_WAS, _SPANISH), 86, source), EN),))
    scene.window.editor.proposing.propose([memory_proposal(found), _machine(scene)])


def propose_machine(scene: Scene) -> None:
    """A machine's draft alone, in the place of what stands there."""
    _begin(scene, 2)
    scene.window.editor.proposing.propose([_machine(scene)])


def _machine(scene: Scene) -> Proposal:
    drafts = scene.room.drafts

    def remarks() -> tuple[str, ...]:
        said = drafts.tr("%n quotation(s) left as said: translate each where [TK] stands.", "", 1)
        return (said,)

    return Proposal(
        _DRAFT, lambda: drafts.tr("Machine draft (%1)").replace("%1", "Apertium"), remarks, "Apertium"
    )


def leave(scene: Scene) -> None:
    """Close the box."""
    scene.window.editor.proposing.leave()


def mark(scene: Scene) -> None:
    """Two Spanish paragraphs that a machine wrote and nobody has read."""
    story_id = scene.room.story.id
    found = read_paragraphs(scene.window.editor.text(ES))[1:3]

    def act(work: Work) -> Changes:
        return mark_machine_text(work, story_id, ES, [(each.start, each.end) for each in found], "Apertium")

    scene.room.link.act(act)
    scene.wait(lambda: any(name.startswith("machine") for name in scene.window.editor.current_spans(ES)))


def ask(scene: Scene) -> None:
    """A large paste was made into the Spanish text."""
    pasted = Selection(ES, 0, 40, "")
    names = ("Google Translate", "DeepL", "Marisol Vega")
    scene.window.editor.ask_about_paste(pasted, 312, names, TranslatedBy.MACHINE, "DeepL")


def ask_no_more(scene: Scene) -> None:
    """Nobody answers."""
    bar = scene.window.editor.paste_bar(ES)
    if bar is not None:
        bar.left.emit()
