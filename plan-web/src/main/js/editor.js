/*
 * A long text is written with bullets, numbers, bold and notes in place. The text field underneath keeps what is sent, as light
 * Markdown; without this script it is simply the field.
 */
import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { Slice } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { changeNote, openNote, writeNote } from './note.js';
import { read, schema, write } from './text.js';
import { clean } from './word.js';

const { bullet_list: bullets, ordered_list: numbers, list_item: item, hard_break: lineBreak, note } = schema.nodes;
const { strong } = schema.marks;

function listAround(state) {
    for (let depth = state.selection.$from.depth; depth > 0; depth -= 1) {
        const node = state.selection.$from.node(depth);
        if (node.type === bullets || node.type === numbers) {
            return { type: node.type, at: state.selection.$from.before(depth), node };
        }
    }
    return null;
}

/** Makes a list of the lines, or of the list the other kind, or of the list lines again. */
function toggleList(type) {
    return (state, dispatch) => {
        const around = listAround(state);
        if (!around) {
            return wrapInList(type)(state, dispatch);
        }
        if (around.type === type) {
            return liftListItem(item)(state, dispatch);
        }
        if (dispatch) {
            dispatch(state.tr.setNodeMarkup(around.at, type));
        }
        return true;
    };
}

function breakLine(state, dispatch) {
    if (dispatch) {
        dispatch(state.tr.replaceSelectionWith(lineBreak.create()).scrollIntoView());
    }
    return true;
}

const DOES = { bold: toggleMark(strong), bullets: toggleList(bullets), numbers: toggleList(numbers), note: writeNote };

function isOn(state, what) {
    if (what === 'bold') {
        const { from, to, empty, $from } = state.selection;
        return empty ? Boolean(strong.isInSet(state.storedMarks || $from.marks())) : state.doc.rangeHasMark(from, to, strong);
    }
    return listAround(state)?.type === (what === 'bullets' ? bullets : numbers);
}

const plugins = [
    history(),
    inputRules({
        rules: [
            wrappingInputRule(/^\s*[-•*]\s$/u, bullets),
            new InputRule(/\^\[\s*([^[\]]*[^[\]\s])\s*\]$/u, (state, [, text], from, to) => state.tr.replaceWith(from, to, note.create({ text }))),
            wrappingInputRule(/^(\d{1,2})\.\s$/u, numbers, (match) => ({ order: Number(match[1]) })),
        ],
    }),
    keymap({
        'Mod-z': undo,
        'Mod-y': redo,
        'Shift-Mod-z': redo,
        'Mod-b': DOES.bold,
        'Mod-Alt-f': writeNote,
        Enter: chainCommands(changeNote, splitListItem(item)),
        'Shift-Enter': chainCommands(exitCode, breakLine),
        'Mod-[': liftListItem(item),
        'Mod-]': sinkListItem(item),
    }),
    keymap(baseKeymap),
];

function labelOf(field) {
    const label = field.labels[0];
    label.id = label.id || `${field.id}-label`;
    return label;
}

function attributes(field) {
    return {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelOf(field).id,
        class: 'form-input',
        id: `${field.id}-editor`,
        'data-editor-of': field.id,
        ...Object.fromEntries(['aria-describedby', 'aria-invalid', 'aria-required']
            .filter((name) => field.hasAttribute(name))
            .map((name) => [name, field.getAttribute(name)])),
    };
}

function toolbar(view, field) {
    const bar = document.getElementById('editor-buttons').content.firstElementChild.cloneNode(true);
    bar.setAttribute('aria-controls', view.dom.id);
    bar.querySelectorAll('[data-does]').forEach((button) => {
        button.addEventListener('mousedown', (event) => event.preventDefault());
        button.addEventListener('click', () => {
            DOES[button.dataset.does](view.state, view.dispatch, view);
            if (button.dataset.does !== 'note') {
                view.focus();
            }
        });
    });
    return bar;
}

function edit(field) {
    const place = document.createElement('div');
    place.className = 'editor';
    field.before(place);
    let bar;
    const show = () => bar?.querySelectorAll('[aria-pressed]').forEach((button) => {
        button.setAttribute('aria-pressed', String(isOn(view.state, button.dataset.does)));
    });
    const view = new EditorView(place, {
        state: EditorState.create({ doc: read(field.value), plugins }),
        attributes: () => attributes(field),
        handleClickOn: openNote,
        transformPastedHTML: clean,
        clipboardTextParser: (text) => Slice.maxOpen(read(text).content),
    
        dispatchTransaction(transaction) {
            view.updateState(view.state.apply(transaction));
            if (transaction.docChanged && !transaction.getMeta('read')) {
                field.value = write(view.state.doc);
                field.dispatchEvent(new Event('input', { bubbles: true }));
            }
            show();
        },
    });
    bar = toolbar(view, field);
    place.prepend(bar);
    field.hidden = true;
    field.focus = () => view.focus();
    labelOf(field).addEventListener('click', () => view.focus());
    document.querySelectorAll(`a[href="#${CSS.escape(field.id)}"]`).forEach((link) => link.addEventListener('click', () => view.focus()));
    // The page itself puts another text in the field: a draft, or what somebody else wrote.
    field.addEventListener('change', () => {
        if (field.value.trim() !== write(view.state.doc)) {
            const { doc } = view.state;
            view.dispatch(view.state.tr.replaceWith(0, doc.content.size, read(field.value).content).setMeta('read', true));
        }
    });
    new MutationObserver(() => view.setProps({})).observe(field, { attributes: true, attributeFilter: ['aria-describedby', 'aria-invalid'] });
    show();
}

document.querySelectorAll('textarea[data-rich]').forEach(edit);
