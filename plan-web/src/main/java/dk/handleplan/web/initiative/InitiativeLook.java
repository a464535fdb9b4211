package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.BoardColumn;
import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.ParticipationState;
import dk.handleplan.core.initiative.Submission;
import dk.handleplan.core.initiative.SubmissionService;
import dk.handleplan.core.initiative.SubmissionState;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How states look, and what stands around an initiative on every page that shows one. */
@Named
@RequestScoped
public class InitiativeLook {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d.M. HH.mm");

    @Inject
    FormLists formLists;

    @Inject
    SubmissionService submissions;

    @Inject
    CurrentUser me;

    @Inject
    Clock clock;

    private final Map<UUID, FormLists.Lists> lists = new HashMap<>();
    private final Map<UUID, Optional<Submission>> known = new HashMap<>();

    public String kind(InitiativeState state) {
        return switch (state) {
            case DRAFT, WITH_HEAD, SUBMITTED -> "info";
            case ACCEPTED, GRANTED, COMPLETED -> "success";
            case RETURNED -> "warning";
            case REFUSED, NOT_SUBMITTED, STOPPED -> "error";
            case WITHDRAWN -> "neutral";
        };
    }

    public String kindOf(SubmissionState state) {
        return switch (state) {
            case OPEN, WITH_HEAD, SUBMITTED -> "info";
            case RETURNED -> "warning";
            case ACCEPTED -> "success";
            case NOT_DELIVERED -> "error";
        };
    }

    public String kindIn(BoardColumn column) {
        return switch (column) {
            case NOT_OPENED -> "neutral";
            case IN_PROGRESS, WITH_HEAD, SUBMITTED -> "info";
            case RETURNED -> "warning";
            case ACCEPTED, DECLARED -> "success";
            case LATE -> "error";
        };
    }

    public String kindOfAnswer(ParticipationState state) {
        return switch (state) {
            case NOT_ASKED, LAPSED -> "neutral";
            case ASKED -> "info";
            case CONFIRMED -> "success";
            case DECLINED -> "error";
        };
    }

    /** {@code 10.42} today, else with the day. */
    public String time(Optional<Instant> moment) {
        return moment.map(at -> at.atZone(clock.getZone()))
                .map(at -> (at.toLocalDate().equals(LocalDate.now(clock)) ? TIME : DAY_AND_TIME).format(at))
                .orElse("");
    }

    public FormLists.Lists lists(Initiative initiative) {
        return lists.computeIfAbsent(initiative.cycleId(), formLists::of);
    }

    public Optional<Submission> submission(Initiative initiative) {
        return known.computeIfAbsent(initiative.id(), id -> submissions.of(me.user(), initiative));
    }

    public String unit(Initiative initiative) {
        return lists(initiative).name(initiative.leadUnitId());
    }
}
