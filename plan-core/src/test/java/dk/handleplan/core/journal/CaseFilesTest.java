package dk.handleplan.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.agenda.ACase;
import dk.handleplan.core.journal.CaseFilesService.CaseFile;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseFilesTest {

    private static final Instant NOW = Instant.parse("2019-12-03T08:00:00Z");

    private final ACase here = new ACase().submitted();
    private final InMemoryIssuedDocuments documents = new InMemoryIssuedDocuments();
    private final InMemoryIssuedFiles files = new InMemoryIssuedFiles();
    private final CaseSource source = new CaseSource(here.compiler, new CaseAnnexes(documents));
    private final CaseFilesService service = new CaseFilesService(here.allocation.cycles, documents, files);
    private final UUID employment =
            here.allocation.before(here.allocation.employment).id();
    private final User secretariat = People.secretariat();

    @BeforeEach
    void twoAnnexesAreThere() {
        annex(DocumentKind.ALLOCATION_TABLE, 1);
        annex(DocumentKind.MEMO, 1);
    }

    @Test
    void theCaseComesWithItsNumberedAnnexesEachAFile() {
        var id = made(Variant.INTERNAL, false, 1);

        assertThat(names(secretariat, id))
                .containsExactly(
                        "sag-2020-v1.pdf",
                        "sag-2020-v1.docx",
                        "bilag-1-fordeling-2020-v1.pdf",
                        "bilag-2-hoeringsnotat-2020-v1.pdf");
        assertThat(service.of(secretariat, id).name()).isEqualTo("sag-2020-v1");
        assertThat(service.of(secretariat, id).files())
                .extracting(file -> new String(service.content(secretariat, file), StandardCharsets.UTF_8))
                .contains("MEMO 1 pdf");
    }

    @Test
    void aCaseThatIsIssuedKeepsItsAnnexesAndALaterOneHasTheNewOnesUnderTheSameNumbers() {
        var first = made(Variant.INTERNAL, false, 1);
        annex(DocumentKind.MEMO, 2);
        var second = made(Variant.INTERNAL, false, 2);

        assertThat(names(secretariat, first)).contains("bilag-2-hoeringsnotat-2020-v1.pdf");
        assertThat(names(secretariat, second)).contains("bilag-2-hoeringsnotat-2020-v2.pdf");
    }

    @Test
    void everybodyGetsTheOpenCaseWithoutClosedAnnexes() {
        var open = made(Variant.PUBLIC, true, 1);

        for (var reader : new User[] {null, People.reader(), secretariat}) {
            assertThat(names(reader, open))
                    .containsExactly("sag-2020-v1.pdf", "sag-2020-v1.docx", "bilag-2-hoeringsnotat-2020-v1.pdf");
        }
        assertThat(service.of(null, open).files())
                .allSatisfy(file -> assertThat(service.content(null, file)).isNotEmpty());
    }

    @Test
    void onlyTheAdministrationAndTheClerksGetAnInternalOneOrOneThatIsClosed() {
        var internal = made(Variant.INTERNAL, true, 1);
        var closed = made(Variant.PUBLIC, false, 1);
        var annex = service.of(secretariat, internal).files().get(2);

        assertThat(names(People.clerk(), internal)).isEqualTo(names(secretariat, internal));
        assertThat(service.content(People.clerk(), annex)).isNotEmpty();
        for (var reader : new User[] {null, People.reader(), People.chairOf(UUID.randomUUID())}) {
            assertThatThrownBy(() -> service.of(reader, internal)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.of(reader, closed)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.content(reader, annex)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void whatIsNoCaseHasNoAnnexes() {
        var memo = annex(DocumentKind.MEMO, 3);

        assertThatThrownBy(() -> service.of(secretariat, memo)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.of(secretariat, UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private List<String> names(User reader, UUID id) {
        return service.of(reader, id).files().stream().map(CaseFile::name).toList();
    }

    private UUID made(Variant variant, boolean isOpen, int number) {
        var series = new Series(DocumentKind.COMMITTEE_CASE, employment, variant);
        return ready(series, source.compose(employment, variant), isOpen, number);
    }

    private UUID annex(DocumentKind kind, int number) {
        var series = new Series(kind, here.cycleId(), kind.variants().get(0));
        var content = new Composition(kind.name(), new Numbered(number), Optional.empty());
        return ready(series, content, kind.filing(series.variant()).isOpen(), number);
    }

    private UUID ready(Series series, Composition composed, boolean isOpen, int number) {
        var filing = new Filing(null, null, null, isOpen);
        var document = IssuedDocument.orderedBy(secretariat, series, here.cycleId(), filing, NOW);
        documents.keep(document.say(composed, filing));
        document.begin(number, 0, "1", NOW, LocalDate.of(2019, 12, 3));
        var before = documents.latestReady(series);
        document.made(List.of(), NOW);
        before.ifPresent(document::standBeside);
        documents.add(document);
        Stream.of(DocumentFormat.PDF, DocumentFormat.WORD)
                .forEach(format -> files.add(new IssuedFile(
                        document.id(),
                        format,
                        (series.kind() + " " + number + " " + format.ending()).getBytes(StandardCharsets.UTF_8))));
        return document.id();
    }

    private record Numbered(int number) {}
}
