"""What every page is handed besides its services."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.changes import ChangeFeed
from desktop.clock import Clock
from desktop.jobs import Jobs
from desktop.settings import MachineSettings
from ui.navigation import Navigation


@dataclass(frozen=True, slots=True)
class Desk:
    """The machinery a page works with."""

    jobs: Jobs
    changes: ChangeFeed
    navigation: Navigation
    settings: MachineSettings
    clock: Clock
