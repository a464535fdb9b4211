package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a unit writes in a status report, complete unless told otherwise. */
public final class AStatus {

    private Assessment assessment = Assessment.ON_TRACK;
    private String narrative = "To hold er gennemført.";
    private Standing standing = Standing.NOT_STATED;
    private String learnt;
    private Proposal proposal = Proposal.CONTINUE;
    private final Map<Integer, Amount> spending = new HashMap<>();
    private final Map<UUID, Reading.Answer> answers = new HashMap<>();
    private final Map<UUID, String> own = new HashMap<>();

    private AStatus() {}

    public static AStatus thatGoesWell() {
        return new AStatus();
    }

    /** With an answer to every success criterion of the initiative. */
    public static AStatus thatGoesWellFor(Initiative initiative) {
        var status = new AStatus();
        initiative.indicators().forEach(i -> status.answers.put(i.id(), Reading.Answer.of(ReadingState.NOT_YET)));
        return status;
    }

    public static AStatus unfinished() {
        return new AStatus().saying(null);
    }

    public AStatus assessed(Assessment how) {
        assessment = how;
        return this;
    }

    public AStatus saying(String words) {
        narrative = words;
        return this;
    }

    public AStatus standing(Standing where) {
        standing = where;
        return this;
    }

    public AStatus learning(String words) {
        learnt = words;
        return this;
    }

    public AStatus proposing(Proposal what) {
        proposal = what;
        return this;
    }

    public AStatus spending(int budgetYear, long kroner) {
        spending.put(budgetYear, Amount.kroner(kroner));
        return this;
    }

    public AStatus counting(Indicator indicator, long figure) {
        answers.put(indicator.id(), Reading.Answer.of(figure));
        return this;
    }

    public AStatus answering(Indicator indicator, Reading.Answer answer) {
        answers.put(indicator.id(), answer);
        return this;
    }

    public AStatus saying(RoundQuestion question, String answer) {
        own.put(question.id(), answer);
        return this;
    }

    public boolean answers(Indicator indicator) {
        return answers.containsKey(indicator.id());
    }

    public ReportForm form() {
        return new ReportForm(
                assessment,
                standing,
                narrative,
                learnt,
                proposal,
                Map.copyOf(spending),
                Map.copyOf(answers),
                Map.copyOf(own));
    }

    /** An answer as it stands in a report. */
    public static Reading reading(Indicator indicator, Reading.Answer answer) {
        return new Reading(indicator.id(), answer, LocalDate.of(2020, 9, 1));
    }

    /** A figure counted on a day. */
    static Reading counted(Indicator indicator, String figure, LocalDate on) {
        return new Reading(
                indicator.id(), Reading.Answer.of(FigureText.read(figure)).readOn(on), on);
    }

    /** At least so many persons. */
    public static Indicator target(String text, long atLeast) {
        return new Indicator(IndicatorGroup.QUANTITATIVE, text)
                .aim(Comparator.GTE, BigDecimal.valueOf(atLeast), ValueState.KNOWN, "personer");
    }

    /** A granted initiative of the unit, measured by the indicators. */
    public static Initiative granted(UUID cycleId, UUID unitId, int number, Indicator... indicators) {
        var initiative = new Initiative(cycleId, unitId, "Indsats " + number);
        initiative.record(new FormSection.Success(null, List.of(indicators)));
        initiative.registerAsGranted(number);
        return initiative;
    }
}
