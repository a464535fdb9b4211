package dk.handleplan.web.notification;

import dk.handleplan.core.notification.MailService;
import dk.handleplan.core.notification.MailState;
import dk.handleplan.core.notification.Mails.MailRow;
import dk.handleplan.core.notification.Postman;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The outbox: which mails were sent, wait, or could not be sent. */
@Named
@RequestScoped
public class MailsPage {

    private static final int ROWS = 50;

    @Inject
    MailService service;

    @Inject
    Postman postman;

    @Inject
    MailSettings settings;

    @Inject
    CurrentUser me;

    private MailState state;
    private int page = 1;
    private Page<MailRow> found;
    private Map<MailState, Long> counts;

    public void read() {
        found = service.rows(me.user(), state, new PageRequest(page, ROWS));
        counts = service.counts(me.user());
    }

    public Page<MailRow> getMails() {
        return found;
    }

    public long count(MailState one) {
        return counts.getOrDefault(one, 0L);
    }

    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public List<MailState> getStates() {
        return List.of(MailState.values());
    }

    public String look(MailState one) {
        return switch (one) {
            case WAITING -> "info";
            case SENT -> "success";
            case FAILED -> "error";
            case UNSENT -> "warning";
        };
    }

    public boolean isServerThere() {
        return postman.isThere();
    }

    public String getServer() {
        return settings.host().orElse("");
    }

    public long getCollecting() {
        return settings.collecting().toSeconds();
    }

    public MailState getState() {
        return state;
    }

    public void setState(MailState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
