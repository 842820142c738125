"use strict";
// Streets as lines, under the markers: each line once, however many things lie on it, with their number.

desk.StreetLayer = desk.CanvasLayer.extend({
    options: { pane: "overlayPane" },

    isOn: true,
    drawn: [],

    setColours(colours, look) {
        this._colours = colours;
        this._classes = look.classes;
        this.repaint();
    },

    show() {
        this._shapes = desk.picture.lines.map((coordinates) =>
            desk.shapeOf({ properties: {}, geometry: { type: "MultiLineString", coordinates } }));
        this._countedAt = -1;
        this.repaint();
    },

    hasContent() {
        this.drawn = [];
        return Boolean(this.isOn && this._shapes && this._shapes.length);
    },

    paint(context) {
        if (!this._colours) return;
        this._count();
        const [west, north, east, south] = this.worldBounds();
        const chosen = desk.points.chosen ? desk.picture.indexOf(...desk.points.chosen) : -1;
        const chosenLine = chosen >= 0 ? desk.picture.lineOf[chosen] : -1;
        context.lineJoin = context.lineCap = "round";
        this._shapes.forEach((shape, line) => {
            const { box } = shape;
            if (!this._counts[line] || box[0] > east || box[2] < west || box[1] > south || box[3] < north) return;
            this._paintLine(context, shape, this._firsts[line], line === chosenLine);
            this.drawn.push({ shape, line, index: this._firsts[line] });
        });
        for (const { shape, line } of this.drawn) this._paintNumber(context, shape, line);
    },

    // The most urgent thing of the line nearest to a layer point, within a finger's reach; or -1.
    at({ x, y }) {
        let nearest = -1, least = 8;
        for (const { shape, index } of this.drawn) {
            for (const line of shape.lines) {
                for (let i = 2; i < line.length; i += 2) {
                    const from = L.point(this.x(line[i - 2]), this.y(line[i - 1]));
                    const away = L.LineUtil.pointToSegmentDistance(L.point(x, y), from, L.point(this.x(line[i]), this.y(line[i + 1])));
                    if (away < least) [nearest, least] = [index, away];
                }
            }
        }
        return nearest;
    },

    _count() {
        if (this._countedAt === desk.picture.version) return;
        this._countedAt = desk.picture.version;
        const { lineOf, ranks, shown, count } = desk.picture;
        this._counts = new Uint32Array(this._shapes.length);
        this._firsts = new Int32Array(this._shapes.length).fill(-1);
        for (let i = 0; i < count; i += 1) {
            const line = lineOf[i];
            if (line < 0 || !shown[i]) continue;
            this._counts[line] += 1;
            if (this._firsts[line] < 0 || ranks[i] < ranks[this._firsts[line]]) this._firsts[line] = i;
        }
    },

    _paintLine(context, shape, first, isChosen) {
        desk.base._trace.call(this, context, shape);
        if (isChosen) this._stroke(context, this._colours.chosenHalo, 20);
        this._stroke(context, isChosen ? this._colours.chosen : this._colours.ring, isChosen ? 10 : 8);
        this._stroke(context, this._classes[desk.picture.classes[first]].colour, 4.5);
    },

    _stroke(context, colour, width) {
        context.strokeStyle = colour;
        context.lineWidth = width;
        context.stroke();
    },

    _paintNumber(context, shape, line) {
        if (this._counts[line] < 2) return;
        const { x, y, length } = desk.longestPiece(this, shape);
        if (length < 30) return;
        const { colour, onColour } = this._classes[desk.picture.classes[this._firsts[line]]];
        desk.paintPill(context, desk.countWords(this._counts[line]), x, y, colour, onColour, this._colours.ring);
    },
});

// A number on a rounded ground; returns the box it fills.
desk.paintPill = (context, words, x, y, fill, ink, ring) => {
    context.font = `600 11px ${desk.SANS}`;
    const wide = context.measureText(words).width / 2 + 7, high = 9;
    context.beginPath();
    context.roundRect(x - wide, y - high, 2 * wide, 2 * high, high);
    context.fillStyle = fill;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = ring;
    context.stroke();
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = ink;
    context.fillText(words, x, y + 0.5);
    return { x, y, wide, high };
};
