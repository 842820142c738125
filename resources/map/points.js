"use strict";
// Reports, cases and measures on one canvas: shape tells the kind, colour the state.

desk.PointLayer = desk.CanvasLayer.extend({
    options: { pane: "overlayPane" },

    // flat: kind, id, latitude, longitude, tone of each point after another (numbers: see markers.py).
    show(flat) {
        const count = flat.length / 5;
        this._count = count;
        this._kinds = new Uint8Array(count);
        this._tones = new Uint8Array(count);
        this._ids = new Float64Array(count);
        this._places = new Float64Array(count * 2);
        this._steps = new Uint8Array(count);
        const taken = new Map();
        for (let i = 0, from = 0; i < count; i += 1, from += 5) {
            this._kinds[i] = flat[from];
            this._ids[i] = flat[from + 1];
            this._places.set(desk.world(flat[from + 3], flat[from + 2]), i * 2);
            this._tones[i] = flat[from + 4];
            if (flat[from] > 0) this._steps[i] = desk.nextStep(taken, `${flat[from + 2]} ${flat[from + 3]}`);
        }
        this.repaint();
    },

    // Where a point is drawn: measures lie where their case lies, so they stand in a row beside it.
    _left(index) {
        const step = this._map.getZoom() < 15 ? desk.NARROW_STEP : desk.STEP;
        return this.x(this._places[index * 2]) + this._steps[index] * step;
    },
    _top(index) { return this.y(this._places[index * 2 + 1]); },

    // Mark one point as the chosen one; -1 for none. Returns whether it is here.
    choose(kind, id) {
        this._chosen = [kind, id];
        this.repaint();
        return this.indexOf(kind, id) >= 0;
    },

    setColours(colours) {
        this._colours = colours;
        this._sprites = new Map();
        this.repaint();
    },

    indexOf(kind, id) {
        for (let i = 0; i < (this._count || 0); i += 1) {
            if (this._ids[i] === id && this._kinds[i] === kind) return i;
        }
        return -1;
    },

    keyOf(index) { return [this._kinds[index], this._ids[index]]; },

    latLngOf(index) {
        const scale = 256 * 2 ** this._map.getZoom();
        return this._map.unproject([this._places[index * 2] * scale, this._places[index * 2 + 1] * scale]);
    },

    // The nearest point within a finger's reach of a layer point; the topmost of those equally near; or -1.
    at({ x, y }) {
        let nearest = -1, least = 11 ** 2, top = -1;
        for (let i = 0; i < (this._count || 0); i += 1) {
            const away = (this._left(i) - x) ** 2 + (this._top(i) - y) ** 2;
            const layer = desk.LAYERS.indexOf(this._kinds[i]);
            if (away < least - 4 || (away < least + 4 && layer > top && away < 11 ** 2)) {
                [nearest, least, top] = [i, away, layer];
            }
        }
        return nearest;
    },

    // Where nearly all points lie: a stray one in another part of the country does not make the rest small.
    bounds() {
        if (!this._count) return null;
        const spread = Math.floor(this._count / 50);
        const [xs, ys] = [0, 1].map((axis) =>
            Float64Array.from({ length: this._count }, (_, i) => this._places[i * 2 + axis]).sort());
        const corner = (place) => this._map.unproject([256 * xs[place], 256 * ys[place]], 0);
        return L.latLngBounds(corner(spread), corner(this._count - 1 - spread));
    },

    paint(context, zoom) {
        if (!this._count || !this._colours) return;
        const [west, north, east, south] = this.worldBounds(), crowded = zoom < 15 && this._count > desk.CROWD;
        for (const kind of desk.LAYERS) {
            // The first of those at one place lies on top of the row.
            for (let i = this._count - 1; i >= 0; i -= 1) {
                const x = this._places[i * 2], y = this._places[i * 2 + 1];
                if (this._kinds[i] !== kind || x < west || x > east || y < north || y > south) continue;
                this._stamp(context, this._left(i), this._top(i), kind, this._tones[i], crowded && !kind ? 0.6 : 1);
            }
        }
        this._paintChosen(context);
    },

    _paintChosen(context) {
        const index = this._chosen ? this.indexOf(...this._chosen) : -1;
        if (index < 0) return;
        const x = this._left(index), y = this._top(index);
        context.beginPath();
        context.arc(x, y, 17, 0, 2 * Math.PI);
        context.fillStyle = this._colours.chosenHalo;
        context.fill();
        context.lineWidth = 2.5;
        context.strokeStyle = this._colours.chosen;
        context.stroke();
        this._stamp(context, x, y, this._kinds[index], this._tones[index], 1.35);
    },

    _stamp(context, x, y, kind, tone, size) {
        const key = kind * 10000 + tone * 1000 + size * 100;
        if (!this._sprites.has(key)) this._sprites.set(key, desk.sprite(kind, this._colours.tones[tone], this._colours.ring, size));
        const side = desk.SPRITE_SIDE * size;
        context.drawImage(this._sprites.get(key), x - side / 2, y - side / 2, side, side);
    },
});

desk.SPRITE_SIDE = 24;

// With more points than this on a map of the whole town, reports are drawn smaller.
desk.CROWD = 1500;

// Pixels between things at one and the same place, and how many are told apart.
desk.STEP = 15;
desk.NARROW_STEP = 6;
desk.MOST_STEPS = 6;

desk.nextStep = (taken, place) => {
    const step = taken.get(place) || 0;
    taken.set(place, Math.min(step + 1, desk.MOST_STEPS));
    return step;
};

// Kinds as they are painted: reports, measures, cases on top.
desk.LAYERS = [0, 2, 1];

// By kind's number: a small circle, a rounded square, a diamond.
desk.SHAPES = [
    (path) => path.arc(0, 0, 5.2, 0, 2 * Math.PI),
    (path) => path.roundRect(-7, -7, 14, 14, 4),
    (path) => { path.moveTo(0, -9); path.lineTo(9, 0); path.lineTo(0, 9); path.lineTo(-9, 0); path.closePath(); },
];

// A marker drawn once, to be stamped many times.
desk.sprite = (kind, colour, ring, size) => {
    const ratio = (window.devicePixelRatio || 1) * size, canvas = document.createElement("canvas");
    canvas.width = canvas.height = Math.ceil(desk.SPRITE_SIDE * ratio);
    const context = canvas.getContext("2d"), path = new Path2D();
    context.scale(canvas.width / desk.SPRITE_SIDE, canvas.width / desk.SPRITE_SIDE);
    context.translate(desk.SPRITE_SIDE / 2, desk.SPRITE_SIDE / 2);
    desk.SHAPES[kind](path);
    context.shadowColor = "rgba(0, 0, 0, 0.35)";
    context.shadowBlur = 2 * ratio;
    context.lineWidth = 3.2;
    context.lineJoin = "round";
    context.strokeStyle = ring;
    context.stroke(path);
    context.shadowColor = "transparent";
    context.fillStyle = colour;
    context.fill(path);
    return canvas;
};
