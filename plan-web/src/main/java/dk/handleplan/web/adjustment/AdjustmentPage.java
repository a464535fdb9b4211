package dk.handleplan.web.adjustment;

import dk.handleplan.core.adjustment.AdjustmentOverview;
import dk.handleplan.core.adjustment.AdjustmentService;
import dk.handleplan.core.adjustment.AdjustmentService.Draft;
import dk.handleplan.core.adjustment.AdjustmentService.Target;
import dk.handleplan.core.adjustment.AdjustmentSheet;
import dk.handleplan.core.adjustment.Award;
import dk.handleplan.core.funding.Holder;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.web.adjustment.TypedChanges.Field;
import dk.handleplan.web.decision.MinutesForm;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.shared.UuidConverter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One adjustment: the secretariat prepares it and puts it forward, the clerk writes down what the meeting decided. */
@Named
@RequestScoped
public class AdjustmentPage {

    private static final String LINE = "line:";

    @Inject
    AdjustmentOverview overview;

    @Inject
    AdjustmentService service;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private long version;
    private String reason;
    private String added;
    private String recipient;
    private UUID recipientInitiative;
    private LocalDate meeting;
    private final MinutesForm minutes = new MinutesForm();
    private AdjustmentSheet sheet;
    private TypedChanges typed;

    @PostConstruct
    void init() {
        id = pages.getIdInAddress();
        typed = new TypedChanges();
    }

    public void read() {
        var adjustment = getSheet().adjustment();
        version = adjustment.version();
        reason = adjustment.reason().orElse(null);
        recipient = adjustment.award().flatMap(Award::name).orElse(null);
        recipientInitiative = adjustment.award().flatMap(Award::initiativeId).orElse(null);
        meeting = adjustment.meetsOn().orElse(null);
        minutes.suggest(meeting, getSheet().today());
    }

    public AdjustmentSheet getSheet() {
        if (sheet == null) {
            sheet = overview.sheet(me.user(), id);
        }
        return sheet;
    }

    public void save() {
        finish(service.prepare(me.user(), id, version, draft()), "adjustment.saved");
    }

    public void send() {
        finish(service.send(me.user(), id, version, draft(), meeting), "adjustment.sent");
    }

    public void decide() {
        finish(service.decide(me.user(), id, version, draft()), "adjustment.decided");
    }

    private void finish(List<Refusal> refused, String done) {
        if (refused.isEmpty()) {
            pages.done("/adjustment?id=" + id, done);
        } else {
            typed.tell(getSheet().lines(), refused);
        }
    }

    private Draft draft() {
        return new Draft(
                reason, typed.touched(getSheet().lines()), target(), new Award(recipientInitiative, recipient));
    }

    private Target target() {
        if (added == null) {
            return Target.NONE;
        }
        return added.startsWith(LINE)
                ? Target.line(added.substring(LINE.length()))
                : Target.of(UuidConverter.read(added));
    }

    public void record() {
        service.record(me.user(), id, version, minutes.toMinutes());
        pages.done("/adjustment?id=" + id, "decision.recorded");
    }

    public void convene() {
        service.convene(me.user(), id, version, meeting);
        pages.done("/adjustment?id=" + id, "decision.convened");
    }

    public void withdraw() {
        service.withdraw(me.user(), id, version);
        pages.done("/adjustments?id=" + getSheet().cycleId(), "adjustment.withdrawn");
    }

    public List<Field> getFields() {
        return typed.fields(getSheet().adjustment().kind(), getSheet().lines());
    }

    /** What could be taken into it; for those who asked for more, how much they lack. */
    public List<Choice> getTakeable() {
        return getSheet().takeable().stream()
                .map(holder -> new Choice(key(holder), label(holder)))
                .toList();
    }

    public List<Choice> getRecipients() {
        return getSheet().recipients().stream()
                .map(holder -> new Choice(holder.initiativeId(), name(holder)))
                .toList();
    }

    private static String key(Holder holder) {
        return holder.isInitiative() ? holder.initiativeId().toString() : LINE + holder.title();
    }

    private String label(Holder holder) {
        var key = "adjustment.takeable." + getSheet().adjustment().kind();
        return switch (getSheet().adjustment().kind()) {
            case REMAINDER -> texts.of(key, name(holder), holder.lacking());
            case RECONSIDER -> texts.of(key, name(holder), holder.promised());
            case RETURN, STOP, AWARD, REDUCTION ->
                texts.of(key, name(holder), holder.granted().minus(holder.returned()));
            case REALLOCATION -> name(holder);
        };
    }

    private static String name(Holder holder) {
        return holder.number() == null ? holder.title() : holder.number() + ". " + holder.title();
    }

    public MinutesForm getMinutes() {
        return minutes;
    }

    public List<Choice> getOutcomes() {
        return MinutesForm.outcomes(true, texts);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public UUID getRecipientInitiative() {
        return recipientInitiative;
    }

    public void setRecipientInitiative(UUID recipientInitiative) {
        this.recipientInitiative = recipientInitiative;
    }

    public LocalDate getMeeting() {
        return meeting;
    }

    public void setMeeting(LocalDate meeting) {
        this.meeting = meeting;
    }
}
