package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormDefinitionService;
import dk.handleplan.core.initiative.FormDefinitionService.Scope;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormQuestion;
import dk.handleplan.core.initiative.FormQuestion.Asked;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** How one question of the form is asked in a year; without a question, a new one of the municipality's own. */
@Named
@RequestScoped
public class FormQuestionPage {

    @Inject
    YearForm form;

    @Inject
    FormDefinitionService forms;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private int year;
    private String question;
    private long version;
    private final WordingForm wording = new WordingForm();
    private boolean required;
    private Integer words;
    private boolean hidden;
    private FormField shownIf;

    public void read() {
        version = getScope().form().version();
        if (question != null) {
            show(asked().asked());
        }
    }

    private void show(Asked asked) {
        wording.show(asked.wording());
        required = asked.required();
        words = asked.words();
        hidden = asked.hidden();
        shownIf = asked.shownIf();
    }

    public void save() {
        var cycle = getScope().cycle().id();
        var written = new Asked(wording.toWording(), required, words, hidden, shownIf);
        if (question == null) {
            forms.ask(me.user(), cycle, version, written);
        } else {
            forms.change(me.user(), cycle, version, question, written);
        }
        pages.done(back(question == null ? "own" : asked().part().name().toLowerCase()), "initiative.formSaved");
    }

    public void drop() {
        forms.drop(me.user(), getScope().cycle().id(), version, question);
        pages.done(back("own"), "initiative.formDropped");
    }

    private String back(String part) {
        return "/year-form?year=" + year + "#part-" + part;
    }

    private FormQuestion asked() {
        return getScope().form().question(question);
    }

    public Scope getScope() {
        return form.scope(year);
    }

    public String getTitle() {
        return question == null
                ? texts.get("initiative.askOwn")
                : form.words(year).label(asked());
    }

    /** What the question is called where nothing else is written. */
    public String getStandard() {
        return isOwn() ? "" : texts.name(asked().field());
    }

    private boolean isOwn() {
        return question == null || asked().isOwn();
    }

    /** Whether it is answered with a text whose words can be counted. */
    public boolean isText() {
        return isOwn() || asked().field().isText();
    }

    public boolean isDroppable() {
        return question != null && isOwn();
    }

    public List<Choice> getConditions() {
        var named = form.words(year);
        return Stream.of(FormField.values())
                .filter(field -> field != FormField.TITLE && field != FormField.OWN)
                .filter(field -> isOwn() || field != asked().field())
                .map(field -> new Choice(field, named.heading(field)))
                .toList();
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

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public Integer getWords() {
        return words;
    }

    public void setWords(Integer words) {
        this.words = words;
    }

    public boolean isHidden() {
        return hidden;
    }

    public void setHidden(boolean hidden) {
        this.hidden = hidden;
    }

    public FormField getShownIf() {
        return shownIf;
    }

    public void setShownIf(FormField shownIf) {
        this.shownIf = shownIf;
    }
}
