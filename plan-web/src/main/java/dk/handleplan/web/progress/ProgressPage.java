package dk.handleplan.web.progress;

import dk.handleplan.core.progress.Matrix;
import dk.handleplan.core.progress.Progress;
import dk.handleplan.core.progress.ProgressBy;
import dk.handleplan.core.progress.ProgressGroup;
import dk.handleplan.core.progress.ProgressService;
import dk.handleplan.core.progress.Share;
import dk.handleplan.core.progress.Standing;
import dk.handleplan.core.progress.Tally;
import dk.handleplan.core.progress.Weight;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** How far a plan is; what is shown stands in the address, and nonsense there is as if it was not there. */
@Named
@RequestScoped
public class ProgressPage {

    private static final int ROWS = 50;

    @Inject
    ProgressService service;

    @Inject
    StandingWords words;

    @Inject
    CurrentUser me;

    @Inject
    Texts texts;

    private UUID id;
    private ProgressBy by = ProgressBy.GOAL;
    private Weight weight = Weight.EQUAL;
    private int page = 1;
    private Progress progress;
    private Tally total;

    /** A figure of a row with the words above it. */
    public record Column(Standing standing, String heading, String figure) {}

    public void read() {
        getProgress();
    }

    public Progress getProgress() {
        if (progress == null) {
            progress = service.of(me.user(), id, by, new PageRequest(page, ROWS));
        }
        return progress;
    }

    public Tally getTotal() {
        if (total == null) {
            total = getProgress().matrix().total();
        }
        return total;
    }

    public String getTitle() {
        return texts.of("progress.title", getProgress().title());
    }

    /** How many are granted, how many of them have an accepted report, and how many of these go as planned. */
    public String getSummary() {
        return texts.of(
                about(getTotal().reported() == 0 ? "progress.summaryNone" : "progress.summary"),
                getTotal().all().initiatives(),
                getTotal().reported(),
                getTotal().at(Standing.ON_TRACK).initiatives());
    }

    public String name(ProgressGroup group) {
        return group.name() == null ? texts.get("progress.none." + by) : group.name();
    }

    /** What is said otherwise of chapters than of initiatives. */
    public String said(String key) {
        return texts.get(about(key));
    }

    private String about(String key) {
        return key + (getProgress().ofChapters() ? ".chapters" : "");
    }

    /** What the initiatives of a column have for their goal. */
    public String name(Matrix.GoalColumn goal) {
        return goal.id() == null ? texts.get("progress.none.GOAL") : goal.name();
    }

    public List<Column> columns(Tally tally) {
        return words.columns(getTotal()).stream()
                .map(standing -> new Column(standing, texts.name(standing), words.figure(tally.at(standing), weight)))
                .toList();
    }

    /** What a row weighs in all, beside the number of its initiatives. */
    public String figure(Share share) {
        return words.figure(share, weight);
    }

    public List<StandingWords.Segment> bar(Tally tally) {
        return words.bar(tally, weight);
    }

    public boolean isByMoney() {
        return weight == Weight.MONEY;
    }

    public ProgressBy[] getGroupings() {
        return ProgressBy.values();
    }

    public Weight[] getWeights() {
        return Weight.values();
    }

    /** How an address writes it. */
    public String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private <E extends Enum<E>> E called(String word, E[] values, E otherwise) {
        return Stream.of(values)
                .filter(value -> word(value).equals(word))
                .findFirst()
                .orElse(otherwise);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getBy() {
        return word(by);
    }

    public void setBy(String word) {
        by = called(word, ProgressBy.values(), ProgressBy.GOAL);
    }

    public String getWeight() {
        return word(weight);
    }

    public void setWeight(String word) {
        weight = called(word, Weight.values(), Weight.EQUAL);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
