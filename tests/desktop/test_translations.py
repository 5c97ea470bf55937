# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The catalogues hold everything the code says, translated, with the same placeholders."""

from __future__ import annotations

import re
import shutil
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from editor_desk.desktop.interface_language import preferred
from editor_desk.sentences import WORDINGS

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import translations  # noqa: E402

_PLACEHOLDER = re.compile(r"\{\w+\}|%n|%\d")


def messages(catalogue: Path) -> list[tuple[str, str, list[str], bool]]:
    """(context, source, translations, is finished) of each message."""
    found = []
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts = forms or [translation.text or ""]
            is_finished = translation.get("type") is None and all(texts)
            found.append((context.findtext("name", ""), message.findtext("source", ""), texts, is_finished))
    return found


@pytest.mark.parametrize("catalogue", [translations.SPANISH, translations.ENGLISH])
def test_nothing_waits_for_a_translation(catalogue):
    assert [(context, source) for context, source, _, done in messages(catalogue) if not done] == []


def test_a_translation_has_the_placeholders_of_its_source():
    different = [
        (source, text)
        for _, source, texts, _ in messages(translations.SPANISH)
        for text in texts
        if sorted(_PLACEHOLDER.findall(source)) != sorted(_PLACEHOLDER.findall(text))
    ]
    assert different == []


@pytest.mark.parametrize(
    ("catalogue", "language", "only_plurals"),
    [(translations.SPANISH, "es", False), (translations.ENGLISH, "en", True)],
)
def test_the_catalogue_is_that_of_the_code(tmp_path, catalogue, language, only_plurals):
    fresh = tmp_path / catalogue.name
    shutil.copy(catalogue, fresh)
    translations.refresh(fresh, language, only_plurals=only_plurals)
    known = {(context, source) for context, source, _, _ in messages(catalogue)}
    now = {(context, source) for context, source, _, _ in messages(fresh)}
    assert sorted(now - known) == [], "new strings: python packaging/translations.py, then translate them"
    assert sorted(known - now) == [], "strings that are gone: python packaging/translations.py"


def test_every_sentence_of_the_newsroom_has_its_spanish():
    known = {source for context, source, _, _ in messages(translations.SPANISH) if context == "Newsroom"}
    assert sorted(set(WORDINGS.values()) - known) == []


def test_no_string_is_said_in_a_way_lupdate_does_not_see():
    """A text handed to ``translate`` by a function of one's own never reaches the catalogue."""
    hidden = re.compile(r"""(?<![\w.])_(?:tr|say|t)\(\s*f?["']""")
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in (ROOT / "src").rglob("*.py")
        for line in path.read_text("utf-8").splitlines()
        if hidden.search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("remembered", "system", "language"),
    [
        ("es", ["en-US"], "es"),
        ("", ["es-US", "en-US"], "es"),
        ("", ["es_MX"], "es"),
        ("", ["fr-FR", "en"], "en"),
        ("", ["fr-FR"], "en"),
        ("xx", ["es"], "es"),
    ],
)
def test_the_window_starts_in_the_language_chosen_else_in_that_of_the_computer(remembered, system, language):
    assert preferred(remembered, system) == language
