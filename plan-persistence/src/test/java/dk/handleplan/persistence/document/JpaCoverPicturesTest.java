package dk.handleplan.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.document.CoverPicture;
import dk.handleplan.core.document.CoverPicture.Printable;
import dk.handleplan.core.document.CoverService;
import dk.handleplan.core.document.PlanCover;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.planfile.PlanFilesIn;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

class JpaCoverPicturesTest {

    private static final Instant NOW = Instant.parse("2019-09-02T08:00:00Z");

    @OnBothDatabases
    void theLastChoiceHoldsAndEarlierPicturesAreKept(Database database) {
        database.run(entities -> PlanFilesIn.service(entities).take(PlanFilesIn.ADMINISTRATOR, PlanFilesIn.model()));
        database.run(entities -> service(entities, 0)
                .choose(PlanFilesIn.ADMINISTRATOR, 2019, Optional.of(new byte[] {1, 2}), "Børn", "Foto: Kommunen"));
        var first = latest(database).orElseThrow();
        assertThat(cover(database)).contains(new PlanCover(first.id(), "Børn", Optional.of("Foto: Kommunen")));
        database.run(entities -> service(entities, 1).remove(PlanFilesIn.ADMINISTRATOR, 2019));

        assertThat(cover(database)).isEmpty();
        var kept = database.get(entities -> new JpaCoverPictures(entities).find(first.id()))
                .orElseThrow();
        assertThat(kept.content()).containsExactly(1, 2);
        assertThat(kept.type()).isEqualTo("image/png");
        assertThat(kept.credit()).contains("Foto: Kommunen");
        database.run(entities -> {
            var pictures = new JpaCoverPictures(entities);
            assertThat(pictures.latest(2020)).isEmpty();
            assertThat(pictures.isKept(2019)).isFalse();
        });
    }

    private static Optional<CoverPicture> latest(Database database) {
        return database.get(entities -> new JpaCoverPictures(entities).latest(2019));
    }

    private static Optional<PlanCover> cover(Database database) {
        return database.get(entities -> new JpaCoverPictures(entities).cover(2019));
    }

    private static CoverService service(EntityManager entities, int seconds) {
        return new CoverService(
                new JpaPlanCycles(entities),
                new JpaCoverPictures(entities),
                file -> new Printable(file, "image/png"),
                new JpaAuditTrail(entities, List.of()),
                Clock.offset(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(seconds)));
    }
}
