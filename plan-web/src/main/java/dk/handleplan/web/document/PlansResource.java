package dk.handleplan.web.document;

import dk.handleplan.core.archive.OpenYear;
import dk.handleplan.core.archive.PublishedYearService;
import dk.handleplan.core.document.PublishedPlanService;
import dk.handleplan.core.journal.PlanVersionService;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.Json;
import dk.handleplan.web.shared.SiteSettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

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
    PlanVersionService versions;

    @Inject
    SiteSettings site;

    @Context
    Request request;

    @GET
    public Response list() throws IOException {
        var list = Json.createArrayBuilder();
        plans.list()
                .forEach(row -> list.add(
                        Json.createObjectBuilder().add("year", row.year()).add("title", row.title())));
        return fresh(list.build());
    }

    @GET
    @Path("{year}")
    public Response ofYear(@PathParam("year") String year) {
        return found(year, number -> fresh(new PlanJson(years.open(number), null, site.getDataLicence())::write));
    }

    @GET
    @Path("{year}/versions")
    public Response versions(@PathParam("year") String year) {
        return found(
                year,
                number -> fresh(PlanJson.list(versions.ofYear(number), PlanJson::version)
                        .build()));
    }

    @GET
    @Path("{year}/v{version: \\d{1,4}}")
    public Response version(@PathParam("year") String year, @PathParam("version") int version) {
        return found(year, number -> {
            var kept = versions.of(number, version);
            return fresh(new PlanJson(OpenYear.of(kept.content()), kept.version(), site.getDataLicence())::write);
        });
    }

    @GET
    @Path("{year}/{table: initiatives|indicators|readings}.csv")
    @Produces(CSV)
    public Response table(@PathParam("year") String year, @PathParam("table") String table) {
        return found(year, number -> csv(table, years.open(number)));
    }

    @GET
    @Path("{year}/v{version: \\d{1,4}}/{table: initiatives|indicators|readings}.csv")
    @Produces(CSV)
    public Response tableOfVersion(
            @PathParam("year") String year, @PathParam("version") int version, @PathParam("table") String table) {
        return found(
                year,
                number -> csv(table, OpenYear.of(versions.of(number, version).content())));
    }

    private Response csv(String table, OpenYear year) throws IOException {
        var csv = PlanCsv.valueOf(table.toUpperCase(Locale.ROOT));
        return fresh(out -> csv.write(year, out));
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

    private Response fresh(JsonArray list) throws IOException {
        return fresh(out -> out.write(list.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** The answer, or word that what the caller has is still right. */
    private Response fresh(StreamingOutput body) throws IOException {
        var packed = PackedAnswer.of(body);
        var tag = new EntityTag(packed.fingerprint());
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(packed) : unchanged;
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
