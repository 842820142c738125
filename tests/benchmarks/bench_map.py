"""10 000 points onto our map, against bare Leaflet circles on a canvas in the same view."""

import json
import random
from statistics import median
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

import resources
from desktop.jobs import Jobs
from desktop.map.markers import Marker, MarkerTone, flat
from models.kinds import Kind
from tests.benchmarks.figures import Figure
from ui.map.map_view import MapView

POINTS, ROUNDS, AIM = 10_000, 7, 1.5
PATIENCE_MS = 60_000

RAW = """
if (window.bare) window.bare.remove();
desk.points._container.style.display = "none";
window.bare = L.layerGroup((%s).reduce((all, _, i, flat) => {
    if (i %% 5 === 0) all.push(L.circleMarker([flat[i + 2], flat[i + 3]], {
        renderer: window.canvas = window.canvas || L.canvas({ padding: 0.15 }), radius: 5, weight: 1,
        color: "#fff", fillColor: "#0B4F6C", fillOpacity: 1,
    }));
    return all;
}, [])).addTo(desk.map);
desk.drawn(0);
"""


def measure() -> list[Figure]:
    """Seconds from push until drawn."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication.instance() or QApplication([])
    jobs = Jobs()
    view = MapView(jobs)
    view.resize(900, 700)
    view.show_base(json.loads((resources.folder() / "demo/alvkoping.geojson").read_text(encoding="utf-8")))
    _until(view.drawn, view.show)
    markers = _markers()
    ours, raw = [], []
    for _ in range(ROUNDS):
        ours.append(_until(view.drawn, lambda: _ours(view, markers)))
        raw.append(_until(view.drawn, lambda: _raw(view, markers)))
    view.close()
    view.dispose()
    jobs.finish()
    application.processEvents()
    return [Figure(f"{POINTS} points onto the map", median(ours), median(raw), AIM)]


def _ours(view: MapView, markers: list[Marker]) -> None:
    view.engine.page.runJavaScript(
        "if (window.bare) { window.bare.remove(); delete window.bare; }"
        'desk.points._container.style.display = "";'
    )
    view.show_points(markers)


def _raw(view: MapView, markers: list[Marker]) -> None:
    view.engine.page.runJavaScript(RAW % json.dumps(flat(markers)))


def _until(told: SignalInstance, begin: object) -> float:
    """Seconds from *begin* until *told*."""
    loop = QEventLoop()
    told.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    QTimer.singleShot(0, begin)
    started = perf_counter()
    loop.exec()
    told.disconnect(loop.quit)
    return perf_counter() - started


def _markers() -> list[Marker]:
    chance = random.Random(47)
    return [
        Marker(Kind.REPORT, i, chance.gauss(58.402, 0.01), chance.gauss(15.618, 0.02), "", MarkerTone.NEW)
        for i in range(POINTS)
    ]
