package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.ConsulteeService;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Ticked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the secretariat arranges on the list of consultees: one more of them, and dates for those that are ticked. */
@Named
@RequestScoped
public class ConsulteesForm {

    @Inject
    ConsulteeService consultees;

    @Inject
    HearingPage hearing;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private static final long UNKNOWN = -1;

    private final Map<UUID, Boolean> chosen = new HashMap<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private LocalDate respondBy;
    private String reason;
    private UUID council;
    private LocalDate date;
    private List<Choice> unheard;

    public void askFor() {
        consultees.askFor(me.user(), ticked(), respondBy);
        pages.done(here(), "hearing.datesSaved", ticked().size());
    }

    public void extend() {
        consultees.extend(me.user(), ticked(), respondBy, reason);
        pages.done(here(), "hearing.extendedChosen", ticked().size());
    }

    public void hear() {
        consultees.hear(me.user(), hearing.getId(), council, date);
        pages.done(here(), hearing.isPreparing() ? "hearing.consulteeAdded" : "hearing.consulteeAsked");
    }

    private Map<UUID, Long> ticked() {
        return Ticked.in(chosen).stream()
                .collect(Collectors.toMap(Function.identity(), id -> versions.getOrDefault(id, UNKNOWN)));
    }

    private String here() {
        return "/hearing?id=" + hearing.getId();
    }

    /** Whether rows can be ticked: while the hearing is prepared or open. */
    public boolean isOpen() {
        return me.user().isAdministration() && (hearing.isPreparing() || hearing.isOpen());
    }

    public List<Choice> getUnheard() {
        if (unheard == null) {
            unheard = consultees.unheard(me.user(), hearing.getId()).stream()
                    .map(other -> new Choice(other.id(), other.name()))
                    .toList();
        }
        return unheard;
    }

    public Map<UUID, Boolean> getChosen() {
        return chosen;
    }

    /** Of the consultations as they are shown. */
    public Map<UUID, Long> getVersions() {
        hearing.getMemo().consultees().forEach(row -> versions.putIfAbsent(row.id(), row.version()));
        return versions;
    }

    public LocalDate getRespondBy() {
        return respondBy;
    }

    public void setRespondBy(LocalDate respondBy) {
        this.respondBy = respondBy;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UUID getCouncil() {
        return council;
    }

    public void setCouncil(UUID council) {
        this.council = council;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}
