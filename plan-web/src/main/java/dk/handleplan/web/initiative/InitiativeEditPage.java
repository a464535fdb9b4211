package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.FormText;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.Shortcoming;
import dk.handleplan.core.initiative.VersionService;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.web.shared.AutosavePhase;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The application form, one part at a time and in any order; unfinished work can always be saved. */
@Named
@RequestScoped
public class InitiativeEditPage {

    /** Where to go after saving. */
    public enum Then {
        STAY,
        NEXT,
        CLOSE
    }

    /** How far a part of the form is. */
    public enum Progress {
        TO_CORRECT,
        CLOSED,
        DONE,
        LACKING,
        EMPTY
    }

    @Inject
    EditedInitiative edited;

    @Inject
    @Any
    Instance<PartForm> forms;

    @Inject
    MarginForm margin;

    @Inject
    MoneyForm money;

    @Inject
    Forms words;

    @Inject
    InitiativeService initiatives;

    @Inject
    VersionService versions;

    @Inject
    AutosaveAnswer answer;

    @Inject
    InitiativeLook look;

    @Inject
    Texts texts;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private String fingerprint;
    private Map<FormField, String> changedMeanwhile;
    private Map<FormField, String> answers;
    private List<Shortcoming> shortcomings;

    public void read() {
        if (!isWritable()) {
            throw new NotAllowed("shared.notAllowed");
        }
        fingerprint = FormText.fingerprint(initiative(), edited.getPart());
        form().read();
        margin.read();
    }

    /** False once a deadline has passed while somebody wrote. */
    public boolean isWritable() {
        return initiatives.mayWrite(me.user(), initiative());
    }

    /**
     * Whether this part is shown to be written in: of a returned initiative only those parts that were sent back. One that was
     * closed after the form was opened is still shown, so that what is typed is refused with a sentence and not lost.
     */
    public boolean isOpen() {
        return me.isAdministration()
                || !initiative().isOpenForWriting() && !initiative().isBeingRevised()
                || initiative().isOpen(edited.getPart());
    }

    /** What the secretariat wants corrected here; else nothing. */
    public String getCorrection() {
        return initiative().corrections().get(edited.getPart());
    }

    /** What this part said when it was submitted, field by field. */
    public List<Map.Entry<FormField, String>> getAsSubmitted() {
        return versions.asSubmitted(me.user(), edited.getId()).stream()
                .flatMap(version -> version.texts().entrySet().stream())
                .filter(text -> edited.getPart().fields().contains(text.getKey()))
                .toList();
    }

    private PartForm form() {
        return forms.stream()
                .filter(form -> form.part() == edited.getPart())
                .findFirst()
                .orElseThrow();
    }

    private List<FormSection> sections() {
        return Stream.concat(form().sections().stream(), margin.sections().stream())
                .toList();
    }

    private Initiative initiative() {
        return edited.getInitiative();
    }

    /** What Enter in a field does, and what the page's script asks for again and again; the script wants no page in return. */
    public void keep() {
        var faces = FacesContext.getCurrentInstance();
        if (AutosavePhase.isAsked(faces)) {
            AutosavePhase.answer(faces, HttpServletResponse.SC_OK, autosave());
        } else {
            save(Then.STAY);
        }
    }

    private JsonObjectBuilder autosave() {
        try {
            var now = initiatives.autosave(me.user(), edited.getId(), edited.getPart(), fingerprint, sections());
            return answer.saved(now).add("written", AutosavePhase.written(FacesContext.getCurrentInstance()));
        } catch (StaleData somebodyElseWrote) {
            return answer.refused(somebodyElseWrote);
        }
    }

    public void save(Then then) {
        write();
        pages.done(
                switch (then) {
                    case STAY -> here();
                    case NEXT -> next();
                    case CLOSE -> "/initiative?id=" + edited.getId();
                },
                "initiative.saved");
    }

    /** Saves, and comes back with one more line in the list. */
    public void add(String list) {
        write();
        pages.done(here() + "&add=" + list + "#" + list, "initiative.saved");
    }

    /** Saves with the answer about earlier applications that the product's own books give. */
    public void takeHistory() {
        money.takeHistory();
        write();
        pages.done(here(), "initiative.historyTaken");
    }

    /** Saves without the line. */
    public void remove(String list, int line) {
        form().lists().get(list).remove(line);
        write();
        pages.done(here() + "#" + list, "initiative.lineRemoved");
    }

    private void write() {
        try {
            initiatives.fill(me.user(), edited.getId(), edited.getPart(), fingerprint, sections());
        } catch (StaleData somebodyElseWrote) {
            showWhatChanged();
            throw somebodyElseWrote;
        }
    }

    /** What is typed stays; it may be saved over the other's text once that was shown. */
    private void showWhatChanged() {
        fingerprint = FormText.fingerprint(initiative(), edited.getPart());
        changedMeanwhile = versions.asItStands(me.user(), edited.getId());
    }

    private String here() {
        return pathTo(edited.getPart());
    }

    private String next() {
        var parts = getParts();
        var after = parts.indexOf(edited.getPart()) + 1;
        return after < parts.size() ? pathTo(parts.get(after)) : "/initiative-preview?id=" + edited.getId();
    }

    public String pathTo(FormPart part) {
        return "/initiative-edit?id=" + edited.getId() + "&section="
                + part.name().toLowerCase();
    }

    /** In the order of the form of its year. */
    public List<FormPart> getParts() {
        return words.of(initiative().cycleId()).getParts();
    }

    public boolean isLast() {
        return getParts().indexOf(edited.getPart()) == getParts().size() - 1;
    }

    public Progress progress(FormPart part) {
        if (!initiative().corrections().isEmpty()) {
            return initiative().corrections().containsKey(part) ? Progress.TO_CORRECT : Progress.CLOSED;
        }
        if (!shortcomings(part).isEmpty()) {
            return part.fields().stream().anyMatch(answers()::containsKey) ? Progress.LACKING : Progress.EMPTY;
        }
        return part.fields().stream().anyMatch(answers()::containsKey) ? Progress.DONE : Progress.EMPTY;
    }

    private Map<FormField, String> answers() {
        if (answers == null) {
            answers = FormText.of(initiative(), UUID::toString);
        }
        return answers;
    }

    private List<Shortcoming> shortcomings(FormPart part) {
        if (shortcomings == null) {
            shortcomings = initiatives.shortcomings(me.user(), edited.getId());
        }
        return shortcomings.stream().filter(s -> s.part() == part).toList();
    }

    /** What the fields of this part say now, where somebody else has changed them; else nothing. */
    public List<Map.Entry<FormField, String>> getChangedMeanwhile() {
        return changedMeanwhile == null
                ? List.of()
                : changedMeanwhile.entrySet().stream()
                        .filter(text -> edited.getPart().fields().contains(text.getKey()))
                        .toList();
    }

    /** Who but the reader last wrote in this part, and when. */
    public String getOther() {
        return initiatives
                .lastByOthers(me.user(), edited.getId(), edited.getPart())
                .map(saving -> texts.of("initiative.otherAt", saving.name(), look.time(Optional.of(saving.at()))))
                .orElseGet(() -> texts.get("initiative.otherUnknown"));
    }

    public String getFingerprint() {
        return fingerprint;
    }

    public void setFingerprint(String fingerprint) {
        this.fingerprint = fingerprint;
    }
}
