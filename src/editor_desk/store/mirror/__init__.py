# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The plain-file mirror: every story as Markdown and JSON beside the store, from which it can be rebuilt.

``writing`` brings it up to date, ``reading`` takes it in again. Nothing here is read by itself.
"""
