"use strict";
// What colours, shapes and lines on the map mean, in words: folded behind a button, and where it hides least.

desk.legend = {
    open(corner) {
        this._button = corner.appendChild(Object.assign(document.createElement("button"), { className: "unfold", hidden: true }));
        this._button.addEventListener("click", () => this._turn(!this.isOpen));
        this._panel = document.body.appendChild(Object.assign(document.createElement("div"), { className: "legend", hidden: true }));
        this._panel.setAttribute("role", "group");
        L.DomEvent.disableClickPropagation(this._panel);
        L.DomEvent.disableScrollPropagation(this._panel);
        desk.map.on("moveend", () => { if (desk.fitted) this.settle(); });
    },

    // As the person wants it; before that where there is room.
    get isOpen() {
        return this._told?.isOpen ?? (window.innerWidth >= 900 && window.innerHeight >= 560);
    },

    // lines: {sign, colour, onColour, words} of each class; shapes: {kind, words} of each kind; see ui/map/view/legend.py.
    tell(told) {
        this._told = told;
        this.refresh();
    },

    refresh() {
        if (!this._told) return;
        const isThere = this._told.isOn && (desk.picture.count > 0 || desk.base.hasAreas());
        this._button.hidden = !isThere;
        this._button.textContent = this._told.name;
        this._button.setAttribute("aria-expanded", String(this.isOpen));
        this._panel.setAttribute("aria-label", this._told.name);
        this._panel.hidden = !isThere || !this.isOpen;
        if (this._panel.hidden) return;
        const { title, lines, shapes } = this._told, counts = desk.picture.countByClass();
        const here = lines.filter((_, place) => counts[place]);
        const block = (className, ...parts) => {
            const made = Object.assign(document.createElement("div"), { className });
            made.append(...parts);
            return made;
        };
        this._panel.replaceChildren(
            block("shapes", ...shapes.map(({ kind, words }) => this._line(`shape kind-${kind}`, "words", words))),
            ...(here.length ? [block("heading", title)] : []),
            block("lines", ...here.map((line) => this._line("swatch", "words", line.words, line))),
            block("meanings", ...this._meanings()),
        );
        this.settle();
    },

    // Lie where the fewest things are beneath.
    settle() {
        if (this._panel.hidden) return;
        const seen = [
            ...desk.points.drawn.map(({ x, y }) => ({ x, y, weight: 3 })),
            ...desk.areaNumbers.drawn.map(({ x, y }) => ({ x, y, weight: 1 })),
        ].map(({ x, y, weight }) => ({ ...desk.map.layerPointToContainerPoint([x, y]), weight }));
        const hidden = ["south-east", "south-west", "north-west", "north-east"].map((side) => {
            this._panel.dataset.side = side;
            const { left, right, top, bottom } = this._panel.getBoundingClientRect();
            const beneath = seen.filter(({ x, y }) => x > left - 8 && x < right + 8 && y > top - 8 && y < bottom + 8);
            return { side, weight: beneath.reduce((sum, { weight }) => sum + weight, 0) };
        });
        this._panel.dataset.side = hidden.reduce((best, each) => (each.weight < best.weight ? each : best)).side;
    },

    _turn(isOpen) {
        this._told = { ...this._told, isOpen };
        this.refresh();
        desk.bridge.legendTurned(isOpen);
    },

    // Of all that may be on the map what is there.
    _meanings() {
        const { meanings } = this._told, areas = desk.base._of("area");
        return [
            ["number", desk.points.drawn.length > 0, "3"],
            ["hatch", desk.hatched.hasContent(), "12"],
            ["shade", areas.some(({ prioritised }) => prioritised), ""],
            ["edge", areas.length > 0, ""],
            ["border", desk.base._of("outline").length > 0, ""],
            ["heat", desk.heat.isOn, ""],
        ].filter(([, isThere]) => isThere).map(([name, , sign]) => this._line(`sign ${name}`, "meaning", meanings[name], { sign }));
    },

    _line(className, wordsName, words, { sign = "", colour = "", onColour = "" } = {}) {
        const line = Object.assign(document.createElement("div"), { className: "line" });
        const mark = line.appendChild(Object.assign(document.createElement("span"), { className, textContent: sign }));
        if (colour) Object.assign(mark.style, { background: colour, color: onColour });
        line.appendChild(Object.assign(document.createElement("span"), { className: wordsName, textContent: words }));
        return line;
    },
};
