package dk.handleplan.persistence.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Consultation;
import dk.handleplan.core.hearing.HearingLetter;
import dk.handleplan.core.hearing.HearingLettersDocument;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

class JpaHearingLettersTest {

    private static final LocalDate DAY = LocalDate.of(2019, 10, 15);

    @OnBothDatabases
    void aLetterIsKeptWithItsListAndItsLanguages(Database database) {
        var cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
        var council = new Council("Integrationsrådet");
        var consultation = new Consultation(cycle.id(), council.id(), DAY.plusWeeks(4));
        database.run(entities -> {
            List.of(cycle, council).forEach(entities::persist);
            entities.flush();
            new JpaConsultations(entities).add(consultation);
            new JpaHearingLetters(entities)
                    .add(new HearingLetter(
                            consultation.id(), DAY, List.of("Integrationsrådet", "Ældrerådet"), "Til jer", "To you"));
        });

        database.run(entities -> {
            var letters = new JpaHearingLetters(entities);
            var letter = letters.of(consultation.id()).orElseThrow();
            assertThat(letter.dated()).isEqualTo(DAY);
            assertThat(letter.consultees()).containsExactly("Integrationsrådet", "Ældrerådet");
            assertThat(letter.text(Locale.ENGLISH)).isEqualTo("To you");
            assertThat(letter.text(Locale.forLanguageTag("da"))).isEqualTo("Til jer");
            assertThat(letters.of(UUID.randomUUID())).isEmpty();
            assertThat(letters.ofCycle(cycle.id()))
                    .containsExactly(new HearingLettersDocument.Sent(
                            "Integrationsrådet", DAY, List.of("Integrationsrådet", "Ældrerådet"), "Til jer"));
            assertThat(letters.ofCycle(UUID.randomUUID())).isEmpty();
        });
    }
}
