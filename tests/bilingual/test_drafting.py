# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""No machine touches a name, an address, a figure or somebody's words; what it may not lose comes back or nothing does."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from editor_desk.bilingual.drafting.apertium import engine_of, engine_program
from editor_desk.bilingual.drafting.protecting import Undraftable, protect
from editor_desk.bilingual.drafting.restoring import LEFT_TO_DO, restore
from editor_desk.bilingual.names import NameReader
from editor_desk.newsroom.known_names import KnownName, NameKind
from editor_desk.newsroom.languages import Language

EN, ES = Language.EN, Language.ES
NAMES = NameReader()


def drafted(source: str, language: Language = EN, engine=lambda text: text) -> str | None:
    """The draft of an engine that says everything in the language it is given, unless another is named."""
    protected = protect(source, language, NAMES)
    return restore(protected, engine(protected.html))


@pytest.mark.parametrize(
    "source",
    [
        "The council approved 24 new buses for $3.5 million at 6:30 p.m.",
        "## What comes next",
        "- Bring two forms of identification & a **red** pen",
        "He *ran* to [the **old** house](https://example.org/a_(b)) — and left…",
        "Write to tips@example.org or see https://example.org/x?y=1.",
        "A `code` stays, so does <https://example.org>, and a < b.",
    ],
)
def test_an_engine_that_changes_nothing_gives_the_paragraph_back(source: str):
    assert drafted(source) == source


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("Kim Jong Un met officials.", "Kim Jong Un"),
        ("Mayor Elena Garza told ¡Que Onda Magazine! about it.", "¡Que Onda Magazine!"),
        ("Mayor Elena Garza told ¡Que Onda Magazine! about it.", "Elena Garza"),
        ("Write to tips@example.org today.", "tips@example.org"),
        ("See https://example.org/que-onda today.", "https://example.org/que-onda"),
    ],
)
def test_the_engine_never_sees_a_name_or_an_address(source: str, kept: str):
    assert kept not in protect(source, EN, NAMES).html
    assert kept in (drafted(source) or "")


def test_a_name_known_in_both_languages_comes_as_the_other_edition_writes_it():
    own = NameReader((KnownName("1", NameKind.TERM, ("commissioners court",), ("corte de comisionados",)),))
    protected = protect("The commissioners court met in North Korea.", EN, own)
    assert restore(protected, protected.html) == "The corte de comisionados met in Corea del Norte."


def test_what_somebody_said_stays_in_their_words_for_a_person_to_translate():
    source = "“We kept our word,” the mayor said, calling it “a promise kept” on the first day."
    protected = protect(source, EN, NAMES)
    assert "promise" not in protected.html
    assert protected.quotations == 2
    assert drafted(source) == source.replace("“We", f"“{LEFT_TO_DO} We").replace("“a", f"“{LEFT_TO_DO} a")


def test_a_quotation_within_a_link_stays_too():
    source = "She said [the “big plan” of the **mayor**](https://example.org) is dead."
    assert drafted(source) == source.replace("“big", f"“{LEFT_TO_DO} big")


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("> We kept our word.", "machine.no_prose"),
        ("| a | b |", "machine.no_prose"),
        ("![](photo:00000000-0000-4000-8000-000000000000)", "machine.no_prose"),
        ("“All of it is quoted.”", "machine.only_quoted"),
        ("Elena Garza", "machine.nothing_to_draft"),
        ("2,000", "machine.nothing_to_draft"),
    ],
)
def test_what_is_no_prose_of_ours_is_not_drafted(source: str, code: str):
    with pytest.raises(Undraftable) as caught:
        protect(source, EN, NAMES)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "broken",
    [
        lambda text: re.sub(r"Xq0", "", text),
        lambda text: text + " Xq0",
        lambda text: text.replace("24", "42"),
        lambda text: text.replace("</b>", ""),
        lambda text: text.replace('href="m1"', 'href="m7"'),
        lambda _text: "",
    ],
    ids=["lost a name", "doubled a name", "changed a figure", "broke a mark", "moved a link", "said nothing"],
)
def test_a_draft_that_lost_or_changed_what_must_stay_is_none(broken):
    source = "Elena Garza bought **24** [new buses](https://example.org)."
    assert drafted(source, engine=broken) is None


def test_the_second_try_gives_up_bold_and_keeps_the_link():
    source = "Elena Garza bought **24** [new buses](https://example.org)."
    protected = protect(source, EN, NAMES, is_plain=True)
    assert restore(protected, protected.html) == source.replace("**", "")


def test_marks_move_with_their_words():
    source = "A **red** car near [the river](https://example.org)."
    spanish = 'Un coche <b id="m0">rojo</b> cerca de <a href="m1">el</a> <a href="m1">río</a>.'
    found = drafted(source, engine=lambda _text: spanish)
    assert found == "Un coche **rojo** cerca de [el río](https://example.org)."


def test_the_word_behind_a_first_name_loses_the_capital_the_engine_gave_it():
    source = "Elena Garza and Troy Finner agreed. The rest did not."
    found = drafted(source, engine=lambda _text: "Xq0 Y Xq1 acordaron. El resto no.")
    assert found == "Elena Garza y Troy Finner acordaron. El resto no."


def test_an_engine_is_known_by_the_directions_it_lists():
    both = engine_of("apertium", "  eng-spa\n  spa-eng\n  spa-eng_US\n")
    assert both is not None
    assert both.arguments(ES)[-1] == "spa-eng_US"
    one = engine_of("apertium", "  eng-spa\n")
    assert one is not None
    assert not one.can_draft(ES)
    assert engine_of("apertium", "  cat-spa\n") is None
    assert engine_of("apertium", "") is None


@pytest.mark.skipif(shutil.which("apertium") is None, reason="this system has no Apertium")
def test_apertium_itself_keeps_what_it_must():
    program = engine_program()
    assert program is not None
    listed = subprocess.run([program, "-l"], capture_output=True, text=True, check=False).stdout
    engine = engine_of(program, listed)
    if engine is None:
        pytest.skip("this Apertium has no English and Spanish")
    source = "Kim Jong Un told **¡Que Onda Magazine!** about [24 new buses](https://example.org) on Tuesday."
    protected = protect(source, EN, NAMES)
    call = [engine.program, *engine.arguments(EN)]
    out = subprocess.run(call, input=protected.html, capture_output=True, text=True, check=True).stdout
    found = restore(protected, out)
    assert found is not None
    for kept in ("Kim Jong Un", "**¡Que Onda Magazine!**", "24", "](https://example.org)"):
        assert kept in found
    assert "autobuses" in found


@pytest.mark.parametrize(
    "source",
    [
        "He “said **so” and** left.",
        "He said **so “and** went” off.",
        "“**Bold**” and “plain” and [a “link](https://example.org)” here.",
        "“One,” he said. “Two,” she said. “Three.” And so on.",
    ],
)
def test_nothing_is_lost_where_quotations_and_marks_cross(source: str):
    assert (drafted(source) or "").replace(f"{LEFT_TO_DO} ", "") == source
