"use strict";
// What is known to lie in an area but not where: the area hatched, with their number in its middle.

desk.HatchLayer = desk.CanvasLayer.extend({
    options: { pane: "tilePane" },

    isOn: true,
    // {id, x, y, wide, high} of each number, in layer points.
    numbers: [],

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

    paint(context) {
        this.numbers = [];
        if (!this.isOn || !this._colours) return;
        const counts = this.counts();
        this._hatch = this._hatch || desk.hatching(context, this._colours.hatch);
        const areas = desk.base._visible.call(this, "area").filter(({ id }) => counts.get(id));
        for (const area of areas) {
            desk.base._trace.call(this, context, area);
            context.fillStyle = this._hatch;
            context.fill("evenodd");
        }
        const { surface, ink, areaEdge } = this._colours;
        for (const area of areas) {
            const [x, y] = desk.middleOf(area), words = desk.countWords(counts.get(area.id));
            const box = desk.paintPill(context, words, this.x(x), this.y(y), surface, ink, areaEdge);
            this.numbers.push({ id: area.id, ...box });
        }
    },

    // The area whose number lies at a layer point; or none.
    at({ x, y }) {
        return this.numbers.find((box) => Math.abs(box.x - x) <= box.wide && Math.abs(box.y - y) <= box.high)?.id;
    },

    _of(kind) { return desk.base._of(kind); },
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
