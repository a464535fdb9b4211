package dk.handleplan.web.status;

import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.status.sheet.Preview;
import dk.handleplan.web.shared.HandedIn;
import dk.handleplan.web.shared.OfficeFile;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.UUID;

/** A file of figures that is looked over before it is taken over; the view keeps it until then, or until another is chosen. */
public abstract class LookedOver implements Serializable {

    private static final long serialVersionUID = 1;

    private UUID id;
    private transient Part file;
    private transient Preview preview;
    private byte[] content;
    private String name;

    /** What taking it over would do. */
    protected abstract Preview preview(byte[] chosen);

    /** The rule that none was chosen. */
    protected abstract String ifNone();

    public void look() {
        content = null;
        preview = null;
        var chosen = HandedIn.content(file, OfficeFile.MOST_BYTES, ifNone());
        if (chosen.length > OfficeFile.MOST_BYTES) {
            throw new RuleBroken("status.sheet.tooLarge").at("file");
        }
        preview = preview(chosen);
        name = file.getSubmittedFileName();
        content = chosen;
    }

    /** Null until a file was handed in. */
    public Preview getPreview() {
        if (preview == null && content != null) {
            preview = preview(content);
        }
        return preview;
    }

    protected final byte[] content() {
        return content;
    }

    public String getName() {
        return name;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
