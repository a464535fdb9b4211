/* The texts of the form: paragraphs, line breaks, bullets, numbers, bold and notes; kept as light Markdown. */
import MarkdownIt from 'markdown-it';
import { Schema } from 'prosemirror-model';
import { MarkdownParser, MarkdownSerializer } from 'prosemirror-markdown';
import { SIGN, noted, written } from './noted.js';

export const schema = new Schema({
    nodes: {
        doc: { content: 'block+' },
        paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
        bullet_list: { group: 'block', content: 'list_item+', attrs: { tight: { default: true } }, parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
        ordered_list: {
            group: 'block',
            content: 'list_item+',
            attrs: { order: { default: 1 }, tight: { default: true } },
            parseDOM: [{ tag: 'ol', getAttrs: (list) => ({ order: Number(list.getAttribute('start')) || 1 }) }],
            toDOM: (node) => (node.attrs.order === 1 ? ['ol', 0] : ['ol', { start: node.attrs.order }, 0]),
        },
        list_item: { content: 'paragraph block*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
        text: { group: 'inline' },
        note: {
            inline: true,
            group: 'inline',
            attrs: { text: {} },
            leafText: (node) => written(node.attrs.text),
            parseDOM: [{ tag: 'span[data-note]', getAttrs: (span) => ({ text: span.dataset.note }) }],
            toDOM: (node) => ['span', { class: 'note-mark', 'data-note': node.attrs.text }, node.attrs.text],
        },
        hard_break: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
    },
    marks: {
        strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    },
});

const tokens = new MarkdownIt('zero', { breaks: true }).enable(['list', 'emphasis', 'newline', 'escape']);

function split(token, state) {
    return token.content.split(new RegExp(`(${SIGN})`, 'u')).filter(Boolean).map((content) => {
        const part = new state.Token(content === SIGN ? 'note' : token.type, '', 0);
        part.content = content === SIGN ? state.env.notes.shift() : content;
        return part;
    });
}

tokens.core.ruler.push('note', (state) => {
    state.tokens.filter((token) => token.children).forEach((block) => {
        block.children = block.children.flatMap((token) => (token.content.includes(SIGN) ? split(token, state) : [token]));
    });
});

const parser = new MarkdownParser(schema, tokens, {
    paragraph: { block: 'paragraph' },
    bullet_list: { block: 'bullet_list' },
    ordered_list: { block: 'ordered_list', getAttrs: (token) => ({ order: Number(token.attrGet('start')) || 1 }) },
    list_item: { block: 'list_item' },
    hardbreak: { node: 'hard_break' },
    softbreak: { node: 'hard_break' },
    note: { node: 'note', getAttrs: (token) => ({ text: token.content.trim() }) },
    strong: { mark: 'strong' },
});

const serializer = new MarkdownSerializer({
    paragraph(state, node) {
        state.renderInline(node, false);
        state.closeBlock(node);
    },
    bullet_list(state, node) {
        state.renderList(node, '  ', () => '- ');
    },
    ordered_list(state, node) {
        state.renderList(node, '   ', (at) => `${node.attrs.order + at}. `);
    },
    list_item(state, node) {
        state.renderContent(node);
    },
    text(state, node) {
        state.text(node.text, false);
    },
    note(state, node) {
        state.write(written(node.attrs.text));
    },
    hard_break(state, node, parent, index) {
        // A break at the end says nothing.
        for (let at = index + 1; at < parent.childCount; at += 1) {
            if (parent.child(at).type !== node.type) {
                state.write('\n');
                return;
            }
        }
    },
}, {
    strong: { open: '**', close: '**', mixable: true, expelEnclosingWhitespace: true },
});

/** Everything that Markdown would take for a sign and is none of ours, as on the server. */
function meant(text) {
    return text.replace(/[\\`_[\]<>&!#~|]/gu, '\\$&').replace(/(?<!\*)\*(?!\*)(?!(?<=^[ \t]{0,12}\*)[ \t])/gmu, '\\*');
}

export function read(text) {
    const { words, notes } = noted(text.replaceAll('\r', ''));
    return parser.parse(meant(words), { notes });
}

export function write(doc) {
    return serializer.serialize(doc, { tightLists: true }).trim();
}
