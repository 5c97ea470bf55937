# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Seeded sequences of edits to both editions of a story, with what each does to the pairs that were reviewed.

The truth is kept apart from the program: every word knows which pair it belongs to. A pair is stale when its words, in
the order of the text, are others than those that were reviewed; a pair of which nothing is left is none.
"""

from __future__ import annotations

import copy
import random
from dataclasses import dataclass, field

from editor_desk.newsroom.languages import Language

_WORDS = {
    Language.EN: [
        "river",
        "mayor",
        "vote",
        "house",
        "bayou",
        "school",
        "money",
        "fire",
        "road",
        "county",
        "bridge",
        "storm",
    ],
    Language.ES: [
        "río",
        "alcalde",
        "voto",
        "casa",
        "pantano",
        "escuela",
        "dinero",
        "fuego",
        "calle",
        "condado",
        "puente",
        "tormenta",
    ],
}

_WITHIN = frozenset({"word", "add", "remove"})
UNKNOWABLE = {
    "cut": _WITHIN | {"new"},
    "new": frozenset({"cut"}),
    "join": _WITHIN,
    "split": _WITHIN,
    **dict.fromkeys(_WITHIN, frozenset({"cut", "join", "split"})),
}
"""Edits that one save must not hold together with another: the texts before and after are those of other edits, too.

A paragraph taken out and another written there is one that was rewritten; words typed at a seam, or at the beginning of
the paragraph that followed one taken out, may be either one's; a part of which little is left may be new words
(decision 0034).
"""


def _undone(act: str) -> str:
    """What taking an edit back does to the text."""
    return {
        "cut": "new",
        "new": "cut",
        "split": "join",
        "join": "split",
        "add": "remove",
        "remove": "add",
    }.get(act, act)


@dataclass
class Piece:
    """Words of one pair within a paragraph; ``pair`` None: written later, of no pair. ``bold`` is a word in bold."""

    pair: int | None
    words: list[str]
    bold: int | None = None

    def source(self) -> str:
        """Its Markdown."""
        return " ".join(f"**{word}**" if at == self.bold else word for at, word in enumerate(self.words))


@dataclass
class Paragraph:
    """A paragraph of one or, where somebody joined two, several pieces."""

    pieces: list[Piece]
    is_heading: bool = False

    def source(self) -> str:
        """Its Markdown."""
        return ("## " if self.is_heading else "") + " ".join(piece.source() for piece in self.pieces)

    def is_whole(self, paper: list[Paragraph]) -> bool:
        """Whether no other paragraph has words of its pairs."""
        own = {piece.pair for piece in self.pieces}
        return not any(piece.pair in own for other in paper if other is not self for piece in other.pieces)


@dataclass
class Papers:
    """Both editions, and what was reviewed."""

    dice: random.Random
    papers: dict[Language, list[Paragraph]] = field(default_factory=dict)
    reviewed: dict[int, dict[Language, str]] = field(default_factory=dict)
    before: dict[Language, list[tuple[str, list[Paragraph]]]] = field(default_factory=dict)

    @classmethod
    def begin(cls, seed: int) -> Papers:
        """A story of a few paragraphs, its editions paired one by one."""
        papers = cls(random.Random(seed))
        count = papers.dice.randint(4, 9)
        short = [papers.dice.random() < 0.2 for _ in range(count)]
        heading = [papers.dice.random() < 0.15 for _ in range(count)]
        for language in Language:
            papers.papers[language] = [
                Paragraph([Piece(number, papers.sentences(language, short[number]))], heading[number])
                for number in range(count)
            ]
            papers.before[language] = []
        for number in range(count):
            papers.review(number)
        return papers

    def sentences(self, language: Language, is_short: bool) -> list[str]:
        """A sentence or two, or a very short one."""
        if is_short:
            return [
                *self.dice.choices(_WORDS[language], k=self.dice.randint(1, 2)),
                f"n{self.dice.randrange(10**5)}.",
            ]
        words: list[str] = []
        for _ in range(self.dice.randint(1, 3)):
            sentence = self.dice.choices(_WORDS[language], k=self.dice.randint(5, 9))
            sentence[self.dice.randrange(1, 4)] = '"so"'
            words += [*sentence, f"n{self.dice.randrange(10**5)}."]
        return words

    def body(self, language: Language) -> str:
        """The Markdown of an edition."""
        return "\n\n".join(each.source() for each in self.papers[language]) + "\n"

    def words(self, pair: int, language: Language) -> str:
        """What a side of a pair says now."""
        return " ".join(
            word
            for paragraph in self.papers[language]
            for piece in paragraph.pieces
            if piece.pair == pair
            for word in piece.words
        ).translate(str.maketrans("“”", '""'))

    def review(self, pair: int) -> None:
        """Somebody has read it as it stands; a pair with a side gone is none any more. Nobody undoes behind that."""
        self.before = {language: [] for language in Language}
        now = {language: self.words(pair, language) for language in Language}
        if all(now.values()):
            self.reviewed[pair] = now
        else:
            self.reviewed.pop(pair, None)

    def stale(self) -> set[int]:
        """The pairs that say something else than was reviewed, and of which something is left."""
        now = {pair: {lang: self.words(pair, lang) for lang in Language} for pair in self.reviewed}
        return {pair for pair, said in now.items() if said != self.reviewed[pair] and any(said.values())}

    def edit(self, language: Language, besides: frozenset[str] = frozenset()) -> str:
        """One edit, as editors make them, but none of these; its name, for one taken back what that does to the text."""
        paper = self.papers[language]
        kept = copy.deepcopy(paper)
        acts = (
            "word",
            "word",
            "add",
            "remove",
            "bold",
            "curl",
            "new",
            "cut",
            "split",
            "join",
            "move",
            "undo",
        )
        act = self.dice.choice(acts)
        if act == "undo":
            if not self.before[language] or _undone(self.before[language][-1][0]) in besides:
                return ""
            done, self.papers[language] = self.before[language].pop()
            return _undone(done)
        if act in besides or not getattr(self, f"_{act}")(paper, language):
            return ""
        self.before[language].append((act, kept))
        return act

    def edit_twice(self, language: Language) -> str:
        """Two edits, before the first was saved, of which the text alone still tells what they were; their names."""
        first = self.edit(language)
        return f"{first}, {self.edit(language, UNKNOWABLE.get(first, frozenset()))}"

    def _inner(self, paper: list[Paragraph]) -> tuple[Piece, int] | None:
        """A word whose pair nobody can mistake: not at the seam of two that were joined."""
        paragraph = self.dice.choice(paper)
        piece = self.dice.choice(paragraph.pieces)
        seam = len(paragraph.pieces) > 1
        first, last = (1, len(piece.words) - 1) if seam else (0, len(piece.words))
        return (piece, self.dice.randrange(first, last)) if first < last else None

    def _word(self, paper: list[Paragraph], language: Language) -> bool:
        found = self._inner(paper)
        if found is None:
            return False
        piece, at = found
        piece.words[at] = f"{self.dice.choice(_WORDS[language])}{self.dice.randrange(10**4)}"
        return True

    def _add(self, paper: list[Paragraph], language: Language) -> bool:
        found = self._inner(paper)
        if found is None:
            return False
        piece, at = found
        piece.words[at:at] = [self.dice.choice(_WORDS[language]), "then"]
        piece.bold = None
        return True

    def _remove(self, paper: list[Paragraph], _language: Language) -> bool:
        found = self._inner(paper)
        if found is None or len(found[0].words) < 2:
            return False
        piece, at = found
        del piece.words[at]
        piece.bold = None
        return True

    def _bold(self, paper: list[Paragraph], _language: Language) -> bool:
        found = self._inner(paper)
        if found is None or not found[0].words[found[1]].isalpha():
            return False
        found[0].bold = None if found[0].bold is not None else found[1]
        return True

    def _curl(self, paper: list[Paragraph], _language: Language) -> bool:
        for paragraph in paper:
            for piece in paragraph.pieces:
                piece.words = ["“so”" if word == '"so"' else word for word in piece.words]
        return True

    def _new(self, paper: list[Paragraph], language: Language) -> bool:
        paragraph = Paragraph([Piece(None, self.sentences(language, is_short=False))])
        paper.insert(self.dice.randrange(len(paper) + 1), paragraph)
        return True

    def _cut(self, paper: list[Paragraph], _language: Language) -> bool:
        if len(paper) < 3:
            return False
        del paper[self.dice.randrange(len(paper))]
        return True

    def _split(self, paper: list[Paragraph], _language: Language) -> bool:
        at = self.dice.randrange(len(paper))
        paragraph = paper[at]
        (piece, *others) = paragraph.pieces
        if others or paragraph.is_heading or len(piece.words) < 6:
            return False
        place = self.dice.randrange(2, len(piece.words) - 2)
        piece.bold = None
        halves = [Piece(piece.pair, piece.words[:place]), Piece(piece.pair, piece.words[place:])]
        paper[at : at + 1] = [Paragraph([half]) for half in halves]
        return True

    def _join(self, paper: list[Paragraph], _language: Language) -> bool:
        at = self.dice.randrange(len(paper))
        if at + 1 >= len(paper) or paper[at].is_heading or paper[at + 1].is_heading:
            return False
        pieces = paper[at].pieces + paper[at + 1].pieces
        if any(piece.pair is None for piece in pieces):  # new words behind reviewed ones are an edit of them
            return False
        paper[at : at + 2] = [Paragraph(pieces)]
        return True

    def _move(self, paper: list[Paragraph], _language: Language) -> bool:
        paragraph = self.dice.choice(paper)
        if not paragraph.is_whole(paper) or len(paper) < 3:
            return False
        paper.remove(paragraph)
        paper.insert(self.dice.randrange(len(paper) + 1), paragraph)
        return True
