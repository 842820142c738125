"""What services say that they have is read, whatever stands in it."""

import pytest

from desktop.layers.capabilities import capabilities_address, offered
from desktop.layers.services import layers_of_service
from models.map.values import LayerKind
from models.refusals import Refusal, RefusalKind
from tests import tile_servers as servers

HERE = "https://kartor.example/ows?map=a"
WMS_130 = """<?xml version="1.0"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
 <Capability><Request><GetMap><Format>image/jpeg</Format><Format>image/png</Format>
   <DCPType><HTTP><Get><OnlineResource xlink:href="{get}"/></Get></HTTP></DCPType></GetMap></Request>
  <Layer><Title>Allt</Title><CRS>EPSG:3006</CRS>
   <Layer><Name>orto</Name><Title>Ortofoto &lt;b&gt;2025&lt;/b&gt;</Title><CRS>EPSG:3857</CRS>
     <Attribution><Title>© Kommunen</Title></Attribution></Layer>
   <Layer><Name>karta</Name><Title>Karta</Title></Layer>
  </Layer></Capability></WMS_Capabilities>"""
WMS_111 = """<!DOCTYPE WMT_MS_Capabilities SYSTEM "http://schemas.example/capabilities_1_1_1.dtd">
<WMT_MS_Capabilities version="1.1.1"><Capability>
 <Request><GetMap><Format>image/png</Format></GetMap></Request>
 <Layer><SRS>EPSG:4326 EPSG:3857</SRS><Layer><Name>a</Name><Title/></Layer></Layer>
</Capability></WMT_MS_Capabilities>"""
WMTS = """<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1">
 <Contents>
  <Layer><ows:Title>Topo</ows:Title><ows:Identifier>topo</ows:Identifier>
   <Style><ows:Identifier>dov</ows:Identifier></Style>
   <Style isDefault="true"><ows:Identifier>normal</ows:Identifier></Style><Format>image/png</Format>
   <TileMatrixSetLink><TileMatrixSet>3006</TileMatrixSet></TileMatrixSetLink>
   <TileMatrixSetLink><TileMatrixSet>web</TileMatrixSet></TileMatrixSetLink>
   <ResourceURL format="image/png" resourceType="tile" template="{template}"/></Layer>
  <TileMatrixSet><ows:Identifier>3006</ows:Identifier>
   <ows:SupportedCRS>urn:ogc:def:crs:EPSG::3006</ows:SupportedCRS></TileMatrixSet>
  <TileMatrixSet><ows:Identifier>web</ows:Identifier>
   <ows:SupportedCRS>urn:ogc:def:crs:EPSG:6.18.3:3857</ows:SupportedCRS>
   <TileMatrix><ows:Identifier>w1</ows:Identifier><ScaleDenominator>279541132.01435894</ScaleDenominator>
    <TopLeftCorner>-20037508.3427892 20037508.3427892</TopLeftCorner>
    <TileWidth>256</TileWidth><TileHeight>256</TileHeight></TileMatrix>
   <TileMatrix><ows:Identifier>w2</ows:Identifier><ScaleDenominator>139770566.00717947</ScaleDenominator>
    <TopLeftCorner>-20037508.3427892 20037508.3427892</TopLeftCorner>
    <TileWidth>256</TileWidth><TileHeight>256</TileHeight></TileMatrix>
  </TileMatrixSet></Contents></Capabilities>"""


def test_a_wms_offers_its_layers_in_the_system_that_fits_best():
    told = WMS_130.replace("{get}", "https://kartor.example/getmap?")
    ortho, map_ = offered(LayerKind.WMS, HERE, told.encode())
    assert (ortho.title, ortho.source) == ("Ortofoto <b>2025</b>", "https://kartor.example/getmap?")
    assert (ortho.options.layer, ortho.options.system, ortho.options.version) == (
        "orto",
        "EPSG:3857",
        "1.3.0",
    )
    assert (ortho.options.image_format, ortho.options.attribution) == ("image/png", "© Kommunen")
    assert map_.options.system == "EPSG:3006"


def test_a_service_cannot_send_us_to_another_server():
    told = WMS_130.replace("{get}", "http://169.254.169.254/latest")
    assert offered(LayerKind.WMS, HERE, told.encode())[0].source == HERE
    told = WMTS.replace("{template}", "http://10.0.0.1/{TileMatrix}/{TileRow}/{TileCol}.png")
    (topo,) = offered(LayerKind.WMTS, HERE, told.encode())
    assert (topo.source, topo.options.template) == (HERE, "")


def test_an_older_wms_is_asked_in_its_own_way():
    (layer,) = offered(LayerKind.WMS, HERE, WMS_111.encode())
    assert (layer.title, layer.options.version, layer.options.system) == ("a", "1.1.1", "EPSG:3857")


def test_a_wmts_offers_what_lies_on_the_maps_own_grid():
    template = "https://kartor.example/{Style}/{TileMatrix}/{TileRow}/{TileCol}.png"
    (topo,) = offered(LayerKind.WMTS, HERE, WMTS.replace("{template}", template).encode())
    assert (topo.title, topo.options.matrix_set, topo.options.layer_style) == ("Topo", "web", "normal")
    assert topo.options.levels == ("", "w1", "w2")
    assert (topo.options.min_zoom, topo.options.max_zoom) == (1, 2)
    assert topo.options.template == template


BOMB = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(ord(name) + 1)} "{f"&{name};" * 10}">' for name in "abcdefgh"
) + "]><a>&i;</a>"  # fmt: skip
FILE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'


@pytest.mark.parametrize(
    "content",
    [
        "",
        "<html>",
        "<html/>",
        BOMB,
        FILE,
        "<a>" * 100_000,
        "\0",
        "{}",
        '<?xml version="1.0" encoding="x"?><a/>',
    ],
    ids=range(9),
)
def test_what_is_no_list_of_layers_is_refused(content):
    for kind in (LayerKind.WMS, LayerKind.WMTS):
        with pytest.raises(Refusal) as refused:
            offered(kind, HERE, content.encode())
        assert refused.value.kind is RefusalKind.SERVICE_UNREADABLE


def test_a_service_without_a_fitting_grid_is_refused_in_words():
    told = WMS_130.replace("3857", "3021").replace("3006", "3021")
    with pytest.raises(Refusal) as refused:
        offered(LayerKind.WMS, HERE, told.encode())
    assert refused.value.kind is RefusalKind.SERVICE_WITHOUT_GRID


def test_the_question_keeps_what_stands_in_the_address():
    assert capabilities_address(LayerKind.WMS, "https://k.example/ows?map=a&request=x") == (
        "https://k.example/ows?map=a&SERVICE=WMS&REQUEST=GetCapabilities"
    )
    document = "https://k.example/1.0.0/WMTSCapabilities.xml"
    assert capabilities_address(LayerKind.WMTS, document) == document


def test_a_service_is_asked_only_while_the_switch_is_on(asked):
    with servers.serving(servers.giving(WMS_111.encode(), "text/xml")) as server:
        assert layers_of_service(asked.post, LayerKind.WMS, server.address)[0].title == "a"
        asked.rules = asked.rules._replace(is_online=False)
        with pytest.raises(Refusal) as refused:
            layers_of_service(asked.post, LayerKind.WMS, server.address)
        assert refused.value.kind is RefusalKind.NETWORK_OFF
        assert len(server.asked) == 1


@pytest.mark.parametrize("answer", [servers.endless, servers.dripping, servers.status(404), servers.silent])
def test_a_bad_service_is_refused_in_words(asked, answer):
    with servers.serving(answer) as server, pytest.raises(Refusal) as refused:
        layers_of_service(asked.post, LayerKind.WMS, server.address)
    assert refused.value.kind is RefusalKind.SERVICE_SILENT
