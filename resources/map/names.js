"use strict";
// Names of the base map, above the markers and clear of them where that can be; largest first, none over another.

desk.NameLayer = desk.CanvasLayer.extend({
    options: { pane: "overlayPane" },

    isOn: true,

    hasContent() { return this.isOn && desk.base.hasContent(); },

    setColours(colours) {
        this._colours = colours;
        this.repaint();
    },

    paint(context, zoom) {
        this.taken = [];
        if (this._colours) this.taken = desk.paintNames(desk.base, context, zoom);
    },
});

// Returns the boxes in which something stands: cases and measures, and then the names.
desk.paintNames = (layer, context, zoom) => {
    const taken = [...desk.points.boxes(), ...desk.areaNumbers.drawn], colours = layer._colours;
    const styles = {
        area: { font: `italic 15px ${desk.SERIF}`, colour: colours.areaName, always: true },
        water: { font: `italic 13px ${desk.SERIF}`, colour: colours.waterName },
        park: { font: `italic 12px ${desk.SERIF}`, colour: colours.parkName },
        place: { font: `500 12px ${desk.SANS}`, colour: colours.placeName },
        road: { font: `11px ${desk.SANS}`, colour: colours.roadName },
    };
    if (zoom >= 12) for (const shape of layer._visible("area")) desk.paintName(layer, context, shape, styles.area, taken);
    if (zoom >= 13) for (const shape of layer._visible("water")) desk.paintName(layer, context, shape, styles.water, taken);
    if (zoom >= 15) for (const shape of layer._visible("place")) desk.paintName(layer, context, shape, styles.place, taken);
    if (zoom >= 14.5) for (const shape of layer._visible("park")) desk.paintName(layer, context, shape, styles.park, taken);
    if (zoom >= 15) for (const shape of layer._visible("road")) desk.paintRoadName(layer, context, shape, styles.road, taken);
    return taken;
};

// How far a name may move to come clear: in its own height and half its own width.
desk.NUDGES = [[0, 0], [0, -1.2], [0, 1.2], [0, -2.2], [0, 2.2], [-1, -1.2], [1, -1.2], [-1, 1.2], [1, 1.2], [-1.2, 0], [1.2, 0]];

desk.SERIF = "Georgia, 'Noto Serif', 'Liberation Serif', serif";
desk.SANS = "'Segoe UI', -apple-system, 'Adwaita Sans', Cantarell, 'Noto Sans', Packaged, sans-serif";

desk.paintName = (layer, context, shape, style, taken) => {
    if (!shape.name) return;
    const [x, y] = desk.middleOf(shape), left = layer.x(x), top = layer.y(y);
    context.font = style.font;
    const wide = context.measureText(shape.name).width / 2 + 4, high = 9;
    const places = desk.NUDGES.map(([right, down]) => [left + right * wide, top + down * 2 * high]);
    const place = places.find((each) => desk.hasRoom(taken, ...each, wide, high)) || (style.always && places[0]);
    if (place) desk.write(context, shape.name, ...place, 0, style.colour, layer._colours.halo);
};

// Along the longest straight piece of the road, when the name fits there.
desk.paintRoadName = (layer, context, road, style, taken) => {
    if (!road.name) return;
    context.font = style.font;
    const width = context.measureText(road.name).width;
    const piece = desk.longestPiece(layer, road);
    if (piece.length < width + 8) return;
    const angle = Math.atan2(piece.dy, piece.dx), turned = Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle;
    const wide = Math.abs(Math.cos(angle)) * width / 2 + 4, high = Math.abs(Math.sin(angle)) * width / 2 + 8;
    if (!desk.hasRoom(taken, piece.x, piece.y, wide, high)) return;
    desk.write(context, road.name, piece.x, piece.y, turned, style.colour, layer._colours.halo);
};

desk.longestPiece = (layer, road) => {
    const { min, max } = layer._bounds, longest = { length: 0, x: 0, y: 0, dx: 0, dy: 0 };
    for (const line of road.lines) {
        for (let i = 2; i < line.length; i += 2) {
            const x = layer.x(line[i - 2]), y = layer.y(line[i - 1]);
            const dx = layer.x(line[i]) - x, dy = layer.y(line[i + 1]) - y, length = Math.hypot(dx, dy);
            const middle = [x + dx / 2, y + dy / 2];
            const inside = middle[0] > min.x && middle[0] < max.x && middle[1] > min.y && middle[1] < max.y;
            if (inside && length > longest.length) Object.assign(longest, { length, x: middle[0], y: middle[1], dx, dy });
        }
    }
    return longest;
};

desk.write = (context, text, x, y, angle, colour, halo) => {
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineWidth = 3.5;
    context.strokeStyle = halo;
    context.strokeText(text, 0, 0);
    context.fillStyle = colour;
    context.fillText(text, 0, 0);
    context.restore();
};

desk.hasRoom = (taken, x, y, wide, high) => {
    if (taken.some((box) => Math.abs(box.x - x) < box.wide + wide && Math.abs(box.y - y) < box.high + high)) return false;
    taken.push({ x, y, wide, high });
    return true;
};

// The centre of gravity of the largest ring; for lines and points the middle of the box.
desk.middleOf = (shape) => {
    if (shape.middle) return shape.middle;
    const ring = shape.lines.reduce((longest, line) => (line.length > longest.length ? line : longest), []);
    let area = 0, x = 0, y = 0;
    for (let i = 2; i < ring.length; i += 2) {
        const cross = (ring[i - 2] - ring[0]) * (ring[i + 1] - ring[1]) - (ring[i] - ring[0]) * (ring[i - 1] - ring[1]);
        area += cross;
        x += cross * (ring[i - 2] + ring[i] - 2 * ring[0]);
        y += cross * (ring[i - 1] + ring[i + 1] - 2 * ring[1]);
    }
    const [west, north, east, south] = shape.box;
    shape.middle = area ? [ring[0] + x / (3 * area), ring[1] + y / (3 * area)] : [(west + east) / 2, (north + south) / 2];
    return shape.middle;
};
