"""Files as nobody should send them: bytes flipped, and what each format is made of turned over."""

import json
import re
import sqlite3
from contextlib import closing, suppress

from tests.files_of_senders import unzipped, zipped

NASTY = (
    "",
    " ",
    "\0",
    "-",
    "9" * 5000,
    "1e999",
    "-1e-999",
    "NaN",
    "Infinity",
    "0x1F",
    "1_000",
    "²",
    "١٢٣",
    "59,33; 14,52",
    "2026-02-30",
    "2026-03-29 02:30",
    "9:48:12",
    "0000-00-00",
    "45720",
    "=1+1",
    '"',
    "\r\n;",
    "\u202e",
    "\ud800",
    "\ufeff",
    "å" * 40_000,
    "<b>&amp;</b>",
    "19811218-9876",
    "true",
    "null",
)
_NODES = (None, True, 0, -1, 10**400, 1.5e308, float("nan"), [], {}, [[]], "\ud800", *NASTY)
_TREASON = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    '<?xml version="1.1"?>',
    '<?xml version="1.0" encoding="utf-7"?>',
)
_SQL = (
    "UPDATE gpkg_contents SET {column} = {value}",
    "UPDATE gpkg_geometry_columns SET {column} = {value}",
    "UPDATE {table} SET {column} = {value}",
    "DELETE FROM {table}",
    "DROP TABLE {table}",
    'ALTER TABLE {table} RENAME COLUMN {column} TO "{column}\' --"',
    "UPDATE {table} SET geom = zeroblob(8)",
    "UPDATE {table} SET geom = randomblob(60)",
    "UPDATE {table} SET geom = substr(geom, 1, 20)",
    "INSERT INTO {table} SELECT * FROM {table}",
    "CREATE VIEW other AS SELECT * FROM {table}, {table} AS b",
)
_PAGE = 4096


def mutated(content, dice):
    """*content* otherwise; the same *dice* give the same."""
    ways = [_flipped, _flipped, _by_words]
    if content.startswith(b"PK"):
        ways += [_rezipped] * 4
    elif content.startswith(b"SQLite"):
        ways += [_by_sql, _by_pages, _by_pages]
    elif content.lstrip(b"\xef\xbb\xbf \r\n")[:1] in {b"{", b"["}:
        ways += [_by_nodes] * 3
    elif content.lstrip()[:1] == b"<":
        ways += [_by_elements] * 3
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        content = dice.choice(ways)(content, dice)
    return content


def _flipped(content, dice):
    changed = bytearray(content)
    for _ in range(dice.choice((1, 1, 2, 4, 16))):
        at = dice.randrange(len(changed) + 1)
        match dice.randrange(5):
            case 0:
                changed[at : at + 1] = bytes([dice.randrange(256)])
            case 1:
                del changed[at : at + dice.randrange(1, 20)]
            case 2:
                changed[at:at] = dice.choice((b'"', b";", b"\n", b"\0", b"\xff", b"[" * 3000, b"<", b"-"))
            case 3:
                start = dice.randrange(len(changed) + 1)
                changed[at:at] = changed[start : start + dice.randrange(60)]
            case _:
                del changed[at + dice.randrange(1, 200) :]
    return bytes(changed)


def _by_words(content, dice):
    """Some words and figures in it give way to others, which keep the length where it is told."""
    places = list(re.finditer(rb"[\w.,:-]{2,40}", content))
    for _ in range(min(len(places), dice.choice((1, 2, 8)))):
        found = dice.choice(places)
        content = content[: found.start()] + _letters(dice.choice(NASTY)) + content[found.end() :]
        places = [place for place in places if place.end() <= found.start()] or places[:1]
    return content


def _letters(words):
    return words.encode("utf-8", "surrogatepass")


def _rezipped(content, dice):
    try:
        parts = unzipped(content)
    except Exception:  # noqa: BLE001 - turned over already
        return _flipped(content, dice)
    if not parts:
        return content
    name = dice.choice(list(parts))
    match dice.randrange(6):
        case 0:
            del parts[name]
        case 1:
            parts[f"../{name}"] = parts[name]
        case 2:
            parts[name] = parts[dice.choice(list(parts))]
        case 3:
            parts[name] = re.sub(rb'="\d+"', b'="%d"' % dice.choice((0, 3, 99999, 2**31)), parts[name])
        case _:
            ways = (_by_elements, _by_elements, _by_words, _flipped)
            parts[name] = dice.choice(ways)(parts[name], dice)
    return zipped(parts)


def _by_nodes(content, dice):
    try:
        root = json.loads(content)
    except (ValueError, RecursionError):
        return _flipped(content, dice)
    holder = [root]
    places = list(_places(holder))
    for _ in range(dice.choice((1, 1, 2, 5))):
        held, key = dice.choice(places)
        with suppress(KeyError, IndexError):
            held[key] = dice.choice((*_NODES, held[key], [held[key]] * 3, {"type": held[key]}))
    try:
        written = json.dumps(holder[0], ensure_ascii=dice.random() < 0.5)
    except ValueError:
        return content
    if dice.random() < 0.1:
        written = "[" * 5000 + written + "]" * 5000
    return _letters(written)


def _places(held):
    """Every (holder, key) below."""
    keys = held if isinstance(held, dict) else range(len(held))
    for key in list(keys):
        yield held, key
        if isinstance(held[key], dict | list):
            yield from _places(held[key])


def _by_elements(content, dice):
    tags = list(re.finditer(rb"<[^>]{1,200}>", content))
    if not tags:
        return _by_words(content, dice)
    one, other = sorted((dice.choice(tags), dice.choice(tags)), key=lambda tag: tag.start())
    match dice.randrange(6):
        case 0:
            return content[: one.start()] + content[one.end() :]
        case 1:
            return content[: one.end()] + _letters(dice.choice(NASTY)) + content[one.end() :]
        case 2:
            return content[: one.start()] + content[other.end() :]
        case 3:
            some = content[one.start() : other.end()]
            return content[: one.start()] + some * dice.choice((2, 20)) + content[other.end() :]
        case 4:
            return content[: one.end()] + one.group() * 3000 + content[one.end() :]
        case _:
            return dice.choice(_TREASON).encode() + content.replace(b"</", b"&b;</", dice.randrange(3))


def _by_pages(content, dice):
    pages = [content[start : start + _PAGE] for start in range(0, len(content), _PAGE)]
    at = dice.randrange(len(pages))
    match dice.randrange(5):
        case 0:
            pages[at] = bytes(len(pages[at]))
        case 1:
            other = dice.randrange(len(pages))
            pages[at], pages[other] = pages[other], pages[at]
        case 2:
            del pages[at]
        case 3:
            pages[0] = pages[0][:16] + dice.randbytes(84) + pages[0][100:]
        case _:
            page = bytearray(pages[at])
            for _ in range(dice.choice((1, 4, 40))):
                page[dice.randrange(len(page))] = dice.randrange(256)
            pages[at] = bytes(page)
    return b"".join(pages)


def _by_sql(content, dice):
    with closing(sqlite3.connect(":memory:")) as connection, suppress(sqlite3.Error, IndexError, ValueError):
        connection.deserialize(content)
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        table = dice.choice([name for name in tables if not name.startswith(("gpkg", "rtree", "sqlite"))])
        statement = dice.choice(_SQL)
        told = re.search(r"gpkg_\w+", statement)
        info = connection.execute(f'PRAGMA table_info("{told.group() if told else table}")')
        columns = [row[1] for row in info]
        value = dice.choice(("NULL", "-1", "'x'", "1e308", "99999", "zeroblob(9)", "'CIRCULARSTRING'"))
        for trigger in connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{trigger[0]}"')
        connection.execute(statement.format(table=table, column=dice.choice(columns), value=value))
        connection.commit()
        return connection.serialize()
    return _flipped(content, dice)
