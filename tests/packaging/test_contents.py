# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What goes into the built program, as far as it can be told without building it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def contents(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(str(PACKAGING))
    monkeypatch.syspath_prepend(str(PACKAGING.parent))
    import contents

    yield contents
    sys.modules.pop("contents", None)


def test_of_all_languages_of_babel_only_ours_go_along(contents):
    names = ("root", "en", "es", "es_MX", "fr", "de", "eu", "ro")
    entries = [(f"babel/locale-data/{name}.dat", "", "DATA") for name in names]
    entries.append(("babel/locale-data/LICENSE.unicode", "", "DATA"))
    kept = [Path(entry[0]).name for entry in contents.wanted(entries)]
    assert kept == ["root.dat", "en.dat", "es.dat", "es_MX.dat", "LICENSE.unicode"]


def test_both_word_lists_and_the_tables_of_names_go_along(contents):
    sources = {Path(source).name for source, _ in contents.data()}
    assert {"en.json.gz", "es.json.gz", "places.toml", "roles.toml", "name_words.toml"} <= sources
