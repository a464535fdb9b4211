// Draws a process with bpmn-js and marks where the year is. What is drawn stands beside it in words.
const place = document.getElementById("process-map");
const listed = (name) => (place.dataset[name] ?? "").split(" ").filter(Boolean);

async function draw() {
  const answer = await fetch(place.dataset.model, { headers: { Accept: "application/xml" } });
  if (!answer.ok) throw new Error(`The drawing was answered with ${answer.status}`);
  const viewer = new window.BpmnJS({ container: place });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get("canvas");
  listed("past").forEach((id) => canvas.addMarker(id, "passed"));
  listed("current").forEach((id) => canvas.addMarker(id, "here"));
  count(viewer);
  link(viewer, canvas);
  leaveTheWheelToThePage(viewer);
  fit(canvas);
  addZoom(canvas);
}

// Where many are at the same step, how many.
function count(viewer) {
  listed("counts").map((entry) => entry.split("=")).forEach(([id, number]) => {
    const badge = document.createElement("span");
    badge.className = "map-count";
    badge.textContent = number;
    viewer.get("overlays").add(id, { position: { top: -12, right: 12 }, html: badge });
  });
}

// A phase opens its own drawing.
function link(viewer, canvas) {
  const phases = viewer.get("elementRegistry").filter((element) => element.type === "bpmn:CallActivity");
  phases.forEach((phase) => canvas.addMarker(phase, "opens"));
  viewer.on("element.click", ({ element }) => {
    if (phases.includes(element)) window.location.assign(place.dataset.link + element.businessObject.calledElement);
  });
}

function leaveTheWheelToThePage(viewer) {
  viewer.get("zoomScroll").toggle(false);
}

// All of it, with some air around.
function fit(canvas) {
  canvas.zoom("fit-viewport", "auto");
  canvas.zoom(Math.min(1, canvas.zoom() * 0.96), "auto");
}

function addZoom(canvas) {
  const steps = { in: () => canvas.zoom(canvas.zoom() * 1.25), out: () => canvas.zoom(canvas.zoom() / 1.25), fit: () => fit(canvas) };
  document.querySelectorAll("[data-zoom]").forEach((button) => button.addEventListener("click", steps[button.dataset.zoom]));
  window.addEventListener("resize", () => canvas.resized());
}

draw().catch((error) => {
  console.error(error);
  place.textContent = place.dataset.failed;
});
