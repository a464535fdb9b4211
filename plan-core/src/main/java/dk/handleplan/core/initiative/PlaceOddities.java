package dk.handleplan.core.initiative;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds the people an initiative speaks of against the places it has room for. Activities give a span: the same people may come
 * to all of them, or each may have its own.
 */
final class PlaceOddities {

    private static final Pattern PERSONS =
            Pattern.compile("(?iu)(deltag|person|plads|kursist|borger|kvinde|mænd|unge|børn|famili)");

    private final Initiative initiative;
    private final Description work;

    private PlaceOddities(Initiative initiative) {
        this.initiative = initiative;
        this.work = initiative.description().orElseGet(() -> Description.of(null));
    }

    static Stream<Oddity> of(Initiative initiative) {
        var oddities = new PlaceOddities(initiative);
        var all = Stream.of(oddities.total(), oddities.activities(), oddities.criteria());
        return all.flatMap(Function.identity());
    }

    private Stream<Oddity> total() {
        var extent = work.extent();
        return extent.places().stream()
                .filter(places -> work.participantsTotal() != null && places != (long) work.participantsTotal())
                .map(places -> Oddity.in(
                        FormField.DESCRIPTION,
                        "placesDiffer",
                        extent.courses().toString(),
                        extent.participantsPerCourse().toString(),
                        places.toString(),
                        work.participantsTotal().toString()));
    }

    private Stream<Oddity> activities() {
        var stated = work.participantsTotal() == null
                ? work.extent().places().orElse(null)
                : Long.valueOf(work.participantsTotal());
        return span().filter(span -> stated != null && !span.holds(stated))
                .map(span -> Oddity.in(
                        FormField.DESCRIPTION,
                        "activityPlacesDiffer",
                        Long.toString(span.largest()),
                        Long.toString(span.together()),
                        stated.toString()));
    }

    private Stream<Oddity> criteria() {
        var places = work.extent().places();
        return places.isPresent()
                ? places.stream().flatMap(this::againstTheWhole)
                : span().flatMap(this::againstActivities);
    }

    private Stream<Oddity> againstTheWhole(long places) {
        return criteriaOutside(new Span(places, places))
                .map(criterion -> Oddity.in(
                        FormField.SUCCESS,
                        "criterionDiffers",
                        criterion.text(),
                        Oddities.plain(criterion.target()),
                        work.extent().courses().toString(),
                        work.extent().participantsPerCourse().toString(),
                        Long.toString(places)));
    }

    private Stream<Oddity> againstActivities(Span span) {
        return criteriaOutside(span)
                .map(criterion -> Oddity.in(
                        FormField.SUCCESS,
                        "criterionDiffersFromActivities",
                        criterion.text(),
                        Oddities.plain(criterion.target()),
                        Long.toString(span.together())));
    }

    private Stream<Indicator> criteriaOutside(Span span) {
        return initiative.indicators().stream()
                .filter(PlaceOddities::countsPersons)
                .filter(criterion -> span.isFarFrom(criterion.target().doubleValue()));
    }

    private static boolean countsPersons(Indicator criterion) {
        var unit = Objects.toString(criterion.unit(), "");
        return criterion.target() != null
                && !unit.contains("%")
                && PERSONS.matcher(unit + " " + criterion.text()).find();
    }

    private Stream<Span> span() {
        var places = initiative.activities().stream()
                .flatMap(activity -> activity.extent().places().stream())
                .toList();
        return places.isEmpty() ? Stream.empty() : Stream.of(Span.of(places));
    }

    /** Places of the largest activity, and of all together. */
    private record Span(long largest, long together) {

        static Span of(List<Long> places) {
            return new Span(
                    places.stream().mapToLong(Long::longValue).max().orElse(0),
                    places.stream().mapToLong(Long::longValue).sum());
        }

        boolean holds(long people) {
            return largest <= people && people <= together;
        }

        /** More persons than there are places, or fewer than half of them. */
        boolean isFarFrom(double people) {
            return people > together || people > 0 && people * 2 < largest;
        }
    }
}
