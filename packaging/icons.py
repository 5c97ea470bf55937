# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Renders the application's icon from its one drawing: `python packaging/icons.py FOLDER`.

PNG in every size of the hicolor theme for Linux, ``.ico`` for Windows, ``.icns`` for macOS. Nothing of it is
committed; the recipes call this.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app" / "editor-desk.svg"
NAME = DRAWING.stem
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def render(folder: Path) -> list[Path]:
    """Write every size and kind into a folder and return the files; raises ValueError for a broken drawing."""
    renderer = QSvgRenderer(str(DRAWING))
    if not renderer.isValid():
        raise ValueError(f"{DRAWING} is no drawing that Qt can read")
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: _picture(renderer, size, png_path(folder, size)) for size in SIZES}
    windows, mac = folder / f"{NAME}.ico", folder / f"{NAME}.icns"
    largest = Image.open(pictures[512])
    # Each size as rendered from the drawing: made smaller from one picture, the small ones blur.
    others = [Image.open(pictures[size]) for size in SIZES if size < 512]
    largest.save(windows, sizes=[(size, size) for size in SIZES if size <= 256], append_images=others)
    largest.save(mac, append_images=others)
    return [*pictures.values(), windows, mac]


def png_path(folder: Path, size: int) -> Path:
    """Where one size lies in the folder."""
    return folder / f"{NAME}-{size}.png"


def _picture(renderer: QSvgRenderer, size: int, path: Path) -> Path:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    if not image.save(str(path)):
        raise OSError(f"{path} could not be written")
    return path


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for made in render(Path(sys.argv[1])):
        print(made)
