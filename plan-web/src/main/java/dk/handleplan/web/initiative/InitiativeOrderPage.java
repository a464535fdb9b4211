package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.GrossListService;
import dk.handleplan.core.initiative.InitiativeRow;
import dk.handleplan.core.initiative.PlanOrder;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The order in which the plan prints the initiatives: moved up and down, or typed as numbers. */
@Named
@RequestScoped
public class InitiativeOrderPage {

    private static final String NUMBER = "number-";

    @Inject
    GrossListService grossList;

    @Inject
    FormLists formLists;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private String order;
    private List<InitiativeRow> rows;
    private FormLists.Lists lists;

    public void read() {
        order = getRows().stream().map(row -> row.id().toString()).collect(Collectors.joining(","));
    }

    public UUID getId() {
        return pages.getIdInAddress();
    }

    public FormLists.Lists getLists() {
        if (lists == null) {
            lists = formLists.of(getId());
        }
        return lists;
    }

    public List<InitiativeRow> getRows() {
        if (rows == null) {
            rows = grossList.inOrder(me.user(), getId());
        }
        return rows;
    }

    /** Why nothing can be changed; null while it can. */
    public String getObstacle() {
        return grossList
                .obstacle(getId())
                .map(refusal -> refusal.sentence(language.getLocale()))
                .orElse(null);
    }

    /** As typed, or as it stands. */
    public String number(InitiativeRow row) {
        return Optional.ofNullable(request.getParameter(NUMBER + row.id()))
                .orElseGet(() -> row.planNumber().map(String::valueOf).orElse(""));
    }

    public void save() {
        grossList.number(me.user(), getId(), seen(), typed());
        done();
    }

    public void move(UUID id, int places) {
        grossList.move(me.user(), getId(), seen(), typed(), id, places);
        done();
    }

    private void done() {
        pages.done("/initiative-order?id=" + getId(), "initiative.orderSaved");
    }

    private PlanOrder seen() {
        return new PlanOrder(Stream.of(order.split(","))
                .filter(id -> !id.isBlank())
                .map(UUID::fromString)
                .toList());
    }

    private Map<UUID, Integer> typed() {
        var typed = new HashMap<UUID, Integer>();
        var seen = seen();
        for (var id : seen.ids()) {
            var number = number(request.getParameter(NUMBER + id), id);
            number.filter(n -> n != seen.numberOf(id)).ifPresent(n -> typed.put(id, n));
        }
        return typed;
    }

    private static Optional<Integer> number(String typed, UUID id) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        if (!typed.strip().matches("\\d{1,4}")) {
            throw new RuleBroken("initiative.notANumber", typed.strip()).at(NUMBER + id);
        }
        return Optional.of(Integer.valueOf(typed.strip()));
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
