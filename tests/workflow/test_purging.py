# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Two people may let a protected source go for good; what they purge is nowhere any more, and nothing else is touched."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor_desk.desk import Desk
from editor_desk.newsroom.claims import ClaimStatus, Evidence, EvidenceKind
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.watching import Stopped
from editor_desk.store.files import place_of
from editor_desk.workflow import facts, legal_hold, notes, purging
from editor_desk.workflow.facts import EvidenceDraft
from tests.bytes_on_disk import files_holding
from tests.workflow.newsroom import EN, Newsroom

SECRET = "Wilhelmina Quackenbush"
FILE = b"Signed, Wilhelmina Quackenbush, engineer.\n"


class Source:
    """A signed-off story with a fact that stands on a protected source alone."""

    def __init__(self, desk: Desk, newsroom: Newsroom, folder: Path) -> None:
        self.desk, self.newsroom, self.folder = desk, newsroom, folder
        self.story_id = newsroom.begin(Plan.EN_ONLY)
        self.claim = newsroom.mark(self.story_id, "24 new buses")
        letter = folder / f"{SECRET}.txt"
        letter.write_bytes(FILE)
        sealed = EvidenceDraft(
            EvidenceKind.PERSON,
            f"{SECRET}, driver",
            locator=f"call with {SECRET}",
            url="https://example.org/quackenbush",
            contact="quackenbush@example.org",
            excerpt=f"I am {SECRET}",
            independent_of=f"{SECRET}’s brother",
            is_protected=True,
            file=letter,
        )
        facts.add_evidence(newsroom.ana, self.claim, sealed)
        letter.unlink()
        facts.decide(newsroom.ana, self.claim, ClaimStatus.VERIFIED)

    @property
    def proof(self) -> Evidence:
        claim = self.newsroom.story(self.story_id).claim(self.claim)
        assert claim is not None
        return claim.evidence[-1]

    def asked(self) -> str:
        purging.ask_to_purge(self.newsroom.ana, self.proof.id, "Promised to her")
        return self.proof.id

    def holding(self) -> list[str]:
        return files_holding(self.folder, "Quackenbush")


@pytest.fixture
def source(desk: Desk, newsroom: Newsroom, tmp_path: Path) -> Source:
    return Source(desk, newsroom, tmp_path)


def test_what_is_purged_lies_nowhere_and_the_chain_still_verifies(source: Source):
    assert source.holding(), "the search must be able to find it"
    file = source.proof.file
    assert file is not None
    purging.purge(source.newsroom.ben, source.asked())
    assert source.holding() == []
    assert not place_of(source.desk.store.folder, "evidence", file.sha256).exists()
    assert source.desk.store.verify().problems == ()
    left = source.proof
    assert left.is_purged
    assert left.is_protected
    assert (left.title, left.contact, left.url, left.locator, left.excerpt, left.file) == ("",) * 5 + (None,)
    assert left.purge is not None
    assert (left.purge.asked_by, left.purge.by) == (
        source.newsroom.ana.person.id,
        source.newsroom.ben.person.id,
    )
    later = source.desk.store.backup()
    assert files_holding(later.parent, "Quackenbush") == []


def test_a_purged_proof_still_counts_so_nothing_falls(source: Source):
    source.newsroom.to_ready(source.story_id)
    source.newsroom.sign(source.story_id)
    purging.purge(source.newsroom.ben, source.asked())
    assert source.newsroom.edition(source.story_id, EN).stage is Stage.APPROVED
    claim = source.newsroom.story(source.story_id).claim(source.claim)
    assert claim is not None
    assert claim.has_located_evidence


def test_one_person_alone_purges_nothing(source: Source):
    with pytest.raises(Refused, match=r"purge\.not_asked"):
        purging.purge(source.newsroom.ben, source.proof.id)
    purging.ask_to_purge(source.newsroom.ben, source.proof.id, "Promised")
    with pytest.raises(Refused, match=r"purge\.same_person"):
        purging.purge(source.newsroom.ben, source.proof.id)
    with pytest.raises(Refused, match=r"purge\.role"):
        purging.purge(source.newsroom.ana, source.proof.id)
    assert SECRET in source.proof.title


def test_a_request_is_taken_back_by_whoever_asked(source: Source):
    proof = source.asked()
    purging.withdraw_purge(source.newsroom.ana, proof)
    with pytest.raises(Refused, match=r"purge\.not_asked"):
        purging.purge(source.newsroom.ben, proof)
    source.asked()


def test_a_request_lapses_after_thirty_days(source: Source, clock):
    proof = source.asked()
    clock.at += timedelta(days=30)
    with pytest.raises(Refused, match=r"purge\.lapsed"):
        purging.purge(source.newsroom.ben, proof)
    source.asked()
    purging.purge(source.newsroom.ben, proof)


@pytest.mark.parametrize("reason", ["", "  ", f"because {SECRET.lower()}, driver asked"])
def test_the_reason_is_given_and_names_nobody(source: Source, reason: str):
    with pytest.raises(WrongUsage):
        purging.ask_to_purge(source.newsroom.ana, source.proof.id, reason)


def test_on_legal_hold_nothing_is_purged(source: Source):
    proof = source.asked()
    legal_hold.set_legal_hold(source.newsroom.ben, source.story_id, "Letter from a lawyer")
    with pytest.raises(Refused, match=r"legal_hold\.stands"):
        purging.purge(source.newsroom.ben, proof)
    assert SECRET in source.proof.title


def test_what_is_not_protected_cannot_be_purged(source: Source):
    source.newsroom.prove(source.claim)
    with pytest.raises(Refused, match=r"purge\.not_protected"):
        source.asked()


def test_while_another_program_reads_nothing_is_purged(source: Source):
    proof = source.asked()
    with closing(sqlite3.connect(source.desk.store.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM story").fetchone()
        source.newsroom.prove(source.claim)  # so that the reader's moment is not the newest
        with pytest.raises(Refused, match=r"purge\.in_use"):
            purging.purge(source.newsroom.ben, proof)
    assert source.newsroom.story(source.story_id).claim(source.claim).evidence[0].title == f"{SECRET}, driver"  # type: ignore[union-attr]


def test_a_file_that_another_proof_names_stays(source: Source):
    again = source.folder / "again.txt"
    again.write_bytes(FILE)
    proof, file = source.asked(), source.proof.file
    assert file is not None
    draft = EvidenceDraft(EvidenceKind.DOCUMENT, "A letter", file=again)
    facts.add_evidence(source.newsroom.ana, source.claim, draft)
    again.unlink()
    purging.purge(source.newsroom.ben, proof)
    assert place_of(source.desk.store.folder, "evidence", file.sha256).exists()
    assert source.desk.store.verify().problems == ()


def test_stopped_on_the_way_its_bytes_go_when_the_desk_is_opened_again(source: Source):
    def stop(_done: int, _of: int) -> None:
        raise Stopped

    proof = source.asked()
    said = purging.purge(source.newsroom.ben, proof, stop)
    assert "purge.old_bytes_stay" in [message.code for message in said.messages]
    assert source.proof.is_purged
    path = source.desk.store.path
    source.desk.close()
    with Desk.open(path) as desk, desk.store.look() as unit:
        assert not unit.setting(purging.DUE)
    assert files_holding(path.parent, "Quackenbush") == []


def test_older_backups_are_named_and_deleted_only_when_somebody_says_so(source: Source):
    old = source.desk.store.backup()
    proof = source.asked()
    with pytest.raises(Refused, match=r"purge\.not_yet"):
        purging.delete_old_backups(source.newsroom.ben, proof)
    told = {message.code: message for message in purging.purge(source.newsroom.ben, proof).messages}
    assert told["purge.backups"].params["names"] == (old.name,)
    assert old.exists()
    purging.delete_old_backups(source.newsroom.ben, proof)
    assert not old.exists()
    (left,) = old.parent.glob("*.sqlite")
    assert files_holding(source.folder, "Quackenbush") == []
    with Desk.open(left) as desk:
        assert desk.store.verify().problems == ()


def test_what_people_wrote_of_it_into_the_story_is_theirs_and_is_told(source: Source):
    notes.add_note(source.newsroom.ana, source.story_id, "Call quackenbush@example.org again")
    told = {message.code: message for message in purging.purge(source.newsroom.ben, source.asked()).messages}
    assert told["purge.elsewhere"].params["where_field"] == ("notes",)
    # What the diary kept of it goes: it is the desk's own copy.
    assert told["purge.payloads"].params["count"] == 1
    assert source.desk.store.verify().first_altered is None


def test_an_error_never_carries_what_an_act_wrote(source: Source):
    """SQLAlchemy puts parameters into its errors, and errors go into a log."""
    store = source.desk.store
    broken = replace(source.proof, id="another", title=None, contact="hush@example.org")  # type: ignore[arg-type]
    with pytest.raises(Exception, match="NOT NULL") as caught, store.unit() as unit:
        unit.add_evidence(source.story_id, source.claim, broken)
    whole: list[str] = []
    error: BaseException | None = caught.value
    while error is not None:
        whole.append(f"{error} {error!r}")
        error = error.__cause__ or error.__context__
    assert "hush@example.org" not in " ".join(whole)
