"""Takes out of the site's texts what neither HTML nor XML can hold; all else is shown as it was written."""

import re
from dataclasses import replace

from desktop.website.content import SiteContent

# Control signs, halves of pairs, and the two that are no signs (XML 1.0, 2.2; HTML 13.5).
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def clean(text: str) -> str:
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def cleaned(site: SiteContent) -> SiteContent:
    measures = tuple(
        replace(
            each,
            title=" ".join(clean(each.title).split()),
            text=clean(each.text),
            area=clean(each.area),
            responsible=clean(each.responsible),
            category=clean(each.category),
        )
        for each in site.measures
    )
    return replace(
        site,
        municipality=clean(site.municipality),
        measures=measures,
        areas=tuple(replace(each, name=clean(each.name)) for each in site.areas),
        withdrawn=tuple(replace(each, title="", reason=clean(each.reason)) for each in site.withdrawn),
    )
