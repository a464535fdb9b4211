/*
 * The allocation table: what each year's pool has left follows the keys at once, and the arrow keys and Enter move through a
 * column. What is left is spoken when the keys pause. The server counts again when the page is saved; without this script it is
 * the only one to count.
 */
const PAUSE_BEFORE_SPEAKING = 300;

/** Øre, or null where the text is no amount: the notations the server reads. */
export function oere(text) {
    let compact = text.toLowerCase().replace(/\s/g, '').replace(/(kr\.?|dkk)$/, '').replace(/,-$/, '');
    if (compact === '') {
        return 0;
    }
    const millions = compact.match(/^(-?\d{1,6}(?:,\d{1,6})?)mio\.?$/);
    if (millions) {
        return Math.round(Number(millions[1].replace(',', '.')) * 100_000_000);
    }
    if (!/^-?\d{1,12}(,\d{1,2})?$/.test(compact) && !/^-?\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(compact)) {
        return null;
    }
    compact = compact.replaceAll('.', '').replace(',', '.');
    return Math.round(Number(compact) * 100);
}

export function danish(amount) {
    const kroner = Math.abs(amount) / 100;
    return (amount < 0 ? '-' : '') + kroner.toLocaleString('da-DK', { minimumFractionDigits: amount % 100 === 0 ? 0 : 2 });
}

function cellsOf(year) {
    return [...document.querySelectorAll(`input[data-year="${year}"]`)];
}

function sumOf(texts) {
    return texts.reduce((total, text) => total + (oere(text) ?? 0), 0);
}

/** What is left changes by what was typed over what stood there: rows that this page does not show keep theirs. */
function count(pools, pool) {
    const year = pool.dataset.pool;
    const sum = sumOf(cellsOf(year).map((cell) => cell.value));
    const left = Number(pool.dataset.remaining) + sumOf(cellsOf(year).map((cell) => cell.dataset.seen ?? '')) - sum;
    pool.classList.toggle('pool-over', left < 0);
    pool.querySelector('[data-word]').textContent = left < 0 ? pools.dataset.missing : pools.dataset.left;
    pool.querySelector('[data-amount]').textContent = `${danish(Math.abs(left))}\u00a0kr.`;
    document.querySelectorAll(`[data-sum="${year}"]`).forEach((total) => { total.textContent = danish(sum); });
}

function follow(pools) {
    const countAll = () => pools.querySelectorAll('[data-pool]').forEach((pool) => count(pools, pool));
    let timer;
    countAll();
    document.addEventListener('input', (event) => {
        if (event.target.matches('input[data-year]') || event.target.tagName === 'FORM') {
            pools.setAttribute('aria-busy', 'true');
            countAll();
            clearTimeout(timer);
            timer = setTimeout(() => pools.removeAttribute('aria-busy'), PAUSE_BEFORE_SPEAKING);
        }
    });
}

function move(event) {
    const cell = event.target;
    const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
    if (!step || !cell.matches('input[data-year]')) {
        return;
    }
    event.preventDefault();
    const column = cellsOf(cell.dataset.year);
    const next = column[column.indexOf(cell) + step];
    if (next) {
        next.focus();
        next.select();
    }
}

const pools = document.querySelector('[data-pools]');
if (pools) {
    follow(pools);
    document.addEventListener('keydown', move);
}
