import { textOf, listOf } from '../common/values.js';
import { isFields } from '../../story/fields.js';

/** The roles of descriptions that hold the words of the article a part rests on, and those around them. */
const passageRoles = { exact: 'passage', prefix: 'passage-prefix', suffix: 'passage-suffix' };
const isPassage = ({ role }) => Object.values(passageRoles).includes(role);
/** The uri of a part: that of its item, with the part’s id as fragment. */
const uriOfPart = (main, id) => `${main.split('#')[0]}#${encodeURIComponent(id)}`;
/** The id of a part and the passage it rests on, as `toNinjs` writes them; otherwise an id made of `words`. */
function identify({ uri, descriptions }, words, { main, ids }) {
    const [item, fragment] = textOf(uri).split('#');
    const isOurs = main !== '' && fragment && item === main.split('#')[0];
    const described = (role) => {
        const found = listOf(descriptions).find((each) => isFields(each) && each.role === role);
        // Space at their ends says that a paragraph was cut there.
        return typeof found?.value === 'string' && found.value !== '' ? found.value : undefined;
    };
    const exact = described(passageRoles.exact);
    const [prefix, suffix] = [described(passageRoles.prefix), described(passageRoles.suffix)];
    return {
        id: isOurs ? decoded(fragment) : ids.make(words, 'item'),
        ...(exact && { passage: { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) } }),
    };
}
function decoded(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return fragment;
    }
}

export { identify, isPassage, passageRoles, uriOfPart };
