package dk.handleplan.persistence.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeVersion;
import dk.handleplan.core.initiative.InitiativeVersions.TitleThen;
import dk.handleplan.core.initiative.InitiativeVersions.VersionRow;
import dk.handleplan.core.initiative.VersionOccasion;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class JpaInitiativeVersionsTest {

    private static final Instant SEPTEMBER = Instant.parse("2019-09-20T08:00:00Z");
    private static final Instant OCTOBER = Instant.parse("2019-10-10T08:00:00Z");

    private final Initiative initiative = new Initiative(UUID.randomUUID(), UUID.randomUUID(), "Kursuscaféen");

    @OnBothDatabases
    void aVersionKeepsTheTextsAsTheyStood(Database database) {
        var version = version(VersionOccasion.SUBMITTED, SEPTEMBER);
        keep(database, version);

        database.run(entities -> {
            var read = new JpaInitiativeVersions(entities).find(version.id()).orElseThrow();
            assertThat(read.texts())
                    .containsExactly(
                            Map.entry(FormField.TITLE, "Kursuscaféen"),
                            Map.entry(FormField.CHALLENGE, "Få kommer i job.\nMange vil."));
            assertThat(read.takenAt()).isEqualTo(SEPTEMBER);
        });
    }

    @OnBothDatabases
    void versionsAreListedLatestFirst(Database database) {
        keep(database, version(VersionOccasion.SUBMITTED, SEPTEMBER), version(VersionOccasion.ACCEPTED, OCTOBER));

        var rows = database.get(entities -> new JpaInitiativeVersions(entities).ofInitiative(initiative.id()));

        assertThat(rows)
                .extracting(VersionRow::occasion)
                .containsExactly(VersionOccasion.ACCEPTED, VersionOccasion.SUBMITTED);
    }

    @OnBothDatabases
    void theDraftIsOutFromTheHearingOn(Database database) {
        keep(database, version(VersionOccasion.ACCEPTED, SEPTEMBER));
        assertThat(isDraftOut(database)).isFalse();

        database.run(
                entities -> new JpaInitiativeVersions(entities).add(version(VersionOccasion.HEARING_DRAFT, OCTOBER)));
        assertThat(isDraftOut(database)).isTrue();
    }

    @OnBothDatabases
    void theTitleIsKnownAsItStoodAtTheLastOfTheseSteps(Database database) {
        keep(
                database,
                version(VersionOccasion.HEARING_DRAFT, OCTOBER),
                version(VersionOccasion.ACCEPTED, SEPTEMBER),
                version(VersionOccasion.DECIDED, OCTOBER.plusSeconds(60)));
        var steps = Set.of(VersionOccasion.ACCEPTED, VersionOccasion.HEARING_DRAFT);

        Map<UUID, TitleThen> titles =
                database.get(entities -> new JpaInitiativeVersions(entities).titlesAt(initiative.cycleId(), steps));

        assertThat(titles)
                .containsExactly(
                        Map.entry(initiative.id(), new TitleThen(VersionOccasion.HEARING_DRAFT, "Kursuscaféen")));
    }

    private boolean isDraftOut(Database database) {
        return database.get(entities -> new JpaInitiativeVersions(entities).isDraftOut(initiative.cycleId()));
    }

    private void keep(Database database, InitiativeVersion... versions) {
        database.run(entities -> {
            entities.persist(initiative);
            for (var version : versions) {
                new JpaInitiativeVersions(entities).add(version);
            }
        });
    }

    private InitiativeVersion version(VersionOccasion occasion, Instant at) {
        return new InitiativeVersion(
                initiative,
                occasion,
                at,
                Map.of(FormField.TITLE, "Kursuscaféen", FormField.CHALLENGE, "Få kommer i job.\nMange vil."));
    }
}
