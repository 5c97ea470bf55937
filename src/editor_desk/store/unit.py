# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One act of work in the store: everything in it happens, or nothing does."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlmodel import Session

from editor_desk import __version__
from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.changes import Change
from editor_desk.newsroom.claims import Claim, Evidence, StoredFile
from editor_desk.newsroom.events import Event
from editor_desk.newsroom.holds import Held, Hold
from editor_desk.newsroom.known_names import KnownName, NameVersion
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import MachineDraft
from editor_desk.newsroom.notes import Note
from editor_desk.newsroom.overrides import Override
from editor_desk.newsroom.passphrases import KeptPassphrase
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.photos import PhotoAsset, PhotoUse
from editor_desk.newsroom.pins import Pin
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.retractions import Retraction
from editor_desk.newsroom.reviewed import AcceptedDifference, ReviewedPair
from editor_desk.newsroom.ruleset import Ruleset, RulesVersion
from editor_desk.newsroom.sensitive import SensitiveReview
from editor_desk.newsroom.stories import Edition, Story
from editor_desk.store import files, holds, journal, mirror_due, search, waking_read
from editor_desk.store.approvals import Approvals
from editor_desk.store.changes import ChangesAfterPublication
from editor_desk.store.claims import Claims
from editor_desk.store.diary import Diary
from editor_desk.store.editions import Editions
from editor_desk.store.journal import Journaled
from editor_desk.store.known_names import KnownNames, NamesRead
from editor_desk.store.list_query import ListQuery, SavedSearch, StoryLine
from editor_desk.store.list_sql import lines_of
from editor_desk.store.machine_drafts import MachineDrafts
from editor_desk.store.memory import Memory
from editor_desk.store.mirror_due import By, Due
from editor_desk.store.names_list import NamesPage, NamesQuery, names_page
from editor_desk.store.notes import Notes
from editor_desk.store.overrides import Overrides
from editor_desk.store.passphrases import Passphrases
from editor_desk.store.people import People, Settings
from editor_desk.store.photos import Photos
from editor_desk.store.pins import Pins
from editor_desk.store.readings import Reading, Readings
from editor_desk.store.retractions import Retractions
from editor_desk.store.reviewed import AcceptedDifferences, ReviewedPairs
from editor_desk.store.reviews import Reviews, withheld_anywhere, withheld_of
from editor_desk.store.revisions import Revision, Revisions
from editor_desk.store.rulesets import ReadRulesets, Rulesets
from editor_desk.store.saved_searches import SavedSearches
from editor_desk.store.stories import Stories
from editor_desk.store.waking_read import FollowLine, WakingLine
from editor_desk.store.writing import driver, story_key


@dataclass(frozen=True, slots=True)
class Place:
    """What a unit knows of its store: the desk's id, the folder of files, the clock, rules and names read before."""

    desk: str
    folder: Path
    now: Callable[[], datetime]
    rulesets_read: ReadRulesets
    names_read: NamesRead = field(default_factory=dict)


class Unit:
    """The store inside one transaction; ``Store.unit`` makes it, commits it or takes it all back.

    Returns newsroom values, never rows. What is asked for by an unknown id raises ``WrongUsage``.
    """

    def __init__(self, session: Session, place: Place) -> None:
        self._session = session
        self._place = place
        self.last_event: Event | None = None
        """The newest entry this act added to the diary."""
        self.last_edition: tuple[str, str, datetime] | None = None
        """The edition this act wrote last, as story, language, time of its change."""
        self._editions = Editions(session, place.now)
        self._claims = Claims(session)
        self._photos = Photos(session)
        self._approvals = Approvals(session)
        self._pins = Pins(session)
        self._notes = Notes(session)
        self._overrides = Overrides(session)
        self._readings = Readings(session)
        self._retractions = Retractions(session)
        self._changes = ChangesAfterPublication(session)
        self._reviews = Reviews(session)
        self._reviewed = ReviewedPairs(session)
        self._accepted = AcceptedDifferences(session)
        self._machine_drafts = MachineDrafts(session)
        self._stories = Stories(
            session,
            self._editions,
            self._claims,
            self._photos,
            self._approvals,
            self._pins,
            self._notes,
            self._overrides,
            self._retractions,
            self._changes,
            self._reviews,
            self._machine_drafts,
            self._reviewed,
            self._accepted,
        )
        self._revisions = Revisions(session)
        self._diary = Diary(session, place.desk)
        self._people = People(session)
        self._passphrases = Passphrases(session)
        self._settings = Settings(session)
        self._saved_searches = SavedSearches(session)
        self._rulesets = Rulesets(session, place.rulesets_read)
        self._known_names = KnownNames(session, place.names_read)
        self.is_checkpoint = False
        """Whether a story was made findable in it: the person rests, and there is time for what has to wait."""
        self._touched: dict[mirror_due.Touched, None] = {}
        self._changes_before = 0

    # Stories and their words

    def story(self, story_id: str) -> Story:
        """A whole story: editions with bodies, claims with proof, photos, sign-offs, overrides, files, pins, notes."""
        return self._stories.whole(story_id)

    def find_story(self, ref: str) -> Story:
        """The story a person means: its id, an unambiguous start of it (4 letters or more), or its slug."""
        return self._stories.whole(self._stories.find(ref))

    def slug_is_taken(self, slug: str) -> bool:
        """Whether a story is called exactly this."""
        return self._stories.has_slug(slug)

    def add_story(self, story: Story) -> None:
        """A new story with all that belongs to it except sign-offs."""
        self._touch(By.STORY, story.id)
        self._stories.add(story)
        # Every story is in the index; its bodies come with their first checkpoint.
        search.index(self._connection(), story_key(self._session, story.id), story, with_journal=False)

    def put_story(self, story: Story) -> None:
        """The story's own fields, not its editions and what belongs to them or to it."""
        self._touch(By.STORY, story.id)
        before, after = set(self.withheld(story.id)), set(story.flags.withheld)
        if before - after:
            self._connection().execute("PRAGMA secure_delete = ON")
        if before != after:
            self._touch(By.DESK, "names")  # the copy of the list masks what a story withholds
        self._stories.put(story)

    def put_edition(self, story_id: str, edition: Edition) -> None:
        """An edition, body included, written only where it changed; ``revision`` is left as it is."""
        self._touch(By.STORY, story_id)
        self._editions.put(story_id, edition)
        if edition.changed_at is not None:
            self.last_edition = (story_id, edition.language.value, edition.changed_at)

    def index_story(self, story: Story) -> None:
        """The checkpoint of a story's words: findable as they are now, and no longer in the journal.

        Saving does not do that by itself. Bodies are indexed as the store has them.
        """
        connection, row = self._connection(), story_key(self._session, story.id)
        self.is_checkpoint = True
        search.index(connection, row, story, with_journal=True)
        journal.fold(connection, row)

    def count_stories(self) -> int:
        """How many stories there are, whatever became of them."""
        return int(self._connection().execute("SELECT count(*) FROM story").fetchone()[0])

    def moved_on_since(self, at: datetime) -> tuple[tuple[str, Language], ...]:
        """The editions that changed at this moment or later and after their newest revision, as story and language."""
        return self._editions.moved_on_since(at)

    def checkpoint_body(self, story_id: str, language: Language) -> str:
        """An edition's body as of its last checkpoint: what was typed since is not in it."""
        return journal.at_checkpoint(self._connection(), story_key(self._session, story_id), language)

    def journaled(self) -> tuple[Journaled, ...]:
        """Every edition with words newer than its last checkpoint, the newest first."""
        return journal.journaled(self._connection())

    def lines(self, query: ListQuery) -> tuple[StoryLine, ...]:
        """Stories as a list shows them; ``reading.read_lines`` tells the same without a unit."""
        return lines_of(self._connection(), query)

    # Facts

    def story_of_claim(self, claim_ref: str) -> tuple[Story, Claim]:
        """A claim by its id or an unambiguous start of it, with its story."""
        story_id, claim_id = self._claims.find(claim_ref)
        story = self._stories.whole(story_id)
        claim = story.claim(claim_id)
        if claim is None:
            raise WrongUsage("claim.unknown", ref=claim_ref)
        return story, claim

    def put_claim(self, story_id: str, claim: Claim) -> None:
        """A claim, new or changed, with its anchors; not its proof."""
        self._touch(By.STORY, story_id)
        self._claims.put(story_id, claim)

    def put_claim_places(self, story_id: str, claims: Sequence[Claim], language: Language) -> None:
        """Where an edition states claims which the store has; nothing else of them."""
        self._touch(By.STORY, story_id)
        self._claims.put_places(story_id, claims, (language,))

    def add_evidence(self, story_id: str, claim_id: str | None, evidence: Evidence) -> None:
        """A proof of a claim; without a claim, a file of the story."""
        self._touch(By.STORY, story_id)
        self._claims.add_evidence(story_id, claim_id, evidence)

    def story_of_evidence(self, evidence_ref: str) -> tuple[Story, Evidence]:
        """A proof by its id or an unambiguous start of it, with its story."""
        story_id, evidence_id = self._claims.find_evidence(evidence_ref)
        story = self._stories.whole(story_id)
        proofs = (*story.files, *(proof for claim in story.claims for proof in claim.evidence))
        return story, next(proof for proof in proofs if proof.id == evidence_id)

    def put_evidence(self, story_id: str, evidence: Evidence) -> None:
        """What changed of a proof. What stood there before is overwritten on the disk."""
        self._touch(By.STORY, story_id)
        self._connection().execute("PRAGMA secure_delete = ON")
        self._claims.put_evidence(evidence)

    def blank_payloads(self, words: Sequence[str]) -> int:
        """Blank what the diary says wherever it holds one of these; its chain stays whole. Returns how many."""
        return self._diary.blank(words)

    def is_named_evidence(self, sha256: str) -> bool:
        """Whether any proof is this file."""
        return self._claims.names_file(sha256)

    # Pairs

    def put_pin(self, story_id: str, pin: Pin) -> None:
        """A pin or a cut, new or with other places."""
        self._touch(By.STORY, story_id)
        self._pins.put(story_id, pin)

    def put_pin_places(self, story_id: str, pins: Sequence[Pin], language: Language) -> None:
        """Where the paragraphs of pins which the store has stand now in an edition."""
        self._touch(By.STORY, story_id)
        self._pins.put_places(story_id, pins, (language,))

    def put_machine_drafts(self, story_id: str, drafts: Sequence[MachineDraft]) -> None:
        """Paragraphs that a machine translated: new ones, others standing elsewhere or read by somebody."""
        self._touch(By.STORY, story_id)
        self._machine_drafts.put(story_id, drafts)

    def put_reviewed(self, story_id: str, pairs: Sequence[ReviewedPair]) -> None:
        """Pairs somebody has read side by side, new or read again."""
        self._touch(By.STORY, story_id)
        self._reviewed.put(story_id, pairs)

    def put_reviewed_places(self, story_id: str, pairs: Sequence[ReviewedPair], language: Language) -> None:
        """Where reviewed pairs which the store has stand now in an edition."""
        self._touch(By.STORY, story_id)
        self._reviewed.put_places(story_id, pairs, (language,))

    def forget_reviewed(self, story_id: str, pair_ids: Sequence[str]) -> None:
        """Reviewed pairs that are no pairs any more, or were read anew as others."""
        self._touch(By.STORY, story_id)
        self._reviewed.forget(pair_ids)

    def put_accepted(self, story_id: str, accepted: AcceptedDifference) -> None:
        """That a difference was let stand, or that this was taken back; it is never deleted."""
        self._touch(By.STORY, story_id)
        self._accepted.put(story_id, accepted)

    def put_notes(self, story_id: str, notes: Sequence[Note]) -> None:
        """Several notes of a story at once."""
        self._touch(By.STORY, story_id)
        self._notes.put(story_id, *notes)

    def put_retraction(self, story_id: str, retraction: Retraction) -> None:
        """A request about a story, new or changed; it is never deleted. A contact that was changed is overwritten."""
        self._touch(By.STORY, story_id)
        self._connection().execute("PRAGMA secure_delete = ON")
        self._retractions.put(story_id, retraction)

    def retractions(self, *, only_open: bool = True) -> tuple[tuple[str, Retraction], ...]:
        """The requests about all stories, each with the id of its story; the open ones by their deadline."""
        return self._retractions.every(only_open=only_open)

    def put_note(self, story_id: str, note: Note) -> None:
        """A note on a story, new or changed; it is never deleted."""
        self._touch(By.STORY, story_id)
        self._notes.put(story_id, note)

    def remove_pin(self, pin_id: str, by: str, at: datetime) -> None:
        """Take a pin or a cut away; who did it when is kept."""
        self._touch(By.PIN, pin_id)
        self._pins.remove(pin_id, by, at)

    # Photos and files

    def put_photo(self, story_id: str, use: PhotoUse) -> None:
        """A photo of a story, new or changed, with its asset."""
        self._touch(By.STORY, story_id)
        self._photos.put(story_id, use)

    def remove_photo(self, use_id: str) -> None:
        """Take a photo out of its story; ``put_photo`` brings it back."""
        self._touch(By.PHOTO, use_id)
        self._photos.remove(use_id)

    def put_asset(self, asset: PhotoAsset) -> None:
        """A picture file with its rights."""
        self._touch(By.ASSET, asset.id)
        self._photos.put_asset(asset)

    def keep_file(self, data: bytes, name: str, mime: str, folder: files.Folder) -> StoredFile:
        """Keep a file's contents for good, on the disk when this returns; nothing names it yet."""
        return files.keep(self._place.folder, folder, data, name, mime)

    # Sign-offs and history

    def add_approval(self, story_id: str, approval: Approval, content: str) -> None:
        """A sign-off with the content it is of."""
        self._touch(By.STORY, story_id)
        self._approvals.add(story_id, approval, content)

    def put_approval(self, approval: Approval) -> None:
        """A revocation or a confirmation; nothing else of a sign-off changes."""
        self._touch(By.APPROVAL, approval.id)
        self._approvals.put(approval)

    def stories_with_unconfirmed(
        self, *, by: str | None = None, given_before: datetime | None = None
    ) -> tuple[str, ...]:
        """Stories with an approval by phone that is not confirmed, of one person, or given at this time or before."""
        return self._approvals.stories_with_unconfirmed(by, given_before)

    def put_change(self, story_id: str, change: Change) -> None:
        """A change after publication, new or moved on; it is never deleted."""
        self._touch(By.STORY, story_id)
        self._changes.put(story_id, change)

    def told_to_readers(self, *, unprinted: bool = True) -> tuple[tuple[str, str], ...]:
        """Changes whose note went out to readers, as ids of story and change, the oldest first."""
        return self._changes.told_to_readers(unprinted=unprinted)

    def story_of_change(self, change_id: str) -> tuple[Story, Change]:
        """A change after publication by its id, with its story."""
        story = self._stories.whole(self._changes.story_of(change_id))
        change = story.change(change_id)
        if change is None:
            raise WrongUsage("change.unknown")
        return story, change

    def stories_under_sign_off(self) -> tuple[str, ...]:
        """Stories that wait for readers with an approval that stands."""
        return self._approvals.stories_under_sign_off()

    def approval_content(self, approval_id: str) -> str:
        """The content a sign-off is of."""
        return self._approvals.content(approval_id)

    def put_override(self, story_id: str, override: Override) -> None:
        """That a failure of a rule was accepted, or that this was taken back; it is never deleted."""
        self._touch(By.STORY, story_id)
        self._overrides.put(story_id, override)

    def put_reading(
        self, story_id: str, language: Language, *, person: str, content_hash: str, content: str, at: datetime
    ) -> None:
        """Somebody has read an edition at this content."""
        self._readings.put(story_id, language, person, content_hash, content, at)

    def has_read(self, story_id: str, language: Language, *, person: str, content_hash: str) -> bool:
        """Whether this person has read exactly this content."""
        return self._readings.has(story_id, language, person, content_hash)

    def newest_reading(self, story_id: str, language: Language, *, person: str) -> Reading | None:
        """What this person read last of an edition; None before the first time."""
        return self._readings.newest(story_id, language, person)

    def add_review(self, story_id: str, review: SensitiveReview) -> None:
        """Somebody looked over a sensitive edition."""
        self._touch(By.STORY, story_id)
        self._reviews.add(story_id, review)

    def withheld(self, story_id: str) -> tuple[str, ...]:
        """The names of a story that must stand nowhere but in its own row."""
        return withheld_of(self._connection(), story_id)

    def add_revision(
        self,
        story_id: str,
        language: Language,
        *,
        name: str | None,
        kind: str,
        content: str,
        by: str,
        at: datetime,
        words: int | None = None,
    ) -> int:
        """Keep an edition's content as ``checkpoint`` or ``kept``; returns its number."""
        if kind == "kept":  # checkpoints are not mirrored
            self._touch(By.STORY, story_id)
        return self._revisions.add(
            story_id, language, name=name, kind=kind, content=content, by=by, at=at, words=words
        )

    def revisions(self, story_id: str, language: Language) -> tuple[Revision, ...]:
        """The revisions of an edition, oldest first."""
        return self._revisions.of_edition(story_id, language)

    def newest_revision(self, story_id: str, language: Language) -> Revision | None:
        """The newest revision of an edition; None before the first."""
        return self._revisions.newest(story_id, language)

    def revision_content(self, story_id: str, language: Language, number: int) -> str:
        """What a revision reads."""
        return self._revisions.content(story_id, language, number)

    def revision_contents(self, story_id: str, language: Language) -> Mapping[int, str]:
        """What every revision of an edition reads, by number; quicker than one after the other."""
        return self._revisions.contents(story_id, language)

    def editions_with_checkpoints(
        self, before: datetime, *, after: int, limit: int
    ) -> tuple[tuple[int, str, Language], ...]:
        """Editions with checkpoints older than ``before``, none on legal hold: a key to go on behind, story, language."""
        return self._revisions.with_checkpoints(before, after, limit)

    def is_on_legal_hold(self, story_id: str) -> bool:
        """Whether nothing of a story may go."""
        return self._stories.is_on_legal_hold(story_id)

    def remove_checkpoints(self, story_id: str, language: Language, numbers: Iterable[int]) -> None:
        """Take checkpoints out of an edition's history for good; never a kept revision, never the newest."""
        self._revisions.remove(story_id, language, numbers)

    def append_event(
        self,
        *,
        at: datetime,
        person: str,
        code: str,
        story: str | None = None,
        language: str | None = None,
        payload: Mapping[str, object] | None = None,
    ) -> Event:
        """An entry in this desk's diary, chained to the last one."""
        event = self._diary.append(
            at=at, person=person, code=code, story=story, language=language, payload=payload
        )
        self.last_event = event
        return event

    def payloads(self, story: str, code: str) -> tuple[Mapping[str, object], ...]:
        """What the diary says of a story in entries of one code, blanked ones left out."""
        return self._diary.payloads(story, code)

    def last_moment(self) -> datetime | None:
        """When the newest entry of this desk's diary was made; None in an empty one."""
        return self._diary.last_moment()

    def events(self, story: str | None = None) -> tuple[Event, ...]:
        """The diary, or what it says of one story, oldest first."""
        return self._diary.entries(story)

    def entries_after(self, row: int, code: str) -> tuple[int, tuple[Event, ...]]:
        """The entries with this code that came after one, and the number of the newest entry of all."""
        return self._diary.after(row, code)

    # Who writes where

    def hold(self, story_id: str, language: Language) -> Hold | None:
        """Who took an edition last, whether or not they are still there."""
        return holds.of_edition(self._connection(), story_key(self._session, story_id), language)

    def put_hold(self, story_id: str, language: Language, hold: Hold) -> None:
        """This one has the edition now."""
        holds.put(self._connection(), story_key(self._session, story_id), language, hold)

    def release_holds(self, session: str, keep_story: str = "") -> None:
        """A program lets go of every edition, but for those of one story."""
        holds.release(self._connection(), session, keep_story)

    def holds(self) -> tuple[Held, ...]:
        """Every hold there is, stale ones too."""
        return holds.all_of(self._connection())

    # The desk

    def people(self) -> tuple[Person, ...]:
        """Everybody at this desk."""
        return self._people.all()

    def person(self, person_id: str) -> Person | None:
        """Somebody as they are at this instant; None for a stranger."""
        return self._people.one(person_id)

    def put_person(self, person: Person) -> None:
        """Somebody new, or what changed about somebody."""
        self._touch(By.DESK, person.id)
        self._people.put(person)

    def last_person(self) -> Person:
        """Who sat here last."""
        return self._people.last()

    def set_last_person(self, person_id: str) -> None:
        """Somebody sits down."""
        self._people.set_last(person_id)

    def passphrase(self, person_id: str) -> KeptPassphrase:
        """What is kept of somebody's passphrase: a hash, never the phrase."""
        return self._passphrases.of(person_id)

    def put_passphrase(self, person_id: str, kept: KeptPassphrase) -> None:
        """A new hash, none any more, or one try more. It is no part of the mirror."""
        self._passphrases.put(person_id, kept)

    def with_passphrase(self) -> frozenset[str]:
        """The ids of those who have one."""
        return self._passphrases.holders()

    def ruleset(self) -> Ruleset:
        """The rules in force."""
        return self._rulesets.newest()

    def rules_versions(self) -> tuple[RulesVersion, ...]:
        """Every version of the rules with who, when and why, oldest first."""
        return self._rulesets.versions()

    def keep_rules_up(self, shipped: Mapping[str, Any]) -> None:
        """Bring the rules up to what this program ships; the desk's own decisions stay."""
        if shipped:
            self._touch(By.DESK, "rules")
            self._rulesets.keep_up(shipped, __version__, self._place.now())

    def put_ruleset(self, data: Mapping[str, Any], by: str, reason: str) -> int:
        """A new version of the rules, in force from now on; returns its number."""
        self._touch(By.DESK, by)
        return self._rulesets.put(data, by=by, at=self._place.now(), reason=reason)

    def known_names(self) -> tuple[KnownName, ...]:
        """The names and terms that count now; the same object until the list changes."""
        return self._known_names.all()

    def names_version(self) -> str:
        """Another one after every change of the names and terms."""
        return self._known_names.version()

    def known_name(self, name_id: str) -> NameVersion | None:
        """What the newsroom said last of an entry; None where it said nothing (yet the program may bring it)."""
        return self._known_names.one(name_id)

    def name_history(self, name_id: str) -> tuple[NameVersion, ...]:
        """Every version of an entry of the newsroom's own, oldest first."""
        return self._known_names.history(name_id)

    def name_histories(self) -> Iterator[tuple[NameVersion, ...]]:
        """The same of every entry, in the order they came."""
        return self._known_names.histories()

    def names_page(self, query: NamesQuery) -> NamesPage:
        """A part of the list of names and terms as it is shown."""
        return names_page(self._connection(), query)

    def put_names(self, versions: Iterable[NameVersion]) -> None:
        """New versions of names and terms; none is ever deleted."""
        self._touch(By.DESK, "names")
        self._known_names.put(versions)

    def withheld_anywhere(self) -> frozenset[str]:
        """The names that any story withholds."""
        return withheld_anywhere(self._connection())

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """The searches the desk saved, oldest first."""
        return self._saved_searches.all()

    def put_saved_search(self, saved: SavedSearch, *, by: str, at: datetime) -> None:
        """A search to go back to, new or changed."""
        self._saved_searches.put(saved, by=by, at=at)

    def remove_saved_search(self, search_id: str) -> None:
        """Forget a saved search."""
        self._saved_searches.remove(search_id)

    def waking_lines(self, person: str, soon: datetime) -> tuple[WakingLine, ...]:
        """Editions that may be something to hear of for this person before ``soon``."""
        return waking_read.waking_lines(self._connection(), person, soon)

    def follow_lines(self, person: str, soon: datetime) -> tuple[FollowLine, ...]:
        """Editions this person has to let follow a change before ``soon``."""
        return waking_read.follow_lines(self._connection(), person, soon)

    def who_assigned(self, story_id: str) -> str | None:
        """Who said last in whose hands a story is."""
        return waking_read.who_assigned(self._connection(), story_id)

    def setting(self, name: str) -> str | None:
        """A fact about this desk by name, such as the story shown last."""
        return self._settings.get(name)

    def put_setting(self, name: str, value: str) -> None:
        """Note a fact about this desk."""
        self._settings.put(name, value)

    @property
    def memory(self) -> Memory:
        """What the desk translated before."""
        return Memory(self._connection())

    # The plain-file mirror

    def mirror_written(self, written: Iterable[Due], *, from_the_beginning: bool = False) -> None:
        """The files of these stories stand; what changed since they were read stays due.

        ``from_the_beginning``: they are the first of a new mirror, all others are due.
        """
        mirror_due.settle(self._connection(), written, from_the_beginning=from_the_beginning)

    def find_mirrored(self) -> None:
        """Folders of the mirror may be of a later day than this store; their stories go on with them."""
        root = self._place.folder / "mirror"
        names = [each.name for each in root.iterdir() if each.is_dir()] if root.is_dir() else []
        mirror_due.find_folders(self._connection(), names)

    def mirrored_in(self, story_id: str, folder: str) -> None:
        """The mirror has a folder of this story already; it is due all the same."""
        mirror_due.name_folder(self._connection(), story_id, folder)

    def tell_mirror(self) -> frozenset[mirror_due.Touched]:
        """Mark what this act touched as due for the mirror, where it wrote anything; ``Store`` calls it at the end."""
        touched = frozenset(self._touched)
        if not touched or self._connection().total_changes == self._changes_before:
            return frozenset()
        mirror_due.mark(self._connection(), touched)
        return touched

    def _touch(self, by: By, name: str) -> None:
        if not self._touched:
            self._changes_before = driver(self._session.connection()).total_changes
        self._touched[by, name] = None

    def _connection(self) -> sqlite3.Connection:
        """The driver's connection, inside this transaction, with everything pending written."""
        self._session.flush()
        return driver(self._session.connection())
