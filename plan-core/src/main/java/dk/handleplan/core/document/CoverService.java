package dk.handleplan.core.document;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.document.CoverPicture.Printable;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * The administration chooses the picture on the cover of a plan, until the year is closed; of a plan that was brought in from
 * before, at any time. Documents that are issued keep theirs.
 */
@UseCase
public class CoverService {

    private PlanCycles cycles;
    private CoverPictures pictures;
    private PictureReader reader;
    private AuditTrail audit;
    private Clock clock;

    protected CoverService() {}

    @Inject
    public CoverService(
            PlanCycles cycles, CoverPictures pictures, PictureReader reader, AuditTrail audit, Clock clock) {
        this.cycles = cycles;
        this.pictures = pictures;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<CoverPicture> ofYear(User actor, int year) {
        mustChoose(actor);
        cycle(year);
        return current(year);
    }

    /**
     * @param file PNG or JPEG; empty to word the one that is there anew
     * @param alt what it shows, for those who do not see it
     * @param credit who took it; may be empty
     */
    public void choose(User actor, int year, Optional<byte[]> file, String alt, String credit) {
        mustChoose(actor);
        var cycle = openCycle(year);
        var picture = file.map(reader::read).orElseGet(() -> kept(year));
        add(actor, cycle, CoverPicture.of(cycle.id(), picture, alt, credit, actor, clock.instant()));
    }

    private Printable kept(int year) {
        return current(year)
                .map(CoverPicture::printable)
                .orElseThrow(() -> new RuleBroken("document.cover.noFile").at("file"));
    }

    public void remove(User actor, int year) {
        mustChoose(actor);
        var cycle = openCycle(year);
        if (current(year).isPresent()) {
            add(actor, cycle, CoverPicture.none(cycle.id(), actor, clock.instant()));
        }
    }

    /**
     * The picture itself: of a published plan for everybody, before that for those who choose it.
     *
     * @param reader null for somebody who is not logged in
     */
    public CoverPicture picture(User reader, int year) {
        return cycles.findByYear(year)
                .filter(cycle -> cycle.isPublished() || reader != null && reader.isAdministration())
                .flatMap(cycle -> current(year))
                .orElseThrow(CoverService::notFound);
    }

    /** One that a document refers to. */
    public CoverPicture ofDocument(UUID id) {
        return pictures.find(id).orElseThrow(CoverService::notFound);
    }

    private Optional<CoverPicture> current(int year) {
        return pictures.latest(year).filter(CoverPicture::isThere);
    }

    private void add(User actor, PlanCycle cycle, CoverPicture picture) {
        var before = current(cycle.year()).map(CoverPicture::alt).orElse(null);
        pictures.add(picture);
        audit.add(AuditEntry.by(actor, clock.instant(), "document.coverChosen", cycle.id())
                .in(cycle.id())
                .change(before, picture.alt()));
    }

    private PlanCycle openCycle(int year) {
        var cycle = cycle(year);
        if (pictures.isKept(year)) {
            throw new RuleBroken("cycle.closed");
        }
        return cycle;
    }

    private PlanCycle cycle(int year) {
        return cycles.findByYear(year).orElseThrow(CoverService::notFound);
    }

    private static void mustChoose(User actor) {
        actor.mustAdminister();
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
