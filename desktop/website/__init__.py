"""The page that residents read: what may stand in it, how it looks, how it is written."""

from desktop.website.content import SiteContent, SiteMeasure, SiteState
from desktop.website.folder import write_site
from desktop.website.page import render

__all__ = ["SiteContent", "SiteMeasure", "SiteState", "render", "write_site"]
