package dk.handleplan.core.journal;

import dk.handleplan.core.agenda.ACase;
import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.document.AllocationDocument;
import dk.handleplan.core.document.InMemoryCoverPictures;
import dk.handleplan.core.hearing.HearingLettersDocument;
import dk.handleplan.core.journal.IssuedDocuments.DocumentFilter;
import dk.handleplan.core.journal.IssuedDocuments.DocumentRow;
import dk.handleplan.core.shared.PageRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The allocation of 2020 before its bodies: its cases are made of the data, their annexes say what a test lets them say. */
class AnAgenda {

    final ACase here = new ACase().submitted();
    final Clock clock = here.allocation.clock;
    final InMemoryIssuedDocuments documents = new InMemoryIssuedDocuments();
    final InMemoryIssuedFiles files = new InMemoryIssuedFiles();
    final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    final List<DocumentOrdered> heard = new ArrayList<>();
    final PlanCycle cycle = here.allocation.cycle;
    final Series theCase = new Series(
            DocumentKind.COMMITTEE_CASE,
            here.allocation.before(here.allocation.employment).id(),
            Variant.INTERNAL);

    /** What is written in annexes; nothing where there is none. */
    final Map<DocumentKind, String> said = new EnumMap<>(DocumentKind.class);

    /** Of which no file can be set. */
    final Set<DocumentKind> broken = EnumSet.noneOf(DocumentKind.class);

    final DocumentSources sources = new DocumentSources(
            List.of(
                    new DraftPlanSource(here.draft, new InMemoryCoverPictures()),
                    annex(
                            DocumentKind.ALLOCATION_TABLE,
                            text -> new AllocationDocument(2020, text, "", false, List.of(), List.of(), List.of())),
                    annex(DocumentKind.HEARING_LETTERS, text -> new HearingLettersDocument(2020, text, "", List.of())),
                    annex(DocumentKind.GRANT_LETTERS, text -> null),
                    new CaseSource(here.compiler, new CaseAnnexes(documents))),
            new InMemoryDocumentTemplates());
    final MakingService making = new MakingService(documents, files, sources, new ProductVersion(), audit, clock);
    final DocumentRound round = new DocumentRound(making, this::set);
    final IssuingService service =
            new IssuingService(here.allocation.cycles, documents, files, sources, heard::add, audit, clock);

    final CaseOrderService cases = new CaseOrderService(service, here.allocation.cycles, documents, sources, clock);
    final AutomaticOrders automatic = new AutomaticOrders(documents, heard::add, clock);

    AnAgenda() {
        said.put(DocumentKind.ALLOCATION_TABLE, "Fordeling");
        said.put(DocumentKind.HEARING_LETTERS, "Breve");
        said.put(DocumentKind.GRANT_LETTERS, "Tilsagn");
    }

    Series annex(DocumentKind kind) {
        return new Series(kind, cycle.id(), kind.variants().get(0));
    }

    private DocumentSource annex(DocumentKind kind, Function<String, Record> content) {
        return new DocumentSource() {
            @Override
            public DocumentKind kind() {
                return kind;
            }

            @Override
            public List<Subject> subjects(PlanCycle of) {
                return said.containsKey(kind) ? List.of(new Subject(of.id(), kind.name())) : List.of();
            }

            @Override
            public Composition compose(UUID subjectId, Variant variant) {
                return new Composition(kind.name(), content.apply(said.get(kind)), Optional.empty());
            }
        };
    }

    private Typesetter.SetFile set(
            DocumentKind kind, Supplier<Record> content, IssuedAs as, Optional<byte[]> in, DocumentFormat format) {
        if (broken.contains(kind)) {
            throw new IllegalStateException("kan ikke");
        }
        return new Typesetter.SetFile(new byte[] {1}, List.of());
    }

    /** Ordered last first. */
    List<DocumentRow> rows() {
        return documents
                .rows(new DocumentFilter(cycle.id(), Access.ALL), new PageRequest(1, 50))
                .rows();
    }
}
