# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Made-up stories in our Markdown, for the properties that every story must keep."""

from hypothesis import strategies as st

WORDS = [
    "mayor",
    "Houston",
    "niño",
    "café",
    "18.5",
    "2,000",
    "¿qué?",
    "«sí»",
    "EE. UU.",
    "p. m.",
    "o’clock",
    "—",
    "😀",
    "👩‍👩‍👧",
    "¡Hola!",
]
"""Words as they come in a bilingual newsroom."""

word = st.sampled_from(WORDS)
plain = st.lists(word, min_size=1, max_size=6).map(" ".join)
target = st.sampled_from(
    ["https://example.org/a", "https://example.org/b_(c)", "/local", "mailto:desk@example.org"]
)


def _dressed(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        inner.map("*{}*".format),
        inner.map("_{}_".format),
        inner.map("**{}**".format),
        st.tuples(inner, target).map(lambda pair: f"[{pair[0]}]({pair[1]})"),
        st.tuples(inner, target).map(lambda pair: f'[{pair[0]}]({pair[1]} "A title")'),
        plain.map("`{}`".format),
        st.sampled_from(
            ["AT&amp;T", "&#8212;", "&lt;b&gt;", "5 \\* 3", "\\[sic\\]", "<https://example.org>"]
        ),
        st.sampled_from(
            ["a<br>b", "H<sub>2</sub>O", "<span>x</span>", "<!-- note -->", "snake_case_word", "2 * 3 * 4"]
        ),
        st.just("![Alt *text*](photo:6f1c)"),
    )


inline = st.recursive(plain, _dressed, max_leaves=4)
line = st.lists(inline, min_size=1, max_size=3).map(" ".join)
paragraph = st.lists(line, min_size=1, max_size=3).flatmap(
    lambda lines: st.sampled_from(["\n", "  \n"]).map(lambda gap: gap.join(lines))
)
heading = st.tuples(st.integers(1, 6), line).map(lambda pair: f"{'#' * pair[0]} {pair[1]}")
underlined = line.map("{}\n=====".format)
bullets = st.lists(line, min_size=1, max_size=4).map(lambda items: "\n".join(f"- {item}" for item in items))
numbers = st.lists(line, min_size=1, max_size=3).map(
    lambda items: "\n".join(f"{place}. {item}" for place, item in enumerate(items, 3))
)
nested = st.tuples(line, line, line, st.sampled_from(["  ", "   ", "    "])).map(
    lambda part: f"- {part[0]}\n{part[3]}- {part[1]}\n{part[3]}- {part[2]}\n- {part[0]}"
)
loose = st.tuples(line, line, line).map(lambda part: f"- {part[0]}\n\n    {part[1]}\n\n- {part[2]}")
quotation = st.lists(line, min_size=1, max_size=3).map(lambda lines: "\n".join(f"> {each}" for each in lines))
deeper = st.tuples(line, line).map(lambda part: f"> {part[0]}\n>\n> > {part[1]}")
quoted_list = st.tuples(line, line).map(lambda part: f"> - {part[0]}\n> - {part[1]}")
fenced = st.lists(plain, max_size=3).map(lambda lines: "\n".join(["```", *lines, "```"]))
indented = plain.map("    {}".format)
photo = st.sampled_from(["![The mayor](photo:6f1c)", "![](photo:77aa)"])
table = st.lists(st.tuples(plain, plain), min_size=1, max_size=3).map(
    lambda rows: "\n".join(["| Team | Points |", "|---|:-:|", *(f"| {a} | {b} |" for a, b in rows)])
)
block = st.one_of(
    paragraph,
    paragraph,
    heading,
    underlined,
    bullets,
    numbers,
    nested,
    loose,
    quotation,
    deeper,
    quoted_list,
    fenced,
    indented,
    photo,
    table,
    st.just("---"),
    st.just("[one]: https://example.org/one"),
    st.just("[A link][one]"),
)
story = st.lists(block, min_size=1, max_size=6).map("\n\n".join)
"""Markdown documents in the grammar that editors, importers and exports use."""

MARKS = [
    "*",
    "**",
    "_",
    "`",
    "``",
    "[",
    "](",
    ")",
    "![",
    "<",
    ">",
    "&amp;",
    "&",
    "\\",
    "\n",
    "\n\n",
    "    ",
    "  ",
    " ",
    "a",
    "é",
    "😀",
]
MARKS += [
    "1. ",
    "- ",
    "# ",
    "> ",
    "|",
    "---",
    "```",
    "<b>",
    "</b>",
    "<br>",
    "<!--",
    "-->",
    "photo:1",
    "http://x.y",
    '"',
    "'",
    "\t",
    "=",
]
broken = st.lists(st.sampled_from(MARKS), max_size=30).map("".join)
"""Heaps of marks in no order: what a story looks like while it is being typed."""
