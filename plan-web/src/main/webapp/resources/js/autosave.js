/*
 * Texts with data-autosave are saved while they are written, one at a time, and the page says when. What is not saved
 * stays in the field and is sent with the form's own button.
 */
const PAUSE = 1500;
const box = document.getElementById('autosave');
const said = document.getElementById('saved-at');
const fingerprint = document.getElementById('fingerprint');
const form = document.getElementById('form');
let sending = Promise.resolve();
let othersChanged = false;

async function save(field) {
    const text = field.value;
    const response = await fetch('/autosave', {
        method: 'POST',
        headers: { 'X-Autosave-Token': box.dataset.token },
        redirect: 'error',
        keepalive: true,
        body: new URLSearchParams({
            id: box.dataset.initiative, answer: field.dataset.autosave, fingerprint: fingerprint.value, text,
        }),
    });
    const answer = await response.json();
    said.textContent = answer.said;
    said.classList.toggle('not-saved', !response.ok);
    if (response.ok) {
        fingerprint.value = answer.fingerprint;
        if (field.value === text && !othersChanged) {
            form.dispatchEvent(new Event('saved'));
        }
    }
}

function queue(field) {
    sending = sending.then(() => save(field)).catch(() => {
        said.textContent = box.dataset.failed;
        said.classList.add('not-saved');
    });
}

form.addEventListener('input', (event) => { othersChanged ||= !event.target.dataset.autosave; });
form.querySelectorAll('[data-autosave]').forEach((field) => {
    let timer;
    field.addEventListener('input', () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
            timer = undefined;
            queue(field);
        }, PAUSE);
    });
    const stop = () => {
        clearTimeout(timer);
        timer = undefined;
    };
    form.addEventListener('submit', stop);
    document.addEventListener('visibilitychange', () => {
        if (document.hidden && timer) {
            stop();
            queue(field);
        }
    });
});
