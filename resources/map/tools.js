"use strict";
// Tools that a person draws with: what is in hand, its keys, and what it tells the window (`ui/map/view/tool_bridge.py`).
// By keyboard the map moves under a cross in its middle, and Enter does there what a click does.

desk.openTools = (map) => {
    if (!desk.told.tools) return;
    map.boxZoom.disable();
    map.createPane("tools");
    desk.rings = new desk.SelectionLayer().addTo(map);
    desk.drawing = new desk.DrawingLayer().addTo(map);
    map.on("move", () => desk.drawing.repaint());
    desk.listenToPointer(map.getContainer());
    document.addEventListener("keydown", desk.pressed, true);
};

// wanted: { shape: "lasso", "box", "polygon" or "line", words, corners: [latitude, longitude, …] of a ring to edit } or null.
desk.setTool = (wanted) => {
    const container = desk.map.getContainer();
    desk.tool = wanted;
    desk.dropHint();
    desk.ring = wanted ? new desk.Ring(wanted.corners || []) : null;
    desk.pointer = null;
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
    desk.shownCircle = metres ? { middle: L.latLng(latitude, longitude), metres } : null;
    desk.drawing.repaint();
};

desk.askMiddle = () => {
    const { lat, lng } = desk.map.getCenter();
    desk.told.tools.placeAsked(lat, lng);
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
desk.setInTheMiddle = () => {
    const ring = desk.ring, middle = desk.map.getCenter();
    if (desk.tool.shape === "box" && ring.corners.length) desk.finishBox(ring.corners[0], middle);
    else if (ring.isClosed) ring.takeUpOrPutDown(middle);
    else if (ring.endsAt(middle)) desk.finishTool();
    else ring.add(middle);
};

desk.finishBox = (one, other) => {
    desk.ring = desk.Ring.around(one, other);
    desk.finishTool();
};

// Steps of the map under the cross, in pixels; a short one to come close.
desk.STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
desk.LONG_STEP = 40;
desk.SHORT_STEP = 4;

desk.TOOL_KEYS = {
    Escape: desk.leaveTool,
    Backspace: desk.takeCornerBack,
    Delete: desk.removeCorner,
    Enter: (event) => (event.ctrlKey ? desk.finishTool() : desk.setInTheMiddle()),
    PageDown: () => desk.ring.step(1),
    PageUp: () => desk.ring.step(-1),
};

desk.IDLE_KEYS = {
    v: desk.askMiddle,
    ContextMenu: desk.askMenuInTheMiddle,
    F10: (event) => event.shiftKey && desk.askMenuInTheMiddle(),
};

desk.pressed = (event) => {
    const held = event.altKey || event.metaKey || (event.ctrlKey && event.key !== "Enter");
    const step = desk.STEPS[event.key], deed = (desk.tool ? desk.TOOL_KEYS : desk.IDLE_KEYS)[event.key];
    if (held || desk.isOnControl(event) || !(deed || (step && (desk.tool || desk.placing)))) return;
    event.preventDefault();
    event.stopPropagation();
    const length = event.shiftKey ? desk.SHORT_STEP : desk.LONG_STEP;
    if (deed) deed(event);
    else desk.map.panBy(step.map((part) => part * length), { animate: false });
};
