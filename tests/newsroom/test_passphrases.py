# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What may be a passphrase, and how long a wrong one makes somebody wait."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from editor_desk.newsroom.passphrases import KeptPassphrase, prepared, wait_after

NOON = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_the_same_words_from_two_keyboards_are_the_same_passphrase():
    assert prepared("man\u0303ana sen\u0303or") == prepared("ma\u00f1ana se\u00f1or")
    assert prepared("tres\u00a0gatos\u2003grises") == "tres gatos grises"
    assert prepared("  pasted with its line end \r\n") == "pasted with its line end"


def test_letter_case_and_accents_are_part_of_it():
    assert len({prepared(words) for words in ("mañana", "Mañana", "manana")}) == 3


def test_five_tries_are_free_then_the_wait_doubles_up_to_five_minutes():
    waits = [int(wait_after(wrong).total_seconds()) for wrong in range(14)]
    assert waits == [0, 0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]
    assert wait_after(10**9) == timedelta(minutes=5)


def test_a_clock_set_back_neither_shortens_the_wait_nor_makes_it_longer_than_it_is():
    kept = KeptPassphrase("hash", wrong=6, wrong_at=NOON)
    assert kept.wait_left(NOON + 4 * SECOND) == 6 * SECOND
    assert kept.wait_left(NOON + 10 * SECOND) == timedelta()
    assert kept.wait_left(NOON - timedelta(days=400)) == 10 * SECOND


def test_the_hash_is_in_nothing_that_is_printed():
    assert "argon" not in repr(KeptPassphrase("$argon2id$v=19$secret", 1, NOON))
