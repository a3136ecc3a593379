import { plainAddress } from './address.js';
import { mapFrame } from './map.js';

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

export { providers };
