"use strict";
// A ring while it is drawn or edited: its corners, the chosen one, and the layer that paints it.

desk.cornersOf = (flat) =>
    Array.from({ length: flat.length / 2 }, (_, i) => L.latLng(flat[i * 2], flat[i * 2 + 1]));

desk.LEAST_CORNERS = 3;
desk.LEAST_LINE = 2;
// A finger's reach, and how near the pointer must be to a handle, in pixels.
desk.REACH = 11;
// Shorter edges have no handle in their middle.
desk.LEAST_EDGE = 34;

desk.Ring = class {
    // flat: latitude, longitude of the corners of a ring that is there already; empty: it is to be drawn.
    constructor(flat) {
        this.corners = desk.cornersOf(flat);
        this.isClosed = this.corners.length > 0;
        this.chosen = -1;
        this.isCarried = false;
    }

    static around(one, other) {
        return new desk.Ring([one.lat, one.lng, one.lat, other.lng, other.lat, other.lng, other.lat, one.lng]);
    }

    // Whether there are corners enough; a line that is drawn is a ring that is not closed.
    isARing() { return this.corners.length >= (desk.isLine() ? desk.LEAST_LINE : desk.LEAST_CORNERS); }

    flat() { return this.corners.flatMap(({ lat, lng }) => [lat, lng]); }

    add(place) {
        this.corners.push(place);
        this._changed();
    }

    takeBack() {
        if (this.isClosed) return;
        this.corners.pop();
        this._changed();
    }

    choose(index) {
        this.chosen = index;
        desk.drawing.repaint();
    }

    move(index, place) {
        this.corners[index] = place;
        this._changed();
    }

    // A new corner between this one and the next.
    addAfter(index, place) {
        this.corners.splice(index + 1, 0, place);
        this.chosen = index + 1;
        this._changed();
    }

    remove() {
        if (this.chosen < 0 || this.corners.length <= desk.LEAST_CORNERS) return;
        this.corners.splice(this.chosen, 1);
        this.chosen = Math.min(this.chosen, this.corners.length - 1);
        this.isCarried = false;
        this._changed();
    }

    // Choose the next corner, or the one before, and bring it under the cross.
    step(by) {
        if (!this.isClosed) return;
        const count = this.corners.length, from = this.chosen < 0 ? (by > 0 ? -1 : 0) : this.chosen;
        this.isCarried = false;
        this.choose((from + by + count) % count);
        desk.map.panTo(this.corners[this.chosen], { animate: false });
    }

    takeUpOrPutDown(place, event) {
        if (this.isCarried) {
            this.isCarried = false;
            desk.caught = null;
            this.move(this.chosen, desk.putAt(place, event));
            return;
        }
        const found = this.handleAt(desk.map.latLngToLayerPoint(place));
        if (!found) return;
        if (found.isBetween) this.addAfter(found.index, place);
        this.chosen = found.isBetween ? found.index + 1 : found.index;
        this.isCarried = true;
        desk.drawing.repaint();
    }

    // Whether the last corner, or the first, is there: to click it once more ends the ring.
    endsAt(place) {
        const away = (corner) => corner &&
            desk.map.latLngToLayerPoint(corner).distanceTo(desk.map.latLngToLayerPoint(place)) < desk.REACH;
        return away(this.corners.at(-1)) || (!desk.isLine() && this.isARing() && away(this.corners[0]));
    }

    // The corner, or the middle of an edge, within reach of a layer point: { index, isBetween }; or null.
    handleAt(point) {
        const points = this.corners.map((corner) => desk.map.latLngToLayerPoint(corner));
        const nearest = (places) => places
            .map((place, index) => ({ index, away: place ? place.distanceTo(point) : Infinity }))
            .reduce((best, one) => (one.away < best.away ? one : best), { index: -1, away: desk.REACH });
        const corner = nearest(points), between = nearest(desk.middlesOf(points));
        if (corner.index >= 0) return { index: corner.index, isBetween: false };
        return between.index >= 0 ? { index: between.index, isBetween: true } : null;
    }

    _changed() {
        desk.drawing.repaint();
        if (desk.tool && this.isARing()) desk.told.tools.regionChanged(this.flat());
    }
};

desk.isLine = () => Boolean(desk.tool) && desk.tool.shape === "line";

// Where the handles between the corners stand; null where an edge is too short for one.
desk.middlesOf = (points) => points.map((point, index) => {
    const next = points[(index + 1) % points.length];
    return point.distanceTo(next) < desk.LEAST_EDGE ? null : point.add(next).divideBy(2);
});

desk.DrawingLayer = desk.CanvasLayer.extend({
    options: { pane: "tools", padding: 0.3 },

    paint(context) {
        const style = getComputedStyle(document.documentElement);
        this._accent = style.getPropertyValue("--accent").trim();
        this._surface = style.getPropertyValue("--surface").trim();
        context.lineJoin = context.lineCap = "round";
        if (desk.shownRegion && desk.shownRegion.length) {
            this._paintLine(context, desk.shownRegion.map((corner) => this._point(corner)), { isClosed: true, dashes: [6, 6] });
        }
        if (desk.shownCircle) this._paintCircle(context, desk.shownCircle);
        if (desk.dragged) this._paintLine(context, desk.dragged.outline(), { isClosed: true });
        if (desk.ring) this._paintRing(context, desk.ring);
        if (desk.caught) this._paintCatch(context, this._point(desk.caught));
    },

    // A ring around the corner or the place on an edge that the hand's corner catches on.
    _paintCatch(context, { x, y }) {
        for (const [width, colour] of [[5, this._surface], [2.5, this._accent]]) {
            context.beginPath();
            context.arc(x, y, 9, 0, 2 * Math.PI);
            context.lineWidth = width;
            context.strokeStyle = colour;
            context.stroke();
        }
        // The cross of the keyboard is a ring too, but an empty one.
        context.beginPath();
        context.arc(x, y, 4, 0, 2 * Math.PI);
        context.fillStyle = this._accent;
        context.fill();
    },

    _point(place) { return this._map.latLngToLayerPoint(place); },

    _paintCircle(context, { middle, metres }) {
        const [, worldY] = desk.world(middle.lng, middle.lat), { x, y } = this._point(middle);
        context.beginPath();
        context.arc(x, y, metres / desk.metresPerPixel(worldY, this._map.getZoom()), 0, 2 * Math.PI);
        this._strokeAndFill(context, true, [6, 6]);
    },

    _paintRing(context, ring) {
        const points = ring.corners.map((corner) => this._point(corner)), hand = desk.pointer || this._map.getCenter();
        if (ring.isCarried) points[ring.chosen] = this._point(this._map.getCenter());
        const ahead = ring.isClosed || !points.length || desk.dragged ? [] : this._ahead(points, this._point(hand));
        this._paintLine(context, [...points, ...ahead], { isClosed: ring.isClosed || desk.tool.shape === "box" });
        if (ring.isClosed) for (const middle of desk.middlesOf(points)) if (middle) this._paintHandle(context, middle, 3.5, false);
        points.forEach((point, index) => this._paintHandle(context, point, 5, index === ring.chosen));
    },

    // What comes with the next corner: a line there, or the other corners of a box.
    _ahead(points, hand) {
        if (desk.tool.shape !== "box") return [hand];
        return [L.point(hand.x, points[0].y), hand, L.point(points[0].x, hand.y)];
    },

    _paintLine(context, points, { isClosed, dashes = [] }) {
        context.beginPath();
        points.forEach(({ x, y }, index) => (index ? context.lineTo(x, y) : context.moveTo(x, y)));
        if (isClosed) context.closePath();
        this._strokeAndFill(context, isClosed, dashes);
    },

    _strokeAndFill(context, isFilled, dashes) {
        context.fillStyle = context.strokeStyle = this._accent;
        context.globalAlpha = 0.14;
        if (isFilled) context.fill("evenodd");
        context.globalAlpha = 1;
        context.lineWidth = 4.5;
        context.strokeStyle = this._surface;
        context.stroke();
        context.lineWidth = 2.2;
        context.strokeStyle = this._accent;
        context.setLineDash(dashes);
        context.stroke();
        context.setLineDash([]);
    },

    _paintHandle(context, { x, y }, half, isChosen) {
        context.beginPath();
        if (half < 5) context.arc(x, y, half, 0, 2 * Math.PI);
        else context.rect(x - half, y - half, 2 * half, 2 * half);
        context.fillStyle = isChosen ? this._accent : this._surface;
        context.fill();
        context.lineWidth = isChosen ? 3 : 1.8;
        context.strokeStyle = this._accent;
        context.stroke();
    },
});
