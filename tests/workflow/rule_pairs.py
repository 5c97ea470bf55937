# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""For each rule of the gates a story that must be refused and one that must pass; ``test_rule_pairs`` takes them there.

To add one for a rule you have built: write what breaks it and what an editor then does as functions of newsroom and
story (real acts of the workflow, on a story that passes every gate), and a line in ``PAIRS`` with the sentence an editor
reads in English and in Spanish. Nothing else: the frame takes the story to each step that asks the rule's gate, tries
it before and after, and compares the sentences. A story that needs another beginning names it in ``begin``; one that
breaks a second rule with the first names that in ``also``; a rule that only warns says ``warns=True``; how a sign-off is
given while the rule is broken is ``given``. Many rules at once may have a module of their own whose tuple is added to
``PAIRS``. ``test_every_rule_the_program_checks_has_its_pair`` fails for a built rule without a line here.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PIL import Image

from editor_desk.newsroom.claims import ClaimStatus, EvidenceKind, Priority
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Furniture
from editor_desk.workflow import facts, people, photos, steps, stories, writing
from editor_desk.workflow.moments import let_time_pass
from editor_desk.workflow.sign_off import NOTHING_READ
from editor_desk.workflow.steps import StepDetails
from tests.workflow.change_pairs import CHANGE_PAIRS
from tests.workflow.conftest import Clock
from tests.workflow.flag_pairs import FLAG_PAIRS
from tests.workflow.machine_pairs import MACHINE_PAIRS
from tests.workflow.newsroom import EN, ES, HEADLINES, Newsroom
from tests.workflow.pair import Act, Pair, at_checking, in_both_languages, nothing, without_facts
from tests.workflow.parity_pairs import PARITY_PAIRS


def _line(**words: str) -> Act:
    """Furniture of the English edition, by Ben who may change it at any stage before it is out."""

    def act(newsroom: Newsroom, story_id: str) -> None:
        furniture = replace(newsroom.edition(story_id).furniture, **words)
        writing.save_text(newsroom.ben, story_id, EN, furniture=furniture)

    return act


def _fields(language: Language | None = None, **values: str) -> Act:
    """Fields of the story, or of an edition; two underscores are a dot."""

    def act(newsroom: Newsroom, story_id: str) -> None:
        named = {name.replace("__", "."): value for name, value in values.items()}
        stories.set_fields(newsroom.ben, story_id, named, language)

    return act


def _body(old: str, new: str, language: Language = EN) -> Act:
    def act(newsroom: Newsroom, story_id: str) -> None:
        newsroom.type_over(story_id, old, new, language)

    return act


def _no_body(newsroom: Newsroom, story_id: str) -> None:
    writing.save_text(newsroom.ben, story_id, EN, body="")


def _the_body(newsroom: Newsroom, story_id: str) -> None:
    furniture = Furniture(HEADLINES[EN], "Routes grow", "Ana Ruiz", "HOUSTON")
    writing.save_text(newsroom.ben, story_id, EN, furniture=furniture, body=newsroom.text(EN))


def _by_phone_a_day_ago(newsroom: Newsroom, story_id: str) -> None:
    """The approval that stands is one by phone, never confirmed; no program has noticed that a day has passed."""
    steps.advance(newsroom.ben, story_id, Stage.RETURNED, (EN,), StepDetails("Once more", Stage.READY))
    steps.advance(newsroom.ben, story_id, Stage.READY, (EN,))
    newsroom.sign(story_id, by=newsroom.ana, phone="Ben Ortiz")
    clock = newsroom.desk.now
    assert isinstance(clock, Clock)
    clock.at += timedelta(hours=24)


def _signed_at_the_desk(newsroom: Newsroom, story_id: str) -> None:
    let_time_pass(newsroom.ana)
    newsroom.sign(story_id)


def picture(newsroom: Newsroom) -> Path:
    """A picture file beside the store."""
    path = newsroom.desk.store.path.with_name("bus.png")
    Image.new("RGB", (40, 30), "teal").save(path)
    return path


_WORDS = photos.PhotoWords(
    cutline={EN: "A bus on Main Street", ES: "Un autobús en la calle Main"},
    alt={EN: "A teal bus", ES: "Un autobús turquesa"},
    credit="Eva Ochoa",
)


def _photo_without_alt(newsroom: Newsroom, story_id: str) -> None:
    photos.add_photo(newsroom.ben, story_id, picture(newsroom), replace(_WORDS, alt={ES: "Un autobús"}))


def _alt(newsroom: Newsroom, story_id: str) -> None:
    use = newsroom.story(story_id).photos[0]
    photos.set_photo_words(newsroom.ben, story_id, use.id, photos.PhotoWords(alt={EN: "A teal bus"}))


def _photo_to_come(newsroom: Newsroom, story_id: str) -> None:
    photos.keep_place(newsroom.ben, story_id, _WORDS)


def _photo_comes(newsroom: Newsroom, story_id: str) -> None:
    use = newsroom.story(story_id).photos[0]
    photos.add_photo(newsroom.ben, story_id, picture(newsroom), use_id=use.id)


def _open_fact(newsroom: Newsroom, story_id: str) -> None:
    newsroom.mark(story_id, "12 years")


def _newest_proved(newsroom: Newsroom, story_id: str) -> None:
    newsroom.prove(newsroom.story(story_id).claims[-1].id)


def _disputed(newsroom: Newsroom, story_id: str) -> None:
    facts.decide(newsroom.ana, newsroom.story(story_id).claims[0].id, ClaimStatus.DISPUTED)


def _marked_cut(newsroom: Newsroom, story_id: str) -> None:
    facts.decide(newsroom.ana, newsroom.story(story_id).claims[0].id, ClaimStatus.CUT)


def _decided(newsroom: Newsroom, story_id: str) -> None:
    facts.decide(newsroom.ana, newsroom.story(story_id).claims[0].id, ClaimStatus.VERIFIED)


def _no_proof(newsroom: Newsroom, story_id: str) -> None:
    claim = newsroom.mark(story_id, "12 years")
    facts.decide(newsroom.ana, claim, ClaimStatus.VERIFIED)


def _a_proof(newsroom: Newsroom, story_id: str) -> None:
    draft = facts.EvidenceDraft(EvidenceKind.DOCUMENT, "Council minutes", locator="p. 3")
    facts.add_evidence(newsroom.ana, newsroom.story(story_id).claims[-1].id, draft)


def _second_hand(newsroom: Newsroom, story_id: str) -> None:
    claim = newsroom.mark(story_id, "12 years")
    draft = facts.EvidenceDraft(EvidenceKind.WEB, "Another paper", locator="2nd paragraph", is_primary=False)
    facts.add_evidence(newsroom.ana, claim, draft)
    facts.decide(newsroom.ana, claim, ClaimStatus.VERIFIED)


def _second_hand_and_legal(newsroom: Newsroom, story_id: str) -> None:
    _second_hand(newsroom, story_id)
    _fields(flags__legal="yes")(newsroom, story_id)
    _carla_checks(newsroom, story_id)


def _no_reason(newsroom: Newsroom, story_id: str) -> None:
    facts.declare_no_claims(newsroom.ana, story_id, "")


def _a_reason(newsroom: Newsroom, story_id: str) -> None:
    facts.declare_no_claims(newsroom.ana, story_id, "An invitation")


def _carla_checks(newsroom: Newsroom, story_id: str) -> None:
    """A third person gives the verdicts anew."""
    carla = people.add_person(newsroom.ben, "Carla Soto", frozenset({Role.FACT_CHECKER}))
    for claim in newsroom.story(story_id).claims:
        facts.decide(replace(newsroom.ana, person=carla), claim.id, claim.status)


def _less_matters(newsroom: Newsroom, story_id: str) -> None:
    """A fact that need not be checked is marked before the sign-off: ``_it_matters`` comes after it."""
    claim = newsroom.mark(story_id, "12 years")
    facts.describe_fact(newsroom.ana, claim, priority=Priority.ROUTINE)


def with_a_routine_fact(newsroom: Newsroom) -> str:
    """As ``at_checking``, with one more fact that nobody need check."""
    story_id = at_checking(newsroom)
    _less_matters(newsroom, story_id)
    return story_id


def _it_matters(newsroom: Newsroom, story_id: str) -> None:
    claim = newsroom.story(story_id).claims[-1]
    facts.describe_fact(newsroom.ana, claim.id, priority=Priority.DESK)


def _it_does_not(newsroom: Newsroom, story_id: str) -> None:
    claim = newsroom.story(story_id).claims[-1]
    facts.describe_fact(newsroom.ana, claim.id, priority=Priority.ROUTINE)


_LONG = "Council buys 24 buses " * 6

PAIRS: tuple[Pair, ...] = (
    *FLAG_PAIRS,
    *CHANGE_PAIRS,
    *PARITY_PAIRS,
    *MACHINE_PAIRS,
    Pair(
        "g1.headline", _line(headline=""), _line(headline="Council buys 24 buses"),
        "English: the headline is missing",
        "En inglés: falta el titular",
    ),
    Pair(
        "g1.byline", _line(byline=" "), _line(byline="Ana Ruiz"),
        "English: the byline is missing",
        "En inglés: falta la firma",
    ),
    Pair(
        "g1.section", _fields(section=""), _fields(section="Metro"),
        "The section is missing",
        "Falta la sección",
    ),
    Pair(
        "g1.body", _no_body, _the_body,
        "English: there is no text yet",
        "En inglés: todavía no hay texto",
        also=frozenset({"g3.stale"}),
    ),
    Pair(
        "g1.photo_words", _photo_without_alt, _alt,
        "English: photo 1 lacks alt text",
        "En inglés: a la foto 1 le falta texto alternativo",
    ),
    Pair(
        "g1.photo_to_come", _photo_to_come, _photo_comes,
        "Photo 1 is still to come",
        "La foto 1 está por llegar",
    ),
    Pair(
        "g1.placeholder", _body("in May", "in TK"), _body("in TK", "in May"),
        "English: “TK” still stands in the text",
        "En inglés: sigue “TK” (texto)",
    ),
    Pair(
        "g1.dek", _line(dek=""), _line(dek="Routes grow"),
        "English: there is no dek",
        "En inglés: no hay sumario", warns=True,
    ),
    Pair(
        "g1.dateline", _line(dateline=""), _line(dateline="HOUSTON"),
        "English: there is no dateline",
        "En inglés: no hay lugar y fecha", warns=True,
    ),
    Pair(
        "g1.topic", _fields(topics=""), _fields(topics="medtop:04000000"),
        "The story has no topic",
        "La nota no tiene tema", warns=True,
    ),
    Pair(
        "g1.length", _line(headline=_LONG), _line(headline="Council buys 24 buses"),
        "English: the headline has 132 characters; sites cut it after 100",
        "En inglés: el titular tiene 132 caracteres; los sitios lo cortan a los 100", warns=True,
    ),
    Pair(
        "g3.open_claim", _open_fact, _newest_proved,
        "English: “12 years” is not checked yet (To check)",
        "En inglés: falta verificar “12 years” (Pendiente)",
    ),
    Pair(
        "g3.open_claim", _disputed, _decided,
        "English: “24 new buses” cannot stand as it is (Disputed): change it, cut it, or find proof",
        "En inglés: “24 new buses” no puede quedar así (En disputa): cámbielo, elimínelo o busque pruebas",
        name="g3.open_claim: disputed",
    ),
    Pair(
        "g3.open_claim", _marked_cut, _decided,
        "English: “24 new buses” is marked as cut but still stands in the text",
        "En inglés: “24 new buses” consta como eliminado, pero sigue en el texto",
        name="g3.open_claim: cut and still there",
    ),
    Pair(
        "g3.unproved", _no_proof, _a_proof,
        "English: “12 years” is Verified without evidence that says where to look",
        "En inglés: “12 years” consta como “Verificado” sin pruebas que digan dónde buscar",
    ),
    Pair(
        "g3.stale", _body("24 new buses", "42 new buses"), _decided,
        "English: check “42 new buses” again, the text changed",
        "En inglés: verifique otra vez “42 new buses”, el texto cambió",
    ),
    Pair(
        "g3.stale_other", _body("24 autobuses", "42 autobuses", ES), _decided,
        "“24 new buses” changed in the Spanish edition",
        "“24 new buses” cambió en la versión en español", begin=in_both_languages, warns=True,
    ),
    Pair(
        "g3.no_claims", _no_reason, _a_reason,
        "English: no fact is marked; mark one, or say why there is nothing to check",
        "En inglés: no hay ningún dato marcado; marque uno o diga por qué no hay nada que verificar", begin=without_facts,
    ),
    Pair(
        "g3.secondary_sources", _second_hand, _a_proof,
        "English: “12 years” has only second-hand sources, fewer than three independent ones",
        "En inglés: “12 years” solo tiene fuentes de segunda mano, menos de tres independientes", warns=True,
    ),
    Pair(
        "g3.secondary_sources", _second_hand_and_legal, _a_proof,
        "English: “12 years” has only second-hand sources, fewer than three independent ones",
        "En inglés: “12 years” solo tiene fuentes de segunda mano, menos de tres independientes",
        name="g3.secondary_sources: flagged legal",
    ),
    Pair(
        "g5.author", _fields(EN, author=""), _fields(EN, author="Ana Ruiz"),
        "English: name the author or translator first",
        "En inglés: primero indique quién la escribió o tradujo",
    ),
    Pair(
        "g5.approver_is_author", _fields(EN, author="Ben Ortiz"), _fields(EN, author="Ana Ruiz"),
        "English: Ben Ortiz wrote it, so somebody else must sign it off",
        "En inglés: la escribió Ben Ortiz, así que otra persona debe dar el visto bueno",
    ),
    Pair(
        "g5.seen", nothing, nothing,
        "English: read the text to its end first",
        "En inglés: primero lea el texto hasta el final", given=NOTHING_READ,
    ),
    Pair(
        "g5.three_people", _fields(flags__legal="yes"), _carla_checks,
        "English: flagged legal, so author, checker and approver must be three people (now 2)",
        "En inglés: es de cuidado legal, así que la escriben, la verifican y la aprueban tres personas distintas (ahora 2)",
    ),
    Pair(
        "g6.hash", _body("12 years", "13 years"), _body("13 years", "12 years"),
        "English: changed since it was signed off",
        "En inglés: cambió después del visto bueno",
    ),
    Pair(
        "g5.phone_confirmed", _by_phone_a_day_ago, _signed_at_the_desk,
        "English: Ben Ortiz did not confirm within 24 hours what was approved by phone; sign it off again",
        "En inglés: Ben Ortiz no confirmó en 24 horas lo que aprobó por teléfono; hace falta otro visto bueno",
        asked_at="G6",
    ),
    Pair(
        "g6.rules_today", _it_matters, _it_does_not,
        "English: “12 years” is not checked yet (To check)",
        "En inglés: falta verificar “12 years” (Pendiente)", begin=with_a_routine_fact,
    ),
    Pair(
        "g6.rules_today", _fields(flags__legal="yes"), _carla_checks,
        "English: flagged legal, so author, checker and approver must be three people (now 2)",
        "En inglés: es de cuidado legal, así que la escriben, la verifican y la aprueban tres personas distintas"
        " (ahora 2)", name="g6.rules_today: flagged legal after the sign-off",
    ),
    Pair(
        "g6.embargo", _fields(embargo="2026-11-25T11:00"), _fields(embargo=""),
        "Under embargo until 2026-11-25T17:00+00:00",
        "Con embargo hasta 2026-11-25T17:00+00:00",
    ),
    Pair(
        "g6.follower", nothing, nothing,
        "English goes out alone: say when Spanish follows, and who sees to it",
        "En inglés sale sola: diga cuándo sigue la versión en español y quién se encarga",
        begin=in_both_languages, warns=True,
    ),
    Pair(
        "g6.not_for_publication", _fields(flags__not_for_publication="yes"),
        _fields(flags__not_for_publication="no"),
        "The story is marked not for publication",
        "La nota está marcada como no publicable",
    ),
)  # fmt: skip
