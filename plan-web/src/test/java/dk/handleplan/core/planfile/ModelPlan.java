package dk.handleplan.core.planfile;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.policy.Policies;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The model plan, read by the import into a municipality that has nothing yet. */
public final class ModelPlan {

    private static final Path FILE = Path.of("src/main/resources/demo/frederiksberg-2019.yaml");

    private final ReadPlan plan;

    private ModelPlan(ReadPlan plan) {
        this.plan = plan;
    }

    public static ModelPlan read() throws IOException {
        var nothing = new Registers(
                empty(Policies.class),
                empty(Bodies.class),
                empty(Units.class),
                empty(Councils.class),
                empty(PlanCycles.class));
        return new ModelPlan(new PlanFileReader(nothing)
                .read(Files.readString(FILE), LocalDate.of(2019, 9, 2))
                .orElseThrow());
    }

    public List<Initiative> initiatives() {
        return plan.contents().initiatives().stream()
                .map(PlannedInitiative::initiative)
                .toList();
    }

    public FormLists.Lists lists() {
        var contents = plan.contents();
        return new FormLists.Lists(
                contents.cycle().year(),
                contents.cycle().title(),
                contents.cycle().budgetYears(),
                contents.policy().goals(),
                List.copyOf(plan.organisation().bodies()),
                List.copyOf(plan.organisation().units()));
    }

    private static <R> R empty(Class<R> register) {
        return register.cast(Proxy.newProxyInstance(
                register.getClassLoader(),
                new Class<?>[] {register},
                (proxy, method, values) -> method.getReturnType() == Optional.class ? Optional.empty() : List.of()));
    }
}
