"use strict";
// Markers drawn once, to be stamped many times: shape tells the kind, colour and a sign what the map is coloured by.

desk.SPRITE_SIDE = 30;

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
    stamp(context, x, y, { kind, place, size = 1, hasSign = false, isStreet = false }) {
        const key = (((kind * 300 + place) * 2 + hasSign) * 2 + isStreet) * 1000 + size * 100;
        if (!this._sprites.has(key)) this._sprites.set(key, this._draw(kind, place, size, hasSign, isStreet));
        const side = desk.SPRITE_SIDE * size;
        context.drawImage(this._sprites.get(key), x - side / 2, y - side / 2, side, side);
    }

    _draw(kind, place, size, hasSign, isStreet) {
        const { colour, onColour, sign } = this._classes[place];
        const ratio = (window.devicePixelRatio || 1) * size, canvas = document.createElement("canvas");
        canvas.width = canvas.height = Math.ceil(desk.SPRITE_SIDE * ratio);
        const context = canvas.getContext("2d");
        context.scale(canvas.width / desk.SPRITE_SIDE, canvas.width / desk.SPRITE_SIDE);
        context.translate(desk.SPRITE_SIDE / 2, desk.SPRITE_SIDE / 2);
        context.lineJoin = "round";
        if (isStreet) this._fill(context, colour, ratio, (path) => path.roundRect(-13, -2.5, 26, 5, 2.5));
        if (hasSign && sign) context.scale(desk.ROOM_FOR_SIGN[kind], desk.ROOM_FOR_SIGN[kind]);
        this._fill(context, colour, ratio, desk.SHAPES[kind]);
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
