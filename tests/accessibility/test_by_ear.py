# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whoever works by ear hears the name of everything, reads both texts, writes, and begins a story.

The real program on a screen nobody sees, heard from outside through AT-SPI as a screen reader hears it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from editor_desk.desk import Desk
from editor_desk.desktop.actions import ACTIONS
from editor_desk.newsroom.languages import Language
from editor_desk.store.list_query import ListQuery, View
from editor_desk.store.reading import read_lines
from editor_desk.workflow.samples import load_samples
from launch import machine
from launch.apt import install_packages
from launch.not_ready import NotReady

PROJECT = Path(__file__).resolve().parents[2]
LISTENER = Path(__file__).with_name("listener.py")
SYSTEM_PYTHON = "/usr/bin/python3"
PACKAGES = (
    *("xvfb", "xauth", "dbus-daemon", "at-spi2-core", "python3-pyatspi", "gir1.2-atspi-2.0"),
    *machine.X_WINDOW.values(),
)
SECONDS = 300

CONTROLS = {
    *("push button", "toggle button", "check box", "radio button", "text", "password text", "combo box"),
    *("spin button", "slider", "list", "table", "tree", "list item", "table cell", "tree item", "page tab"),
    *("page tab list", "menu item", "check menu item", "radio menu item", "popup menu", "dialog", "frame"),
    *("progress bar", "link"),
}
NOT_OPENED = {
    "Import…": "the system's own dialog",
    "Import translation memory…": "the system's own dialog",
    "Export translation memory…": "the system's own dialog",
}

Node = dict[str, Any]


def lacking() -> str:
    """What this computer lacks to be heard; empty where nothing."""
    programs = [name for name in ("Xvfb", "xauth", "xvfb-run", "dbus-run-session") if not shutil.which(name)]
    speaks = (
        Path(SYSTEM_PYTHON).exists()
        and not subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True).returncode
    )
    services = Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists()
    libraries = machine.missing_libraries(machine.X_WINDOW)
    return ", ".join(
        [
            *programs,
            *([] if speaks else ["python3-pyatspi"]),
            *([] if services else ["at-spi2-core"]),
            *libraries,
        ]
    )


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """All that was heard, and the store afterwards."""
    if sys.platform != "linux":
        pytest.skip("AT-SPI is how Linux speaks")
    apt = shutil.which("apt-get")
    if lacking() and apt and machine.may_install():
        try:
            install_packages(apt, list(PACKAGES), machine.apt_line(PACKAGES, root=True))
        except NotReady as problem:
            pytest.skip(f"nobody can listen here: {problem}")
    if lacks := lacking():
        pytest.skip(f"nobody can listen here without {lacks}")
    folder = tmp_path_factory.mktemp("by-ear")
    store, report = folder / "desk.sqlite", folder / "heard.json"
    with Desk.open(store) as desk:
        load_samples(desk.work)
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    variables = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "EDITOR_DESK_LANG": "en",
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "HOME": str(folder),
        "NO_AT_BRIDGE": "0",
    }
    done = subprocess.run(
        [
            # The bus within the screen: what it starts must know the screen to press a key on it.
            *(
                "xvfb-run",
                "--auto-servernum",
                "--server-args=-screen 0 1440x900x24",
                "dbus-run-session",
                "--",
            ),
            *(SYSTEM_PYTHON, str(LISTENER), str(report)),
            *(sys.executable, "-m", "editor_desk", "--store", str(store), "--lang", "en"),
        ],
        env=variables,
        cwd=PROJECT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=SECONDS,
    )
    assert done.returncode == 0, done.stdout
    return {**json.loads(report.read_text("utf-8")), "store": store}


def nodes(heard: dict[str, Any]) -> list[tuple[str, Node]]:
    """Everything that was heard, with its place."""
    return [(place, node) for place, found in heard["places"].items() for node in found]


def is_part_of_a_box(node: Node) -> bool:
    """The list and the line that Qt makes for a combo box; the box speaks for them."""
    return any(above.startswith("combo box") for above in node["above"])


def test_every_control_has_a_name(heard):
    nameless = {
        f"{place}: {node['role']} in {' / '.join(node['above'][-3:])}"
        for place, node in nodes(heard)
        if (node["role"] in CONTROLS or (node["focusable"] and node["role"] != "label"))
        and not is_part_of_a_box(node)
        and not node["name"].strip()
    }
    controls = [node for _, node in nodes(heard) if node["role"] in CONTROLS]
    print(
        f"\n{len(controls)} controls heard in {len(heard['places'])} places, {len(nameless)} without a name"
    )
    assert nameless == set()
    assert len(controls) > 300


def test_a_choice_says_what_it_is_and_what_is_chosen(heard):
    # On Linux the name of a combo box is what is chosen; its label or description says what it is.
    mute = {
        f"{place}: {node['name']} in {' / '.join(node['above'][-3:])}"
        for place, node in nodes(heard)
        if node["role"] == "combo box" and not any(node["labels"]) and not node["description"]
    }
    assert mute == set()
    for place, node in nodes(heard):
        if node["role"] in ("check box", "radio button"):
            assert node["checkable"], (place, node["name"])
        if node["role"] in ("slider", "spin button"):
            assert node["value"], (place, node["name"])


def test_names_are_words_and_not_what_they_are_made_of(heard):
    for place, node in nodes(heard):
        if node["role"] != "text":
            said = f"{node['name']} {node['description']}"
            assert not any(raw in said for raw in ("%1", "%n", "{name}", "&&", "None")), (place, said)


def test_every_dialog_of_the_menus_was_heard(heard):
    asked = {action.text.replace("&", "") for action in ACTIONS if action.text.endswith("…")}
    opened = {place.partition("…")[0] + "…" for place in heard["places"]}
    missed = asked - opened - set(heard.get("greyed", ())) - set(NOT_OPENED)
    assert missed == set()


def test_rows_and_cards_speak_in_whole_words(heard):
    rows = [node["name"] for node in heard["places"]["window"] if "list Stories" in node["above"]]
    assert any(
        "hurricane-season. Six months of storms" in row and "English: Fact check" in row for row in rows
    )
    facts = next(place for place in heard["places"] if place.startswith("tab Facts"))
    cards = [node["name"] for node in heard["places"][facts] if "list Facts" in node["above"]]
    assert any(card.startswith("Verified.") and "English:" in card and "Spanish:" in card for card in cards)
    compared = next(place for place in heard["places"] if place.startswith("tab Compare"))
    heard_there = [
        node["name"] for node in heard["places"][compared] if node["role"] in ("label", "list item")
    ]
    assert any("say the same" in words for words in heard_there)
    for words in (*rows, *cards):
        assert words.endswith("."), words
        assert not set(words) & set("✓○✕≠¶"), words


def test_the_pairs_of_paragraphs_are_heard_between_the_texts(heard):
    marks = [
        node
        for node in heard["places"]["window"]
        if any("Pairs of paragraphs" in above for above in node["above"])
    ]
    assert {node["role"] for node in marks} == {"push button"}
    first = "English paragraph 1 and Spanish paragraph 1"
    assert any(node["name"].startswith(first) for node in marks)


def test_marked_words_are_announced_and_listed(heard):
    assert heard["announced"] == ["Verified: 18 bands"]
    assert heard["described"].startswith("Marked in this paragraph: Verified: 18 bands")


def test_both_texts_are_read_with_their_accents(heard):
    assert "The Fifth Street Tejano Festival" in heard["texts"]["Text, English"]
    assert "El Festival Tejano de la Calle Cinco cumple 25 años" in heard["texts"]["Text, Spanish"]


def test_what_was_written_by_ear_is_in_the_store(heard):
    with Desk.open(heard["store"]) as desk:
        lines = read_lines(heard["store"], ListQuery(view=View.ALL))
        story = desk.story(next(line.id for line in lines if line.slug == "tejano-festival"))
    assert story.edition(Language.EN).body.endswith("Añadido de oído: ¿qué onda?")


def test_a_story_was_begun_by_ear(heard):
    assert "written-by-ear" in {line.slug for line in read_lines(heard["store"], ListQuery(view=View.ALL))}
