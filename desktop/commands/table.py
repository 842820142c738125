"""Every command, in the order that the help lists them."""

from __future__ import annotations

from desktop.commands import disposal, earlier_imports, intake, map_out, notice, papers, situation, upkeep
from desktop.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    *intake.COMMANDS,
    *earlier_imports.COMMANDS,
    *notice.COMMANDS,
    *papers.COMMANDS,
    *map_out.COMMANDS,
    *situation.COMMANDS,
    *disposal.COMMANDS,
    *upkeep.COMMANDS,
)
