package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.ConsultationService;
import dk.handleplan.core.hearing.ConsultationService.Frame;
import dk.handleplan.core.hearing.ConsultationState;
import dk.handleplan.core.hearing.ConsulteeService;
import dk.handleplan.core.hearing.LateResponses;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the secretariat arranges for one consultee: its date, its meeting, and who keeps out of what. */
@Named
@RequestScoped
public class ConsulteePage {

    @Inject
    ConsultationService consultations;

    @Inject
    LateResponses late;

    @Inject
    ConsulteeService consultees;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private final Typed<Long> version = new Typed<>();
    private final Typed<LocalDate> respondBy = new Typed<>();
    private String reason;
    private final Typed<LocalDate> meetingOn = new Typed<>();
    private final Typed<Boolean> authorised = new Typed<>();
    private LocalDate until;
    private String lateReason;
    private UUID member;
    private UUID initiative;
    private String ground;
    private String leaveOutReason;
    private Frame frame;

    public void read() {
        getFrame();
    }

    public Frame getFrame() {
        if (frame == null) {
            frame = consultations.frame(me.user(), id);
        }
        return frame;
    }

    public void askFor() {
        consultations.askFor(me.user(), id, getVersion(), getRespondBy());
        pages.done(hearing(), "hearing.dateSaved");
    }

    public void extend() {
        consultations.extend(me.user(), id, getVersion(), getRespondBy(), reason);
        pages.done(hearing(), "hearing.extendedNotice");
    }

    public void informOnly() {
        consultees.informOnly(me.user(), id, getVersion(), true);
        pages.done(here(), "hearing.informOnlyNotice");
    }

    public void askAfterAll() {
        consultees.informOnly(me.user(), id, getVersion(), false);
        pages.done(here(), "hearing.askAfterAllNotice");
    }

    public void meet() {
        consultations.meetOn(me.user(), id, getVersion(), getMeetingOn(), isAuthorised());
        pages.done(here(), "hearing.meetingSaved");
    }

    public void disqualify() {
        consultations.disqualify(me.user(), id, member, initiative, ground);
        pages.done(here(), "hearing.disqualifiedNotice");
    }

    public void qualify(UUID disqualification) {
        consultations.qualify(me.user(), disqualification);
        pages.done(here(), "hearing.qualifiedNotice");
    }

    public void admitLate() {
        late.admit(me.user(), id, getVersion(), until, lateReason);
        pages.done(hearing(), "hearing.lateAdmittedNotice");
    }

    public void leaveOut() {
        var hearing = hearing();
        consultees.leaveOut(me.user(), id, getVersion(), leaveOutReason);
        pages.done(hearing, "hearing.leftOutNotice");
    }

    private String here() {
        return "/consultee?id=" + id;
    }

    public String hearing() {
        return "/hearing?id=" + getFrame().consultation().cycleId();
    }

    public boolean isPreparing() {
        return state() == ConsultationState.PREPARING;
    }

    public boolean isOpen() {
        return state() == ConsultationState.OPEN;
    }

    private ConsultationState state() {
        return getFrame().consultation().state();
    }

    public List<Choice> getMembers() {
        return getFrame().members().stream()
                .map(user -> new Choice(user.id(), user.name()))
                .toList();
    }

    public List<Choice> getInitiatives() {
        return getFrame().initiatives().stream()
                .map(row -> new Choice(row.id(), row.numbered()))
                .toList();
    }

    public String getLeaveOutReason() {
        return leaveOutReason;
    }

    public void setLeaveOutReason(String leaveOutReason) {
        this.leaveOutReason = leaveOutReason;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version.or(() -> getFrame().consultation().version());
    }

    public void setVersion(long newVersion) {
        version.set(newVersion);
    }

    public LocalDate getRespondBy() {
        return respondBy.or(() -> getFrame().consultation().respondBy());
    }

    public void setRespondBy(LocalDate newRespondBy) {
        respondBy.set(newRespondBy);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getMeetingOn() {
        return meetingOn.or(() -> getFrame().consultation().meetingOn().orElse(null));
    }

    public void setMeetingOn(LocalDate newMeetingOn) {
        meetingOn.set(newMeetingOn);
    }

    /** Whether the response has to be written down for the council, because nobody of it signs in to lead. */
    public boolean isOnBehalf() {
        return state() == ConsultationState.OPEN && getFrame().writtenFor();
    }

    public boolean isLapsed() {
        return state() == ConsultationState.NOT_RESPONDED;
    }

    public boolean isAuthorised() {
        return authorised.or(() -> getFrame().consultation().authorisedOn().isPresent());
    }

    public void setAuthorised(boolean newAuthorised) {
        authorised.set(newAuthorised);
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public UUID getMember() {
        return member;
    }

    public void setMember(UUID member) {
        this.member = member;
    }

    public UUID getInitiative() {
        return initiative;
    }

    public void setInitiative(UUID initiative) {
        this.initiative = initiative;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
