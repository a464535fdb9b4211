package dk.handleplan.persistence.shared;

import dk.handleplan.core.funding.LedgerEntry;
import java.util.Set;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.queries.InsertObjectQuery;
import org.eclipse.persistence.sessions.Session;

/**
 * Inserts the entries of the ledgers in their order, because each refers to the one before it. EclipseLink 4.0.7 inserts new
 * objects of one class in no order at all.
 */
public class ChainedEntries extends DescriptorEventAdapter implements SessionCustomizer {

    private static final String IS_INSERTING = ChainedEntries.class.getName();

    @Override
    public void customize(Session session) {
        session.getDescriptor(LedgerEntry.class).getEventManager().addListener(this);
    }

    @Override
    public void aboutToInsert(DescriptorEvent event) {
        var unit = (UnitOfWorkImpl) event.getSession();
        if (unit.getProperty(IS_INSERTING) == null) {
            unit.setProperty(IS_INSERTING, true);
            insertBefore((LedgerEntry) event.getObject(), unit);
            unit.removeProperty(IS_INSERTING);
        }
    }

    private static void insertBefore(LedgerEntry entry, UnitOfWorkImpl unit) {
        Set<?> added = unit.getNewObjectsCloneToOriginal().keySet();
        added.stream()
                .filter(LedgerEntry.class::isInstance)
                .map(LedgerEntry.class::cast)
                .filter(other -> LedgerEntry.BY_ORDER.compare(other, entry) < 0)
                .filter(other -> !unit.getCommitManager().isProcessedCommit(other))
                .sorted(LedgerEntry.BY_ORDER)
                .forEach(earlier -> insert(earlier, unit));
    }

    /** As EclipseLink itself writes a new object within a commit. */
    private static void insert(LedgerEntry entry, UnitOfWorkImpl unit) {
        var query = new InsertObjectQuery(entry);
        query.setIsExecutionClone(true);
        query.setObjectChangeSet((ObjectChangeSet) unit.getUnitOfWorkChangeSet().getObjectChangeSetForClone(entry));
        query.cascadeOnlyDependentParts();
        unit.executeQuery(query);
    }
}
