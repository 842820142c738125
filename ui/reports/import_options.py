"""What can be said about a file in place of what was detected: source, letters, coordinates, columns."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.intake.fields import Field
from desktop.intake.options import Options
from desktop.intake.values import ImportPreview
from desktop.wording import label as word_for
from models.reports.values import ReportSource
from ui.widgets.labels import Role, label
from ui.widgets.picker import Choice, Picker
from ui.widgets.side_panel import SidePanel

ENCODINGS = ("utf-8", "cp1252", "iso8859-1", "mac_roman", "cp850", "utf-16")
SYSTEMS = (
    ("EPSG:3006", "SWEREF 99 TM"),
    ("EPSG:4326", "WGS 84"),
    ("EPSG:3021", "RT 90 2.5 gon V"),
    ("EPSG:3857", "Web Mercator"),
    ("EPSG:3007", "SWEREF 99 12 00"),
    ("EPSG:3008", "SWEREF 99 13 30"),
    ("EPSG:3009", "SWEREF 99 15 00"),
    ("EPSG:3010", "SWEREF 99 16 30"),
    ("EPSG:3011", "SWEREF 99 18 00"),
    ("EPSG:3012", "SWEREF 99 14 15"),
    ("EPSG:3013", "SWEREF 99 15 45"),
    ("EPSG:3014", "SWEREF 99 17 15"),
    ("EPSG:3015", "SWEREF 99 18 45"),
    ("EPSG:3016", "SWEREF 99 20 15"),
    ("EPSG:3017", "SWEREF 99 21 45"),
    ("EPSG:3018", "SWEREF 99 23 15"),
)
DATE_FORMATS = (("%Y-%m-%d", "2026-05-31"), ("%d/%m/%Y", "31/5 2026"), ("%m/%d/%Y", "5/31 2026"))
MAPPED = (
    Field.EXTERNAL_ID,
    Field.RECEIVED_AT,
    Field.CATEGORY,
    Field.TEXT,
    Field.ADDRESS,
    Field.AREA,
    Field.LATITUDE,
    Field.LONGITUDE,
)


class ImportOptions(SidePanel):
    """`changed` when anything is said; the preview is then made anew."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("The file"))
        self.file = label("", Role.MUTED, wrap=True)
        self.source = Picker(self.tr("Source"), typed=False)
        self.source.offer([Choice(source, word_for(source)) for source in ReportSource])
        self.source.pick(ReportSource.SAFETY_MAP)
        detected = self.tr("as detected")
        self.encoding = Picker(self.tr("Letters"), detected, typed=False)
        self.encoding.offer([Choice(name, name) for name in ENCODINGS])
        self.crs = Picker(self.tr("Coordinate system"), detected)
        self.crs.offer([Choice(code, f"{name} ({code})") for code, name in SYSTEMS])
        self.dates = Picker(self.tr("Dates"), detected, typed=False)
        self.dates.offer([Choice(pattern, example) for pattern, example in DATE_FORMATS])
        self.columns = {field: Picker(word_for(field), detected) for field in MAPPED}
        self.offer_headers([])
        self.add(self.file)
        for picker in (self.source, self.encoding, self.crs, self.dates):
            self.add_field(picker.accessibleName(), picker)
        self.column.addSpacing(8)
        self.add(label(self.tr("Columns"), Role.STRONG))
        for picker in self.columns.values():
            self.add_field(picker.accessibleName(), picker)
        for picker in (self.source, self.encoding, self.crs, self.dates, *self.columns.values()):
            picker.picked.connect(lambda _key: self.changed.emit())

    @property
    def said(self) -> Options:
        """What the person has said."""
        columns = {str(field.value): picker.key for field, picker in self.columns.items() if picker.key}
        return Options(
            encoding=self.encoding.key or "",
            crs=self.crs.key or "",
            date_format=self.dates.key or "",
            columns=columns,
        )

    def forget(self, file_name: str) -> None:
        """Another file: nothing has been said of it yet; the source stays."""
        self.file.setText(file_name)
        for picker in (self.encoding, self.crs, self.dates, *self.columns.values()):
            picker.pick(None)

    def show_found(self, preview: ImportPreview) -> None:
        """Say what was detected."""
        found = preview.found
        system = dict(SYSTEMS).get(preview.crs, preview.crs)
        facts = [preview.file_name, word_for(found.format), found.encoding, system, found.sheet]
        notices = [word_for(notice) for notice in sorted(preview.notices)]
        self.file.setText("\n".join([" · ".join(fact for fact in facts if fact), *notices]))
        self.offer_headers(list(preview.headers), dict(preview.columns))

    def offer_headers(self, headers: list[str], used: dict[Field, str] | None = None) -> None:
        """The file's own columns, from which each of ours can be taken."""
        for field, picker in self.columns.items():
            picker.offer([Choice(name, name) for name in headers])
            if used and field in used and picker.key is None:
                picker.setItemText(0, self.tr("{column} (detected)").format(column=used[field]))
