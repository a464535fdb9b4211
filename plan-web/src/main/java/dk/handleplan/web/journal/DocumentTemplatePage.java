package dk.handleplan.web.journal;

import dk.handleplan.core.journal.DocumentTemplateService;
import dk.handleplan.core.journal.DocumentTemplates.TemplateRow;
import dk.handleplan.core.journal.TemplateReader.TemplateLook;
import dk.handleplan.web.print.DocumentField;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.HandedIn;
import dk.handleplan.web.shared.OfficeFile;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** The template in which the municipality's documents are written, and those before it. */
@Named
@RequestScoped
public class DocumentTemplatePage {

    private static final String HERE = "/setup/document-template";
    private static final int KILOBYTE = 1_024;

    @Inject
    DocumentTemplateService templates;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private transient Part file;
    private String note;
    private List<TemplateRow> versions;
    private TemplateLook look;

    /** Refuses who may not before anything of the page is written. */
    public void read() {
        versions = templates.versions(me.user());
        look = templates.look(me.user()).orElse(null);
    }

    public void use() {
        var content = HandedIn.content(file, OfficeFile.MOST_BYTES, "journal.template.noFile");
        templates.use(me.user(), file.getSubmittedFileName(), content, note);
        pages.done(HERE, "print.template.used");
    }

    public void useStandard() {
        templates.useStandard(me.user(), null);
        pages.done(HERE, "print.template.standardUsed");
    }

    public List<TemplateRow> getVersions() {
        if (versions == null) {
            read();
        }
        return versions;
    }

    /** Null where documents have the look without a template. */
    public TemplateLook getLook() {
        getVersions();
        return look;
    }

    public TemplateRow getCurrent() {
        return getVersions().get(0);
    }

    public List<String> getAddedStyles() {
        return getLook().addedStyles().stream()
                .map(style -> texts.get("print.WordStyle." + style))
                .toList();
    }

    public List<Field> getFields() {
        return List.of(DocumentField.values()).stream()
                .map(field -> new Field("{" + field.written() + "}", texts.name(field), isUsed(field)))
                .toList();
    }

    private boolean isUsed(DocumentField field) {
        return getLook() != null && getLook().fields().contains(field.written());
    }

    /** What may stand in a header or footer, what it means, and whether it does in the template in use. */
    public record Field(String written, String meaning, boolean isUsed) {}

    public String size(TemplateRow row) {
        return texts.of("print.template.kilobytes", Math.max(1, row.bytes() / KILOBYTE));
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
