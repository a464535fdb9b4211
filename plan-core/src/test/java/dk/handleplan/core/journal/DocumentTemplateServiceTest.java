package dk.handleplan.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.journal.DocumentTemplates.TemplateRow;
import dk.handleplan.core.journal.TemplateReader.TemplateLook;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DocumentTemplateServiceTest {

    private static final byte[] FILE = {1, 2, 3};
    private static final byte[] OTHER_FILE = {4};
    private static final byte[] NO_TEMPLATE = {};

    private final InMemoryDocumentTemplates templates = new InMemoryDocumentTemplates();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final User administrator = People.administrator();
    private final DocumentTemplateService service = new DocumentTemplateService(
            templates,
            DocumentTemplateServiceTest::look,
            audit,
            Clock.fixed(Instant.parse("2019-09-02T08:00:00Z"), ZoneOffset.UTC));

    private static TemplateLook look(byte[] content) {
        if (content.length == 0) {
            throw new RuleBroken("journal.template.notWord").at("file");
        }
        return new TemplateLook(Set.of(), true, true, true, Set.of());
    }

    @Test
    void everyTemplateIsAVersionOfItsOwnAndTheOnesBeforeAreKept() {
        service.use(administrator, "C:\\skabeloner\\kommune.docx", FILE, " Nyt logo ");
        service.use(administrator, "kommune.docx", OTHER_FILE, "");

        assertThat(service.versions(administrator))
                .extracting(TemplateRow::number)
                .containsExactly(2, 1);
        assertThat(service.versions(administrator))
                .extracting(TemplateRow::name)
                .containsOnly("kommune.docx");
        assertThat(templates.current().orElseThrow().content()).contains(OTHER_FILE);
        assertThat(templates.withNumber(1).orElseThrow().content()).contains(FILE);
        assertThat(service.look(administrator)).isPresent();
        assertThat(audit.actions()).containsExactly("organisation.documentTemplate", "organisation.documentTemplate");
    }

    @Test
    void goingBackToTheStandardIsAVersionTooAndATemplateCanFollowIt() {
        service.use(administrator, "kommune.docx", FILE, null);
        service.useStandard(administrator, null);

        assertThat(templates.current()).isEmpty();
        assertThat(service.look(administrator)).isEmpty();
        assertThatThrownBy(() -> service.useStandard(administrator, null)).isInstanceOf(RuleBroken.class);

        service.use(administrator, "kommune.docx", FILE, null);
        assertThat(service.versions(administrator))
                .extracting(TemplateRow::number)
                .containsExactly(3, 2, 1);
        var standard = service.versions(administrator).get(1);
        assertThat(standard.isStandard()).isTrue();
        assertThatThrownBy(() -> service.open(administrator, standard.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void theTemplateInUseIsNotHandedInAgainAndWhatIsNoneIsRefused() {
        service.use(administrator, "kommune.docx", FILE, null);

        assertThatThrownBy(() -> service.use(administrator, "igen.docx", FILE, null))
                .hasMessageContaining("allerede er i brug");
        assertThatThrownBy(() -> service.use(administrator, "x.docx", NO_TEMPLATE, null))
                .hasMessageContaining("Word-dokument");
        assertThatThrownBy(() -> service.use(administrator, "x.docx", OTHER_FILE, "010190-1234"))
                .isInstanceOf(RuleBroken.class);
        assertThat(service.versions(administrator)).hasSize(1);
    }

    @Test
    void onlyTheAdministratorHasASay() {
        service.use(administrator, "kommune.docx", FILE, null);
        var id = service.versions(administrator).get(0).id();
        for (var other : others()) {
            assertThatThrownBy(() -> service.versions(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.look(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.open(other, id)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.use(other, "x.docx", OTHER_FILE, null))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.useStandard(other, null)).isInstanceOf(NotAllowed.class);
        }
        assertThat(service.open(administrator, id).content()).contains(FILE);
    }

    private static List<User> others() {
        var somewhere = UUID.randomUUID();
        return List.of(
                People.secretariat(),
                People.editorOf(somewhere),
                People.headOf(somewhere),
                People.memberOf(somewhere),
                People.chairOf(somewhere),
                People.clerk(),
                People.reader());
    }
}
