"""The answers' own words, from their template: Swedish, as all that leaves."""

from desktop.paper.template import Template

_TEMPLATE = Template("answers.toml")

say, columns = _TEMPLATE.say, _TEMPLATE.columns
