package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.InitiativeFilter;
import dk.handleplan.core.initiative.InitiativeRow;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;

/** The initiatives of a year that the reader may see: the gross list, and the drafts of one's own. */
@Named
@RequestScoped
public class InitiativesPage {

    private static final int ROWS = 50;

    @Inject
    InitiativeService initiatives;

    @Inject
    FormLists formLists;

    @Inject
    CurrentUser me;

    private UUID id;
    private UUID goal;
    private UUID unit;
    private UUID committee;
    private InitiativeState state;
    private int page = 1;
    private FormLists.Lists lists;
    private Page<InitiativeRow> rows;

    public void read() {
        getLists();
    }

    public FormLists.Lists getLists() {
        if (lists == null) {
            lists = formLists.of(id);
        }
        return lists;
    }

    public Page<InitiativeRow> getRows() {
        if (rows == null) {
            var states = state == null ? Set.<InitiativeState>of() : Set.of(state);
            var filter = new InitiativeFilter(id, null, states, unit, goal, committee);
            rows = initiatives.rows(me.user(), filter, new PageRequest(page, ROWS));
        }
        return rows;
    }

    public InitiativeState[] getStates() {
        return InitiativeState.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getGoal() {
        return goal;
    }

    public void setGoal(UUID goal) {
        this.goal = goal;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public UUID getCommittee() {
        return committee;
    }

    public void setCommittee(UUID committee) {
        this.committee = committee;
    }

    public InitiativeState getState() {
        return state;
    }

    public void setState(InitiativeState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
