# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Exports letter for letter. After a wanted change: ``python3 tests/publishing/test_golden_files.py``, then read the diff."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import pytest

from editor_desk.publishing import EXPORTERS, deliver
from tests.publishing.stories import EN, corrected, photo_folder, signed_off, story

GOLDEN = Path(__file__).parents[1] / "golden"


def _deliver(format_id: str, folder: Path, out: Path) -> tuple[Path, ...]:
    photos = photo_folder(folder)
    of_story, of_change = (
        deliver(format_id, signed_off(each, label="Sponsored content"), photos.joinpath, out).paths
        for each in (story(), corrected())
    )
    return (*of_story, *of_change)


@pytest.mark.parametrize("format_id", [each.id for each in EXPORTERS])
def test_a_pair_is_exported_letter_for_letter(format_id: str, tmp_path: Path):
    paths = _deliver(format_id, tmp_path, tmp_path / "out")
    texts = [path for path in paths if path.parent.name != "photos"]
    assert texts
    for path in texts:
        assert path.read_bytes() == (GOLDEN / format_id / path.name).read_bytes(), path.name


@pytest.mark.parametrize("format_id", [each.id for each in EXPORTERS])
def test_exporting_again_gives_the_same_files(format_id: str, tmp_path: Path):
    first = {path: path.read_bytes() for path in _deliver(format_id, tmp_path, tmp_path / "out")}
    again = {path: path.read_bytes() for path in _deliver(format_id, tmp_path, tmp_path / "out")}
    assert first == again
    assert not list((tmp_path / "out").rglob("*.tmp"))


def test_one_edition_alone_names_no_counterpart_page(tmp_path: Path):
    photos = photo_folder(tmp_path)
    paths = deliver("html", signed_off(story(), EN), photos.joinpath, tmp_path / "out").paths
    page = paths[0].read_text("utf-8")
    assert [path.name for path in paths] == ["bayou-ferry.en.html", "f00dfeed-sabal-landing-n.png"]
    assert "hreflang" not in page
    assert "workTranslation" not in page


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        for each in EXPORTERS:
            for written in _deliver(each.id, Path(place), Path(place, each.id)):
                if written.parent.name != "photos":
                    (GOLDEN / each.id).mkdir(parents=True, exist_ok=True)
                    (GOLDEN / each.id / written.name).write_bytes(written.read_bytes())
                    sys.stdout.write(f"{each.id}/{written.name}\n")
