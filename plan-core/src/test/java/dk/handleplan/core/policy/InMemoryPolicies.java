package dk.handleplan.core.policy;

import dk.handleplan.core.shared.InMemory;
import java.util.List;
import java.util.Optional;

public class InMemoryPolicies extends InMemory<Policy> implements Policies {

    @Override
    public Optional<Policy> findByTitle(String title) {
        return all(policy -> policy.title().equals(title)).findFirst();
    }

    @Override
    public List<Policy> all() {
        return all(policy -> true).toList();
    }
}
