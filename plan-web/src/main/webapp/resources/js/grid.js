/*
 * The table of a scenario: what is typed in a line is saved when the field is left, what others type is fetched every two seconds,
 * a column from a spreadsheet is pasted downwards, and Escape brings back what stood. What the server refuses stays in its field
 * with the sentence beside it. Without this script the whole page is saved by its button.
 */
import './allocation.js';
import { pasteInto, step } from './keys.js';

const NEWS_EVERY = 2000;
const news = document.getElementById('grid');
const form = document.getElementById('form');
let revision = Number(news.dataset.revision);
let saving = Promise.resolve();

const inputs = (root = form) => [...root.querySelectorAll('input[data-what]')];
const isDirty = (input) => input.value.trim() !== (input.dataset.seen ?? '').trim();
const lineOf = (input) => input.closest('tr');

function amountOf(row) {
    return form.querySelector(`input[data-what="amount"][data-row="${row}"]`);
}

function capital(word) {
    return word[0].toUpperCase() + word.slice(1);
}

/** The cells of a line in which something was typed; a text stands for all of them. */
function cellsOf(line) {
    const texts = {};
    inputs(line).filter((input) => input.dataset.what !== 'amount' && isDirty(input)).forEach((input) => {
        texts[input.dataset.what] = input.value;
        texts[`seen${capital(input.dataset.what)}`] = input.dataset.seen ?? '';
    });
    const amounts = inputs(line).filter((input) => input.dataset.what === 'amount');
    return amounts
        .filter((input) => isDirty(input) || Object.keys(texts).length > 0)
        .map((input) => ({
            row: input.dataset.row,
            ...(isDirty(input) ? { amount: input.value, seenAmount: input.dataset.seen ?? '' } : {}),
            ...texts,
        }));
}

function show(input, text) {
    input.value = text;
    see(input, text);
}

/** What the person has now seen there; the form that is sent without this script says the same. */
function see(input, text) {
    input.dataset.seen = text;
    form.elements[`seen-${input.name}`].value = text;
}

function tellError(input, sentence) {
    const place = form.querySelector(`[data-error="${input.id}"]`);
    place.textContent = sentence;
    place.hidden = sentence === '';
    input.setAttribute('aria-invalid', String(sentence !== ''));
    input.closest('.form-group').classList.toggle('form-error', sentence !== '');
}

function tellWarning(cell) {
    const place = form.querySelector(`[data-warning="${cell.row}"]`);
    if (place) {
        place.textContent = cell.warning;
        place.hidden = cell.warning === '';
    }
}

function textFields(cell) {
    const amount = amountOf(cell.row);
    return amount ? inputs(lineOf(amount)).filter((input) => input.dataset.what !== 'amount') : [];
}

function fieldOf(cell) {
    return textFields(cell).find((input) => input.dataset.what === cell.field) ?? amountOf(cell.row);
}

/** After saving: what stands now, or why it does not. */
function answered(cell, sent) {
    const amount = amountOf(cell.row);
    if (!amount) {
        return;
    }
    tellWarning(cell);
    if (cell.refused) {
        see(amount, cell.amount);
        fieldOf(cell).dataset.refused = fieldOf(cell).value;
        tellError(fieldOf(cell), cell.refused);
        return;
    }
    take(amount, cell.amount, sent?.amount);
    textFields(cell).forEach((input) => take(input, cell[input.dataset.what], sent?.[input.dataset.what]));
    form.querySelector(`[data-difference="${cell.row}"]`).textContent = cell.difference;
}

/** What was typed after it was sent is not overwritten. */
function take(input, stands, sent) {
    const isAsSent = sent === undefined ? !isDirty(input) : input.value === sent;
    if (isAsSent) {
        show(input, stands);
        tellError(input, '');
        delete input.dataset.refused;
    } else {
        see(input, stands);
    }
}

function countAgain(years) {
    years.forEach((year) => {
        const pool = document.querySelector(`[data-pool="${year.year}"]`);
        pool.dataset.remaining = String(year.left);
        document.querySelectorAll(`[data-given="${year.year}"]`).forEach((sum) => { sum.textContent = year.given; });
        year.earmarks.forEach((left, place) => {
            document.querySelector(`[data-earmark="${year.year}-${place}"]`)?.replaceChildren(left);
        });
    });
    form.dispatchEvent(new Event('input', { bubbles: true }));
}

function say(sentence) {
    news.textContent = sentence;
}

async function send(cells) {
    const response = await fetch('/allocation-cells', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Autosave-Token': news.dataset.token },
        body: JSON.stringify({ scenario: news.dataset.scenario, cells }),
    });
    const said = await response.json();
    if (!response.ok) {
        say(said.said);
        return;
    }
    const sent = new Map(cells.map((cell) => [cell.row, cell]));
    said.cells.forEach((cell) => answered(cell, sent.get(cell.row)));
    countAgain(said.years);
    say(said.cells.some((cell) => cell.refused) ? '' : news.dataset.saved);
    if (!inputs().some(isDirty)) {
        form.dispatchEvent(new CustomEvent('saved'));
    }
}

/** One after the other, so that nobody is told that he changed something himself. */
function save(lines) {
    saving = saving.then(async () => {
        const cells = [...new Set(lines)].flatMap(cellsOf);
        if (cells.length > 0) {
            await send(cells).catch(() => say(news.dataset.failed));
        }
    });
}

function isNews(input) {
    return isDirty(input) && input.value !== input.dataset.refused;
}

function arrived(cell) {
    const amount = amountOf(cell.row);
    if (!amount) {
        return;
    }
    const fields = [[amount, cell.amount], ...textFields(cell).map((input) => [input, cell[input.dataset.what]])];
    fields.filter(([input, stands]) => !isDirty(input) && input.value !== stands).forEach(([input, stands]) => {
        show(input, stands);
        input.classList.add('changed-by-other');
        input.title = cell.by;
    });
    tellWarning(cell);
    form.querySelector(`[data-difference="${cell.row}"]`).textContent = cell.difference;
}

async function fetchNews() {
    const response = await fetch(`/allocation-cells?scenario=${news.dataset.scenario}&since=${revision}`);
    if (response.status !== 200) {
        return;
    }
    const said = await response.json();
    const mine = said.cells.filter((cell) => amountOf(cell.row)?.dataset.seen === cell.amount);
    revision = said.revision;
    said.cells.forEach(arrived);
    countAgain(said.years);
    const others = said.cells.filter((cell) => !mine.includes(cell)).map((cell) => cell.by);
    if (others.length > 0) {
        say(news.dataset.changed.replace('{0}', [...new Set(others)].join(', ')));
    }
}

function askForNews() {
    if (document.visibilityState === 'visible') {
        saving = saving.then(() => fetchNews().catch(() => {}));
    }
}

document.querySelector('.grid-help').hidden = false;
form.addEventListener('focusout', (event) => {
    if (event.target.matches('input[data-what]') && isNews(event.target)) {
        save([lineOf(event.target)]);
    }
});
form.addEventListener('keydown', (event) => {
    const input = event.target;
    if (!input.matches('input[data-what]')) {
        return;
    }
    if (event.key === 'Escape') {
        show(input, input.dataset.seen ?? '');
        tellError(input, '');
        form.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (event.key === 'Enter') {
        event.preventDefault();
        save([lineOf(input)]);
    }
    step(event);
});
form.addEventListener('paste', (event) => {
    const lines = pasteInto(event);
    if (lines.length > 0) {
        form.dispatchEvent(new Event('input', { bubbles: true }));
        save(lines);
    }
});
setInterval(askForNews, NEWS_EVERY);
