package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.Participation;
import dk.handleplan.core.initiative.ParticipationService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The question to a unit whether it takes part in another's initiative. */
@Named
@RequestScoped
public class ParticipationPage {

    @Inject
    ParticipationService participations;

    @Inject
    InitiativeService initiatives;

    @Inject
    FormLists formLists;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private long version;
    private String reason;
    private Participation question;
    private Initiative initiative;
    private FormLists.Lists lists;

    public void read() {
        version = getQuestion().version();
    }

    public Participation getQuestion() {
        if (question == null) {
            question = participations.get(me.user(), id);
        }
        return question;
    }

    public Initiative getInitiative() {
        if (initiative == null) {
            initiative = initiatives.get(me.user(), getQuestion().initiativeId());
        }
        return initiative;
    }

    public FormLists.Lists getLists() {
        if (lists == null) {
            lists = formLists.of(getQuestion().cycleId());
        }
        return lists;
    }

    public boolean isAnswerable() {
        return participations.mayAnswer(me.user(), getQuestion());
    }

    public void confirm() {
        participations.confirm(me.user(), id, version);
        pages.done("/participation?id=" + id, "initiative.participationConfirmedNotice");
    }

    public void decline() {
        participations.decline(me.user(), id, version, reason);
        pages.done("/inbox", "initiative.participationDeclinedNotice");
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
}
