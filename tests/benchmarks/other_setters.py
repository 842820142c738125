"""The same words set by WeasyPrint and by typst, where these are installed."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

Setter = Callable[[Sequence[Any]], bytes]

_NOTE = "note: "


def installed() -> dict[str, Setter]:
    """Those that are here, by name; of the others it is noted that they are not."""
    known: dict[str, Setter] = {"weasyprint": _weasyprint, "typst": _typst}
    here = {name: setter for name, setter in known.items() if find_spec(name) is not None}
    for name in known.keys() - here.keys():
        print(f"{_NOTE}{name} is not installed", flush=True)
    return here


def _weasyprint(pieces: Sequence[Any]) -> bytes:
    body = "".join(_html_of(piece) for piece in pieces)
    style = "body{font:10pt sans-serif}table{width:100%;border-collapse:collapse}td{vertical-align:top}"
    page = f"<html lang=sv><head><title>Minnen</title><style>{style}</style></head><body>{body}</body></html>"
    printed: bytes = import_module("weasyprint").HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")
    return printed


def _html_of(piece: Any) -> str:
    if len(piece) == 2:
        return f"<p>{_broken(piece[0])}</p>"
    heads, *rows = piece[0]
    head = "".join(f"<th>{_broken(text)}</th>" for text, _style in heads)
    body = "".join("<tr>" + "".join(f"<td>{_broken(text)}</td>" for text, _ in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _broken(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _typst(pieces: Sequence[Any]) -> bytes:
    source = '#set document(title: "Minnen")\n#set text(lang: "sv", size: 10pt)\n'
    source += "\n\n".join(_typst_of(piece) for piece in pieces)
    printed: bytes = import_module("typst").compile(source.encode(), format="pdf", pdf_standards=["ua-1"])
    return printed


def _typst_of(piece: Any) -> str:
    if len(piece) == 2:
        return f"#par[{_quoted(piece[0])}]"
    heads, *rows = piece[0]
    head = ", ".join(f"[{_quoted(text)}]" for text, _style in heads)
    cells = ", ".join(f"[{_quoted(text)}]" for row in rows for text, _style in row)
    return f"#table(columns: {len(heads)}, table.header({head}), {cells})"


def _quoted(text: str) -> str:
    """A text as typst's own string, in which nothing is markup."""
    return "#" + re.sub(r"\\u([0-9a-f]{4})", r"\\u{\1}", json.dumps(text, ensure_ascii=False))
