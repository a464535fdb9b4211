package dk.handleplan.web.inbox;

import dk.handleplan.core.inbox.InboxCheck;
import dk.handleplan.core.inbox.InboxCheck.Findings;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether everybody's inbox shows what the processes ask. */
@Named
@RequestScoped
public class InboxCheckPage {

    @Inject
    InboxCheck check;

    @Inject
    CurrentUser me;

    private Findings findings;

    public void read() {
        getFindings();
    }

    public Findings getFindings() {
        if (findings == null) {
            findings = check.compare(me.user());
        }
        return findings;
    }
}
