package dk.handleplan.web.decision;

import dk.handleplan.core.decision.Publication;
import dk.handleplan.core.decision.PublicationService;
import dk.handleplan.core.decision.TimedPublicationService;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;

/** The checklist before a plan is published, and the publication. */
@Named
@RequestScoped
public class PublicationPage {

    @Inject
    PublicationService publications;

    @Inject
    TimedPublicationService dates;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private String reason;
    private String reasonForDate;
    private LocalDate publishOn;
    private Publication publication;

    @PostConstruct
    void init() {
        id = pages.getIdInAddress();
    }

    public Publication getPublication() {
        if (publication == null) {
            publication = publications.overview(me.user(), id);
        }
        return publication;
    }

    public void publish() {
        publications.publish(me.user(), id, reason);
        pages.done("/publication?id=" + id, "decision.published");
    }

    public void approve() {
        dates.approve(me.user(), id, publishOn, reasonForDate);
        pages.done("/publication?id=" + id, "decision.approvedNotice");
    }

    public void callBack() {
        dates.callBack(me.user(), id);
        pages.done("/publication?id=" + id, "decision.calledBackNotice");
    }

    public boolean isPublishable() {
        return getPublication().decided()
                && !getPublication().isPublished()
                && me.user().has(Role.SECRETARIAT);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public LocalDate getPublishOn() {
        return publishOn;
    }

    public void setPublishOn(LocalDate publishOn) {
        this.publishOn = publishOn;
    }

    public String getReasonForDate() {
        return reasonForDate;
    }

    public void setReasonForDate(String reasonForDate) {
        this.reasonForDate = reasonForDate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
