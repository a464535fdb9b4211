package dk.handleplan.persistence.shared;

import java.util.List;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/** Where EclipseLink is told to do better than by default. */
public class Customizations implements SessionCustomizer {

    private static final List<SessionCustomizer> ALL =
            List.of(new NullableUuids(), new WholeLists(), new CommitOrder(), new ChainedEntries());

    @Override
    public void customize(Session session) throws Exception {
        for (var customization : ALL) {
            customization.customize(session);
        }
    }
}
