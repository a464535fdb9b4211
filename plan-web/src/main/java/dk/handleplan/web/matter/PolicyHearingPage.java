package dk.handleplan.web.matter;

import dk.handleplan.core.matter.PolicyHearing;
import dk.handleplan.core.matter.PolicyHearingService;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One council's hearing on another policy: asked by the administration, responded to by the chair. */
@Named
@RequestScoped
public class PolicyHearingPage {

    @Inject
    PolicyHearingService service;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private long version;
    private UUID council;
    private String title;
    private String question;
    private String link;
    private LocalDate respondBy;
    private String response;
    private LocalDate newDate;
    private String reason;
    private PolicyHearing hearing;

    public void read() {
        if (isNew()) {
            getCouncils();
        } else {
            version = getHearing().version();
        }
    }

    /** Null where a council is only about to be asked. */
    public PolicyHearing getHearing() {
        if (hearing == null && id != null) {
            hearing = service.get(me.user(), id);
        }
        return hearing;
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isRespondable() {
        return !isNew() && service.mayRespond(me.user(), getHearing());
    }

    public boolean isExtendable() {
        return !isNew() && service.mayExtend(me.user(), getHearing());
    }

    /** Whether the administration writes the response down, because nobody who leads the council signs in. */
    public boolean isOnBehalf() {
        return isRespondable() && service.writesFor(me.user(), getHearing());
    }

    public String getHeading() {
        return isNew() ? texts.get("matter.policyNew") : getHearing().title();
    }

    public String getCouncilName() {
        return isNew() ? "" : service.council(getHearing());
    }

    public List<Choice> getCouncils() {
        return service.councils(me.user()).stream()
                .map(one -> new Choice(one.id(), one.name()))
                .toList();
    }

    public void ask() {
        var asked = service.ask(me.user(), council, new PolicyHearing.Request(title, question, link, respondBy));
        pages.done("/policy-hearing?id=" + asked, "matter.policyAskedNow");
    }

    public void respond() {
        service.respond(me.user(), id, version, response);
        pages.done(here(), "matter.policyRespondedNow");
    }

    public void respondWithoutRemarks() {
        if (response != null && !response.isBlank()) {
            throw new RuleBroken("matter.noRemarksBesideText").at("response");
        }
        service.respondWithoutRemarks(me.user(), id, version);
        pages.done(here(), "matter.policyRespondedNow");
    }

    public void extend() {
        service.extend(me.user(), id, version, newDate, reason);
        pages.done(here(), "matter.policyExtendedNow");
    }

    private String here() {
        return "/policy-hearing?id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public UUID getCouncil() {
        return council;
    }

    public void setCouncil(UUID council) {
        this.council = council;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public LocalDate getRespondBy() {
        return respondBy;
    }

    public void setRespondBy(LocalDate respondBy) {
        this.respondBy = respondBy;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }

    public LocalDate getNewDate() {
        return newDate;
    }

    public void setNewDate(LocalDate newDate) {
        this.newDate = newDate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
