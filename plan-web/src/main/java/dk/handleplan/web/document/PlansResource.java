package dk.handleplan.web.document;

import dk.handleplan.core.archive.PublishedYearService;
import dk.handleplan.core.document.PublishedPlanService;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.Json;
import dk.handleplan.web.shared.SiteSettings;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** Published plans as JSON and CSV, for anybody. */
@Path("plans")
@RequestScoped
@Produces(PlansResource.JSON)
public class PlansResource {

    static final String CSV = "text/csv;charset=utf-8;header=present";
    static final String JSON = MediaType.APPLICATION_JSON + ";charset=utf-8";

    private static final int FIVE_MINUTES = 300;

    @Inject
    PublishedPlanService plans;

    @Inject
    PublishedYearService years;

    @Inject
    SiteSettings site;

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
        return found(year, number -> fresh(write(number)));
    }

    @GET
    @Path("{year}/{table: initiatives|indicators|readings}.csv")
    @Produces(CSV)
    public Response table(@PathParam("year") String year, @PathParam("table") String table) {
        return found(year, number -> {
            var text = new ByteArrayOutputStream();
            PlanCsv.valueOf(table.toUpperCase(Locale.ROOT))
                    .write(years.ofYear(number).plan(), text);
            return fresh(text.toByteArray());
        });
    }

    private interface Written {
        Response of(int year) throws IOException;
    }

    private static Response found(String year, Written answer) {
        if (!year.matches("\\d{4}")) {
            return notFound(year);
        }
        try {
            return answer.of(Integer.parseInt(year));
        } catch (NotFound e) {
            return notFound(year);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonStructure write(int year) {
        return new PlanJson(years.ofYear(year), site.getDataLicence()).write();
    }

    /** The answer, or word that what the caller has is still right. */
    private Response fresh(JsonStructure body) {
        return fresh(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Response fresh(byte[] text) {
        var tag = new EntityTag(UUID.nameUUIDFromBytes(text).toString());
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
                .type(JSON)
                .entity(body.toString())
                .build();
    }
}
