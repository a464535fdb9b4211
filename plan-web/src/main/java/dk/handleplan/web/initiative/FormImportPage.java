package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.paper.Paper;
import dk.handleplan.core.initiative.paper.PaperAnswers;
import dk.handleplan.core.initiative.paper.PaperComparison;
import dk.handleplan.core.initiative.paper.PaperService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.HandedIn;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.OfficeFile;
import dk.handleplan.web.shared.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/**
 * A filled Word form is looked over first; the view keeps it until it is taken over or another one is chosen. With {@code id} it
 * goes into that initiative, with {@code submission} it becomes a new one.
 */
@Named
@ViewScoped
public class FormImportPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    PaperService papers;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Language language;

    private UUID id;
    private UUID submission;
    private transient Part file;
    private transient PaperComparison comparison;
    private transient Paper paper;
    private byte[] content;
    private String name;
    private Map<FormPart, String> fingerprints;

    /** Refuses who may not before anything of the page is written. */
    public void open() {
        papers.mustTake(me.user(), id, submission);
    }

    public boolean isNew() {
        return id == null;
    }

    public Paper getPaper() {
        if (paper == null) {
            paper = isNew() ? papers.blank(me.user(), submission) : papers.filled(me.user(), id);
        }
        return paper;
    }

    public String getBack() {
        return isNew() ? "/submission?id=" + submission : "/initiative?id=" + id;
    }

    public String getForm() {
        return isNew() ? "/submission.docx?id=" + submission : "/initiative.docx?id=" + id;
    }

    public void compare() {
        content = null;
        comparison = null;
        var chosen = HandedIn.content(file, OfficeFile.MOST_BYTES, "initiative.paper.noFile");
        name = file.getSubmittedFileName();
        fingerprints = isNew() ? Map.of() : papers.fingerprints(me.user(), id);
        comparison = compared(chosen);
        content = chosen;
    }

    private PaperComparison compared(byte[] chosen) {
        var answers = answers(chosen);
        return isNew() ? papers.compareNew(me.user(), submission, answers) : papers.compare(me.user(), id, answers);
    }

    private PaperAnswers answers(byte[] chosen) {
        return new WordFormReader(getPaper()).read(chosen);
    }

    public void take() {
        var answers = answers(content);
        if (isNew()) {
            id = papers.takeAsNew(me.user(), submission, answers);
        } else {
            papers.take(me.user(), id, fingerprints, answers);
        }
        pages.done("/initiative?id=" + id, "initiative.paper.taken");
    }

    public boolean isCompared() {
        return content != null;
    }

    public PaperComparison getComparison() {
        if (comparison == null) {
            comparison = compared(content);
        }
        return comparison;
    }

    /** Whether there is anything to save. */
    public boolean isTakeable() {
        return !getComparison().changes().isEmpty();
    }

    private PaperWords words() {
        return new PaperWords(language.getLocale());
    }

    public String label(PaperComparison.Field field) {
        var question = words().question(field.question());
        var label = words().field(field.question(), field.now());
        return question.equals(label) ? label : question + ": " + label;
    }

    public String now(PaperComparison.Field field) {
        return words().shown(field.now());
    }

    public String then(PaperComparison.Field field) {
        return words().shown(field.then());
    }

    public String label(PaperComparison.Unreadable unreadable) {
        var label = words().field(unreadable.question(), unreadable.field());
        return unreadable.column() == null
                ? label
                : label + ", " + words().label(unreadable.column().key());
    }

    public String sentence(PaperComparison.Unreadable unreadable) {
        return unreadable.why().sentence(language.getLocale());
    }

    public String getName() {
        return name;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }
}
