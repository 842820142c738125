"""The map's colours in light and dark, the same for every map on the screen."""

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class MapColours:
    """By what they colour; `tones`, and the numbers on them, in the order of `MarkerTone`."""

    land: str
    border: str
    park: str
    wood: str
    water: str
    building: str
    road: str
    main_road: str
    road_edge: str
    rail: str
    area_edge: str
    hatch: str
    priority: str
    area_name: str
    water_name: str
    park_name: str
    place_name: str
    road_name: str
    halo: str
    surface: str
    ink: str
    line: str
    accent: str
    ring: str
    chosen: str
    chosen_halo: str
    tones: tuple[str, ...]
    on_tones: tuple[str, ...]
    categories: tuple[str, ...]
    ages: tuple[str, ...]

    def named(self) -> dict[str, object]:
        """As the page's script names them: camelCase."""
        words = {name: name.split("_") for name in asdict(self)}
        return {
            first + "".join(map(str.title, rest)): getattr(self, name)
            for name, (first, *rest) in words.items()
        }


_CATEGORIES = (
    "#1F6FB2", "#C2410C", "#2E7D32", "#7B3FA0", "#B8860B", "#00838F", "#AD1457", "#5D4037",
    "#3949AB", "#6B8E23", "#E0559A", "#00695C", "#A1887F", "#546E7A", "#EF8E19", "#9E2A2B",
)  # fmt: skip
_AGES = ("#08415C", "#2C7CA0", "#6FA9C4", "#A9CBDB", "#D5E4EC")

LIGHT = MapColours(
    land="#F1EFE9", border="#B9B3A6", park="#DBEACF", wood="#CDE0C1", water="#B9D8E8", building="#DFDAD0",
    road="#FFFFFF", main_road="#FCEBC8", road_edge="#D3CCBF", rail="#A8A298",
    area_edge="#4E8097", hatch="rgba(11, 79, 108, 0.16)", priority="rgba(11, 79, 108, 0.09)",
    area_name="#3F4F5C", water_name="#3A7290", park_name="#4C7042", place_name="#4A545E", road_name="#5C6670",
    halo="rgba(250, 249, 245, 0.88)",
    surface="#FFFFFF", ink="#17212B", line="#C9D1D8", accent="#0B4F6C",
    ring="#FFFFFF", chosen="#0B4F6C", chosen_halo="rgba(11, 79, 108, 0.2)",
    tones=("#0B4F6C", "#2C7CA0", "#D08A00", "#B0341F", "#2A834C", "#8397A3"),
    on_tones=("#FFFFFF", "#FFFFFF", "#10171D", "#FFFFFF", "#FFFFFF", "#10171D"),
    categories=_CATEGORIES, ages=_AGES,
)  # fmt: skip
DARK = MapColours(
    land="#1A242C", border="#4C5963", park="#1D3628", wood="#1A3024", water="#16384C", building="#26323B",
    road="#384752", main_road="#4C5450", road_edge="#141C22", rail="#5A6772",
    area_edge="#3E7590", hatch="rgba(107, 185, 214, 0.15)", priority="rgba(107, 185, 214, 0.10)",
    area_name="#B4C1CB", water_name="#6FA9C4", park_name="#7FA287", place_name="#A9B6C0", road_name="#94A2AE",
    halo="rgba(20, 28, 34, 0.85)",
    surface="#18222A", ink="#E9EEF2", line="#3A4955", accent="#6BB9D6",
    ring="#8FA5B2", chosen="#6BB9D6", chosen_halo="rgba(107, 185, 214, 0.25)",
    tones=("#0E6186", "#4C9CBD", "#E0A636", "#DE5238", "#3FA468", "#7E8F9A"),
    on_tones=("#FFFFFF", "#10171D", "#10171D", "#10171D", "#10171D", "#10171D"),
    categories=_CATEGORIES, ages=_AGES,
)  # fmt: skip


def ink_on(colour: str) -> str:
    """White or dark, whichever is read more easily on "#RRGGBB"."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return "#FFFFFF" if 1.05 / (light + 0.05) >= (light + 0.05) / 0.058 else "#10171D"


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB
