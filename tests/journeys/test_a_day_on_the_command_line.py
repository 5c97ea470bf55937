# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One real story from a text file to a signed-off bilingual export, without a screen."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from editor_desk import assets
from tests.cli.terminal import Terminal


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(tmp_path / "desk" / "desk.sqlite", capsys)


@pytest.fixture
def pages() -> tuple[Path, Path]:
    folder = assets.resource("samples")
    return folder / "page-as-copied.en.txt", folder / "page-as-copied.es.txt"


def picture(folder: Path) -> Path:
    from PIL import Image

    path = folder / "ferry.jpg"
    Image.new("RGB", (640, 420), "steelblue").save(path)
    return path


def blocked(terminal: Terminal, story: str, *words: str) -> set[str]:
    answer = terminal("check", story, *words)
    rules = {
        row["rule"] for row in answer.data["gates"] if row["state"] == "fail" and row["severity"] == "block"
    }
    assert answer.code == (1 if rules else 0)
    return rules


def prove(terminal: Terminal, story: str, lang: str, quote: str) -> str:
    claim = terminal.ok("fact", story, "--lang", lang, "--quote", quote, "--type", "figure")["claim"]
    terminal.ok("evidence", claim, "--kind", "document", "--title", "District report", "--locator", "p. 4")
    terminal.ok("verdict", claim, "verified")
    return str(claim)


def test_a_page_becomes_a_signed_off_bilingual_story(
    terminal: Terminal, pages: tuple[Path, Path], tmp_path: Path
):
    english, spanish = pages
    terminal.ok("people", "add", "Ana Ruiz", "--roles", "reporter,translator,copy_editor,fact_checker")
    terminal.ok("people", "add", "Ben Ortiz", "--roles", "approver,web_producer")
    ana, ben = terminal.as_person("Ana Ruiz"), terminal.as_person("Ben Ortiz")

    # Intake: the page, then its Spanish
    made = ana.ok("import", english)["stories"][0]
    assert made["edition"] == "en"
    assert made["recognised"]["dateline"] == "HOUSTON"
    assert "Riders wait" in made["recognised"]["cutlines"][0]
    assert any("Rumbo" in line for line in made["recognised"]["left_out"])
    story = made["slug"]
    assert ana.ok("import", spanish, "--translation-of", story)["stories"][0]["edition"] == "es"
    shown = ana.ok("show", story)
    assert shown["editions"]["es"]["relation"] == "translation"
    assert shown["photos"][0]["to_come"] is True
    assert {entry["title"] for entry in shown["evidence"]} == {english.name, spanish.name}

    # Refused at G3 and G1
    ana.ok("advance", story, "editing")
    ana.ok("advance", story, "checking")
    refused = ana("advance", story, "ready")
    assert refused.code == 1
    assert {"g3.no_claims", "g1.byline", "g1.photo_to_come"} <= blocked(ana, story)

    # Mended
    claim = prove(ana, story, "en", "2.4 miles")
    anchors = next(c for c in ana.ok("show", story)["claims"] if c["id"] == claim)["anchors"]
    assert "2.4" in anchors["es"]["exact"]
    ana.ok("set", story, "section=Local", "tags=ferry, bayou")
    for lang, words in (("en", "By Ana Ruiz"), ("es", "Por Ana Ruiz")):
        ana.ok("set", story, f"byline={words}", "--lang", lang)
        ana.ok(
            "set",
            story,
            "dek=Two boats, 36 crossings" if lang == "en" else "dek=Dos botes, 36 viajes",
            "--lang",
            lang,
        )
    photo = [
        "photo",
        story,
        picture(tmp_path),
        "--credit",
        "Ana Ruiz",
        "--alt-en",
        "A boat",
        "--alt-es",
        "Un barco",
    ]
    ana.ok(*photo)
    ana.ok("advance", story, "ready")

    # Refused at G5 for the author, and for somebody without the role
    assert terminal.as_person("Ana Ruiz")("advance", story, "approved").code == 1
    terminal.ok("set", story, "author=Ben Ortiz", "--lang", "en")
    own = ben("advance", story, "approved")
    assert own.code == 1
    assert "Ben Ortiz" in own.error
    terminal.ok("set", story, "author=Ana Ruiz", "--lang", "en")

    # Nothing leaves before the sign-off; then exactly what was signed off
    out = tmp_path / "site"
    assert ben("export", story, "--to", "html", "--out", out).code == 1
    assert not out.exists() or not list(out.iterdir())
    assert ben.ok("advance", story, "approved")["stages"] == {"en": "approved", "es": "approved"}
    files = ben.ok("export", story, "--to", "html", "--out", out)["files"]
    page = next(Path(name).read_text("utf-8") for name in files if name.endswith(".en.html"))
    assert 'lang="en"' in page
    assert 'hreflang="es"' in page
    assert "translationOfWork" in next(Path(n).read_text("utf-8") for n in files if n.endswith(".es.html"))
    ben.ok("export", story, "--to", "markdown", "--out", out)
    wxr = ben.ok("export", story, "--to", "wxr", "--out", out)
    assert any("WordPress" in message for message in wxr["messages"])
    tree = ET.parse(next(name for name in wxr["files"] if name.endswith(".xml")))
    assert len(tree.findall(".//item")) == 2

    # One figure edited: withdrawn, said what, refused at G6; going back restores it
    body = ben.ok("show", story)["editions"]["en"]["body"]
    draft = tmp_path / "edited.md"
    draft.write_text(body.replace("8.6 million", "6.8 million"), encoding="utf-8")
    said = ben.ok("edit", story, "--lang", "en", "--body", draft)
    assert "18.6" in said["messages"][0]
    assert "16.8" in said["messages"][0]
    assert ben.ok("show", story)["editions"]["en"]["stage"] == "ready"
    assert ben("export", story, "--to", "html", "--out", out, "--lang", "en").code == 1
    assert ben("advance", story, "sent", "--lang", "en").code == 1
    draft.write_text(body, encoding="utf-8")
    ben.ok("edit", story, "--lang", "en", "--body", draft)
    assert ben.ok("show", story)["editions"]["en"]["stage"] == "approved"

    # An embargo holds the files too
    ben.ok("set", story, "embargo=2126-01-01T06:00")
    assert ben("export", story, "--to", "html", "--out", out).code == 1
    ben.ok("set", story, "embargo=")

    # Delivered, live; the store is sound
    assert ben.ok("advance", story, "sent")["stages"] == {"en": "sent", "es": "sent"}
    assert ben("edit", story, "--lang", "en", "--body", pages[0]).code == 1
    ben.ok("advance", story, "live")
    assert terminal.ok("verify")["ok"] is True


def test_english_goes_out_alone_and_the_spanish_follows(
    terminal: Terminal, pages: tuple[Path, Path], tmp_path: Path
):
    english, spanish = pages
    terminal.ok("people", "add", "Ben Ortiz", "--roles", "approver,web_producer")
    ben = terminal.as_person("Ben Ortiz")
    story = terminal.ok("import", english, "--plan", "en-first")["stories"][0]["slug"]
    terminal.ok("set", story, "section=Local")
    terminal.ok("set", story, "byline=By Ana Ruiz", "--lang", "en")
    place = [
        "photo",
        story,
        picture(tmp_path),
        "--credit",
        "x",
        "--alt-en",
        "A boat",
        "--alt-es",
        "Un barco",
    ]
    terminal.ok(*place)
    writer = terminal.as_person(terminal.ok("people")["people"][0]["name"])
    writer.ok("set", story, f"author={writer.person}", "--lang", "en")
    for stage in ("editing", "checking"):
        writer.ok("advance", story, stage)
    prove(writer, story, "en", "2.4 miles")
    writer.ok("advance", story, "ready")
    assert ben.ok("advance", story, "approved")["stages"] == {"en": "approved", "es": "planned"}
    exported = ben.ok("export", story, "--to", "html", "--out", tmp_path / "site")
    assert [Path(name).suffixes for name in exported["files"] if name.endswith("html")] == [[".en", ".html"]]
    ben.ok("advance", story, "sent", "--lang", "en")

    writer.ok("import", spanish, "--translation-of", story)
    writer.ok("set", story, "byline=Por Ana Ruiz", "--lang", "es")
    for stage in ("editing", "checking"):
        writer.ok("advance", story, stage, "--lang", "es")
    assert writer("advance", story, "ready", "--lang", "es").code == 1
    prove(writer, story, "es", "22 minutos")
    writer.ok("advance", story, "ready", "--lang", "es")
    assert ben.ok("advance", story, "approved", "--lang", "es")["stages"] == {"en": "sent", "es": "approved"}
    assert terminal.ok("verify")["ok"] is True
