/* Where the notes of a text are, as the server reads them: ^[a note] on one line, with brackets in pairs. */

/** Stands in the words for a note; it is no letter, and in no text. */
export const SIGN = '\uFDD0';

function end(text, begin) {
    let open = 1;
    for (let at = begin; at < text.length && text[at] !== '\n'; at += 1) {
        open += { '[': 1, ']': -1 }[text[at]] || 0;
        if (!open) {
            return text.slice(begin, at).trim() ? at : -1;
        }
    }
    return -1;
}

export function noted(text) {
    const written = text.replaceAll(SIGN, '');
    const notes = [];
    let words = '';
    let at = 0;
    for (let begin = written.indexOf('^['); begin >= 0; begin = written.indexOf('^[', begin + 1)) {
        const stop = begin < at ? -1 : end(written, begin + 2);
        if (stop >= 0) {
            words += written.slice(at, begin) + SIGN;
            notes.push(written.slice(begin + 2, stop));
            at = stop + 1;
        }
    }
    return { words: words + written.slice(at), notes };
}

/** A note as it is written in a text, whatever its words are. */
export function written(note) {
    const line = note.replace(/\s*[\r\n\uFDD0]\s*/gu, ' ');
    return noted(`^[${line}]`).words === SIGN ? `^[${line}]` : `^[${line.replaceAll('[', '(').replaceAll(']', ')')}]`;
}
