"""Reads papers back as others would: the tagged PDF, Word, Excel, calendar and mail."""

import re
import subprocess
from email import message_from_bytes
from email.policy import default
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
from docx import Document
from icalendar import Calendar

# Paper cuts a word that has no room; to compare with, no word has a hyphen between letters.
_CUT = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")


def plain(text: object) -> str:
    return _CUT.sub("", " ".join(str(text or "").split()))


def structure_of(pdf: bytes, folder: Path) -> str:
    """The structure tree as it is read aloud: tags, and each piece of text between quotes."""
    file = folder / "read-back.pdf"
    file.write_bytes(pdf)
    told = subprocess.run(["pdfinfo", "-struct-text", file], capture_output=True, text=True, check=True)
    return told.stdout


@lru_cache(64)
def pdf_tables(pdf: bytes, folder: Path) -> list[list[list[str]]]:
    """Each table of the structure tree as rows of cells."""
    tables: list[list[list[str]]] = []
    is_in_cell = False
    for words in map(str.strip, structure_of(pdf, folder).splitlines()):
        if words.startswith('"'):
            if is_in_cell:
                tables[-1][-1][-1] += words[1:-1]
        elif words == "TR":
            tables[-1].append([])
        elif not words.startswith("/"):
            is_in_cell = words.rstrip(":") in ("TH", "TD")
            if is_in_cell:
                tables[-1][-1].append("")
            elif words.startswith("Table"):
                tables.append([])
    return [[[plain(cell) for cell in row] for row in table] for table in tables]


def word_tables(docx: bytes) -> list[list[list[str]]]:
    tables = Document(BytesIO(docx)).tables
    return [[[plain(cell.text) for cell in row.cells] for row in table.rows] for table in tables]


def rows(tables: list[list[list[str]]]) -> list[dict[str, str]]:
    """Every row of every table by its heads."""
    return [dict(zip(table[0], row, strict=True)) for table in tables for row in table[1:]]


def pdf_rows(pdf: bytes, folder: Path) -> list[dict[str, str]]:
    return rows(pdf_tables(pdf, folder))


def sheet_rows(xlsx: bytes) -> list[dict[str, object]]:
    head, *lines = openpyxl.load_workbook(BytesIO(xlsx)).active.iter_rows(values_only=True)
    return [dict(zip(head, line, strict=True)) for line in lines]


@lru_cache(64)
def events(ics: bytes) -> dict[str, object]:
    """The events by UID up to the store's own part."""
    return {str(event["uid"]).partition("@")[0]: event for event in Calendar.from_ical(ics).walk("VEVENT")}


def mail(eml: bytes):
    return message_from_bytes(eml, policy=default)


@lru_cache(64)
def body_of(eml: bytes) -> str:
    return mail(eml).get_body(("plain",)).get_content()


def attached(eml: bytes) -> dict[str, bytes]:
    return {part.get_filename(): part.get_payload(decode=True) for part in mail(eml).iter_attachments()}


def words_of(name: str, content: bytes, folder: Path) -> str:
    """Everything that can be read in a file: text, tags, bookmarks and what it says of itself."""
    if name.endswith(".pdf"):
        file = folder / "read-back.pdf"
        file.write_bytes(content)
        ways = (["pdftotext", file, "-"], ["pdfinfo", "-struct-text", file], ["pdfinfo", file])
        told = [subprocess.run(way, capture_output=True, text=True, check=True).stdout for way in ways]
        return "\n".join([*told, content.decode("latin1")])
    if name.endswith((".docx", ".xlsx")):
        with ZipFile(BytesIO(content)) as packed:
            return "\n".join(packed.read(each).decode("utf-8", "replace") for each in packed.namelist())
    if name.endswith(".eml"):
        letter = mail(content)
        return "\n".join([str(letter.items()), letter.get_body(("plain",)).get_content()])
    return content.replace(b"\r\n ", b"").decode()
