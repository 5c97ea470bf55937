# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Values of the newsroom as JSON and back, by their own types: a field that is new is mirrored without a word here."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from editor_desk.newsroom.stories import LATER
from editor_desk.store.columns import instant, instant_text

T = TypeVar("T")


def plain(value: object) -> Any:
    """A value as JSON knows it: instants as UTC text, sets and tuples as lists, enumerations as their codes.

    A field that says nothing, and says nothing where it is not named, is left out: one that a newer program
    brings changes no file until somebody uses it. So is one that is marked as having come ``LATER``.
    """
    if is_dataclass(value) and not isinstance(value, type):
        named = {field: getattr(value, field.name) for field in fields(value)}
        return {
            field.name: plain(said)
            for field, said in named.items()
            if not (field.default is None and said is None)
            and not (field.metadata.get(LATER) and said == field.default)
        }
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, Mapping):
        return {plain(key): plain(each) for key, each in value.items()}
    if isinstance(value, frozenset):
        return sorted(plain(each) for each in value)
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    return value


def value_of(kind: type[T], data: Any) -> T:
    """The value ``plain`` made this of; ``ValueError`` where it cannot be one.

    A field that is not named keeps its default, one that nobody knows (of a newer program) is left out.
    """
    found: T = _read(kind, data)
    return found


def _read(kind: Any, data: Any) -> Any:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        (known,) = (each for each in get_args(kind) if each is not type(None))
        return None if data is None else _read(known, data)
    if origin in (tuple, frozenset):
        return origin(_read(get_args(kind)[0], each) for each in _of(list, data))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        key, value = get_args(kind)
        return {_read(key, name): _read(value, each) for name, each in _of(dict, data).items()}
    if is_dataclass(kind):
        return _made(kind, _of(dict, data))
    if kind is datetime:
        return instant(_of(str, data))
    if issubclass(kind, StrEnum):
        return kind(_of(str, data))
    return _of(kind, data)


def _made(kind: Any, given: Mapping[str, Any]) -> Any:
    return kind(**{name: _read(of, given[name]) for name, of in _fields(kind).items() if name in given})


def _of(kind: type[T], data: Any) -> T:
    # JSON's true is no number here, although Python's True is one.
    if not isinstance(data, kind) or (kind is int and isinstance(data, bool)):
        raise ValueError(f"{data!r} is no {kind.__name__}")
    return data


@cache
def _fields(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind)
