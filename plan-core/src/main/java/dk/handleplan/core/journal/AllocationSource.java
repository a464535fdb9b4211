package dk.handleplan.core.journal;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.document.AllocationCompiler;
import dk.handleplan.core.funding.Allocations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The allocation of a year, from the day it begins. */
@ApplicationScoped
public class AllocationSource implements DocumentSource {

    private Allocations allocations;
    private AllocationCompiler compiler;

    protected AllocationSource() {}

    @Inject
    public AllocationSource(Allocations allocations, AllocationCompiler compiler) {
        this.allocations = allocations;
        this.compiler = compiler;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.ALLOCATION_TABLE;
    }

    @Override
    public List<Subject> subjects(PlanCycle cycle) {
        return allocations.find(cycle.id()).stream()
                .map(allocation -> new Subject(cycle.id(), Titles.of(kind(), cycle.title())))
                .toList();
    }

    @Override
    public Composition compose(UUID cycleId, Variant variant) {
        var table = compiler.compile(cycleId);
        return new Composition(Titles.of(kind(), table.plan()), table, Optional.empty());
    }
}
