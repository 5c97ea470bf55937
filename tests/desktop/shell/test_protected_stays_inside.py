# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A protected source is in the store and its backups, and in nothing else the program ever writes or prints."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from editor_desk.cli import main
from editor_desk.desk import Desk
from editor_desk.desktop.errors import ErrorDialog
from editor_desk.newsroom.claims import ClaimStatus, Evidence, EvidenceKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.store.list_query import ListQuery, View
from editor_desk.store.mirror.writing import write_due
from editor_desk.store.recovery_files import RecoveryFiles, UnsavedText
from editor_desk.store.state_place import state_folder
from editor_desk.workflow import exporting, facts, steps, writing
from editor_desk.workflow.facts import EvidenceDraft
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.steps import StepDetails
from editor_desk.workflow.work import Work
from tests.bytes_on_disk import files_holding

SECRET = "Quackenbush"
BOTH = (Language.EN, Language.ES)


def _plant(work: Work, claim_id: str, folder: Path) -> None:
    letter = folder / "letter.txt"
    letter.write_text(f"Signed, {SECRET}")
    sealed = EvidenceDraft(
        EvidenceKind.PERSON,
        f"{SECRET}, a driver",
        locator=f"call with {SECRET}",
        url=f"https://example.org/{SECRET}",
        contact=f"{SECRET}@example.org",
        excerpt=f"I am {SECRET}",
        independent_of=f"{SECRET}’s brother",
        is_protected=True,
        file=letter,
    )
    facts.add_evidence(work, claim_id, sealed)
    letter.unlink()
    facts.decide(work, claim_id, ClaimStatus.VERIFIED)


def _use_everything(desk: Desk, story_id: str, out: Path) -> None:
    """Sign off, export, mirror, keep in a recovery file, search, and let an act fail with the name in its hands."""
    work = desk.work
    given = SignOff(frozenset(BOTH), self_approval="Nobody else tonight")
    steps.advance(work, story_id, Stage.APPROVED, BOTH, StepDetails(sign_off=given))
    for format_id in ("html", "markdown", "wxr"):
        exporting.export(work, (story_id,), format_id, out / format_id)
    writing.keep_revision(work, story_id, Language.EN, "Kept")
    story = desk.story(story_id)
    edition = story.edition(Language.EN)
    text = UnsavedText(
        desk.store.desk, "s", story_id, story.slug, Language.EN, "p", edition.furniture, "x", "", desk.now()
    )
    assert RecoveryFiles((state_folder(),)).keep(text) is not None
    assert write_due(desk.store).written
    assert desk.lines(ListQuery(View.ALL, SECRET)) == ()
    assert desk.lines(ListQuery(View.ALL, f"{SECRET[:5]}")) == ()


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be moved there")
def test_a_protected_source_is_nowhere_but_in_the_store_and_its_backups(desk, monkeypatch, tmp_path, capsys):
    told: list[str] = []
    monkeypatch.setattr(ErrorDialog, "ask", lambda _window, details, _log, *, is_saved: told.append(details))
    story = desk.open("tejano-festival")
    store, out, claim = desk.window.store, tmp_path / "out", story.claims[0].id
    with Desk.open(store) as other:
        _plant(other.work, claim, tmp_path)
        _use_everything(other, story.id, out)

    def broken(work: Work) -> object:
        bad = Evidence("another", EvidenceKind.PERSON, SECRET, contact=SECRET, added_by=None)  # type: ignore[arg-type]
        with work.store.unit() as unit:
            unit.add_evidence(story.id, claim, replace(bad, is_protected=True))
        raise AssertionError("it must fail")

    desk.room.link.act(broken)
    desk.wait_for(lambda: bool(told))
    for words in (
        ["show", story.slug],
        ["check", story.slug],
        ["list"],
        ["list", "--search", SECRET],
        ["verify"],
    ):
        main(["--store", str(store), "--json", *words])
    printed = capsys.readouterr()
    desk.close()
    log = store.with_name("errors.log")
    assert "IntegrityError" in log.read_text("utf-8")
    assert SECRET not in printed.out + printed.err.replace(f'"{SECRET}"', "")
    assert SECRET not in " ".join(told)
    held = files_holding(tmp_path, SECRET)
    inside = [name for name in held if not (name.endswith("desk.sqlite") or "/evidence/" in f"/{name}")]
    assert inside == [], "a protected source is named outside the store"
    assert held, "the search must be able to find it"
    (entry,) = [e for e in _events(store) if e.code == "evidence.added" and e.story == story.id][-1:]
    assert set(entry.payload or {}) == {"claim", "evidence", "kind"}
    shutil.rmtree(out)


def _events(store: Path):
    with Desk.open(store) as desk, desk.store.look() as unit:
        return unit.events()
