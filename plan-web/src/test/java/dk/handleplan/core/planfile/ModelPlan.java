package dk.handleplan.core.planfile;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.document.PlanDocuments;
import dk.handleplan.core.document.PrintedPlan;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.Allocations;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.FundingPools;
import dk.handleplan.core.initiative.FormDefinitions;
import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.shared.PendingWrites;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The model plan, read by the import into a municipality that has nothing yet. */
public final class ModelPlan {

    private static final Path FILE = Path.of("src/main/resources/demo/frederiksberg-2019.yaml");

    private static final User IMPORTER = new User("administrator", "Administrator");

    private final ReadPlan plan;

    private ModelPlan(ReadPlan plan) {
        this.plan = plan;
    }

    public static ModelPlan read() throws IOException {
        return read(UnaryOperator.identity());
    }

    /** @param change to the plan file before it is read */
    public static ModelPlan read(UnaryOperator<String> change) throws IOException {
        var nothing = new Registers(
                empty(Policies.class),
                empty(Bodies.class),
                empty(Units.class),
                empty(Councils.class),
                empty(PlanCycles.class));
        return new ModelPlan(new PlanFileReader(nothing)
                .read(change.apply(Files.readString(FILE)), LocalDate.of(2019, 9, 2))
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

    /** What a reader of the published plan gets, as if the file had been imported. */
    public PublishedPlan published() {
        var contents = plan.contents();
        var rows = new ArrayList<AllocationRow>();
        var pools = new ArrayList<FundingPool>();
        new PlanStore(
                        empty(Policies.class),
                        empty(Bodies.class),
                        empty(Units.class),
                        empty(Councils.class),
                        empty(PlanCycles.class),
                        empty(Initiatives.class),
                        empty(FormDefinitions.class),
                        empty(PlanDocuments.class),
                        empty(Allocations.class),
                        keeping(AllocationRows.class, rows),
                        keeping(FundingPools.class, pools),
                        empty(PendingWrites.class))
                .store(plan, IMPORTER, LocalDate.of(2019, 9, 2));
        return printed(false, rows, pools);
    }

    /** The draft of it, with these amounts. */
    public PublishedPlan draft(Function<Initiative, List<AllocationRow>> amounts) {
        return printed(
                true, initiatives().stream().map(amounts).flatMap(List::stream).toList(), List.of());
    }

    private PublishedPlan printed(boolean isDraft, List<AllocationRow> rows, List<FundingPool> pools) {
        var contents = plan.contents();
        return PrintedPlan.of(
                isDraft,
                contents.cycle(),
                contents.policy(),
                contents.document(),
                contents.form(),
                initiatives(),
                rows,
                pools,
                List.copyOf(plan.organisation().bodies()),
                List.copyOf(plan.organisation().units()));
    }

    @SuppressWarnings("unchecked")
    private static <R, A> R keeping(Class<R> register, List<A> added) {
        return proxy(register, (method, values) -> {
            if (method.getName().equals("add")) {
                added.add((A) values[0]);
            }
            return method.getReturnType() == Optional.class ? Optional.empty() : List.of();
        });
    }

    private static <R> R proxy(Class<R> register, BiFunction<Method, Object[], Object> answer) {
        return register.cast(Proxy.newProxyInstance(
                register.getClassLoader(),
                new Class<?>[] {register},
                (proxy, method, values) -> method.getReturnType() == void.class
                        ? done(answer.apply(method, values))
                        : answer.apply(method, values)));
    }

    private static Object done(Object ignored) {
        return null;
    }

    private static <R> R empty(Class<R> register) {
        return proxy(
                register, (method, values) -> method.getReturnType() == Optional.class ? Optional.empty() : List.of());
    }
}
