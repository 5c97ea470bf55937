# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""When something went wrong after publication: requests, changes, what readers saw, kills, corrections in print."""

from editor_desk.desktop.correcting.every_request import EveryRequest, RequestLine
from editor_desk.desktop.correcting.request_dialog import RequestDialog, RequestWish

__all__ = ["EveryRequest", "RequestDialog", "RequestLine", "RequestWish"]
