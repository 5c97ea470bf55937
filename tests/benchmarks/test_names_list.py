# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a list of 5,000 names costs: found and sorted in it, one put on it, and asked for again by every act.

``python3 run.py bench -k names_list -s``
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice, product
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

from editor_desk.desk import Desk
from editor_desk.store.names_list import NamesOrder, NamesQuery
from editor_desk.workflow.known_names import accept_same_name
from editor_desk.workflow.names_file import plan_import, read_names, take_import

pytestmark = pytest.mark.bench
MANY = 5_000
_PARTS = (
    "Ba",
    "Ce",
    "Di",
    "Fo",
    "Gu",
    "La",
    "Me",
    "Ni",
    "Po",
    "Ru",
    "Sa",
    "Te",
    "Vi",
    "Zo",
    "Ma",
    "Re",
    "Ho",
    "Que",
)


def names() -> Iterator[str]:
    """Invented people, no two alike."""
    for first, one, two, three in product(_PARTS, repeat=4):
        yield f"{first}{one.lower()} {two}{three.lower()}"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    table = tmp_path / "names.csv"
    lines = (f"{name},{name} Ruiz|la {name}" for name in islice(names(), MANY))
    table.write_text("\n".join(("EN,ES", *lines)), "utf-8")
    with Desk.open(tmp_path / "desk" / "desk.sqlite") as opened:
        taken = took(lambda: take_import(opened.work, plan_import(opened.work, table, read_names(table))))
        print(f"\na table of {MANY} names read, looked at and taken: {taken:.0f} ms", end="")
        yield opened


def took(act: Callable[[], object], times: int = 1) -> float:
    """Milliseconds, the median of several."""
    found = []
    for _ in range(times):
        begun = perf_counter()
        act()
        found.append((perf_counter() - begun) * 1000)
    return median(found)


def test_five_thousand_names_are_found_sorted_and_asked_for_in_moments(desk: Desk):
    def page(query: NamesQuery) -> None:
        with desk.store.look() as unit:
            unit.names_page(query)

    def known() -> None:
        with desk.store.look() as unit:
            unit.known_names()

    whole = took(lambda: page(NamesQuery(order=NamesOrder.ES)), 9)
    few = took(lambda: page(NamesQuery("quema")), 9)
    first, again = took(known), took(known, 99)
    more = iter(range(99))
    added = took(lambda: accept_same_name(desk.work, f"Bayou {next(more)}", f"Ciudad {next(more)}"), 9)
    print(f"\nthe whole list sorted {whole:.0f} ms, a word found in it {few:.1f} ms", end="")
    print(
        f"\nasked for by an act: first {first:.0f} ms, again {again:.2f} ms; a name put on it {added:.0f} ms"
    )
    assert again < 1
    assert few < 40
    assert whole < 200
    assert added < 250
