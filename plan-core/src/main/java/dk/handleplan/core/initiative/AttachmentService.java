package dk.handleplan.core.initiative;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StoredSettings;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Files go with an initiative: whoever writes it adds and removes them, whoever reads it opens them. */
@UseCase
public class AttachmentService {

    static final int MOST_FILES = 20;
    static final long MOST_BYTES = 100L * 1_024 * 1_024;

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
        return attachments.ofInitiative(access.read(actor, initiativeId).id());
    }

    /** What the actor may attach, if anything. */
    public Permission permission(User actor, UUID initiativeId) {
        var initiative = access.read(actor, initiativeId);
        return new Permission(mayChange(actor, initiative), AttachmentRules.in(settings));
    }

    /** Whether files may be added and removed now, and which. */
    public record Permission(boolean granted, AttachmentRules rules) {}

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
        mustHaveRoomFor(added, attachments.ofInitiative(initiativeId));
        attachments.add(added, content);
        trail.unitDid(actor, "initiative.attached", initiative, added.name());
        return added.id();
    }

    private static void mustHaveRoomFor(Attachment added, List<Attachment> there) {
        there.stream().filter(added::isSameAs).findFirst().ifPresent(same -> {
            throw new RuleBroken("initiative.attachment.thereAlready", same.name()).at("file");
        });
        var bytes = there.stream().mapToLong(Attachment::size).sum();
        if (there.size() >= MOST_FILES || bytes + added.size() > MOST_BYTES) {
            throw new RuleBroken("initiative.attachment.noRoom", MOST_FILES, MOST_BYTES / 1_024 / 1_024).at("file");
        }
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
    public Opened open(User actor, UUID id) {
        var attachment = find(id);
        access.read(actor, attachment.initiativeId());
        return new Opened(attachment.name(), attachments.content(id));
    }

    /** What is in a file, and its name. */
    public record Opened(String name, byte[] content) {}

    private Attachment find(UUID id) {
        return attachments.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
