package dk.handleplan.web.cycle;

import dk.handleplan.core.cycle.MapService;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The drawing of a process as the year began with it. */
@Path("years/{year}/processes/{process}")
@RequestScoped
public class MapResource {

    @Inject
    MapService map;

    @Inject
    CurrentUser me;

    @GET
    @Produces(MediaType.APPLICATION_XML)
    public String bpmn(@PathParam("year") int year, @PathParam("process") String process) {
        return map.bpmn(me.user(), year, process);
    }
}
