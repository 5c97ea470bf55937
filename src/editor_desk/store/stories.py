# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Stories in the store: the whole of one, by id or by what people call it."""

from __future__ import annotations

from sqlmodel import Session, col, select

from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.stories import Story
from editor_desk.store.approvals import Approvals
from editor_desk.store.changes import ChangesAfterPublication
from editor_desk.store.claims import Claims
from editor_desk.store.editions import Editions
from editor_desk.store.machine_drafts import MachineDrafts
from editor_desk.store.notes import Notes
from editor_desk.store.overrides import Overrides
from editor_desk.store.photos import Photos
from editor_desk.store.pins import Pins
from editor_desk.store.retractions import Retractions
from editor_desk.store.reviewed import AcceptedDifferences, ReviewedPairs
from editor_desk.store.reviews import Reviews
from editor_desk.store.shapes import story_columns, story_from
from editor_desk.store.tables import StoryRow
from editor_desk.store.writing import ids_beginning, plain, rows, write_changed


class Stories:
    """Stories, put together from their parts."""

    def __init__(
        self,
        session: Session,
        editions: Editions,
        claims: Claims,
        photos: Photos,
        approvals: Approvals,
        pins: Pins,
        notes: Notes,
        overrides: Overrides,
        retractions: Retractions,
        changes: ChangesAfterPublication,
        reviews: Reviews,
        machine_drafts: MachineDrafts,
        reviewed: ReviewedPairs,
        accepted: AcceptedDifferences,
    ) -> None:
        self._session = session
        self._editions = editions
        self._claims = claims
        self._photos = photos
        self._approvals = approvals
        self._pins = pins
        self._notes = notes
        self._overrides = overrides
        self._retractions = retractions
        self._changes = changes
        self._reviews = reviews
        self._machine_drafts = machine_drafts
        self._reviewed = reviewed
        self._accepted = accepted

    def whole(self, story_id: str) -> Story:
        """A story with its editions, bodies and all that belongs to it."""
        row = next(rows(plain(self._session), "SELECT * FROM story WHERE id = ?", story_id), None)
        if row is None:
            raise WrongUsage("story.unknown", ref=story_id)
        story_row = int(row.row)
        claims, files = self._claims.of_story(story_row)
        return story_from(
            row,
            self._editions.of_story(story_row),
            claims=claims,
            photos=self._photos.of_story(story_row),
            files=files,
            approvals=self._approvals.of_story(story_row),
            overrides=self._overrides.of_story(story_row),
            pins=self._pins.of_story(story_row),
            notes=self._notes.of_story(story_row),
            retractions=self._retractions.of_story(story_row),
            changes=self._changes.of_story(story_row),
            reviews=self._reviews.of_story(story_row),
            reviewed=self._reviewed.of_story(story_row),
            accepted=self._accepted.of_story(story_row),
            machine_drafts=self._machine_drafts.of_story(story_row),
        )

    def add(self, story: Story) -> None:
        """A new story with its editions and all that belongs to it; its sign-offs are added one by one."""
        if story.approvals:
            raise ValueError("a sign-off is added with its content, by add_approval")
        row = StoryRow(**story_columns(story))
        self._session.add(row)
        self._session.flush()
        for edition in story.editions.values():
            self._editions.put(story.id, edition)
        for claim in story.claims:
            self._claims.put(story.id, claim)
            for evidence in claim.evidence:
                self._claims.add_evidence(story.id, claim.id, evidence)
        for evidence in story.files:
            self._claims.add_evidence(story.id, None, evidence)
        for use in story.photos:
            self._photos.put(story.id, use)
        for pin in story.pins:
            self._pins.put(story.id, pin)
        for note in story.notes:
            self._notes.put(story.id, note)
        self._overrides.put(story.id, *story.overrides)
        self._retractions.put(story.id, *story.retractions)
        for change in story.changes:
            self._changes.put(story.id, change)
        for review in story.reviews:
            self._reviews.add(story.id, review)
        self._reviewed.put(story.id, story.reviewed)
        self._accepted.put(story.id, *story.accepted)
        self._machine_drafts.put(story.id, story.machine_drafts)

    def put(self, story: Story) -> None:
        """The story's own fields; editions and all that belongs to a story have writers of their own."""
        write_changed(self._row(story.id), story_columns(story))

    def find(self, ref: str) -> str:
        """The id of the story a person means; raises ``WrongUsage`` where that is none, or several."""
        slug = col(StoryRow.slug)
        found = list(self._session.exec(select(StoryRow.id).where(col(StoryRow.id) == ref.strip().lower())))
        found = found or list(self._session.exec(select(StoryRow.id).where(slug == ref.strip(), slug != "")))
        found = found or ids_beginning(self._session, StoryRow, ref)
        if not found:
            raise WrongUsage("story.unknown", ref=ref)
        if len(found) > 1:
            raise WrongUsage("story.ambiguous", ref=ref, count=len(found))
        return found[0]

    def is_on_legal_hold(self, story_id: str) -> bool:
        """Whether nothing of a story may go."""
        asked = "SELECT legal_hold_at IS NOT NULL FROM story WHERE id = ?"
        found = plain(self._session).execute(asked, (story_id,)).fetchone()
        return bool(found and found[0])

    def has_slug(self, slug: str) -> bool:
        """Whether a story is called exactly this."""
        return self._session.exec(select(StoryRow.id).where(col(StoryRow.slug) == slug)).first() is not None

    def _row(self, story_id: str) -> StoryRow:
        row = self._session.exec(select(StoryRow).where(col(StoryRow.id) == story_id)).first()
        if row is None:
            raise WrongUsage("story.unknown", ref=story_id)
        return row
