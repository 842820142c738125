"use strict";
// Corners catch on the borders of other areas, so that neighbours can share a border exactly. Alt leaves them free.

// So near, in pixels.
desk.CATCH = 12;
// To a decimetre, as everywhere, but for what has been caught: that stands where the other stands.
desk.DECIMALS = 6;

desk.rounded = ({ lat, lng }) => L.latLng(Number(lat.toFixed(desk.DECIMALS)), Number(lng.toFixed(desk.DECIMALS)));

// What a place catches on: the nearest corner within reach, else the nearest place on an edge; or null.
desk.catchAt = (place) => {
    if (!desk.tool || !desk.tool.catches) return null;
    const [x, y] = desk.world(place.lng, place.lat), reach = desk.CATCH / (256 * 2 ** desk.map.getZoom());
    const best = { corner: { away: reach }, edge: { away: reach } };
    const keep = (kind, away, at) => { if (away < best[kind].away) best[kind] = { away, at }; };
    for (const area of desk.base._of("area")) {
        const [west, north, east, south] = area.box;
        const isNear = x >= west - reach && x <= east + reach && y >= north - reach && y <= south + reach;
        if (area.id === desk.tool.area || !isNear) continue;
        let first = 0;
        for (const line of area.lines) {
            desk.catchOnLine(line, [x, y], reach, (kind, away, index, share) => keep(kind, away, desk.onEdge(area.corners, first + index, share)));
            first += line.length / 2;
        }
    }
    return best.corner.at || best.edge.at || null;
};

// found(kind, away, index, share): a corner, or a share of the way from it to the next.
desk.catchOnLine = (line, [x, y], reach, found) => {
    for (let i = 0; i < line.length; i += 2) {
        const [ax, ay] = [line[i] - x, line[i + 1] - y];
        const away = Math.hypot(ax, ay);
        if (away < reach) found("corner", away, i / 2, 0);
        if (i + 3 >= line.length) continue;
        const [dx, dy] = [line[i + 2] - line[i], line[i + 3] - line[i + 1]];
        const share = -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1);
        if (share <= 0 || share >= 1) continue;
        const beside = Math.hypot(ax + share * dx, ay + share * dy);
        if (beside < reach) found("edge", beside, i / 2, share);
    }
};

desk.onEdge = (corners, index, share) => {
    const [lat, lng] = corners[index];
    if (!share) return L.latLng(lat, lng);
    const [nextLat, nextLng] = corners[index + 1];
    return L.latLng(lat + share * (nextLat - lat), lng + share * (nextLng - lng));
};

// Where a corner is put that a hand holds at a place.
desk.putAt = (place, event) => (!event.altKey && desk.catchAt(place)) || desk.rounded(place);

// The mark where the corner in hand would catch now: at the pointer, or at the cross while the map moves beneath it.
desk.markCatch = (place, event) => {
    const ring = desk.ring, inHand = ring && (!ring.isClosed || ring.isCarried || desk.moved >= 0);
    desk.caught = inHand && !event.altKey ? desk.catchAt(place) : null;
};
