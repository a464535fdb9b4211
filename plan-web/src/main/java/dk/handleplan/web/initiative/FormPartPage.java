package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormDefinitionService;
import dk.handleplan.core.initiative.FormDefinitionService.Scope;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a part of the form is called in a year. */
@Named
@RequestScoped
public class FormPartPage {

    @Inject
    YearForm form;

    @Inject
    FormDefinitionService forms;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private int year;
    private FormPart part;
    private long version;
    private final WordingForm wording = new WordingForm();

    public void read() {
        version = getScope().form().version();
        wording.show(getScope().form().heading(part).wording());
    }

    public void save() {
        forms.word(me.user(), getScope().cycle().id(), version, part, wording.toWording());
        pages.done("/year-form?year=" + year + "#part-" + part.name().toLowerCase(), "initiative.formSaved");
    }

    public Scope getScope() {
        return form.scope(year);
    }

    public WordedForm getWords() {
        return form.words(year);
    }

    public WordingForm getWording() {
        return wording;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public FormPart getPart() {
        return part;
    }

    public void setPart(FormPart part) {
        this.part = part;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
