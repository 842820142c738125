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
        this._steps = new Uint16Array(count);
        const spots = new Map();
        for (let i = 0, from = 0; i < count; i += 1, from += 5) {
            this._kinds[i] = flat[from];
            this._ids[i] = flat[from + 1];
            this._places.set(desk.world(flat[from + 3], flat[from + 2]), i * 2);
            this._tones[i] = flat[from + 4];
            const spot = `${flat[from + 2]} ${flat[from + 3]}`;
            if (!spots.has(spot)) spots.set(spot, []);
            this._steps[i] = spots.get(spot).push(i) - 1;
        }
        this._stack([...spots.values()]);
        this.repaint();
    },

    // Measures lie where their case lies. From afar the things of one kind on one spot are one marker, the most
    // urgent of them, with their number; the kinds stand beside each other.
    _stack(spots) {
        this._fronts = Int32Array.from(this._kinds.keys());
        this._heaps = new Uint16Array(this._count).fill(1);
        this._slots = new Uint8Array(this._count);
        for (const spot of spots) {
            if (spot.length < 2) continue;
            const kinds = desk.SLOTS.map((kind) => spot.filter((i) => this._kinds[i] === kind)).filter((heap) => heap.length);
            kinds.forEach((heap, slot) => {
                const rank = (i) => desk.URGENCY.indexOf(this._tones[i]);
                const front = heap.reduce((first, i) => (rank(i) < rank(first) ? i : first));
                for (const i of heap) [this._fronts[i], this._heaps[i], this._slots[i]] = [front, heap.length, slot];
            });
        }
    },

    _isNear() { return this._map.getZoom() >= desk.NEAR; },
    _isDrawn(index) { return this._fronts[index] === index || this._isNear(); },

    // Where a point is drawn: near by, all of one spot stand in rows from there.
    _left(index) {
        const column = this._isNear() ? this._steps[index] % desk.ROW : this._slots[index];
        return this.x(this._places[index * 2]) + column * desk.STEP;
    },
    _top(index) {
        const row = this._isNear() ? Math.floor(this._steps[index] / desk.ROW) : 0;
        return this.y(this._places[index * 2 + 1]) + row * desk.STEP;
    },

    // The boxes that cases and measures fill; reports are small enough to lie under a name.
    boxes() {
        const high = desk.STEP / 2;
        return Array.from(this._kinds || [], (kind, i) => kind && this._isDrawn(i) &&
            { x: this._left(i), y: this._top(i), wide: high, high }).filter(Boolean);
    },

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
            if (!this._isDrawn(i)) continue;
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

    paint(context) {
        if (!this._count || !this._colours) return;
        const [west, north, east, south] = this.worldBounds(), crowded = !this._isNear() && this._count > desk.CROWD;
        for (const kind of desk.LAYERS) {
            for (let i = this._count - 1; i >= 0; i -= 1) {
                const x = this._places[i * 2], y = this._places[i * 2 + 1];
                if (this._kinds[i] !== kind || x < west || x > east || y < north || y > south) continue;
                if (!this._isDrawn(i)) continue;
                const small = crowded && !kind;
                this._stamp(context, this._left(i), this._top(i), kind, this._tones[i], small ? 0.6 : 1);
                if (!small) this._paintHeap(context, i);
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
        this._paintHeap(context, index);
    },

    // From afar: how many of a kind stand on this spot.
    _paintHeap(context, index) {
        const number = this._heaps[index];
        if (number < 2 || this._isNear()) return;
        context.font = `600 9px ${desk.SANS}`;
        context.textAlign = "center";
        context.textBaseline = "middle";
        context.fillStyle = this._colours.onTones[this._tones[index]];
        context.fillText(number > 99 ? "99+" : String(number), this._left(index), this._top(index) + 0.5);
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

// From this zoom on all things of one spot stand side by side, in rows of so many, so many pixels apart.
desk.NEAR = 15;
desk.ROW = 6;
desk.STEP = 18;

// Kinds from left to right on one spot: case, measures, reports.
desk.SLOTS = [1, 2, 0];

// Tones (see MarkerTone), the most urgent first: late, waiting, new, under way, done, quiet.
desk.URGENCY = [3, 2, 0, 1, 4, 5];

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
