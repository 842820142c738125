"use strict";
// Rings around the things that are chosen together, wherever on the map they are drawn.

// marks: a bit for each thing of the picture, the first one lowest, as base64; "" where none are chosen.
desk.showSelection = (marks) => {
    desk.selected = marks ? Uint8Array.from(atob(marks), (letter) => letter.charCodeAt(0)) : null;
    if (desk.rings) desk.rings.repaint();
};

desk.isSelected = (index) => Boolean(desk.selected && (desk.selected[index >> 3] >> (index & 7)) & 1);

desk.SelectionLayer = desk.CanvasLayer.extend({
    options: { pane: "tools" },

    paint(context) {
        if (!desk.selected || !desk.colours) return;
        // One line around all of a crowd, not a heap of rings.
        const spots = [...this._spots().values()];
        for (const [colour, radius] of [[desk.colours.surface, 14], [desk.colours.accent, 12.6]]) this._discs(context, spots, radius, colour);
        context.globalCompositeOperation = "destination-out";
        this._discs(context, spots, 10, "#000");
        context.globalCompositeOperation = "source-over";
    },

    _discs(context, spots, radius, colour) {
        context.fillStyle = colour;
        for (const [x, y] of spots) {
            context.beginPath();
            context.arc(x, y, radius, 0, 2 * Math.PI);
            context.fill();
        }
    },

    // Layer points, one for all within a few pixels: where its marker is drawn, else where the thing lies.
    _spots() {
        const spots = new Map(), picture = desk.picture, [west, north, east, south] = this.worldBounds();
        const drawn = new Map(desk.points.drawn.map((one) => [one.index, one]));
        for (let i = 0; i < picture.count; i += 1) {
            if (!desk.isSelected(i) || !picture.shown[i]) continue;
            const there = drawn.get(i), x = picture.xs[i], y = picture.ys[i];
            if (!there && !(x >= west && x <= east && y >= north && y <= south)) continue;
            const spot = there ? [there.x, there.y] : [this.x(x), this.y(y)];
            spots.set(`${Math.round(spot[0] / 3)} ${Math.round(spot[1] / 3)}`, spot);
        }
        return spots;
    },
});
