import { scrollTo } from './scroll-to.js';

/**
 * Takes the reader past a widget, to the place at its end, unless they went on while this was loaded. It is a stop of the
 * Tab key only while the reader is there: from one that is never a stop, Chromium starts the widget over.
 */
function skipPast(button) {
    const { activeElement } = button.getRootNode();
    if (activeElement && activeElement !== button)
        return;
    const end = button.closest('[part=base]').querySelector('[part=end]');
    end.tabIndex = 0;
    end.focus({ preventScroll: true });
    scrollTo(end, 'nearest');
    end.addEventListener('blur', () => (end.tabIndex = -1), { once: true });
}

export { skipPast };
