package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.AttachmentRules;
import dk.handleplan.core.initiative.AttachmentRulesService;
import dk.handleplan.core.initiative.FileKind;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Which files may go with initiatives. */
@Named
@RequestScoped
public class AttachmentRulesPage {

    @Inject
    AttachmentRulesService service;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private Set<FileKind> kinds = Set.of();
    private Integer mostMegabytes;

    public void read() {
        var rules = service.get(me.user());
        kinds = rules.kinds();
        mostMegabytes = rules.mostMegabytes();
    }

    public void save() {
        service.set(me.user(), kinds, mostMegabytes);
        pages.done("/setup/attachments", "initiative.attachment.rulesSaved");
    }

    public List<Choice> getAllKinds() {
        return Choice.of(FileKind.values(), texts::name);
    }

    public String getSizeHint() {
        return texts.of("initiative.attachment.sizeHint", AttachmentRules.MOST_MEGABYTES);
    }

    public Set<FileKind> getKinds() {
        return kinds;
    }

    public void setKinds(Set<FileKind> kinds) {
        this.kinds = kinds;
    }

    public Integer getMostMegabytes() {
        return mostMegabytes;
    }

    public void setMostMegabytes(Integer mostMegabytes) {
        this.mostMegabytes = mostMegabytes;
    }
}
