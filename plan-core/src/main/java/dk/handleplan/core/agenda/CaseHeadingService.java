package dk.handleplan.core.agenda;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The administrator says which headings cases to political bodies have. Cases that are made already stay as they are. Whatever is done,
 * what is written in the form is taken over with it, so that nothing typed is lost.
 */
@UseCase
public class CaseHeadingService {

    private CaseHeadingLists lists;
    private AuditTrail audit;
    private Clock clock;

    protected CaseHeadingService() {}

    @Inject
    public CaseHeadingService(CaseHeadingLists lists, AuditTrail audit, Clock clock) {
        this.lists = lists;
        this.audit = audit;
        this.clock = clock;
    }

    public CaseHeadings get(User actor) {
        actor.mustHave(Role.ADMINISTRATOR);
        return lists.inForce();
    }

    /** @param version of the list as it was read */
    public void arrange(User actor, long version, List<CaseHeading> written) {
        change(actor, version, written, headings -> {});
    }

    public void move(User actor, long version, List<CaseHeading> written, UUID id, boolean up) {
        change(actor, version, written, headings -> headings.move(id, up));
    }

    public void add(User actor, long version, List<CaseHeading> written, String title) {
        change(actor, version, written, headings -> headings.add(title));
    }

    public void remove(User actor, long version, List<CaseHeading> written, UUID id) {
        change(actor, version, written, headings -> headings.remove(id));
    }

    private void change(User actor, long version, List<CaseHeading> written, Consumer<CaseHeadings> then) {
        actor.mustHave(Role.ADMINISTRATOR);
        var kept = lists.find();
        var headings = kept.orElseGet(CaseHeadings::usual);
        headings.mustBeAt(version);
        var before = headings.toString();
        headings.arrange(written);
        then.accept(headings);
        if (kept.isEmpty()) {
            lists.add(headings);
        }
        audit.add(AuditEntry.by(actor, clock.instant(), "organisation.caseHeadings", headings.id())
                .change(before, headings.toString()));
    }
}
