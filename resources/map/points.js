"use strict";
// What has a point of its own, on one canvas: from afar in clusters or heaps, near by each thing for itself.

// From this zoom on all things of one spot stand side by side, at least so many in a row, so many pixels apart.
desk.NEAR = 15;
desk.ROW = 6;
desk.STEP = 18;

// With more markers than this in sight, reports are drawn smaller and without signs; more cases are clustered too.
desk.CROWD = 1500;

desk.PointLayer = desk.CanvasLayer.extend({
    options: { pane: "overlayPane" },

    // What is drawn now: {index, x, y, heap} of each marker, and {square, x, y} of each cluster, in layer points.
    drawn: [],
    circles: [],

    setColours(colours, look) {
        this._colours = colours;
        this._classes = look.classes;
        this._marks = new desk.Marks(colours, look.classes);
        this._isByState = look.by === "state";
        this.repaint();
    },

    // Mark one thing as the chosen one; -1 for none. Returns whether it has a place here.
    choose(kind, id) {
        this.chosen = [kind, id];
        this.repaint();
        const index = desk.picture.indexOf(kind, id);
        return index >= 0 && !Number.isNaN(desk.picture.xs[index]);
    },

    latLngOf(index) {
        const scale = 256 * 2 ** this._map.getZoom();
        return this._map.unproject([desk.picture.xs[index] * scale, desk.picture.ys[index] * scale]);
    },

    // The nearest marker within a finger's reach of a layer point; the topmost of those equally near; or -1.
    at({ x, y }) {
        let nearest = -1, least = 11 ** 2, top = -1;
        for (const { index, x: left, y: down } of this.drawn) {
            const away = (left - x) ** 2 + (down - y) ** 2, layer = desk.LAYERS.indexOf(desk.picture.kinds[index]);
            if (away < least - 4 || (away < least + 4 && layer > top && away < 11 ** 2)) {
                [nearest, least, top] = [index, away, layer];
            }
        }
        return nearest;
    },

    clusterAt({ x, y }) {
        return this.circles.find((circle) =>
            Math.hypot(circle.x - x, circle.y - y) <= desk.clusterRadius(circle.square.count) + 2);
    },

    // The boxes that cases, measures and clusters fill; single reports are small enough to lie under a name.
    boxes() {
        const half = desk.STEP / 2;
        const marked = this.drawn.filter(({ index }) => desk.picture.kinds[index]);
        return [
            ...marked.map(({ x, y }) => ({ x, y, wide: half, high: half })),
            ...this.circles.map(({ x, y, square }) => {
                const radius = desk.clusterRadius(square.count);
                return { x, y, wide: radius, high: radius };
            }),
        ];
    },

    bounds() {
        const corners = desk.picture.corners();
        return corners && L.latLngBounds(...corners.map(([x, y]) => this._map.unproject([256 * x, 256 * y], 0)));
    },

    paint(context, zoom) {
        [this.drawn, this.circles] = [[], []];
        if (!this._colours || !desk.picture.count) return;
        const isNear = zoom >= desk.NEAR, alone = this._countAlone();
        if (!isNear) this._gatherCircles(zoom, alone);
        this._gatherMarkers(isNear, alone);
        for (const circle of this.circles) this._paintCircle(context, circle);
        const isSmall = this.drawn.length > desk.CROWD;
        for (const one of this.drawn) this._paintMarker(context, one, isNear && !isSmall, isSmall);
        this._paintChosen(context, isNear);
    },

    // Kinds that stand for themselves from afar, however many reports there are.
    _countAlone() {
        if (this._aloneOf === desk.picture.version) return this._alone;
        const { kinds, shown, count } = desk.picture;
        let marked = 0;
        for (let i = 0; i < count; i += 1) marked += shown[i] && kinds[i] > 0;
        this._aloneOf = desk.picture.version;
        this._alone = marked <= desk.CROWD ? [false, true, true] : [false, false, false];
        return this._alone;
    },

    // The grid of this zoom, kept until another is asked for: to pan costs no more than what is seen.
    _gatherCircles(zoom, alone) {
        const key = `${desk.picture.version} ${Math.round(zoom)}`;
        if (this._gridOf !== key) {
            this._grid = new desk.Clusters(desk.picture, zoom, alone);
            this._gridOf = key;
        }
        this.isClustered = this._grid.isCrowded;
        if (!this.isClustered || desk.heat.isOn) return;
        const [west, north, east, south] = this.worldBounds();
        for (const square of this._grid.squares) {
            if (square.x < west || square.x > east || square.y < north || square.y > south) continue;
            const [x, y] = [this.x(square.x), this.y(square.y)];
            if (square.count > 1) this.circles.push({ square, x, y });
            else this.drawn.push({ index: square.first, x, y, heap: 1 });
        }
    },

    _gatherMarkers(isNear, alone) {
        const picture = desk.picture, [west, north, east, south] = this.worldBounds(), spots = new Map();
        const isLeftOut = [0, 1, 2].map((kind) =>
            !isNear && ((this.isClustered && !alone[kind]) || (desk.heat.isOn && !kind)));
        for (let i = 0; i < picture.count; i += 1) {
            const x = picture.xs[i], y = picture.ys[i];
            if (!picture.shown[i] || !(x >= west && x <= east && y >= north && y <= south)) continue;
            if (isLeftOut[picture.kinds[i]] || !picture.hasMarker(i)) continue;
            // Within a metre is the same spot.
            const spot = Math.floor(x * 67108864) * 67108864 + Math.floor(y * 67108864), there = spots.get(spot);
            if (there) there.push(i);
            else spots.set(spot, [i]);
        }
        for (const spot of spots.values()) {
            if (isNear) this._standApart(spot);
            else this._heapUp(spot);
        }
        const layers = desk.LAYERS.map((_, kind) => desk.LAYERS.indexOf(kind));
        this.drawn.sort((one, other) =>
            layers[picture.kinds[one.index]] - layers[picture.kinds[other.index]] || other.index - one.index);
    },

    // Near by all of one spot stand in rows from there.
    _standApart(spot) {
        const row = Math.max(desk.ROW, Math.ceil(Math.sqrt(spot.length)));
        const [x, y] = [this.x(desk.picture.xs[spot[0]]), this.y(desk.picture.ys[spot[0]])];
        spot.forEach((index, place) => this.drawn.push({
            index, x: x + place % row * desk.STEP, y: y + Math.floor(place / row) * desk.STEP, heap: 1,
        }));
    },

    // From afar the things of one kind on one spot are one marker, the most urgent of them, with their number.
    _heapUp(spot) {
        const { kinds, ranks, xs, ys } = desk.picture, x = this.x(xs[spot[0]]), y = this.y(ys[spot[0]]);
        if (spot.length === 1) {
            this.drawn.push({ index: spot[0], x, y, heap: 1 });
            return;
        }
        let slot = 0;
        for (const kind of desk.SLOTS) {
            const heap = spot.filter((i) => kinds[i] === kind);
            if (!heap.length) continue;
            const front = heap.reduce((first, i) => (ranks[i] < ranks[first] ? i : first));
            this.drawn.push({ index: front, x: x + slot * desk.STEP, y, heap: heap.length });
            slot += 1;
        }
    },

    _paintMarker(context, { index, x, y, heap }, hasSign, isSmall) {
        const kind = desk.picture.kinds[index], place = desk.picture.classes[index];
        const isStreet = desk.picture.precisions[index] === desk.STREET, size = isSmall && !kind ? 0.6 : 1;
        this._marks.stamp(context, x, y, { kind, place, size, isStreet, hasSign });
        if (heap > 1 && size === 1) this._write(context, heap > 99 ? "99+" : String(heap), x, y, this._classes[place].onColour);
    },

    _paintCircle(context, { square, x, y }) {
        const { onTones, tones, surface, ink, ring, accent } = this._colours, tone = desk.picture.tones[square.first];
        if (this._isByState) desk.paintCluster(context, square, x, y, tones[tone], onTones[tone], ring);
        else desk.paintCluster(context, square, x, y, surface, ink, accent);
    },

    _paintChosen(context, isNear) {
        const index = this.chosen ? desk.picture.indexOf(...this.chosen) : -1;
        if (index < 0 || !desk.picture.hasMarker(index) || Number.isNaN(desk.picture.xs[index])) return;
        const here = this.drawn.find((one) => one.index === index);
        const { x, y } = here || { x: this.x(desk.picture.xs[index]), y: this.y(desk.picture.ys[index]) };
        context.beginPath();
        context.arc(x, y, 17, 0, 2 * Math.PI);
        context.fillStyle = this._colours.chosenHalo;
        context.fill();
        context.lineWidth = 2.5;
        context.strokeStyle = this._colours.chosen;
        context.stroke();
        const [kind, place] = [desk.picture.kinds[index], desk.picture.classes[index]];
        const isStreet = desk.picture.precisions[index] === desk.STREET;
        this._marks.stamp(context, x, y, { kind, place, isStreet, size: isNear ? 1.1 : 1.35, hasSign: isNear });
    },

    _write(context, words, x, y, colour) {
        context.font = `600 9px ${desk.SANS}`;
        context.textAlign = "center";
        context.textBaseline = "middle";
        context.fillStyle = colour;
        context.fillText(words, x, y + 0.5);
    },
});
