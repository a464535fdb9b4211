package dk.handleplan.core.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Remembers what the processes of the units were told. */
public class UnitAnswersByHand implements UnitAnswersProcess {

    private final List<String> told = new ArrayList<>();

    @Override
    public void asked(UUID cycleId, UUID requestId) {
        told.add("asked");
    }

    @Override
    public void handedOver(UUID requestId) {
        told.add("handedOver");
    }

    @Override
    public void approved(UUID requestId) {
        told.add("approved");
    }

    @Override
    public void returned(UUID requestId) {
        told.add("returned");
    }

    @Override
    public void rescheduled(UUID requestId) {
        told.add("rescheduled");
    }

    @Override
    public void lapsed(UUID requestId) {
        told.add("lapsed");
    }

    public List<String> told() {
        return List.copyOf(told);
    }
}
