# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Going back to the copy readers have: its photo words, and sign-offs of words that were given up."""

from __future__ import annotations

from dataclasses import replace

from editor_desk.checks.content import ContentForm
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story
from editor_desk.store.unit import Unit
from editor_desk.text.canonical import canonical
from editor_desk.workflow.work import Work


def photos_as_sent(unit: Unit, story: Story, language: Language, form: ContentForm) -> Story:
    """Cutlines and alt texts of this language are again as in the copy readers have; the photos themselves stay."""
    sent = {photo[0]: (photo[2], photo[4]) for photo in form.get("photos", [])}
    uses = []
    for use in story.photos:
        cutline, alt = sent.get(use.id, (None, None))
        found = use
        if cutline is not None and canonical(use.cutline.get(language, "")) != cutline:
            found = replace(found, cutline={**found.cutline, language: cutline})
        if alt is not None and canonical(use.alt.get(language, "")) != alt:
            found = replace(found, alt={**found.alt, language: alt})
        if found is not use:
            unit.put_photo(story.id, found)
        uses.append(found)
    return replace(story, photos=tuple(uses))


def revoke_sign_offs(unit: Unit, work: Work, story: Story, language: Language, why: str = "") -> Story:
    """Take back the sign-offs of an edition, with the reason; in a change, not that of the copy readers have."""
    edition = story.edition(language)
    revoked = {}
    for approval in story.standing_approvals(language):
        if edition.change is not None and approval.content_hash == edition.sent_hash:
            continue
        gone = replace(approval, revoked_at=work.now(), revoked_by=work.person.id, revoked_why=why)
        unit.put_approval(gone)
        work.record(unit, "approval.revoked", story.id, language, {"approval": gone.id, "reason": why})
        revoked[gone.id] = gone
    return replace(story, approvals=tuple(revoked.get(a.id, a) for a in story.approvals))
