package dk.handleplan.web.document;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything under {@code /api} is open data. */
@ApplicationPath("api")
public class OpenData extends Application {}
