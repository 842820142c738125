"use strict";
// Markers drawn once, to be stamped many times: shape tells the kind, colour and a sign what the map is coloured by.

// The side of a marker with its ring and shadow: by kind, and of one with a bar or a sign.
desk.SIDES = [18, 24, 28];
desk.WIDE_SIDE = 32;

// Kinds as they are painted: reports, measures, cases on top.
desk.LAYERS = [0, 2, 1];

// Kinds from left to right on one spot: case, measures, reports.
desk.SLOTS = [1, 2, 0];

// Tones (see MarkerTone) by how urgent they are: late, waiting, new, under way, done, quiet.
desk.RANK = [2, 3, 1, 0, 4, 5];

// By kind's number: a small circle, a rounded square, a diamond.
desk.SHAPES = [
    (path) => path.arc(0, 0, 5.2, 0, 2 * Math.PI),
    (path) => path.roundRect(-7, -7, 14, 14, 4),
    (path) => { path.moveTo(0, -9); path.lineTo(9, 0); path.lineTo(0, 9); path.lineTo(-9, 0); path.closePath(); },
];

// So much larger is a shape that bears a sign, by kind.
desk.ROOM_FOR_SIGN = [1.45, 1.1, 1.15];

desk.Marks = class {
    constructor(colours, classes) {
        this._ring = colours.ring;
        this._classes = classes;
        this._sprites = new Map();
    }

    // hasSign: near by each marker bears the sign of its class; isStreet: a bar lies through it.
    stamp(context, x, y, wanted) {
        const { canvas, side } = this._sprite(wanted);
        context.drawImage(canvas, x - side / 2, y - side / 2, side, side);
    }

    // Thousands of small ones: on whole pixels and as they are, which is several times as quick.
    stampMany(context, places) {
        const { a: ratio, e: left, f: top } = context.getTransform();
        context.setTransform(1, 0, 0, 1, 0, 0);
        for (const { x, y, wanted } of places) {
            const { canvas } = this._sprite(wanted), half = canvas.width / 2;
            context.drawImage(canvas, Math.round(x * ratio + left - half), Math.round(y * ratio + top - half));
        }
        context.setTransform(ratio, 0, 0, ratio, left, top);
    }

    _sprite({ kind, place, size = 1, hasSign = false, isStreet = false }) {
        const key = (((kind * 300 + place) * 2 + hasSign) * 2 + isStreet) * 1000 + size * 100;
        let sprite = this._sprites.get(key);
        if (!sprite) {
            const side = (isStreet || hasSign ? desk.WIDE_SIDE : desk.SIDES[kind]) * size;
            sprite = { side, canvas: this._draw(kind, place, side, size, hasSign, isStreet) };
            this._sprites.set(key, sprite);
        }
        return sprite;
    }

    _draw(kind, place, side, size, hasSign, isStreet) {
        const { colour, onColour, sign } = this._classes[place];
        const ratio = window.devicePixelRatio || 1, canvas = document.createElement("canvas");
        canvas.width = canvas.height = Math.ceil(side * ratio);
        const context = canvas.getContext("2d");
        context.translate(canvas.width / 2, canvas.width / 2);
        context.scale(ratio * size, ratio * size);
        context.lineJoin = "round";
        if (isStreet) this._fill(context, colour, ratio * size, (path) => path.roundRect(-13, -2.5, 26, 5, 2.5));
        if (hasSign && sign) context.scale(desk.ROOM_FOR_SIGN[kind], desk.ROOM_FOR_SIGN[kind]);
        this._fill(context, colour, ratio * size, desk.SHAPES[kind]);
        if (hasSign && sign) {
            context.font = `600 ${sign.length > 1 ? 6.4 : 7.5}px ${desk.SANS}`;
            context.textAlign = "center";
            context.textBaseline = "middle";
            context.fillStyle = onColour;
            context.fillText(sign, 0, 0.4);
        }
        return canvas;
    }

    _fill(context, colour, ratio, shape) {
        const path = new Path2D();
        shape(path);
        context.shadowColor = "rgba(0, 0, 0, 0.35)";
        context.shadowBlur = 2 * ratio;
        context.lineWidth = 3.2;
        context.strokeStyle = this._ring;
        context.stroke(path);
        context.shadowColor = "transparent";
        context.fillStyle = colour;
        context.fill(path);
    }
};
