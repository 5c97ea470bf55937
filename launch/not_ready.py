# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What stands between this machine and the desk, as a sentence its owner can act on."""


class NotReady(Exception):
    """This machine lacks something; the message says what, and the one thing to do about it."""
