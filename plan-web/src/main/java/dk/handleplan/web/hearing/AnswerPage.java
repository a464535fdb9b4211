package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.Answer;
import dk.handleplan.core.hearing.AnswerBoardService;
import dk.handleplan.core.hearing.AnsweringService;
import dk.handleplan.core.hearing.AnsweringService.Item;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.HeardChapter;
import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.web.initiative.Forms;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The answer to one remark: written by the unit that is asked, or written and approved by the secretariat. */
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    AnsweringService answers;

    @Inject
    AnswerBoardService board;

    @Inject
    Forms forms;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private final Typed<Long> version = new Typed<>();
    private final Typed<Outcome> outcome = new Typed<>();
    private final Typed<String> text = new Typed<>();
    private final Typed<String> change = new Typed<>();
    private String returnNote;
    private final Typed<Set<FormPart>> parts = new Typed<>();
    private final Map<FormPart, String> notes = new EnumMap<>(FormPart.class);
    private Item item;

    public void read() {
        getItem();
    }

    public Item getItem() {
        if (item == null) {
            item = answers.item(me.user(), id);
        }
        return item;
    }

    /** Null as long as nobody is asked and nothing is written. */
    public Answer getAnswer() {
        return getItem().answer().orElse(null);
    }

    /** Null where the remark is not about an initiative. */
    public DraftInitiative getInitiative() {
        return getItem().initiative().orElse(null);
    }

    public String getHeading() {
        return Optional.ofNullable(getItem().remark().chapter())
                .map(HeardChapter::heading)
                .or(() -> getItem().initiative().map(DraftInitiative::numbered))
                .orElseGet(() -> texts.get("hearing.general"));
    }

    public void save() {
        give();
        pages.done(getBoardPath(), notice());
    }

    public void saveAndNext() {
        give();
        var next = answers.next(me.user(), id).map(remark -> "/answer?id=" + remark);
        pages.done(next.orElse(getBoardPath()), notice());
    }

    private void give() {
        answers.answer(me.user(), id, getVersion(), new Answer.Reply(getOutcome(), getText(), getChange(), getParts()));
    }

    private String notice() {
        return me.isAdministration() ? "hearing.answerApproved" : "hearing.answerSaved";
    }

    public void giveBack() {
        board.giveBack(me.user(), id, getVersion(), returnNote);
        pages.done(getBoardPath(), "hearing.returnedNotice");
    }

    public void openSections() {
        board.openSections(me.user(), id, written());
        pages.done("/answer?id=" + id, "hearing.sectionsOpenedNotice");
    }

    private Map<FormPart, String> written() {
        return notes.entrySet().stream()
                .filter(note -> note.getValue() != null && !note.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The sections that are revised now, each with its note. */
    public List<Map.Entry<FormPart, String>> getOpened() {
        return new TreeMap<>(getItem().opened()).entrySet().stream().toList();
    }

    /** The sections the form of the year asks. */
    public List<FormPart> getSections() {
        return forms.of(getItem().cycle().id()).getParts();
    }

    public List<Choice> getPartChoices() {
        var words = forms.of(getItem().cycle().id());
        return words.getParts().stream()
                .map(part -> new Choice(part, words.name(part)))
                .toList();
    }

    public Map<FormPart, String> getNotes() {
        return notes;
    }

    public Set<FormPart> getParts() {
        return parts.or(() -> getItem().answer().map(Answer::changedParts).orElse(Set.of()));
    }

    public void setParts(Set<FormPart> newParts) {
        parts.set(newParts);
    }

    /** Whether a unit has written it, so that it can be sent back. */
    public boolean isReturnable() {
        return me.isAdministration()
                && getItem().writable()
                && getItem()
                        .answer()
                        .filter(given ->
                                given.unitId().isPresent() && !given.state().isOwed())
                        .isPresent();
    }

    /** Where the reader came from: the board of the year, or what the unit is asked. */
    public String getBoardPath() {
        return me.isAdministration()
                ? "/answers?id=" + getItem().cycle().id()
                : "/unit-answers?id=" + getItem().request().orElseThrow();
    }

    public List<Choice> getOutcomes() {
        return Choice.of(Outcome.values(), texts::name);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version.or(() -> getItem().answer().map(Answer::version).orElse(AnsweringService.UNWRITTEN));
    }

    public void setVersion(long newVersion) {
        version.set(newVersion);
    }

    public Outcome getOutcome() {
        return outcome.or(() -> getItem().answer().map(Answer::outcome).orElse(null));
    }

    public void setOutcome(Outcome newOutcome) {
        outcome.set(newOutcome);
    }

    public String getText() {
        return text.or(() -> getItem().answer().map(Answer::text).orElse(null));
    }

    public void setText(String newText) {
        text.set(newText);
    }

    public String getChange() {
        return change.or(() -> getItem().answer().map(Answer::change).orElse(null));
    }

    public void setChange(String newChange) {
        change.set(newChange);
    }

    public String getReturnNote() {
        return returnNote;
    }

    public void setReturnNote(String returnNote) {
        this.returnNote = returnNote;
    }
}
