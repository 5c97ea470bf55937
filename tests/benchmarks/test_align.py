# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How many sentences of the development set are paired rightly, and what a keystroke and a long text cost.

``python3 run.py bench -k align -s``
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from time import process_time

import pytest

import editor_desk
from editor_desk.bilingual.align import Aligner
from editor_desk.bilingual.paragraphs import read_paragraphs

pytestmark = pytest.mark.bench


def test_the_development_set_is_paired_as_people_paired_it(shared: Path, tmp_path: Path):
    dev = shared / "data" / "dev"
    gold, scorer = dev / "align.jsonl", dev / "score_align.py"
    asked = subprocess.run(
        [sys.executable, scorer, "--input", gold], capture_output=True, text=True, check=True
    ).stdout
    environment = {**os.environ, "PYTHONPATH": str(Path(editor_desk.__file__).parents[1])}
    answered = subprocess.run(
        [sys.executable, "-m", "editor_desk", "align", "--jsonl"],
        input=asked, capture_output=True, text=True, check=True, env=environment,
    ).stdout  # fmt: skip
    said = tmp_path / "said.jsonl"
    said.write_text(answered, "utf-8")
    scored = subprocess.run(
        [sys.executable, scorer, gold, said, "--json"], capture_output=True, text=True, check=True
    )
    levels = json.loads(scored.stdout)["levels"]
    for level, found in levels.items():
        print(f"\n{level}: strict {found['strict']['F1']:.4f}, missing {found['null']['F1']:.3f}", end="")
    assert levels["ALL"]["strict"]["F1"] >= 0.982
    assert levels["adapt"]["strict"]["F1"] >= 0.92
    assert levels["ALL"]["null"]["F1"] >= 0.91


def test_a_keystroke_in_a_story_of_600_words_is_paired_within_5_ms():
    en, es = written(600)
    aligner = Aligner()
    aligner.story(read_paragraphs("\n\n".join(en)), read_paragraphs("\n\n".join(es)))
    english = read_paragraphs("\n\n".join(en))
    middle = len(es) // 2
    typed = " La alcaldesa de Houston dijo que la ciudad no tiene ese dinero."
    times = []
    for count in range(1, len(typed) + 1):
        changed = [*es[:middle], es[middle] + typed[:count], *es[middle + 1 :]]
        spanish = read_paragraphs("\n\n".join(changed))
        began = process_time()
        aligner.story(english, spanish)
        times.append(1000 * (process_time() - began))
    p95 = statistics.quantiles(times, n=20)[18]
    print(f"\na keystroke, 600 words: p50 {statistics.median(times):.1f}, p95 {p95:.1f} ms", end="")
    assert p95 <= 5.0


def test_a_pair_of_5000_words_is_paired_within_250_ms_and_twice_the_words_take_twice_as_long():
    cost = {words: from_scratch(words) for words in (2500, 5000, 10_000)}
    for words, time in cost.items():
        print(f"\nfrom scratch, {words} words: {time:.0f} ms", end="")
    assert cost[5000] <= 250
    assert cost[10_000] <= 2.6 * cost[5000]


def from_scratch(words: int) -> float:
    """Milliseconds, the least of three."""
    en, es = written(words)
    times = []
    for _ in range(3):
        aligner = Aligner()
        began = process_time()
        aligner.sentences(en, es)
        times.append(1000 * (process_time() - began))
    return min(times)


WHO = (("The mayor", "La alcaldesa"), ("The sheriff", "El sheriff"), ("The school board", "La junta escolar"),
       ("A judge", "Una jueza"), ("Governor Ramírez", "El gobernador Ramírez"), ("The hospital", "El hospital"),
       ("County Commissioner Ellis", "La comisionada Ellis"))  # fmt: skip
DID = (("approved", "aprobó"), ("rejected", "rechazó"), ("postponed", "aplazó"), ("criticized", "criticó"),
       ("announced", "anunció"))  # fmt: skip
WHAT = (("a budget of ${n} million for storm drains in Kashmere Gardens",
         "un presupuesto de {n} millones de dólares para drenajes en Kashmere Gardens"),
        ("the closing of {n} libraries that had been open since 1974",
         "el cierre de {n} bibliotecas que estaban abiertas desde 1974"),
        ("new contracts for {n} firefighters after the hurricane season",
         "nuevos contratos para {n} bomberos después de la temporada de huracanes"),
        ("a plan to vaccinate {n} children against measles before classes begin",
         "un plan para vacunar a {n} niños contra el sarampión antes de que empiecen las clases"))  # fmt: skip
WHY = ((", saying that residents had waited long enough", ", y dijo que los vecinos ya habían esperado bastante"),
       (" despite protests outside the courthouse on Tuesday night",
        " pese a las protestas del martes por la noche frente al juzgado"),
       (", two weeks before the runoff election of December", ", dos semanas antes de la segunda vuelta de diciembre"),
       (" and thanked the volunteers who cleaned the bayou",
        " y agradeció a los voluntarios que limpiaron el bayou"))  # fmt: skip


def written(words: int) -> tuple[list[str], list[str]]:
    """Sentences of news in both languages, so many words of English; no two alike."""
    en: list[str] = []
    es: list[str] = []
    count = number = 0
    while count < words:
        parts = [
            WHO[number % 7], DID[number * 3 % 5], WHAT[number * 5 % 4], WHY[(number + number // 4) % 4]
        ]  # fmt: skip
        one, other = (" ".join(part[side] for part in parts).replace(" ,", ",") for side in (0, 1))
        en.append(one.format(n=3 * number + 7) + ".")
        es.append(other.format(n=3 * number + 7) + ".")
        count += len(en[-1].split())
        number += 1
    return en, es
