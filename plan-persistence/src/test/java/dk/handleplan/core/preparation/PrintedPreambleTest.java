package dk.handleplan.core.preparation;

import static dk.handleplan.persistence.planfile.PlanFilesIn.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.document.PublishedPlanTest;
import dk.handleplan.persistence.planfile.PlanFilesIn;
import dk.handleplan.persistence.preparation.JpaTextsOfCycles;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.util.List;
import java.util.Optional;

class PrintedPreambleTest {

    @OnBothDatabases
    void theIntroductionOfAYearStandsBeforeThePlansOwnChapters(Database database) {
        database.run(entities -> PlanFilesIn.service(entities).take(ADMINISTRATOR, PlanFilesIn.model()));
        List<PublishedPlan.Text> before = chapters(database);

        database.run(entities -> {
            var year = new JpaPlanCycles(entities).findByYear(2019).orElseThrow();
            var texts = new CycleTexts(year.id());
            texts.word(
                    null, null, List.of(new TextBlock("Forord til {year}", "Første afsnit.\nPlanen gælder {year}.")));
            new JpaTextsOfCycles(entities).add(texts);
        });

        List<PublishedPlan.Text> after = chapters(database);
        assertThat(after.get(0).heading()).isEqualTo(Optional.of("Forord til 2019"));
        assertThat(after.get(0).paragraphs()).containsExactly("Første afsnit.", "Planen gælder 2019.");
        assertThat(after.subList(1, after.size())).isEqualTo(before);
    }

    private static List<PublishedPlan.Text> chapters(Database database) {
        return database.get(
                entities -> PublishedPlanTest.service(entities).ofYear(2019).chapters());
    }
}
