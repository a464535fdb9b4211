package dk.handleplan.core.initiative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public class InMemoryFormDefinitions implements FormDefinitions {

    private final List<FormDefinition> all = new ArrayList<>();
    long answers;

    @Override
    public void add(FormDefinition definition) {
        all.add(definition);
    }

    @Override
    public Optional<FormDefinition> ofCycle(UUID cycleId) {
        return all.stream().filter(form -> form.cycles().contains(cycleId)).findFirst();
    }

    @Override
    public List<FormDefinition> ofCycles(Collection<UUID> cycleIds) {
        return all.stream()
                .filter(form -> form.cycles().stream().anyMatch(cycleIds::contains))
                .toList();
    }

    @Override
    public long answers(UUID questionId) {
        return answers;
    }
}
