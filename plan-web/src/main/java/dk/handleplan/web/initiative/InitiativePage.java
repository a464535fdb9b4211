package dk.handleplan.web.initiative;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.GrossListService;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The whole initiative in reading order. */
@Named
@RequestScoped
public class InitiativePage {

    @Inject
    EditedInitiative shown;

    @Inject
    InitiativeService initiatives;

    @Inject
    GrossListService grossList;

    @Inject
    InitiativeLook look;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private long version;
    private List<AuditEntry> trail;
    private GrossListService.Kin kin;
    private Boolean writable;

    public void read() {
        version = getInitiative().version();
    }

    public Initiative getInitiative() {
        return shown.getInitiative();
    }

    public FormLists.Lists getLists() {
        return shown.getLists();
    }

    public boolean isWritable() {
        if (writable == null) {
            writable = initiatives.mayWrite(me.user(), getInitiative());
        }
        return writable;
    }

    /** Whether the reader is one of those who write it. */
    public boolean isWriter() {
        return initiatives.isWriter(me.user(), getInitiative());
    }

    /** Whether the reader can take it out, merge or split it. */
    public boolean isArrangeable() {
        return getInitiative().isInGrossList()
                && grossList.mayArrange(me.user(), getInitiative().cycleId());
    }

    /** Where it came from and what became of it. */
    public GrossListService.Kin getKin() {
        if (kin == null) {
            kin = grossList.kin(me.user(), getInitiative().id());
        }
        return kin;
    }

    public boolean isWithdrawable() {
        return initiatives.mayWithdraw(me.user(), getInitiative());
    }

    public void withdraw() {
        initiatives.withdraw(me.user(), getInitiative().id(), version);
        var contribution = look.submission(getInitiative()).map(submission -> "/submission?id=" + submission.id());
        pages.done(
                contribution.orElse("/initiatives?id=" + getInitiative().cycleId()),
                "initiative.withdrawnNotice",
                getInitiative().title());
    }

    public List<AuditEntry> getTrail() {
        if (trail == null) {
            trail = initiatives.trail(me.user(), getInitiative().id());
        }
        return trail;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
