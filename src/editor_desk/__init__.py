# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The desk of a bilingual newsroom: stories come in, are written twice, checked, approved, sent out."""

__version__ = "0.1.0"
