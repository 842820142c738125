"""The switch that lets this machine fetch map pictures, and how many of them it keeps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout

from desktop.layers.tile_post import TilePost
from desktop.settings import Settings
from ui.desk import Desk
from ui.numbers import number_words
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.picker import Choice, Picker

SIZES = (50, 200, 500, 1000, 4000)
MEGABYTE = 1_000_000


class NetworkStrip(QFrame):
    """Belongs to the machine: nothing of it is in the store."""

    def __init__(self, desk: Desk, post: TilePost) -> None:
        super().__init__()
        self._desk = desk
        self._post = post
        self.switch = QCheckBox(self.tr("Fetch map pictures from the net"))
        self.switch.setAccessibleName(self.switch.text())
        self.words = label(
            self.tr(
                "Off, the map asks nobody. On, the services above can see which places are looked at here, "
                "though nothing of what is written."
            ),
            Role.SMALL,
            wrap=True,
        )
        self.switch.setAccessibleDescription(self.words.text())
        self.used = label("", Role.SMALL)
        self.size_ = Picker(self.tr("Keep at most"), typed=False)
        self.size_.offer([Choice(size, f"{number_words(size)} MB") for size in SIZES])
        self.empty_button = KeyButton(self.tr("Empty"), self._empty)
        self.empty_button.setAccessibleDescription(self.tr("Forget all map pictures that were fetched"))
        self._lay_out()
        self.switch.clicked.connect(lambda is_on: desk.settings.change(fetches_tiles=is_on))
        self.size_.picked.connect(self._resize)
        desk.settings.changed.connect(self._show)
        self._show(desk.settings.now)

    def refresh(self) -> None:
        """Say again how much is kept."""
        self._desk.jobs.run_slow(self, lambda: self._post.cache.used, self._say_used)

    def _show(self, now: Settings) -> None:
        self.switch.setChecked(now.fetches_tiles)
        self.size_.pick(now.tile_cache_mb)

    def _say_used(self, used: int) -> None:
        megabytes = number_words(-(-used // MEGABYTE))
        self.used.setText(self.tr("Kept pictures: {size} MB").format(size=megabytes))
        self.empty_button.setEnabled(used > 0)

    def _resize(self, size: int) -> None:
        self._desk.settings.change(tile_cache_mb=size)
        self._desk.jobs.run_slow(
            self, lambda: self._post.cache.trim(size * MEGABYTE), lambda _: self.refresh()
        )

    def _empty(self) -> None:
        self._desk.jobs.run_slow(self, self._post.cache.clear, lambda _: self.refresh())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, INSIDE, 0, INSIDE)
        column.setSpacing(INSIDE)
        column.addWidget(self.switch)
        column.addWidget(self.words)
        caption = label(self.size_.accessibleName(), Role.SMALL)
        caption.setBuddy(self.size_)
        self.size_.setFixedWidth(110)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.used)
        row.addSpacing(INSIDE)
        row.addWidget(caption)
        row.addWidget(self.size_)
        row.addLayout(FlowLayout(self.empty_button))
        row.addStretch(1)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
