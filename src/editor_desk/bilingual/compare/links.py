# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Links and e-mail addresses that one edition has and the other has not; each may lead to its own language's page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:/*(?:www\d?\.)?|^www\d?\.")
_TONGUES = frozenset(
    ("en", "es", "english", "spanish", "espanol", "español", "en-us", "es-us", "es-mx", "en_us", "es_us")
)
_PARTS = re.compile(r"[/?#&=]+")


@dataclass(frozen=True, slots=True)
class LinkAt:
    """Where an edition leads somewhere: paragraph, words of it, and the target."""

    paragraph: int
    start: int
    end: int
    target: str

    @property
    def is_email(self) -> bool:
        """Whether it is somebody's address."""
        return self.target.lower().startswith("mailto:") or ("@" in self.target and "/" not in self.target)


def missing_links(
    en: Sequence[LinkAt], es: Sequence[LinkAt]
) -> tuple[tuple[LinkAt, ...], tuple[LinkAt, ...]]:
    """The links that only the English, and those that only the Spanish edition has.

    Pages that differ only in language agree; so do others where both editions lead to as many places. E-mail
    addresses must be the same.
    """
    mail_en, mail_es = _apart([each for each in en if each.is_email], [each for each in es if each.is_email])
    page_en, page_es = _apart(
        [each for each in en if not each.is_email], [each for each in es if not each.is_email]
    )
    if page_en and page_es:
        fewer = min(len(page_en), len(page_es))
        page_en, page_es = page_en[fewer:], page_es[fewer:]
    return (*mail_en, *page_en), (*mail_es, *page_es)


def _apart(en: Sequence[LinkAt], es: Sequence[LinkAt]) -> tuple[list[LinkAt], list[LinkAt]]:
    """Take away what leads to the same place, then what leads to the same site; what is left of both."""
    left, right = list(en), list(es)
    for key in (_place, _site):
        waiting: dict[str, list[LinkAt]] = {}
        for link in right:
            waiting.setdefault(key(link.target), []).append(link)
        for link in list(left):
            partners = waiting.get(key(link.target))
            if partners:
                left.remove(link)
                right.remove(partners.pop(0))
    # A page linked twice here and once there is no page missing.
    seen_en, seen_es = {_place(each.target) for each in en}, {_place(each.target) for each in es}
    return (
        [each for each in left if _place(each.target) not in seen_es],
        [each for each in right if _place(each.target) not in seen_en],
    )


def _place(target: str) -> str:
    address = _SCHEME.sub("", target.strip().lower().removeprefix("mailto:")).rstrip("/.")
    parts = [part for part in _PARTS.split(address) if part and part not in _TONGUES]
    if not parts:
        return address
    host = [name for name in parts[0].split(".") if name not in _TONGUES] or [parts[0]]
    return "/".join([".".join(host), *parts[1:]])


def _site(target: str) -> str:
    place = _place(target)
    return place if "@" in place else place.split("/", 1)[0]
