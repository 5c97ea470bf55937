# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whoever is refused something reads what is safe: that nothing was changed, added, lost, or what stayed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from editor_desk.newsroom.wording import Message, in_english, render
from editor_desk.sentences import WORDINGS

SOURCE = Path(__file__).resolve().parents[2] / "src" / "editor_desk"
RAISED = re.compile(r'\b(?:Refused|WrongUsage|BrokenInput|KnownProblem)\(\s*"([a-z_.]+)"')
SAFE = re.compile(
    r"[Nn]othing was|[Nn]obody was|[Nn]o file was|[Nn]o fact was|is safe|are safe|as it was|exactly as it is"
    r"|is saved|was made and is good|not touched|was not written|stays as it is|kept"
)
OF_THE_COMMAND_LINE = "cli."
"""What is wrong with a call is said before anything could have been changed."""

CODES = sorted(
    {
        code
        for module in SOURCE.rglob("*.py")
        for code in RAISED.findall(module.read_text("utf-8"))
        if not code.startswith(OF_THE_COMMAND_LINE)
    }
)


def test_refusals_are_found_in_the_source():
    assert len(CODES) > 50
    assert "store.full" in CODES or "story.slug_taken" in CODES


@pytest.mark.parametrize("code", CODES)
def test_a_refusal_says_what_is_safe(code):
    said = render(Message(code), WORDINGS, in_english)
    assert SAFE.search(said), said
