"""Two open maps for benchmarks, ours and a bare Leaflet, and how long each takes until all can be seen."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import psutil
import xstatic.pkg.leaflet_markercluster
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from desktop.jobs import Jobs
from ui.map.view.map_view import MapView

WIDTH, HEIGHT = 900, 700
TOWN = (58.402, 15.618)
PATIENCE_MS = 120_000
_MARKERCLUSTER = Path(xstatic.pkg.leaflet_markercluster.BASE_DIR) / "leaflet.markercluster.js"

# Leaflet as its manual has it: a circle a point on one canvas.
CIRCLES = """
if (window.bare) window.bare.remove();
window.canvas = window.canvas || L.canvas({ padding: 0.15 });
window.bare = L.layerGroup((%s).map(([latitude, longitude]) => L.circleMarker([latitude, longitude], {
    renderer: window.canvas, radius: 5, weight: 1, color: "#fff", fillColor: "#0B4F6C", fillOpacity: 1,
}))).addTo(desk.map);
"""
# And markercluster as its manual has it, which shows all points near by as ours does.
CLUSTERS = """
if (window.bare) window.bare.clearLayers();
else window.bare = L.markerClusterGroup({ animate: false, disableClusteringAtZoom: 15 }).addTo(desk.map);
window.canvas = window.canvas || L.canvas({ padding: 0.15 });
window.bare.addLayers((%s).map(([latitude, longitude]) => L.circleMarker([latitude, longitude], {
    renderer: window.canvas, radius: 5, weight: 1, color: "#fff", fillColor: "#0B4F6C", fillOpacity: 1,
})));
"""


class MapPages:
    """Open pages of one size, without a base map."""

    def __init__(self) -> None:
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
        self.application = QApplication.instance() or QApplication([])
        self.jobs = Jobs()
        self._turn = 1_000_000
        self._views: list[MapView] = []

    def open(self, *, clusters: bool = False) -> MapView:
        """A new page that looks at the town; with Leaflet.markercluster in it where that is asked for."""
        view = MapView(self.jobs)
        view.resize(WIDTH, HEIGHT)
        until(view.drawn, view.show)
        if clusters:
            view.engine.page.runJavaScript(_MARKERCLUSTER.read_text(encoding="utf-8"))
        view.centre_on(*TOWN, 13)
        self._views.append(view)
        return view

    def seconds(self, view: MapView, script: str) -> float:
        """Until what *script* has done in the page can be seen."""
        self._turn += 1
        return until(
            view.drawn, lambda: view.engine.page.runJavaScript(f"{script}; desk.drawn({self._turn});")
        )

    def memory_of(self, view: MapView) -> int:
        """Megabytes of the page's renderer."""
        return round(psutil.Process(view.engine.page.renderProcessPid()).memory_info().rss / 1e6)

    def close(self) -> None:
        for view in self._views:
            view.close()
            view.dispose()
        self.jobs.finish()


def as_json(places: list[tuple[float, float]]) -> str:
    return json.dumps([[round(latitude, 6), round(longitude, 6)] for latitude, longitude in places])


def until(told: SignalInstance, begin: Callable[[], object]) -> float:
    """Seconds from *begin* until *told*."""
    loop = QEventLoop()
    told.connect(loop.quit)
    patience = QTimer(singleShot=True, interval=PATIENCE_MS)
    patience.timeout.connect(loop.quit)
    patience.start()
    started = perf_counter()
    QTimer.singleShot(0, begin)
    loop.exec()
    told.disconnect(loop.quit)
    return perf_counter() - started
