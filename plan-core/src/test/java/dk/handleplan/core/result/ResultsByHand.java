package dk.handleplan.core.result;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Remembers what the process was told. */
final class ResultsByHand implements AwaitedResultProcess {

    final List<String> told = new ArrayList<>();

    @Override
    public void opened(UUID cycleId, UUID resultId) {
        told.add("opened");
    }

    @Override
    public void delivered(UUID resultId) {
        told.add("delivered");
    }

    @Override
    public void reviewed(UUID resultId, boolean accepted) {
        told.add(accepted ? "accepted" : "given back");
    }

    @Override
    public void waived(UUID resultId) {
        told.add("waived");
    }

    @Override
    public void moved(UUID resultId) {
        told.add("moved");
    }
}
