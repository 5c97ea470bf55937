# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every value a store keeps, generated."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from uuid import uuid4

from hypothesis import strategies as st

from editor_desk.newsroom.approvals import Approval, ApprovalKind
from editor_desk.newsroom.changes import Change, ChangeKind, ChangeOutcome, Effect, EffectOn
from editor_desk.newsroom.claims import (
    Claim,
    ClaimAnchor,
    ClaimStatus,
    ClaimType,
    Evidence,
    EvidenceKind,
    Priority,
    StoredFile,
)
from editor_desk.newsroom.comparison import DifferenceKind
from editor_desk.newsroom.known_names import KnownName, NameChange, NameKind, NameStanding, NameVersion
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import MachineDraft, Origin
from editor_desk.newsroom.notes import Note, NotePlace
from editor_desk.newsroom.overrides import Override
from editor_desk.newsroom.people import Person, Role
from editor_desk.newsroom.photos import PhotoAsset, PhotoUse
from editor_desk.newsroom.pins import Pin, PinnedPlace
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.replies import ReplyOutcome, RightOfReply
from editor_desk.newsroom.retractions import Answer, Capacity, Channel, Decision, Retraction, Ruling
from editor_desk.newsroom.reviewed import AcceptedDifference, ReviewedPair
from editor_desk.newsroom.selectors import TextAnchor
from editor_desk.newsroom.sensitive import SensitiveReview
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import (
    Edition,
    Flags,
    Furniture,
    LegalHold,
    Pause,
    Relation,
    Return,
    SelfApproval,
    Story,
)

# Never twice the same, so that one store can serve every example.
ids = st.builds(lambda: str(uuid4()))
words = st.text(max_size=30)
instants = st.datetimes(
    min_value=datetime(1970, 1, 3),  # noqa: DTZ001 - the zone is drawn apart
    max_value=datetime(2200, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=-6))]),
)
maybe_instants = st.none() | instants
maybe_people = st.none() | ids
several_words = st.lists(words, max_size=3).map(tuple)
languages = st.sampled_from(Language)
stages = st.sampled_from(Stage)
hashes = st.binary(min_size=32, max_size=32).map(bytes.hex)
by_language = st.dictionaries(languages, words, max_size=2)

files = st.builds(
    StoredFile,
    sha256=hashes,
    name=words,
    size=st.integers(0, 2**40),
    mime=st.sampled_from(["image/jpeg", "a/b"]),
)
proofs = st.builds(
    Evidence,
    id=ids,
    kind=st.sampled_from(EvidenceKind),
    title=words,
    locator=words,
    url=words,
    contact=words,
    excerpt=words,
    language=st.none() | languages,
    is_primary=st.booleans(),
    is_on_record=st.booleans(),
    is_protected=st.booleans(),
    independent_of=words,
    retrieved_at=maybe_instants,
    file=st.none() | files,
    added_by=words,
    added_at=maybe_instants,
)
passages = st.builds(
    lambda start, exact, prefix, suffix: TextAnchor(start, start + len(exact), exact, prefix, suffix),
    st.integers(0, 10**6),
    words,
    words,
    words,
)
places = st.builds(
    ClaimAnchor,
    anchor=passages,
    span_hash=hashes,
    verdict_hash=st.none() | hashes,
    is_orphan=st.booleans(),
    place=st.sampled_from(["body", "headline"]),
)
claims = st.builds(
    Claim,
    id=ids,
    types=st.lists(st.sampled_from(ClaimType), unique=True, max_size=3).map(tuple),
    priority=st.sampled_from(Priority),
    status=st.sampled_from(ClaimStatus),
    anchors=st.dictionaries(languages, places, max_size=2),
    evidence=st.lists(proofs, max_size=2).map(tuple),
    reasons=several_words,
    speaker=words,
    note=words,
    checker=maybe_people,
    second_checker=maybe_people,
    decided_at=maybe_instants,
    created_by=words,
    created_at=maybe_instants,
    reply=st.none()
    | st.builds(
        RightOfReply,
        asked=words,
        at=instants,
        how=words,
        until=instants,
        outcome=st.sampled_from(ReplyOutcome),
        answer=words,
        words=by_language,
        by=words,
        noted_at=maybe_instants,
    ),
)
assets = st.builds(
    PhotoAsset,
    id=ids,
    file=files,
    width=st.integers(1, 10**5),
    height=st.integers(1, 10**5),
    credit=words,
    rights=words,
    taken_at=maybe_instants,
)
photos = st.builds(
    PhotoUse,
    id=ids,
    asset=st.none() | assets,
    order=st.integers(0, 9),
    credit=words,
    cutline=by_language,
    alt=by_language,
)
approvals = st.builds(
    Approval,
    id=ids,
    language=languages,
    content_hash=hashes,
    rules_version=st.integers(1, 9),
    by=ids,
    at=instants,
    note=words,
    kind=st.sampled_from(ApprovalKind),
    reason=words,
    heard_by=maybe_people,
    confirmed_at=maybe_instants,
    unbuilt=several_words,
    warnings=several_words,
    overrides=several_words,
    revoked_at=maybe_instants,
    revoked_by=maybe_people,
    revoked_why=words,
    deputy_of=maybe_people,
    machine_drafts=st.none() | st.integers(1, 99),
)
overrides = st.builds(
    Override,
    id=ids,
    rule=words,
    language=languages,
    mark=hashes,
    by=ids,
    at=instants,
    reason=words,
    revoked_at=maybe_instants,
    revoked_by=maybe_people,
)
pinned_places = st.lists(
    st.builds(PinnedPlace, anchor=passages, is_orphan=st.booleans()), min_size=1, max_size=3
).map(tuple)
pins = st.builds(
    Pin,
    id=ids,
    places=st.dictionaries(languages, pinned_places, min_size=1, max_size=2),
    by=ids,
    at=instants,
)
reviewed = st.builds(
    ReviewedPair,
    id=ids,
    hashes=st.fixed_dictionaries(dict.fromkeys(Language, hashes)),
    by=ids,
    at=instants,
    words=by_language,
    field=st.sampled_from(["body", "headline", "cutline:1"]),
    places=st.dictionaries(languages, pinned_places, max_size=2),
)
accepted = st.builds(
    AcceptedDifference,
    id=ids,
    identity=words,
    kind=st.sampled_from(DifferenceKind),
    by=ids,
    at=instants,
    reason=words,
    revoked_at=maybe_instants,
    revoked_by=maybe_people,
)
machine_drafts = st.builds(
    MachineDraft,
    id=ids,
    language=languages,
    places=pinned_places,
    words=words,
    engine=words,
    by=ids,
    at=instants,
    origin=st.sampled_from(Origin),
    reviewed_by=maybe_people,
    reviewed_at=maybe_instants,
)
note_places = st.builds(NotePlace, language=languages, anchor=passages, is_orphan=st.booleans())
notes = st.builds(
    Note,
    id=ids,
    text=words,
    by=ids,
    at=instants,
    changed_at=maybe_instants,
    resolved_by=maybe_people,
    resolved_at=maybe_instants,
    place=st.none() | note_places,
)
known_names = st.builds(
    KnownName,
    id=ids,
    kind=st.sampled_from(NameKind),
    en=several_words,
    es=several_words,
    by=ids,
    at=instants,
    note=words,
)
name_versions = st.builds(
    NameVersion,
    number=st.just(1),
    what=st.sampled_from(NameChange),
    standing=st.just(NameStanding.STANDS),
    name=known_names,
    undoes=st.none() | st.integers(1, 9),
    story=st.none() | ids,
)
retractions = st.builds(
    Retraction,
    id=ids,
    asked_by=words,
    capacity=st.sampled_from(Capacity),
    wants=words,
    came_by=st.sampled_from(Channel),
    received_at=instants,
    recorded_by=ids,
    recorded_at=instants,
    contact=words,
    deadline=maybe_instants,
    assignee=maybe_people,
    ruling=st.none()
    | st.builds(Ruling, decision=st.sampled_from(Decision), by=ids, at=instants, reason=words),
    answer=st.none() | st.builds(Answer, way=st.sampled_from(Channel), at=instants, by=ids, words=words),
)
effects = st.builds(
    EffectOn,
    effect=st.sampled_from(Effect),
    by=maybe_people,
    at=maybe_instants,
    follow_by=maybe_instants,
    follow_person=maybe_people,
    compared_hash=st.none() | hashes,
    before_hash=st.none() | hashes,
    before_revision=st.none() | st.integers(1, 99),
    signed_at=maybe_instants,
    sent_at=maybe_instants,
    closed_at=maybe_instants,
)
changes = st.builds(
    Change,
    id=ids,
    begun_at=instants,
    kind=st.none() | st.sampled_from(ChangeKind),
    begun_by=maybe_people,
    wrong=by_language,
    right=by_language,
    where=by_language,
    note=by_language,
    effects=st.dictionaries(languages, effects, max_size=2),
    outcome=st.sampled_from(ChangeOutcome),
    printed_in=st.none() | words,
)
reviews = st.builds(
    SensitiveReview,
    id=ids,
    language=languages,
    content_hash=hashes,
    subjects=several_words,
    by=ids,
    at=instants,
)
people = st.builds(
    Person,
    id=ids,
    name=words,
    roles=st.frozensets(st.sampled_from(Role)),
    deputy_from=maybe_instants,
    deputy_to=maybe_instants,
    is_active=st.booleans(),
    deputy_by=maybe_people,
)
furniture = st.builds(
    Furniture,
    headline=words,
    dek=words,
    byline=words,
    dateline=words,
    url_slug=words,
    seo_title=words,
    seo_description=words,
)


def editions(language: Language) -> st.SearchStrategy[Edition]:
    """Editions in a language, as they are before anybody kept a revision."""
    return st.builds(
        Edition,
        id=ids,
        language=st.just(language),
        relation=st.sampled_from(Relation),
        furniture=furniture,
        body=st.text(),
        position=stages,
        stage=stages,
        author=maybe_people,
        assignee=maybe_people,
        due=maybe_instants,
        scheduled_for=maybe_instants,
        returned=st.none() | st.builds(Return, to_stage=stages, reason=words, person=maybe_people),
        revision=st.just(0),
        changed_at=maybe_instants,
        changed_by=maybe_people,
        sent_hash=st.none() | hashes,
        target_words=st.none() | st.integers(1, 100_000),
        change=st.none() | ids,
        change_position=st.none() | stages,
        change_stage=st.none() | stages,
        notice=st.none() | words,
    )


stories = st.builds(
    Story,
    id=ids,
    slug=words,
    kind=st.sampled_from(["news", "opinion"]),
    plan=st.sampled_from(Plan),
    section=words,
    urgency=st.integers(1, 8),
    time_zone=st.sampled_from(["America/Chicago", "America/Mexico_City"]),
    embargo=maybe_instants,
    topics=several_words,
    tags=several_words,
    assignee=maybe_people,
    flags=st.builds(
        Flags,
        legal=st.booleans(),
        sensitive=st.booleans(),
        sponsored=st.booleans(),
        not_for_publication=st.booleans(),
        subjects=several_words,
        withheld=several_words,
        sponsor=words,
    ),
    no_claims_reason=words,
    self_approval=st.none() | st.builds(SelfApproval, by=ids, reason=words, at=instants),
    legal_hold=st.none() | st.builds(LegalHold, by=ids, reason=words, at=instants),
    pause=st.none()
    | st.builds(Pause, stage=stages, reason=words, was_at=st.dictionaries(languages, stages, max_size=2)),
    editions=st.fixed_dictionaries({language: editions(language) for language in Language}),
    claims=st.lists(claims, max_size=3).map(tuple),
    photos=st.lists(photos, max_size=3).map(lambda uses: tuple(sorted(uses, key=lambda use: use.order))),
    files=st.lists(proofs, max_size=2).map(tuple),
    overrides=st.lists(overrides, max_size=2).map(tuple),
    pins=st.lists(pins, max_size=2).map(tuple),
    machine_drafts=st.lists(machine_drafts, max_size=2).map(tuple),
    reviewed=st.lists(reviewed, max_size=2).map(tuple),
    accepted=st.lists(accepted, max_size=2).map(tuple),
    notes=st.lists(notes, max_size=2).map(tuple),
    retractions=st.lists(retractions, max_size=2).map(tuple),
    changes=st.lists(changes, max_size=2).map(tuple),
    reviews=st.lists(reviews, max_size=2).map(tuple),
    created_at=maybe_instants,
    created_by=maybe_people,
    changed_at=maybe_instants,
)
