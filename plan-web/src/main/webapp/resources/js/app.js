import { keepDrafts } from './drafts.js';
import { warnOfUnsaved } from './unsaved.js';
import { countWords } from './words.js';
import { submitOnce } from './once.js';

window.DKFDS.init();
keepDrafts(document);
warnOfUnsaved(document);
countWords(document);
submitOnce(document);
