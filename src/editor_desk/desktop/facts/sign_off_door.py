# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which editions the person at the desk can sign off now, and in a sentence why not the others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import words
from editor_desk.newsroom.gates import SIGN_OFF_GATES, RuleResult
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person, Role
from editor_desk.newsroom.stages import OUT_OF_THE_HOUSE, Stage
from editor_desk.newsroom.stories import Story

ASKED_IN_DIALOG = frozenset({"g5.seen", "g5.approver_is_author"})
"""What the sign-off dialog itself settles: reading, and an author's declared reason."""
_SIGNED = (Stage.APPROVED, Stage.SCHEDULED, *OUT_OF_THE_HOUSE)


@dataclass(frozen=True, slots=True)
class Door:
    """The editions that can be signed off now; ``why`` is the sentence about the rest."""

    languages: tuple[Language, ...]
    why: str

    @property
    def is_open(self) -> bool:
        """Whether Sign off has anything to do."""
        return bool(self.languages)


def sign_off_door(story: Story, results: Iterable[RuleResult], person: Person, now: datetime) -> Door:
    """What the Sign off button should do, and what it says while it is grey."""
    if story.pause is not None:
        said = QCoreApplication.translate("SignOffDoor", "No sign-off now, the story is paused: {stage}.")
        return Door((), said.format(stage=words.word("stage", story.pause.stage.value)))
    ready = [edition.language for edition in story.planned() if edition.working_stage is Stage.READY]
    if not ready:
        return Door((), _not_ready(story))
    if not person.may_act_as(frozenset({Role.APPROVER}), now):
        said = QCoreApplication.translate("SignOffDoor", "{person} may not sign off: that takes an approver.")
        return Door((), said.format(person=person.name))
    counts = {language: _blocks(results, language) for language in ready}
    open_now = tuple(language for language in ready if not counts[language])
    if not open_now:
        said = QCoreApplication.translate("SignOffDoor", "Sign off is grey: {count} to mend first.")
        return Door((), said.format(count=sum(counts.values())))
    return Door(open_now, _open_words(story, open_now, counts))


def _blocks(results: Iterable[RuleResult], language: Language) -> int:
    return sum(
        result.blocks
        and result.language is language
        and result.gate in SIGN_OFF_GATES
        and result.rule not in ASKED_IN_DIALOG
        for result in results
    )


def _not_ready(story: Story) -> str:
    waiting = [edition for edition in story.planned() if edition.working_stage not in _SIGNED]
    begun = [edition for edition in waiting if not edition.is_empty]
    signed = [edition.language for edition in story.planned() if edition.working_stage in _SIGNED]
    if signed and not begun:
        said = QCoreApplication.translate("SignOffDoor", "Signed off: {languages}.")
        return said.format(languages=words.language_names(signed))
    said = QCoreApplication.translate(
        "SignOffDoor", "Sign off is grey: an edition must first be “{ready}”. Now: {stages}."
    )
    stages = [
        f"{words.language_name(edition.language)} – {words.word('stage', edition.working_stage.value)}"
        for edition in waiting
    ]
    return said.format(ready=words.word("stage", Stage.READY.value), stages="; ".join(stages))


def _open_words(story: Story, open_now: tuple[Language, ...], counts: dict[Language, int]) -> str:
    said = QCoreApplication.translate("SignOffDoor", "Can be signed off: {languages}.")
    sentences = [said.format(languages=words.language_names(open_now))]
    for edition in story.planned():
        if edition.language in open_now or edition.working_stage in _SIGNED:
            continue
        name = words.language_label(edition.language)
        if edition.language in counts:
            rest = QCoreApplication.translate("SignOffDoor", "{language}: {count} to mend first.")
            sentences.append(rest.format(language=name, count=counts[edition.language]))
        else:
            sentences.append(f"{name}: {words.word('stage', edition.working_stage.value)}.")
    return " ".join(sentences)
