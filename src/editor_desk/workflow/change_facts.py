# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What can be found out about the open change of an edition: what moved, and whether it is the fix it says it is."""

from __future__ import annotations

from editor_desk.checks.fix_proof import fix_faults
from editor_desk.newsroom.changes import ChangeFacts, ChangeKind, NotAFix
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.ruleset import Ruleset
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.store.unit import Unit
from editor_desk.workflow.standing import form_of, hash_now, is_as_sent, sent_content


def change_facts(unit: Unit, story: Story, language: Language, ruleset: Ruleset) -> ChangeFacts | None:
    """The same for the rules of G7; None where no change is open, or readers have it already."""
    change, edition = story.open_change(language), story.edition(language)
    if change is None or edition.change_stage is Stage.SENT:
        return None
    sent = sent_content(unit, story, language)
    faults: tuple[NotAFix, ...] = ()
    if change.kind is ChangeKind.FIX and sent is not None:
        faults = fix_faults(sent.form, form_of(story, language, ruleset), language)
    return ChangeFacts(
        is_changed=not is_as_sent(story, language, ruleset),
        is_sent_known=sent is not None,
        faults=faults,
        other_hash=hash_now(story, language.other, ruleset),
    )
