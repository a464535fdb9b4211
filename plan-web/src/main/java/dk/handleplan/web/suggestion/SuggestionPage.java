package dk.handleplan.web.suggestion;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.scenario.ScenarioRow;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.suggestion.KeptSuggestion;
import dk.handleplan.core.suggestion.KeptSuggestion.Because;
import dk.handleplan.core.suggestion.SuggestionService;
import dk.handleplan.core.suggestion.Why;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was suggested, why, and what would change it. */
@Named
@RequestScoped
public class SuggestionPage {

    private static final int ROWS = 50;

    /** Below it is no priority at all. */
    private static final int LOWEST = 1;

    @Inject
    SuggestionService suggestions;

    @Inject
    CurrentUser me;

    @Inject
    Texts texts;

    @Inject
    Shown as;

    private UUID id;
    private int page = 1;
    private KeptSuggestion kept;
    private List<Line> lines;

    /** An initiative with its rows, one for each budget year, and why they are as they are. */
    public record Line(List<ScenarioRow> rows, Because because) {

        public ScenarioRow first() {
            return rows.get(0);
        }
    }

    public void read() {
        getKept();
    }

    public KeptSuggestion getKept() {
        if (kept == null) {
            kept = suggestions.ofScenario(me.user(), id);
        }
        return kept;
    }

    public PlanCycle getCycle() {
        return suggestions.cycle(me.user(), getKept().cycleId());
    }

    private List<Line> all() {
        if (lines == null) {
            lines = lines(getKept().because());
        }
        return lines;
    }

    private List<Line> lines(Map<UUID, Because> because) {
        return suggestions.rowsOf(me.user(), id).stream()
                .filter(row -> because.containsKey(row.initiativeId()))
                .collect(Collectors.groupingBy(ScenarioRow::initiativeId, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Line(entry.getValue(), because.get(entry.getKey())))
                .toList();
    }

    public Page<Line> getShown() {
        var request = new PageRequest(page, ROWS);
        var rows = all().stream().skip(request.offset()).limit(ROWS).toList();
        return new Page<>(rows, all().size(), request);
    }

    /** What would make it another amount, in a sentence; empty where only a mark would. */
    public String changing(Because because) {
        if (because.why() == Why.ROOM) {
            return texts.of("suggestion.lacking", as.amount(because.lacking()));
        }
        return because.turningScore().isPresent() ? turning(because) : "";
    }

    private String turning(Because because) {
        var score = because.turningScore().getAsInt();
        if (because.why() == Why.PRIORITY) {
            return texts.of("suggestion.needsScore", score);
        }
        return score <= LOWEST ? texts.get("suggestion.anyScore") : texts.of("suggestion.keepsScore", score);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
