# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Signed-off editions for the export tests; our own text, fixed ids."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.changes import Change, ChangeKind, ChangeOutcome, Effect, EffectOn
from editor_desk.newsroom.claims import StoredFile
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoAsset, PhotoUse
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Edition, Furniture, Relation, Story
from editor_desk.publishing.issue import PublishedEdition

EN, ES = Language.EN, Language.ES
HASH = "c1:" + "ab" * 32
APPROVED = datetime(2026, 5, 5, 2, 40, 10, tzinfo=UTC)
PHOTO = "11111111-aaaa-4aaa-8aaa-000000000001"
PICTURE = b"\x89PNG\r\n\x1a\n not really a picture"
SHA = "f00dfeed" + "0" * 56

BODY_EN = f"""The Sabal Line **carried** its first 310 riders on Monday & cost $18.6 million—“twice” the plan.

![](photo:{PHOTO})

## What it costs

- $1.75 a ride
- 75 cents for [students](https://example.org/fares?a=1&b=2)

| day | crossings |
|---|---|
| Monday | 36 |

> “Today I had time for a coffee,” said Rosalinda Arce. 1 < 2."""

BODY_ES = f"""La Línea Sabal **llevó** el lunes a sus primeros 310 pasajeros y costó $18.6 millones: “el doble” de lo previsto.

![](photo:{PHOTO})

## Cuánto cuesta

- $1.75 por viaje
- 75 centavos para [estudiantes](https://example.org/tarifas?a=1&b=2)

| día | cruces |
|---|---|
| lunes | 36 |

> “Hoy me alcanzó el tiempo para un café”, dijo Rosalinda Arce. 1 < 2."""


def story(**changes: object) -> Story:
    """A ferry story in both languages, with one photo."""
    use = PhotoUse(
        id=PHOTO,
        asset=PhotoAsset("asset", StoredFile(SHA, "Sabal Landing ñ.PNG", 40, "image/png"), 800, 600),
        credit="Photo: Lía Ortega",
        cutline={EN: "Riders wait at “Sabal Landing.”", ES: "Pasajeros esperan en el muelle Sabal."},
        alt={EN: "A line of people on a dock", ES: "Una fila de personas en un muelle"},
    )
    editions = {
        EN: Edition(
            id="22222222-bbbb-4bbb-8bbb-000000000002",
            language=EN,
            furniture=Furniture(
                headline="Ferry & bayou: “first” riders",
                dek="A trip of 2.4 miles takes 22 minutes",
                byline="By Marisol Quintero",
                dateline="HOUSTON",
            ),
            body=BODY_EN,
            stage=Stage.APPROVED,
        ),
        ES: Edition(
            id="33333333-cccc-4ccc-8ccc-000000000003",
            language=ES,
            relation=Relation.TRANSLATION,
            furniture=Furniture(
                headline="El ferry del bayou lleva a sus “primeros” pasajeros",
                dek="Un trayecto de 2.4 millas dura 22 minutos",
                byline="Por Marisol Quintero",
                dateline="HOUSTON",
                url_slug="ferry-del-bayou",
            ),
            body=BODY_ES,
            stage=Stage.APPROVED,
        ),
    }
    made = Story(
        id="44444444-dddd-4ddd-8ddd-000000000004",
        slug="bayou-ferry",
        section="Local",
        topics=("medtop:14000000",),
        tags=("Bayou & river", "tránsito"),
        photos=(use,),
        editions=editions,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def corrected() -> Story:
    """The same story after an update in both languages and a correction of each, under a slug of its own."""
    told = EffectOn(Effect.AFFECTED, signed_at=APPROVED, sent_at=APPROVED)
    later = replace(told, signed_at=APPROVED + timedelta(hours=15, minutes=20, seconds=-10), sent_at=None)
    changes = (
        Change(
            "update", APPROVED, ChangeKind.UPDATE, effects={EN: told, ES: told}, outcome=ChangeOutcome.SENT
        ),
        Change(
            "correction",
            APPROVED,
            ChangeKind.CORRECTION,
            note={
                EN: "An earlier version said the ferry cost <$16 million & “a bit.” It cost $18.6 million.",
                ES: "Una versión anterior decía que el ferry costó menos de $16 millones. Costó $18.6 millones.",
            },
            effects={EN: later, ES: later},
        ),
        Change("fix", APPROVED, ChangeKind.FIX, effects={EN: told}, outcome=ChangeOutcome.SENT),
        Change("dropped", APPROVED, ChangeKind.NOTE, note={EN: "Nobody reads this"}, effects={EN: later}),
    )
    made = story(slug="bayou-ferry-corrected", changes=changes)
    for edition in made.editions.values():
        made = made.with_edition(replace(edition, change="correction"))
    return made


def signed_off(of: Story, *languages: Language, label: str = "") -> tuple[PublishedEdition, ...]:
    """These editions as an export gets them."""
    sections = {EN: "Local", ES: "Local"}
    topics = {EN: "society", ES: "Sociedad"}
    return tuple(
        PublishedEdition(
            story=of,
            edition=of.edition(language),
            approval=Approval(f"approval-{language}", language, HASH, 1, "renata", APPROVED),
            content_hash=HASH,
            label=label,
            author_name="Inés Zaldívar" if language is ES else "Marisol Quintero",
            section=sections[language],
            topics=(topics[language],),
        )
        for language in languages or (EN, ES)
    )


def with_words(of: Story, *, body: str, headline: str = "Headline here", **furniture: str) -> Story:
    """The same story with other words in its English edition, and no photos."""
    edition = replace(of.edition(EN), body=body, furniture=Furniture(headline=headline, **furniture))
    return replace(of.with_edition(edition), photos=())


def photo_folder(folder: Path) -> Path:
    """A folder that holds the one photo under its SHA-256."""
    (folder / SHA).write_bytes(PICTURE)
    return folder
