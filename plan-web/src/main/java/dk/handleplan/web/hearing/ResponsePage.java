package dk.handleplan.web.hearing;

import dk.handleplan.core.funding.PoolService;
import dk.handleplan.core.hearing.ConsultationService;
import dk.handleplan.core.hearing.JointResponse;
import dk.handleplan.core.hearing.ResponseService;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The chair's work on the council's joint response, and its sending. */
@Named
@RequestScoped
public class ResponsePage {

    @Inject
    ResponseService responses;

    @Inject
    ConsultationService consultations;

    @Inject
    PoolService pools;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Shown as;

    private UUID id;
    private String confirm;
    private final Typed<Long> version = new Typed<>();
    private final Typed<LocalDate> meetingOn = new Typed<>();
    private final Typed<Boolean> authorised = new Typed<>();
    private JointResponse response;
    private Map<Integer, Amount> frame;

    public void read() {
        getResponse();
    }

    public JointResponse getResponse() {
        if (response == null) {
            response = responses.response(me.user(), id);
        }
        return response;
    }

    public List<YearTotal> getTotals() {
        return getResponse().cycle().budgetYears().stream()
                .map(year -> new YearTotal(year, getResponse().sum(year), frame().get(year)))
                .toList();
    }

    private Map<Integer, Amount> frame() {
        if (frame == null) {
            var cycle = getResponse().cycle();
            frame = pools.frame(me.user(), cycle.id(), cycle.budgetYears());
        }
        return frame;
    }

    public void send() {
        responses.send(me.user(), id);
        pages.done(receipt(), "hearing.responseSentNotice");
    }

    public void sendNoRemarks() {
        responses.sendNoRemarks(me.user(), id);
        pages.done(receipt(), "hearing.noRemarksSentNotice");
    }

    public void meet() {
        consultations.meetOn(me.user(), id, getVersion(), getMeetingOn(), isAuthorised());
        pages.done("/response?id=" + id, "hearing.meetingSaved");
    }

    private String receipt() {
        return "/receipt?id=" + id;
    }

    /** The days on which the council meets. */
    public String getMeetingsAhead() {
        return consultations.meetingsAhead(me.user(), id).stream().map(as::date).collect(Collectors.joining(", "));
    }

    public String remark(UUID initiative) {
        return "/remark?id=" + id + "&initiative=" + initiative;
    }

    public boolean isAuthorised() {
        return authorised.or(() -> getResponse().consultation().authorisedOn().isPresent());
    }

    public void setAuthorised(boolean newAuthorised) {
        authorised.set(newAuthorised);
    }

    public boolean isAsked(String what) {
        return what.equals(confirm);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getConfirm() {
        return confirm;
    }

    public void setConfirm(String confirm) {
        this.confirm = confirm;
    }

    public long getVersion() {
        return version.or(() -> getResponse().consultation().version());
    }

    public void setVersion(long newVersion) {
        version.set(newVersion);
    }

    public LocalDate getMeetingOn() {
        return meetingOn.or(() -> getResponse().consultation().meetingOn().orElse(null));
    }

    public void setMeetingOn(LocalDate newMeetingOn) {
        meetingOn.set(newMeetingOn);
    }
}
