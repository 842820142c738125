"""Asks a service which layers it has."""

from desktop.layers.capabilities import MOST_BYTES, capabilities_address, offered
from desktop.layers.pictures import Unusable
from desktop.layers.sources import checked_address
from desktop.layers.tile_post import TilePost
from models.map.layers import OfferedLayer, TileTrouble
from models.map.values import LayerKind
from models.refusals import Refusal, RefusalKind


def layers_of_service(post: TilePost, kind: LayerKind, address: str) -> list[OfferedLayer]:
    """The layers of the WMS or WMTS at *address*. Slow: it waits for the net.

    Raises Refusal ADDRESS_UNREADABLE, ADDRESS_WITH_PASSWORD, NETWORK_OFF, SERVICE_SILENT, SERVICE_UNREADABLE,
    SERVICE_WITHOUT_GRID.
    """
    source = checked_address(address)
    try:
        content = post.fetch(capabilities_address(kind, source), "application/xml, text/xml", MOST_BYTES)
    except Unusable as fault:
        is_off = fault.trouble is TileTrouble.OFFLINE
        raise Refusal(RefusalKind.NETWORK_OFF if is_off else RefusalKind.SERVICE_SILENT) from fault
    if content is None:
        raise Refusal(RefusalKind.SERVICE_SILENT)
    return offered(kind, source, content)
