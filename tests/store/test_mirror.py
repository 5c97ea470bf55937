# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Beside the store lies a plain copy of every story: whole, readable, and silent about sources."""

from __future__ import annotations

import json
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor_desk.newsroom.claims import Evidence, EvidenceKind, StoredFile
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.watching import Stopped
from editor_desk.store.mirror.folders import folder_name, mirror_folder
from editor_desk.store.mirror.kept_aside import BY_HAND, NEWER
from editor_desk.store.mirror.newer import newer_in_mirror
from editor_desk.store.mirror.one_writer import only_writer
from editor_desk.store.mirror.plain import plain, value_of
from editor_desk.store.mirror.reading import Flaw, MirroredStory, is_mirror, look_over, read_folder
from editor_desk.store.mirror.texts import read_text_file, text_file
from editor_desk.store.mirror.writing import forget, write_due
from editor_desk.store.mirror_due import By, due
from editor_desk.store.store import Store
from tests.store import values
from tests.store.desk import EN, ES, MONDAY, add, claim, open_desk, read, story

SECRETS = (
    "Rosa Informante",
    "713-555-0199",
    "banca del parque",
    "https://nunca.example",
    "me lo dijo",
    "rosa.pdf",
)
PROTECTED = Evidence(
    "5ec4e700-0000-4000-8000-000000000001",
    EvidenceKind.PERSON,
    SECRETS[0],
    locator=SECRETS[2],
    url=SECRETS[3],
    contact=SECRETS[1],
    excerpt=SECRETS[4],
    is_protected=True,
    file=StoredFile("ab" * 32, SECRETS[5], 9),
)


@pytest.fixture
def root(path: Path) -> Path:
    return mirror_folder(path)


def _change(store: Store, owner: Story, body: str, language: Language = EN) -> Story:
    with store.unit() as unit:
        now = unit.story(owner.id)
        changed = replace(now.edition(language), body=body, changed_at=MONDAY)
        unit.put_edition(owner.id, changed)
    return read(store, owner.id)


def _only_folder(root: Path) -> Path:
    (folder,) = (each for each in root.iterdir() if each.is_dir())
    return folder


def _files(root: Path) -> dict[str, bytes]:
    return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def as_mirrored(proof: Evidence) -> Evidence:
    """What a mirror may say of a proof."""
    if not proof.is_protected:
        return proof
    marker = Evidence(proof.id, proof.kind, "", is_protected=True)
    if not proof.is_purged:
        return marker
    return replace(marker, is_primary=proof.is_primary, is_on_record=proof.is_on_record, purge=proof.purge)


def _mirrored(owner: Story) -> Story:
    """What a mirror may say of a story."""

    claims = tuple(replace(one, evidence=tuple(map(as_mirrored, one.evidence))) for one in owner.claims)
    asked = tuple(replace(one, contact="") for one in owner.retractions)
    files = tuple(map(as_mirrored, owner.files))
    read_then = tuple(replace(pair, words={}) for pair in owner.reviewed)
    return replace(owner, claims=claims, files=files, approvals=(), retractions=asked, reviewed=read_then)


# What is written


def test_every_story_of_a_new_desk_gets_a_folder_of_its_own(store: Store, root: Path):
    first, second = story("flood-plan", en="Flood plan"), story("buses", en="Buses")
    add(store, first, second)
    done = write_due(store)
    assert (done.left, done.problem) == (0, None)
    assert {p.name for p in root.iterdir() if p.is_dir()} == {
        f"flood-plan-{first.id[:8]}",
        f"buses-{second.id[:8]}",
    }
    assert {p.name for p in root.iterdir() if p.is_file()} == {
        "README.txt",
        "people.json",
        "rules.json",
        ".writing",
    }
    assert {p.name for p in _only(root, "buses").iterdir()} == {"en.md", "es.md", "story.json"}


def _only(root: Path, slug: str) -> Path:
    (folder,) = root.glob(f"{slug}-*")
    return folder


@pytest.mark.parametrize(
    "body",
    [
        "",
        "\n",
        "One.\n\nTwo.\n\n\n",
        "No end",
        "---\n\nseal: x\n---\n\nDoors",
        "a\r\nb\r\n",
        " \t\n ¿Sí? 🙂\u2028\n",
    ],
)
def test_a_text_comes_back_to_the_last_byte(body: str):
    owner = story(en="“Sí”: ---")
    written = text_file(owner, replace(owner.edition(EN), body=body), {})
    found = read_text_file(written)
    assert (found.body, found.furniture, found.is_as_written) == (body, owner.edition(EN).furniture, True)
    assert written.endswith(body.encode())


@given(values.stories)
@settings(max_examples=60, deadline=None)
def test_any_story_comes_back_from_its_values(owner: Story):
    assert value_of(Story, json.loads(json.dumps(plain(owner)))) == owner


@given(owner=values.stories)
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_story_of_a_store_comes_back_from_its_folder(store: Store, owner: Story):
    owner = replace(owner, flags=replace(owner.flags, withheld=()))  # a name would not come back
    add(store, owner)
    write_due(store)
    root = mirror_folder(store.path)
    found = read_folder(root / folder_name(owner.slug, owner.id))
    assert found.story == _mirrored(read(store, owner.id))
    assert found.flaws == {}
    assert found.moved == frozenset()


def test_nothing_that_leads_to_a_protected_source_is_in_any_file(store: Store, root: Path):
    open_proof = Evidence(SECRETS[0][:4] + "-open", EvidenceKind.DOCUMENT, "City minutes", locator="p. 3")
    owner = story(
        en="Leak", claims=(claim(evidence=(PROTECTED, open_proof)),), files=(replace(PROTECTED, id="other"),)
    )
    add(store, owner)
    write_due(store)
    everything = b"".join(_files(root).values()).decode()
    assert "City minutes" in everything
    for secret in (*SECRETS, "ab" * 32):
        assert secret not in everything
    (proof, _) = read_folder(_only_folder(root)).story.claims[0].evidence
    assert (proof.is_protected, proof.title) == (True, "")


def test_a_source_protected_later_is_gone_from_the_copy(store: Store, root: Path):
    owner = story(en="Leak", claims=(claim(evidence=(replace(PROTECTED, is_protected=False),)),))
    add(store, owner)
    write_due(store)
    assert SECRETS[1].encode() in b"".join(_files(root).values())
    with store.unit() as unit:
        unit._connection().execute("UPDATE evidence SET is_protected = 1")
        unit.put_story(replace(owner, section="Metro"))
    write_due(store)
    assert SECRETS[1].encode() not in b"".join(_files(root).values())


def test_what_did_not_change_is_not_written_again(store: Store, root: Path):
    owner, other = story("one", en="One"), story("two", en="Two")
    add(store, owner, other)
    write_due(store)
    before = {p: p.stat().st_ino for p in root.rglob("*") if p.is_file()}
    _change(store, owner, "New words")
    assert len(write_due(store).written) == 1
    after = {p: p.stat().st_ino for p in root.rglob("*") if p.is_file()}
    touched = {p.relative_to(root) for p in after if after[p] != before.get(p)}
    folder = Path(folder_name("one", owner.id))
    assert touched == {folder / "en.md", folder / "story.json"}


def test_a_copy_that_is_up_to_date_costs_no_write_at_all(store: Store, root: Path):
    add(store, story(en="One"))
    write_due(store)
    before = {p: p.stat().st_mtime_ns for p in root.rglob("*")}
    assert write_due(store).written == ()
    assert {p: p.stat().st_mtime_ns for p in root.rglob("*")} == before


def test_only_the_stories_of_an_act_are_written_where_that_is_asked(path: Path, root: Path):
    with open_desk(path) as store:
        add(store, story("old", en="Old"))
    with open_desk(path) as store:
        new = story("new", en="New")
        add(store, new)
        done = write_due(store, only=store.touched)
        assert done.left == 1
    assert _only_folder(root).name.startswith("new-")


def test_the_work_goes_on_in_turns(store: Store):
    add(store, *(story(f"story-{n}", en="Words") for n in range(5)))
    lefts = [write_due(store, limit=2).left for _ in range(4)]
    assert lefts == [4, 2, 0, 0]  # the first turn writes the desk's own files too


def test_a_turn_can_be_stopped_between_two_stories(store: Store):
    add(store, *(story(f"story-{n}", en="Words") for n in range(5)))

    def stop(done: int, _of: int) -> None:
        if done == 2:
            raise Stopped

    assert len(write_due(store, watch=stop).written) == 2
    assert write_due(store).left == 0


def test_a_story_typed_into_while_it_is_written_is_written_again(store: Store, root: Path):
    owner = story(en="One")
    add(store, owner)

    def type_on(_done: int, _of: int) -> None:
        _change(store, owner, "Typed meanwhile")

    write_due(store, watch=type_on)
    assert len(due(store._connection)) == 1
    write_due(store)
    assert b"Typed meanwhile" in (_only_folder(root) / "en.md").read_bytes()


# Folders


@pytest.mark.parametrize(
    ("slug", "name"),
    [
        ("flood-plan", "flood-plan"),
        ("Año Nuevo: ¿qué?", "año-nuevo-¿qué"),
        ("con.txt", "con-txt"),
        ("..", "story"),
        ("", "story"),
        ("a/b\\c*d", "a-b-c-d"),
        ("n\u0303", "ñ"),
        ("tab\tand\x00nul", "tab-and-nul"),
        ("x" * 300, "x" * 60),
    ],
)
def test_a_folder_is_named_for_people_on_every_system(slug: str, name: str):
    assert folder_name(slug, "0123456789") == f"{name}-01234567"


@given(st.text())
def test_any_slug_gives_a_name_every_file_system_takes(slug: str):
    name = folder_name(slug, "0123456789")
    assert len(name.encode()) <= 255
    assert not set(name) & set('<>:"/\\|?*.')
    assert name == name.strip()


def test_a_story_with_another_slug_moves_with_all_its_files(store: Store, root: Path):
    owner = story("working-title", en="One")
    add(store, owner)
    write_due(store)
    (_only_folder(root) / "mine.txt").write_text("left here by somebody")
    with store.unit() as unit:
        unit.put_story(replace(owner, slug="flood-plan"))
    write_due(store)
    folder = _only_folder(root)
    assert folder.name == f"flood-plan-{owner.id[:8]}"
    assert {p.name for p in folder.iterdir()} == {"en.md", "es.md", "story.json", "mine.txt"}


def test_a_folder_renamed_by_a_program_that_was_killed_then_is_found_again(store: Store, root: Path):
    owner = story("one", en="One")
    add(store, owner)
    write_due(store)
    _only_folder(root).rename(root / f"two-{owner.id[:8]}")
    with store.unit() as unit:
        unit.put_story(replace(owner, slug="three"))
    write_due(store)
    assert _only_folder(root).name == f"three-{owner.id[:8]}"


def test_an_old_copy_under_the_name_a_story_has_again_is_not_mixed_with_the_new_one(store: Store, root: Path):
    owner = story("one", en="One")
    add(store, owner)
    write_due(store)
    shutil.copytree(_only_folder(root), root / f"two-{owner.id[:8]}")
    with store.unit() as unit:
        unit.put_story(replace(owner, slug="two"))
    write_due(store)
    assert {p.name for p in root.iterdir() if p.is_dir()} == {
        f"two-{owner.id[:8]}",
        f"two-{owner.id[:8]}-older-1",
    }
    assert read_folder(root / f"two-{owner.id[:8]}").story.slug == "two"


def test_two_stories_of_one_name_and_one_beginning_of_an_id_keep_apart(store: Store, root: Path):
    first, second = (replace(story("same", en=n), id=f"01234567-0000-4000-8000-00000000000{n}") for n in "12")
    add(store, first, second)
    write_due(store)
    assert {p.name for p in root.iterdir() if p.is_dir()} == {"same-01234567", f"same-{second.id}"}
    assert set(look_over(root).folders) == {first.id, second.id}


def test_a_mirror_that_was_deleted_is_written_anew_from_the_beginning(store: Store, root: Path):
    first, second = story("one", en="One"), story("two", en="Two")
    add(store, first, second)
    write_due(store)
    shutil.rmtree(root)
    _change(store, first, "New")
    write_due(store, only={(By.STORY, first.id)})
    write_due(store)
    assert set(look_over(root).folders) == {first.id, second.id}
    assert (root / "people.json").exists()


# Hands in the mirror


def test_a_text_changed_by_hand_is_kept_beside_and_never_read(store: Store, root: Path):
    owner = story(en="One")
    add(store, owner)
    write_due(store)
    file = _only_folder(root) / "en.md"
    file.write_bytes(file.read_bytes() + b"Written into the copy\n")
    _change(store, owner, "Written at the desk\n")
    write_due(store)
    assert b"Written at the desk" in file.read_bytes()
    assert b"Written into the copy" in file.with_name(f"en.{BY_HAND}.md").read_bytes()
    assert read(store, owner.id).edition(EN).body == "Written at the desk\n"


def test_a_second_change_by_hand_is_kept_beside_the_first(store: Store, root: Path):
    owner = story(en="One")
    add(store, owner)
    for number in range(3):
        write_due(store)
        file = _only_folder(root) / "en.md"
        file.write_bytes(file.read_bytes() + f"By hand {number}\n".encode())
        _change(store, owner, f"At the desk {number}\n")
    write_due(store)
    kept = sorted(p.name for p in _only_folder(root).glob("*by-hand*"))
    assert kept == [f"en.{BY_HAND}-2.md", f"en.{BY_HAND}-3.md", f"en.{BY_HAND}.md"]


def test_line_ends_another_program_converted_are_no_change(store: Store, root: Path):
    owner = _change_first(store)
    file = _only_folder(root) / "en.md"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert read_text_file(file.read_bytes()).is_as_written
    _change(store, owner, "Later")
    write_due(store)
    assert not list(_only_folder(root).glob("*by-hand*"))


def _change_first(store: Store) -> Story:
    owner = story(en="One")
    add(store, owner)
    _change(store, owner, "One.\n\nTwo.\n")
    write_due(store)
    return owner


def test_a_file_emptied_by_a_crash_of_the_computer_is_no_change(store: Store, root: Path):
    owner = _change_first(store)
    (_only_folder(root) / "en.md").write_bytes(b"\0" * 40)
    _change(store, owner, "Later")
    write_due(store)
    assert not list(_only_folder(root).glob("*by-hand*"))


def test_what_the_mirror_knows_later_than_an_older_store_is_kept_and_can_be_asked_for(path: Path, root: Path):
    with open_desk(path) as store:
        owner = story(en="One")
        add(store, owner)
        _change(store, owner, "Before the backup\n")
        backup = store.backup()
        with store.unit() as unit:
            later = replace(
                unit.story(owner.id).edition(EN),
                body="After the backup\n",
                changed_at=MONDAY.replace(hour=11),
            )
            unit.put_edition(owner.id, later)
        write_due(store)
    Store.restore(backup, path)
    (newer,) = newer_in_mirror(path)
    assert (newer.story_id, newer.language, newer.body) == (owner.id, EN, "After the backup\n")
    assert newer.is_in_store
    with open_desk(path) as store:
        with store.unit() as unit:
            unit.put_story(replace(owner, section="Metro"))
        write_due(store)
        assert b"After the backup" in (_only_folder(root) / f"en.{NEWER}.md").read_bytes()
        assert [one.body for one in newer_in_mirror(path)] == ["After the backup\n"]
        with store.unit() as unit:
            typed = replace(
                unit.story(owner.id).edition(EN), body="Typed on\n", changed_at=MONDAY.replace(hour=12)
            )
            unit.put_edition(owner.id, typed)
        write_due(store)
        assert newer_in_mirror(path) == ()


def test_a_mirror_of_today_has_nothing_newer(store: Store, path: Path):
    assert newer_in_mirror(path) == ()
    _change_first(store)
    assert newer_in_mirror(path) == ()


def test_forgetting_takes_the_words_out_of_what_was_kept_aside(store: Store, root: Path):
    owner = story(en="One")
    add(store, owner)
    for said in ("713-555-0199", "harmless"):
        write_due(store)
        file = _only_folder(root) / "en.md"
        file.write_bytes(file.read_bytes() + said.encode())
        _change(store, owner, f"At the desk, {said[::-1]}")
    forget(store, owner.id, ["713-555-0199"])
    everything = b"".join(_files(root).values())
    assert b"713-555-0199" not in everything
    assert b"harmless" in everything
    assert write_due(store).written == ()


def test_forgetting_reaches_older_copies_of_the_story(store: Store, root: Path):
    said = 'Rosa "la vecina"'
    owner = story(en="One", claims=(claim(evidence=(replace(PROTECTED, title=said, is_protected=False),)),))
    add(store, owner)
    write_due(store)
    folder = _only_folder(root)
    shutil.copytree(folder, root / f"{folder.name}-older-1")
    shutil.copytree(folder, root / f"old-name-{owner.id[:8]}")
    with store.unit() as unit:
        unit._connection().execute("UPDATE evidence SET is_protected = 1")
    forget(store, owner.id, [said])
    assert b"la vecina" not in b"".join(_files(root).values())
    assert read_folder(folder).story.claims[0].evidence[0].is_protected


# Faults


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_mirror_is_said_and_nothing_else_suffers(store: Store, root: Path):
    add(store, story(en="One"))
    root.mkdir()
    root.chmod(0o500)
    try:
        done = write_due(store)
    finally:
        root.chmod(0o700)
    assert done.problem is not None
    assert done.problem.message.code == "mirror.not_writable"
    assert write_due(store).problem is None


def test_a_mirror_that_cannot_be_made_is_said_and_tried_again(store: Store, root: Path):
    add(store, story(en="One"))
    root.write_text("a file where the folder belongs")
    done = write_due(store)
    assert done.problem is not None
    assert done.problem.message.code == "mirror.not_writable"
    root.unlink()
    assert write_due(store).left == 0
    assert due(store._connection) == ()


def test_a_file_that_cannot_be_replaced_keeps_only_its_own_story_waiting(store: Store, root: Path):
    stuck, other = story("stuck", en="One"), story("other", en="Two")
    add(store, stuck, other)
    # A folder where the text belongs: on no system can a file take its place.
    (root / folder_name("stuck", stuck.id) / "en.md").mkdir(parents=True)
    done = write_due(store)
    assert done.problem is not None
    assert [one.story_row for one in due(store._connection)] == [1]
    assert (_only(root, "other") / "story.json").exists()


def test_a_full_disk_ends_the_turn_and_leaves_whole_files(store: Store, root: Path, limited_files):
    owner = _change_first(store)
    before = _files(root)
    _change(store, owner, "x" * 200_000)
    with limited_files(100_000):
        done = write_due(store)
    assert done.problem is not None
    assert done.problem.message.code == "mirror.full"
    assert _files(root) == before
    assert write_due(store).problem is None


@pytest.fixture
def limited_files() -> Callable[[int], AbstractContextManager[None]]:
    """Files of this program can grow no further than so many bytes, as on a full disk."""
    resource = pytest.importorskip("resource")

    @contextmanager
    def limited(most: int) -> Iterator[None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
            signal.signal(signal.SIGXFSZ, handler)

    return limited


def test_two_programs_never_write_the_mirror_at_once(store: Store, root: Path):
    add(store, story(en="One"))
    with only_writer(root) as is_ours:
        assert is_ours
        with only_writer(root) as is_theirs:
            assert not is_theirs
        done = write_due(store)
        assert (done.written, done.problem) == ((), None)
    assert write_due(store).left == 0


# What a folder that suffered still tells


def test_a_folder_caught_between_two_states_tells_the_newer_text_and_says_so(store: Store, root: Path):
    owner = _change_first(store)
    folder = _only_folder(root)
    old = (folder / "story.json").read_bytes()
    _change(store, owner, "Newer words\n")
    write_due(store)
    (folder / "story.json").write_bytes(old)
    found = read_folder(folder)
    assert found.story.edition(EN).body == "Newer words\n"
    assert found.flaws == {Flaw.OTHER_STATE: (EN,)}
    assert found.moved == {EN}


@pytest.mark.parametrize(
    ("harm", "flaws"),
    [
        (lambda f: (f / "es.md").unlink(), {Flaw.TEXT_MISSING: (ES,)}),
        (lambda f: (f / "story.json").unlink(), {Flaw.NO_RECORD: ()}),
        (lambda f: (f / "story.json").write_text("{"), {Flaw.NO_RECORD: ()}),
        (lambda f: (f / "story.json").write_text('{"format": 99}'), {Flaw.NO_RECORD: ()}),
        (lambda f: _replace(f / "story.json", '"urgency": 4', '"urgency": 1'), {Flaw.RECORD_CHANGED: ()}),
        (lambda f: _replace(f / "en.md", "Two.", "Three."), {Flaw.TEXT_CHANGED: (EN,)}),
        (lambda f: _replace(f / "en.md", "---\n", ""), {Flaw.TEXT_BROKEN: (EN,)}),
    ],
)
def test_every_folder_tells_what_is_left_of_it(store: Store, root: Path, harm, flaws):
    owner = _change_first(store)
    folder = _only_folder(root)
    harm(folder)
    found: MirroredStory = read_folder(folder)
    assert found.flaws == flaws
    assert found.story.id == owner.id
    assert found.story.edition(EN).body.strip()


def _replace(file: Path, old: str, new: str) -> None:
    text = file.read_bytes().decode()
    assert old in text
    file.write_bytes(text.replace(old, new).encode())


def test_of_two_folders_of_one_story_the_later_one_counts(store: Store, root: Path):
    owner = _change_first(store)
    folder = _only_folder(root)
    shutil.copytree(folder, root / "old-name")
    with store.unit() as unit:
        later = replace(unit.story(owner.id).edition(EN), changed_at=MONDAY.replace(hour=12))
        unit.put_edition(owner.id, later)
    write_due(store)
    sight = look_over(root)
    assert sight.folders == {owner.id: folder.name}
    assert sight.unusable == {"old-name": Flaw.DOUBLE}


def test_a_folder_of_something_else_is_no_mirror(tmp_path: Path, store: Store, root: Path):
    assert not is_mirror(tmp_path)
    assert not is_mirror(tmp_path / "nothing")
    (tmp_path / "README.txt").write_text("How to run this")
    assert not is_mirror(tmp_path)
    write_due(store)
    assert is_mirror(root)
