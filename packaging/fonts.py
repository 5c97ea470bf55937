# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Makes the fonts that stories and the window are read in: `python packaging/fonts.py FOLDER`.

FOLDER holds the unpacked Debian packages ``fonts-noto-core`` and ``fonts-inter`` (``dpkg -x``); fontTools does
the cutting and is needed nowhere else. What an English or Spanish newsroom never writes is left out, so that a
start stays short: kept are Latin with its accents, punctuation, currency, arrows and marks.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
KEPT = (
    (0x0020, 0x007E),
    (0x00A0, 0x017F),  # Latin-1, Latin Extended-A
    (0x0180, 0x024F),  # names from elsewhere
    (0x0259, 0x0259),
    (0x02B0, 0x02FF),
    (0x0300, 0x036F),  # accents typed by themselves
    (0x1E00, 0x1EFF),  # Vietnamese: the third language of Houston
    (0x2000, 0x206F),
    (0x2070, 0x209F),
    (0x20A0, 0x20BF),
    (0x2100, 0x218F),
    (0x2190, 0x21FF),
    (0x2200, 0x22FF),
    (0x25A0, 0x25FF),
    (0x2600, 0x27BF),
    (0xFB00, 0xFB06),
    (0xFFFD, 0xFFFD),
)
MOST_BYTES = 150_000
SERIF, SANS = "truetype/noto/NotoSerif", "opentype/inter/Inter"
WANTED = {
    "NotoSerif": [f"{SERIF}-{style}.ttf" for style in ("Regular", "Bold", "Italic", "BoldItalic")],
    "Inter": [f"{SANS}-{style}.otf" for style in ("Regular", "Bold", "Italic")],
}
"""By name of the licence file beside them."""
_HEAD = """\
This Font Software is licensed under the SIL Open Font License, Version 1.1.
This license is copied below, and is also available with a FAQ at: https://openfontlicense.org

-----------------------------------------------------------
SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007
-----------------------------------------------------------
"""


def cut(source: Path, target: Path) -> str:
    """Write the part of a font that is kept, and return whose it is."""
    from fontTools import subset, ttLib

    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "calt", "tnum", "lnum"]
    options.hinting = False  # twice the size, and no desk's screen asks for it
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.notdef_outline = True
    font = ttLib.TTFont(source)
    knife = subset.Subsetter(options)
    knife.populate(unicodes={code for first, last in KEPT for code in range(first, last + 1)})
    knife.subset(font)
    font.save(target)
    if target.stat().st_size > MOST_BYTES:
        raise ValueError(f"{target.name} has {target.stat().st_size} bytes, more than {MOST_BYTES}")
    return str(font["name"].getDebugName(0))


def licence(package: Path) -> str:
    """The Open Font License as a Debian copyright file holds it."""
    text = package.read_text(encoding="utf-8")
    found = re.search(r"^License: OFL-1\.1\n((?: .*\n)+)", text, re.MULTILINE)
    if found is None:
        raise ValueError(f"{package} holds no Open Font License")
    lines = [line[1:].rstrip() for line in found[1].splitlines()]
    return "\n".join("" if line == "." else line for line in lines) + "\n"


def make(unpacked: Path) -> list[Path]:
    """Write every font and the licences beside them."""
    FONTS.mkdir(parents=True, exist_ok=True)
    share = unpacked / "usr" / "share"
    words = licence(share / "doc" / "fonts-inter" / "copyright")
    made = []
    for name, sources in WANTED.items():
        owners = []
        for source in sources:
            target = FONTS / Path(source).name
            owners.append(cut(share / "fonts" / source, target))
            made.append(target)
        (FONTS / f"{name}-OFL.txt").write_text(f"{owners[0]}\n\n{_HEAD}\n{words}", encoding="utf-8")
    return made


if __name__ == "__main__":
    for made in make(Path(sys.argv[1])):
        print(made.name, made.stat().st_size)
