package dk.handleplan.persistence.shared;

import java.util.List;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.indirection.IndirectList;
import org.eclipse.persistence.internal.sessions.ChangeRecord;
import org.eclipse.persistence.internal.sessions.DirectCollectionChangeRecord;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.CollectionMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * Writes a list of values whole when it has changed: all rows out, all rows in. EclipseLink 4.0.7 would move single rows,
 * which breaks the key on owner and position, misses rows with an empty column and folds equal values into one. Its own
 * repair of a broken order does the right thing, so every changed list counts as broken.
 */
public class WholeLists extends DescriptorEventAdapter implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream()
                .filter(descriptor -> !lists(descriptor).isEmpty())
                .forEach(this::prepare);
    }

    private void prepare(ClassDescriptor descriptor) {
        lists(descriptor).stream()
                .filter(AggregateCollectionMapping.class::isInstance)
                .forEach(list -> ((AggregateCollectionMapping) list).setIsListOrderFieldUpdatable(false));
        descriptor.getEventManager().addListener(this);
    }

    private static List<CollectionMapping> lists(ClassDescriptor descriptor) {
        return descriptor.getMappings().stream()
                .filter(mapping -> mapping.isAggregateCollectionMapping() || mapping.isDirectCollectionMapping())
                .map(CollectionMapping.class::cast)
                .filter(list -> list.getListOrderField() != null)
                .toList();
    }

    @Override
    public void preUpdateWithChanges(DescriptorEvent event) {
        var changes = event.getChangeSet();
        changes.setShouldRecalculateAfterUpdateEvent(false);
        lists(event.getDescriptor()).stream()
                .filter(list -> changes.hasChangeFor(list.getAttributeName()))
                .forEach(list -> writeWhole(
                        list, event, (ChangeRecord) changes.getChangesForAttributeNamed(list.getAttributeName())));
    }

    private static void writeWhole(CollectionMapping list, DescriptorEvent event, ChangeRecord change) {
        var whole = indirect(list.getRealAttributeValueFromObject(event.getObject(), event.getSession()));
        whole.setIsListOrderBrokenInDb(true);
        list.setRealAttributeValueInObject(event.getObject(), whole);
        if (change instanceof DirectCollectionChangeRecord direct) {
            direct.setLatestCollection(whole);
        }
    }

    private static IndirectList<?> indirect(Object values) {
        return values instanceof IndirectList<?> list ? list : new IndirectList<>((List<?>) values);
    }
}
