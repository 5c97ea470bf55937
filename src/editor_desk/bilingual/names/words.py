# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A list of words as it is written down: parted by spaces."""

from __future__ import annotations


def listed(block: str) -> frozenset[str]:
    """The words of a block."""
    return frozenset(block.split())
