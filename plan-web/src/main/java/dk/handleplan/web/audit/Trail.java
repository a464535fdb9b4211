package dk.handleplan.web.audit;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;

/** Entries of the audit trail in words: the action {@code hearing.sent} reads as the text {@code hearing.did.sent}. */
@Named
@RequestScoped
public class Trail {

    private static final String A_DAY = "\\d{4}-\\d{2}-\\d{2}";

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    public String words(AuditEntry entry) {
        return texts.get(entry.action().replaceFirst("\\.", ".did."));
    }

    public String actor(AuditEntry entry) {
        return entry.actorName().orElseGet(() -> texts.get("audit.automatic"));
    }

    public String value(Optional<String> value) {
        return value.map(v -> v.matches(A_DAY) ? shown.date(LocalDate.parse(v)) : v)
                .orElse("");
    }
}
