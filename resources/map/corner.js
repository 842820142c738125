"use strict";
// The map's corner: what cannot be shown at a place, counted; and the way to what colours and shapes mean.

desk.corner = {
    open() {
        this._box = document.body.appendChild(Object.assign(document.createElement("div"), { className: "corner" }));
        desk.legend.open(this._box);
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
};
