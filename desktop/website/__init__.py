"""The pages that residents read: what may stand on them, how they look, how they are written."""

from desktop.website.content import SiteArea, SiteContent, SiteMeasure, SiteState
from desktop.website.out import Change, MeasureChange, SiteChanges, changes, files_of, publish
from models.publication.values import WithdrawnTrace

__all__ = [
    "Change",
    "MeasureChange",
    "SiteArea",
    "SiteChanges",
    "SiteContent",
    "SiteMeasure",
    "SiteState",
    "WithdrawnTrace",
    "changes",
    "files_of",
    "publish",
]
