"use strict";
// What has a point of its own, on one canvas: from afar in clusters or heaps, near by each thing for itself.

// From this zoom on all things of one spot stand side by side, so many pixels apart.
desk.NEAR = 15;
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

    hasContent() {
        [this.drawn, this.circles] = [[], []];
        return desk.picture.count > 0;
    },

    paint(context, zoom) {
        if (!this._colours) return;
        const isNear = zoom >= desk.NEAR, alone = this._countAlone();
        if (!isNear) this._gatherCircles(zoom, alone);
        this._gatherMarkers(isNear, alone);
        for (const circle of this.circles) this._paintCircle(context, circle);
        const isSmall = this.drawn.length > desk.CROWD;
        if (isSmall) this._marks.stampMany(context, this.drawn.map((one) => ({ x: one.x, y: one.y, wanted: this._wanted(one, 0.6) })));
        else for (const one of this.drawn) this._paintMarker(context, one, isNear);
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
        const { xs, ys, kinds } = desk.picture, [west, north, east, south] = this.worldBounds();
        const isLeftOut = [0, 1, 2].map((kind) =>
            !isNear && ((this.isClustered && !alone[kind]) || (desk.heat.isOn && !kind)));
        const seen = this._candidates(isLeftOut).filter((i) =>
            xs[i] >= west && xs[i] <= east && ys[i] >= north && ys[i] <= south);
        if (isNear) this._standApart(seen);
        else this._heapUp(seen);
        // Cases over measures over reports, and of a kind the latest on top.
        const layers = [[], [], []];
        for (let at = this.drawn.length - 1; at >= 0; at -= 1) layers[kinds[this.drawn[at].index]].push(this.drawn[at]);
        this.drawn = desk.LAYERS.flatMap((kind) => layers[kind]);
    },

    // What may stand as a marker of its own, until the picture or what is left out changes.
    _candidates(isLeftOut) {
        const key = `${desk.picture.version} ${isLeftOut}`;
        if (this._candidatesOf !== key) {
            const { count, shown, kinds, xs } = desk.picture, found = [];
            for (let i = 0; i < count; i += 1) {
                if (shown[i] && !isLeftOut[kinds[i]] && desk.picture.hasMarker(i) && !Number.isNaN(xs[i])) found.push(i);
            }
            [this._candidatesOf, this._found] = [key, found];
        }
        return this._found;
    },

    // Near by all of one spot stand side by side, in a square that grows from there.
    _standApart(seen) {
        const { xs, ys } = desk.picture, taken = new Map();
        for (const index of seen) {
            const spot = desk.spotOf(xs[index], ys[index]), place = taken.get(spot) || 0;
            taken.set(spot, place + 1);
            const side = Math.floor(Math.sqrt(place)), rest = place - side * side;
            const [column, row] = rest <= side ? [side, rest] : [2 * side - rest, side];
            this.drawn.push({ index, x: this.x(xs[index]) + column * desk.STEP, y: this.y(ys[index]) + row * desk.STEP, heap: 1 });
        }
    },

    // From afar the things of one kind on one spot are one marker, the most urgent of them, with their number;
    // the kinds stand beside each other.
    _heapUp(seen) {
        const { kinds, ranks, xs, ys } = desk.picture, spots = new Map();
        for (const index of seen) {
            const spot = desk.spotOf(xs[index], ys[index]);
            if (!spots.has(spot)) spots.set(spot, [[], [], []]);
            spots.get(spot)[kinds[index]].push(index);
        }
        for (const heaps of spots.values()) {
            let slot = 0;
            for (const heap of desk.SLOTS.map((kind) => heaps[kind])) {
                if (!heap.length) continue;
                const index = heap.reduce((first, i) => (ranks[i] < ranks[first] ? i : first));
                this.drawn.push({ index, x: this.x(xs[index]) + slot * desk.STEP, y: this.y(ys[index]), heap: heap.length });
                slot += 1;
            }
        }
    },

    // How a marker looks; small ones are reports.
    _wanted({ index }, small = 1, hasSign = false) {
        const { kinds, classes, precisions } = desk.picture, kind = kinds[index];
        const isStreet = precisions[index] === desk.STREET;
        return { kind, place: classes[index], size: kind ? 1 : small, isStreet, hasSign };
    },

    _paintMarker(context, one, hasSign) {
        const { x, y, heap } = one, wanted = this._wanted(one, 1, hasSign);
        this._marks.stamp(context, x, y, wanted);
        if (heap > 1) this._write(context, heap > 99 ? "99+" : String(heap), x, y, this._classes[wanted.place].onColour);
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
        this._marks.stamp(context, x, y, { ...this._wanted({ index }, 1, isNear), size: isNear ? 1.1 : 1.35 });
    },

    _write(context, words, x, y, colour) {
        context.font = `600 9px ${desk.SANS}`;
        context.textAlign = "center";
        context.textBaseline = "middle";
        context.fillStyle = colour;
        context.fillText(words, x, y + 0.5);
    },
});

// Within a metre is the same spot.
desk.spotOf = (x, y) => Math.floor(x * 67108864) * 67108864 + Math.floor(y * 67108864);
