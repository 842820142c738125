"use strict";
// The page: joins the map with its layers and with the window around it. Text arrives as text, never as markup.

desk.open = (map) => {
    desk.map = map;
    desk.base = new desk.BaseLayer().addTo(map);
    desk.layers = new desk.LayerStack(map);
    desk.hatched = new desk.HatchLayer().addTo(map);
    desk.streets = new desk.StreetLayer();
    desk.points = new desk.PointLayer();
    desk.streets.addTo(map);
    desk.points.addTo(map);
    desk.areaNumbers = new desk.AreaNumberLayer().addTo(map);
    desk.names = new desk.NameLayer().addTo(map);
    desk.corner.open();
    desk.hint = desk.note("hint");
    desk.banner = desk.note("banner");
    desk.banner.setAttribute("role", "status");
    map.doubleClickZoom.disable();
    document.fonts.addEventListener("loadingdone", () => desk.names.repaint());
    L.control.scale({ imperial: false, maxWidth: 120 }).addTo(map);
    new QWebChannel(qt.webChannelTransport, (channel) => {
        desk.told = channel.objects;
        desk.bridge = channel.objects.bridge;
        desk.listen(map);
        desk.openTools(map);
        desk.bridge.opened();
    });
};

// A hidden box over the map, to be filled with text.
desk.note = (className) =>
    document.body.appendChild(Object.assign(document.createElement("div"), { className, hidden: true }));

desk.listen = (map) => {
    map.on("click", (event) => desk.press(event));
    map.on("dblclick", (event) => {
        const index = desk.thingAt(event.layerPoint);
        if (index >= 0) desk.bridge.pointOpened(...desk.picture.keyOf(index));
        else map.setZoomAround(event.latlng, map.getZoom() + 1);
    });
    map.on("resize", () => {
        // Leaflet itself would let its layers wait for a while, and what is new of the map stand empty.
        if (desk.fitted) desk.fit(desk.fittedPoints);
        else map.fire("moveend");
        desk.legend.refresh();
        desk.drawn(desk.turn);
    });
    map.on("movestart", () => { desk.fitted = desk.fitting; });
    map.on("mousemove", (event) => desk.hover(event));
    map.on("mouseout movestart zoomstart", desk.dropHint);
    document.documentElement.addEventListener("mouseleave", desk.dropHint);
    window.addEventListener("blur", desk.dropHint);
    map.getContainer().addEventListener("keydown", (event) => {
        const centre = map.getCenter();
        if (event.key === "Enter" && desk.placing) desk.bridge.mapClicked(centre.lat, centre.lng);
        if (event.key === "Escape") desk.bridge.leftPlacing();
    });
};

// The marker or street at a layer point; or -1.
desk.thingAt = (point) => {
    const index = desk.points.at(point);
    return index >= 0 || desk.points.clusterAt(point) ? index : desk.streets.at(point);
};

desk.press = ({ latlng, layerPoint }) => {
    const index = desk.placing ? -1 : desk.thingAt(layerPoint);
    const cluster = desk.placing || index >= 0 ? null : desk.points.clusterAt(layerPoint);
    const area = desk.placing || index >= 0 || cluster ? undefined : desk.areaNumbers.at(layerPoint);
    if (index >= 0) desk.bridge.pointClicked(...desk.picture.keyOf(index));
    else if (cluster) desk.lookInto(cluster.square);
    else if (area !== undefined) desk.bridge.areaClicked(area);
    else desk.bridge.mapClicked(latlng.lat, latlng.lng);
};

// As near as shows all of a cluster, and at least two steps nearer.
desk.lookInto = ({ x, y, box }) => {
    const map = desk.map, at = (left, top) => map.unproject([256 * left, 256 * top], 0);
    const fitting = map.getBoundsZoom(L.latLngBounds(at(box[0], box[1]), at(box[2], box[3])), false, L.point(40, 40));
    map.setView(at(x, y), Math.min(Math.max(fitting, map.getZoom() + 2), Math.max(desk.NEAR, map.getZoom() + 1)));
};

// Nothing is pointed at any more: an answer that is still on its way comes too late.
desk.dropHint = () => {
    desk.hovered = -1;
    desk.hint.hidden = true;
};

// The title of the thing under the mouse, which the window is asked for.
desk.hover = (event) => {
    const index = desk.placing ? -1 : desk.thingAt(event.layerPoint);
    const isOnSomething = index >= 0 || (!desk.placing &&
        (desk.points.clusterAt(event.layerPoint) || desk.areaNumbers.at(event.layerPoint) !== undefined));
    desk.map.getContainer().classList.toggle("on-point", Boolean(isOnSomething));
    if (index === desk.hovered) return;
    desk.hovered = index;
    desk.hint.hidden = true;
    if (index < 0) return;
    desk.hintPlace = event.containerPoint;
    desk.bridge.askTitle(...desk.picture.keyOf(index));
};

// What the window asks for.

desk.showBase = (collection) => {
    desk.base.show(collection);
    desk.layers.repaint();
    desk.hatched.repaint();
    desk.areaNumbers.repaint();
    desk.names.repaint();
    desk.corner.count();
    desk.legend.refresh();
    if (!desk.seen) desk.fit(false);
};

// parcel: see desktop/map/page/parcel.py.
desk.showPicture = (parcel) => {
    desk.picture = new desk.Picture(parcel);
    desk.hovered = -1;
    desk.hint.hidden = true;
    desk.sortPicture();
    desk.streets.show();
    desk.repaintPicture();
    if (!desk.seen) desk.fit(false);
};

// What is shown of the picture and how (see MapView.set_look).
desk.setLook = (look) => {
    desk.look = look;
    desk.sortPicture();
    desk.repaintPicture();
    desk.legend.tell(look.legend);
};

// Only what lies in these days (since 1970), the last one too; null is open.
desk.setDays = (first, last) => {
    desk.daysShown = [first ?? -Infinity, last ?? Infinity];
    if (desk.look) desk.picture.show(desk.look.kinds, desk.daysShown);
    desk.repaintPicture();
};

desk.daysShown = [-Infinity, Infinity];

desk.sortPicture = () => {
    if (!desk.look) return;
    desk.picture.sort(desk.look);
    desk.picture.show(desk.look.kinds, desk.daysShown);
};

desk.repaintPicture = () => {
    if (!desk.look || !desk.colours) return;
    desk.hatched.isOn = desk.look.areas;
    desk.streets.isOn = desk.look.streets;
    desk.names.isOn = desk.look.names;
    if (desk.heat.isOn !== desk.look.heat) desk.heat.show(desk.look.heat);
    else desk.heat.refresh();
    desk.hatched.repaint();
    desk.streets.setColours(desk.colours, desk.look);
    desk.points.setColours(desk.colours, desk.look);
    desk.areaNumbers.setColours(desk.colours);
    desk.names.repaint();
    if (desk.rings) desk.rings.repaint();
    desk.corner.count();
    desk.legend.refresh();
};

// The window's answer to what the mouse rests on.
desk.sayTitle = (kind, id, title) => {
    if (desk.hovered !== desk.picture.indexOf(kind, id) || desk.hovered < 0 || !title) return;
    desk.hint.textContent = title;
    desk.hint.hidden = false;
    desk.placeHint(desk.hintPlace);
};

// Beside the mouse, whole on the map, and clear of what else is written there where that can be.
desk.placeHint = ({ x, y }) => {
    const { offsetWidth: wide, offsetHeight: high } = desk.hint, gap = 14;
    const written = [...document.querySelectorAll(".legend, .corner > *")].map((one) => one.getBoundingClientRect());
    const isClear = ([left, top]) => left >= 8 && top >= 8 && left + wide <= window.innerWidth - 8 && top + high <= window.innerHeight - 8 &&
        !written.some((box) => left < box.right && left + wide > box.left && top < box.bottom && top + high > box.top);
    const places = [[x + gap, y + gap], [x + gap, y - gap - high], [x - gap - wide, y + gap], [x - gap - wide, y - gap - high]];
    const inside = ([left, top]) => [Math.max(8, Math.min(left, window.innerWidth - wide - 8)), Math.max(8, Math.min(top, window.innerHeight - high - 8))];
    const [left, top] = places.find(isClear) || inside(places[0]);
    desk.hint.style.left = `${left}px`;
    desk.hint.style.top = `${top}px`;
};

desk.highlight = (kind, id) => {
    const here = desk.points.choose(kind, id);
    desk.streets.repaint();
    if (here) desk.map.panInside(desk.points.latLngOf(desk.picture.indexOf(kind, id)), { padding: [48, 48], animate: false });
    return here;
};

desk.setColours = (colours) => {
    const style = document.documentElement.style;
    for (const name of ["land", "surface", "ink", "line", "accent", "areaEdge", "hatch", "priority", "border"]) style.setProperty(`--${name}`, colours[name]);
    style.setProperty("--heat", Object.keys(desk.HEAT).sort().map((part) => desk.HEAT[part]).join(", "));
    desk.colours = colours;
    desk.base.setColours(colours);
    desk.layers.setColours(colours);
    desk.hatched.setColours(colours);
    desk.repaintPicture();
    desk.names.setColours(colours);
    if (desk.drawing) desk.drawing.repaint();
};

desk.setWords = ({ zoomIn, zoomOut, map, corner }) => {
    desk.corner.setWords(corner);
    const label = (selector, text) => document.querySelectorAll(selector).forEach((element) => {
        element.title = text;
        element.setAttribute("aria-label", text);
    });
    label(".leaflet-control-zoom-in", zoomIn);
    label(".leaflet-control-zoom-out", zoomOut);
    desk.map.getContainer().setAttribute("aria-label", map);
};

// words: what the next click means, said over the map; "" when it means nothing any more.
desk.setPlacing = (words) => {
    desk.placing = Boolean(words);
    desk.banner.textContent = words;
    desk.banner.hidden = !words;
    desk.map.getContainer().classList.toggle("placing", desk.placing);
    if (words) desk.map.getContainer().focus();
};

// The areas and all points, or the points alone; again when the window's size changes.
desk.fit = (pointsAlone) => {
    const points = desk.points.bounds();
    const alone = points && (pointsAlone || !desk.base.hasAreas());
    const bounds = [points, alone ? null : desk.base.bounds()]
        .reduce((all, part) => (part ? all.extend(part) : all), L.latLngBounds([]));
    if (!bounds.isValid()) return;
    const room = Math.min(32, desk.map.getSize().x / 8, desk.map.getSize().y / 8);
    desk.fitting = true;
    desk.map.fitBounds(bounds, { padding: [room, room], maxZoom: 16, animate: false });
    desk.fitting = false;
    desk.fitted = true;
    desk.seen = Boolean(points) || desk.base.hasAreas();
    desk.fittedPoints = pointsAlone;
};

// The outline of an area of the base; nothing where it has none.
desk.showArea = (id) => {
    const bounds = L.latLngBounds(desk.base._of("area").filter((shape) => shape.id === id).flatMap((shape) => shape.corners));
    if (!bounds.isValid()) return;
    desk.seen = true;
    desk.map.fitBounds(bounds.pad(0.1), { animate: false });
};

desk.centre = (latitude, longitude, zoom) => {
    desk.seen = true;
    desk.map.setView([latitude, longitude], zoom, { animate: false });
};

// Where the map stands: middle and zoom, as JSON.
desk.where = () => {
    const { lat, lng } = desk.map.getCenter();
    return JSON.stringify([lat, lng, desk.map.getZoom()]);
};

// What of the map is seen, as JSON: south, west, north, east.
desk.box = () => {
    const bounds = desk.map.getBounds();
    return JSON.stringify([bounds.getSouth(), bounds.getWest(), bounds.getNorth(), bounds.getEast()]);
};

// Two frames later all that was asked for up to this turn is on the screen, at this width.
desk.drawn = (turn) => {
    desk.turn = turn;
    const tell = () => desk.bridge.drawn(turn, window.innerWidth);
    // Words stay unseen until their typeface has come.
    Promise.all([document.fonts.ready, desk.layers.settled()]).then(() => requestAnimationFrame(() => requestAnimationFrame(tell)));
};
