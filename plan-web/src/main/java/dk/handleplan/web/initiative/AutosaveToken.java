package dk.handleplan.web.initiative;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;

/** What a page of this session knows and another site does not. */
@Named
@SessionScoped
public class AutosaveToken implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String HEADER = "X-Autosave-Token";

    private final String value = UUID.randomUUID().toString();

    public String getValue() {
        return value;
    }

    /** Whether the request comes from a page of this session. */
    public boolean isSentWith(HttpServletRequest request) {
        return value.equals(request.getHeader(HEADER));
    }
}
