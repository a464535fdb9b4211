package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.Role;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where everything a year is made of is kept, one place per thing. */
@Named
@RequestScoped
public class SetupPage {

    @Inject
    CurrentUser me;

    public void open() {
        me.user().mustHave(Role.SECRETARIAT, Role.ADMINISTRATOR);
    }

    public List<String> getPlaces() {
        return me.is(Role.ADMINISTRATOR.name())
                ? List.of(
                        "units",
                        "bodies",
                        "councils",
                        "policies",
                        "users",
                        "mails",
                        "mail-texts",
                        "attachments",
                        "document-template",
                        "case-headings",
                        "inbox-check")
                : List.of("units", "bodies", "councils", "policies", "mails", "mail-texts");
    }
}
