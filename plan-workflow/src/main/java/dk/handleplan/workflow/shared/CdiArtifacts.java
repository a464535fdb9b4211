package dk.handleplan.workflow.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.impl.DefaultArtifactFactory;

/** Classes named in a model are CDI beans where they can be. */
@ApplicationScoped
class CdiArtifacts implements ArtifactFactory {

    private final ArtifactFactory plain = new DefaultArtifactFactory();

    @Inject
    @Any
    private Instance<Object> beans;

    @Override
    public <T> T getArtifact(Class<T> type) {
        Instance<T> candidates = beans.select(type);
        return candidates.isResolvable() ? candidates.get() : plain.getArtifact(type);
    }
}
