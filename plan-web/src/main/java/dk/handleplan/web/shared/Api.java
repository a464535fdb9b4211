package dk.handleplan.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything that programs may read lies under {@code /api}. */
@ApplicationPath("api")
public class Api extends Application {}
