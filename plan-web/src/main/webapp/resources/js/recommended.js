/** What the council recommends altogether follows while an amount is chosen; the server counts the same when it is saved. */
import { danish, oere } from './allocation.js';

function chosen(question) {
    const typed = question.querySelector('input[inputmode]').value.trim();
    if (typed) {
        return oere(typed) ?? 0;
    }
    return question.querySelector('input[value="AS_APPLIED"]:checked') ? Number(question.dataset.applied) : 0;
}

function kroner(amount) {
    return `${danish(amount)}\u00a0kr.`;
}

function count(totals, total) {
    const question = document.querySelector(`.year-amount[data-year="${total.dataset.recommended}"]`);
    const sum = Number(total.dataset.elsewhere) + chosen(question);
    total.querySelector('[data-sum]').textContent = kroner(sum);
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
