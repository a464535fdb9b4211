package dk.handleplan.web.scenario;

import dk.handleplan.core.funding.AllocationService;
import dk.handleplan.core.funding.AllocationSheet;
import dk.handleplan.core.funding.AllocationSheet.SheetLine;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.scenario.BulkAction;
import dk.handleplan.core.scenario.FirstScenario;
import dk.handleplan.core.scenario.Scenario;
import dk.handleplan.core.scenario.ScenarioService;
import dk.handleplan.core.scenario.ScenarioSheet;
import dk.handleplan.core.scenario.ScenarioTableService;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.scenario.TypedCells.LineFields;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.shared.UuidConverter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The allocation of a year's pool: while the secretariat proposes, the table of a scenario in which it types. */
@Named
@RequestScoped
public class AllocationPage {

    private static final int LINES = 50;

    @Inject
    AllocationService allocation;

    @Inject
    ScenarioService scenarios;

    @Inject
    FirstScenario firstScenario;

    @Inject
    ScenarioTableService table;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private UUID scenario;
    private UUID goal;
    private UUID unit;
    private UUID committee;
    private String words;
    private boolean missing;
    private int page = 1;
    private String label;
    private String removed;
    private BulkAction.Kind bulkKind;
    private Integer bulkYear;
    private String bulkFigure;
    private Optional<ScenarioSheet> found;
    private AllocationSheet sheet;
    private TypedCells typed;
    private Page<ScenarioSheet.Line> pageOfLines;
    private List<LineFields> lines;
    private Boolean alone;

    public void read() {
        getSheet();
    }

    /** The scenario that is shown, where one is. */
    public Scenario getScenario() {
        return found().map(ScenarioSheet::scenario).orElse(null);
    }

    private Optional<ScenarioSheet> found() {
        if (found == null) {
            found = shown().map(one -> table.sheet(me.user(), one.id()));
        }
        return found;
    }

    private Optional<Scenario> shown() {
        if (scenario != null) {
            return Optional.of(scenarios.scenario(me.user(), scenario));
        }
        return me.isAdministration() ? scenarios.current(me.user(), id) : Optional.empty();
    }

    public AllocationSheet getSheet() {
        if (sheet == null) {
            sheet = found().map(ScenarioSheet::allocation).orElseGet(() -> allocation.sheet(me.user(), id));
        }
        return sheet;
    }

    /** Whether the secretariat is to propose, and there is nothing yet to type in. */
    public boolean isWithoutScenario() {
        return getScenario() == null && getSheet().isProposing() && me.user().has(Role.SECRETARIAT);
    }

    public void begin() {
        var made = firstScenario.make(me.user(), id);
        pages.done(pages.getHere(), "scenario.madeNotice", made.name());
    }

    public void save() {
        if (takeOver()) {
            pages.done(pages.getHere(), "shared.saved");
        }
    }

    public void submit() {
        if (takeOver() && isClean(scenarios.submit(me.user(), id))) {
            pages.done("/decisions?id=" + id, "funding.submitted");
        }
    }

    public void adopt() {
        if (takeOver() && isClean(scenarios.adopt(me.user(), getScenario().id()))) {
            pages.done(pages.getHere(), "scenario.adoptedNotice", getScenario().name());
        }
    }

    public void bulk() {
        if (takeOver() && isClean(changedInBulk())) {
            pages.done(pages.getHere(), "scenario.bulkDone");
        }
    }

    private List<Refusal> changedInBulk() {
        var action = new BulkAction(bulkKind, figure());
        return table.bulk(me.user(), getScenario().id(), chosen(), bulkYear, action)
                .refused();
    }

    private Integer figure() {
        var digits = bulkFigure == null ? "" : bulkFigure.replaceAll("[.\\s%]", "");
        return digits.matches("\\d{1,7}") ? Integer.valueOf(digits) : null;
    }

    private List<UUID> chosen() {
        var values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("chosen", new String[0]);
        return Arrays.stream(values).map(UuidConverter::read).toList();
    }

    public void addLine() {
        if (takeOver()) {
            allocation.addLine(me.user(), id, label);
            pages.done(pages.getHere(), "funding.lineAdded", label.strip());
        }
    }

    public void removeLine() {
        if (takeOver()) {
            allocation.removeLine(me.user(), id, removed);
            pages.done(pages.getHere(), "funding.lineRemoved", removed);
        }
    }

    /** What was typed is kept before anything else is done with the page. */
    private boolean takeOver() {
        var touched = typed().touched(found().orElseThrow().lines());
        return touched.isEmpty()
                || isClean(table.change(me.user(), getScenario().id(), touched).refused());
    }

    private boolean isClean(List<Refusal> refused) {
        if (!refused.isEmpty()) {
            found = null;
            sheet = null;
            pageOfLines = null;
            lines = null;
            var elsewhere = typed().tell(getPageOfLines().rows(), refused);
            if (elsewhere > 0) {
                tell(texts.of("scenario.refusedElsewhere", elsewhere));
            }
        }
        return refused.isEmpty();
    }

    private static void tell(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    private TypedCells typed() {
        if (typed == null) {
            typed = new TypedCells();
        }
        return typed;
    }

    public boolean isEditable() {
        return getScenario() != null
                && getScenario().isOpen()
                && getSheet().isProposing()
                && me.user().has(Role.SECRETARIAT);
    }

    /** Whether the proposal can go on as it stands: it has been chosen, or there is nothing to choose among. */
    public boolean isSubmittable() {
        return getSheet().isProposing()
                && me.user().has(Role.SECRETARIAT)
                && (getScenario().isAdopted() || isAlone());
    }

    private boolean isAlone() {
        if (alone == null) {
            alone = scenarios.list(me.user(), id).size() == 1;
        }
        return alone;
    }

    public Page<ScenarioSheet.Line> getPageOfLines() {
        if (pageOfLines == null) {
            pageOfLines = pageOfLines();
        }
        return pageOfLines;
    }

    private Page<ScenarioSheet.Line> pageOfLines() {
        var wanted = getFilter().of(found().orElseThrow().lines());
        var request = new PageRequest(page, LINES);
        var rows = wanted.stream().skip(request.offset()).limit(LINES).toList();
        return new Page<>(rows, wanted.size(), request);
    }

    public List<LineFields> getLines() {
        if (lines == null) {
            lines = typed().fields(
                            getPageOfLines().rows(), found().orElseThrow().warnings());
        }
        return lines;
    }

    /** The goals that get too little, a sentence for each. */
    public List<String> getUnmet() {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return found().map(ScenarioSheet::unmet).orElse(List.of()).stream()
                .map(rule -> rule.sentence(locale))
                .toList();
    }

    /** The lines that can be removed again. */
    public List<Choice> getOtherLines() {
        return getSheet().round() > 1
                ? List.of()
                : getSheet().lines().stream()
                        .filter(line -> !line.isInitiative())
                        .map(SheetLine::title)
                        .map(title -> new Choice(title, title))
                        .toList();
    }

    LineFilter getFilter() {
        return new LineFilter(goal, unit, committee, words, missing);
    }

    public boolean isFiltered() {
        return !getFilter().isEmpty();
    }

    public List<Choice> getGoals() {
        return LineFilter.goals(found().orElseThrow().lines());
    }

    public List<Choice> getUnits() {
        return LineFilter.units(found().orElseThrow().lines());
    }

    public List<Choice> getCommittees() {
        return LineFilter.committees(found().orElseThrow().lines());
    }

    public List<Choice> getBulkKinds() {
        return Stream.of(BulkAction.Kind.values())
                .map(kind -> new Choice(kind, texts.name(kind)))
                .toList();
    }

    public List<Choice> getBulkYears() {
        return getSheet().years().stream()
                .map(year -> new Choice(year.year(), String.valueOf(year.year())))
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getScenarioId() {
        return scenario;
    }

    public void setScenarioId(UUID scenario) {
        this.scenario = scenario;
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isMissing() {
        return missing;
    }

    public void setMissing(boolean missing) {
        this.missing = missing;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getRemoved() {
        return removed;
    }

    public void setRemoved(String removed) {
        this.removed = removed;
    }

    public BulkAction.Kind getBulkKind() {
        return bulkKind;
    }

    public void setBulkKind(BulkAction.Kind bulkKind) {
        this.bulkKind = bulkKind;
    }

    public Integer getBulkYear() {
        return bulkYear;
    }

    public void setBulkYear(Integer bulkYear) {
        this.bulkYear = bulkYear;
    }

    public String getBulkFigure() {
        return bulkFigure;
    }

    public void setBulkFigure(String bulkFigure) {
        this.bulkFigure = bulkFigure;
    }
}
