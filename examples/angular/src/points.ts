import {CUSTOM_ELEMENTS_SCHEMA, Component, input, output} from '@angular/core';
import type {KeyPointsToggleEvent} from 'story-widgets/key-points.js';
import 'story-widgets/key-points.js';

@Component({
  selector: 'app-points',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <key-points [story]="story()" heading-level="4" (key-points-toggle)="tell($event)">
      <p>The key points appear here.</p>
    </key-points>
  `,
})
export class Points {
  readonly story = input.required<object>();
  readonly toggled = output<[item: string, open: boolean]>();

  tell({item, open}: KeyPointsToggleEvent) {
    this.toggled.emit([item, open]);
  }
}
