package dk.handleplan.web.notification;

import dk.handleplan.core.notification.MailService;
import dk.handleplan.core.notification.MailState;
import dk.handleplan.core.notification.Mails.MailFilter;
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

/** The outbox: which mails were sent, wait, or could not be sent; to whom, and about which year. */
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

    private String recipient;
    private MailState state;
    private Integer year;
    private int page = 1;
    private Page<MailRow> found;
    private Map<MailState, Long> counts;
    private List<Integer> years;

    public void read() {
        var filter = new MailFilter(recipient, state, year);
        found = service.rows(me.user(), filter, new PageRequest(page, ROWS));
        counts = service.counts(me.user(), filter);
        years = service.years(me.user());
    }

    /** Faces does not ask for it where the address has something that cannot be read. */
    private void load() {
        if (found == null) {
            read();
        }
    }

    public List<Integer> getYears() {
        load();
        return years;
    }

    public Page<MailRow> getMails() {
        load();
        return found;
    }

    public long count(MailState one) {
        load();
        return counts.getOrDefault(one, 0L);
    }

    public long getTotal() {
        load();
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

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
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
