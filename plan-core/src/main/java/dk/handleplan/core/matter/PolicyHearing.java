package dk.handleplan.core.matter;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.Workdays;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A council is heard on something else than the action plan: another policy, a plan of another area, a set of rules.
 *
 * <p>Life: asked (with a date) → responded, no remarks, or not responded when the date passed. A response is dated and final, and
 * public like all a council states (integrationsloven § 42).
 */
@Entity
@Table(name = "policy_hearing")
public class PolicyHearing extends Aggregate {

    private static final int LONGEST_ADDRESS = 1_000;

    @Column(name = "council_id")
    private UUID councilId;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "plan_year")
    private int year;

    @Column(name = "title", length = Text.TITLE)
    private String title;

    @Column(name = "question", length = Text.PROSE)
    private String question;

    @Column(name = "link", length = LONGEST_ADDRESS)
    private String link;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "respond_by")
    private LocalDate respondBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private PolicyHearingState state = PolicyHearingState.ASKED;

    @Column(name = "response", length = Text.PROSE)
    private String response;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected PolicyHearing() {}

    PolicyHearing(UUID councilId, PlanCycle cycle, Request request, LocalDate today) {
        super(UUID.randomUUID());
        this.councilId = councilId;
        this.cycleId = cycle.id();
        this.year = cycle.year();
        this.title = Text.required("title", request.title(), Text.TITLE);
        this.question = Text.required("question", request.question(), Text.PROSE);
        this.link = checkedLink(request.link());
        this.respondBy = checkedDate(request.respondBy(), today);
        this.askedOn = today;
    }

    /**
     * What the council is asked.
     *
     * @param link where the document is to be read; null where the question says it all
     */
    public record Request(String title, String question, String link, LocalDate respondBy) {}

    private static String checkedLink(String link) {
        var address = Text.optional("link", link, LONGEST_ADDRESS);
        if (address != null && !address.matches("https?://\\S+")) {
            throw new RuleBroken("matter.badLink").at("link");
        }
        return address;
    }

    private static LocalDate checkedDate(LocalDate date, LocalDate today) {
        if (date == null) {
            throw new RuleBroken("shared.dateMissing").at("respondBy");
        }
        if (!date.isAfter(today)) {
            throw new RuleBroken("matter.respondByPast").at("respondBy");
        }
        return date;
    }

    void respond(String words, LocalDate today) {
        mustTakeResponse(today);
        response = Text.required("response", words, Text.PROSE);
        close(PolicyHearingState.RESPONDED, today);
    }

    void respondWithoutRemarks(LocalDate today) {
        mustTakeResponse(today);
        close(PolicyHearingState.NO_REMARKS, today);
    }

    /** The date has passed without a response. */
    void lapse(LocalDate today) {
        close(PolicyHearingState.NOT_RESPONDED, today);
    }

    private void mustTakeResponse(LocalDate today) {
        if (state == PolicyHearingState.NOT_RESPONDED || isAwaited() && today.isAfter(respondBy)) {
            throw new RuleBroken("matter.datePassed", respondBy);
        }
        if (!isAwaited()) {
            throw new RuleBroken("matter.alreadyResponded", closedOn);
        }
    }

    private void close(PolicyHearingState outcome, LocalDate today) {
        state = outcome;
        closedOn = today;
    }

    /** A week before the date, or the next day where there is less time. */
    public LocalDate remindOn() {
        var weekBefore = respondBy.minusWeeks(1);
        return Workdays.near(weekBefore.isAfter(askedOn) ? weekBefore : askedOn.plusDays(1), respondBy);
    }

    public boolean isAwaited() {
        return state == PolicyHearingState.ASKED;
    }

    /** Whether the council has stated something, be it that it has no remarks. */
    public boolean isPublic() {
        return state == PolicyHearingState.RESPONDED || state == PolicyHearingState.NO_REMARKS;
    }

    public UUID councilId() {
        return councilId;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public int year() {
        return year;
    }

    public String title() {
        return title;
    }

    public String question() {
        return question;
    }

    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public LocalDate respondBy() {
        return respondBy;
    }

    public PolicyHearingState state() {
        return state;
    }

    public Optional<String> response() {
        return Optional.ofNullable(response);
    }

    /** The date of the response, or on which it was given up waiting for one. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }
}
