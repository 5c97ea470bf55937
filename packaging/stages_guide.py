# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Write the diagram and the tables of docs/guide/stages.*.md anew from the stage table and the rules the program ships.

    python packaging/stages_guide.py

What stands between ``<!-- drawn: NAME -->`` and ``<!-- end -->`` is made here; the words around it are written by hand.
"""

from __future__ import annotations

import re
from pathlib import Path

from editor_desk.cli.call import translator
from editor_desk.newsroom import stage_map
from editor_desk.newsroom.ruleset import read_ruleset
from editor_desk.newsroom.wording import Translate
from editor_desk.workflow.decisions import shipped_rules

GUIDE = Path(__file__).resolve().parent.parent / "docs" / "guide"
LANGUAGES = ("en", "es")
_DRAWN = re.compile(r"(<!-- drawn: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def drawn(name: str, translate: Translate) -> str:
    """One drawn part of the page."""
    ruleset = read_ruleset(shipped_rules(), 0)
    if name == "diagram":
        return f"```mermaid\n{stage_map.mermaid(ruleset.stages, translate)}\n```"
    if name == "steps":
        return stage_map.steps_table(ruleset.stages, translate)
    if name == "rules":
        return stage_map.rules_list(ruleset, translate)
    return stage_map.kinds_table(ruleset, translate)


def page(language: str) -> str:
    """The page of a language as it should be."""
    translate = translator(language)
    text = (GUIDE / f"stages.{language}.md").read_text("utf-8")
    return _DRAWN.sub(lambda found: f"{found[1]}\n{drawn(found[2], translate)}\n\n{found[3]}", text)


if __name__ == "__main__":
    for each in LANGUAGES:
        (GUIDE / f"stages.{each}.md").write_text(page(each), "utf-8")
