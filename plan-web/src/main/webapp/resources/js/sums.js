/** Sums that follow while amounts are written; the server shows the same after saving. Where there is no amount there is no sum. */
const MOST_OERE = 99_999_999_999_999;

function oere(text) {
    const plain = text.toLowerCase().replace(/\s|kr\.?$/gu, '');
    const millions = /^(\d+(?:,\d+)?)mio\.?$/u.exec(plain);
    if (millions) {
        return Math.round(Number(millions[1].replace(',', '.')) * 1e8);
    }
    return /^(\d+|\d{1,3}(\.\d{3})+)(,\d{1,2})?$/u.test(plain) ? Math.round(Number(plain.replaceAll('.', '').replace(',', '.')) * 100) : null;
}

function shown(amounts) {
    const known = amounts.filter((amount) => amount !== null);
    if (known.length === 0) {
        return '–';
    }
    const sum = known.reduce((all, amount) => all + amount);
    return `${(sum / 100).toLocaleString('da-DK', { minimumFractionDigits: sum % 100 ? 2 : 0, maximumFractionDigits: 2 })}\u00a0kr.`;
}

function applied() {
    return [...document.querySelectorAll('[data-sum="applied"] input')].map((field) => oere(field.value));
}

function value(line, name) {
    return line.querySelector(`[id$=":${name}"]`).value;
}

function budget() {
    return [...document.querySelectorAll('#budget .line')].map((line) => {
        const price = oere(value(line, 'unitPrice'));
        const units = Number(value(line, 'units'));
        const product = price === null || !units ? null : price * units * (Number(value(line, 'years')) || 1);
        return oere(value(line, 'budgetAmount')) ?? (product > MOST_OERE ? null : product);
    });
}

const totals = { applied, budget };
document.querySelectorAll('[data-total]').forEach((output) => {
    document.getElementById('form').addEventListener('input', () => {
        output.textContent = shown(totals[output.dataset.total]());
    });
});
