package dk.handleplan.web.document;

import dk.handleplan.core.document.PublicFigure;
import dk.handleplan.core.document.PublicFigure.Told;
import dk.handleplan.core.document.PublicReading;
import dk.handleplan.core.document.PublishedInitiative;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.status.Compared;
import dk.handleplan.core.status.Measured;
import dk.handleplan.core.status.RoundName;
import dk.handleplan.web.shared.Json;
import jakarta.json.JsonObjectBuilder;

/** How the initiatives or chapters of a published plan have gone, as open data. */
final class ProgressJson {

    /** Why a figure is not told. */
    static final String FEW = "fewer_than_5";

    static final String WITHHELD = "withheld";

    private ProgressJson() {}

    static JsonObjectBuilder chapter(PublishedPlan.ChapterProgress chapter) {
        return Json.createObjectBuilder()
                .add("unit", chapter.unit())
                .add("progress", PlanJson.list(chapter.progress(), ProgressJson::progress));
    }

    static JsonObjectBuilder progress(PublishedInitiative.Progress progress) {
        return round(progress.round())
                .add("assessment", PlanJson.code(progress.assessment()))
                .add("accepted", progress.on().toString());
    }

    /** An extra round has a title. */
    private static JsonObjectBuilder round(RoundName round) {
        var object = Json.createObjectBuilder().add("round", PlanJson.code(round.kind()));
        return round.title() == null ? object : object.add("title", round.title());
    }

    static JsonObjectBuilder reading(PublicReading reading) {
        var object = round(reading.round()).add("date", reading.on().toString());
        reading.figure()
                .ifPresentOrElse(
                        figure -> figure(object, figure),
                        () -> object.addNull("value").add("state", PlanJson.code(reading.state())));
        if (!reading.groups().isEmpty()) {
            object.add("groups", PlanJson.list(reading.groups(), ProgressJson::group));
        }
        return PlanJson.text(
                object, "achievement", reading.achievement().map(PlanJson::code).orElse(null));
    }

    /** The figure of somebody else; how much the latest reading is above it where that may be told. */
    static JsonObjectBuilder compared(Compared compared) {
        var object = Json.createObjectBuilder().add("who", compared.who());
        PlanJson.text(object, "period", compared.period());
        object.add("value", PlanJson.plain(compared.figure()));
        PlanJson.number(object, "difference", compared.difference());
        return PlanJson.text(object, "caveat", compared.caveat());
    }

    private static JsonObjectBuilder group(PublicFigure.Group group) {
        return figure(Json.createObjectBuilder().add("group", group.name()), group.figure());
    }

    /** Of persons no figure below five is told: the value is null and the state says so. */
    private static JsonObjectBuilder figure(JsonObjectBuilder object, PublicFigure figure) {
        if (figure.isMasked()) {
            return object.addNull("value").add("state", figure.told() == Told.FEW ? FEW : WITHHELD);
        }
        return measured(object, figure.figure().orElseThrow());
    }

    private static JsonObjectBuilder measured(JsonObjectBuilder object, Measured figure) {
        object.add("value", PlanJson.plain(figure.least()));
        if (figure.isRange()) {
            object.add("valueTo", PlanJson.plain(figure.most()));
        }
        return figure.approximate() ? object.add("approximate", true) : object;
    }
}
