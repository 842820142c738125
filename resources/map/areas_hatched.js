"use strict";
// What is known to lie in an area but not where: the area hatched, with their number near its middle.

desk.HatchLayer = desk.CanvasLayer.extend({
    options: { pane: "tilePane" },

    isOn: true,

    setColours(colours) {
        this._colours = colours;
        this._hatch = null;
        this.repaint();
    },

    // Numbers by the area's id; those of areas without an outline are told in the corner.
    counts() {
        if (this._countedAt !== desk.picture.version) {
            this._countedAt = desk.picture.version;
            this._counts = desk.picture.countByArea();
        }
        return this._counts;
    },

    hasContent() { return this.isOn && this.counts().size > 0; },

    // The areas that are seen here and have such things.
    counted() {
        const counts = this.counts();
        return this.isOn ? desk.base._visible.call(this, "area").filter(({ id }) => counts.get(id)) : [];
    },

    paint(context, zoom) {
        if (!this._colours) return;
        // Near by what lies beneath is read.
        context.globalAlpha = zoom >= desk.NEAR ? 0.5 : 1;
        this._hatch = this._hatch || desk.hatching(context, this._colours.hatch);
        for (const area of this.counted()) {
            desk.base._trace.call(this, context, area);
            context.fillStyle = this._hatch;
            context.fill("evenodd");
        }
        context.globalAlpha = 1;
    },

    _of(kind) { return desk.base._of(kind); },
});

// The numbers, above the markers and clear of them where that can be.
desk.AreaNumberLayer = desk.CanvasLayer.extend({
    options: { pane: "overlayPane" },

    // {id, x, y, wide, high} of each number, in layer points.
    drawn: [],

    hasContent() {
        this.drawn = [];
        return desk.hatched.hasContent();
    },

    setColours(colours) {
        this._colours = colours;
        this.repaint();
    },

    paint(context) {
        if (!this._colours) return;
        const { surface, ink, areaEdge } = this._colours, taken = desk.points.boxes(), wide = 18, high = 11;
        for (const area of desk.hatched.counted()) {
            const [x, y] = desk.middleOf(area), left = this.x(x), top = this.y(y);
            const places = desk.NUDGES.map(([right, down]) => [left + right * 2 * wide, top + down * 2 * high]);
            const place = places.find((each) => desk.hasRoom(taken, ...each, wide, high)) || places[0];
            const words = desk.countWords(desk.hatched.counts().get(area.id));
            this.drawn.push({ id: area.id, ...desk.paintPill(context, words, ...place, surface, ink, areaEdge) });
        }
    },

    // The area whose number lies at a layer point; or none.
    at({ x, y }) {
        return this.drawn.find((box) => Math.abs(box.x - x) <= box.wide && Math.abs(box.y - y) <= box.high)?.id;
    },
});

// Slanting lines, as a pattern that can be repeated.
desk.hatching = (context, colour) => {
    const ratio = window.devicePixelRatio || 1, side = 12, tile = document.createElement("canvas");
    tile.width = tile.height = Math.round(side * ratio);
    const drawn = tile.getContext("2d");
    drawn.scale(tile.width / side, tile.width / side);
    drawn.strokeStyle = colour;
    drawn.lineWidth = 1;
    drawn.beginPath();
    for (const from of [-side, 0, side]) {
        drawn.moveTo(from - 1, side + 1);
        drawn.lineTo(from + side + 1, -1);
    }
    drawn.stroke();
    const pattern = context.createPattern(tile, "repeat");
    pattern.setTransform(new DOMMatrix().scale(side / tile.width));
    return pattern;
};
