# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Claims and comments follow their words through a revision, or say that the words are gone."""

import json
import random
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk.newsroom.selectors import TextAnchor
from editor_desk.text.anchor_rows import anchor_rows
from editor_desk.text.anchors import anchor_at, find_again
from editor_desk.text.sentences import sentence_spans

EN = """The city council approved a $18.5 million flood plan on Tuesday night. The vote was 11 to 5. Mayor Elena Ruiz
called it “a first step” for Kashmere Gardens, where 214 homes flooded in May.

Residents waited three hours to speak. “We have buried neighbors,” said Dora Wells, 71. She asked the council
to start with the pumps on Liberty Road. 👩‍👩‍👧

The county has not said who will pay for the second phase. Work begins on Sept. 3, according to the city engineer.
The engineer declined to comment further."""

ES = """El cabildo aprobó el martes un plan de 18.5 millones de dólares contra las inundaciones. La votación fue de 11 a 5.
La alcaldesa Elena Ruiz lo llamó «un primer paso» para Kashmere Gardens, donde se inundaron 214 casas en mayo.

Los vecinos esperaron tres horas para hablar. “Hemos enterrado a vecinos”, dijo Dora Wells, de 71 años. Pidió
que se empiece por las bombas de Liberty Road. 🌊

El condado no ha dicho quién pagará la segunda etapa. Las obras comienzan el 3 de septiembre, según la ingeniería
municipal. El ingeniero no quiso decir más."""


def _anchor(text: str, words: str) -> TextAnchor:
    start = text.index(words)
    return anchor_at(text, start, start + len(words))


def _found(text: str, words: str, after: str) -> str | None:
    placement = find_again(_anchor(text, words), after, text)
    return None if placement is None else after[placement.start : placement.end]


@pytest.mark.parametrize(
    ("text", "words"), [(EN, "The vote was 11 to 5."), (ES, "donde se inundaron 214 casas")]
)
def test_an_edit_elsewhere_moves_the_passage_along(text: str, words: str) -> None:
    assert _found(text, words, "😀 Nuevo.\n\n" + text) == words
    assert _found(text, words, text + " More.") == words
    assert _found(text, words, text.replace("Elena Ruiz", "E. R.").replace("Dora", "María Dora")) == words


@pytest.mark.parametrize("new", ["The council met. ", "The ", "T", "The vote was 11 to 5. "])
def test_text_that_begins_alike_typed_before_a_passage_stays_outside_it(new: str) -> None:
    start = EN.index("The vote")
    after = EN[:start] + new + EN[start:]
    placement = find_again(_anchor(EN, "The vote was 11 to 5."), after, EN)
    assert placement is not None
    assert after[placement.start : placement.end] == "The vote was 11 to 5."


def test_a_space_doubled_before_a_passage_stays_outside_it() -> None:
    start = EN.index(" million")
    placement = find_again(anchor_at(EN, start, start + 8), EN[:start] + " " + EN[start:], EN)
    assert placement is not None
    assert (placement.start, placement.end) == (start + 1, start + 9)


def test_a_figure_changed_inside_is_still_the_passage() -> None:
    assert (
        _found(EN, "approved a $18.5 million flood plan", EN.replace("18.5", "19.5"))
        == "approved a $19.5 million flood plan"
    )
    after = EN.replace("18.5", "19.5").replace("11 to 5", "10 to 6").replace("Residents", "People")
    assert _found(EN, "The vote was 11 to 5.", after) == "The vote was 10 to 6."


def test_a_rewritten_sentence_is_found_in_its_place() -> None:
    after = ES.replace("Las obras comienzan el 3 de septiembre", "Los trabajos empezarán el 3 de septiembre")
    after = after.replace("tres horas", "dos horas").replace("El cabildo", "El concejo municipal")
    words = "Las obras comienzan el 3 de septiembre, según la ingeniería\nmunicipal."
    assert _found(ES, words, after) == words.replace("Las obras comienzan", "Los trabajos empezarán")


def test_curled_quotes_and_other_dashes_hide_nothing() -> None:
    after = (
        "New.\n\n" + EN.replace("“", '"').replace("”", '"').replace("flooded in", "flooded\u00a0in") + " X."
    )
    assert (
        _found(EN, "“We have buried neighbors,” said Dora Wells, 71.", after)
        == '"We have buried neighbors," said Dora Wells, 71.'
    )


def test_a_paragraph_moved_up_takes_its_claims_along() -> None:
    first, second, third = ES.split("\n\n")
    assert _found(ES, "Pidió\nque se empiece por las bombas", f"{second}\n\n{first}\n\n{third}") is not None


def test_of_two_equal_phrases_the_one_with_the_same_surroundings_is_meant() -> None:
    text = "The board met. He said no to the plan. The mayor left. She said no to the plan. It ended."
    start = text.rindex("said no to the plan")
    after = "Update: he said no to the plan.\n\n" + text
    placement = find_again(anchor_at(text, start, start + 19), after, text)
    assert placement is not None
    assert placement.start == after.rindex("said no to the plan")


def test_a_sentence_said_twice_and_mended_once_stays_where_it_was() -> None:
    text = "The bridge cost 4 million dollars. Officials agreed on it in spring.\n\n" + EN
    text += "\n\nIn short: nobody was hurt in the flood. The bridge cost 4 million dollars. That was all."
    mended = "The new bridge cost 5 million dollars."
    after = "Update.\n\n" + text.replace("The bridge cost 4 million dollars.", mended, 1).replace(
        "11 to 5", "11 to 4"
    )
    assert _found(text, "The bridge cost 4 million dollars.", after) == mended


@pytest.mark.parametrize("words", ["The vote was 11 to 5. ", "The engineer declined to comment further."])
def test_a_passage_that_was_cut_is_an_orphan(words: str) -> None:
    assert _found(EN, words, EN.replace(words, "")) is None
    assert (
        _found(EN, words, EN.replace(words, "").replace("Residents", "Neighbors").replace("three", "two"))
        is None
    )


def test_a_cut_passage_does_not_slide_onto_its_like() -> None:
    words = "Work begins on Sept. 3, according to the city engineer."
    after = EN.replace(words + "\n", "").replace(
        "Residents", "Work ended on Oct. 9, according to a city engineer. Residents"
    )
    assert _found(EN, words, after) is None


def test_a_near_copy_written_past_the_next_sentence_does_not_inherit_the_verdict() -> None:
    words = "The engineer of the county declined to comment further."
    text = EN.replace("The vote was", words + " It ended late. The vote was")
    after = text.replace(
        words + " It ended late.", "It ended late. The engineer of the city agreed to comment further."
    )
    assert _found(text, words, after.replace("Residents", "Neighbors")) is None


def test_a_passage_is_found_whether_its_accents_are_composed_or_not() -> None:
    apart = unicodedata.normalize("NFD", "Nuevo. " + ES.replace("El condado", "El gran condado"))
    found = _found(ES, "donde se inundaron 214 casas en mayo", apart)
    assert found == "donde se inundaron 214 casas en mayo"
    found = _found(ES, "quién pagará la segunda etapa", apart)
    assert found is not None
    assert unicodedata.normalize("NFC", found) == "quién pagará la segunda etapa"


@given(st.data())
def test_an_edit_outside_never_moves_a_passage_off_its_words(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from([EN, ES]))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 200)))
    place = (
        data.draw(st.integers(0, start))
        if data.draw(st.booleans())
        else data.draw(st.integers(end, len(text)))
    )
    limit = start if place <= start else len(text)
    stop = data.draw(st.integers(place, limit))
    new = data.draw(st.text(st.sampled_from("aé 😀.\n“"), max_size=12))
    after = text[:place] + new + text[stop:]
    placement = find_again(anchor_at(text, start, end), after, text)
    assert placement is not None
    assert after[placement.start : placement.end] == text[start:end]


@given(st.data())
def test_undo_brings_an_orphan_back_to_its_exact_place(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from([EN, ES]))
    start, end = data.draw(st.sampled_from(sentence_spans(text, wrapped=True)))
    anchor = anchor_at(text, start, end)
    find_again(anchor, text[:start] + text[end:], text)
    for before in (text, None):
        placement = find_again(anchor, text, before)
        assert placement is not None
        assert (placement.start, placement.end) == (start, end)


@given(st.text(max_size=60), st.text(max_size=60), st.data())
def test_any_two_texts_can_be_compared(before: str, after: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(before)))
    end = data.draw(st.integers(start, len(before)))
    anchor = anchor_at(before, start, end)
    for snapshot in (before, None):
        placement = find_again(anchor, after, snapshot)
        assert placement is None or 0 <= placement.start <= placement.end <= len(after)


@pytest.mark.parametrize("seed", range(6))
def test_random_revisions_keep_untouched_sentences(seed: int) -> None:
    chance = random.Random(seed)
    spans = sentence_spans(EN, wrapped=True)
    kept = chance.choice(spans)
    after = ""
    for span in spans:
        words = EN[slice(*span)]
        if span != kept and chance.random() < 0.3:
            continue
        if span != kept and chance.random() < 0.3:
            words = " ".join(word for word in words.split(" ") if chance.random() < 0.8)
        after += words + chance.choice([" ", "\n\n", " A new sentence came in. "])
    placement = find_again(anchor_at(EN, *kept), after, EN)
    assert placement is not None
    assert after[placement.start : placement.end] == EN[slice(*kept)]


def test_emoji_before_a_passage_count_as_the_code_points_they_are() -> None:
    placement = find_again(_anchor(EN, "The county has not said"), "👩‍👩‍👧" * 3 + EN, EN)
    assert placement is not None
    assert placement.start == EN.index("The county") + 15


def test_without_the_old_text_the_words_and_their_surroundings_must_do() -> None:
    placement = find_again(_anchor(ES, "La votación fue de 11 a 5."), "Nuevo. " + ES)
    assert placement is not None
    assert placement.how == "exact"
    assert find_again(_anchor(ES, "La votación fue de 11 a 5."), EN) is None


def test_an_anchor_of_another_text_is_sought_by_its_words() -> None:
    placement = find_again(_anchor(EN, "The vote was 11 to 5."), EN, "some other text")
    assert placement is not None
    assert placement.start == EN.index("The vote")


def test_an_anchor_keeps_the_words_and_what_surrounds_them() -> None:
    anchor = _anchor(EN, "214 homes")
    assert anchor.exact == "214 homes"
    assert (
        EN[anchor.start - len(anchor.prefix) : anchor.end + len(anchor.suffix)]
        == anchor.prefix + "214 homes" + anchor.suffix
    )
    with pytest.raises(ValueError, match="no passage"):
        anchor_at("abc", 2, 9)
    with pytest.raises(ValueError, match="not as long"):
        TextAnchor(0, 3, "ab", "", "")
    with pytest.raises(ValueError, match="cannot run"):
        TextAnchor(4, 3, "", "", "")


def test_rows_are_answered_in_order_and_a_bad_one_does_not_stop_them() -> None:
    good = {"id": "a", "text_before": EN, "start": 0, "end": 8, "text_after": "Now: " + EN}
    gone = {"id": 7, "text_before": "abc", "start": 0, "end": 3, "text_after": ""}
    lines = [json.dumps(good), "{no", "", "[]", json.dumps(gone), json.dumps({**good, "end": 10**6})]
    lines += [
        json.dumps({**good, "start": True}),
        json.dumps({"id": "z"}),
        json.dumps({**good, "id": "ñ"}) + "\n",
    ]
    answers = [json.loads(answer) for answer in anchor_rows(lines)]
    assert answers[0] == {"id": "a", "start": 5, "end": 13}
    assert answers[3] == {"id": 7, "start": None}
    assert [sorted(answers[place]) for place in (1, 2, 4, 5, 6)] == [["error", "id"]] * 5
    assert answers[5]["id"] == "a"
    assert answers[7] == {"id": "ñ", "start": 5, "end": 13}


def test_rows_are_answered_as_they_come() -> None:
    row = json.dumps({"id": 1, "text_before": "abc", "start": 0, "end": 1, "text_after": "abc"})
    asked: list[int] = []

    def lines() -> Iterator[str]:
        for place in range(3):
            asked.append(place)
            yield row

    answers = anchor_rows(lines())
    next(answers)
    assert asked == [0]


def test_the_development_set_is_found_again(shared: Path, tmp_path: Path) -> None:
    gold = shared / "data" / "dev" / "anchors.jsonl"
    answers = tmp_path / "answers.jsonl"
    answers.write_text("\n".join(anchor_rows(gold.read_text("utf-8").splitlines())), "utf-8")
    command = [sys.executable, str(gold.with_name("score_anchors.py")), str(gold), str(answers), "--json"]
    score = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    whole = score["groups"]["ALL"]
    assert score["missing"] == 0
    assert whole["hit80"] >= 0.99
    assert whole["exact"] >= 0.97
    assert whole["wrong"] <= 0.005
    assert whole["false"] <= 0.1
    assert score["groups"]["kind deleted"]["false"] == 0
