/** What reads the answers of tools: loaded when it is asked for first, since a parser of HTML is in it. */
export {readOffers} from '../read-offers.js';
