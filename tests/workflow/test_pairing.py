# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a person says about pairs holds while the text changes beneath it, and changes nothing else."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_desk.bilingual.pairing import Ground, PairByOrder, Pinned
from editor_desk.bilingual.paragraphs import numbers_within, read_paragraphs
from editor_desk.newsroom.pins import Pin, PinnedPlace
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.workflow import moving_places, pairing, writing
from tests.workflow.newsroom import EN, ES, Newsroom

ENGLISH = "\n\n".join(
    f"The {name} district opens {count} new schools in the fall."
    for count, name in enumerate(("first", "second", "third", "fourth", "fifth"), 2)
)
SPANISH = "\n\n".join(
    f"El {name} distrito abre {count} escuelas nuevas en otoño."
    for count, name in enumerate(("primer", "segundo", "tercer", "cuarto", "quinto"), 2)
)


def spans(story: Story, language, *numbers: int) -> list[tuple[int, int]]:
    found = read_paragraphs(story.edition(language).body)
    return [(found[at].start, found[at].end) for at in numbers]


def paired(story: Story) -> list[tuple[tuple[int, ...], tuple[int, ...], Ground]]:
    """The links as the spine would show them."""
    en, es = (read_paragraphs(story.edition(language).body) for language in (EN, ES))
    links = PairByOrder().pair(en, es, [numbered(pin, en, es) for pin in story.pins])
    return [(link.en, link.es, link.ground) for link in links if link.ground is not Ground.ORDER]


def numbered(pin: Pin, en, es) -> Pinned:
    """A pin in paragraph numbers; a side whose words are gone names a paragraph that is not there."""
    sides = []
    for language, paragraphs in ((EN, en), (ES, es)):
        numbers = {n for span in pin.spans(language) for n in numbers_within(paragraphs, *span)}
        gone = language in pin.places and not numbers
        sides.append((-1,) if gone else tuple(sorted(numbers)))
    return Pinned(pin.id, *sides)


@pytest.fixture
def story_id(newsroom: Newsroom) -> str:
    made = newsroom.begin(Plan.BOTH)
    newsroom.write(made, EN, ENGLISH)
    newsroom.write(made, ES, SPANISH)
    return made


def pin(newsroom: Newsroom, story_id: str, en: tuple[int, ...], es: tuple[int, ...]) -> Pin:
    story = newsroom.story(story_id)
    pairing.pin(newsroom.ana, story_id, spans(story, EN, *en), spans(story, ES, *es))
    return newsroom.story(story_id).pins[-1]


def test_a_pin_says_who_set_it_and_is_in_the_diary(newsroom: Newsroom, story_id: str):
    made = pin(newsroom, story_id, (1,), (2, 3))
    assert made.by == newsroom.ana.person.id
    assert paired(newsroom.story(story_id)) == [((1,), (2, 3), Ground.PIN)]
    with newsroom.desk.store.look() as unit:
        event = unit.events(story_id)[-1]
    assert event.code == "pair.pin"
    assert event.payload is not None
    assert event.payload["es"] == [each.anchor.exact[:60] for each in made.places[ES]]


def test_a_cut_leaves_a_paragraph_without_counterpart_and_can_be_taken_back(
    newsroom: Newsroom, story_id: str
):
    pairing.cut(newsroom.ana, story_id, EN, spans(newsroom.story(story_id), EN, 1))
    (made,) = newsroom.story(story_id).pins
    assert made.is_cut
    assert paired(newsroom.story(story_id)) == [((1,), (), Ground.CUT)]
    pairing.unpin(newsroom.ben, story_id, (made.id,))
    assert newsroom.story(story_id).pins == ()
    with pytest.raises(WrongUsage, match=r"pin\.unknown"):
        pairing.unpin(newsroom.ana, story_id, (made.id,))
    with newsroom.desk.store.look() as unit:
        assert [event.code for event in unit.events(story_id)][-2:] == ["pair.cut", "pair.unpin"]


def test_a_new_pin_takes_the_place_of_what_was_said_of_its_paragraphs_before(
    newsroom: Newsroom, story_id: str
):
    pin(newsroom, story_id, (0,), (0,))
    pin(newsroom, story_id, (1,), (1,))
    pairing.cut(newsroom.ana, story_id, ES, spans(newsroom.story(story_id), ES, 4))
    pin(newsroom, story_id, (0,), (1, 4))
    assert paired(newsroom.story(story_id)) == [((0,), (1, 4), Ground.PIN)]


def test_where_there_is_no_paragraph_nothing_is_pinned(newsroom: Newsroom, story_id: str):
    with pytest.raises(WrongUsage, match=r"pin\.empty"):
        pairing.pin(newsroom.ana, story_id, [(0, 5)], [(9999, 10_000)])
    assert newsroom.story(story_id).pins == ()


def test_no_sign_off_falls_by_a_pin(newsroom: Newsroom):
    story_id = newsroom.signed_off(Plan.BOTH)
    newsroom.write(story_id, ES)
    assert newsroom.stage(story_id) is Stage.APPROVED
    pin(newsroom, story_id, (0,), (1,))
    assert newsroom.stage(story_id) is Stage.APPROVED


def test_a_pin_whose_paragraph_is_cut_waits_until_it_comes_back(newsroom: Newsroom, story_id: str):
    pin(newsroom, story_id, (1,), (3,))
    whole = newsroom.edition(story_id, EN).body
    newsroom.type_over(story_id, "\n\nThe second district opens 3 new schools in the fall.", "")
    (kept,) = newsroom.story(story_id).pins
    assert kept.places[EN][0].is_orphan
    assert paired(newsroom.story(story_id)) == []
    writing.save_text(newsroom.ben, story_id, EN, body=whole)
    assert paired(newsroom.story(story_id)) == [((1,), (3,), Ground.PIN)]


def test_a_paragraph_that_is_divided_stays_pinned_whole(newsroom: Newsroom, story_id: str):
    pin(newsroom, story_id, (1,), (1,))
    newsroom.type_over(story_id, "second district opens", "second district.\n\nIt opens")
    assert paired(newsroom.story(story_id)) == [((1, 2), (1,), Ground.PIN)]
    newsroom.type_over(story_id, "second district.\n\nIt opens", "second district opens")
    assert paired(newsroom.story(story_id)) == [((1,), (1,), Ground.PIN)]


def test_paragraphs_joined_by_mistake_come_apart_as_they_were(newsroom: Newsroom, story_id: str):
    pin(newsroom, story_id, (1,), (1,))
    newsroom.type_over(story_id, "in the fall.\n\nThe third", "in the fall. The third")
    assert paired(newsroom.story(story_id)) == [((1,), (1,), Ground.PIN)]
    newsroom.type_over(story_id, "in the fall. The third", "in the fall.\n\nThe third")
    assert paired(newsroom.story(story_id)) == [((1,), (1,), Ground.PIN)]


def test_a_paragraph_rewritten_sentence_by_sentence_keeps_its_pin(newsroom: Newsroom, story_id: str):
    pin(newsroom, story_id, (1,), (1,))
    for old, new in (
        ("The second district opens", "Residents cheered. The second district opens"),
        ("The second district opens 3 new schools in the fall.", ""),
        ("Residents cheered. ", "Residents cheered. Bells rang."),
        ("Residents cheered. Bells", "Bells"),
    ):
        newsroom.type_over(story_id, old, new)
    assert paired(newsroom.story(story_id)) == [((1,), (1,), Ground.PIN)]


def test_undoing_an_edit_brings_a_pin_back_to_its_words(newsroom: Newsroom, story_id: str):
    before = pin(newsroom, story_id, (1,), (1,))
    newsroom.type_over(story_id, "second district", "second and largest district")
    newsroom.type_over(story_id, "second and largest district", "second district")
    assert newsroom.story(story_id).pins == (before,)


def test_a_story_without_pins_reads_no_paragraphs_when_it_is_saved(
    newsroom: Newsroom, story_id: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(moving_places, "read_paragraphs", lambda _body: pytest.fail("nobody pinned anything"))
    newsroom.type_over(story_id, "second district", "2nd district")


WORDS = ("river", "mayor", "vote", "house", "bayou", "school", "money", "fire", "road")


class Paper:
    """A body somebody edits at random, and where its marked paragraph is."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.paragraphs = [self._sentences() for _ in range(self.dice.randint(3, 9))]
        self.marked = self.dice.randrange(len(self.paragraphs))

    @property
    def body(self) -> str:
        return "\n\n".join(self.paragraphs)

    def _sentences(self) -> str:
        return " ".join(
            " ".join(self.dice.choices(WORDS, k=6)) + f" {self.dice.randrange(10**6)}."
            for _ in range(self.dice.randint(1, 3))
        )

    def edit(self) -> None:
        """Something elsewhere is typed, cut or added, or a word of the marked paragraph is changed."""
        act = self.dice.choice(("type", "word", "add", "cut", "join"))
        at = self.dice.randrange(len(self.paragraphs))
        if act == "add":
            self.paragraphs.insert(at, self._sentences())
            self.marked += at <= self.marked
        elif act == "cut" and at != self.marked and len(self.paragraphs) > 2:
            del self.paragraphs[at]
            self.marked -= at < self.marked
        elif act == "join" and at + 1 < len(self.paragraphs) and self.marked not in (at, at + 1):
            self.paragraphs[at : at + 2] = [" ".join(self.paragraphs[at : at + 2])]
            self.marked -= at < self.marked
        else:
            words = self.paragraphs[at].split(" ")
            place = self.dice.randrange(len(words))
            words[place : place + (act == "word")] = [self.dice.choice(("flood", "council", "¡agua!"))]
            self.paragraphs[at] = " ".join(words)


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_a_pin_stays_with_its_paragraph_through_any_edits(seed: int):
    paper = Paper(seed)
    body = paper.body
    place = read_paragraphs(body)[paper.marked]
    places: tuple[PinnedPlace, ...] = (moving_places.place_at(body, place.start, place.end),)
    for _ in range(12):
        paper.edit()
        after = paper.body
        paragraphs = read_paragraphs(after)
        places = moving_places.Move(body, after).places(places)
        found = {
            number
            for each in places
            if not each.is_orphan
            for number in numbers_within(paragraphs, each.anchor.start, each.anchor.end)
        }
        assert found == {paper.marked}
        body = after


A, B, C, D = (
    "The council met on Monday to hear the report on the bayou.",
    "Nobody from the county came. The mayor said that she would ask for the money again in the spring.",
    "School n53.",
    "A storm in May broke the bridge that the city had mended a year before.",
)
WRITTEN = f"{A}\n\n{B}\n\n{C}\n\n{D}"
NEW = "Nothing of this was known to the people who live on the street."


@pytest.mark.parametrize(
    ("after", "stands"),
    [
        ([A, "Nobody from the county came.", NEW, B[29:], C, D], ["Nobody from the county came.", B[29:]]),
        ([A, B[:40], B[41:].replace("money", "funds"), C, D], [B[:40], B[41:].replace("money", "funds")]),
        ([B.replace("spring", "fall"), A, NEW, D], [B.replace("spring", "fall")]),
        ([A[:25], f"{A[26:]} {B}", C, D], [B]),
        ([A, D, C, B.replace("she", "he")], [B.replace("she", "he")]),
        ([f"{A} {B}", NEW, C, D], [B]),
        ([f"**{A}**", B.replace("The", "Her"), "School 54.", D], [B.replace("The", "Her")]),
        ([A, NEW, C, D + " It fell."], [NEW]),
    ],
    ids=(
        "divided, and one written between",
        "divided and edited",
        "edited, another moved, one cut, one new",
        "divided elsewhere",
        "moved and edited",
        "joined, and one new behind",
        "all three rewritten",
        "rewritten whole, and another edited",
    ),
)
def test_a_place_is_found_again_after_two_edits_in_one_save(after: list[str], stands: list[str]):
    before, now = WRITTEN, "\n\n".join(after)
    start = before.index(B)
    places = moving_places.Move(before, now).places([moving_places.place_at(before, start, start + len(B))])
    assert [each.anchor.exact for each in places if not each.is_orphan] == stands


def test_a_short_paragraph_that_was_moved_and_edited_keeps_its_pin():
    before, now = WRITTEN, f"{A}\n\n{B}\n\n{D}\n\nSchool county n53."
    start = before.index(C)
    places = moving_places.Move(before, now).places([moving_places.place_at(before, start, start + len(C))])
    assert [each.anchor.exact for each in places] == ["School county n53."]


def test_a_short_paragraph_that_was_cut_does_not_slide_to_one_that_begins_like_it():
    before, now = f"School.\n\n{A}\n\nSchool. {D}", f"{A}\n\nSchool. {D}"
    places = moving_places.Move(before, now).places([moving_places.place_at(before, 0, len("School."))])
    assert [each.is_orphan for each in places] == [True]
