package dk.handleplan.core.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadPlanFileTest {

    @Test
    void theSmallPlanIsGood() {
        assertThat(Files.problems(Files.small())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "bare en tekst", "- en\n- liste", "42", "# kun en kommentar"})
    void whatIsNoPlanFileIsRefused(String text) {
        assertThat(Files.problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.sentence(Files.DANISH)).startsWith("Filen er ikke en planfil.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [1, 2", "a: b: c", "\tx: 1", "a: *ukendt", "a: 1\n---\nb: 2", "a: \"\\x\""})
    void brokenYamlIsRefused(String text) {
        assertThat(Files.problems(text))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.sentence(Files.DANISH)).startsWith("Filen er ikke gyldig YAML"));
    }

    @Test
    void aFileThatUnfoldsIsRefusedBeforeItGrows() {
        var lines = new StringBuilder("a0: &a0 [lol, lol, lol]\n");
        for (var i = 1; i < 30; i++) {
            lines.append("a%d: &a%d [%s]\n".formatted(i, i, "*a" + (i - 1) + (", *a" + (i - 1)).repeat(9)));
        }

        assertThat(Files.problems(lines.toString()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence(Files.DANISH)).contains("aliases"));
    }

    @Test
    void aFileThatIsTooDeepIsRefused() {
        assertThat(Files.problems("a: " + "[".repeat(5_000) + "]".repeat(5_000)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence(Files.DANISH)).startsWith("Filen er ikke gyldig"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan_year: 2021 | plan_year: snart | 4 | Her skal stå et helt tal, ikke \"snart\".",
                "plan_year: 2021 | plan_year: 1066 | 1 | 1066 er ikke et planår.",
                "title: Handleplan 2021 | title: [a, b] | 2 | Her skal stå én tekst eller ét tal.",
                "goal_group: job | goal_group: kultur | 15 | Målet \"kultur\" står ikke på listen over mål i politikken.",
                "committees: [AUU] | committees: [XU] | 16 | Udvalget XU står ikke på listen over udvalg.",
                "amount_dkk: 50000 | amount_dkk: mange | 18 | Skriv beløbet i kroner",
                "amount_dkk: 50000 | amount_dkk: -5 | 18 | Et beløb kan ikke være negativt: -5.",
                "total_dkk: 100000 | total_dkk: {a: 1} | 11 | Her skal stå én tekst eller ét tal.",
                "year: 2021, amount_dkk: 40000 | amount_dkk: 40000 | 19 | \"year\" mangler.",
                "{from: 2019, to: 2022} | {from: 2022, to: 2019} | 6 | Perioden slutter, før den begynder.",
                "{from: 2019, to: 2022} | 2019-2022 | 6 | Her skal stå en gruppe af nøgler med hver sin værdi.",
                "unit: Jobcenter | unit: null | 17 | Indsats 1 har ingen kontakt med en enhed",
                "nr: 1 | nr: et | 8 | Her skal stå et helt tal, ikke \"et\".",
                "municipality: Frederiksberg Kommune | status: draft | 3 | Filen er et udkast.",
                "title_form: Kursuscaféen | title_form: Om 010203-1234 | 13 | Teksten indeholder et tal, der ligner et CPR-nummer."
            })
    void everyProblemIsToldWithItsLine(String right, String wrong, int line, String sentence) {
        var problems = Files.problems(Files.small().replace(right, wrong));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.sentence(Files.DANISH)).startsWith(sentence);
        });
    }

    @Test
    void aBudgetLineThatCannotBeReckonedIsToldWithItsLine() {
        var bad = Files.small() + """
                    sub_budgets:
                      - item: Kurser
                        unit_price_dkk: 999999999999
                        units_per_year: 100000
                        years: 4
                """;

        assertThat(Files.problems(bad))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence(Files.DANISH))
                        .startsWith("Enhedsprisen gange antallet gange årene"));
    }

    @Test
    void anAnswerThatIsTooLongIsToldWithItsQuestion() {
        var bad = Files.small() + """
                    own_answers:
                      - label: Hvordan inddrages borgerne?
                        text: %s
                """.formatted("a".repeat(50_001));

        assertThat(Files.problems(bad))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.sentence(Files.DANISH))
                                .isEqualTo(
                                        "Svaret på \"Hvordan inddrages borgerne?\" må højst fylde 50.000 tegn i en planfil. Det fylder 50.001."));
    }

    @Test
    void allProblemsAreToldAtOnce() {
        var bad = Files.small()
                .replace("goal_group: job", "goal_group: kultur")
                .replace("committees: [AUU]", "committees: [XU]")
                .replace("amount_dkk: 40000", "amount_dkk: XX");

        assertThat(Files.problems(bad)).extracting(Remark::line).containsExactly(15, 16, 19);
    }

    @Test
    void twoInitiativesWithOneNumberAreRefused() {
        var bad = Files.small() + """
                  - number: 1
                    title_form: En anden
                    goal_group: job
                    contacts: [{role: Leder, unit: Jobcenter}]
                """;

        assertThat(Files.problems(bad))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.sentence(Files.DANISH)).isEqualTo("To indsatser har nummer 1."));
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThat(Files.problems(Files.small().replace("title_form:", "number: 2\n    title_form:")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(14));
    }

    @Test
    void aYearThatHasAPlanIsRefused() {
        var registers = Files.emptyRegisters();
        registers.cycles().add(new PlanCycle(2021, "Handleplan 2021", "Frederiksberg Kommune"));
        var reader = new PlanFileReader(registers);

        assertThat(reader.read(Files.small(), Files.TODAY)).isEmpty();
        assertThat(Files.sentences(reader.remarks())).contains("Der er allerede en handleplan for 2021.");
    }

    @Test
    void aGoalThatTheRegisteredPolicyDoesNotHaveIsRefused() {
        var registers = Files.emptyRegisters();
        var policy = new Policy("Integrationspolitik", 2019, 2022);
        policy.add(new Goal("sundhed", 1, "Sundhed"));
        registers.policies().add(policy);
        var reader = new PlanFileReader(registers);

        assertThat(reader.read(Files.small(), Files.TODAY)).isEmpty();
        assertThat(Files.sentences(reader.remarks())).contains("Målet \"job\" står ikke på listen over mål");
        assertThat(policy.goals()).hasSize(1);
    }

    @Test
    void whatHasNoPlaceIsToldLineByLineAndLetPass() {
        var remarks = Files.remarks(Files.small().replace("    goal_group: job", "    farve: rød\n    goal_group: job")
                + "vedhæftet: {fil: a.pdf}\n");

        assertThat(remarks)
                .filteredOn(remark -> remark.kind() == Remark.Kind.UNPLACED)
                .extracting(Remark::line, Remark::path)
                .isEqualTo(List.of(
                        org.assertj.core.groups.Tuple.tuple(15, "initiatives[0].farve"),
                        org.assertj.core.groups.Tuple.tuple(21, "vedhæftet")));
    }

    @Test
    void aCountThatDoesNotAgreeIsTold() {
        var remarks = Files.remarks(Files.small() + "counts: {initiatives: 2}\n");

        assertThat(remarks)
                .filteredOn(remark -> remark.kind() == Remark.Kind.DIFFERENCE)
                .singleElement()
                .satisfies(remark ->
                        assertThat(remark.sentence(Files.DANISH)).isEqualTo("Filen siger 2, men der er indlæst 1."));
    }
}
