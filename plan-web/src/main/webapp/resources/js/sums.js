/** Sums that follow while amounts are written; the server shows the same after saving. */
function oere(text) {
    const plain = text.toLowerCase().replace(/\s|kr\.?$/gu, '');
    const millions = /^(\d+(?:,\d+)?)mio\.?$/u.exec(plain);
    if (millions) {
        return Math.round(Number(millions[1].replace(',', '.')) * 1e8);
    }
    return /^(\d+|\d{1,3}(\.\d{3})+)(,\d{1,2})?$/u.test(plain) ? Math.round(Number(plain.replaceAll('.', '').replace(',', '.')) * 100) : 0;
}

function shown(sum) {
    return `${(sum / 100).toLocaleString('da-DK', { minimumFractionDigits: sum % 100 ? 2 : 0, maximumFractionDigits: 2 })}\u00a0kr.`;
}

function sumApplied() {
    const fields = [...document.querySelectorAll('[data-sum="applied"] input')];
    return fields.reduce((sum, field) => sum + oere(field.value), 0);
}

function value(line, name) {
    return line.querySelector(`[id$=":${name}"]`).value;
}

function sumBudget() {
    return [...document.querySelectorAll('#budget .line')].reduce((sum, line) => {
        const amount = oere(value(line, 'budgetAmount'));
        const times = (Number(value(line, 'units')) || 0) * (Number(value(line, 'years')) || 1);
        return sum + (amount || oere(value(line, 'unitPrice')) * times);
    }, 0);
}

const totals = { applied: sumApplied, budget: sumBudget };
document.querySelectorAll('[data-total]').forEach((output) => {
    document.getElementById('form').addEventListener('input', () => {
        output.textContent = shown(totals[output.dataset.total]());
    });
});
