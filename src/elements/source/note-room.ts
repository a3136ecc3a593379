/** The time of a reading, in the room that news of a later edition will take: no line of the page moves when that comes. */
export function inRoom(time: string): HTMLElement {
  const room = Object.assign(document.createElement('span'), {textContent: time});
  Object.assign(room.style, {display: 'inline-flex', alignItems: 'center', minBlockSize: '48px'});
  return room;
}
