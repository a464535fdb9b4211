package dk.handleplan.it.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** A service task that refuses where it is told to. */
@Named
@ApplicationScoped
public class Probe {

    static final String REFUSAL = "the probe refuses";

    public void run(boolean refuse) {
        if (refuse) {
            throw new IllegalStateException(REFUSAL);
        }
    }
}
