package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.GrossListService;
import dk.handleplan.core.initiative.InitiativeColumn;
import dk.handleplan.core.initiative.InitiativeRow;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The initiatives of a year that the reader may see: the gross list, and the drafts of one's own. */
@Named
@RequestScoped
public class InitiativesPage {

    private static final int ROWS = 50;

    @Inject
    InitiativeService initiatives;

    @Inject
    GrossListService grossList;

    @Inject
    FormLists formLists;

    @Inject
    ListAddress address;

    @Inject
    ListCells cells;

    @Inject
    CurrentUser me;

    @Inject
    Texts texts;

    private FormLists.Lists lists;
    private Page<InitiativeRow> rows;

    /** Something to choose from in the filter. */
    public record Option(String value, String label, boolean chosen) {}

    public void read() {
        getLists();
    }

    public FormLists.Lists getLists() {
        if (lists == null) {
            lists = formLists.of(address.getId());
        }
        return lists;
    }

    public Page<InitiativeRow> getRows() {
        if (rows == null) {
            rows = initiatives.rows(
                    me.user(), address.filter(), address.sort(), new PageRequest(address.getPage(), ROWS));
        }
        return rows;
    }

    /** Whether the reader can number the initiatives. */
    public boolean isArrangeable() {
        return grossList.mayArrange(me.user(), address.getId());
    }

    public List<ListColumn> getColumns() {
        return cells.columns(address.getColumns(), getLists());
    }

    public String ariaSort(ListColumn column) {
        return column.ariaSort(address.sort());
    }

    /** The same list sorted by this column, the other way round where it is that already. */
    public String sortedBy(ListColumn column) {
        var downwards = "ascending".equals(ariaSort(column));
        return "/initiatives?" + address.query((downwards ? "-" : "") + column.key());
    }

    public List<Option> getSortings() {
        return getColumns().stream()
                .flatMap(column -> List.of(
                        sorting(column, "", "initiative.sortUp", "ascending"),
                        sorting(column, "-", "initiative.sortDown", "descending"))
                        .stream())
                .toList();
    }

    private Option sorting(ListColumn column, String sign, String words, String direction) {
        return new Option(sign + column.key(), texts.of(words, column.label()), direction.equals(ariaSort(column)));
    }

    /** Every column but the title, which is always there. */
    public List<Option> getChoosable() {
        return List.of(InitiativeColumn.values()).stream()
                .filter(column -> column != InitiativeColumn.TITLE)
                .map(column -> new Option(
                        column.name().toLowerCase(Locale.ROOT),
                        texts.name(column),
                        address.getColumns().contains(column)))
                .toList();
    }

    public InitiativeState[] getStates() {
        return InitiativeState.values();
    }
}
