package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form as plain Danish text, field by field: what versions keep and compare. Everything an answer holds is told, so that two
 * answers with the same text are the same.
 */
public final class FormText {

    private final Initiative initiative;
    private final Function<UUID, String> names;

    private FormText(Initiative initiative, Function<UUID, String> names) {
        this.initiative = initiative;
        this.names = names;
    }

    /** @param names of goals, committees and units */
    public static Map<FormField, String> of(Initiative initiative, Function<UUID, String> names) {
        return of(initiative, names, List.of(FormField.values()));
    }

    private static Map<FormField, String> of(
            Initiative initiative, Function<UUID, String> names, Collection<FormField> fields) {
        var form = new FormText(initiative, names);
        var texts = new EnumMap<FormField, String>(FormField.class);
        for (var field : fields) {
            var text = lines(Stream.concat(form.answer(field), form.remarks(field)));
            if (!text.isEmpty()) {
                texts.put(field, text);
            }
        }
        return texts;
    }

    /** Changes whenever an answer in this part of the form does. */
    public static String fingerprint(Initiative initiative, FormPart part) {
        var texts = of(initiative, UUID::toString, part.fields());
        var content = part.fields().stream().map(texts::get).toList().toString();
        return HexFormat.of().formatHex(sha256(content), 0, 12);
    }

    private static byte[] sha256(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<String> answer(FormField field) {
        return switch (field) {
            case TITLE -> titles();
            case COMMITTEES -> initiative.committees().stream().map(names).sorted();
            case CONTACTS -> initiative.contacts().stream().map(FormText::contact);
            case APPLIED ->
                Stream.concat(
                        initiative.applied().stream().map(a -> a.budgetYear() + ": " + amount(a.amount())),
                        initiative.budget().stream().map(FormText::budget));
            case EARLIER_APPLIED -> initiative.earlierApplication().stream().map(FormText::earlier);
            case GOALS -> goals();
            case OTHER_POLICY_GOALS -> initiative.policyLinks().stream().map(FormText::policy);
            case TARGET_GROUP -> initiative.targetGroup().stream().flatMap(FormText::target);
            case CHALLENGE -> Stream.of(given(initiative.challenge()));
            case DESCRIPTION -> work();
            case SUCCESS ->
                Stream.concat(
                        Stream.of(given(initiative.overallAim())),
                        initiative.indicators().stream().map(FormText::indicator));
            case ANCHORING ->
                Stream.concat(
                        Stream.of(given(initiative.anchoring())),
                        initiative.continuationOf().stream().map(FormText::continuation));
            case PARTNERS ->
                Stream.concat(
                        initiative.jointUnits().stream()
                                .map(unit -> labelled("Sammen med", names.apply(unit)))
                                .sorted(),
                        initiative.partners().stream().map(FormText::partner));
            case OTHER_FINANCING ->
                Stream.concat(
                        initiative.financing().stream().map(FormText::financing),
                        Stream.of(given(initiative.financingNote())));
            case OWN ->
                initiative.ownAnswers().entrySet().stream()
                        .map(own -> labelled(names.apply(own.getKey()), own.getValue()))
                        .sorted();
        };
    }

    private Stream<String> remarks(FormField field) {
        return Stream.concat(
                initiative.facts().stream()
                        .filter(fact -> fact.field() == field)
                        .map(fact -> joined(": ", fact.label(), fact.text())),
                initiative.fieldStates().stream()
                        .filter(state -> state.field() == field)
                        .map(state -> "(" + joined(": ", state(state.state()), state.note()) + ")"));
    }

    private Stream<String> titles() {
        var shortTitle = initiative.shortTitle().equals(initiative.title()) ? null : initiative.shortTitle();
        return Stream.of(
                initiative.title(),
                labelled("Kort titel", shortTitle),
                labelled("Undertitel", initiative.subtitle().orElse(null)));
    }

    private static String contact(Contact contact) {
        var name = contact.personName() == null
                ? null
                : contact.personName() + (contact.isPublishName() ? " (navn offentliggøres)" : "");
        return joined(", ", contact.jobRole(), contact.unitName(), name);
    }

    private static String budget(BudgetLine line) {
        var price = line.unitPrice() == null
                ? null
                : joined(
                        " × ",
                        amount(line.unitPrice()),
                        line.units(),
                        line.years() == null ? null : line.years() + " år");
        return "• " + joined(" – ", joined(": ", line.item(), amount(line.amount())), price, line.note());
    }

    private static String earlier(EarlierApplication earlier) {
        var answer = earlier.answer() == null
                ? null
                : switch (earlier.answer()) {
                    case YES -> "Ja";
                    case NO -> "Nej";
                    case UNANSWERED -> "Ikke besvaret";
                };
        return joined(", ", answer, earlier.years(), amount(earlier.amount()), state(earlier.state()), earlier.note());
    }

    private Stream<String> goals() {
        return Stream.concat(
                initiative.goalGroupId().stream().map(goal -> labelled("Placeret under", names.apply(goal))),
                initiative.goalLinks().stream().map(this::goal));
    }

    private String goal(GoalLink link) {
        var measured = link.isMeasured() ? "måles" : "måles ikke";
        return labelled(
                link.isPrimary() ? "Primært mål" : "Sekundært mål",
                joined(", ", names.apply(link.goalId()), horizon(link.horizon()), measured, link.note()));
    }

    private static String horizon(Horizon horizon) {
        return horizon == null ? null : horizon == Horizon.SHORT_TERM ? "kort sigt" : "længere sigt";
    }

    private static String policy(PolicyLink link) {
        return joined(" – ", link.policy(), link.aimPoint(), link.element(), link.relation(), link.sourceNumber());
    }

    private static Stream<String> target(TargetGroup group) {
        return Stream.of(
                given(group.primaryGroup()),
                labelled("Sekundær", group.secondaryGroup()),
                labelled("Alder", years(group)),
                labelled("Alder", state(group.ageState())),
                labelled("Antal, der rekrutteres", group.recruits()),
                labelled("År i Danmark mindst", group.minYearsInDenmark()),
                given(group.note()));
    }

    private static String years(TargetGroup group) {
        var range = range(group.ageFrom(), group.ageTo());
        return range == null ? null : range + " år";
    }

    private Stream<String> work() {
        return Stream.of(
                        initiative.description().stream().map(Description::summary),
                        initiative.activities().stream().map(FormText::activity),
                        initiative.description().stream().flatMap(FormText::extent),
                        initiative.places().stream().map(place -> labelled("Sted", place)),
                        Stream.of(initiative.isPilot() ? "Pilotprojekt" : ""))
                .flatMap(Function.identity());
    }

    private static String activity(Activity activity) {
        var extent = Stream.concat(people(activity.extent()), rhythm(activity.extent()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
        return "• " + joined(" – ", activity.text(), extent, activity.isPilot() ? "pilot" : null);
    }

    private static Stream<String> extent(Description work) {
        var whole = Stream.of(
                labelled("Deltagere i alt", work.participantsTotal()),
                labelled("Varighed i måneder", range(work.durationMinMonths(), work.durationMaxMonths())));
        return Stream.of(people(work.extent()), whole, rhythm(work.extent())).flatMap(Function.identity());
    }

    private static Stream<String> people(Extent extent) {
        return Stream.of(
                labelled("Forløb", extent.courses()), labelled("Deltagere pr. forløb", extent.participantsPerCourse()));
    }

    private static Stream<String> rhythm(Extent extent) {
        return Stream.of(
                labelled("Varighed i uger", extent.durationWeeks()),
                labelled("Gange om ugen", number(extent.timesPerWeek())),
                labelled("Timer pr. gang", number(extent.hoursPerTime())));
    }

    private static String indicator(Indicator indicator) {
        var group = indicator.group() == IndicatorGroup.QUALITATIVE ? "kvalitativt" : null;
        return "• "
                + joined(
                        ", ",
                        indicator.text(),
                        aim(indicator),
                        indicator.byWhen(),
                        labelled("udgangspunkt", number(indicator.baseline())),
                        milestone(indicator),
                        group,
                        labelled("ud af", indicator.population()),
                        labelled("for hver", indicator.per()),
                        indicator.condition(),
                        labelled("måles af", indicator.owner()),
                        labelled("metode", indicator.method()),
                        labelled("kilde", indicator.source()),
                        labelled("måleperiode", indicator.measurementPeriod()),
                        labelled("aktivitet", indicator.activities()),
                        indicator.note());
    }

    private static String aim(Indicator indicator) {
        var target = indicator.comparator() == Comparator.BETWEEN
                ? range(number(indicator.targetMin()), number(indicator.targetMax()))
                : indicator.target() == null ? state(indicator.targetState()) : number(indicator.target());
        return joined(" ", sign(indicator.comparator()), target, indicator.unit());
    }

    private static String milestone(Indicator indicator) {
        return indicator.isMilestone() && indicator.comparator() != Comparator.MILESTONE ? "milepæl" : null;
    }

    private static String sign(Comparator comparator) {
        return switch (comparator) {
            case GTE -> "mindst";
            case GT -> "over";
            case LTE -> "højst";
            case LT -> "under";
            case EQ, BETWEEN, NONE -> null;
            case APPROX -> "ca.";
            case INCREASE -> "stigning";
            case DECREASE -> "fald";
            case MILESTONE -> "milepæl";
        };
    }

    private static String continuation(Continuation earlier) {
        return labelled(
                "Fortsætter",
                joined(", ", earlier.title(), earlier.kind(), earlier.year(), labelled("nr.", earlier.number())));
    }

    private static String partner(Partner partner) {
        return joined(
                " – ",
                joined(", ", partner.name(), side(partner.side()), partner.role(), partner.state()),
                partner.note());
    }

    private static String side(String side) {
        return side == null
                ? null
                : switch (side) {
                    case "internal" -> "intern";
                    case "external" -> "ekstern";
                    case "private" -> "privat";
                    default -> side;
                };
    }

    private static String financing(FinancingLine line) {
        return joined(
                ", ",
                joined(": ", line.source(), amount(line.amount())),
                line.isPerYear() ? "pr. år" : null,
                line.years() == null ? null : "i " + line.years() + " år",
                line.fte() == null ? null : line.fte() + " årsværk",
                line.weeklyHours() == null ? null : line.weeklyHours() + " timer om ugen",
                line.isApproximate() ? "cirka" : null,
                line.isInKind() ? "i naturalier" : null,
                line.isHistoric() ? "tidligere år" : null,
                line.status() == null ? null : line.status() == FinancingStatus.GRANTED ? "bevilget" : "forventet",
                line.note());
    }

    private static String amount(Amount amount) {
        if (amount == null || amount.isBlank()) {
            return null;
        }
        return amount.isKnown() ? amount + " kr." : state(amount.state());
    }

    private static String state(ValueState state) {
        return state == null
                ? null
                : switch (state) {
                    case KNOWN, BLANK -> null;
                    case NOT_STATED -> "ikke oplyst";
                    case PLACEHOLDER -> "pladsholder";
                    case TO_FOLLOW -> "følger";
                    case CANNOT_BE_SET -> "kan ikke fastsættes";
                    case LOST, BLANK_OR_LOST -> "ukendt";
                    case NOT_APPLICABLE -> "ikke relevant";
                };
    }

    private static String range(Object from, Object to) {
        if (from == null) {
            return to == null ? null : "til " + to;
        }
        if (to == null) {
            return "fra " + from;
        }
        return from.equals(to) ? from.toString() : from + "–" + to;
    }

    private static String number(BigDecimal number) {
        return number == null
                ? null
                : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String labelled(String label, Object value) {
        return value == null || value.toString().isEmpty() ? "" : label + ": " + value;
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    private static String joined(String separator, Object... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }

    private static String lines(Stream<String> lines) {
        List<String> written =
                lines.filter(line -> line != null && !line.isEmpty()).toList();
        return String.join("\n", written);
    }
}
