package dk.handleplan.core.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.Detail;
import org.junit.jupiter.api.Test;

/** What a file tells beside the form's fields can be read and changed as the details that the form asks for. */
class ImportedDetailsTest {

    private final PlanContents plan = Files.plan(Files.model()).contents();

    @Test
    void partsThatWentIntoOperation() {
        assertThat(detail(11, Detail.IN_OPERATION).lines())
                .containsExactly(
                        "velkomstforløb for nyankomne flygtninge (2018)",
                        "introduktion og vejledning under danskundervisning (2018)");
    }

    @Test
    void whoIsOutsideTheTargetGroup() {
        assertThat(detail(3, Detail.EXCLUSIONS).lines())
                .containsExactly(
                        "Kommer ud over de personer, jobcentret i forvejen har aftale om at sende til Kursustrappen",
                        "Antal personer: 40");
    }

    @Test
    void hoursIntakeFollowUpAndEvaluation() {
        assertThat(detail(9, Detail.STAFF_HOURS).lines())
                .containsExactly("Boligsocial medarbejder: 12", "Heraf løbende: 8", "Sundhedsplejerske: 8");
        assertThat(detail(9, Detail.ROLLING_INTAKE)).isEqualTo("ja");
        assertThat(detail(2, Detail.FOLLOW_UP)).isEqualTo("Måneder: 3");
        assertThat(detail(11, Detail.EVALUATION_PURPOSE))
                .isEqualTo("viser, hvordan rådgivningen støtter anden integration");
    }

    private String detail(int number, Detail detail) {
        return plan.initiatives().stream()
                .map(PlannedInitiative::initiative)
                .filter(initiative ->
                        initiative.number().filter(n -> n == number).isPresent())
                .findFirst()
                .orElseThrow()
                .detail(detail);
    }
}
