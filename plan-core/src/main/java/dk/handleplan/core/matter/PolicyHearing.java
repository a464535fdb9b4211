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
 * <p>Life: asked (with a date) → responded, no remarks, or not responded when the date passed. The date can be extended, with a
 * reason, as long as the council has not responded; once it has passed, the council is asked anew. A response is dated and final,
 * and public like all a council states (integrationsloven § 42).
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

    @Column(name = "extension_reason", length = Text.NOTE)
    private String extensionReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private PolicyHearingState state = PolicyHearingState.ASKED;

    @Column(name = "response", length = Text.PROSE)
    private String response;

    @Column(name = "on_behalf")
    private boolean onBehalf;

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

    /** Gives the council more time, also when its date has passed: then it is waited for again. */
    void extend(LocalDate newDate, String reason, LocalDate today) {
        mustBeUnanswered();
        if (newDate == null) {
            throw new RuleBroken("shared.dateMissing").at("newDate");
        }
        if (!newDate.isAfter(respondBy) || !newDate.isAfter(today)) {
            throw new RuleBroken("matter.extensionBackwards", respondBy).at("newDate");
        }
        extensionReason = Text.required("reason", reason, Text.NOTE);
        respondBy = newDate;
        state = PolicyHearingState.ASKED;
        closedOn = null;
    }

    /** @param written whether the administration wrote it down for a council where nobody signs in to do it */
    void respond(String words, boolean written, LocalDate today) {
        mustTakeResponse(today);
        response = Text.required("response", words, Text.PROSE);
        onBehalf = written;
        close(PolicyHearingState.RESPONDED, today);
    }

    /** @param written whether the administration wrote it down for a council where nobody signs in to do it */
    void respondWithoutRemarks(boolean written, LocalDate today) {
        mustTakeResponse(today);
        onBehalf = written;
        close(PolicyHearingState.NO_REMARKS, today);
    }

    /** The date has passed without a response. */
    void lapse(LocalDate today) {
        mustBeUnanswered();
        close(PolicyHearingState.NOT_RESPONDED, today);
    }

    private void mustTakeResponse(LocalDate today) {
        if (state == PolicyHearingState.NOT_RESPONDED || isAwaited() && today.isAfter(respondBy)) {
            throw new RuleBroken("matter.datePassed", respondBy);
        }
        mustBeUnanswered();
    }

    private void mustBeUnanswered() {
        if (isPublic()) {
            throw new RuleBroken("matter.alreadyResponded", closedOn);
        }
    }

    private void close(PolicyHearingState outcome, LocalDate today) {
        state = outcome;
        closedOn = today;
    }

    /** A week before the date, but neither today nor after the date itself. */
    public LocalDate remindOn(LocalDate today) {
        return Workdays.reminder(respondBy.minusWeeks(1), respondBy, today);
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

    /** Why the council got more time; empty where the date was never extended. */
    public Optional<String> extensionReason() {
        return Optional.ofNullable(extensionReason);
    }

    public PolicyHearingState state() {
        return state;
    }

    public Optional<String> response() {
        return Optional.ofNullable(response);
    }

    /** Whether the response came some other way and was written down by the administration. */
    public boolean isOnBehalf() {
        return onBehalf;
    }

    /** The date of the response, or on which it was given up waiting for one. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }
}
