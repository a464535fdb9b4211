package dk.handleplan.core.initiative;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.StoredSettings;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** The administrator says which files may go with initiatives; what is there already stays. */
@UseCase
public class AttachmentRulesService {

    /** The rules are one for all years, and so is their story. */
    private static final UUID STORY = UUID.fromString("a77ac400-0000-4000-8000-000000000001");

    private StoredSettings settings;
    private AuditTrail audit;
    private Clock clock;

    protected AttachmentRulesService() {}

    @Inject
    public AttachmentRulesService(StoredSettings settings, AuditTrail audit, Clock clock) {
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    public AttachmentRules get(User actor) {
        actor.mustHave(Role.ADMINISTRATOR);
        return AttachmentRules.in(settings);
    }

    public void set(User actor, Set<FileKind> kinds, Integer mostMegabytes) {
        var before = get(actor);
        var after = AttachmentRules.of(kinds, mostMegabytes);
        after.storeIn(settings);
        audit.add(AuditEntry.by(actor, clock.instant(), "initiative.attachmentRules", STORY)
                .change(before.toString(), after.toString()));
    }
}
