"use strict";
// The base map: land, water, woods, buildings, roads and areas, painted from GeoJSON. Its names: names.js.

desk.BaseLayer = desk.CanvasLayer.extend({
    options: { pane: "tilePane" },

    // features: a GeoJSON FeatureCollection in WGS 84 whose features have a `kind`; see Areas.base_map.
    show(collection) {
        this._shapes = new Map();
        for (const feature of collection.features || []) {
            const shape = desk.shapeOf(feature);
            if (!this._shapes.has(shape.kind)) this._shapes.set(shape.kind, []);
            this._shapes.get(shape.kind).push(shape);
        }
        this.repaint();
    },

    setColours(colours) {
        this._colours = colours;
        this.repaint();
    },

    // Around the areas, or around all there is.
    bounds() {
        const bounds = L.latLngBounds((this.hasAreas() ? this._of("area") : this._all()).flatMap((shape) => shape.corners));
        return bounds.isValid() ? bounds : null;
    },

    hasAreas() { return this._of("area").length > 0; },

    _all() { return [...(this._shapes || new Map()).values()].flat(); },

    hasContent() { return Boolean(this._shapes && this._shapes.size); },

    paint(context, zoom) {
        if (!this._colours) return;
        const colours = this._colours, detailed = zoom >= 13.5;
        context.lineJoin = context.lineCap = "round";
        this._fill(context, "outline", () => colours.land);
        this._fill(context, "area", (area) => (area.prioritised ? colours.priority : "transparent"));
        this._fill(context, "park", (shape) => (shape.surface === "wood" ? colours.wood : colours.park));
        this._fill(context, "water", () => colours.water);
        if (detailed) this._fill(context, "building", () => colours.building);
        this._paintRoads(context, zoom);
        this._paintRails(context, zoom);
        this._stroke(context, "outline", colours.border, 1.5, [8, 5]);
        context.lineCap = "butt";
        this._stroke(context, "area", colours.areaEdge, 1.2, [5, 4]);
    },

    _of(kind) { return (this._shapes && this._shapes.get(kind)) || []; },

    _visible(kind) {
        const [west, north, east, south] = this.worldBounds();
        return this._of(kind).filter(({ box }) =>
            box[0] <= east && box[2] >= west && box[1] <= south && box[3] >= north);
    },

    _trace(context, shape) {
        context.beginPath();
        for (const line of shape.lines) {
            for (let i = 0; i < line.length; i += 2) {
                if (i) context.lineTo(this.x(line[i]), this.y(line[i + 1]));
                else context.moveTo(this.x(line[i]), this.y(line[i + 1]));
            }
        }
    },

    _fill(context, kind, colourOf) {
        for (const shape of this._visible(kind)) {
            this._trace(context, shape);
            context.fillStyle = colourOf(shape);
            context.fill("evenodd");
        }
    },

    _stroke(context, kind, colour, width, dashes = []) {
        context.strokeStyle = colour;
        context.lineWidth = width;
        context.setLineDash(dashes);
        for (const shape of this._visible(kind)) {
            this._trace(context, shape);
            context.stroke();
        }
        context.setLineDash([]);
    },

    // All edges first, then all surfaces from small to large, so that crossings look like crossings.
    _paintRoads(context, zoom) {
        const roads = this._visible("road").sort((one, other) => other.rank - one.rank);
        const width = (road) => desk.roadWidth(road, zoom);
        for (const road of roads) {
            if (width(road) < 2) continue;
            this._trace(context, road);
            context.strokeStyle = this._colours.roadEdge;
            context.lineWidth = width(road) + 1.6;
            context.stroke();
        }
        for (const road of roads) {
            this._trace(context, road);
            context.strokeStyle = road.rank === 1 ? this._colours.mainRoad : this._colours.road;
            context.lineWidth = width(road);
            context.stroke();
        }
    },

    _paintRails(context, zoom) {
        this._stroke(context, "rail", this._colours.rail, zoom < 13 ? 1.2 : 2.4);
        if (zoom >= 13) this._stroke(context, "rail", this._colours.land, 1.1, [7, 7]);
    },
});

// Metres on the ground, but never so thin that the road is lost.
desk.roadWidth = ({ rank, box }, zoom) => {
    const metres = { 1: 17, 2: 13 }[rank] || 9, least = { 1: 2.6, 2: 1.7 }[rank] || (zoom < 12.5 ? 0.4 : 0.9);
    return Math.max(least, Math.min(22, metres / desk.metresPerPixel(box[1], zoom)));
};

// One feature made ready for painting: its lines as fractions of the world, and the box around them.
desk.shapeOf = ({ properties, geometry }) => {
    const shape = { ...properties, rank: Number(properties.rank) || 3, lines: [], corners: [] };
    let west = Infinity, north = Infinity, east = -Infinity, south = -Infinity;
    for (const line of desk.linesOf(geometry)) {
        const flat = new Float64Array(line.length * 2);
        line.forEach(([longitude, latitude], index) => {
            const [x, y] = desk.world(longitude, latitude);
            flat.set([x, y], index * 2);
            west = Math.min(west, x); east = Math.max(east, x);
            north = Math.min(north, y); south = Math.max(south, y);
        });
        shape.lines.push(flat);
        shape.corners.push(...line.map(([longitude, latitude]) => [latitude, longitude]));
    }
    shape.box = [west, north, east, south];
    return shape;
};

// The rings, lines or single points of any geometry.
desk.linesOf = (geometry) => {
    const nested = geometry ? geometry.coordinates : [];
    switch (geometry && geometry.type) {
    case "Point": return [[nested]];
    case "MultiPoint": return nested.map((point) => [point]);
    case "LineString": return [nested];
    case "MultiLineString": case "Polygon": return nested;
    case "MultiPolygon": return nested.flat();
    default: return [];
    }
};
