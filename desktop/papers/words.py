"""The papers' own words, from their template."""

from desktop.paper.template import Template

_TEMPLATE = Template("papers.toml")

say, columns = _TEMPLATE.say, _TEMPLATE.columns
