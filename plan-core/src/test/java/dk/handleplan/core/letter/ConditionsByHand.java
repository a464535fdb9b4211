package dk.handleplan.core.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Remembers what the process of conditions was told. */
class ConditionsByHand implements GrantConditionProcess {

    final List<String> told = new ArrayList<>();

    @Override
    public void opened(UUID cycleId, UUID conditionId) {
        told.add("opened");
    }

    @Override
    public void reported(UUID conditionId) {
        told.add("reported");
    }

    @Override
    public void reviewed(UUID conditionId, boolean accepted) {
        told.add(accepted ? "accepted" : "given back");
    }

    @Override
    public void waived(UUID conditionId) {
        told.add("waived");
    }

    @Override
    public void moved(UUID conditionId) {
        told.add("moved");
    }
}
