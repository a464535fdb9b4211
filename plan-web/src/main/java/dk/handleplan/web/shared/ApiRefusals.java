package dk.handleplan.web.shared;

import dk.handleplan.core.shared.DomainException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the domain refuses is told to programs by status, with the sentence as text. */
@Provider
public class ApiRefusals implements ExceptionMapper<DomainException> {

    @Override
    public Response toResponse(DomainException refusal) {
        return Response.status(Refusals.statusOf(refusal))
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .entity(refusal.sentence(Language.DANISH))
                .build();
    }
}
