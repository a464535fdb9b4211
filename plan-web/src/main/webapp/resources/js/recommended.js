/** What the council recommends altogether follows while an amount is chosen; the server counts the same when it is saved. */
import { danish, oere } from './allocation.js';

/** Øre, or null where there is no opinion, or none that can be read. */
function chosen(question) {
    const typed = question.querySelector('input[inputmode]').value.trim();
    if (typed) {
        return oere(typed);
    }
    const amounts = { AS_APPLIED: Number(question.dataset.applied), NOTHING: 0 };
    return amounts[question.querySelector('input[type=radio]:checked')?.value] ?? null;
}

function kroner(amount) {
    return `${danish(amount)}\u00a0kr.`;
}

function count(totals, total) {
    const question = document.querySelector(`.year-amount[data-year="${total.dataset.recommended}"]`);
    const here = chosen(question);
    const sum = Number(total.dataset.elsewhere) + (here ?? 0);
    total.querySelector('[data-sum]').textContent = here === null && total.dataset.elsewhere === '' ? '–' : kroner(sum);
    const against = total.querySelector('[data-against]');
    if (against) {
        const left = Number(total.dataset.frame) - sum;
        against.textContent = (left < 0 ? totals.dataset.over : totals.dataset.left).replace('{0}', kroner(Math.abs(left)));
        against.classList.toggle('badge-warning', left < 0);
        against.classList.toggle('badge-success', left >= 0);
    }
}

const totals = document.querySelector('.totals[data-over]');
document.getElementById('form').addEventListener('input', () => {
    totals.querySelectorAll('[data-recommended]').forEach((total) => count(totals, total));
});
