package dk.handleplan.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.handleplan.core.agenda.ACase;
import dk.handleplan.core.agenda.Annex;
import dk.handleplan.core.agenda.CaseDocument;
import dk.handleplan.core.organisation.People;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseAnnexesTest {

    private static final Instant NOW = Instant.parse("2019-12-03T08:00:00Z");

    private final ACase here = new ACase().submitted();
    private final InMemoryIssuedDocuments documents = new InMemoryIssuedDocuments();
    private final CaseSource source = new CaseSource(here.compiler, new CaseAnnexes(documents));
    private final UUID employment =
            here.allocation.before(here.allocation.employment).id();
    private final UUID consultation = UUID.randomUUID();

    @Test
    void theCaseOfEachBodyCanBeOrderedByItsName() {
        assertThat(source.subjects(here.allocation.cycle))
                .extracting(DocumentSource.Subject::title)
                .containsExactlyInAnyOrder(
                        "Sag til Arbejdsmarkedsudvalget: " + here.allocation.cycle.title(),
                        "Sag til Socialudvalget: " + here.allocation.cycle.title());
        assertThat(source.compose(employment, Variant.INTERNAL).title())
                .isEqualTo("Sag til Arbejdsmarkedsudvalget: " + here.allocation.cycle.title());
    }

    @Test
    void annexesAreNumberedWithTheAllocationFirst() {
        ready(DocumentKind.RESPONSE, consultation, "Høringssvar fra Integrationsrådet", 1);
        ready(DocumentKind.MEMO, here.cycleId(), "Høringsnotat", 1);
        ready(DocumentKind.ALLOCATION_TABLE, here.cycleId(), "Fordeling af puljen", 1);

        assertThat(annexes(Variant.INTERNAL))
                .extracting(Annex::number, Annex::title)
                .containsExactly(
                        tuple(1, "Fordeling af puljen"),
                        tuple(2, "Høringsnotat"),
                        tuple(3, "Høringssvar fra Integrationsrådet"));
    }

    @Test
    void anAnnexKeepsItsNumberInALaterVersionAndOneThatComesLaterGetsTheNext() {
        ready(DocumentKind.MEMO, here.cycleId(), "Høringsnotat", 1);
        issued(Variant.PUBLIC);

        ready(DocumentKind.ALLOCATION_TABLE, here.cycleId(), "Fordeling af puljen", 1);
        ready(DocumentKind.MEMO, here.cycleId(), "Høringsnotat", 2);

        for (var variant : Variant.values()) {
            assertThat(annexes(variant))
                    .extracting(Annex::number, Annex::title, Annex::version)
                    .containsExactly(tuple(1, "Høringsnotat", 2), tuple(2, "Fordeling af puljen", 1));
        }
    }

    @Test
    void theCaseOfAnotherBodyHasNumbersOfItsOwn() {
        ready(DocumentKind.MEMO, here.cycleId(), "Høringsnotat", 1);
        issued(Variant.INTERNAL);
        ready(DocumentKind.ALLOCATION_TABLE, here.cycleId(), "Fordeling af puljen", 1);

        var social = here.allocation.before(here.allocation.social).id();
        var content = (CaseDocument) source.compose(social, Variant.INTERNAL).content();

        assertThat(content.annexes().get(0).title()).isEqualTo("Fordeling af puljen");
    }

    @Test
    void onlyWhatEverybodyMayHaveIsOpen() {
        ready(DocumentKind.MEMO, here.cycleId(), "Høringsnotat", 1);
        ready(DocumentKind.ALLOCATION_TABLE, here.cycleId(), "Fordeling af puljen", 1);

        assertThat(annexes(Variant.PUBLIC)).extracting(Annex::isOpen).containsExactly(false, true);
    }

    private List<Annex> annexes(Variant variant) {
        return ((CaseDocument) source.compose(employment, variant).content()).annexes();
    }

    private void issued(Variant variant) {
        var series = new Series(DocumentKind.COMMITTEE_CASE, employment, variant);
        var document = IssuedDocument.orderedBy(
                People.secretariat(), series, here.cycleId(), series.kind().filing(variant), NOW);
        documents.add(document);
        documents.keep(
                document.say(source.compose(employment, variant), series.kind().filing(variant)));
    }

    private void ready(DocumentKind kind, UUID subject, String title, int number) {
        var series = new Series(kind, subject, kind.variants().get(0));
        var document = IssuedDocument.orderedBy(
                People.secretariat(), series, here.cycleId(), kind.filing(series.variant()), NOW);
        document.say(
                new Composition(title, new Titled(title, number), Optional.empty()), kind.filing(series.variant()));
        document.begin(number, 0, "1", NOW, LocalDate.of(2019, 12, 3));
        var before = documents.latestReady(series);
        document.made(List.of(), NOW);
        before.ifPresent(document::standBeside);
        documents.add(document);
    }

    private record Titled(String title, int number) {}
}
