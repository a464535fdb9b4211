package dk.handleplan.it;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.SuiteScoped;

/**
 * Starts the product once for all test classes: the first class deploys it, the later ones find it running, and it ends
 * with the tests' own process.
 */
public class SharedDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Once.class);
    }

    public static class Once {

        private boolean tried;

        @Inject
        private Instance<DeploymentScenario> generated;

        @Inject
        @SuiteScoped
        private InstanceProducer<DeploymentScenario> shared;

        public void generate(@Observes EventContext<GenerateDeployment> generation) {
            if (!tried) {
                generation.proceed();
                shared.set(generated.get());
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> deployment) {
            if (!tried) {
                tried = true;
                deployment.proceed();
            }
        }

        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> never) {}
    }
}
