"""The exported map's own words, from its template: Swedish, as all that leaves the program."""

from desktop.exports.words import word
from desktop.map_exports.content import AreaTold, KindCount, MapContent, StreetTold
from desktop.map_exports.counting import FEWEST
from desktop.map_exports.wishes import Detail
from desktop.paper.template import Template
from models.kinds import Kind

__all__ = [
    "columns",
    "count_words",
    "detail_words",
    "few_explained",
    "few_words",
    "kinds_words",
    "number",
    "say",
    "word",
]

_TEMPLATE = Template("map_export.toml")

say, columns = _TEMPLATE.say, _TEMPLATE.columns


def number(count: int) -> str:
    """As "50 000", with a space that does not break."""
    return f"{count:,}".replace(",", "\u00a0")


def few_words() -> str:
    return say("few", fewest=FEWEST)


def few_explained() -> str:
    """What the signs for small numbers mean."""
    return say("few_explained", fewest=FEWEST)


def kind_words(kind: Kind, count: int) -> str:
    """As "12 rapporter"."""
    return say(f"kind.{kind.value}", count=count, number=number(count))


def kind_name(kind: Kind) -> str:
    return say(f"kinds.{kind.value}")


def count_words(count: KindCount) -> str:
    """As "12 rapporter", "minst 2 åtgärder" and "färre än 3 ärenden"."""
    if count.number is None and count.at_least:
        return say("at_least", count=kind_words(count.kind, count.at_least))
    if count.number is None:
        return f"{few_words()} {kind_name(count.kind).lower()}"
    return kind_words(count.kind, count.number)


def counts_words(told: AreaTold | StreetTold) -> str:
    return ", ".join(count_words(each) for each in told.counts) or say("nothing_here")


def categories_words(count: KindCount, most: int = 99) -> str:
    """As "Belysning 12, Skadegörelse och klotter 5, övriga kategorier 3"."""
    named = count.categories[:most]
    others = count.others + sum(each for _, each in count.categories[most:])
    parts = [f"{name}\u00a0{number(each)}" for name, each in named]
    if others:
        parts.append(say("others" if named else "only_others", number=number(others)))
    return ", ".join(parts)


def figure(count: KindCount | None) -> str:
    """What a column or a marker shows: "12", "<3", "≥2", or "" for none."""
    if count is None:
        return ""
    if count.number is None and count.at_least:
        return say("at_least_short", count=number(count.at_least))
    return number(count.number) if count.number is not None else say("few_short", fewest=FEWEST)


def detail_words(detail: Detail) -> str:
    return say(f"detail.{detail.value}", fewest=FEWEST)


def kinds_words(content: MapContent) -> str:
    """As "rapporter, ärenden och åtgärder"."""
    names = [kind_name(kind).lower() for kind in content.kinds]
    return " och ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def sums_words(content: MapContent) -> str:
    """As "812 rapporter, minst 40 ärenden. I 3 områden är något så få att antalet inte visas, …"."""
    told = ", ".join(_sum_words(content, kind) for kind in content.kinds)
    parts = [say("sums", sums=told[:1].upper() + told[1:])] if told else []
    if content.too_few:
        parts.append(say("sums_few", count=content.too_few))
    if content.is_nowhere_short:
        parts.append(say("sums_few_nowhere"))
    return " ".join(parts)


def _sum_words(content: MapContent, kind: Kind) -> str:
    """A sum that leaves some out says so."""
    count = content.counted(kind)
    if not content.is_short(kind):
        return kind_words(kind, count)
    if not count:
        return say("some", kind=kind_name(kind).lower())
    return say("at_least", count=kind_words(kind, count))


def preview_words(content: MapContent) -> str:
    """What goes out, as "812 rapporter i 7 områden, 40 ärenden …"."""
    if content.is_empty:
        return say("empty")
    streets, areas = len(content.streets), len(content.told_areas)
    where = [say("preview_areas", count=areas)] if areas else []
    where = ([say("preview_streets", count=streets)] if streets else []) + where
    parts = [sums_words(content)]
    parts += [say("preview_where", where=" och ".join(where))] if where else []
    if content.nowhere and content.nowhere.counts:
        parts.append(say("preview_nowhere", counts=counts_words(content.nowhere)))
    titles = sum(len(area.measures) for area in content.areas)
    parts += [say("preview_titles", count=titles)] if titles else []
    return " ".join(parts)
