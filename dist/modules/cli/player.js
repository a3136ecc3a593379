import { b as plainAddress } from './inline-text.js';

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

const video = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
/** A time such as `90`, `90s` or `1h2m3s`, in seconds. */
function seconds(written) {
    const [whole, hours = 0, minutes = 0, rest = 0] = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(written ?? '') ?? [];
    return whole ? +hours * 3600 + +minutes * 60 + +rest : 0;
}
/** The first group of the first pattern that the path of an address matches. */
const idIn = ({ pathname }, ...patterns) => patterns.map((pattern) => pattern.exec(pathname)?.[1]).find((id) => id);
const youtubeId = /^[\w-]{11}$/;
function youtube(address) {
    const { hostname, searchParams } = address;
    const id = hostname === 'youtu.be'
        ? idIn(address, /^\/([\w-]+)$/)
        : (idIn(address, /^\/(?:embed|shorts|live|v)\/([\w-]+)\/?$/) ??
            (address.pathname === '/watch' ? searchParams.get('v') : undefined));
    if (!id || !youtubeId.test(id))
        return undefined;
    const start = seconds(searchParams.get('start') ?? searchParams.get('t'));
    return `https://www.youtube-nocookie.com/embed/${id}?rel=0${start ? `&start=${start}` : ''}`;
}
function vimeo(address) {
    const { hostname, searchParams, hash, pathname } = address;
    const [, id, key = searchParams.get('h')] = (hostname === 'player.vimeo.com'
        ? /^\/video\/(\d{1,12})\/?$/
        : /^\/(?:channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d{1,12})(?:\/([\da-f]{6,16}))?\/?$/).exec(pathname) ?? [];
    if (!id)
        return undefined;
    const secret = key && /^[\da-f]{6,16}$/.test(key) ? `&h=${key}` : '';
    const start = seconds(/^#t=(\w+)$/.exec(hash)?.[1] ?? null);
    return `https://player.vimeo.com/video/${id}?dnt=1${secret}${start ? `#t=${start}s` : ''}`;
}
/** Pages of the site itself, where others have the name of a person. */
const notPeople = /^\/(?:charts|discover|feed|jobs|pages|people|search|stations|stream|upload|you)\//;
function soundcloud(address) {
    const { hostname, pathname, searchParams } = address;
    const inner = hostname === 'w.soundcloud.com' ? searchParams.get('url') : undefined;
    if (inner !== undefined) {
        const track = pathname.replace(/\/$/, '') === '/player' ? plainAddress(inner ?? '') : undefined;
        return track && framedTrack(track);
    }
    const isTrack = /^\/[\w-]+\/(?:sets\/)?[\w-]+(?:\/s-\w+)?\/?$/.test(pathname) && !notPeople.test(pathname);
    return isTrack && !/^\/[\w-]+\/(?:sets|likes|tracks|albums|reposts|followers|following)\/?$/.test(pathname)
        ? player(`https://soundcloud.com${pathname}`)
        : undefined;
}
/** What the address of a frame names: a track by its number, or by the address that readers know. */
function framedTrack(track) {
    if (track.hostname === 'soundcloud.com')
        return soundcloud(track);
    const isNumbered = track.hostname === 'api.soundcloud.com' && /^\/(?:tracks|playlists)\/\d{1,14}$/.test(track.pathname);
    return isNumbered ? player(`https://api.soundcloud.com${track.pathname}`) : undefined;
}
const player = (track) => `https://w.soundcloud.com/player/?url=${encodeURIComponent(track)}`;
function datawrapper(address) {
    const { hostname, pathname } = address;
    const [, id, version = '1'] = (hostname === 'datawrapper.dwcdn.net'
        ? /^\/([\da-zA-Z]{5})(?:\/(\d{1,5}))?\/?(?:index\.html)?$/
        : /^\/_\/([\da-zA-Z]{5})\/?$/).exec(pathname) ?? [];
    return id && `https://datawrapper.dwcdn.net/${id}/${version}/`;
}
/** Who may be framed; a test holds that each is in SECURITY.md. */
const providers = [
    {
        name: 'YouTube',
        kind: 'video',
        hosts: [
            ...['youtube.com', 'www.youtube.com', 'm.youtube.com', 'music.youtube.com', 'youtu.be'],
            ...['youtube-nocookie.com', 'www.youtube-nocookie.com'],
        ],
        frame: youtube,
        begin: 'autoplay=1',
        allow: video,
    },
    {
        name: 'Vimeo',
        kind: 'video',
        hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
        frame: vimeo,
        begin: 'autoplay=1',
        allow: video,
    },
    {
        name: 'SoundCloud',
        kind: 'audio',
        hosts: ['soundcloud.com', 'www.soundcloud.com', 'm.soundcloud.com', 'w.soundcloud.com'],
        frame: soundcloud,
        begin: 'auto_play=true',
        allow: 'autoplay; encrypted-media',
    },
    {
        name: 'OpenStreetMap',
        kind: 'map',
        hosts: ['openstreetmap.org', 'www.openstreetmap.org'],
        frame: mapFrame,
        allow: 'fullscreen',
    },
    {
        name: 'Datawrapper',
        kind: 'chart',
        hosts: ['datawrapper.dwcdn.net', 'datawrapper.de', 'www.datawrapper.de'],
        frame: datawrapper,
        allow: 'fullscreen',
    },
];

/**
 * What a provider’s player needs to run. Its own origin is another than the page’s, and stays its own: `allow-same-origin`
 * gives it nothing of the page. It cannot lead the page elsewhere, and nothing else is allowed.
 */
const foreign = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation';
/** A publisher’s page may be on the site of the page around it, so that it is of no site here. */
const own = 'allow-scripts';
/**
 * The player of an address, told by the address alone: of one of the `providers`, or of the host that the article itself is
 * on, `article`. Undefined for all others, which are no more than links.
 */
function playerOf(address, article) {
    const url = plainAddress(address);
    if (!url)
        return undefined;
    const provider = providers.find(({ hosts }) => hosts.includes(url.hostname));
    if (provider) {
        const { name, kind, allow, begin } = provider;
        const frame = provider.frame(url);
        if (!frame)
            return undefined;
        return { provider: name, kind, frame, playing: playing(frame, begin), sandbox: foreign, allow };
    }
    if (!article || plainAddress(article)?.host !== url.host)
        return undefined;
    const { href, host } = url;
    return { provider: host, kind: 'page', frame: href, playing: href, sandbox: own, allow: 'fullscreen' };
}
function playing(frame, begin) {
    if (!begin)
        return frame;
    const url = new URL(frame);
    return `${url.origin}${url.pathname}${url.search}${url.search ? '&' : '?'}${begin}${url.hash}`;
}

export { playerOf as p };
