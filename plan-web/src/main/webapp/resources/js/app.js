import { keepDrafts } from './drafts.js';
import { warnOfUnsaved } from './unsaved.js';
import { countWords } from './words.js';
import { submitOnce } from './once.js';
import { chooseAll } from './choose.js';

window.DKFDS.init();
// The design system names its overflow menu in Danish only.
document.querySelectorAll('[data-more] .more-button span').forEach((name) => { name.textContent = name.closest('[data-more]').dataset.more; });
keepDrafts(document);
warnOfUnsaved(document);
countWords(document);
submitOnce(document);
chooseAll(document);
