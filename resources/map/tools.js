"use strict";
// Tools that a person draws with: what is in hand, its keys, and what it tells the window (`ui/map/view/tool_bridge.py`).
// By keyboard the map moves under a cross in its middle, and Enter does there what a click does.

desk.openTools = (map) => {
    if (!desk.told.tools) return;
    map.boxZoom.disable();
    map.createPane("tools");
    desk.rings = new desk.SelectionLayer().addTo(map);
    desk.drawing = new desk.DrawingLayer().addTo(map);
    map.on("move", () => {
        desk.markCatch(map.getCenter(), {});
        desk.drawing.repaint();
    });
    desk.listenToPointer(map.getContainer());
    document.addEventListener("keydown", desk.pressed, true);
};

// wanted: { shape: "lasso", "box", "polygon" or "line", words, corners: [latitude, longitude, …] of a ring to edit,
// catches: whether corners catch on areas' borders, but for those of the one with the id *area* } or null.
desk.setTool = (wanted) => {
    const container = desk.map.getContainer();
    desk.tool = wanted;
    desk.dropHint();
    desk.ring = wanted ? new desk.Ring(wanted.corners || []) : null;
    desk.pointer = desk.caught = null;
    desk.drawsByKeys = true;
    container.classList.toggle("drawing", Boolean(wanted));
    container.classList.toggle("dragged", Boolean(wanted) && desk.isDragged(wanted.shape));
    desk.map.dragging[wanted && desk.isDragged(wanted.shape) ? "disable" : "enable"]();
    desk.banner.textContent = wanted ? wanted.words : "";
    desk.banner.hidden = !wanted;
    if (wanted) container.focus();
    if (wanted && desk.ring.isClosed) desk.map.fitBounds(L.latLngBounds(desk.ring.corners).pad(0.2), { animate: false });
    desk.drawing.repaint();
};

desk.isDragged = (shape) => shape === "lasso" || shape === "box";

// A region, or a circle, that stands on the map while a panel speaks of it. Empty: nothing.
desk.showRegion = (flat) => {
    desk.dropHint();
    desk.shownRegion = desk.cornersOf(flat);
    if (flat.length) desk.map.panInside(L.latLngBounds(desk.shownRegion).getCenter(), { padding: [48, 48], animate: false });
    desk.drawing.repaint();
};

desk.showCircle = (latitude, longitude, metres) => {
    desk.dropHint();
    const middle = L.latLng(latitude, longitude), before = desk.shownCircle;
    desk.shownCircle = metres ? { middle, metres } : null;
    if (metres && !(before && before.metres === metres && before.middle.equals(middle))) desk.bringUpCircle();
    desk.drawing.repaint();
};

// So that a circle can be told from a dot, and is seen whole.
desk.LEAST_CIRCLE = 60; // pixels from its middle
desk.bringUpCircle = () => {
    const { middle, metres } = desk.shownCircle, around = middle.toBounds(2 * metres);
    const [middleAt, edgeAt] = [middle, L.latLng(around.getNorth(), middle.lng)].map((place) => desk.map.project(place));
    if (middleAt.distanceTo(edgeAt) < desk.LEAST_CIRCLE || !desk.map.getBounds().contains(around)) {
        desk.map.fitBounds(around.pad(0.6), { animate: false });
    }
};

desk.askMiddle = () => {
    const { lat, lng } = desk.map.getCenter();
    desk.told.tools.middleAsked(lat, lng);
};

desk.askMenuInTheMiddle = () => {
    const { lat, lng } = desk.map.getCenter(), { x, y } = desk.map.getSize();
    desk.told.tools.menuAsked(lat, lng, x / 2, y / 2);
};

desk.leaveTool = () => {
    desk.setTool(null);
    desk.told.tools.toolLeft();
};

desk.finishTool = () => {
    if (!desk.ring || !desk.ring.isARing()) return;
    const flat = desk.ring.flat();
    desk.setTool(null);
    desk.told.tools.regionDrawn(flat);
};

desk.takeCornerBack = () => desk.ring && desk.ring.takeBack();
desk.removeCorner = () => desk.ring && desk.ring.remove();

// What Enter does at the cross: set a corner, end where one has just been set, or take up and put down a corner.
// After corners that were clicked the cross is nowhere in particular, and it ends.
desk.setInTheMiddle = (event) => {
    const ring = desk.ring, middle = desk.map.getCenter();
    if (ring.isClosed) ring.takeUpOrPutDown(middle, event);
    else if (!desk.drawsByKeys) desk.finishTool();
    else if (desk.tool.shape === "box" && ring.corners.length) desk.finishBox(ring.corners[0], middle);
    else if (desk.endsAt(middle, event)) desk.finishTool();
    else ring.add(desk.putAt(middle, event));
};

// The last corner may have been caught a little beside the hand.
desk.endsAt = (place, event) => desk.ring.endsAt(place) || desk.ring.endsAt(desk.putAt(place, event));

desk.finishBox = (one, other) => {
    desk.ring = desk.Ring.around(desk.rounded(one), desk.rounded(other));
    desk.finishTool();
};

// From the mouse to the keyboard: what comes next comes at the cross.
desk.handOver = () => {
    desk.drawsByKeys = true;
    desk.pointer = null;
};

// Steps of the map under the cross, in pixels; a short one to come close.
desk.STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
desk.LONG_STEP = 40;
desk.SHORT_STEP = 4;

desk.TOOL_KEYS = {
    Escape: desk.leaveTool,
    Backspace: desk.takeCornerBack,
    Delete: desk.removeCorner,
    Enter: (event) => (event.ctrlKey ? desk.finishTool() : desk.setInTheMiddle(event)),
    PageDown: () => desk.ring.step(1),
    PageUp: () => desk.ring.step(-1),
};

desk.IDLE_KEYS = {
    v: desk.askMiddle,
    ContextMenu: desk.askMenuInTheMiddle,
    F10: (event) => event.shiftKey && desk.askMenuInTheMiddle(),
};

desk.pressed = (event) => {
    const held = event.metaKey || ((event.ctrlKey || event.altKey) && event.key !== "Enter");
    const step = desk.STEPS[event.key], deed = (desk.tool ? desk.TOOL_KEYS : desk.IDLE_KEYS)[event.key];
    if (held || desk.isOnControl(event) || !(deed || (step && (desk.tool || desk.placing)))) return;
    event.preventDefault();
    event.stopPropagation();
    if (step) desk.handOver();
    const length = event.shiftKey ? desk.SHORT_STEP : desk.LONG_STEP;
    if (deed) deed(event);
    else desk.map.panBy(step.map((part) => part * length), { animate: false });
};
