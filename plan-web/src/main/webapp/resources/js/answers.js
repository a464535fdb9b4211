/*
 * The answers of a form: a list with all its lines is one answer, and so is every other field. An answer knows what it
 * sends, and whether two of the same kind say the same.
 */
const PASSED_BY = ['submit', 'button', 'file', 'password', 'image'];

function listAround(control) {
    const list = control.closest('fieldset.lines[id]');
    return list && list.querySelector(`input[name="${list.id}Count"]`) ? list : null;
}

function isChosen(control) {
    return !['checkbox', 'radio'].includes(control.type) || control.checked;
}

function isBox(control) {
    return ['checkbox', 'radio'].includes(control.type);
}

/** How people mean what they wrote: spaces at the end, kinds of line breaks and points in figures say nothing. */
function plain(value) {
    const text = value.replaceAll('\r', '').trim();
    return /^[\d.\s]+(,\d+)?$/u.test(text) ? text.replace(/[.\s]/gu, '') : text;
}

function valueOf(control, written) {
    return written[control.name] ?? control.value;
}

function lineOf(control) {
    return control.closest('.line');
}

/** What the lines of a list say, without those nobody wrote in. */
function linesOf(controls, written) {
    const lines = new Map();
    controls.filter((control) => lineOf(control)).forEach((control) => {
        const line = lines.get(lineOf(control)) || [];
        lines.set(lineOf(control), [...line, control]);
    });
    return [...lines.values()]
        .filter((line) => line.some((control) => !isBox(control) && control.type !== 'hidden' && control.type !== 'select-one' && control.value.trim()))
        .map((line) => line.filter((control) => control.type !== 'hidden' && isChosen(control))
            .map((control) => [control.name.replace(/:\d+:/u, ':'), plain(valueOf(control, written))]));
}

/** An answer as it stands at this moment: comparable, sendable, readable. */
function read(key, controls, list, written) {
    const sent = controls.filter(isChosen).map((control) => [control.name, valueOf(control, written)]);
    const said = list ? JSON.stringify(linesOf(controls, written)) : JSON.stringify(sent.map(([, value]) => plain(value)).filter(Boolean));
    return { key, sent, said, list: list !== null, text: list ? textOfLines(controls) : textOf(controls) };
}

function textOf(controls) {
    return controls.filter(isChosen).map((control) => {
        if (control.type === 'select-one') {
            return control.selectedOptions[0]?.textContent || '';
        }
        return isBox(control) ? labelOf(control) : control.value;
    }).filter(Boolean).join('\n');
}

function textOfLines(controls) {
    const lines = new Map();
    controls.filter((control) => lineOf(control) && control.type !== 'hidden').forEach((control) => {
        lines.set(lineOf(control), [...(lines.get(lineOf(control)) || []), control]);
    });
    return [...lines.values()].map((line) => `• ${textOf(line).replaceAll('\n', ' – ')}`).join('\n');
}

export function labelOf(control) {
    const label = control.labels?.[0];
    return label ? label.textContent.trim() : '';
}

/**
 * All answers of a form, by key.
 *
 * @param written what fields say in another wording, by name
 */
export function answersOf(form, written = {}) {
    const groups = new Map();
    [...form.elements].filter((control) => control.name && !PASSED_BY.includes(control.type)).forEach((control) => {
        const list = listAround(control);
        if (control.type === 'hidden' && !list) {
            return;
        }
        const key = list ? list.id : control.name;
        const group = groups.get(key) || { controls: [], list };
        group.controls.push(control);
        groups.set(key, group);
    });
    return new Map([...groups].map(([key, group]) => [key, read(key, group.controls, group.list, written)]));
}

/** The fields of an answer on the page. */
export function controlsOf(form, key) {
    return [...form.elements].filter((control) => (listAround(control)?.id || control.name) === key);
}

/** Puts an answer from another rendering of the same form in place of the one on the page. */
export function put(form, other, key) {
    const list = form.ownerDocument.getElementById(key);
    if (list?.matches('fieldset.lines')) {
        list.replaceChildren(...[...other.ownerDocument.getElementById(key).childNodes].map((node) => document.importNode(node, true)));
        list.dispatchEvent(new CustomEvent('replaced', { bubbles: true }));
        return;
    }
    const theirs = controlsOf(other, key);
    controlsOf(form, key).forEach((control, at) => {
        if (isBox(control)) {
            control.checked = theirs.some((their) => their.value === control.value && their.checked);
        } else if (theirs[at]) {
            control.value = theirs[at].value;
        }
        control.dispatchEvent(new Event('change', { bubbles: true }));
    });
}
