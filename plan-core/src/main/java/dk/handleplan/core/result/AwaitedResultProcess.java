package dk.handleplan.core.result;

import java.util.UUID;

/** The process of one result, apart from that of its year: the unit delivers, the secretariat accepts. */
public interface AwaitedResultProcess {

    void opened(UUID cycleId, UUID resultId);

    void delivered(UUID resultId);

    void reviewed(UUID resultId, boolean accepted);

    void waived(UUID resultId);

    void moved(UUID resultId);
}
