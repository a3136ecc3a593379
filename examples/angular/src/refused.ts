import {CUSTOM_ELEMENTS_SCHEMA, Component} from '@angular/core';
import 'story-widgets/key-points.js';

/** `npm run check:refused` has to fail: the event has an item, and no point. */
@Component({
  selector: 'app-refused',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<key-points (key-points-toggle)="tell($event.point)" />`,
})
export class Refused {
  tell(_word: unknown) {}
}
