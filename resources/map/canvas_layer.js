"use strict";
// A Leaflet layer that is one canvas: it paints itself anew whenever the map has come to rest.
window.desk = {};

desk.CanvasLayer = L.Renderer.extend({
    options: { padding: 0.15 },

    // Where a place lies on this canvas now. Places are kept as fractions of the world (see desk.world).
    x(worldX) { return worldX * this._scale - this._origin.x; },
    y(worldY) { return worldY * this._scale - this._origin.y; },

    // The part of the world that this canvas shows: [west, north, east, south].
    worldBounds() {
        const { min, max } = this._bounds;
        return [min.x, min.y, max.x, max.y].map(
            (edge, index) => (edge + (index % 2 ? this._origin.y : this._origin.x)) / this._scale);
    },

    repaint() {
        if (!this._map || !this._bounds) return;
        // A canvas that shows nothing costs as much to lay over the others as one that does.
        this._container.style.display = this.hasContent() ? "" : "none";
        if (!this.hasContent()) return;
        const ratio = window.devicePixelRatio || 1, context = this._context, corner = this._bounds.min;
        this._scale = 256 * 2 ** this._map.getZoom();
        this._origin = this._map.getPixelOrigin();
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, this._container.width, this._container.height);
        context.setTransform(ratio, 0, 0, ratio, -corner.x * ratio, -corner.y * ratio);
        this.paint(context, this._map.getZoom());
    },

    // Whether there is anything to paint.
    hasContent() { return true; },

    // Leaflet's hooks for a renderer

    _initContainer() {
        this._container = document.createElement("canvas");
        this._context = this._container.getContext("2d");
    },

    _destroyContainer() {
        L.DomUtil.remove(this._container);
        delete this._container;
    },

    _updatePaths() {},

    // Leaflet would move the canvas by a part of a pixel here, and blur it.
    _reset() { this._update(); },

    _update() {
        if (this._map._animatingZoom && this._bounds) return;
        L.Renderer.prototype._update.call(this);
        const ratio = window.devicePixelRatio || 1, size = this._bounds.getSize(), canvas = this._container;
        const [wide, high] = [Math.round(size.x * ratio), Math.round(size.y * ratio)];
        if (canvas.width !== wide || canvas.height !== high) {
            [canvas.width, canvas.height] = [wide, high];
            canvas.style.width = `${size.x}px`;
            canvas.style.height = `${size.y}px`;
        }
        L.DomUtil.setPosition(canvas, this._bounds.min);
        this.repaint();
    },
});

// Web Mercator as fractions of the world's side: 0,0 in the north-west.
desk.world = (longitude, latitude) => {
    const sine = Math.sin(latitude * Math.PI / 180);
    return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
};

// Metres per screen pixel at a fraction of the world's side.
desk.metresPerPixel = (worldY, zoom) =>
    40075016.7 / (256 * 2 ** zoom) / Math.cosh(2 * Math.PI * (0.5 - worldY));
