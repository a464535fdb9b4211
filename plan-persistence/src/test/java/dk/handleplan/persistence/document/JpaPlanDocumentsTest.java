package dk.handleplan.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.document.Chapter;
import dk.handleplan.core.document.Cover;
import dk.handleplan.core.document.DocumentNote;
import dk.handleplan.core.document.FormLabel;
import dk.handleplan.core.document.GlossaryTerm;
import dk.handleplan.core.document.GoalTouch;
import dk.handleplan.core.document.HearingAnnex;
import dk.handleplan.core.document.MainstreamArea;
import dk.handleplan.core.document.MainstreamBudget;
import dk.handleplan.core.document.PlanDocument;
import dk.handleplan.core.document.PlanPart;
import dk.handleplan.core.document.Reassessment;
import dk.handleplan.core.document.StatedTotal;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

class JpaPlanDocumentsTest {

    private final PlanCycle cycle = new PlanCycle(2019, "Handleplan 2019", "Frederiksberg Kommune");
    private final Goal goal = new Goal("baeredygtig_by", 5, "Socialt bæredygtig by");
    private final PlanDocument document = new PlanDocument(cycle.id());

    @OnBothDatabases
    void aDocumentComesBackAsItWasWritten(Database database) {
        document.bindIn(new Cover(true, 2017, "udeladt"));
        document.write(List.of(new Chapter(null, List.of("Første\nlinje.", "Anden linje."))));
        document.reserve(new Reassessment("En ny lov.", "Ny vurdering."));
        document.overview("Oversigt", List.of("Indsats", "Udvalg"), List.of(lostTotal()));
        document.explain(List.of(new GlossaryTerm("UU", "Undervisningsudvalget")));
        document.recordHearings(List.of(new HearingAnnex("Bilag 1").saying(List.of("Rådet spurgte."), "Svaret.")));
        document.recordContents(List.of(new PlanPart("Indhold", 1)), Map.of(1, 8, 2, 11));
        document.wordForm(List.of(new FormLabel(FormField.CONTACTS, "Kontakt", true, "rolle + enhed")));
        document.recordTouches(List.of(new GoalTouch(goal.id(), 10, "sekundære mål")));
        document.annotate(List.of(new DocumentNote("hearing.deadlines", "Ingen frist", ValueState.NOT_STATED)));

        var found = storedAndFound(database);

        assertThat(found.cover().orElseThrow().photoYear()).isEqualTo(2017);
        assertThat(found.chapters().get(0).paragraphs()).containsExactly("Første linje.", "Anden linje.");
        assertThat(found.reassessment().orElseThrow().event()).isEqualTo("En ny lov.");
        assertThat(found.overviewColumns()).containsExactly("Indsats", "Udvalg");
        assertThat(found.statedTotals().get(0).amount()).isEqualTo(Amount.unknown(ValueState.LOST));
        assertThat(found.glossary().get(0).meaning()).isEqualTo("Undervisningsudvalget");
        assertThat(found.annexes().get(0).knownContent()).containsExactly("Rådet spurgte.");
        assertThat(found.parts().get(0).page()).contains(1);
        assertThat(found.initiativePages()).isEqualTo(Map.of(1, 8, 2, 11));
        assertThat(found.formLabels().get(0).publishedAs()).contains("rolle + enhed");
        assertThat(found.goalTouches().get(0).initiativeNumber()).isEqualTo(10);
        assertThat(found.notes().get(0).state()).isEqualTo(ValueState.NOT_STATED);
    }

    @OnBothDatabases
    void areasKeepTheirOrderAndAnAmountThatIsNotStatedIsNotZero(Database database) {
        document.tellOfOperation(List.of(
                new MainstreamArea("Beskæftigelse", List.of("Job i fokus."), List.of(ambassador()), false),
                new MainstreamArea("Børn og skole", List.of(), List.of(headspace()), true)));

        var areas = storedAndFound(database).areas();

        assertThat(areas).extracting(MainstreamArea::name).containsExactly("Beskæftigelse", "Børn og skole");
        assertThat(areas.get(0).budget().get(0).amount()).isEqualTo(Amount.kroner(500_000));
        assertThat(areas.get(1).budget().get(0).amount()).isEqualTo(Amount.unknown(ValueState.NOT_STATED));
        assertThat(areas.get(1).isCouncilRecommended()).isTrue();
    }

    private static StatedTotal lostTotal() {
        return new StatedTotal("I alt", 2019, Amount.unknown(ValueState.LOST));
    }

    private static MainstreamBudget ambassador() {
        return new MainstreamBudget("Ambassadør", null, Amount.kroner(500_000), true, 3, "løn", null);
    }

    private static MainstreamBudget headspace() {
        return new MainstreamBudget("Headspace", 2019, Amount.unknown(ValueState.NOT_STATED), false, null, null, null);
    }

    private PlanDocument storedAndFound(Database database) {
        database.run(entities -> {
            var policy = new Policy("Integrationspolitik", 2019, 2022);
            policy.add(goal);
            entities.persist(policy);
            entities.persist(cycle);
            entities.flush();
            new JpaPlanDocuments(entities).add(document);
        });
        return database.get(entities -> readWhole(new JpaPlanDocuments(entities), cycle.id()));
    }

    private static PlanDocument readWhole(JpaPlanDocuments documents, UUID cycleId) {
        var found = documents.ofCycle(cycleId).orElseThrow();
        Consumer<Object> read = Object::hashCode;
        found.chapters().forEach(read);
        found.areas().forEach(area -> area.budget().forEach(read));
        found.glossary().forEach(read);
        found.annexes().forEach(read);
        found.parts().forEach(read);
        found.initiativePages().forEach((number, page) -> read.accept(page));
        found.formLabels().forEach(read);
        found.goalTouches().forEach(read);
        found.statedTotals().forEach(read);
        found.notes().forEach(read);
        return found;
    }
}
