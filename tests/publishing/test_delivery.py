# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Files are written all or none, never over another story's, and only of what was signed off."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk.newsroom.problems import BrokenInput, KnownProblem, Refused, WrongUsage
from editor_desk.newsroom.stories import Relation
from editor_desk.newsroom.wording import render
from editor_desk.publishing import EXPORTERS, WORDINGS, OutputFile, PublishedEdition, deliver
from editor_desk.publishing.delivery import write_files
from editor_desk.publishing.file_names import address, photo_name
from editor_desk.publishing.manuscript import manuscript, visible_body
from editor_desk.publishing.reading import read_page
from tests.publishing.stories import EN, ES, SHA, photo_folder, signed_off, story, with_words

FORMATS = [each.id for each in EXPORTERS]


def _problem(caught: pytest.ExceptionInfo[KnownProblem]) -> str:
    sentence = render(caught.value.message, WORDINGS)
    assert "…" not in sentence
    assert sentence != caught.value.message.code
    return caught.value.message.code


def _refused(editions: tuple[PublishedEdition, ...], folder: Path, format_id: str = "html") -> str:
    with pytest.raises(KnownProblem) as caught:
        deliver(format_id, editions, folder.joinpath, folder / "out")
    assert not (folder / "out").exists()
    return _problem(caught)


@pytest.mark.parametrize("format_id", FORMATS)
def test_what_is_not_signed_off_exactly_as_it_stands_is_refused(tmp_path: Path, format_id: str):
    photo_folder(tmp_path)
    en, es = signed_off(story())
    changed = replace(es, content_hash="c1:" + "cd" * 32)
    assert _refused((en, changed), tmp_path, format_id) == "export.not_approved"
    revoked = replace(en, approval=replace(en.approval, revoked_at=datetime(2026, 5, 6, tzinfo=UTC)))
    assert _refused((revoked,), tmp_path, format_id) == "export.not_approved"
    borrowed = replace(es, approval=en.approval)
    assert _refused((borrowed,), tmp_path, format_id) == "export.not_approved"
    assert _refused((), tmp_path, format_id) == "export.nothing"


def test_an_unknown_format_is_refused_and_says_which_there_are(tmp_path: Path):
    with pytest.raises(WrongUsage) as caught:
        deliver("docx", signed_off(story()), tmp_path.joinpath, tmp_path)
    assert "html, markdown, wxr" in render(caught.value.message, WORDINGS)


def test_a_photo_that_is_gone_is_said(tmp_path: Path):
    assert _refused(signed_off(story()), tmp_path) == "export.photo_missing"


def test_another_storys_file_is_never_replaced(tmp_path: Path):
    photos = photo_folder(tmp_path)
    deliver("html", signed_off(story()), photos.joinpath, tmp_path)
    page = tmp_path / "bayou-ferry.en.html"
    before = page.read_bytes()
    other = signed_off(replace(story(), id="99999999-eeee-4eee-8eee-000000000009"))
    with pytest.raises(Refused) as caught:
        deliver("html", other, photos.joinpath, tmp_path)
    assert _problem(caught) == "export.file_in_the_way"
    assert page.read_bytes() == before
    page.unlink()
    page.mkdir()
    with pytest.raises(Refused):
        deliver("html", signed_off(story()), photos.joinpath, tmp_path)


def test_an_own_file_is_replaced(tmp_path: Path):
    photos = photo_folder(tmp_path)
    deliver("html", signed_off(story()), photos.joinpath, tmp_path)
    changed = with_words(story(), body="Other words.")
    deliver("html", signed_off(changed, EN), photos.joinpath, tmp_path)
    assert "Other words." in (tmp_path / "bayou-ferry.en.html").read_text("utf-8")


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path):
    (tmp_path / "file").write_text("here")
    with pytest.raises(BrokenInput) as caught:
        write_files(tmp_path / "file" / "out", (OutputFile("a.html", b"x"),))
    assert _problem(caught) == "export.folder"


def test_a_file_that_reads_back_differently_leaves_nothing(tmp_path: Path):
    def refuse(written: object) -> None:
        raise Refused("export.read_back", name="a.html", what_field="body")

    (tmp_path / "a.html").write_bytes(b"mine: old")
    with pytest.raises(Refused) as caught:
        write_files(tmp_path, (OutputFile("a.html", b"mine: new", "mine"), OutputFile("p/b", b"y")), refuse)
    assert _problem(caught) == "export.read_back"
    assert (tmp_path / "a.html").read_bytes() == b"mine: old"
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["a.html"]


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX's")
def test_a_full_disk_leaves_no_half_file(tmp_path: Path):
    import resource
    import signal

    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    (tmp_path / "a.html").write_bytes(b"mine: old")
    files = (OutputFile("a.html", b"mine: new", "mine"), OutputFile("b.html", b"x" * 200_000))
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, old[1]))
    try:
        with pytest.raises(BrokenInput) as caught:
            write_files(tmp_path, files)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, handler)
    assert _problem(caught) == "export.disk_full"
    assert [path.name for path in tmp_path.iterdir()] == ["a.html"]
    assert (tmp_path / "a.html").read_bytes() == b"mine: old"


def test_a_wordpress_file_says_that_it_is_for_once_and_without_photos(tmp_path: Path):
    photos = photo_folder(tmp_path)
    said = deliver("wxr", signed_off(story()), photos.joinpath, tmp_path / "out").messages
    assert [message.code for message in said] == ["export.wxr_first_delivery", "export.wxr_no_photos"]
    assert all(render(message, WORDINGS) != message.code for message in said)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["bayou-ferry.wxr.xml"]


def test_the_spanish_that_follows_alone_still_names_its_original(tmp_path: Path):
    photos = photo_folder(tmp_path)
    page = deliver("html", signed_off(story(), ES), photos.joinpath, tmp_path / "out").paths[0]
    data = json.loads(read_page(page.read_text("utf-8")).data)
    assert data["translationOfWork"]["@id"] == "urn:uuid:22222222-bbbb-4bbb-8bbb-000000000002"
    assert data["inLanguage"] == "es"
    assert "datePublished" not in data


def test_parallel_texts_are_no_translation(tmp_path: Path):
    told = story()
    told = told.with_edition(replace(told.edition(ES), relation=Relation.PARALLEL))
    photos = photo_folder(tmp_path)
    for page in deliver("html", signed_off(told), photos.joinpath, tmp_path / "out").paths[:2]:
        data = json.loads(read_page(page.read_text("utf-8")).data)
        assert "translationOfWork" not in data
    first = deliver("html", signed_off(told), photos.joinpath, tmp_path / "out").paths[0]
    assert read_page(first.read_text("utf-8")).alternates == {
        "en": "bayou-ferry.en.html",
        "es": "bayou-ferry.es.html",
    }


@pytest.mark.parametrize(
    ("body", "seen"),
    [
        ("In a summit.", "SEOUL — In a summit."),
        ("## Head\n\n- item\n\nIn **a** summit.", "Head item SEOUL — In a summit."),
        ("**In** a summit.", "SEOUL — In a summit."),
        ("- item", "SEOUL item"),
        ("1\\. May was hot.", "SEOUL — 1. May was hot."),
        ("", "SEOUL"),
    ],
)
def test_the_dateline_stands_before_the_first_paragraph(body: str, seen: str, tmp_path: Path):
    editions = signed_off(with_words(story(), body=body, dateline="SEOUL —"), EN)
    page = deliver("html", editions, tmp_path.joinpath, tmp_path / "out").paths[0]
    assert read_page(page.read_text("utf-8")).words("body") == seen
    assert visible_body(manuscript(editions[0])) == seen


def test_a_photo_the_body_does_not_place_stands_above_it(tmp_path: Path):
    told = story()
    told = told.with_edition(replace(told.edition(EN), body="Words only."))
    photos = photo_folder(tmp_path)
    page = (
        deliver("html", signed_off(told, EN), photos.joinpath, tmp_path / "out").paths[0].read_text("utf-8")
    )
    assert page.index("<figure>") < page.index("Words only.")
    assert (tmp_path / "out" / "photos" / "f00dfeed-sabal-landing-n.png").read_bytes()


@pytest.mark.parametrize(
    ("slug", "name"),
    [
        ("Año nuevo: ¿qué?", "ano-nuevo-que"),
        ("con", "story-con"),
        ("COM1", "story-com1"),
        ("../../etc/passwd", "etc-passwd"),
        ("a" * 300, "a" * 80),
        ("日本", "fallback"),
        ("", "fallback"),
    ],
)
def test_file_names_are_safe_everywhere(slug: str, name: str):
    assert address(slug, "fallback") == name


@given(st.text(max_size=120), st.text(max_size=12))
def test_no_name_leaves_its_folder(name: str, suffix: str):
    assert re.fullmatch(r"[a-z0-9-]{1,90}", address(name, "x"))
    assert re.fullmatch(
        r"photos/[0-9a-f]{8}-[a-z0-9-]{1,40}(\.[a-z0-9]{1,5})?", photo_name(SHA, name + suffix, "")
    )
