/** The size of a map in pixels, of which its corners are counted: about that of the widest frame. */
const [width, height] = [720, 405];
/** Web maps of this kind are square at zoom 0, with this many pixels on a side. */
const tile = 256;
/**
 * The address at which OpenStreetMap gives a map to be framed, of one of a map on its site or of such a frame: corners and
 * marker, as numbers and nothing else. Its site is not to be framed itself.
 */
function mapFrame({ pathname, searchParams, hash }) {
    if (pathname === '/export/embed.html') {
        const corners = numbers(searchParams.get('bbox'), ',', 4);
        const [west, south, east, north] = corners ?? [];
        if (!corners || !isPlace(south, west) || !isPlace(north, east))
            return undefined;
        return frame(corners, numbers(searchParams.get('marker'), ',', 2));
    }
    if (pathname !== '/')
        return undefined;
    const [, zoom, ...middle] = /^#(?:.*&)?map=(\d{1,2})(?:\.\d+)?\/([-\d.]+)\/([-\d.]+)/.exec(hash) ?? [];
    const marker = numbers(`${searchParams.get('mlat')},${searchParams.get('mlon')}`, ',', 2);
    const at = zoom === undefined ? marker : numbers(middle.join(), ',', 2);
    if (!at || !isPlace(at[0], at[1]))
        return undefined;
    const depth = Math.min(19, Math.max(0, Number(zoom ?? searchParams.get('zoom') ?? 12)));
    return frame(cornersOf(at[0], at[1], depth), marker);
}
/** West, south, east and north of what a map shows around a place at a zoom. */
function cornersOf(latitude, longitude, zoom) {
    const degrees = 360 / (tile * 2 ** zoom);
    const across = (degrees * width) / 2;
    // What is as high as it is wide on the map is less degrees high the farther it is from the equator.
    const up = ((degrees * height) / 2) * Math.cos((latitude * Math.PI) / 180);
    const within = (value, most) => Math.round(Math.max(-most, Math.min(most, value)) * 1e5) / 1e5;
    return [
        within(longitude - across, 180),
        within(latitude - up, 85),
        within(longitude + across, 180),
        within(latitude + up, 85),
    ];
}
function frame(corners, marker) {
    const at = marker && isPlace(marker[0], marker[1]) ? `&marker=${marker.join('%2C')}` : '';
    return `https://www.openstreetmap.org/export/embed.html?bbox=${corners.join('%2C')}&layer=mapnik${at}`;
}
const isPlace = (latitude, longitude) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
function numbers(written, between, count) {
    const parts = (written ?? '').split(between);
    return parts.length === count && parts.every((part) => /^-?\d{1,3}(?:\.\d{1,16})?$/.test(part))
        ? parts.map(Number)
        : undefined;
}

export { mapFrame };
