# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The desk's memory: one SQLite file with the photos, evidence and backups beside it.

The only package with SQL. ``reading`` answers lists, search and the first paint with plain sqlite3;
``store`` opens the file and ``unit`` is one act of work in it. Rows never leave: values do.
"""
