package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.Attachment;
import dk.handleplan.core.initiative.AttachmentRules;
import dk.handleplan.core.initiative.AttachmentService;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The files of an initiative: a section of its page. */
@Named
@RequestScoped
public class AttachmentsPage {

    private static final int KILOBYTE = 1_024;

    @Inject
    EditedInitiative shown;

    @Inject
    AttachmentService service;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    Shown as;

    private Part file;
    private List<Attachment> files;
    private AttachmentService.Permission permission;

    public List<Attachment> getFiles() {
        if (files == null) {
            files = service.ofInitiative(me.user(), shown.getId());
        }
        return files;
    }

    /** Whether files can be added and removed now. */
    public boolean isChangeable() {
        return permission().granted();
    }

    /** Whether the administrator has allowed any kind of file. */
    public boolean isWanted() {
        return !rules().kinds().isEmpty();
    }

    /** The endings of the names that are allowed. */
    public String getEndings() {
        return rules().endings();
    }

    /** Which files are taken, in words. */
    public String getHint() {
        var kinds = rules().kinds().stream().map(texts::name).collect(Collectors.joining(", "));
        return texts.of("initiative.attachment.fileHint", kinds, rules().mostMegabytes());
    }

    private AttachmentRules rules() {
        return permission().rules();
    }

    private AttachmentService.Permission permission() {
        if (permission == null) {
            permission = service.permission(me.user(), shown.getId());
        }
        return permission;
    }

    public String size(Attachment attachment) {
        var kilobytes = (attachment.size() + KILOBYTE - 1) / KILOBYTE;
        if (kilobytes < KILOBYTE) {
            return texts.of("initiative.attachment.kilobytes", as.number(kilobytes));
        }
        var megabytes = BigDecimal.valueOf(kilobytes).divide(BigDecimal.valueOf(KILOBYTE), 1, RoundingMode.HALF_UP);
        return texts.of("initiative.attachment.megabytes", as.number(megabytes));
    }

    public void attach() {
        service.add(me.user(), shown.getId(), file == null ? "" : file.getSubmittedFileName(), content());
        pages.done(here(), "initiative.attachment.added");
    }

    /** No more of it than is needed to see that it is too large. */
    private byte[] content() {
        if (file == null || file.getSize() == 0) {
            throw new RuleBroken("initiative.attachment.empty").at("file");
        }
        try (var in = file.getInputStream()) {
            return in.readNBytes(rules().mostBytes() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(UUID id) {
        service.remove(me.user(), id);
        pages.done(here(), "initiative.attachment.removed");
    }

    private String here() {
        return "/initiative?id=" + shown.getId() + "#attachments";
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
