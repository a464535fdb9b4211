package dk.handleplan.core.initiative;

import dk.handleplan.core.initiative.InitiativeVersions.TitleThen;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.Fte;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.WordCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks for what does not add up in an initiative: against itself, its form, its year, its unit's history and the other initiatives. */
final class Oddities {

    private static final Fte ONE_PERSON = new Fte(BigDecimal.ONE);

    private final Initiative initiative;
    private final Surroundings around;
    private final List<Oddity> found = new ArrayList<>();

    /** What an initiative is held against. */
    record Surroundings(
            FormDefinition form,
            int planYear,
            List<InKindOffer> offers,
            List<EarlierGrants.Row> earlierGrants,
            Map<UUID, TitleThen> titles) {}

    private Oddities(Initiative initiative, Surroundings around) {
        this.initiative = initiative;
        this.around = around;
    }

    /** In the order of the model form. */
    static List<Oddity> of(Initiative initiative, Surroundings around) {
        var oddities = new Oddities(initiative, around);
        oddities.titleIsPrintedOtherwise();
        oddities.titleHasChanged();
        oddities.noCommittee();
        oddities.budgetIsNotTheAmount();
        oddities.historySaysOtherwise();
        oddities.agesAreBackwards();
        initiative.description().ifPresent(oddities::monthsAreBackwards);
        PlaceOddities.of(initiative).forEach(oddities.found::add);
        initiative.indicators().forEach(oddities::isDueBeforeItsYear);
        oddities.onePersonIsOfferedTwice();
        oddities.textsAreTooLong();
        return oddities.found;
    }

    private void say(FormField field, String key, Object... details) {
        found.add(Oddity.in(field, key, details));
    }

    private void titleIsPrintedOtherwise() {
        Stream.of(initiative.titleInContents(), initiative.titleInOverview())
                .flatMap(Optional::stream)
                .filter(printed -> !printed.equals(initiative.title()) && !printed.equals(initiative.shortTitle()))
                .distinct()
                .forEach(printed -> say(FormField.TITLE, "titlePrintedOtherwise", printed));
    }

    private void titleHasChanged() {
        Optional.ofNullable(around.titles().get(initiative.id()))
                .filter(then -> !then.title().equals(initiative.title()))
                .ifPresent(then -> say(FormField.TITLE, "titleThen." + then.step(), then.title()));
    }

    private void noCommittee() {
        var asked = !around.form().question(FormField.COMMITTEES).isHidden();
        if (asked
                && initiative.committees().isEmpty()
                && initiative.exception(FormField.COMMITTEES).isEmpty()) {
            say(FormField.COMMITTEES, "noCommittee");
        }
    }

    private void budgetIsNotTheAmount() {
        var lines = initiative.budget().stream().map(BudgetLine::sum).toList();
        var amounts = initiative.applied().stream()
                .flatMap(applied -> applied.amount().money().stream())
                .toList();
        if (lines.isEmpty() || amounts.isEmpty() || lines.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        var budget = Money.sum(lines.stream().flatMap(Optional::stream).toList());
        var applied = Money.sum(amounts);
        if (!budget.equals(applied)) {
            say(FormField.APPLIED, "budgetDiffers", budget.toString(), applied.toString());
        }
    }

    private void historySaysOtherwise() {
        var history = EarlierAnswer.to(initiative, around.earlierGrants());
        initiative
                .earlierApplication()
                .filter(answered -> answered.answer() != null && history.contradicts(answered))
                .ifPresent(answered -> say(
                        FormField.EARLIER_APPLIED,
                        history.granted().isPresent() ? "historyDiffers" : "historySaysYes",
                        history.years(),
                        history.granted().map(Money::toString).orElse("")));
    }

    private void agesAreBackwards() {
        initiative
                .targetGroup()
                .filter(group -> isBackwards(group.ageFrom(), group.ageTo()))
                .ifPresent(group ->
                        say(FormField.TARGET_GROUP, "rangeBackwards", plain(group.ageFrom()), plain(group.ageTo())));
    }

    private void monthsAreBackwards(Description work) {
        if (isBackwards(work.durationMinMonths(), work.durationMaxMonths())) {
            say(
                    FormField.DESCRIPTION,
                    "rangeBackwards",
                    plain(work.durationMinMonths()),
                    plain(work.durationMaxMonths()));
        }
    }

    private void isDueBeforeItsYear(Indicator indicator) {
        Optional.ofNullable(indicator.byWhen())
                .flatMap(FlexibleDate::latestDay)
                .filter(day -> day.isBefore(LocalDate.of(around.planYear(), 1, 1)))
                .ifPresent(day -> say(
                        FormField.SUCCESS,
                        "dueBeforeYear",
                        indicator.text(),
                        indicator.byWhen().text(),
                        plain(around.planYear())));
    }

    /** The same person or function gives more than a full working week to the initiatives of the year together. */
    private void onePersonIsOfferedTwice() {
        initiative.financing().stream()
                .filter(line -> line.isInKind() && !line.isHistoric() && line.fte() != null && line.source() != null)
                .map(FinancingLine::source)
                .distinct()
                .forEach(this::mustNotExceedOnePerson);
    }

    private void mustNotExceedOnePerson(String source) {
        var offers =
                around.offers().stream().filter(offer -> offer.isOf(source)).toList();
        var total = offers.stream().map(InKindOffer::fte).reduce(new Fte(BigDecimal.ZERO), Fte::plus);
        var initiatives =
                offers.stream().map(InKindOffer::initiativeId).distinct().count();
        if (initiatives > 1 && total.value().compareTo(ONE_PERSON.value()) > 0) {
            say(FormField.OTHER_FINANCING, "offeredTwice", source, total.toString(), initiatives);
        }
    }

    private void textsAreTooLong() {
        isTooLong(
                FormField.TARGET_GROUP,
                initiative.targetGroup().map(TargetGroup::primaryGroup).orElse(null));
        isTooLong(FormField.CHALLENGE, initiative.challenge());
        isTooLong(
                FormField.DESCRIPTION,
                initiative.description().map(Description::summary).orElse(null));
        isTooLong(FormField.ANCHORING, initiative.anchoring());
        around.form().own().forEach(this::isTooLong);
    }

    private void isTooLong(FormField field, String text) {
        var most = around.form().question(field).words();
        var words = WordCount.of(text);
        if (most != null && words > most) {
            say(field, "tooLong", words, most);
        }
    }

    private void isTooLong(FormQuestion own) {
        var words =
                own.id().map(initiative.ownAnswers()::get).map(WordCount::of).orElse(0);
        if (own.words() != null && !own.isHidden() && words > own.words()) {
            say(FormField.OWN, "ownTooLong", own.wording().label(), words, own.words());
        }
    }

    private static boolean isBackwards(Integer from, Integer to) {
        return from != null && to != null && from > to;
    }

    static String plain(Number number) {
        return new BigDecimal(number.toString())
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
