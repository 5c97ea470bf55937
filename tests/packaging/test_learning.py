# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the alignment knows can be learned anew: the lexicon from sentences, the weights from paired stories."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path

import pytest

from editor_desk.bilingual.align.beads import WEIGHTS

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

TEXT = """\
a\tThe house is red.\tLa casa es roja.
a\tThe house is big.\tLa casa es grande.
a\tThe dog is big.\tEl perro es grande.
a\tMy dog sleeps.\tMi perro duerme.
a\tA red car.\tUn coche rojo.
a\tThe car is red.\tEl coche es rojo.
"""


def test_words_that_always_come_together_are_learned(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.syspath_prepend(str(PACKAGING))
    import learn_lexicon

    pairs = tmp_path / "pairs.tsv.gz"
    pairs.write_bytes(gzip.compress(TEXT.encode()))
    assert learn_lexicon.main([str(pairs)]) == 0
    learned = dict(line.split("\t") for line in capsys.readouterr().out.splitlines())
    assert learned["house"].startswith("casa:")
    assert learned["dog"].startswith("perro:")
    assert learned["car"].startswith("coche:")
    assert learn_lexicon.main([]) == 2


def test_stories_made_to_differ_know_their_links_and_weights_can_be_fitted_to_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.syspath_prepend(str(PACKAGING))
    import fit_alignment

    units = [
        ([f"The mayor opened {number} schools on Monday, and neighbors came to see them."],
         [f"La alcaldesa abrió {number} escuelas el lunes, y los vecinos fueron a verlas."])
        for number in range(2, 22)
    ]  # fmt: skip
    rows = []
    for level in fit_alignment.RATES:
        story = fit_alignment.made_story(units, level, random.Random(level), units)
        for en, es in story.links:
            figures = [
                {word for text in texts for word in text.split() if word.isdigit()}
                for texts in ([story.en[at] for at in en], [story.es[at] for at in es])
            ]
            assert figures[0] == figures[1]
        rows.append(json.dumps({"en": story.en, "es": story.es, "links": story.links}))
    gold = tmp_path / "gold.jsonl"
    gold.write_text("\n".join(rows), "utf-8")
    assert fit_alignment.main(["--gold", str(gold), "--rounds", "2"]) == 0
    written = dict(line.split(" = ") for line in capsys.readouterr().out.splitlines())
    assert len(written["WEIGHTS"].split(", ")) == len(WEIGHTS)
