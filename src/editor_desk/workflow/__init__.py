# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What people do at the desk: each act one function and one transaction, returning what changed.

The window, the command line and a bulk action all come through here, and so through the same gates.
"""
