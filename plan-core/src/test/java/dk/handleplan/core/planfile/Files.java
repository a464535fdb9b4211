package dk.handleplan.core.planfile;

import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.organisation.InMemoryBodies;
import dk.handleplan.core.organisation.InMemoryCouncils;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.policy.InMemoryPolicies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Plan files for tests, and a reader over empty registers. */
final class Files {

    static final LocalDate TODAY = LocalDate.of(2019, 9, 2);
    static final Locale DANISH = Locale.forLanguageTag("da");

    private static final Path MODEL = Path.of("../plan-web/src/main/resources/demo/frederiksberg-2019.yaml");

    private Files() {}

    static String model() {
        return read(MODEL);
    }

    private static String read(Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small plan with one goal and one initiative, all of it known. */
    static String small() {
        return """
                document:
                  title: Handleplan 2021
                  municipality: Frederiksberg Kommune
                  plan_year: 2021
                policy:
                  current: {title: Integrationspolitik, period: {from: 2019, to: 2022}}
                goals:
                  - {id: job, nr: 1, label: Job}
                committees:
                  - {abbr: AUU, name: Arbejdsmarkedsudvalget}
                pool: {name: Puljen, year: 2021, total_dkk: 100000}
                initiatives:
                  - number: 1
                    title_form: Kursuscaféen
                    goal_group: job
                    committees: [AUU]
                    contacts: [{role: Centerleder, unit: Jobcenter}]
                    applied: [{year: 2021, amount_dkk: 50000}]
                    granted: [{year: 2021, amount_dkk: 40000}]
                """;
    }

    /** A plan over two years with amounts of all kinds, a refused initiative, and much that is seldom used. */
    static String withAmounts() {
        return read(Path.of("src/test/resources/dk/handleplan/core/planfile/with-amounts.yaml"));
    }

    static Registers emptyRegisters() {
        return new Registers(
                new InMemoryPolicies(),
                new InMemoryBodies(),
                new InMemoryUnits(),
                new InMemoryCouncils(),
                new InMemoryPlanCycles());
    }

    static ReadPlan plan(String yaml) {
        var reader = new PlanFileReader(emptyRegisters());
        return reader.read(yaml, TODAY).orElseThrow(() -> new AssertionError(sentences(reader.remarks())));
    }

    static List<Remark> remarks(String yaml) {
        var reader = new PlanFileReader(emptyRegisters());
        reader.read(yaml, TODAY);
        return reader.remarks();
    }

    static List<Remark> problems(String yaml) {
        return remarks(yaml).stream()
                .filter(remark -> remark.kind() == Remark.Kind.PROBLEM)
                .toList();
    }

    static String sentences(List<Remark> remarks) {
        return String.join(
                "\n",
                remarks.stream()
                        .map(r -> r.line() + " " + r.path() + ": " + r.sentence(DANISH))
                        .toList());
    }
}
