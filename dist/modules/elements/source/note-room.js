/** The time of a reading, in the room that news of a later edition will take: no line of the page moves when that comes. */
function inRoom(time) {
    const room = Object.assign(document.createElement('span'), { textContent: time });
    Object.assign(room.style, { display: 'inline-flex', alignItems: 'center', minBlockSize: '48px' });
    return room;
}

export { inRoom };
