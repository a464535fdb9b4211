package dk.handleplan.core.initiative;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.StoredSettings;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Files go with an initiative: whoever writes it adds and removes them, whoever reads it opens them. */
@UseCase
public class AttachmentService {

    private Attachments attachments;
    private InitiativeService initiatives;
    private InitiativeAccess access;
    private Submissions submissions;
    private StoredSettings settings;
    private CallTrail trail;
    private Clock clock;

    protected AttachmentService() {}

    @Inject
    public AttachmentService(
            Attachments attachments,
            InitiativeService initiatives,
            InitiativeAccess access,
            Submissions submissions,
            StoredSettings settings,
            CallTrail trail,
            Clock clock) {
        this.attachments = attachments;
        this.initiatives = initiatives;
        this.access = access;
        this.submissions = submissions;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    public List<Attachment> ofInitiative(User actor, UUID initiativeId) {
        return attachments.of(access.read(actor, initiativeId).id());
    }

    /** What the actor may attach, if anything. */
    public AttachmentPermission permission(User actor, UUID initiativeId) {
        var initiative = access.read(actor, initiativeId);
        return new AttachmentPermission(mayChange(actor, initiative), AttachmentRules.in(settings));
    }

    private boolean mayChange(User actor, Initiative initiative) {
        return initiatives.mayWrite(actor, initiative) && (actor.isAdministration() || isTaken(initiative));
    }

    /** Whether the unit's contribution still takes anything in. */
    private boolean isTaken(Initiative initiative) {
        return submissions
                .findOfUnit(initiative.cycleId(), initiative.leadUnitId())
                .map(Submission::isOpenForWriting)
                .orElse(true);
    }

    /** @param name as the file is called where it comes from */
    public UUID add(User actor, UUID initiativeId, String name, byte[] content) {
        var initiative = changeable(actor, initiativeId);
        var added =
                new Attachment(initiative, AttachmentRules.in(settings), name, content, actor.name(), clock.instant());
        added.mustFitAmong(attachments.of(initiativeId));
        attachments.add(added, content);
        trail.unitDid(actor, "initiative.attached", initiative, added.name());
        return added.id();
    }

    public void remove(User actor, UUID id) {
        var attachment = find(id);
        var initiative = changeable(actor, attachment.initiativeId());
        attachments.remove(attachment);
        trail.unitDid(actor, "initiative.detached", initiative, attachment.name());
    }

    private Initiative changeable(User actor, UUID initiativeId) {
        var initiative = access.find(initiativeId);
        access.mustWrite(actor, initiative);
        if (!mayChange(actor, initiative)) {
            throw new NotAllowed("initiative.notOpen");
        }
        return initiative;
    }

    /** A file as it was handed in, for whoever may read the initiative. */
    public AttachedFile open(User actor, UUID id) {
        var attachment = find(id);
        access.read(actor, attachment.initiativeId());
        return new AttachedFile(attachment.name(), attachments.content(id));
    }

    private Attachment find(UUID id) {
        return attachments.find(id).filter(Attachment::isOfForm).orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
