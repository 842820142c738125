"use strict";
// Draws the facts of this page on its map. Every text is set as text, never as markup.

const showFacts = (map) => {
    const facts = JSON.parse(document.getElementById("facts").textContent);
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const printed = window.matchMedia("print");
    const places = new Map();

    const colours = () => (dark.matches && !printed.matches ? facts.dark : facts.light);

    const make = (tag, className, text) => {
        const element = document.createElement(tag);
        if (className) element.className = className;
        if (text !== undefined) element.textContent = text;
        return element;
    };

    // The base map, below everything, and never in the way of a click.

    const ground = map.createPane("ground");
    ground.style.zIndex = 250;
    ground.style.pointerEvents = "none";
    const surface = L.canvas({ pane: "ground", padding: 0.3 });

    const widthOf = (rank) => {
        const metres = { 1: 17, 2: 13 }[rank] || 9, least = { 1: 2.6, 2: 1.7 }[rank] || 0.8;
        const perPixel = 40075016 * Math.cos(map.getCenter().lat * Math.PI / 180) / 2 ** (map.getZoom() + 8);
        return Math.max(least, Math.min(22, metres / perPixel));
    };

    const styles = {
        outline: (c) => ({ fillColor: c.land, fillOpacity: 1, stroke: false }),
        area: (c, p) => ({ fillColor: p.shade ? c.shades[p.shade] : "transparent", fillOpacity: p.shade ? 1 : 0, stroke: false }),
        park: (c, p) => ({ fillColor: p.surface === "wood" ? c.wood : c.park, fillOpacity: 1, stroke: false }),
        water: (c) => ({ fillColor: c.water, fillOpacity: 1, color: c.water, weight: 2 }),
        building: (c) => ({ fillColor: c.building, fillOpacity: 1, stroke: false }),
        edge: (c, p) => ({ color: c.roadEdge, weight: widthOf(p.rank) + 1.6, fill: false }),
        road: (c, p) => ({ color: p.rank === 1 ? c.mainRoad : c.road, weight: widthOf(p.rank), fill: false }),
        rail: (c) => ({ color: c.rail, weight: 1.4, fill: false }),
        limit: (c) => ({ color: c.border, weight: 1.5, dashArray: "8 5", fill: false }),
        border: (c) => ({ color: c.areaEdge, weight: 1.4, dashArray: "5 4", fill: false }),
    };
    const order = [
        ["outline", "outline"], ["area", "area"], ["park", "park"], ["water", "water"], ["building", "building"],
        ["road", "edge"], ["road", "road"], ["rail", "rail"], ["outline", "limit"], ["area", "border"],
    ];
    const drawn = order.map(([kind, style]) => {
        const features = facts.base.filter((each) => each.properties.kind === kind)
            .sort((one, other) => (other.properties.rank || 3) - (one.properties.rank || 3));
        return [style, L.geoJSON({ type: "FeatureCollection", features }, {
            renderer: surface, interactive: false, pane: "ground",
            style: (feature) => ({ lineCap: "round", lineJoin: "round", ...styles[style](colours(), feature.properties) }),
        }).addTo(map)];
    });
    const paint = () => drawn.forEach(([style, layer]) =>
        layer.setStyle((feature) => styles[style](colours(), feature.properties)));
    map.on("zoomend", paint);
    dark.addEventListener("change", paint);
    printed.addEventListener("change", paint);

    // What is told: areas and streets with a label, single things as small marks.

    const told = ({ name, lines }) => {
        const box = make("div");
        box.append(make("h3", "", name));
        lines.forEach((line) => box.append(make("p", "", line)));
        return box;
    };

    const plate = ({ name, figures }) => {
        const box = make("div", "plate");
        box.append(make("b", "", name));
        figures.forEach(([kind, figure]) => {
            const pair = make("span", "pair");
            pair.append(make("span", `sign ${kind}`), document.createTextNode(` ${figure}`));
            box.append(pair);
        });
        return box;
    };

    const label = (place) => {
        const html = make("div", "mark");
        html.append(place.number ? make("div", "disc", place.number) : plate(place));
        const icon = L.divIcon({ html, className: "", iconSize: [0, 0], iconAnchor: [0, 0] });
        return L.marker(place.at, { icon, riseOnHover: true, zIndexOffset: place.number ? -place.number : 0 });
    };

    const reach = facts.things.length > 2000 ? 3.5 : 5;
    const marks = L.canvas({ padding: 0.3 });
    const ring = { radius: reach, color: "#ffffff", weight: 1.2, fillOpacity: 1, renderer: marks };
    // As the signs in the legend: a disc, a square and a diamond.
    const Mark = L.CircleMarker.extend({
        _updatePath() {
            const { _ctx: context } = this._renderer, { x, y } = this._point, r = this._radius;
            if (!this._renderer._drawing || this._empty()) return;
            context.beginPath();
            if (this.options.kind === "case") context.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
            else if (this.options.kind === "measure") {
                context.moveTo(x, y - r * 1.3);
                context.lineTo(x + r * 1.3, y);
                context.lineTo(x, y + r * 1.3);
                context.lineTo(x - r * 1.3, y);
                context.closePath();
            } else context.arc(x, y, r, 0, Math.PI * 2);
            this._renderer._fillStroke(context, this);
        },
    });
    const inks = { report: "#0b4f6c", case: "#17212b", measure: "#b0341f" };
    facts.things.forEach((thing) => {
        if (thing.line) L.geoJSON({ type: "MultiLineString", coordinates: thing.line }, { interactive: false, style: { color: inks.report, weight: 4 } }).addTo(map);
        new Mark(thing.at, { ...ring, kind: thing.kind, fillColor: inks[thing.kind] }).bindPopup(() => told(thing)).addTo(map);
    });
    facts.places.forEach((place) => {
        const layer = facts.exact ? L.layerGroup() : label(place);
        if (!facts.exact) {
            layer.bindPopup(() => told(place), { maxWidth: 320, offset: [0, -8] }).addTo(map);
            layer.on("popupopen", () => choose(place.key));
        }
        places.set(place.key, { place, layer });
    });

    // Labels stand beside each other: each moves to the nearest free spot around its place.

    const offsets = [[0, 0]];
    for (let ring = 1; ring <= 5; ring += 1)
        for (let turn = 0; turn < 8 * ring; turn += 1)
            offsets.push([ring * Math.cos(Math.PI / 2 + turn * Math.PI / 4 / ring), ring * Math.sin(Math.PI / 2 + turn * Math.PI / 4 / ring)]);
    const spread = () => {
        const taken = [];
        if (facts.exact) return;
        for (const { place, layer } of places.values()) {
            const mark = layer.getElement().firstElementChild, spot = map.latLngToContainerPoint(place.at);
            const width = mark.offsetWidth + 3, height = mark.offsetHeight + 3;
            const step = place.number ? width * 0.75 : height / 2;
            const boxes = offsets.map(([x, y]) => ({ x: spot.x + x * step, y: spot.y + y * step, width, height, dx: x * step, dy: y * step }));
            const free = boxes.find((box) => !taken.some((other) =>
                Math.abs(box.x - other.x) * 2 < box.width + other.width && Math.abs(box.y - other.y) * 2 < box.height + other.height));
            const box = free || boxes[0];
            taken.push(box);
            mark.style.setProperty("--dx", `${box.dx}px`);
            mark.style.setProperty("--dy", `${box.dy}px`);
        }
    };
    map.on("zoomend", spread);

    // The list and the map point at each other.

    const status = document.getElementById("told");
    const choose = (key) => {
        document.querySelectorAll("tr.chosen").forEach((row) => row.classList.remove("chosen"));
        const row = [...document.querySelectorAll("tr[data-place]")].find((each) => each.dataset.place === key);
        if (row) row.classList.add("chosen");
    };
    document.querySelectorAll("tr[data-place]").forEach((row) => {
        const found = places.get(row.dataset.place), name = row.querySelector("th bdi");
        if (!found) return;
        const button = make("button");
        button.type = "button";
        name.replaceWith(button);
        button.append(name);
        button.addEventListener("click", () => {
            const near = found.place.number || facts.exact;
            map.setView(found.place.at, Math.max(map.getZoom(), near ? 15 : 0), { animate: false });
            if (!facts.exact) found.layer.openPopup();
            choose(found.place.key);
            status.textContent = [found.place.name, ...found.place.lines].join(". ");
        });
    });

    // Words and view.

    const say = (selector, text) => document.querySelectorAll(selector).forEach((element) => {
        element.title = text;
        element.setAttribute("aria-label", text);
    });
    say(".leaflet-control-zoom-in", "Zooma in");
    say(".leaflet-control-zoom-out", "Zooma ut");
    map.getContainer().setAttribute("aria-label", "Karta. Piltangenterna flyttar, plus och minus zoomar.");
    map.getContainer().setAttribute("role", "region");
    map.on("popupopen", (event) => {
        const close = event.popup.getElement().querySelector(".leaflet-popup-close-button");
        close.setAttribute("aria-label", "Stäng");
        event.popup.getElement().querySelector(".leaflet-popup-content").tabIndex = 0;
    });
    L.control.scale({ imperial: false, maxWidth: 120 }).addTo(map);
    const fit = () => map.fitBounds(facts.bounds, { padding: [20, 20], animate: false });
    fit();
    spread();
    printed.addEventListener("change", () => { map.invalidateSize({ animate: false }); fit(); });
};
