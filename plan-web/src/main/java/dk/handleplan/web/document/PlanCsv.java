package dk.handleplan.web.document;

import dk.handleplan.core.archive.OpenYear;
import dk.handleplan.core.document.CriterionProgress;
import dk.handleplan.core.document.PublicFigure;
import dk.handleplan.core.document.PublicFigure.Told;
import dk.handleplan.core.document.PublicReading;
import dk.handleplan.core.document.PublishedInitiative;
import dk.handleplan.core.document.YearAmounts;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.web.shared.CsvFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A published plan as tables for programs. The fields have the names they have as JSON; what is not known is empty, with the
 * reason in the column that ends in {@code State}.
 */
enum PlanCsv {

    /** A line for each initiative and budget year; amounts in kroner. */
    INITIATIVES(
            "initiativeId",
            "year",
            "number",
            "title",
            "goal",
            "committees",
            "units",
            "status",
            "budgetYear",
            "applied",
            "appliedState",
            "recommended",
            "recommendedState",
            "proposed",
            "proposedState",
            "granted",
            "grantedState") {
        @Override
        Stream<List<?>> rows(int year, PublishedInitiative initiative) {
            return initiative.amounts().stream().map(amounts -> amounts(year, initiative, amounts));
        }
    },

    /** A line for each success criterion. */
    INDICATORS(
            "indicatorId",
            "initiativeId",
            "initiative",
            "group",
            "text",
            "comparator",
            "target",
            "targetMin",
            "targetMax",
            "targetState",
            "unit",
            "byWhen") {
        @Override
        Stream<List<?>> rows(int year, PublishedInitiative initiative) {
            return initiative.indicators().stream().map(indicator -> indicator(year, initiative, indicator));
        }
    },

    /** A line for each reading that was accepted. */
    READINGS(
            "indicatorId",
            "initiativeId",
            "round",
            "date",
            "value",
            "valueTo",
            "approximate",
            "valueState",
            "achievement") {
        @Override
        Stream<List<?>> rows(int year, PublishedInitiative initiative) {
            return initiative.criteria().stream()
                    .flatMap(criterion -> criterion.readings().stream()
                            .map(reading -> reading(year, initiative, criterion, reading)));
        }
    };

    private final List<String> fields;

    PlanCsv(String... fields) {
        this.fields = List.of(fields);
    }

    List<String> fields() {
        return fields;
    }

    abstract Stream<List<?>> rows(int year, PublishedInitiative initiative);

    /** Initiative by initiative, however many there are. */
    void write(OpenYear open, OutputStream out) throws IOException {
        var year = open.year().plan().year();
        Iterable<List<?>> rows = open.initiatives().flatMap(initiative -> rows(year, initiative))::iterator;
        try (var table = CsvFile.open(out)) {
            table.row(fields);
            for (var row : rows) {
                table.row(row);
            }
        }
    }

    private static List<?> amounts(int year, PublishedInitiative initiative, YearAmounts amounts) {
        return Arrays.asList(
                initiative.idIn(year),
                year,
                initiative.number(),
                initiative.title(),
                initiative.goal().orElse(null),
                initiative.committees().stream()
                        .map(PublishedInitiative.Committee::abbreviation)
                        .collect(Collectors.joining("; ")),
                String.join("; ", initiative.units()),
                PlanJson.code(initiative.state()),
                amounts.year(),
                kroner(amounts.applied()),
                why(amounts.applied()),
                kroner(amounts.recommended()),
                why(amounts.recommended()),
                kroner(amounts.proposed()),
                why(amounts.proposed()),
                kroner(amounts.granted()),
                why(amounts.granted()));
    }

    private static Object kroner(Amount amount) {
        return amount.money().map(money -> PlanJson.plain(money.inKroner())).orElse(null);
    }

    private static String why(Amount amount) {
        return amount.isKnown() ? null : amount.state().code();
    }

    private static List<?> indicator(int year, PublishedInitiative initiative, Indicator indicator) {
        return Arrays.asList(
                indicator.id(),
                initiative.idIn(year),
                initiative.number(),
                PlanJson.code(indicator.group()),
                indicator.text(),
                PlanJson.comparator(indicator),
                indicator.target() == null ? null : PlanJson.plain(indicator.target()),
                indicator.targetMin() == null ? null : PlanJson.plain(indicator.targetMin()),
                indicator.targetMax() == null ? null : PlanJson.plain(indicator.targetMax()),
                indicator.targetState() == ValueState.KNOWN
                        ? null
                        : indicator.targetState().code(),
                indicator.unit(),
                indicator.byWhen() == null ? null : indicator.byWhen().text());
    }

    private static List<?> reading(
            int year, PublishedInitiative initiative, CriterionProgress criterion, PublicReading reading) {
        var figure = reading.figure().flatMap(PublicFigure::figure);
        return Arrays.asList(
                criterion.indicator().id(),
                initiative.idIn(year),
                reading.round().title() == null
                        ? PlanJson.code(reading.round().kind())
                        : reading.round().title(),
                reading.on(),
                figure.map(told -> PlanJson.plain(told.least())).orElse(null),
                figure.filter(told -> told.isRange())
                        .map(told -> PlanJson.plain(told.most()))
                        .orElse(null),
                figure.isEmpty() ? null : figure.get().approximate(),
                state(reading),
                reading.achievement().map(PlanJson::code).orElse(null));
    }

    private static String state(PublicReading reading) {
        return reading.figure()
                .map(figure ->
                        figure.isMasked() ? figure.told() == Told.FEW ? ProgressJson.FEW : ProgressJson.WITHHELD : null)
                .orElseGet(() -> PlanJson.code(reading.state()));
    }
}
