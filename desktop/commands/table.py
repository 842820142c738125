"""Every command, in the order that the help lists them."""

from __future__ import annotations

from desktop.commands import intake, papers, upkeep
from desktop.commands.command import Command

COMMANDS: tuple[Command, ...] = (*intake.COMMANDS, *papers.COMMANDS, *upkeep.COMMANDS)
