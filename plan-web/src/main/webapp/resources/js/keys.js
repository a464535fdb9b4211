/* Moves sideways through the fields of a table, and fills it from what a spreadsheet puts on the clipboard. */
function fieldsOf(line) {
    return [...line.querySelectorAll('input[data-what]')];
}

function stands(input, side) {
    const isAll = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    return isAll || (input.selectionStart === input.selectionEnd && input.selectionStart === (side < 0 ? 0 : input.value.length));
}

/** The arrows leave a field sideways where the caret can go no further. */
export function step(event) {
    const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const input = event.target;
    if (!side || event.shiftKey || event.ctrlKey || event.altKey || !stands(input, side)) {
        return;
    }
    const fields = fieldsOf(input.closest('tr'));
    const next = fields[fields.indexOf(input) + side];
    if (next) {
        event.preventDefault();
        next.focus();
        next.select();
    }
}

/** Lines go down, tabs go right, from the field with the caret. Returns the lines of the table that got something. */
export function pasteInto(event) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const start = event.target;
    if (!start.matches('input[data-what]') || !/[\t\n]/.test(text.replace(/\r?\n$/, ''))) {
        return [];
    }
    event.preventDefault();
    const lines = [...start.closest('tbody').querySelectorAll('tr')];
    const first = lines.indexOf(start.closest('tr'));
    const column = fieldsOf(start.closest('tr')).indexOf(start);
    const rows = text.replace(/\r?\n$/, '').split(/\r?\n/).map((row) => row.split('\t'));
    const filled = lines.slice(first, first + rows.length);
    filled.forEach((line, down) => rows[down].forEach((value, right) => {
        const field = fieldsOf(line)[column + right];
        if (field) {
            field.value = value.trim();
        }
    }));
    return filled;
}
