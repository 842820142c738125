"use strict";
// Layers that the municipality has added: pictures in tiles, and features of its own, each in a pane of its own
// above the base and beneath the markers. Their names and credits are anybody's text.

desk.LayerStack = L.Class.extend({
    initialize(map) {
        this._map = map;
        this._layers = new Map();
        this._credits = desk.note("credits");
        this._trouble = desk.note("trouble");
        this._trouble.setAttribute("role", "status");
        this._edges = new desk.EdgeLayer({ pane: this._pane("edges", 390) });
    },

    // layers: from below to above; see LayersOnMap.
    show(layers) {
        const wanted = new Map(layers.map((layer) => [layer.key, layer]));
        for (const [key, layer] of this._layers) if (!wanted.has(key)) layer.remove();
        this._layers = new Map(layers.map((layer, place) => {
            const there = this._layers.get(layer.key) || this._made(layer);
            this._map.getPane(there.options.pane).style.zIndex = 210 + Math.min(place, 150);
            return [layer.key, there];
        }));
        const hasTiles = layers.some((layer) => layer.address);
        if (hasTiles) this._edges.addTo(this._map); else this._edges.remove();
        this._say(this._credits, [...new Set(layers.map((layer) => layer.attribution).filter(Boolean))].join(" · "));
        this.repaint();
    },

    say(words) { this._say(this._trouble, words); },

    setColours(colours) {
        this._colours = colours;
        this.repaint();
    },

    repaint() {
        for (const layer of [this._edges, ...this._layers.values()]) {
            if (!layer.setColours) continue;
            if (this._colours) layer.setColours(this._colours);
        }
    },

    // When every picture has come, or after a while without.
    settled() {
        const waits = [...this._layers.values()].filter((layer) => layer.isLoading && layer.isLoading());
        const come = Promise.all(waits.map((layer) => new Promise((done) => layer.once("load", done))));
        return Promise.race([come, new Promise((done) => setTimeout(done, waits.length ? 3000 : 0))]);
    },

    _made(layer) {
        const pane = this._pane(layer.key, 210);
        const made = layer.address
            ? L.tileLayer(layer.address, {
                pane, opacity: layer.opacity, minZoom: layer.minZoom, maxZoom: 24, maxNativeZoom: layer.maxZoom,
            })
            : new desk.FeatureLayer({ pane }).take(JSON.parse(layer.features), layer.style);
        return made.addTo(this._map);
    },

    _pane(name, zIndex) {
        const pane = this._map.getPane(name) || this._map.createPane(name);
        pane.style.zIndex = zIndex;
        pane.style.pointerEvents = "none";
        return name;
    },

    _say(note, words) {
        note.textContent = words;
        note.hidden = !words;
    },
});

desk.showLayers = (layers) => desk.layers.show(layers);
desk.sayLayers = (words) => desk.layers.say(words);

// The borders of municipality and areas, over pictures that cover those of the base.
desk.EdgeLayer = desk.BaseLayer.extend({
    paint(context) {
        if (!this._colours) return;
        this._shapes = desk.base._shapes;
        this._stroke(context, "outline", this._colours.border, 1.5, [8, 5]);
        this._stroke(context, "area", this._colours.halo, 3.5);
        this._stroke(context, "area", this._colours.areaEdge, 1.2, [5, 4]);
    },
});

desk.FeatureLayer = desk.CanvasLayer.extend({
    // style: colours as [on light, on dark], width and point in pixels, fill from 0 to 1, names.
    take(collection, style) {
        this._style = style;
        this._shapes = collection.features.map((feature) => {
            const shape = desk.shapeOf(feature), type = feature.geometry.type;
            shape.form = type.endsWith("Polygon") ? "surface" : type.endsWith("Point") ? "point" : "line";
            return shape;
        });
        return this;
    },

    setColours(colours) {
        this._colours = colours;
        this.repaint();
    },

    paint(context, zoom) {
        if (!this._colours) return;
        const [west, north, east, south] = this.worldBounds();
        const seen = this._shapes.filter(({ box }) => box[0] <= east && box[2] >= west && box[1] <= south && box[3] >= north);
        const tone = desk.isDark(this._colours.land) ? 1 : 0, { line, surface, width, fill, point } = this._style;
        context.lineJoin = context.lineCap = "round";
        context.strokeStyle = line[tone];
        context.lineWidth = width;
        for (const shape of seen) {
            if (shape.form === "point") continue;
            desk.BaseLayer.prototype._trace.call(this, context, shape);
            if (shape.form === "surface" && fill) {
                context.globalAlpha = fill;
                context.fillStyle = surface[tone];
                context.fill("evenodd");
                context.globalAlpha = 1;
            }
            if (width) context.stroke();
        }
        for (const shape of seen) if (shape.form === "point") this._dot(context, shape, surface[tone], point);
        if (this._style.names && zoom >= 13) this._write(context, seen, line[tone]);
    },

    _dot(context, shape, colour, size) {
        for (const line of shape.lines) {
            context.beginPath();
            context.arc(this.x(line[0]), this.y(line[1]), size, 0, 2 * Math.PI);
            context.fillStyle = colour;
            context.fill();
            context.lineWidth = 1.5;
            context.strokeStyle = this._colours.halo;
            context.stroke();
        }
    },

    _write(context, seen, colour) {
        const taken = [], halo = this._colours.halo;
        context.font = `12px ${desk.SANS}`;
        for (const shape of seen) {
            if (!shape.name || taken.length > 400) continue;
            const [x, y] = desk.middleOf(shape), wide = context.measureText(shape.name).width / 2 + 3;
            const below = shape.form === "surface" ? 0 : (shape.form === "point" ? this._style.point : 0) + 10;
            const left = this.x(x), top = this.y(y) + below;
            if (desk.hasRoom(taken, left, top, wide, 8)) desk.write(context, shape.name, left, top, 0, colour, halo);
        }
    },
});

desk.isDark = (colour) => {
    const [red, green, blue] = [1, 3, 5].map((place) => parseInt(colour.slice(place, place + 2), 16));
    return red * 0.3 + green * 0.59 + blue * 0.11 < 128;
};
