# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Finding stories by their words, accents ignored, protected sources never."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_desk.newsroom.photos import PhotoUse
from editor_desk.store.list_query import ListQuery, View
from editor_desk.store.reading import read_lines
from editor_desk.store.store import Store
from tests.store.desk import EN, ES, add, claim, edition, evidence, open_desk, story


def found(store: Store, words: str) -> list[str]:
    return sorted(line.slug for line in read_lines(store.path, ListQuery(View.ALL, words)))


@pytest.fixture
def archive(store: Store) -> Store:
    fact = claim(
        "214 casas",
        ES,
        note="Preguntar a Protección Civil",
        speaker="Dora Wells",
        evidence=(
            evidence("Acta del cabildo", excerpt="unfindable excerpt"),
            evidence("Ingeniero Salvatierra", contact="713-555-0100", is_protected=True),
        ),
    )
    add(
        store,
        story(
            "flood-plan",
            editions={
                EN: edition(EN, "Flood plan passes", "The bayou *rose* nine feet in Kashmere Gardens."),
                ES: edition(ES, "Aprueban plan", "La niñez de El Paso y los pingüinos."),
            },
            claims=(fact,),
            photos=(PhotoUse("u", cutline={ES: "La alcaldesa Elena Ruiz"}, alt={EN: "A green river"}),),
            files=(evidence("original-notes.txt"), evidence("Sealed memo", is_protected=True)),
        ),
        story("market-days", en="Market days", es="Días de mercado"),
    )
    return store


@pytest.mark.parametrize(
    "words",
    [
        "flood",
        "flood-plan",
        "kashmere gardens",
        "gardens kashm",
        "ninez",
        "NIÑEZ",
        "pinguino",
        "aprueban bayou",
        "acta cabildo",
        "proteccion civil",
        "dora wells",
        "214 casas",
        "alcaldesa",
        "green river",
        "original-notes",
    ],
)
def test_a_story_is_found_by_any_of_its_words(archive: Store, words: str):
    assert found(archive, words) == ["flood-plan"]


@pytest.mark.parametrize("word", ["f", "fl", "flo", "floo", "pla"])
def test_it_is_found_while_the_word_is_being_typed(archive: Store, word: str):
    assert "flood-plan" in found(archive, word)


@pytest.mark.parametrize("words", ["flood market", "loods", "asdf"])
def test_every_word_must_occur_from_its_beginning(archive: Store, words: str):
    assert found(archive, words) == []


@pytest.fixture
def terms(archive: Store) -> list[str]:
    """Every word in the index."""
    archive._connection.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search_text, row)")
    return [str(row[0]) for row in archive._connection.execute("SELECT term FROM temp.terms")]


@pytest.mark.parametrize("words", ["Salvatierra", "713-555-0100", "sealed", "memo", "ingeniero"])
def test_a_protected_source_is_never_found(archive: Store, terms: list[str], words: str):
    assert found(archive, words) == []
    assert "flood" in terms
    assert not {"salvatierra", "sealed", "0100"} & set(terms)


@pytest.mark.parametrize("words", ["", "   ", '"', "*", "- ( )", "¿¡", "\x00"])
def test_asking_for_no_word_hides_nothing(archive: Store, words: str):
    assert found(archive, words) == ["flood-plan", "market-days"]


@pytest.mark.parametrize(
    "words",
    [
        '"flood',
        "flood OR",
        "NEAR(flood",
        "en:flood",
        "flood*",
        "flood^2",
        "{en}: x",
        "'; --",
        "a\x00b",
        "\ud83d",
        "(" * 999,
    ],
)
def test_what_people_type_is_words_not_commands(archive: Store, words: str):
    found(archive, words)


@settings(max_examples=60)
@given(words=st.text() | st.text("\"'*()-:^{}+ \x00AORNDEabñ"))
def test_nothing_typed_can_fail(search_desk: Store, words: str):
    found(search_desk, words)


@pytest.fixture(scope="module")
def search_desk(tmp_path_factory: pytest.TempPathFactory):
    with open_desk(tmp_path_factory.mktemp("desk") / "desk.sqlite") as store:
        add(store, story("one", en="Flood plan"))
        yield store


def test_a_long_question_is_cut_not_refused(archive: Store):
    assert found(archive, "flood " * 5000) == ["flood-plan"]


def test_indexing_again_forgets_the_words_of_before(archive: Store):
    owner = story("budget", en="Budget vote")
    add(archive, owner)
    changed = owner.with_edition(replace(owner.edition(EN), body="Hurricane season"))
    changed = changed.with_edition(replace(changed.edition(EN), furniture=edition(EN, "Storms").furniture))
    with archive.unit() as unit:
        unit.put_edition(owner.id, changed.edition(EN))
    assert found(archive, "budget vote") == ["budget"], "saving does not index"
    with archive.unit() as unit:
        unit.index_story(changed)
    assert found(archive, "hurricane") == ["budget"]
    assert found(archive, "vote") == []


def test_search_looks_only_at_the_view(archive: Store):
    assert len(read_lines(archive.path, ListQuery(View.SENT, "flood"))) == 0
    assert len(read_lines(archive.path, ListQuery(View.DRAFTS, "flood"))) == 1
