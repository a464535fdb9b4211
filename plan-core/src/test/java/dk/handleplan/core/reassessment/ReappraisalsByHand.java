package dk.handleplan.core.reassessment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Remembers what the process was told. */
public final class ReappraisalsByHand implements ReappraisalProcess {

    public final List<String> told = new ArrayList<>();

    @Override
    public void asked(UUID cycleId, UUID reappraisalId) {
        told.add("asked");
    }

    @Override
    public void assessed(UUID reappraisalId) {
        told.add("assessed");
    }

    @Override
    public void reviewed(UUID reappraisalId, boolean decided) {
        told.add(decided ? "decided" : "given back");
    }

    @Override
    public void moved(UUID reappraisalId) {
        told.add("moved");
    }

    @Override
    public void withdrawn(UUID reappraisalId) {
        told.add("withdrawn");
    }
}
