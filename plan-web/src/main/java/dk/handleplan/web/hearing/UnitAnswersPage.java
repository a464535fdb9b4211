package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.AnswerState;
import dk.handleplan.core.hearing.AnsweringService;
import dk.handleplan.core.hearing.AnsweringService.UnitAnswers;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The remarks one unit is asked to answer, and the handing over of its answers. */
@Named
@RequestScoped
public class UnitAnswersPage {

    private static final int ROWS = 50;

    @Inject
    AnsweringService answers;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private int page = 1;
    private UnitAnswers asked;

    public void read() {
        getAsked();
    }

    public UnitAnswers getAsked() {
        if (asked == null) {
            asked = answers.ofUnit(me.user(), id, new PageRequest(page, ROWS));
        }
        return asked;
    }

    public long count(AnswerState state) {
        return getAsked().counts().getOrDefault(state, 0L);
    }

    public void handOver() {
        answers.handOver(me.user(), id);
        pages.done("/unit-answers?id=" + id, "hearing.handedOverNotice");
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
