"use strict";
// Heat of the reports that have an exact place, and of nothing else.

desk.heat = {
    isOn: false,

    show(isOn) {
        this.isOn = isOn;
        if (!isOn && !this._layer) return;
        const map = desk.map;
        if (!this._layer) {
            map.createPane("heat").style.zIndex = 350;
            this._layer = new desk.HeatLayer([], { pane: "heat", radius: 18, blur: 14, minOpacity: 0.15, gradient: desk.HEAT });
        }
        if (isOn) this._fill();
        if (isOn && !map.hasLayer(this._layer)) map.addLayer(this._layer);
        if (!isOn) this._layer.remove();
    },

    // What is shown has changed.
    refresh() {
        if (!this.isOn) return;
        this._fill();
        this._layer.redraw();
    },

    _fill() {
        const { kinds, precisions, shown, xs, ys, count } = desk.picture, places = [];
        for (let i = 0; i < count; i += 1) {
            if (shown[i] && !kinds[i] && precisions[i] === desk.POINT) {
                places.push(L.latLng((Math.atan(Math.sinh(Math.PI * (1 - 2 * ys[i]))) * 180) / Math.PI, (xs[i] - 0.5) * 360));
            }
        }
        this._layer._latlngs = places;
    },
};

desk.HeatLayer = L.HeatLayer.extend({
    // A page that is not seen yet has no size, and a canvas without one cannot be read.
    _redraw() {
        const { x, y } = this._map ? this._map.getSize() : { x: 0, y: 0 };
        this._frame = null;
        if (x && y) L.HeatLayer.prototype._redraw.call(this);
    },
});

// The library reads its canvas back at every drawing. Roots are drawn instead of numbers: else the one spot where the
// most lies together would leave all others too faint to be seen.
desk.plainHeat = window.simpleheat;
window.simpleheat = (canvas) => {
    canvas.getContext("2d", { willReadFrequently: true });
    const heat = desk.plainHeat(canvas), { data, max } = heat;
    heat.data = (places) => data.call(heat, places.map(([x, y, count]) => [x, y, Math.sqrt(count)]));
    heat.max = (most) => max.call(heat, Math.sqrt(most));
    return heat;
};

// From little to much.
desk.HEAT = { 0.1: "#F2C14E", 0.4: "#E8833A", 0.7: "#D1402A", 1: "#7A1020" };
