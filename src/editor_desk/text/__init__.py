# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The words of a story: Markdown with source positions, the canonical form, anchors, counts, differences."""
