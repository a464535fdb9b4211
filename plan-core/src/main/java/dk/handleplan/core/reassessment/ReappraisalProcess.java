package dk.handleplan.core.reassessment;

import java.util.UUID;

/** The process of one reassessment, from the day on which the unit is asked; apart from that of its year. */
public interface ReappraisalProcess {

    void asked(UUID cycleId, UUID reappraisalId);

    void assessed(UUID reappraisalId);

    void reviewed(UUID reappraisalId, boolean decided);

    /** It is due on another day. */
    void moved(UUID reappraisalId);

    void withdrawn(UUID reappraisalId);
}
