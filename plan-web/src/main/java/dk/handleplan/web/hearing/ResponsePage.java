package dk.handleplan.web.hearing;

import dk.handleplan.core.funding.PoolService;
import dk.handleplan.core.hearing.ConsultationService;
import dk.handleplan.core.hearing.JointResponse;
import dk.handleplan.core.hearing.ResponseService;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    private UUID id;
    private String confirm;
    private long version;
    private LocalDate meetingOn;
    private JointResponse response;
    private Map<Integer, Amount> frame;

    /** What the council would recommend in a year, beside what there is. */
    public record Total(int year, Money applied, Money recommended, Amount frame) {

        public boolean isAbove() {
            return frame.money().filter(recommended::exceeds).isPresent();
        }

        public Money over() {
            return recommended.minus(frame.orZeroInSum());
        }

        public Money left() {
            return frame.orZeroInSum().minus(recommended);
        }
    }

    public void read() {
        var consultation = getResponse().consultation();
        version = consultation.version();
        meetingOn = consultation.meetingOn().orElse(null);
    }

    public JointResponse getResponse() {
        if (response == null) {
            response = responses.response(me.user(), id);
        }
        return response;
    }

    public List<Total> getTotals() {
        return getResponse().cycle().budgetYears().stream()
                .map(year -> new Total(
                        year, getResponse().appliedSum(year), getResponse().sum(year), frame().get(year)))
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
        pages.done(consultation(), "hearing.responseSentNotice");
    }

    public void sendNoRemarks() {
        responses.sendNoRemarks(me.user(), id);
        pages.done(consultation(), "hearing.noRemarksSentNotice");
    }

    public void meet() {
        consultations.meetOn(me.user(), id, version, meetingOn);
        pages.done("/response?id=" + id, "hearing.meetingSaved");
    }

    private String consultation() {
        return "/consultation?id=" + id;
    }

    public String remark(UUID initiative) {
        return "/remark?id=" + id + "&initiative=" + initiative;
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
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public LocalDate getMeetingOn() {
        return meetingOn;
    }

    public void setMeetingOn(LocalDate meetingOn) {
        this.meetingOn = meetingOn;
    }
}
