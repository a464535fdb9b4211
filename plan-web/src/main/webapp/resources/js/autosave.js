/*
 * The form is saved while it is written. The page knows of each answer how it stands with the server; what differs is sent,
 * a long text by itself and anything else with the form. Where somebody else wrote meanwhile, the page takes their answers
 * over in the fields that were left alone, and shows both texts where both wrote. Without the server it keeps trying.
 */
import { answersOf, controlsOf, put } from './answers.js';
import { renewChecks } from './checks.js';
import { boxOf, showBoth } from './conflict.js';
import { forgetRefused, tellRefused } from './refused.js';

const PAUSE = 800;
const LONGEST = 1800;
const PAUSE_TO_LOOK = 1500;
const RETRIES = [1000, 2000, 4000, 8000, 15000];
const HEARTBEAT = 20000;
const SHORT_ENOUGH_TO_OUTLIVE_THE_PAGE = 20000;

const box = document.getElementById('autosave');
const said = document.getElementById('saved-at');
const company = document.getElementById('company');
const form = document.getElementById('form');

/** How each answer stands with the server, as far as known here. */
let stands = answersOf(form);
/** Answers that the server refuses: as they were when it did. */
const refused = new Map();
/** Answers that somebody else changed as well: as the other wrote them, until the writer has chosen. */
const disputed = new Map();

class Unreachable extends Error {}
/** The server answered that something went wrong on its side. */
class Failed extends Error {}
class SignedOut extends Error {}

const fingerprint = () => form.querySelector('#fingerprint');

function tell(text, kind) {
    said.textContent = text;
    said.classList.toggle('not-saved', kind === 'not-saved');
    document.getElementById('sign-in-again').hidden = kind !== 'signed-out';
    if (kind === 'signed-out') {
        said.classList.add('not-saved');
    }
}

async function ask(address, request) {
    let response;
    try {
        response = await fetch(address, { cache: 'no-store', ...request });
    } catch {
        throw new Unreachable();
    }
    if (response.status === 500 || response.status > 500 && isJson(response)) {
        throw new Failed(box.dataset.failed);
    }
    if (response.status === 404 || response.status > 500) {
        throw new Unreachable();
    }
    return response;
}

function isJson(response) {
    return (response.headers.get('content-type') || '').startsWith('application/json');
}

async function answerTo(response) {
    if (isJson(response)) {
        return response.json();
    }
    // A form page in place of an answer: the server no longer knew the page it was sent from.
    return { page: await response.text() };
}

/* What differs */

/** An answer that was saved says what was typed as well as how the server writes that: 1 3/4 is 1,75. */
function saysTheSame(mine, known) {
    return known !== undefined && (mine.said === known.said || mine.said === known.written);
}

function differing() {
    const now = answersOf(form);
    return [...now.values()].filter((mine) => !disputed.has(mine.key)
        && !saysTheSame(mine, stands.get(mine.key))
        && mine.said !== refused.get(mine.key)?.said);
}

function isSettled() {
    return differing().length === 0 && disputed.size === 0 && refused.size === 0;
}

/* Saving */

function textControl(answer) {
    const controls = controlsOf(form, answer.key);
    return controls.length === 1 && controls[0].dataset.autosave ? controls[0] : null;
}

async function saveText(mine, control) {
    const value = (answer) => answer.sent[0]?.[1] || '';
    const text = value(mine);
    const answer = await answerTo(await ask('/autosave', {
        method: 'POST',
        headers: { 'X-Autosave-Token': box.dataset.token },
        keepalive: text.length < SHORT_ENOUGH_TO_OUTLIVE_THE_PAGE,
        body: new URLSearchParams({ id: box.dataset.initiative, answer: control.dataset.autosave, was: value(stands.get(mine.key)), text }),
    }));
    if (answer.page !== undefined || answer.stale) {
        await catchUp();
    } else if (answer.fingerprint) {
        stands.set(mine.key, mine);
        refused.delete(mine.key);
        const nobodyElseWrote = answer.before === fingerprint().value;
        if (nobodyElseWrote) {
            fingerprint().value = answer.fingerprint;
        }
        tell(answer.said);
        lookAgain();
        if (!nobodyElseWrote) {
            await catchUp();
        }
    } else {
        refuse([{ id: control.id, sentence: answer.said }]);
    }
}

/** Everything on the form's behalf, with what stands in place of what cannot be saved. */
function formData() {
    const data = new URLSearchParams();
    const now = answersOf(form);
    const named = new Set([...now.keys()].flatMap((key) => controlsOf(form, key).map((control) => control.name)));
    [...form.elements].filter((control) => control.type === 'hidden' && !named.has(control.name)).forEach((control) => data.append(control.name, control.value));
    now.forEach((mine) => {
        const aside = disputed.get(mine.key) || (refused.get(mine.key)?.said === mine.said && stands.get(mine.key));
        (aside || mine).sent.forEach(([name, value]) => data.append(name, value));
    });
    data.append('keep', 'keep');
    return { data, now };
}

async function saveForm() {
    const { data, now } = formData();
    const answer = await answerTo(await ask(form.action, { method: 'POST', headers: { 'X-Autosave': 'true' }, body: data }));
    if (answer.page !== undefined) {
        takeOver(answer.page);
    } else if (answer.stale) {
        await catchUp();
    } else if (answer.fingerprint) {
        fingerprint().value = answer.fingerprint;
        const written = answersOf(form, answer.written);
        now.forEach((mine) => {
            if (!disputed.has(mine.key) && refused.get(mine.key)?.said !== mine.said) {
                stands.set(mine.key, { ...mine, written: written.get(mine.key)?.said });
                refused.delete(mine.key);
            }
        });
        tell(answer.said);
        lookAgain();
    } else {
        refuse(answer.refused);
    }
}

function keyOf(id) {
    const control = document.getElementById(id);
    const list = control?.closest('fieldset.lines[id]');
    if (list?.querySelector(`input[name="${list.id}Count"]`)) {
        return list.id;
    }
    return control?.name || id;
}

function refuse(reasons) {
    const now = answersOf(form);
    const named = reasons.filter(({ id }) => now.has(keyOf(id)) && refused.get(keyOf(id))?.said !== now.get(keyOf(id)).said);
    if (named.length === 0) {
        throw new Error(reasons.map(({ sentence }) => sentence).join(' '));
    }
    named.forEach(({ id, sentence }) => {
        refused.set(keyOf(id), { ...now.get(keyOf(id)), id, sentence });
        tellRefused(form, id, sentence);
    });
}

/* Catching up with what others wrote */

async function catchUp() {
    takeOver(await (await ask(location.href)).text());
}

async function lookAtChecks() {
    const part = new URLSearchParams({ id: box.dataset.initiative, section: box.dataset.part });
    renewChecks(pageOf(await (await ask(`/initiative-checks?${part}`)).text()));
}

const pageOf = (html) => new DOMParser().parseFromString(html, 'text/html');

/** What was saved may make something right, or odd: the page looks when the writer pauses. */
function lookAgain() {
    clearTimeout(look);
    look = setTimeout(() => {
        if (box.dataset.part && !timer) {
            running = (running || Promise.resolve()).then(lookAtChecks).catch(() => {});
        }
    }, PAUSE_TO_LOOK);
}

function takeOver(html) {
    const page = pageOf(html);
    const other = page.getElementById('form');
    if (!other?.querySelector('#fingerprint')) {
        if (page.querySelector('#signIn')) {
            throw new SignedOut();
        }
        throw new Error(box.dataset.failed);
    }
    const now = answersOf(form);
    answersOf(other).forEach((theirs, key) => meet(now.get(key), theirs, other, page));
    // Only what the server writes into the form itself is renewed.
    ['#fingerprint', '[name="jakarta.faces.ViewState"]'].forEach((name) => {
        form.querySelector(name).value = other.querySelector(name).value;
    });
    renewChecks(page);
    box.dataset.token = page.getElementById('autosave').dataset.token;
}

function meet(mine, theirs, other, page) {
    const key = theirs.key;
    const before = stands.get(key);
    if (!mine || !before || saysTheSame(theirs, before)) {
        return;
    }
    if (saysTheSame(mine, before)) {
        put(form, other, key);
        theirs = answersOf(form).get(key);
    } else if (mine.said !== theirs.said) {
        dispute(mine, theirs, page, other);
    }
    stands.set(key, theirs);
}

function dispute(mine, theirs, page, other) {
    disputed.set(mine.key, theirs);
    showBoth(form, mine, theirs, page.getElementById('autosave').dataset.other, (choice) => {
        disputed.delete(mine.key);
        if (choice === 'theirs') {
            put(form, other, mine.key);
        } else if (choice === 'both') {
            const control = controlsOf(form, mine.key)[0];
            control.value = `${control.value.trim()}\n\n${theirs.text}`;
            control.dispatchEvent(new Event('change', { bubbles: true }));
        }
        form.dispatchEvent(new Event('input', { bubbles: true }));
    });
}

/* When */

let failures = 0;
let timer;
let since;
let look;
let running = null;

async function saveAll() {
    forgetRefused(form);
    [...refused].forEach(([key, was]) => {
        if (answersOf(form).get(key)?.said === was.said) {
            tellRefused(form, was.id, was.sentence);
        } else {
            refused.delete(key);
        }
    });
    for (let rounds = 0; rounds < 12 && differing().length; rounds += 1) {
        const next = differing();
        const [text] = next.filter((mine) => textControl(mine));
        await (text ? saveText(text, textControl(text)) : saveForm());
    }
    if (isSettled()) {
        form.dispatchEvent(new Event('saved'));
    } else if (refused.size) {
        tell(`${box.dataset.butNot} ${[...refused.values()].map(({ sentence }) => sentence).join(' ')}`, 'not-saved');
    } else if (disputed.size) {
        tell(box.dataset.choose, 'not-saved');
    }
}

/** Saves what differs; false while the server cannot be reached. */
function save() {
    clearTimeout(timer);
    timer = undefined;
    since = undefined;
    running = (running || Promise.resolve()).then(saveAll).then(() => {
        failures = 0;
        return true;
    }, notSaved);
    return running;
}

/** Says why, and tries again where only time can help. */
function notSaved(error) {
    const out = error instanceof SignedOut;
    const away = error instanceof Unreachable;
    const sentence = away ? box.dataset.retrying : error.message || box.dataset.failed;
    tell(out ? box.dataset.signedOut : sentence, out ? 'signed-out' : 'not-saved');
    if (out || away || error instanceof Failed) {
        later(RETRIES[Math.min(failures, RETRIES.length - 1)]);
        failures += 1;
    } else {
        failures = 0;
    }
    return !away;
}

function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
}

form.addEventListener('input', () => {
    since = since || Date.now();
    if (!failures) {
        later(Math.min(PAUSE, Math.max(0, since + LONGEST - Date.now())));
    }
});
window.addEventListener('online', save);
document.addEventListener('visibilitychange', () => {
    if (document.hidden && timer) {
        save();
    }
});

/* The form's own buttons wait for what is under way, and for a choice between two texts. */
let free = false;
document.addEventListener('submit', (event) => {
    if (event.target !== form || free) {
        return;
    }
    event.preventDefault();
    const button = event.submitter;
    form.setAttribute('aria-busy', 'true');
    save().then((reached) => {
        form.removeAttribute('aria-busy');
        const [open] = disputed.keys();
        if (open) {
            boxOf(open).focus();
        } else if (reached) {
            free = true;
            // Not before this very submit event is over: a form does not submit while it is submitting.
            setTimeout(() => form.requestSubmit(button));
        }
    });
}, true);
window.addEventListener('pageshow', () => { free = false; });

/* What a draft of this browser rests on may have been changed by others since. */
form.addEventListener('restored', (event) => {
    const now = answersOf(form);
    stands.forEach((theirs, key) => {
        const was = event.detail[key];
        const mine = now.get(key);
        if (typeof was === 'string' && mine && !mine.list && theirs.sent[0] && was.trim() !== theirs.sent[0][1].trim() && mine.said !== theirs.said) {
            const copy = form.cloneNode(true);
            dispute(mine, theirs, document, copy);
        }
    });
});

/* Who else is here, where the form is one of several parts */
async function beat() {
    if (document.hidden) {
        return;
    }
    try {
        const answer = await answerTo(await ask('/autosave', {
            method: 'POST',
            headers: { 'X-Autosave-Token': box.dataset.token },
            body: new URLSearchParams({ id: box.dataset.initiative, part: box.dataset.part }),
        }));
        if (answer.company !== undefined && company.textContent !== answer.company) {
            company.textContent = answer.company;
        }
        if (answer.fingerprint && answer.fingerprint !== fingerprint().value && !timer) {
            running = (running || Promise.resolve()).then(catchUp).catch(() => {});
        }
    } catch {
        company.textContent = '';
    }
}
if (box.dataset.part) {
    beat();
    setInterval(beat, HEARTBEAT);
}

/* A page that came back with mistakes shows what was typed, not what stands. */
if (document.querySelector('.error-summary')) {
    const typed = answersOf(form);
    const stale = document.querySelector('.error-summary [data-reload]') !== null;
    running = ask(location.href).then((response) => response.text()).then((html) => {
        const page = pageOf(html);
        const other = page.getElementById('form');
        stands = answersOf(other);
        if (stale) {
            typed.forEach((mine, key) => {
                if (stands.has(key) && mine.said !== stands.get(key).said) {
                    dispute(mine, stands.get(key), page, other);
                }
            });
        }
    }).catch(() => {});
}
