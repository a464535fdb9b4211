package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The initiative whose form is on the screen, as the address names it; known before any field is read. */
@Named("edited")
@RequestScoped
public class EditedInitiative {

    @Inject
    HttpServletRequest request;

    @Inject
    InitiativeService initiatives;

    @Inject
    FormLists formLists;

    @Inject
    CurrentUser me;

    private Initiative initiative;
    private FormLists.Lists lists;

    public UUID getId() {
        try {
            return UUID.fromString(
                    Optional.ofNullable(request.getParameter("id")).orElse(""));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("shared.notFound");
        }
    }

    public Initiative getInitiative() {
        if (initiative == null) {
            initiative = initiatives.get(me.user(), getId());
        }
        return initiative;
    }

    public FormLists.Lists getLists() {
        if (lists == null) {
            lists = formLists.of(getInitiative().cycleId());
        }
        return lists;
    }

    /** The part that the address names, or the first. */
    public FormPart getPart() {
        var named = Optional.ofNullable(request.getParameter("section")).orElse("");
        return Stream.of(FormPart.values())
                .filter(part -> part.name().equalsIgnoreCase(named))
                .findFirst()
                .orElse(FormPart.BASICS);
    }

    /** A list of the form with as many lines as the sent form had. */
    <R> Rows<R> rows(String name, Supplier<R> blank, Predicate<R> written) {
        return Rows.sent(request, name, blank, written);
    }

    /** Whether one more line of this list was asked for. */
    boolean wantsAnother(String name) {
        return name.equals(request.getParameter("add"));
    }
}
