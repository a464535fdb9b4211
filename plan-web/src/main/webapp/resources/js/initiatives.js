/* An address of an initiative in a plan that stands on one page, /plan/2019#initiative-7, leads on to the page it has by itself where the plan does not. */
const wanted = /^#(initiative-[1-9]\d*)$/.exec(location.hash);

if (wanted && !document.getElementById(wanted[1])) {
    location.replace(`${location.pathname}/${wanted[1]}`);
}
