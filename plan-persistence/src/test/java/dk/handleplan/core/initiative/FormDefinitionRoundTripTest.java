package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.FormQuestion.Asked;
import dk.handleplan.persistence.initiative.JpaFormDefinitions;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class FormDefinitionRoundTripTest {

    private static final UUID RUNNING = UUID.randomUUID();
    private static final UUID NEXT = UUID.randomUUID();

    @OnBothDatabases
    void aFormKeepsItsWordsItsOrderAndItsOwnQuestions(Database database) {
        database.run(entities -> add(entities, RUNNING));
        database.run(entities -> of(entities, RUNNING)
                .change(
                        "CHALLENGE",
                        new Asked(
                                new Wording("Baggrund", "Background", "Hvorfor?", null),
                                false,
                                120,
                                false,
                                FormField.APPLIED)));
        database.run(entities -> of(entities, RUNNING).ask(own("Hvorfor nu?")));
        database.run(entities -> of(entities, RUNNING).ask(own("Hvem er ansvarlig?")));
        database.run(entities -> of(entities, RUNNING).move(FormPart.OWN, true));
        database.run(entities -> {
            var form = of(entities, RUNNING);
            form.move(form.own().get(1).key(), true);
        });

        database.run(entities -> {
            var form = of(entities, RUNNING);
            assertThat(form.parts()).endsWith(FormPart.OWN, FormPart.MONEY).hasSize(9);
            assertThat(form.own())
                    .extracting(own -> own.wording().label())
                    .containsExactly("Hvem er ansvarlig?", "Hvorfor nu?");
            var challenge = form.question(FormField.CHALLENGE);
            assertThat(challenge.words()).isEqualTo(120);
            assertThat(challenge.shownIf()).contains(FormField.APPLIED);
            assertThat(challenge.wording().labelInEnglish()).isEqualTo("Background");
            assertThat(form.question(FormField.TITLE).wording().label()).isNull();
        });
    }

    @OnBothDatabases
    void aNewEditionTakesOverTheYearsThatHaveNotBegun(Database database) {
        database.run(entities -> {
            add(entities, RUNNING);
            new FormOfCopiedYear(new JpaFormDefinitions(entities)).copied(RUNNING, NEXT);
        });
        database.run(entities -> new FormOfCopiedYear(new JpaFormDefinitions(entities)).copied(RUNNING, NEXT));
        database.run(entities -> {
            var form = of(entities, NEXT);
            form.release(Set.of(NEXT));
            var edition = form.nextEdition();
            edition.serve(List.of(NEXT));
            edition.ask(own("Tidsplan"));
            new JpaFormDefinitions(entities).add(edition);
        });

        database.run(entities -> {
            assertThat(of(entities, RUNNING).own()).isEmpty();
            assertThat(of(entities, NEXT).own()).hasSize(1);
            assertThat(of(entities, NEXT).edition()).isEqualTo(2);
            assertThat(new JpaFormDefinitions(entities).ofCycles(Set.of(RUNNING, NEXT)))
                    .hasSize(2);
        });
    }

    @OnBothDatabases
    void answersToOwnQuestionsAreKeptAndCounted(Database database) {
        var question = UUID.randomUUID();
        var initiative = new Initiative(RUNNING, UUID.randomUUID(), "Kursuscaféen");
        initiative.record(new FormSection.OwnQuestions(Map.of(question, "Fordi loven er ændret")));
        database.run(entities -> new JpaInitiatives(entities).add(initiative));

        database.run(entities -> {
            var read = new JpaInitiatives(entities).find(initiative.id()).orElseThrow();
            assertThat(read.ownAnswers()).containsEntry(question, "Fordi loven er ændret");
            assertThat(new JpaFormDefinitions(entities).answers(question)).isEqualTo(1);
            read.record(new FormSection.OwnQuestions(Collections.singletonMap(question, " ")));
        });

        database.run(entities ->
                assertThat(new JpaFormDefinitions(entities).answers(question)).isZero());
    }

    private static void add(EntityManager entities, UUID cycle) {
        var form = FormDefinition.standard();
        form.serve(List.of(cycle));
        new JpaFormDefinitions(entities).add(form);
    }

    private static FormDefinition of(EntityManager entities, UUID cycle) {
        return new JpaFormDefinitions(entities).ofCycle(cycle).orElseThrow();
    }

    private static Asked own(String label) {
        return new Asked(new Wording(label, null, null, null), false, null, false, null);
    }
}
