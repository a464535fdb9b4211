package dk.handleplan.workflow.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The named beans, as the engine's expressions find them: {@code ${callForProposals.openSubmissions(…)}}. */
@ApplicationScoped
class CdiBeans extends AbstractMap<Object, Object> {

    private final Map<Object, Object> found = new ConcurrentHashMap<>();

    @Inject
    private BeanManager beans;

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public Object get(Object name) {
        return found.computeIfAbsent(name, this::look);
    }

    private Object look(Object name) {
        Bean<?> bean = beans.resolve(beans.getBeans(name.toString()));
        return bean == null ? null : beans.getReference(bean, Object.class, beans.createCreationalContext(bean));
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.copyOf(found.entrySet());
    }
}
