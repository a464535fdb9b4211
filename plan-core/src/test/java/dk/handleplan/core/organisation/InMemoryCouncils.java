package dk.handleplan.core.organisation;

import dk.handleplan.core.shared.InMemory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

public class InMemoryCouncils extends InMemory<Council> implements Councils {

    @Override
    public Optional<Council> findByName(String name) {
        return all(one -> one.name().equals(name)).findFirst();
    }

    @Override
    public List<Council> all() {
        return all(one -> true).sorted(Comparator.comparing(Council::name)).toList();
    }
}
