"""Every command, in the order that the help lists them."""

from __future__ import annotations

from desktop.commands import (
    answers,
    disclosures,
    disposal,
    earlier_imports,
    intake,
    map_out,
    notice,
    papers,
    screen,
    situation,
    upkeep,
    website,
)
from desktop.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    *intake.COMMANDS,
    *earlier_imports.COMMANDS,
    *notice.COMMANDS,
    *papers.COMMANDS,
    *answers.COMMANDS,
    *website.COMMANDS,
    *map_out.COMMANDS,
    *situation.COMMANDS,
    *disclosures.COMMANDS,
    *screen.COMMANDS,
    *disposal.COMMANDS,
    *upkeep.COMMANDS,
)
