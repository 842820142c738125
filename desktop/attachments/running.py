"""What runs as a program when it is opened: known by its first bytes, its members or its ending."""

import re
from collections.abc import Iterable

from models.refusals import Refusal, RefusalKind

# What Windows, Office's macros, Linux and macOS run, and what a browser interprets.
CAN_RUN = frozenset({
    ".ade", ".adp", ".app", ".appimage", ".application", ".appref-ms", ".appx", ".bas", ".bash", ".bat",
    ".bin", ".cab", ".chm", ".class", ".cmd", ".com", ".command", ".cpl", ".csh", ".deb", ".desktop",
    ".diagcab", ".dll", ".dmg", ".docm", ".dotm", ".drv", ".dylib", ".elf", ".exe", ".fish", ".gadget",
    ".hta", ".htm", ".html", ".inf", ".ins", ".iso", ".isp", ".jar", ".jnlp", ".js", ".jse", ".ksh",
    ".library-ms", ".lnk", ".mde", ".mht", ".mhtml", ".msc", ".msi", ".msix", ".msp", ".mst", ".ocx",
    ".pif", ".pkg", ".pl", ".pot", ".potm", ".ppam", ".ppsm", ".pptm", ".prf", ".ps1", ".ps1xml", ".psc1",
    ".psd1", ".psm1", ".py", ".pyc", ".pyw", ".pyz", ".rb", ".reg", ".rpm", ".run", ".scf", ".scpt", ".scr",
    ".sct", ".search-ms", ".settingcontent-ms", ".sh", ".shb", ".shtml", ".sldm", ".so", ".svg", ".svgz",
    ".swf", ".sys", ".terminal", ".theme", ".tool", ".url", ".vb", ".vbe", ".vbs", ".vhd", ".vhdx", ".wasm",
    ".webloc", ".workflow", ".ws", ".wsc", ".wsf", ".wsh", ".xbap", ".xht", ".xhtml", ".xlam", ".xll",
    ".xlsm", ".xltm", ".xsl", ".xslt", ".zsh",
})  # fmt: skip
_RUNNING_STARTS = (
    b"\x7fELF", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe", b"L\x00\x00\x00\x01\x14\x02\x00", b"#!", b"\x00asm", b"dex\n", b"!<arch>\n",
    b"\xed\xab\xee\xdb", b"ITSF", b"MSCF",
)  # fmt: skip
_RUNNING_MEMBERS = re.compile(r"(?i)(^|/)(vbaProject\.bin|classes\.dex|META-INF/MANIFEST\.MF)$")
# A page or drawing for a browser, which may hold scripts and fetch from the net.
_PAGE = re.compile(
    rb"(?is)\A(?>\s+|<\?xml.*?\?>|<!--.*?-->|<!doctype(?!\s+html)[^>\[]*(?>\[.*?\]\s*)?>)*+"
    rb"(?:<(?:\w+:)?(?:svg|html|head|body|script|iframe|object|hta)\b|<!doctype\s+html|<\?php)"
)


def refuse_running(content: bytes) -> None:
    """Raise Refusal FILE_CAN_RUN for a program, a script, or a page or drawing for a browser."""
    is_windows_program = content.startswith(b"MZ") and b"\x00" in content[:512]
    if is_windows_program or content.startswith(_RUNNING_STARTS) or _PAGE.match(_as_single_bytes(content)):
        raise Refusal(RefusalKind.FILE_CAN_RUN)


def refuse_members(names: Iterable[str]) -> None:
    """Raise Refusal FILE_CAN_RUN where an archive with these members is a program or has macros."""
    if any(map(_RUNNING_MEMBERS.search, names)):
        raise Refusal(RefusalKind.FILE_CAN_RUN)


def _as_single_bytes(content: bytes) -> bytes:
    """UTF-16 without its marks and empty halves, as far as finding a tag goes."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content[2:].replace(b"\x00", b"")
    return content.removeprefix(b"\xef\xbb\xbf")
