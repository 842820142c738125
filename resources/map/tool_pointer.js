"use strict";
// What the mouse, a pen or a finger does with a tool: lines and boxes dragged, corners clicked and moved.

// Less than so many pixels is a click.
desk.LEAST_DRAG = 5;
// A line dragged by hand keeps corners that are more than so many pixels off the straight, and not more than so many.
desk.SMOOTHED = 2.5;
desk.MOST_CORNERS = 200;

desk.listenToPointer = (container) => {
    const listen = (name, answer) => container.addEventListener(name, answer, true);
    listen("pointerdown", desk.pointerDown);
    listen("pointermove", desk.pointerMoved);
    listen("pointerup", desk.pointerUp);
    listen("pointercancel", desk.pointerLost);
    listen("click", desk.clicked);
    listen("dblclick", (event) => desk.tool && desk.keep(event));
    listen("contextmenu", desk.menuAsked);
};

// The event is the tool's, and nobody else's.
desk.keep = (event) => {
    event.preventDefault();
    event.stopPropagation();
};

desk.isOnControl = (event) => Boolean(event.target.closest && event.target.closest(".leaflet-control, .corner, .legend"));

desk.pointerDown = (event) => {
    desk.swallowsClick = false;
    desk.downAt = desk.map.mouseEventToContainerPoint(event);
    if (event.button || desk.isOnControl(event)) return;
    const isEdited = desk.ring && desk.ring.isClosed;
    if (isEdited) desk.takeHandle(event);
    else if (desk.tool ? desk.isDragged(desk.tool.shape) : event.shiftKey) desk.beginDrag(event);
};

desk.beginDrag = (event) => {
    const isLasso = Boolean(desk.tool) && desk.tool.shape === "lasso", start = desk.map.mouseEventToLayerPoint(event);
    desk.dragged = isLasso ? new desk.DraggedLine(start) : new desk.DraggedBox(start);
    desk.capture(event);
};

// A corner follows the pointer from now on; a handle in the middle of an edge becomes one.
desk.takeHandle = (event) => {
    const found = desk.ring.handleAt(desk.map.mouseEventToLayerPoint(event));
    desk.ring.isCarried = false;
    if (!found) return;
    if (found.isBetween) desk.ring.addAfter(found.index, desk.map.mouseEventToLatLng(event));
    else desk.ring.choose(found.index);
    desk.moved = desk.ring.chosen;
    desk.map.dragging.disable();
    desk.capture(event);
};

desk.capture = (event) => {
    // A pointer that a test has made up cannot be captured.
    try { desk.map.getContainer().setPointerCapture(event.pointerId); } catch { /* it is followed all the same */ }
};

desk.pointerMoved = (event) => {
    const point = desk.map.mouseEventToLayerPoint(event);
    const place = desk.map.layerPointToLatLng(point);
    if (desk.dragged) desk.follow(event);
    else if (desk.moved >= 0) desk.ring.move(desk.moved, desk.putAt(place, event));
    else if (!desk.tool) return;
    desk.pointer = place;
    desk.markCatch(place, event);
    desk.drawing.repaint();
    if (desk.dragged || desk.moved >= 0) desk.keep(event);
};

// The engine tells of several steps at once, once a frame.
desk.follow = (event) => {
    const steps = event.getCoalescedEvents();
    for (const step of steps.length ? steps : [event]) desk.dragged.to(desk.map.mouseEventToLayerPoint(step));
};

desk.pointerUp = (event) => {
    const dragged = desk.dragged, isMoved = desk.moved >= 0;
    desk.pointerLost();
    desk.swallowsClick = isMoved || Boolean(dragged && dragged.isLong());
    if (!dragged || !dragged.isLong()) return;
    desk.keep(event);
    const flat = dragged.outline().map((point) => desk.map.layerPointToLatLng(point))
        .map(desk.rounded).flatMap(({ lat, lng }) => [lat, lng]);
    if (flat.length < desk.LEAST_CORNERS * 2) return;
    if (desk.tool) {
        desk.ring = new desk.Ring(flat);
        desk.finishTool();
    } else desk.told.tools.boxDrawn(flat);
};

desk.pointerLost = () => {
    if (desk.moved >= 0) desk.map.dragging.enable();
    desk.dragged = null;
    desk.moved = -1;
    desk.caught = null;
    desk.drawing.repaint();
};

desk.clicked = (event) => {
    if (desk.isOnControl(event)) return;
    const point = desk.map.mouseEventToLayerPoint(event), place = desk.map.layerPointToLatLng(point);
    // Where the map itself is dragged the place under the pointer stays the same.
    const isDrag = desk.downAt && desk.downAt.distanceTo(desk.map.mouseEventToContainerPoint(event)) >= desk.LEAST_DRAG;
    if (desk.swallowsClick || desk.tool) desk.keep(event);
    if (desk.swallowsClick || isDrag) return;
    if (desk.tool) desk.clickedWithTool(event, place);
    else if (event.ctrlKey && !desk.placing) {
        desk.keep(event);
        desk.told.tools.placeAsked(place.lat, place.lng);
    } else if (event.shiftKey && !desk.placing) desk.toggleAt(event, point);
};

desk.clickedWithTool = (event, place) => {
    const ring = desk.ring;
    if (ring.isClosed) return;
    desk.drawsByKeys = false;
    if (desk.tool.shape === "box" && ring.corners.length) desk.finishBox(ring.corners[0], place);
    else if (event.detail > 1 || desk.endsAt(place, event)) desk.finishTool();
    else ring.add(desk.putAt(place, event));
};

// Shift with a click on a point: one more to choose, or one less.
desk.toggleAt = (event, point) => {
    const index = desk.thingAt(point);
    desk.keep(event);
    if (index >= 0) desk.told.tools.pointToggled(...desk.picture.keyOf(index));
};

desk.menuAsked = (event) => {
    event.preventDefault();
    if (event.button !== 2 || desk.tool || desk.isOnControl(event)) return;
    const { lat, lng } = desk.map.mouseEventToLatLng(event), { x, y } = desk.map.mouseEventToContainerPoint(event);
    desk.told.tools.menuAsked(lat, lng, x, y);
};

// A line drawn by hand, made simple.
desk.DraggedLine = class {
    constructor(start) { this._points = [start]; }

    to(point) { this._points.push(point); }

    isLong() {
        const bounds = L.bounds(this._points), size = bounds.getSize();
        return Math.max(size.x, size.y) >= desk.LEAST_DRAG;
    }

    outline() {
        let corners = this._points;
        for (let off = desk.SMOOTHED; off === desk.SMOOTHED || corners.length > desk.MOST_CORNERS; off *= 2) {
            corners = L.LineUtil.simplify(this._points, off);
        }
        return corners;
    }
};

desk.DraggedBox = class {
    constructor(start) { this._start = this._end = start; }

    to(point) { this._end = point; }

    isLong() { return this._start.distanceTo(this._end) >= desk.LEAST_DRAG; }

    outline() {
        const { _start: a, _end: b } = this;
        return [a, L.point(b.x, a.y), b, L.point(a.x, b.y)];
    }
};

desk.moved = -1;
