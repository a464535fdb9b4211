/** Shows at a field what somebody else wrote in it meanwhile, and lets the writer choose; what is typed stays until then. */
import { controlsOf, labelOf } from './answers.js';

const template = document.getElementById('two-texts');

export function boxOf(key) {
    return document.querySelector(`[data-two-texts="${CSS.escape(key)}"]`);
}

function placeOf(form, key) {
    const controls = controlsOf(form, key).filter((control) => control.type !== 'hidden');
    return form.ownerDocument.getElementById(key)?.closest('fieldset.lines') || controls[0].closest('fieldset.lines > .form-group, .form-group') || controls[0];
}

function nameOf(form, key) {
    const fieldset = form.ownerDocument.getElementById(key);
    const legend = fieldset?.matches('fieldset') ? fieldset.querySelector('legend') : null;
    return legend ? legend.textContent.trim() : labelOf(controlsOf(form, key)[0]);
}

/** @param choose is told {@code mine}, {@code theirs} or {@code both} */
export function showBoth(form, mine, theirs, other, choose) {
    boxOf(mine.key)?.remove();
    const box = template.content.firstElementChild.cloneNode(true);
    box.dataset.twoTexts = mine.key;
    box.querySelector('[data-name]').textContent = nameOf(form, mine.key);
    box.querySelector('[data-other]').textContent = other;
    box.querySelector('[data-mine]').textContent = mine.text || '–';
    box.querySelector('[data-theirs]').textContent = theirs.text || '–';
    const control = controlsOf(form, mine.key).find((one) => one.type !== 'hidden');
    box.querySelectorAll('[data-choose]').forEach((button) => {
        button.hidden = button.dataset.choose === 'both' && control.tagName !== 'TEXTAREA' || button.dataset.choose === 'both' && mine.list;
        button.addEventListener('click', () => {
            box.remove();
            choose(button.dataset.choose);
            controlsOf(form, mine.key).find((one) => one.type !== 'hidden').focus();
        });
    });
    placeOf(form, mine.key).after(box);
    return box;
}
