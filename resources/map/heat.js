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
            this._layer = L.heatLayer([], { pane: "heat", radius: 16, blur: 14, minOpacity: 0.15, gradient: desk.HEAT });
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

// From little to much.
desk.HEAT = { 0.2: "#F6E2A9", 0.45: "#EDB25A", 0.7: "#D9662E", 1: "#8E1F12" };
