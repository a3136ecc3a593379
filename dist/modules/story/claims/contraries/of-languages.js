import ar from './languages/ar.js';
import de from './languages/de.js';
import en from './languages/en.js';
import es from './languages/es.js';
import fa from './languages/fa.js';
import fr from './languages/fr.js';
import he from './languages/he.js';
import hi from './languages/hi.js';
import it from './languages/it.js';
import ja from './languages/ja.js';
import pl from './languages/pl.js';
import pt from './languages/pt.js';
import ru from './languages/ru.js';
import tr from './languages/tr.js';
import uk from './languages/uk.js';
import zh from './languages/zh.js';

const contraries = {
    ...{ ar, de, en, es, fa, fr, he, hi, it, ja, pl, pt, ru, tr, uk, zh },
};
/** The words apart of a language, by its code. */
const contrariesOf = (code) => Object.hasOwn(contraries, code) ? contraries[code] : undefined;

export { contrariesOf };
