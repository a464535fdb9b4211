package dk.handleplan.core.journal;

import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** A published plan of 2020, whose documents are made by hand. */
class AJournal {

    final MovableClock clock = MovableClock.at(2020, 1, 20);
    final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    final InMemoryIssuedDocuments documents = new InMemoryIssuedDocuments();
    final InMemoryIssuedFiles files = new InMemoryIssuedFiles();
    final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    final List<DocumentOrdered> heard = new ArrayList<>();
    final PlanCycle cycle = Cycles.running(2020);
    final Series series = new Series(DocumentKind.PLAN, cycle.id(), Variant.PUBLIC);

    /** What the plan is called; it has no other content. */
    String title = "Handleplan 2020";

    boolean isPublished = true;
    Remark remark = null;
    RuntimeException refusal = null;

    DocumentFormat leftOut = null;

    /** In which the last file was set. */
    Optional<byte[]> template = Optional.empty();

    final InMemoryDocumentTemplates templates = new InMemoryDocumentTemplates();
    final DocumentSources sources = new DocumentSources(
            List.of(new DocumentSource() {
                @Override
                public DocumentKind kind() {
                    return DocumentKind.PLAN;
                }

                @Override
                public List<Subject> subjects(PlanCycle of) {
                    return isPublished ? List.of(new Subject(of.id(), title)) : List.of();
                }

                @Override
                public Composition compose(UUID subjectId, Variant variant) {
                    if (!isPublished) {
                        throw new NotFound("document.noPlan", "2020");
                    }
                    return new Composition(
                            title, plan(title), Optional.of("Kommunalbestyrelsen 16. december 2019, punkt 4"));
                }
            }),
            templates);
    final MakingService making = new MakingService(documents, files, sources, new ProductVersion(), audit, clock);
    final DocumentRound round = new DocumentRound(making, this::set);
    final IssuingService service = new IssuingService(cycles, documents, files, sources, heard::add, audit, clock);
    final AutomaticOrders automatic = new AutomaticOrders(documents, heard::add, clock);

    AJournal() {
        Cycles.publish(cycle);
        cycles.add(cycle);
    }

    private Typesetter.SetFile set(
            DocumentKind kind, Supplier<Record> content, IssuedAs as, Optional<byte[]> in, DocumentFormat format) {
        template = in;
        if (refusal != null) {
            throw refusal;
        }
        if (format == leftOut) {
            return Typesetter.SetFile.leftOut(Remark.of("journal.tooLarge", format.ending()));
        }
        var said = ((PublishedYear) content.get()).plan().title() + " v" + as.number() + "." + format.ending();
        return new Typesetter.SetFile(
                said.getBytes(StandardCharsets.UTF_8), remark == null ? List.of() : List.of(remark));
    }

    String said(int number, DocumentFormat format) {
        var file = service.plan(2020, number, format).orElseThrow().file();
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static PublishedYear plan(String title) {
        var plan = new PublishedPlan(
                2020,
                title,
                "Kommunen",
                null,
                Optional.empty(),
                null,
                null,
                false,
                List.of(2020),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
        return new PublishedYear(plan, List.of(), List.of(), Optional.empty(), Optional.empty());
    }
}
