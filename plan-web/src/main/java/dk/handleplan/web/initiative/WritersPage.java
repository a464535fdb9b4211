package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.GuestRight;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.SharingService;
import dk.handleplan.core.initiative.SharingService.Guest;
import dk.handleplan.core.initiative.SubmissionService;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Who writes along on an initiative: the section of its page, and one's own list of what others share. */
@Named
@RequestScoped
public class WritersPage {

    @Inject
    EditedInitiative shown;

    @Inject
    SharingService sharing;

    @Inject
    SubmissionService submissions;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private String guest;
    private GuestRight right = GuestRight.EDIT;
    private List<Guest> guests;
    private List<Initiative> shared;

    public void invite() {
        sharing.invite(me.user(), shown.getId(), guest, right);
        pages.done(here(), "initiative.invitedNotice");
    }

    public void takeBack(UUID userId) {
        sharing.takeBack(me.user(), shown.getId(), userId);
        pages.done(here(), "initiative.uninvitedNotice");
    }

    public void passToHead() {
        submissions.passToHeadAsGuest(me.user(), shown.getId());
        pages.done("/initiative?id=" + shown.getId(), "initiative.passedToHeadNotice");
    }

    private String here() {
        return "/initiative?id=" + shown.getId() + "#writers";
    }

    public boolean isInviting() {
        return sharing.mayInvite(me.user(), shown.getInitiative());
    }

    public boolean isSubmitting() {
        return sharing.mayPassToHead(me.user(), shown.getInitiative());
    }

    public List<Guest> getGuests() {
        if (guests == null) {
            guests = sharing.guests(me.user(), shown.getId());
        }
        return guests;
    }

    /** What others have shared with the reader. */
    public List<Initiative> getShared() {
        if (shared == null) {
            shared = sharing.sharedWith(me.user());
        }
        return shared;
    }

    public List<Choice> getRights() {
        return Choice.of(GuestRight.values(), texts::name);
    }

    public String getGuest() {
        return guest;
    }

    public void setGuest(String guest) {
        this.guest = guest;
    }

    public GuestRight getRight() {
        return right;
    }

    public void setRight(GuestRight right) {
        this.right = right;
    }
}
