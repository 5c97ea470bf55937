# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Stories that need more care: who sets and takes off a flag, what is withheld, who looked, what never leaks."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from editor_desk.newsroom.changes import ChangeKind
from editor_desk.newsroom.events import Event
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.sensitive import PhotoData
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Furniture
from editor_desk.newsroom.withheld import MASK
from editor_desk.store.mirror.folders import mirror_folder
from editor_desk.store.mirror.reading import read_folder
from editor_desk.store.mirror.writing import write_due
from editor_desk.workflow import (
    changing,
    checking,
    exporting,
    facts,
    flags,
    overriding,
    people,
    photo_data,
    photos,
    reviewing,
    steps,
    stories,
    writing,
)
from editor_desk.workflow.decisions import shipped_rules
from editor_desk.workflow.flags import FlagsWanted
from editor_desk.workflow.refusals import GatesRefused
from editor_desk.workflow.steps import StepDetails
from editor_desk.workflow.work import Work
from tests.workflow.conftest import Clock
from tests.workflow.flag_pairs import located_picture
from tests.workflow.newsroom import EN, ES, Newsroom

NAME = "Wilhelmina Quackenbush"


def _flag(newsroom: Newsroom, story_id: str, by: Work | None = None, **wanted: object) -> None:
    flags.set_flags(by or newsroom.ana, story_id, FlagsWanted(**wanted))  # type: ignore[arg-type]


def _events(newsroom: Newsroom, story_id: str) -> tuple[Event, ...]:
    with newsroom.desk.store.look() as unit:
        return unit.events(story_id)


def _look(newsroom: Newsroom, story_id: str, language: Language = EN, by: Work | None = None) -> None:
    with newsroom.desk.store.look() as unit:
        seen = reviewing.to_look_at(unit, by or newsroom.ben, unit.story(story_id), language)
    reviewing.confirm_review(by or newsroom.ben, story_id, language, seen.content_hash)


def _blocks(newsroom: Newsroom, story_id: str, language: Language = EN, rule: str = "") -> list[str]:
    with newsroom.desk.store.look() as unit:
        found = checking.report(unit, newsroom.ben, unit.story(story_id), (language,))
    return [r.link for r in found if r.blocks and r.rule == rule]


# Who takes a flag off


@pytest.mark.parametrize("wanted", [{"legal": True}, {"sensitive": True}, {"subjects": ("minors",)}])
def test_only_an_approver_or_administrator_takes_off_what_protects_somebody(
    newsroom: Newsroom, wanted: dict[str, object]
):
    story_id = newsroom.begin()
    _flag(newsroom, story_id, newsroom.ben, **wanted)
    off: dict[str, Any] = {name: () if name == "subjects" else False for name in wanted}
    with pytest.raises(Refused, match=r"flags\.lift"):
        _flag(newsroom, story_id, **off)
    if "subjects" not in wanted:
        with pytest.raises(Refused, match=r"flags\.lift"):
            stories.set_fields(newsroom.ana, story_id, {f"flags.{next(iter(wanted))}": "no"})
    _flag(newsroom, story_id, newsroom.ben, **off)
    codes = [e.code for e in _events(newsroom, story_id) if e.code.startswith("flag.")]
    assert codes == ["flag.set", "flag.lifted"]


def test_a_flag_set_by_mistake_is_taken_off_by_whoever_set_it_for_ten_minutes(
    newsroom: Newsroom, clock: Clock
):
    story_id = newsroom.begin()
    _flag(newsroom, story_id, legal=True)
    _flag(newsroom, story_id, legal=False)
    _flag(newsroom, story_id, legal=True)
    clock.at += timedelta(minutes=11)
    with pytest.raises(Refused, match=r"flags\.lift"):
        _flag(newsroom, story_id, legal=False)


def test_a_reporter_adds_names_and_takes_off_only_their_own_newest(newsroom: Newsroom):
    story_id = newsroom.begin()
    _flag(newsroom, story_id, newsroom.ben, withheld=("Juan Pérez",))
    _flag(newsroom, story_id, withheld=("Juan Pérez", NAME))
    with pytest.raises(Refused, match=r"flags\.lift"):
        _flag(newsroom, story_id, withheld=(NAME,))
    _flag(newsroom, story_id, withheld=("Juan Pérez",))
    assert newsroom.story(story_id).flags.withheld == ("Juan Pérez",)


def test_what_is_not_for_publication_is_neither_scheduled_nor_stays_on_the_schedule(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    at = newsroom.desk.now() + timedelta(hours=2)
    steps.advance(newsroom.ben, story_id, Stage.SCHEDULED, (EN,), StepDetails(at=at))
    changes = flags.set_flags(newsroom.ana, story_id, FlagsWanted(not_for_publication=True))
    assert [m.code for m in changes.messages] == ["flags.unscheduled"]
    assert newsroom.stage(story_id) is Stage.APPROVED
    assert newsroom.edition(story_id).scheduled_for is None
    for target in (Stage.SCHEDULED, Stage.SENT):
        with pytest.raises(GatesRefused) as caught:
            steps.advance(newsroom.ben, story_id, target, (EN,), StepDetails(at=at))
        assert {r.rule for r in caught.value.results} == {"g6.not_for_publication"}


# Withheld names


def _everywhere(newsroom: Newsroom, story_id: str) -> None:
    """The name in every place words leave the house from."""
    furniture = {field: f"{NAME} {field}" for field in Furniture.__slots__}
    writing.save_text(
        newsroom.ana,
        story_id,
        EN,
        furniture=Furniture(**furniture | {"url_slug": "wilhelminaquackenbush"}),
        body="Her name is Wilhel**mina** Quacken**bush**.\n\nSee [this](https://x.org/wilhelmina-quackenbush).\n",
    )
    slug = {"slug": "wilhelmina-quackenbush-case", "tags": f"one, {NAME.upper()}", "section": NAME}
    stories.set_fields(newsroom.ana, story_id, slug)
    path = located_picture(newsroom, artist=NAME)
    named = path.with_name("wilhelminaquackenbush.jpg")
    path.rename(named)
    words = photos.PhotoWords(cutline={EN: f"{NAME}’s house"}, alt={EN: NAME}, credit=NAME)
    photos.add_photo(newsroom.ana, story_id, named, words)


def test_a_withheld_name_is_found_in_every_place_and_the_link_goes_there(newsroom: Newsroom):
    story_id = newsroom.begin()
    _everywhere(newsroom, story_id)
    _flag(newsroom, story_id, withheld=(NAME,))
    use = newsroom.story(story_id).photos[0].id
    found = _blocks(newsroom, story_id, rule="g1.withheld")
    fields = {link for link in found if ":" not in link}
    assert fields == {"slug", "section", "tags", *(name for name in Furniture.__slots__)}
    body = newsroom.edition(story_id).body
    spans = [link.removeprefix("body:").split("-") for link in found if link.startswith("body:")]
    words = [body[int(start) : int(end)] for start, end in spans]
    assert words == ["Wilhel**mina** Quacken**bush", "wilhelmina-quackenbush"]
    assert sorted(link for link in found if link.startswith("photo")) == [
        f"photo_data:{use}",
        f"photo_data:{use}",
        *[f"photos:{use}"] * 3,
    ]


def test_the_name_of_its_author_and_a_link_alone_are_places_too(newsroom: Newsroom):
    story_id = newsroom.begin()
    _flag(newsroom, story_id, withheld=("Ana Ruiz", "Hidden Person"))
    newsroom.write(story_id, EN, "See [this](https://x.org/thehiddenperson.html).\n")
    assert set(_blocks(newsroom, story_id, rule="g1.withheld")) == {"byline", "author", "body"}


def test_a_name_in_the_other_edition_blocks_that_one(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    _flag(newsroom, story_id, withheld=("la alcaldesa Elena",))
    assert _blocks(newsroom, story_id, EN, rule="g1.withheld") == []
    assert len(_blocks(newsroom, story_id, ES, rule="g1.withheld")) == 1


def test_a_note_to_readers_must_not_say_the_name_again(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    for stage in (Stage.SENT, Stage.LIVE):
        steps.advance(newsroom.ben, story_id, stage, (EN,))
    change = changing.begin_change(newsroom.ben, story_id, (EN,), ChangeKind.CORRECTION)
    _flag(newsroom, story_id, withheld=(NAME,))
    assert _blocks(newsroom, story_id, rule="g1.withheld") == []
    story = newsroom.story(story_id)
    changing.describe_change(newsroom.ben, story.changes[-1].id, note={EN: f"It named {NAME}, a minor."})
    assert change.stories == (story_id,)
    with newsroom.desk.store.look() as unit:
        context = checking.context_of(unit, newsroom.ben, unit.story(story_id), EN, unit.ruleset())
    assert [found.field for found in context.exposed] == ["notes"]


def _all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_a_withheld_name_is_in_no_diary_mirror_refusal_log_or_export(
    newsroom: Newsroom, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)
    story_id = newsroom.begin()
    _flag(newsroom, story_id, newsroom.ben, sensitive=True, withheld=(NAME,))
    # It is typed, marked as a fact, signed nowhere, and taken out again.
    newsroom.type_over(story_id, "Mayor Elena Garza", NAME)
    newsroom.mark(story_id, f"{NAME} called it")
    stories.set_fields(newsroom.ana, story_id, {"slug": "wilhelmina-quackenbush"})
    writing.keep_revision(newsroom.ana, story_id, EN, f"before {NAME} goes")
    for language in (EN, ES):
        with newsroom.desk.store.look() as unit:
            results = checking.report(unit, newsroom.ben, unit.story(story_id), (language,))
        assert "quackenbush" not in repr([r for r in results if r.gate == "G1"]).casefold()
    newsroom.type_over(story_id, NAME, "The mayor", by=newsroom.ana)
    stories.set_fields(newsroom.ana, story_id, {"slug": "buses"})
    facts.decide(
        newsroom.ana, newsroom.story(story_id).claims[0].id, newsroom.story(story_id).claims[0].status
    )
    write_due(newsroom.desk.store)
    said = repr(_events(newsroom, story_id)) + repr(newsroom.story(story_id).flags)
    assert MASK in said
    for found in (said, _all_bytes(mirror_folder(newsroom.desk.store.path)).decode(), caplog.text):
        assert "quackenbush" not in found.casefold()


def test_a_sign_off_that_falls_by_a_withheld_name_tells_the_diary_no_name(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    _flag(newsroom, story_id, newsroom.ben, withheld=(NAME,))
    newsroom.type_over(story_id, "Elena Garza", NAME)
    (fallen,) = [e for e in _events(newsroom, story_id) if e.code.startswith("approval.withdrawn")]
    assert "Quackenbush" not in repr(fallen.payload)


def test_a_store_made_of_the_mirror_knows_that_it_lost_a_name(newsroom: Newsroom):
    story_id = newsroom.begin()
    _flag(newsroom, story_id, withheld=(NAME,))
    write_due(newsroom.desk.store)
    root = mirror_folder(newsroom.desk.store.path)
    (folder,) = [path for path in root.iterdir() if path.is_dir()]
    flagged = read_folder(folder).story.flags
    assert flagged.withheld == ("",)
    with newsroom.desk.store.unit() as unit:
        unit.put_story(replace(unit.story(story_id), flags=flagged))
    assert _blocks(newsroom, story_id, rule="g1.withheld") == ["flags:withheld"]
    # A reporter's new list does not make it forget that; an approver's does.
    _flag(newsroom, story_id, withheld=(NAME,))
    assert newsroom.story(story_id).flags.withheld == ("", NAME)
    _flag(newsroom, story_id, newsroom.ben, withheld=(NAME,))
    assert _blocks(newsroom, story_id, rule="g1.withheld") == []


# Photos


def test_a_photo_without_its_data_looks_the_same_and_says_nothing(newsroom: Newsroom):
    story_id = newsroom.begin()
    photos.add_photo(newsroom.ana, story_id, located_picture(newsroom, artist=NAME))
    _flag(newsroom, story_id, sensitive=True, withheld=(NAME,))
    use = newsroom.story(story_id).photos[0]
    assert use.asset is not None
    before = newsroom.desk.store.file_path(use.asset.file.sha256, "photos")
    assert photo_data.data_of(before).has_place
    photo_data.bare_photo(newsroom.ana, story_id, use.id)
    now = newsroom.story(story_id).photos[0].asset
    assert now is not None
    after = newsroom.desk.store.file_path(now.file.sha256, "photos")
    assert photo_data.data_of(after) == PhotoData()
    assert before.is_file(), "the file it came as stays with the desk"
    with Image.open(before) as one, Image.open(after) as other:
        assert one.tobytes() == other.tobytes()


def test_photos_of_a_sensitive_story_leave_the_house_without_a_word_in_them(
    newsroom: Newsroom, tmp_path: Path
):
    story_id = newsroom.begin()
    words = photos.PhotoWords(cutline={EN: "A house"}, alt={EN: "A house"}, credit="Eva Ochoa")
    path = newsroom.desk.store.path.with_name("plain.jpg")
    exif = Image.Exif()
    exif[0x013B] = "Somebody Unasked"
    Image.new("RGB", (40, 30), "teal").save(path, exif=exif)
    photos.add_photo(newsroom.ana, story_id, path, words)
    _flag(newsroom, story_id, sensitive=True)
    newsroom.to_ready(story_id)
    _look(newsroom, story_id)
    newsroom.sign(story_id)
    exporting.export(newsroom.ben, (story_id,), "html", tmp_path / "out")
    assert b"Unasked" not in _all_bytes(tmp_path / "out")


# The look at a sensitive story


def test_an_edit_voids_the_look_at_that_edition_only_and_going_back_restores_it(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    _flag(newsroom, story_id, sensitive=True)
    for language in (EN, ES):
        _look(newsroom, story_id, language)
        assert _blocks(newsroom, story_id, language, rule="g1.sensitive_review") == []
    newsroom.type_over(story_id, "en mayo", "en junio", ES)
    assert _blocks(newsroom, story_id, EN, rule="g1.sensitive_review") == []
    assert _blocks(newsroom, story_id, ES, rule="g1.sensitive_review") == ["review:es"]
    newsroom.type_over(story_id, "en junio", "en mayo", ES)
    assert _blocks(newsroom, story_id, ES, rule="g1.sensitive_review") == []


def test_who_lets_it_pass_unseen_lets_exactly_that_pass(newsroom: Newsroom):
    story_id = newsroom.begin()
    _flag(newsroom, story_id, sensitive=True)
    overriding.override(newsroom.ben, story_id, EN, "g1.sensitive_review", "Alone on Sunday")
    assert _blocks(newsroom, story_id, rule="g1.sensitive_review") == []
    newsroom.type_over(story_id, "in May", "in June")
    assert _blocks(newsroom, story_id, rule="g1.sensitive_review") == ["review:en"]


def test_no_override_lets_a_withheld_name_pass(newsroom: Newsroom):
    story_id = newsroom.begin()
    _flag(newsroom, story_id, withheld=("Elena Garza",))
    with pytest.raises(Refused):
        overriding.override(newsroom.ben, story_id, EN, "g1.withheld", "It is known anyway")
    assert len(_blocks(newsroom, story_id, rule="g1.withheld")) == 1


def test_a_subject_that_comes_later_asks_for_another_look(newsroom: Newsroom):
    story_id = newsroom.begin()
    _flag(newsroom, story_id, sensitive=True, subjects=("victims",))
    _look(newsroom, story_id)
    _flag(newsroom, story_id, subjects=("victims", "minors"))
    assert _blocks(newsroom, story_id, rule="g1.sensitive_review") == ["review:en"]


def test_a_look_nobody_took_is_found_and_one_that_was_taken_cannot_be_changed(newsroom: Newsroom):
    story_id = newsroom.begin()
    _flag(newsroom, story_id, sensitive=True)
    _look(newsroom, story_id)
    assert newsroom.desk.store.verify().problems == ()
    with closing(sqlite3.connect(newsroom.desk.store.path)) as store:
        for act in ("UPDATE sensitive_review SET content_hash = 'c1:other'", "DELETE FROM sensitive_review"):
            with pytest.raises(sqlite3.DatabaseError, match="as it was"):
                store.execute(act)
        store.execute(
            "INSERT INTO sensitive_review (id, story_row, language, content_hash, subjects, by, at)"
            " SELECT 'forged', story_row, language, content_hash, subjects, by, at FROM sensitive_review"
        )
        store.commit()
    assert [one.code for one in newsroom.desk.store.verify().problems] == ["verify.review_unrecorded"]


def test_other_words_for_a_label_ask_for_no_other_look(newsroom: Newsroom):
    story_id = newsroom.begin(kind="opinion")
    _flag(newsroom, story_id, sensitive=True)
    _look(newsroom, story_id)
    data = dict(shipped_rules())
    label = {"label": {"en": "Column", "es": "Columna"}}
    data["kind"] = [row | label if row["id"] == "opinion" else row for row in data["kind"]]
    with newsroom.desk.store.unit() as unit:
        unit.put_ruleset(data, newsroom.ben.person.id, "a better word")
    assert _blocks(newsroom, story_id, rule="g1.sensitive_review") == []
    newsroom.type_over(story_id, "in May", "in June")
    assert _blocks(newsroom, story_id, rule="g1.sensitive_review") == ["review:en"]


def test_its_author_cannot_look_it_over_nor_anybody_what_has_moved_on(newsroom: Newsroom):
    story_id = newsroom.begin()
    with pytest.raises(Refused, match=r"review\.not_sensitive"):
        _look(newsroom, story_id)
    _flag(newsroom, story_id, sensitive=True)
    with pytest.raises(Refused, match=r"review\.by_author"):
        _look(newsroom, story_id, by=newsroom.ana)
    with newsroom.desk.store.look() as unit:
        seen = reviewing.to_look_at(unit, newsroom.ben, unit.story(story_id), EN)
    newsroom.type_over(story_id, "in May", "in June")
    with pytest.raises(Refused, match=r"review\.moved_on"):
        reviewing.confirm_review(newsroom.ben, story_id, EN, seen.content_hash)
    _look(newsroom, story_id)
    stories.set_fields(newsroom.ben, story_id, {"author": "Ben Ortiz"}, EN)
    assert _blocks(newsroom, story_id, rule="g1.sensitive_review") == ["review:en"]


def test_a_story_flagged_sensitive_after_its_sign_off_does_not_leave_unseen(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    _flag(newsroom, story_id, sensitive=True)
    assert newsroom.stage(story_id) is Stage.APPROVED, "the words are those that were signed"
    with pytest.raises(GatesRefused):
        steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    _look(newsroom, story_id)
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))


def test_every_place_of_the_edition_is_listed_for_whoever_looks(newsroom: Newsroom):
    story_id = newsroom.begin()
    _everywhere(newsroom, story_id)
    _flag(newsroom, story_id, sensitive=True)
    with newsroom.desk.store.look() as unit:
        seen = reviewing.to_look_at(unit, newsroom.ben, unit.story(story_id), EN)
    assert {place.field for place in seen.places} == {
        "slug", *Furniture.__slots__, "author", "section", "tags", "body",
        "cutline", "alt", "credit", "file_name", "photo_data",
    }  # fmt: skip
    assert next(iter(seen.photo_data.values())).has_place
    assert (seen.may_confirm, seen.review) == (True, None)


# Sponsored


def test_the_label_is_signed_off_and_a_sponsor_named_later_needs_another(newsroom: Newsroom):
    story_id = newsroom.begin()
    _flag(newsroom, story_id, sponsored=True, sponsor="Acme Homes")
    newsroom.to_ready(story_id)
    newsroom.sign(story_id)
    _flag(newsroom, story_id, sponsor="Acme Houses")
    assert newsroom.stage(story_id) is Stage.READY
    _flag(newsroom, story_id, sponsor="Acme Homes")
    assert newsroom.stage(story_id) is Stage.APPROVED


@pytest.mark.parametrize("format_id", ["html", "markdown", "wxr"])
@pytest.mark.parametrize("language", [EN, ES])
def test_every_export_says_that_it_is_sponsored_by_its_flag(
    newsroom: Newsroom, tmp_path: Path, format_id: str, language: Language
):
    plan = Plan.EN_ONLY if language is EN else Plan.ES_ONLY
    story_id = newsroom.begin(plan)
    _flag(newsroom, story_id, sponsored=True, sponsor="Acme Homes")
    newsroom.to_ready(story_id, language)
    newsroom.sign(story_id, language)
    exporting.export(newsroom.ben, (story_id,), format_id, tmp_path / "out")
    label = {EN: "Sponsored content by Acme Homes", ES: "Contenido patrocinado por Acme Homes"}[language]
    assert label in _all_bytes(tmp_path / "out").decode()


def test_a_third_person_who_checked_makes_a_legal_story_pass(newsroom: Newsroom):
    """A fact checker gives verdicts, looks a story over, and that makes the three people."""
    story_id = newsroom.begin()
    _flag(newsroom, story_id, legal=True)
    claim = newsroom.to_ready(story_id)
    with pytest.raises(GatesRefused) as caught:
        newsroom.sign(story_id)
    assert {r.rule for r in caught.value.results} == {"g5.three_people"}
    carla = people.add_person(newsroom.ben, "Carla Soto", frozenset({Role.FACT_CHECKER}))
    facts.decide(replace(newsroom.ana, person=carla), claim, newsroom.story(story_id).claims[0].status)
    newsroom.sign(story_id)
    assert newsroom.stage(story_id) is Stage.APPROVED
