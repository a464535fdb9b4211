package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.Activity;
import dk.handleplan.core.initiative.Description;
import dk.handleplan.core.initiative.Extent;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much is held, as people read it: "4 forløb, 10 deltagere pr. forløb, 2 timer pr. gang". */
@Named("extents")
@RequestScoped
public class ExtentWords {

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    /** Each thing that is known of the whole. */
    public List<String> whole(Description work) {
        var total = said("participants", work.participantsTotal());
        var months = texts.range(
                Objects.toString(work.durationMinMonths(), null), Objects.toString(work.durationMaxMonths(), null));
        return Stream.of(people(work.extent()), Stream.of(total, of("months", months)), rhythm(work.extent()))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .toList();
    }

    /** All that is known of an activity beside what it is; empty where that is nothing. */
    public String of(Activity activity) {
        var pilot = activity.isPilot() ? texts.get("initiative.activityPilot").toLowerCase() : null;
        return Stream.of(people(activity.extent()), rhythm(activity.extent()), Stream.of(pilot))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private Stream<String> people(Extent extent) {
        return Stream.of(said("courses", extent.courses()), said("perCourse", extent.participantsPerCourse()));
    }

    private Stream<String> rhythm(Extent extent) {
        return Stream.of(
                said("weeks", extent.durationWeeks()),
                said("perWeek", extent.timesPerWeek()),
                said("hours", extent.hoursPerTime()));
    }

    private String said(String key, Number value) {
        return value == null ? null : of(key, shown.number(value));
    }

    private String of(String key, String value) {
        return value == null ? null : texts.of("initiative.extent." + key, value);
    }
}
