"use strict";
// The page: joins the map with its layers and with the window around it. Text arrives as text, never as markup.

desk.open = (map) => {
    desk.map = map;
    desk.base = new desk.BaseLayer().addTo(map);
    desk.points = new desk.PointLayer().addTo(map);
    desk.names = new desk.NameLayer().addTo(map);
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
    map.on("click", (event) => {
        const index = desk.placing ? -1 : desk.points.at(event.layerPoint);
        if (index >= 0) desk.bridge.pointClicked(...desk.points.keyOf(index));
        else desk.bridge.mapClicked(event.latlng.lat, event.latlng.lng);
    });
    map.on("dblclick", (event) => {
        const index = desk.points.at(event.layerPoint);
        if (index >= 0) desk.bridge.pointOpened(...desk.points.keyOf(index));
        else map.setZoomAround(event.latlng, map.getZoom() + 1);
    });
    map.on("resize", () => {
        if (desk.fitted) desk.fit(desk.fittedPoints);
        desk.drawn(desk.turn);
    });
    map.on("movestart", () => { desk.fitted = desk.fitting; });
    map.on("mousemove", (event) => desk.hover(event));
    map.on("mouseout movestart zoomstart", () => { desk.hint.hidden = true; });
    map.getContainer().addEventListener("keydown", (event) => {
        const centre = map.getCenter();
        if (event.key === "Enter" && desk.placing) desk.bridge.mapClicked(centre.lat, centre.lng);
        if (event.key === "Escape") desk.bridge.leftPlacing();
    });
};

// The title of the point under the mouse.
desk.hover = (event) => {
    const index = desk.placing ? -1 : desk.points.at(event.layerPoint);
    desk.map.getContainer().classList.toggle("on-point", index >= 0);
    if (index === desk.hovered) return;
    desk.hovered = index;
    desk.hint.hidden = true;
    if (index < 0) return;
    const { x, y } = event.containerPoint;
    desk.bridge.titleOf(...desk.points.keyOf(index), (title) => {
        if (desk.hovered !== index || !title) return;
        desk.hint.textContent = title;
        desk.hint.style.left = `${Math.max(8, Math.min(x + 14, window.innerWidth - 268))}px`;
        desk.hint.style.top = `${y + 14}px`;
        desk.hint.hidden = false;
    });
};

// What the window asks for.

desk.showBase = (collection) => {
    desk.base.show(collection);
    desk.names.repaint();
    if (!desk.seen) desk.fit(false);
};

desk.showPoints = (flat) => {
    desk.points.show(flat);
    desk.names.repaint();
    desk.hovered = -1;
    desk.hint.hidden = true;
    if (!desk.seen) desk.fit(false);
};

desk.highlight = (kind, id) => {
    const here = desk.points.choose(kind, id);
    if (here) desk.map.panInside(desk.points.latLngOf(desk.points.indexOf(kind, id)), { padding: [48, 48], animate: false });
    return here;
};

desk.setColours = (colours) => {
    const style = document.documentElement.style;
    for (const name of ["land", "surface", "ink", "line", "accent"]) style.setProperty(`--${name}`, colours[name]);
    desk.base.setColours(colours);
    desk.points.setColours(colours);
    desk.names.setColours(colours);
    if (desk.drawing) desk.drawing.repaint();
};

desk.setWords = ({ zoomIn, zoomOut, map }) => {
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

desk.centre = (latitude, longitude, zoom) => {
    desk.seen = true;
    desk.map.setView([latitude, longitude], zoom, { animate: false });
};

// Two frames later all that was asked for up to this turn is on the screen, at this width.
desk.drawn = (turn) => {
    desk.turn = turn;
    const tell = () => desk.bridge.drawn(turn, window.innerWidth);
    // Words stay unseen until their typeface has come.
    document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(tell)));
};
