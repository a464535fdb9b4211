/* Notes in a text, written where they belong as ^[the note]; the server reads them alike. */
import { NodeSelection, TextSelection } from 'prosemirror-state';
import { noted, written } from './noted.js';
import { schema } from './text.js';

const { note: Note } = schema.nodes;

/** Asks for the words of a note: answers with them, with none to remove it, and not at all where nothing shall change. */
function ask(dialog, words, answer) {
    const field = dialog.querySelector('input');
    const button = (what) => dialog.querySelector(`[data-note="${what}"]`);
    const end = (given) => {
        dialog.onclose = null;
        dialog.close();
        answer(given);
    };
    field.value = words;
    button('remove').hidden = !words;
    button('keep').onclick = () => end(field.value.trim());
    button('remove').onclick = () => end('');
    button('leave').onclick = () => end(null);
    dialog.onclose = () => answer(null);
    dialog.onkeydown = (event) => {
        if (event.key === 'Enter' && event.target === field) {
            event.preventDefault();
            end(field.value.trim());
        }
    };
    dialog.showModal();
}

function chosen({ selection }) {
    return selection instanceof NodeSelection && selection.node.type === Note ? selection.node : null;
}

/** As it is kept: brackets that are no pairs are round. */
function legible(words) {
    return noted(written(words)).notes[0];
}

function put(view, given) {
    if (given !== null) {
        const { tr, selection } = view.state;
        const from = chosen(view.state) ? selection.from : selection.to;
        tr.replaceWith(from, selection.to, given ? [Note.create({ text: legible(given) })] : []);
        tr.setSelection(TextSelection.create(tr.doc, given ? from + 1 : from));
        view.dispatch(tr.scrollIntoView());
    }
    view.focus();
}

/** Puts a note behind what is chosen, or changes the note that is. */
export function writeNote(state, dispatch, view) {
    const dialog = document.getElementById('editor-note');
    if (!dialog) {
        return false;
    }
    if (dispatch) {
        ask(dialog, chosen(state)?.attrs.text || '', (given) => put(view, given));
    }
    return true;
}

export function changeNote(state, dispatch, view) {
    return Boolean(chosen(state)) && writeNote(state, dispatch, view);
}

export function openNote(view, position, node, at) {
    if (node.type !== Note) {
        return false;
    }
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
    return writeNote(view.state, view.dispatch, view);
}
