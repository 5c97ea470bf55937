# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the trade knows: stories, editions, claims, gates and sign-off, as frozen values.

Nothing here opens a window, a database or a file.
"""
