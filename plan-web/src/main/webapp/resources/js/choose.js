/* Ticks or unticks all rows of a list on the page; without this script each is ticked by hand. */
function boxesOf(button) {
    return [...button.closest('form').querySelectorAll('td .tick input:enabled')];
}

function isEverythingTicked(button) {
    return boxesOf(button).every((box) => box.checked);
}

function name(button) {
    button.textContent = isEverythingTicked(button) ? button.dataset.none : button.dataset.all;
}

function toggle(button) {
    const ticked = !isEverythingTicked(button);
    boxesOf(button).forEach((box) => {
        if (box.checked !== ticked) {
            box.click();
        }
    });
    name(button);
}

export function chooseAll(page) {
    page.querySelectorAll('button[data-all]').forEach((button) => {
        button.hidden = boxesOf(button).length < 2;
        button.addEventListener('click', () => toggle(button));
        button.closest('form').addEventListener('change', () => name(button));
        name(button);
    });
}
