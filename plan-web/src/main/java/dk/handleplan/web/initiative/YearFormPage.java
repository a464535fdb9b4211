package dk.handleplan.web.initiative;

import dk.handleplan.core.cycle.PlanCycles.CycleRow;
import dk.handleplan.core.cycle.YearService;
import dk.handleplan.core.initiative.FormDefinitionService;
import dk.handleplan.core.initiative.FormDefinitionService.Scope;
import dk.handleplan.core.initiative.FormHeading;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormQuestion;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the application form of a year asks, in which order; without a year, of the latest one. */
@Named
@RequestScoped
public class YearFormPage {

    @Inject
    YearForm form;

    @Inject
    FormDefinitionService forms;

    @Inject
    YearService years;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private Integer year;
    private long version;
    private List<Part> parts;

    /** A part of the form with all its questions. */
    public record Part(FormHeading heading, List<FormQuestion> questions) {}

    public void read() {
        me.user().mustHave(Role.SECRETARIAT, Role.ADMINISTRATOR);
        version = getScope().form().version();
    }

    public Scope getScope() {
        return form.scope(shownYear());
    }

    private int shownYear() {
        if (year == null) {
            year = years.years(me.user()).stream()
                    .findFirst()
                    .map(CycleRow::year)
                    .orElse(0);
        }
        return year;
    }

    public CycleRow getCycle() {
        return getScope().cycle();
    }

    public boolean isOpen() {
        return getScope().isOpen();
    }

    public WordedForm getWords() {
        return form.words(shownYear());
    }

    public List<CycleRow> getOtherYears() {
        return years.years(me.user()).stream()
                .filter(row -> row.year() != shownYear())
                .toList();
    }

    public List<Part> getParts() {
        if (parts == null) {
            var definition = getScope().form();
            parts = definition.headings().stream()
                    .map(heading -> new Part(heading, definition.ofPart(heading.part())))
                    .toList();
        }
        return parts;
    }

    /** What goes for a question, in a few words. */
    public String rules(FormQuestion question) {
        var rules = new ArrayList<String>();
        if (question.isHidden()) {
            rules.add(texts.get("initiative.formIsHidden"));
        }
        if (question.isRequired()) {
            rules.add(texts.get("initiative.formIsRequired"));
        }
        if (question.words() != null) {
            rules.add(texts.of("initiative.formMostWords", question.words()));
        }
        question.shownIf()
                .ifPresent(field -> rules.add(
                        texts.of("initiative.formIsShownIf", getWords().heading(field))));
        return String.join(" · ", rules);
    }

    public void movePart(FormPart part, boolean up) {
        forms.move(me.user(), getCycle().id(), version, part, up);
        moved("#part-" + part.name().toLowerCase());
    }

    public void moveQuestion(String question, boolean up) {
        var part = getScope().form().question(question).part();
        forms.move(me.user(), getCycle().id(), version, question, up);
        moved("#part-" + part.name().toLowerCase());
    }

    private void moved(String anchor) {
        pages.done("/year-form?year=" + shownYear() + anchor, "initiative.formSaved");
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
