import { later as en } from './messages/en/later.ts';
import { addMessages } from './translator.ts';

// What the first paint does not say is no part of what every page carries: whoever says it imports this module for its
// effect, which is to make the words known.
addMessages('en', en);
