package dk.handleplan.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.journal.DocumentTemplateService;
import dk.handleplan.core.journal.DocumentTemplates.TemplateRow;
import dk.handleplan.core.journal.TemplateReader.TemplateLook;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class JpaDocumentTemplatesTest {

    private static final Instant NOW = Instant.parse("2019-09-02T08:00:00Z");
    private static final User ADMINISTRATOR = new User("administrator", "Anne Administrator") {
        @Override
        public void mustHave(Role... any) {}
    };

    private static final byte[] LARGE = new byte[300_000];

    @OnBothDatabases
    void keepsEveryVersionAndKnowsTheOneInUse(Database database) {
        database.run(entities -> service(entities).use(ADMINISTRATOR, "kommune.docx", LARGE, "Nyt logo"));
        database.run(entities -> service(entities).use(ADMINISTRATOR, "igen.docx", new byte[] {1}, null));

        database.run(entities -> {
            var templates = new JpaDocumentTemplates(entities);
            assertThat(templates.current().orElseThrow().number()).isEqualTo(2);
            assertThat(templates.withNumber(1).orElseThrow().content()).contains(LARGE);
            var rows = templates.rows();
            assertThat(rows).extracting(TemplateRow::name).containsExactly("igen.docx", "kommune.docx");
            assertThat(rows.get(1).bytes()).isEqualTo(LARGE.length);
            assertThat(rows.get(1).uploadedAt()).isEqualTo(NOW);
            assertThat(rows.get(1).uploadedBy()).isNotBlank();
            assertThat(rows.get(1).note()).isEqualTo("Nyt logo");
        });

        database.run(entities -> service(entities).useStandard(ADMINISTRATOR, null));
        database.run(entities -> {
            assertThat(new JpaDocumentTemplates(entities).current()).isEmpty();
            assertThat(new JpaDocumentTemplates(entities).rows().get(0).isStandard())
                    .isTrue();
        });
    }

    @OnBothDatabases
    void twoCannotHaveTheSameNumber(Database database) {
        database.run(entities -> service(entities).use(ADMINISTRATOR, "kommune.docx", LARGE, null));
        assertThatThrownBy(() -> database.run(entities -> entities.createNativeQuery(
                                "insert into document_template (id, number, bytes, uploaded_at, uploaded_by)"
                                        + " select ?1, number, bytes, uploaded_at, uploaded_by from document_template")
                        .setParameter(1, UUID.randomUUID())
                        .executeUpdate()))
                .isInstanceOf(RuntimeException.class);
    }

    private static DocumentTemplateService service(EntityManager entities) {
        return new DocumentTemplateService(
                new JpaDocumentTemplates(entities),
                content -> new TemplateLook(Set.of(), true, true, true, Set.of()),
                new JpaAuditTrail(entities, List.of()),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
