package dk.handleplan.web.preparation;

import dk.handleplan.core.cycle.DateConcern;
import dk.handleplan.core.cycle.MeetingConcern;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.WheelService;
import dk.handleplan.core.notification.Mail;
import dk.handleplan.core.preparation.FirstTask;
import dk.handleplan.core.preparation.Rehearsal;
import dk.handleplan.core.preparation.RehearsalService;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What launching a year will set going, as a part of the page from which it is launched. */
@Named
@RequestScoped
public class RehearsalBox {

    private static final int UNITS_SHOWN = 20;

    @Inject
    RehearsalService rehearsals;

    @Inject
    WheelService wheels;

    @Inject
    CurrentUser me;

    private int page = 1;
    private Optional<Rehearsal> rehearsal;
    private Optional<FirstTask> first;
    private List<DateConcern> concerns;
    private List<MeetingConcern> meetingConcerns;

    /** The rehearsal of this year; null where no units are asked. */
    public Rehearsal of(UUID cycleId) {
        if (rehearsal == null) {
            rehearsal = rehearsals.of(me.user(), cycleId, new PageRequest(page, UNITS_SHOWN));
        }
        return rehearsal.orElse(null);
    }

    /** What a year without a call begins with; null where it has one. */
    public FirstTask first(UUID cycleId) {
        if (first == null) {
            first = rehearsals.firstTask(me.user(), cycleId);
        }
        return first.orElse(null);
    }

    public List<DateConcern> concerns(PlanCycle cycle) {
        if (concerns == null) {
            concerns = wheels.concerns(me.user(), Set.copyOf(cycle.phases()), cycle.calendar(), cycle.consultees());
        }
        return concerns;
    }

    public List<MeetingConcern> meetingConcerns(PlanCycle cycle) {
        if (meetingConcerns == null) {
            meetingConcerns =
                    wheels.meetingConcerns(me.user(), Set.copyOf(cycle.phases()), cycle.calendar(), cycle.chain());
        }
        return meetingConcerns;
    }

    /** The mail as it will read; its case has no number before it is there. */
    public String text(Mail mail) {
        return mail.text().replaceAll("\\?id=[0-9a-f-]{36}", "?id=…");
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
