import { reading as en } from './messages/en/reading.ts';
import { addMessages } from './translator.ts';

// What reading pages and panels say is no part of what every page carries: whoever says it imports this module for its
// effect, which is to make the words known.
addMessages('en', en);
