package dk.handleplan.web.preparation;

import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.YearService;
import dk.handleplan.core.letter.LetterKind;
import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.preparation.CycleTextService;
import dk.handleplan.core.preparation.CycleTextService.Draft;
import dk.handleplan.core.preparation.MergeField;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The invitation, the letters and the introduction of a year, and how they read with its values. */
@Named
@RequestScoped
public class YearTextsPage {

    @Inject
    CycleTextService service;

    @Inject
    YearService years;

    @Inject
    OrganisationService organisation;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private int year;
    private long version;
    private String invitation;
    private String invitationInEnglish;
    private String hearingLetter;
    private String hearingLetterInEnglish;
    private List<LetterForm> grantLetters;
    private int blockCount;
    private List<BlockForm> blocks;
    private PlanCycle cycle;
    private Draft preview;
    private Map<MergeField, String> values;

    public void read() {
        me.user().mustHave(Role.SECRETARIAT, Role.ADMINISTRATOR);
        var draft = service.draft(me.user(), getCycle().id());
        version = draft.version();
        invitation = draft.invitation();
        invitationInEnglish = draft.invitationInEnglish();
        hearingLetter = draft.hearingLetter();
        hearingLetterInEnglish = draft.hearingLetterInEnglish();
        grantLetters = Stream.of(LetterKind.values())
                .map(kind -> new LetterForm(kind, draft.grantLetters()))
                .toList();
        blocks = new ArrayList<>(draft.preamble().stream().map(BlockForm::new).toList());
        blockCount = blocks.size();
    }

    public void save() {
        service.save(me.user(), getCycle().id(), written());
        pages.done("/year-texts?year=" + year, "shared.saved");
    }

    public void tryOut() {
        preview = service.preview(me.user(), getCycle().id(), written(), exampleUnit());
    }

    public void addBlock() {
        getBlocks().add(new BlockForm());
        blockCount = blocks.size();
    }

    private Draft written() {
        var preamble = getBlocks().stream()
                .filter(BlockForm::isWritten)
                .map(BlockForm::toBlock)
                .toList();
        return new Draft(
                version,
                invitation,
                invitationInEnglish,
                preamble,
                hearingLetter,
                hearingLetterInEnglish,
                getGrantLetters().stream().map(LetterForm::toWording).toList());
    }

    private String exampleUnit() {
        return organisation.units().stream()
                .filter(unit -> getCycle().invitedUnits().contains(unit.id()))
                .findFirst()
                .map(Unit::name)
                .orElseGet(() -> texts.get("preparation.someUnit"));
    }

    public PlanCycle getCycle() {
        if (cycle == null) {
            cycle = years.cycle(me.user(), year);
        }
        return cycle;
    }

    public boolean isOpen() {
        return getCycle().state() != CycleState.CLOSED;
    }

    public List<LetterForm> getGrantLetters() {
        if (grantLetters == null) {
            grantLetters = Stream.of(LetterKind.values()).map(LetterForm::new).toList();
        }
        return grantLetters;
    }

    public List<BlockForm> getBlocks() {
        if (blocks == null) {
            blocks = IntStream.range(0, sent())
                    .mapToObj(number -> new BlockForm())
                    .collect(Collectors.toList());
        }
        return blocks;
    }

    /** How many blocks the form that was sent has; Faces asks before it has read the field. */
    private int sent() {
        var count = request.getParameter("blocks");
        return count == null || !count.matches("\\d{1,2}") ? 0 : Integer.parseInt(count);
    }

    public List<MergeField> getFields() {
        return List.of(MergeField.values());
    }

    /** What the field says this year. */
    public String value(MergeField field) {
        if (values == null) {
            values = service.values(me.user(), getCycle().id(), language.getLocale());
        }
        return field == MergeField.UNIT
                ? exampleUnit()
                : values.getOrDefault(field, texts.get("preparation.notKnownYet"));
    }

    /** How the texts read; null until asked for. */
    public Draft getPreview() {
        return preview;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getInvitation() {
        return invitation;
    }

    public void setInvitation(String invitation) {
        this.invitation = invitation;
    }

    public String getInvitationInEnglish() {
        return invitationInEnglish;
    }

    public void setInvitationInEnglish(String invitationInEnglish) {
        this.invitationInEnglish = invitationInEnglish;
    }

    public String getHearingLetter() {
        return hearingLetter;
    }

    public void setHearingLetter(String hearingLetter) {
        this.hearingLetter = hearingLetter;
    }

    public String getHearingLetterInEnglish() {
        return hearingLetterInEnglish;
    }

    public void setHearingLetterInEnglish(String hearingLetterInEnglish) {
        this.hearingLetterInEnglish = hearingLetterInEnglish;
    }

    public int getBlockCount() {
        return blockCount;
    }

    public void setBlockCount(int blockCount) {
        this.blockCount = blockCount;
    }
}
