# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs of the rules of flagged stories: who pays, withheld names, photos, a second look, help, right of reply."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PIL import Image

from editor_desk.newsroom.claims import ClaimType
from editor_desk.newsroom.replies import ReplyOutcome
from editor_desk.workflow import facts, flags, photo_data, photos, replying, reviewing, stories
from editor_desk.workflow.decisions import shipped_rules
from editor_desk.workflow.flags import FlagsWanted
from tests.workflow.newsroom import EN, Newsroom
from tests.workflow.pair import Act, Pair, at_checking, without_facts

_GPS, _ARTIST = 0x8825, 0x013B
ASKED = "The garage"


def located_picture(newsroom: Newsroom, artist: str = "") -> Path:
    """A JPEG beside the store that says where it was taken."""
    path = newsroom.desk.store.path.with_name("house.jpg")
    exif = Image.Exif()
    exif[_GPS] = {1: "N", 2: (29.0, 45.0, 30.0), 3: "W", 4: (95.0, 22.0, 0.0)}
    if artist:
        exif[_ARTIST] = artist
    Image.new("RGB", (40, 30), "teal").save(path, exif=exif)
    return path


def flag(**wanted: object) -> Act:
    """Ben, who may take flags off too, sets these."""

    def act(newsroom: Newsroom, story_id: str) -> None:
        flags.set_flags(newsroom.ben, story_id, FlagsWanted(**wanted))  # type: ignore[arg-type]

    return act


def look_over(newsroom: Newsroom, story_id: str) -> None:
    """Ben, who did not write it, looks at every place of the English edition."""
    with newsroom.desk.store.look() as unit:
        seen = reviewing.to_look_at(unit, newsroom.ben, unit.story(story_id), EN)
    reviewing.confirm_review(newsroom.ben, story_id, EN, seen.content_hash)


def _then(*acts: Act) -> Act:
    def act(newsroom: Newsroom, story_id: str) -> None:
        for each in acts:
            each(newsroom, story_id)

    return act


def _typed(old: str, new: str) -> Act:
    def act(newsroom: Newsroom, story_id: str) -> None:
        newsroom.type_over(story_id, old, new)

    return act


def _located_photo(newsroom: Newsroom, story_id: str) -> None:
    words = photos.PhotoWords(cutline={EN: "A house"}, alt={EN: "A house"}, credit="Eva Ochoa")
    photos.add_photo(newsroom.ben, story_id, located_picture(newsroom), words)


def _bared(newsroom: Newsroom, story_id: str) -> None:
    photo_data.bare_photo(newsroom.ben, story_id, newsroom.story(story_id).photos[0].id)


def with_a_label_missing(newsroom: Newsroom) -> str:
    """At a desk whose rules give opinion no English label."""
    data = dict(shipped_rules())
    data["kind"] = [
        row | {"label": {"es": "Opinión"}} if row["id"] == "opinion" else row for row in data["kind"]
    ]
    with newsroom.desk.store.unit() as unit:
        unit.put_ruleset(data, newsroom.ben.person.id, "a try")
    return at_checking(newsroom)


def _kind(kind: str) -> Act:
    def act(newsroom: Newsroom, story_id: str) -> None:
        stories.set_fields(newsroom.ben, story_id, {"kind": kind})

    return act


def _accused(newsroom: Newsroom, story_id: str) -> None:
    """The checked fact is an allegation."""
    claim = newsroom.story(story_id).claims[0]
    facts.describe_fact(newsroom.ana, claim.id, types=(ClaimType.LEGAL_CRIME_RULE,))


def reply(**noted: object) -> Act:
    """The garage was asked by phone; by default it answered, and the story says so."""

    def act(newsroom: Newsroom, story_id: str) -> None:
        now = newsroom.desk.now().replace(minute=0, second=0)
        given: dict[str, object] = {
            "asked": ASKED,
            "how": "phone",
            "at": now - timedelta(hours=3),
            "until": now + timedelta(hours=3),
            "outcome": ReplyOutcome.ANSWERED,
            "answer": "They keep their word",
            "words": {EN: "a promise kept"},
        }
        claim = newsroom.story(story_id).claims[0]
        replying.note_reply(newsroom.ana, claim.id, replying.ReplyDraft(**(given | noted)))  # type: ignore[arg-type]

    return act


def _late(newsroom: Newsroom, story_id: str) -> None:
    """They were asked yesterday, and had until this morning."""
    now = newsroom.desk.now().replace(minute=0, second=0)
    asked = {"at": now - timedelta(days=1), "until": now - timedelta(hours=1), "words": {}, "answer": ""}
    reply(**asked, outcome=ReplyOutcome.WAITING)(newsroom, story_id)


_WAITING = reply(outcome=ReplyOutcome.WAITING, answer="", words={})

FLAG_PAIRS: tuple[Pair, ...] = (
    Pair(
        "g1.label", _kind("opinion"), _kind("news"),
        "English: readers need a label on this kind of story (Opinion)",
        "En inglés: los lectores necesitan una etiqueta en este tipo de nota (Opinión)",
        begin=with_a_label_missing,
    ),
    Pair(
        "g1.sponsor", flag(sponsored=True), flag(sponsor="Acme Homes"),
        "A sponsored story names its sponsor",
        "Una nota patrocinada dice quién la patrocina",
    ),
    Pair(
        "g1.withheld", flag(withheld=("Elena Garza",)), _typed("Mayor Elena Garza", "The mayor"),
        "English: a name that must not be published stands in it (text)",
        "En inglés: aparece un nombre que no debe publicarse (texto)",
    ),
    Pair(
        "g1.photo_data", _then(_located_photo, flag(sensitive=True), look_over), _then(_bared, look_over),
        "The file of photo 1 says where it was taken, and the story is sensitive",
        "El archivo de la foto 1 dice dónde se tomó, y la nota es delicada",
    ),
    Pair(
        "g1.sensitive_review", flag(sensitive=True), look_over,
        "English: the story is sensitive, so somebody else than the author must look it over",
        "En inglés: la nota es delicada, así que debe revisarla alguien que no la escribió",
    ),
    Pair(
        "g1.sensitive_review", _then(flag(sensitive=True), look_over, _typed("in May", "in June")), look_over,
        "English: it changed since Ben Ortiz looked it over; somebody must look again",
        "En inglés: cambió después de que la revisó Ben Ortiz; hay que revisarla otra vez",
        name="g1.sensitive_review: changed since",
    ),
    Pair(
        "g1.help_line", _then(flag(sensitive=True, subjects=("suicide",)), look_over),
        _then(_typed("in May.", "in May. Call or text 988."), look_over),
        "English: it touches on suicide; tell readers where help is (the 988 line)",
        "En inglés: toca el tema suicidio; diga a los lectores dónde pedir ayuda (línea 988)", warns=True,
    ),
    Pair(
        "g3.right_of_reply", _accused, reply(),
        "English: nobody was asked yet for an answer to “24 new buses”",
        "En inglés: todavía no se ha pedido respuesta sobre “24 new buses”",
    ),
    Pair(
        "g3.right_of_reply", _then(_accused, _WAITING), reply(),
        "English: The garage has until 2026-11-24T20:00+00:00 to answer to “24 new buses”",
        "En inglés: The garage tiene hasta el 2026-11-24T20:00+00:00 para responder sobre “24 new buses”",
        name="g3.right_of_reply: answer awaited",
    ),
    Pair(
        "g3.right_of_reply", _then(_accused, _late),
        reply(outcome=ReplyOutcome.NONE, answer=""),
        "English: The garage had until 2026-11-24T16:00+00:00 to answer to “24 new buses”;"
        " note what came, or that nothing came",
        "En inglés: The garage tenía hasta el 2026-11-24T16:00+00:00 para responder sobre “24 new buses”;"
        " anote qué contestó, o que no hubo respuesta",
        name="g3.right_of_reply: nothing came",
    ),
    Pair(
        "g3.right_of_reply", _then(_accused, reply(words={})), reply(),
        "English: name the words that say what The garage answered to “24 new buses”",
        "En inglés: indique las palabras que dan la respuesta de The garage sobre “24 new buses”",
        name="g3.right_of_reply: not in the text",
    ),
    Pair(
        "g3.right_of_reply", _then(_accused, reply(), _typed("a promise kept", "a start")), reply(words={EN: "a start"}),
        "English: what The garage answered to “24 new buses” no longer stands in the text",
        "En inglés: la respuesta de The garage sobre “24 new buses” ya no está en el texto",
        name="g3.right_of_reply: cut from the text",
    ),
    Pair(
        "g3.right_of_reply",
        _then(_accused, reply(outcome=ReplyOutcome.NOBODY, answer="It is the law of the state")),
        reply(),
        "English: nobody is accused in “24 new buses”, says Ana Ruiz: It is the law of the state",
        "En inglés: en “24 new buses” no se acusa a nadie, dice Ana Ruiz: It is the law of the state",
        name="g3.right_of_reply: nobody accused", warns=True,
    ),
    Pair(
        "g5.three_people", flag(legal=True), flag(legal=False),
        "English: flagged legal, so a third person must check a fact of it, and none is checked yet",
        "En inglés: es de cuidado legal, así que una tercera persona debe verificar algún dato,"
        " y todavía no hay ninguno verificado",
        begin=without_facts, name="g5.three_people: no fact",
    ),
)  # fmt: skip
