# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The lexicon can be learned anew from sentences in both languages."""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

import pytest

_PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

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
    monkeypatch.setattr(sys, "path", [str(_PACKAGING), *sys.path])
    import learn_lexicon

    pairs = tmp_path / "pairs.tsv.gz"
    pairs.write_bytes(gzip.compress(TEXT.encode()))
    assert learn_lexicon.main([str(pairs)]) == 0
    learned = dict(line.split("\t") for line in capsys.readouterr().out.splitlines())
    assert learned["house"].startswith("casa:")
    assert learned["dog"].startswith("perro:")
    assert learned["car"].startswith("coche:")
    assert learn_lexicon.main([]) == 2
