# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Our own sample stories in both languages: silent as they are, and every single thing that is changed is found."""

import re
import tomllib
from collections.abc import Iterator

import pytest

from editor_desk.assets import resource
from editor_desk.bilingual.compare import Comparer
from editor_desk.newsroom.comparison import BODY, CompareRequest, Difference, EditionText, Level
from editor_desk.newsroom.languages import Language

FINISHED = ("hurricane-season", "tejano-festival")
DAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
MONTHS = (
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
)
NAMES = re.compile(r"(?<=[a-zé,] )(?!Festival|Calle)[A-ZÁÉÍÓÚ][a-záéíóúñ]{3,}(?= [A-ZÁÉÍÓÚ])")


@pytest.fixture(scope="module")
def comparer() -> Comparer:
    return Comparer()


def edition(slug: str, language: str) -> EditionText:
    story = tomllib.loads(resource("samples", f"{slug}.toml").read_text("utf-8"))
    fields = {BODY: story[language]["body"]}
    fields |= {name: story[language].get(name, "") for name in ("headline", "dek")}
    for number, photo in enumerate(story.get("photo", ())):
        for part in ("cutline", "alt"):
            fields[f"{part}:{number}"] = photo.get(f"{part}_{language}", "")
    return EditionText(fields)


def serious(comparer: Comparer, en: EditionText, es: EditionText) -> list[Difference]:
    comparison = comparer.compare(CompareRequest(en, es, original=Language.EN))
    return [each for each in comparison.differences if each.level is not Level.HINT]


@pytest.mark.parametrize("slug", FINISHED)
def test_a_finished_sample_is_silent(slug: str, comparer: Comparer):
    assert serious(comparer, edition(slug, "en"), edition(slug, "es")) == []


def test_the_sample_with_a_planted_error_shows_exactly_that(comparer: Comparer):
    found = serious(comparer, edition("flu-clinics", "en"), edition("flu-clinics", "es"))
    assert {(each.message.params["en"], each.message.params["es"]) for each in found} == {("24", "42")}


def changes(body: str) -> Iterator[tuple[str, int, int, str]]:
    """Everything that can be changed alone in a Spanish body: what it is, where it stands, what stands there then."""
    for hit in re.finditer(r"\d+", body):
        last = str((int(hit[0][-1]) + 3) % 10)
        yield "number", hit.start(), hit.end(), hit[0][:-1] + last
    for words, kind in ((DAYS, "weekday"), (MONTHS, "month")):
        for hit in re.finditer(rf"\b(?:{'|'.join(words)})\b", body):
            yield kind, hit.start(), hit.end(), words[(words.index(hit[0]) + 2) % len(words)]
    for hit in re.finditer(r"“[^”]{12,}”,? ?", body):
        yield "quotation", hit.start(), hit.end(), ""
    for hit in NAMES.finditer(body):
        yield "name", hit.start(), hit.end(), "Wilfredo"


@pytest.mark.parametrize("slug", FINISHED)
def test_every_single_change_of_a_sample_is_found(slug: str, comparer: Comparer):
    en, es = edition(slug, "en"), edition(slug, "es")
    unseen = []
    tried = 0
    for kind, start, end, instead in changes(es.body):
        tried += 1
        changed = EditionText({**es.fields, BODY: es.body[:start] + instead + es.body[end:]})
        if not serious(comparer, en, changed):
            unseen.append((kind, es.body[max(0, start - 30) : end + 30], instead))
    assert tried > 20
    assert unseen == []
