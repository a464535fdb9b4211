package dk.handleplan.core.status;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.initiative.AttachedFile;
import dk.handleplan.core.initiative.Attachment;
import dk.handleplan.core.initiative.AttachmentPermission;
import dk.handleplan.core.initiative.AttachmentRules;
import dk.handleplan.core.initiative.Attachments;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.StoredSettings;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Files that prove what a status report says: its unit adds and removes them while it writes the report; they stay with what was
 * handed in. Only the unit and the administration open them, for they may hold what is not public.
 */
@UseCase
public class EvidenceService {

    private Attachments attachments;
    private StatusReports reports;
    private StoredSettings settings;
    private AuditTrail audit;
    private Clock clock;

    protected EvidenceService() {}

    @Inject
    public EvidenceService(
            Attachments attachments, StatusReports reports, StoredSettings settings, AuditTrail audit, Clock clock) {
        this.attachments = attachments;
        this.reports = reports;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Attachment> ofReport(User actor, UUID reportId) {
        return attachments.of(readable(actor, reportId).id());
    }

    /** What the actor may attach, if anything. */
    public AttachmentPermission permission(User actor, UUID reportId) {
        var report = readable(actor, reportId);
        return new AttachmentPermission(report.isWrittenBy(actor), AttachmentRules.in(settings));
    }

    /** @param name as the file is called where it comes from */
    public UUID add(User actor, UUID reportId, String name, byte[] content) {
        var report = writable(actor, reportId);
        var added = Attachment.ofReport(
                reportId,
                report.initiativeId(),
                AttachmentRules.in(settings),
                name,
                content,
                actor.name(),
                clock.instant());
        added.mustFitAmong(attachments.of(reportId));
        attachments.add(added, content);
        record(actor, report, "status.evidenceAdded", added);
        return added.id();
    }

    public void remove(User actor, UUID id) {
        var attachment = find(id);
        var report = writable(actor, attachment.ownerId());
        attachments.remove(attachment);
        record(actor, report, "status.evidenceRemoved", attachment);
    }

    /** A file as it was handed in. */
    public AttachedFile open(User actor, UUID id) {
        var attachment = find(id);
        readable(actor, attachment.ownerId());
        return new AttachedFile(attachment.name(), attachments.content(id));
    }

    private StatusReport writable(User actor, UUID reportId) {
        var report = readable(actor, reportId);
        if (!actor.worksIn(report.unitId())) {
            throw new NotAllowed("shared.notAllowed");
        }
        report.mustBeWritable();
        return report;
    }

    private StatusReport readable(User actor, UUID reportId) {
        var report = reports.find(reportId).orElseThrow(() -> new NotFound("shared.notFound"));
        report.mustBeSeenBy(actor);
        return report;
    }

    private Attachment find(UUID id) {
        return attachments.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private void record(User actor, StatusReport report, String action, Attachment attachment) {
        audit.add(AuditEntry.by(actor, clock.instant(), action, report.id())
                .in(report.cycleId())
                .to(attachment.name()));
    }
}
