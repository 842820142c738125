"""E-mail addresses as they may stand in a header: plain, or not at all."""

import re
from collections.abc import Iterable

_LOCAL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}")
_DOMAIN = re.compile(r"(?=.{1,253}$)[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+")


def usable(addresses: Iterable[str]) -> tuple[str, ...]:
    """Those that mail can be sent to, each once; a domain with å, ä or ö in the letters that mail knows."""
    plain = (_plain(each.strip()) for each in addresses)
    return tuple(dict.fromkeys(each for each in plain if each))


def _plain(address: str) -> str:
    local, at, domain = address.rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    return f"{local}@{domain}" if at and _LOCAL.fullmatch(local) and _DOMAIN.fullmatch(domain) else ""
