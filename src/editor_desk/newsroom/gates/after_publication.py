# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""G7: what changes what readers have says what it is, tells them so, and is weighed for the other edition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from editor_desk.newsroom.changes import WITH_NOTE, Change, ChangeKind, Effect
from editor_desk.newsroom.gates.context import Failure, GateContext, RuleFunction
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

GATE = "G7"


def has_a_say(context: GateContext) -> bool:
    """Whether the gate asks anything: only while a change is open that readers do not have yet."""
    return context.edition.change is not None and context.edition.change_stage is not Stage.SENT


def _change(context: GateContext) -> Change | None:
    return context.story.open_change(context.language)


def _kind(context: GateContext) -> Iterator[Failure]:
    change, facts = _change(context), context.change_facts
    if change is None or change.kind is None:
        yield Failure()
    elif facts is not None and not facts.is_changed and change.kind in (ChangeKind.FIX, ChangeKind.UPDATE):
        yield Failure(variant="unchanged")


def _fix(context: GateContext) -> Iterator[Failure]:
    change, facts = _change(context), context.change_facts
    if change is None or change.kind is not ChangeKind.FIX:
        return
    if facts is None or not facts.is_sent_known:
        yield Failure(variant="unknown")
        return
    for fault in facts.faults:
        params = {
            "changed_field": fault.place,
            "before": fault.before,
            "after": fault.after,
            "why": fault.why,
        }
        yield Failure(params)


def _note(context: GateContext) -> Iterator[Failure]:
    change = _change(context)
    if change is None or change.kind not in WITH_NOTE:
        return
    said = {"wrong": change.wrong, "right": change.right, "where": change.where, "note": change.note}
    wanted = said if change.kind is ChangeKind.CORRECTION else {"note": change.note}
    missing = tuple(part for part, words in wanted.items() if not words.get(context.language, "").strip())
    if missing:
        yield Failure({"change": change.kind.value, "part": missing})


def _other(context: GateContext) -> Iterator[Failure]:
    """A fix touches one language by proof; anything else is weighed for the other edition, where readers have it."""
    change, facts = _change(context), context.change_facts
    other = context.story.edition(context.language.other)
    if change is None or change.kind in (None, ChangeKind.FIX) or not other.is_public:
        return
    effect = change.on(other.language)
    params = {"other_language": other.language.value}
    if effect is None:
        yield Failure(params)
    elif effect.effect is Effect.TO_FOLLOW and not (effect.follow_by and effect.follow_person):
        yield Failure(params, "follows")
    elif effect.effect is Effect.COMPARED and (facts is None or effect.compared_hash != facts.other_hash):
        yield Failure(params, "compared_before")


RULES: Mapping[str, RuleFunction] = {
    "g7.kind": _kind,
    "g7.fix": _fix,
    "g7.note": _note,
    "g7.other": _other,
}

WORDINGS: Mapping[str, str] = {
    "g7.kind.rule": QT_TRANSLATE_NOOP("Newsroom", "The change says what it is"),
    "g7.kind.fails": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: say what kind of change this is: fix, update, correction, clarification or note",
    ),
    "g7.kind.unchanged": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: nothing is different from what readers have; drop the change"
    ),
    "g7.fix.rule": QT_TRANSLATE_NOOP("Newsroom", "A fix moves no figure, name, date, quotation or negation"),
    "g7.fix.fails": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}, {changed_field}: “{before}” → “{after}” is no fix ({why}); make it an update or a correction",
    ),
    "g7.fix.unknown": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: the copy readers have is not in this store, so nothing can be proved; make it an update",
    ),
    "g7.note.rule": QT_TRANSLATE_NOOP("Newsroom", "Readers are told what was wrong and what is right"),
    "g7.note.fails": QT_TRANSLATE_NOOP("Newsroom", "{language}: the {change} does not say yet: {part}"),
    "g7.other.rule": QT_TRANSLATE_NOOP("Newsroom", "The other edition was looked at"),
    "g7.other.fails": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: say what this means for the other edition ({other_language}): affected, compared and not"
        " affected, or to follow",
    ),
    "g7.other.follows": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: say by when the other edition ({other_language}) follows, and who sees to it"
    ),
    "g7.other.compared_before": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: the other edition ({other_language}) changed since it was compared; compare again",
    ),
}
