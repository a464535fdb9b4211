/* What is pasted, above all from Word, becomes paragraphs, bullets, numbers, bold and notes; all else of it is left behind. */
const LOST = 'style, script, xml, meta, link, title, head, img, svg, object, iframe, input, button, select, textarea, o\\:p, w\\:sdtpr';
const BLOCKS = 'p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, section, article, pre';

function isBold(element) {
    if (['B', 'STRONG'].includes(element.tagName)) {
        return !/font-weight:\s*(normal|400)/iu.test(element.getAttribute('data-style') || '');
    }
    return /font-weight:\s*(bold|[6-9]00)/iu.test(element.getAttribute('data-style') || '');
}

function isHeading(element) {
    return /^H[1-6]$/u.test(element.tagName) || /\bMso(Title|Heading)/u.test(element.className);
}

/** The words of an element with their line breaks and what is bold. */
function inline(source, target, bold) {
    source.childNodes.forEach((node) => {
        if (node.nodeType === Node.TEXT_NODE) {
            const text = node.textContent.replace(/[\s\u00a0]+/gu, ' ');
            if (text && bold) {
                target.append(target.ownerDocument.createElement('strong'));
                target.lastChild.append(text);
            } else if (text) {
                target.append(text);
            }
        } else if (node.nodeName === 'BR') {
            target.append(target.ownerDocument.createElement('br'));
        } else if (node.nodeType === Node.ELEMENT_NODE && node.dataset.note) {
            target.append(target.ownerDocument.importNode(node, true));
        } else if (node.nodeType === Node.ELEMENT_NODE && !/mso-list:\s*Ignore/iu.test(node.getAttribute('data-style') || '')) {
            inline(node, target, bold || isBold(node));
        }
    });
}

function paragraph(element, doc) {
    const result = doc.createElement('p');
    inline(element, result, isHeading(element) || isBold(element));
    return result;
}

/** Word writes a list as paragraphs, each with its level, and its bullet or number as text. */
function wordLine(element) {
    const level = /mso-list:[^;]*level(\d+)/iu.exec(element.getAttribute('data-style') || '');
    const mark = [...element.querySelectorAll('span')].find((span) => /mso-list:\s*Ignore/iu.test(span.getAttribute('data-style') || ''));
    if (!level && !mark) {
        return null;
    }
    const numbered = /^[\s\u00a0(]*(\d+|[a-zæøå]|[ivxlc]+)[.)]/iu.test(mark?.textContent || '');
    return { level: level ? Number(level[1]) : 1, tag: numbered ? 'ol' : 'ul' };
}

class Lines {
    constructor(doc) {
        this.doc = doc;
        this.open = [];
    }

    add(target, { level, tag }, content) {
        this.open.length = Math.min(this.open.length, level);
        if (this.open.length === level && this.open[level - 1].localName !== tag) {
            this.open.length -= 1;
        }
        while (this.open.length < level) {
            const list = this.doc.createElement(tag);
            const parent = this.open.at(-1);
            if (parent && !parent.lastChild) {
                parent.append(this.doc.createElement('li'));
                parent.lastChild.append(this.doc.createElement('p'));
            }
            (parent ? parent.lastChild : target).append(list);
            this.open.push(list);
        }
        const item = this.doc.createElement('li');
        item.append(content);
        this.open.at(-1).append(item);
    }

    end() {
        this.open = [];
    }
}

function blocks(source, target, lines) {
    const { doc } = lines;
    let loose = null;
    source.childNodes.forEach((node) => {
        const element = node.nodeType === Node.ELEMENT_NODE ? node : null;
        const isBlock = element && (element.matches(BLOCKS) || element.querySelector(BLOCKS));
        if (!isBlock) {
            if (node.textContent.trim() || node.nodeName === 'BR') {
                loose = loose || target.appendChild(doc.createElement('p'));
                const holder = doc.createElement('span');
                holder.append(node.cloneNode(true));
                inline(holder, loose, false);
            }
            return;
        }
        loose = null;
        const line = wordLine(element);
        if (line) {
            lines.add(target, line, paragraph(element, doc));
            return;
        }
        lines.end();
        if (element.matches('ul, ol')) {
            target.append(list(element, lines));
        } else if (element.matches('table')) {
            rows(element, target, doc);
        } else if (element.querySelector(BLOCKS)) {
            blocks(element, target, lines);
            lines.end();
        } else {
            target.append(paragraph(element, doc));
        }
    });
}

function list(source, lines) {
    const { doc } = lines;
    const result = doc.createElement(source.localName);
    [...source.children].forEach((child) => {
        if (child.matches('ul, ol')) {
            (result.lastChild || result.appendChild(doc.createElement('li'))).append(list(child, lines));
            return;
        }
        const item = result.appendChild(doc.createElement('li'));
        blocks(child, item, new Lines(doc));
        if (item.firstElementChild?.localName !== 'p') {
            item.prepend(doc.createElement('p'));
        }
    });
    return result;
}

/** A row of a table is a line, its cells with dashes between. */
function rows(table, target, doc) {
    table.querySelectorAll('tr').forEach((row) => {
        const line = target.appendChild(doc.createElement('p'));
        [...row.cells].filter((cell) => cell.textContent.trim()).forEach((cell, at) => {
            if (at) {
                line.append(' – ');
            }
            inline(cell, line, isBold(cell));
        });
    });
}

function comments(root) {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (walker.nextNode()) {
        found.push(walker.currentNode);
    }
    return found;
}

/** Spaces at the ends of a paragraph, and paragraphs without words, say nothing. */
function tidy(root) {
    root.querySelectorAll('p').forEach((one) => {
        while (one.lastChild?.nodeName === 'BR') {
            one.lastChild.remove();
        }
        if (!one.textContent.trim() && one.parentElement.localName !== 'li') {
            one.remove();
        }
    });
}

/** Styles are read, never applied: the page's policy would refuse and complain. */
function harmless(html) {
    return html.replace(/<style[\s\S]*?<\/style>/giu, '')
        .replace(/<[^>]+>/gu, (tag) => tag.replace(/\sstyle\s*=/giu, ' data-style=').replace(/\son\w+\s*=/giu, ' data-on='));
}

/** Word writes its notes at the end, and leads to each from where it belongs. */
function notes(page) {
    page.querySelectorAll('a[href]').forEach((link) => {
        const [, kind, number] = /#_(ftn|edn)(\d+)$/u.exec(link.getAttribute('href')) || [];
        const words = kind && page.getElementById(kind + number)?.textContent.replace(/^\s*\[\w+\]/u, '').replace(/\s+/gu, ' ').trim();
        if (words) {
            const note = page.createElement('span');
            note.dataset.note = words;
            link.replaceWith(note);
        }
    });
    page.querySelectorAll('[data-style*="note-list"]').forEach((list) => list.remove());
}

export function clean(html) {
    const page = new DOMParser().parseFromString(harmless(html), 'text/html');
    comments(page.body).forEach((comment) => comment.remove());
    page.body.querySelectorAll(LOST).forEach((element) => element.remove());
    notes(page);
    const result = document.implementation.createHTMLDocument('').body;
    blocks(page.body, result, new Lines(result.ownerDocument));
    tidy(result);
    return result.innerHTML;
}
