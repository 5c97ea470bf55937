# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a desktop and its software centre read of the desk: valid, in both languages, and true."""

from __future__ import annotations

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest

import editor_desk

PROJECT = Path(__file__).resolve().parents[2]
ENTRY = PROJECT / "packaging" / "linux" / "editor-desk.desktop"
METAINFO = PROJECT / "packaging" / "linux" / "org.editordesk.EditorDesk.metainfo.xml"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def entry() -> dict[str, str]:
    """The desktop entry, with the letters of its keys as they are."""
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(ENTRY, encoding="utf-8")
    return dict(parser["Desktop Entry"])


@pytest.mark.parametrize(
    "command",
    [["desktop-file-validate", str(ENTRY)], ["appstreamcli", "validate", "--no-net", str(METAINFO)]],
    ids=["entry", "metainfo"],
)
def test_the_validator_has_nothing_against_it(command: list[str]):
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed (apt install desktop-file-utils appstream)")
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_entry_has_the_name_that_the_window_gives_itself():
    source = (PROJECT / "src/editor_desk/desktop/app.py").read_text(encoding="utf-8")
    named = re.search(r'setDesktopFileName\("([^"]+)"\)', source)
    assert named is not None
    assert ENTRY.stem == entry()["StartupWMClass"] == named[1]


def test_the_entry_says_in_spanish_whatever_it_says_in_english():
    keys = entry()
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        assert keys[f"{key}[es]"], key


def test_the_entry_and_the_metainfo_name_the_same_icon_and_the_icon_exists():
    root = ET.parse(METAINFO).getroot()
    assert entry()["Icon"] == root.findtext("icon")
    assert (PROJECT / "resources/icons/app" / f"{entry()['Icon']}.svg").is_file()
    assert root.findtext("launchable") == ENTRY.name


def test_the_metainfo_says_in_spanish_whatever_it_says_in_english():
    root = ET.parse(METAINFO).getroot()
    for parent in root.iter():
        for tag in ("summary", "p", "li", "keyword"):
            said = [child.get(LANGUAGE, "en") for child in parent.findall(tag)]
            assert said.count("en") == said.count("es"), f"{tag} in {parent.tag}"


def test_the_newest_release_of_the_metainfo_is_the_version_of_the_desk():
    newest = ET.parse(METAINFO).getroot().find("releases/release")
    assert newest is not None
    assert newest.get("version") == editor_desk.__version__


def test_a_recipe_that_was_never_run_says_so():
    recipes = list((PROJECT / "packaging" / "untested").iterdir())
    assert len(recipes) == 4
    for recipe in recipes:
        assert "UNTESTED" in recipe.read_text(encoding="utf-8")[:600], recipe.name
