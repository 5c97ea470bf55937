# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Compares an English and a Spanish text fact by fact, by value."""

from editor_desk.bilingual.compare.comparer import Comparer

__all__ = ["Comparer"]
