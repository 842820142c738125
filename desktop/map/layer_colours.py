"""The colours that layers of features may have, on light ground and on dark."""

from collections.abc import Mapping

from models.map.layers import LayerColour

ON_LIGHT: Mapping[LayerColour, str] = {
    LayerColour.PETROL: "#0B4F6C",
    LayerColour.BRICK: "#B0341F",
    LayerColour.AMBER: "#A86400",
    LayerColour.GREEN: "#2A7342",
    LayerColour.VIOLET: "#6B3FA0",
    LayerColour.GREY: "#4A5560",
}
ON_DARK: Mapping[LayerColour, str] = {
    LayerColour.PETROL: "#6BB9D6",
    LayerColour.BRICK: "#F0806A",
    LayerColour.AMBER: "#E6B04C",
    LayerColour.GREEN: "#6CC78C",
    LayerColour.VIOLET: "#BC9CEB",
    LayerColour.GREY: "#B4C1CB",
}
