package dk.handleplan.core.hearing;

import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What members of a council do with the joint response while the chair writes it: read it, comment, and note a dissent. */
@UseCase
public class ObjectionService {

    /** The version of an objection that has not been written yet. */
    public static final long UNWRITTEN = -1;

    private ConsultationAccess access;
    private Remarks remarks;
    private Objections objections;
    private Disqualifications disqualifications;
    private DraftPlan draft;
    private Councils councils;
    private Clock clock;

    protected ObjectionService() {}

    @Inject
    public ObjectionService(
            ConsultationAccess access,
            Remarks remarks,
            Objections objections,
            Disqualifications disqualifications,
            DraftPlan draft,
            Councils councils,
            Clock clock) {
        this.access = access;
        this.remarks = remarks;
        this.objections = objections;
        this.disqualifications = disqualifications;
        this.draft = draft;
        this.councils = councils;
        this.clock = clock;
    }

    /** The response as it stands, without what the member is disqualified from. */
    public DraftResponse draftResponse(User actor, UUID consultationId) {
        var consultation = access.asMember(actor, consultationId);
        return DraftResponse.of(
                access.cycle(consultation),
                consultation,
                consultation.takesRemarks(today()),
                readable(actor, consultation),
                remarks.ofConsultation(consultationId),
                objections.ofConsultation(consultationId));
    }

    private List<Place> readable(User actor, Consultation consultation) {
        var barred = disqualifications.initiatives(consultation.id(), actor.id());
        return Place.all(draft.chapters(consultation.cycleId()), draft.initiatives(consultation.cycleId())).stream()
                .filter(place -> !barred.contains(place.topicId()))
                .toList();
    }

    /** The member's own objection to the remark on an initiative or a chapter; on the draft as a whole where {@code topicId} is null. */
    public Optional<Objection> own(User actor, UUID consultationId, UUID topicId) {
        access.asMember(actor, consultationId);
        return objections.of(consultationId, topicId, actor.id());
    }

    /** Whether the council lets its members note a dissent. */
    public boolean isDissentAllowed(User actor, UUID consultationId) {
        return isDissentAllowed(access.asMember(actor, consultationId));
    }

    private boolean isDissentAllowed(Consultation consultation) {
        return councils.find(consultation.councilId())
                .filter(Council::isDissentAllowed)
                .isPresent();
    }

    /** @param readVersion the objection's version when it was read, or {@link #UNWRITTEN} */
    public void object(User actor, UUID consultationId, UUID topicId, long readVersion, Objection.Words words) {
        var consultation = access.lockAsMember(actor, consultationId);
        consultation.mustBeOpen(today());
        var topic = access.topic(consultation, topicId);
        disqualifications.mustNotBar(consultationId, actor.id(), topicId);
        mustBeAllowed(consultation, words);
        var written = objections.of(consultationId, topicId, actor.id());
        if (written.filter(o -> o.says(words)).isEmpty()) {
            written.ifPresent(o -> o.mustBeAt(readVersion));
            var objection = written.orElseGet(() -> new Objection(consultationId, topic, actor.id()));
            objection.word(words);
            keep(objection, written);
        }
    }

    private void keep(Objection objection, Optional<Objection> written) {
        if (written.isEmpty()) {
            objections.add(objection);
        }
    }

    private void mustBeAllowed(Consultation consultation, Objection.Words words) {
        var dissents = words.dissent() != null && !words.dissent().isBlank();
        if (dissents && !isDissentAllowed(consultation)) {
            throw new RuleBroken("hearing.noDissent").at("dissent");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
