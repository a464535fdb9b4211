package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.MailRhythm;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.UserService;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What people arrange for themselves. */
@Named
@RequestScoped
public class ProfilePage {

    @Inject
    UserService users;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private MailRhythm mailRhythm;
    private boolean namePublished;

    public void read() {
        mailRhythm = me.user().mailRhythm();
        namePublished = me.user().isNamePublished();
    }

    public void save() {
        users.wantMail(me.user(), mailRhythm);
        if (isSeated()) {
            users.publishName(me.user(), namePublished);
        }
        pages.done("/profile", "organisation.profileSaved");
    }

    public List<Choice> getRhythms() {
        return Choice.of(MailRhythm.values(), texts::name);
    }

    /** Whether the person sits in a council. */
    public boolean isSeated() {
        return me.user().hasAny(Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR);
    }

    public boolean isNamePublished() {
        return namePublished;
    }

    public void setNamePublished(boolean namePublished) {
        this.namePublished = namePublished;
    }

    public MailRhythm getMailRhythm() {
        return mailRhythm;
    }

    public void setMailRhythm(MailRhythm mailRhythm) {
        this.mailRhythm = mailRhythm;
    }
}
