"use strict";
// The map's corner: what cannot be shown at a place, counted; and what colours and shapes mean, in words.

desk.corner = {
    open() {
        this._box = document.body.appendChild(Object.assign(document.createElement("div"), { className: "corner" }));
        this._legend = this._box.appendChild(Object.assign(document.createElement("div"), { className: "legend", hidden: true }));
        this._counted = this._box.appendChild(Object.assign(document.createElement("div"), { className: "counted", hidden: true }));
        L.DomEvent.disableClickPropagation(this._box);
        L.DomEvent.disableScrollPropagation(this._box);
    },

    setWords({ nowhere, precisions }) {
        this._words = precisions;
        this._counted.setAttribute("role", "group");
        this._counted.setAttribute("aria-label", nowhere);
        this.count();
    },

    count() {
        if (!this._words) return;
        this._showLegend();
        const outlined = new Set(desk.base._of("area").map(({ id }) => id));
        const counts = [...desk.hatched.counts()];
        const elsewhere = counts.reduce((sum, [id, count]) => sum + (desk.hatched.isOn && outlined.has(id) ? 0 : count), 0);
        const told = [
            [desk.AREA, elsewhere],
            [desk.MUNICIPALITY, desk.picture.countOf(desk.MUNICIPALITY)],
            [desk.UNKNOWN, desk.picture.countOf(desk.UNKNOWN)],
        ].filter(([, count]) => count);
        this._counted.replaceChildren(...told.map(([precision, count]) => {
            const button = document.createElement("button");
            button.textContent = `${desk.countWords(count)} ${this._words[precision]}`;
            button.addEventListener("click", () => desk.bridge.precisionClicked(precision));
            return button;
        }));
        this._counted.hidden = !told.length;
    },

    // lines: {sign, colour, onColour, words} of each class; shapes: {kind, words} of each kind.
    setLegend(legend) {
        this._told = legend;
        this.count();
    },

    // Of the classes those that are there.
    _showLegend() {
        if (!this._told) return;
        const { title, lines, shapes, isOn } = this._told, counts = desk.picture.countByClass();
        const heading = Object.assign(document.createElement("div"), { className: "heading", textContent: title });
        this._legend.replaceChildren(
            ...shapes.map(({ kind, words }) => this._line(`shape kind-${kind}`, "", "", "", words)),
            heading,
            ...lines.filter((_, place) => counts[place]).map(({ sign, colour, onColour, words }) => this._line("swatch", sign, colour, onColour, words)),
        );
        this._legend.hidden = !isOn || !desk.picture.count;
    },

    _line(className, sign, colour, onColour, words) {
        const line = Object.assign(document.createElement("div"), { className: "line" });
        const mark = line.appendChild(Object.assign(document.createElement("span"), { className, textContent: sign }));
        if (colour) Object.assign(mark.style, { background: colour, color: onColour });
        line.appendChild(Object.assign(document.createElement("span"), { className: "words", textContent: words }));
        return line;
    },
};
