package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.TypedDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** When a council meets. */
@Named
@RequestScoped
public class CouncilMeetingsPage {

    @Inject
    OrganisationService organisation;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    private UUID id;
    private String typed;
    private Council council;

    public void read() {
        me.user().mustHave(Role.SECRETARIAT, Role.ADMINISTRATOR);
        getCouncil();
    }

    public void add() {
        organisation.addMeetings(me.user(), id, TypedDate.list("meetings", typed));
        pages.done("/setup/council-meetings?id=" + id, "shared.saved");
    }

    public void cancel(LocalDate day) {
        organisation.cancelMeeting(me.user(), id, day);
        pages.done("/setup/council-meetings?id=" + id, "organisation.meetingRemoved");
    }

    public Council getCouncil() {
        if (council == null) {
            council = organisation.council(id);
        }
        return council;
    }

    /** The meetings to come, soonest first. */
    public List<LocalDate> getAhead() {
        return getCouncil().meetings().stream()
                .filter(day -> !day.isBefore(today()))
                .toList();
    }

    /** The meetings that have been. */
    public List<LocalDate> getPast() {
        return getCouncil().meetings().stream()
                .filter(day -> day.isBefore(today()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
