package dk.handleplan.core.organisation;

import dk.handleplan.core.shared.InMemory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

public class InMemoryBodies extends InMemory<Body> implements Bodies {

    @Override
    public Optional<Body> findByAbbreviation(String abbreviation) {
        return all(one -> one.abbreviation().equals(abbreviation)).findFirst();
    }

    @Override
    public List<Body> all() {
        return all(one -> true).sorted(Comparator.comparing(Body::abbreviation)).toList();
    }
}
