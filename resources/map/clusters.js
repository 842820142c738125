"use strict";
// From afar: what stands close together as one circle with its number, on a grid that is fixed to the ground.

// The side of a grid's square in pixels, and how many may stand in one on average before all are counted instead.
desk.SQUARE = 58;
desk.CROWDED = 7;

// With more points than this they are always counted from afar.
desk.MOST_POINTS = 10000;

desk.Clusters = class {
    // The squares of one zoom: for each how many, the sum of their places, the first to be told, and where its things are.
    // alone: kinds that are left out of it.
    constructor(picture, zoom, alone) {
        const side = 2 ** Math.round(zoom) * 256 / desk.SQUARE, ranks = picture.ranks, squares = new Map();
        let points = 0;
        for (let i = 0; i < picture.count; i += 1) {
            if (!picture.shown[i] || alone[picture.kinds[i]] || !picture.hasMarker(i) || Number.isNaN(picture.xs[i])) continue;
            const key = Math.floor(picture.xs[i] * side) * 4194304 + Math.floor(picture.ys[i] * side);
            const square = squares.get(key), x = picture.xs[i], y = picture.ys[i];
            points += 1;
            if (square === undefined) {
                squares.set(key, { count: 1, x, y, first: i, box: [x, y, x, y] });
                continue;
            }
            square.count += 1;
            square.x += x;
            square.y += y;
            if (ranks[i] < ranks[square.first]) square.first = i;
            const box = square.box;
            if (x < box[0]) box[0] = x; else if (x > box[2]) box[2] = x;
            if (y < box[1]) box[1] = y; else if (y > box[3]) box[3] = y;
        }
        this.points = points;
        this.squares = [...squares.values()];
        for (const square of this.squares) {
            square.x /= square.count;
            square.y /= square.count;
        }
        this.isCrowded = points > desk.MOST_POINTS || (points > 400 && points / this.squares.length > desk.CROWDED);
    }
};

desk.clusterRadius = (count) => 10 + 3.4 * Math.log10(count);

desk.paintCluster = (context, square, x, y, fill, ink, ring) => {
    context.beginPath();
    context.arc(x, y, desk.clusterRadius(square.count), 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
    context.lineWidth = 2.5;
    context.strokeStyle = ring;
    context.stroke();
    context.font = `600 ${square.count > 999 ? 10 : 11}px ${desk.SANS}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = ink;
    context.fillText(desk.countWords(square.count), x, y + 0.5);
};

// "1 234", and from ten thousand on "12 k".
desk.countWords = (count) =>
    (count < 10000 ? String(count).replace(/\B(?=(\d{3})+$)/, "\u2009") : `${Math.round(count / 1000)}\u2009k`);
