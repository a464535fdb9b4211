package dk.handleplan.web.story;

import dk.handleplan.core.result.ResultStep;
import dk.handleplan.core.story.IndicatorRead;
import dk.handleplan.core.story.StoryEntry;
import dk.handleplan.core.story.StoryKind;
import dk.handleplan.core.story.StoryService;
import dk.handleplan.web.initiative.EditedInitiative;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.status.StatusWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The time line of the initiative on the screen: all of it, or entries of one kind as the address says. */
@Named
@RequestScoped
public class InitiativeStory {

    private static final String KIND = "story";

    @Inject
    StoryService stories;

    @Inject
    EditedInitiative edited;

    @Inject
    Shown shown;

    @Inject
    HttpServletRequest request;

    @Inject
    StatusWords status;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private List<StoryEntry> told;
    private Map<StoryKind, Long> counts;

    private List<StoryEntry> told() {
        if (told == null) {
            told = stories.of(me.user(), edited.getInitiative().id());
        }
        return told;
    }

    /** Those of the chosen kind; what was measured on one day is one line. */
    public List<StoryLine> getEntries() {
        var kind = getKind();
        var lines = new LinkedHashMap<Object, StoryLine>();
        told().stream()
                .filter(entry -> kind == null || entry.kind() == kind)
                .forEach(entry -> lines.merge(
                        entry.kind() == StoryKind.READING ? entry.on() : new Object(),
                        StoryLine.of(entry, words(entry)),
                        StoryLine::and));
        return List.copyOf(lines.values());
    }

    public int getTotal() {
        return told().size();
    }

    /** The kinds there is anything of. */
    public List<StoryKind> getKinds() {
        return List.copyOf(counts().keySet());
    }

    public long count(StoryKind kind) {
        return counts().get(kind);
    }

    private Map<StoryKind, Long> counts() {
        if (counts == null) {
            counts = told().stream()
                    .collect(Collectors.groupingBy(
                            StoryEntry::kind, () -> new EnumMap<>(StoryKind.class), Collectors.counting()));
        }
        return counts;
    }

    /** The chosen one; null for all, also where nothing of it is told. */
    public StoryKind getKind() {
        return getKinds().stream()
                .filter(kind -> kind.name().equals(request.getParameter(KIND)))
                .findFirst()
                .orElse(null);
    }

    /** This page with another kind chosen. */
    public String at(StoryKind kind) {
        return pages.with(KIND, kind) + "#story";
    }

    private String words(StoryEntry entry) {
        return texts.of(
                "story.told." + entry.kind(),
                entry.told().stream().map(this::word).toArray());
    }

    private Object word(Object said) {
        if (said instanceof IndicatorRead read) {
            return status.reading(read.reading(), read.indicator());
        }
        if (said instanceof ResultStep step) {
            return texts.of(
                    "story.result." + step.kind(),
                    shown.date(step.movedTo()),
                    step.because().orElse(""));
        }
        return said instanceof Enum<?> constant ? texts.name(constant) : said;
    }
}
