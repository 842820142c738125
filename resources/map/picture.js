"use strict";
// All things of the map as typed arrays (see desktop/map/page/parcel.py), and which of them are shown.

desk.Picture = class {
    constructor({ count, numbers, lines }) {
        const bytes = Uint8Array.fromBase64(numbers);
        let from = 0;
        const next = (Kind) => {
            const part = new Kind(bytes.buffer, from, count);
            from += part.byteLength;
            return part;
        };
        this.count = count;
        this.lines = lines;
        [this.xs, this.ys] = [next(Float64Array), next(Float64Array)];
        [this.ids, this.days, this.areas, this.categories, this.lineOf] = Array.from({ length: 5 }, () => next(Int32Array));
        [this.kinds, this.tones, this.precisions] = Array.from({ length: 3 }, () => next(Uint8Array));
        this.shown = new Uint8Array(count).fill(1);
        this.classes = new Uint8Array(count);
        this.ranks = new Uint8Array(count);
        this._change();
    }

    // kinds: whether each kind is on; days: the first and the last that are shown.
    show(kinds, [first, last]) {
        const on = kinds.map(Number);
        for (let i = 0; i < this.count; i += 1) {
            this.shown[i] = on[this.kinds[i]] & (this.days[i] >= first) & (this.days[i] <= last);
        }
        this._change();
    }

    // No two states of any picture have the same version.
    _change() { this.version = desk.versions = (desk.versions || 0) + 1; }

    // Which colour each thing has: by its state, its category or its age; and which of many is told first: the most
    // urgent, or the newest.
    sort({ by, categories, today, ages }) {
        const places = new Map(categories.map((id, place) => [id, place]));
        const ofAge = (age) => { const place = ages.findIndex((most) => age <= most); return place < 0 ? ages.length : place; };
        for (let i = 0; i < this.count; i += 1) {
            if (by === "category") this.classes[i] = places.get(this.categories[i]) ?? categories.length;
            else if (by === "age") this.classes[i] = ofAge(today - this.days[i]);
            else this.classes[i] = this.tones[i];
            this.ranks[i] = by === "age" ? this.classes[i] : desk.RANK[this.tones[i]];
        }
        this._change();
    }

    // A marker of its own: a point, or a street whose line is not known.
    hasMarker(index) {
        const precision = this.precisions[index];
        return precision === desk.POINT || (precision === desk.STREET && this.lineOf[index] < 0);
    }

    indexOf(kind, id) {
        for (let at = this.ids.indexOf(id); at >= 0; at = this.ids.indexOf(id, at + 1)) {
            if (this.kinds[at] === kind) return at;
        }
        return -1;
    }

    keyOf(index) { return [this.kinds[index], this.ids[index]]; }

    // How many that are shown have their place no more exactly than this, by the area's id.
    countByArea() {
        const counts = new Map();
        for (let i = 0; i < this.count; i += 1) {
            if (this.shown[i] && this.precisions[i] === desk.AREA) counts.set(this.areas[i], (counts.get(this.areas[i]) || 0) + 1);
        }
        return counts;
    }

    // How many of each class are shown.
    countByClass() {
        const counts = new Uint32Array(256);
        for (let i = 0; i < this.count; i += 1) counts[this.classes[i]] += this.shown[i];
        return counts;
    }

    countOf(precision) {
        let found = 0;
        for (let i = 0; i < this.count; i += 1) found += this.shown[i] && this.precisions[i] === precision;
        return found;
    }

    // Where nearly all points lie: a stray one in another part of the country does not make the rest small.
    corners() {
        const placed = [this.xs, this.ys].map((part) => part.filter((place) => place === place).sort());
        const spread = Math.floor(placed[0].length / 50);
        if (!placed[0].length) return null;
        return [spread, placed[0].length - 1 - spread].map((place) => [placed[0][place], placed[1][place]]);
    }
};

// Precisions by their number (see Precision).
[desk.POINT, desk.STREET, desk.AREA, desk.MUNICIPALITY, desk.UNKNOWN] = [0, 1, 2, 3, 4];

desk.picture = new desk.Picture({ count: 0, numbers: "", lines: [] });
