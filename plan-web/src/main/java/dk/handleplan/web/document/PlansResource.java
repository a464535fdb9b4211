package dk.handleplan.web.document;

import dk.handleplan.core.archive.PublishedYearService;
import dk.handleplan.core.document.PublishedPlanService;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Published plans as JSON, for anybody. */
@Path("plans")
@RequestScoped
@Produces(PlansResource.JSON)
public class PlansResource {

    static final String JSON = MediaType.APPLICATION_JSON + ";charset=utf-8";

    private static final int FIVE_MINUTES = 300;

    @Inject
    PublishedPlanService plans;

    @Inject
    PublishedYearService years;

    @Context
    Request request;

    @GET
    public Response list() {
        var list = Json.createArrayBuilder();
        plans.list()
                .forEach(row -> list.add(
                        Json.createObjectBuilder().add("year", row.year()).add("title", row.title())));
        return fresh(list.build());
    }

    @GET
    @Path("{year}")
    public Response ofYear(@PathParam("year") String year) {
        if (!year.matches("\\d{4}")) {
            return notFound(year);
        }
        try {
            return fresh(write(Integer.parseInt(year)));
        } catch (NotFound e) {
            return notFound(year);
        }
    }

    private JsonStructure write(int year) {
        return new PlanJson(years.ofYear(year)).write();
    }

    /** The answer, or word that what the caller has is still right. */
    private Response fresh(JsonStructure body) {
        var text = body.toString();
        var tag = new EntityTag(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(text) : unchanged;
        var caching = new CacheControl();
        caching.setMaxAge(FIVE_MINUTES);
        caching.setNoTransform(false);
        return answer.tag(tag)
                .cacheControl(caching)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    private static Response notFound(String year) {
        var body = Json.createObjectBuilder()
                .add("status", Response.Status.NOT_FOUND.getStatusCode())
                .add("error", "not_found")
                .add("message", "There is no published plan for " + year + ".")
                .build();
        return Response.status(Response.Status.NOT_FOUND)
                .entity(body.toString())
                .build();
    }
}
