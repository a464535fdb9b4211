package dk.handleplan.core.organisation;

import dk.handleplan.core.shared.InMemory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

public class InMemoryUnits extends InMemory<Unit> implements Units {

    @Override
    public Optional<Unit> findByName(String name) {
        return all(unit -> unit.name().equals(name)).findFirst();
    }

    @Override
    public List<Unit> all() {
        return all(unit -> true).sorted(Comparator.comparing(Unit::name)).toList();
    }
}
