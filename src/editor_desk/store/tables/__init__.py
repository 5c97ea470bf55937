# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The schema: one SQLModel table for each thing the desk keeps.

``row`` is the key inside this file and what full-text search refers to; ``id`` (a UUID) is the identity
that travels to other desks. Rows never leave ``store``.
"""

from editor_desk.store.tables.changes import ChangeEffectRow, ChangeRow
from editor_desk.store.tables.desk import (
    EventPayloadRow,
    EventRow,
    MigrationRow,
    PassphraseRow,
    PersonRow,
    RulesetRow,
    SavedSearchRow,
    SettingRow,
)
from editor_desk.store.tables.facts import ClaimAnchorRow, ClaimRow, EvidenceRow
from editor_desk.store.tables.holds import HoldRow
from editor_desk.store.tables.known_names import KnownNameRow, KnownNameVersionRow
from editor_desk.store.tables.machine_drafts import MachineDraftPlaceRow, MachineDraftRow
from editor_desk.store.tables.memory import (
    MemoryCountRow,
    MemoryDueRow,
    MemorySegmentRow,
    MemorySourceRow,
)
from editor_desk.store.tables.mirror import MirrorDueRow
from editor_desk.store.tables.notes import NoteRow
from editor_desk.store.tables.overrides import OverrideRow, ReadingRow
from editor_desk.store.tables.photos import PhotoAssetRow, PhotoUseRow
from editor_desk.store.tables.pins import PinPlaceRow, PinRow
from editor_desk.store.tables.records import (
    ApprovalContentRow,
    ApprovalRow,
    RevisionContentRow,
    RevisionRow,
    SensitiveReviewRow,
)
from editor_desk.store.tables.retractions import RetractionRow
from editor_desk.store.tables.reviewed import AcceptedDifferenceRow, ReviewedPairRow, ReviewedPlaceRow
from editor_desk.store.tables.search import SearchDocRow, SearchTermRow, SearchWordsRow
from editor_desk.store.tables.stories import BodyRow, EditionRow, JournalRow, StoryRow

__all__ = [
    "AcceptedDifferenceRow",
    "ApprovalContentRow",
    "ApprovalRow",
    "BodyRow",
    "ChangeEffectRow",
    "ChangeRow",
    "ClaimAnchorRow",
    "ClaimRow",
    "EditionRow",
    "EventPayloadRow",
    "EventRow",
    "EvidenceRow",
    "HoldRow",
    "JournalRow",
    "KnownNameRow",
    "KnownNameVersionRow",
    "MachineDraftPlaceRow",
    "MachineDraftRow",
    "MemoryCountRow",
    "MemoryDueRow",
    "MemorySegmentRow",
    "MemorySourceRow",
    "MigrationRow",
    "MirrorDueRow",
    "NoteRow",
    "OverrideRow",
    "PassphraseRow",
    "PersonRow",
    "PhotoAssetRow",
    "PhotoUseRow",
    "PinPlaceRow",
    "PinRow",
    "ReadingRow",
    "RetractionRow",
    "ReviewedPairRow",
    "ReviewedPlaceRow",
    "RevisionContentRow",
    "RevisionRow",
    "RulesetRow",
    "SavedSearchRow",
    "SearchDocRow",
    "SearchTermRow",
    "SearchWordsRow",
    "SensitiveReviewRow",
    "SettingRow",
    "StoryRow",
]
