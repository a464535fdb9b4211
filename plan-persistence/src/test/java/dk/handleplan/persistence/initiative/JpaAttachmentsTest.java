package dk.handleplan.persistence.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.Attachment;
import dk.handleplan.core.initiative.AttachmentPiece;
import dk.handleplan.core.initiative.FileKind;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;

class JpaAttachmentsTest {

    private static final OffsetDateTime NOON = OffsetDateTime.of(2019, 9, 2, 12, 0, 0, 0, ZoneOffset.UTC);

    private final Initiative initiative = new Initiative(UUID.randomUUID(), UUID.randomUUID(), "Kursuscaféen");

    @OnBothDatabases
    void aFileOfSeveralMegabytesComesOutAsItWentIn(Database database) {
        database.run(entities -> entities.persist(initiative));
        var id = UUID.randomUUID();
        var content = new byte[3 * 1_024 * 1_024 + 17];
        new Random(7).nextBytes(content);
        database.run(entities -> {
            insert(entities, id, "budget.pdf", NOON);
            AttachmentPiece.of(id, content).forEach(entities::persist);
        });

        database.run(
                entities -> assertThat(new JpaAttachments(entities).content(id)).isEqualTo(content));
    }

    @OnBothDatabases
    void aListIsReadWithoutWhatIsInTheFiles(Database database) {
        database.run(entities -> entities.persist(initiative));
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        database.run(entities -> {
            insert(entities, second, "a.pdf", NOON.plusHours(1));
            insert(entities, first, "b.pdf", NOON);
            AttachmentPiece.of(first, new byte[100]).forEach(entities::persist);
        });

        assertThat(database.statements(entities -> assertThat(new JpaAttachments(entities).of(initiative.id()))
                        .extracting(Attachment::name)
                        .containsExactly("b.pdf", "a.pdf")))
                .isEqualTo(1);
        database.run(entities -> {
            var found = new JpaAttachments(entities).find(first).orElseThrow();
            assertThat(found.kind()).isEqualTo(FileKind.PDF);
            assertThat(found.size()).isEqualTo(100);
            assertThat(found.addedAt()).isEqualTo(Instant.from(NOON));
        });
    }

    @OnBothDatabases
    void whatIsInAFileGoesWithIt(Database database) {
        database.run(entities -> entities.persist(initiative));
        var id = UUID.randomUUID();
        database.run(entities -> {
            insert(entities, id, "budget.pdf", NOON);
            AttachmentPiece.of(id, new byte[100]).forEach(entities::persist);
        });

        database.run(entities -> {
            var files = new JpaAttachments(entities);
            files.remove(files.find(id).orElseThrow());
        });

        database.run(entities -> {
            assertThat(new JpaAttachments(entities).of(initiative.id())).isEmpty();
            assertThat(new JpaAttachments(entities).content(id)).isEmpty();
        });
    }

    @OnBothDatabases
    void aFileOfAReportIsNotAmongThoseOfTheForm(Database database) {
        database.run(entities -> entities.persist(initiative));
        var report = UUID.randomUUID();
        database.run(entities -> {
            insert(entities, UUID.randomUUID(), initiative.id(), "budget.pdf", NOON);
            insert(entities, UUID.randomUUID(), report, "budget.pdf", NOON);
        });

        database.run(entities -> {
            var files = new JpaAttachments(entities);
            assertThat(files.of(initiative.id()))
                    .extracting(Attachment::ownerId)
                    .containsExactly(initiative.id());
            assertThat(files.of(report)).extracting(Attachment::ownerId).containsExactly(report);
        });
    }

    private void insert(EntityManager entities, UUID id, String name, OffsetDateTime at) {
        insert(entities, id, initiative.id(), name, at);
    }

    private void insert(EntityManager entities, UUID id, UUID owner, String name, OffsetDateTime at) {
        entities.createNativeQuery("insert into attachment (id, version, initiative_id, owner_id, file_name, kind,"
                        + " size_in_bytes, sha256, added_by, added_at)"
                        + " values (?1, 1, ?2, ?5, ?3, 'PDF', 100, ?3, 'Redaktør', ?4)")
                .setParameter(1, id)
                .setParameter(2, initiative.id())
                .setParameter(3, name)
                .setParameter(4, at)
                .setParameter(5, owner)
                .executeUpdate();
    }
}
