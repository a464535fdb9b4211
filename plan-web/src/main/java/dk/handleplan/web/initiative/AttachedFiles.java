package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.Attachment;
import dk.handleplan.core.initiative.AttachmentPermission;
import dk.handleplan.core.initiative.AttachmentRules;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.HandedIn;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The files that go with something: a section of its page, shown by {@code includes/attached-files.xhtml}. */
public abstract class AttachedFiles {

    private static final int KILOBYTE = 1_024;

    @Inject
    protected CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    Shown as;

    private Part file;
    private List<Attachment> files;
    private AttachmentPermission permission;

    protected abstract List<Attachment> readFiles();

    protected abstract AttachmentPermission readPermission();

    protected abstract void add(String name, byte[] content);

    protected abstract void take(UUID id);

    /** The page that shows the section. */
    protected abstract String here();

    /** What hands out a file, followed by its id. */
    public abstract String getPath();

    public List<Attachment> getFiles() {
        if (files == null) {
            files = readFiles();
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

    private AttachmentPermission permission() {
        if (permission == null) {
            permission = readPermission();
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
        add(
                file == null ? "" : file.getSubmittedFileName(),
                HandedIn.content(file, rules().mostBytes(), "initiative.attachment.empty"));
        pages.done(here(), "initiative.attachment.added");
    }

    public void remove(UUID id) {
        take(id);
        pages.done(here(), "initiative.attachment.removed");
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
