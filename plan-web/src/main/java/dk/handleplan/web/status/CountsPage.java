package dk.handleplan.web.status;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.status.sheet.CountEntry;
import dk.handleplan.core.status.sheet.CountService;
import dk.handleplan.core.status.sheet.Preview;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Counts of a year from a table; the view keeps it until it is taken over or another is chosen. */
@Named
@ViewScoped
public class CountsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CountService counts;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private transient Part file;
    private transient PlanCycle cycle;
    private transient Preview preview;
    private byte[] content;
    private String name;

    /** Refuses who may not before anything of the page is written. */
    public void open() {
        getCycle();
    }

    public PlanCycle getCycle() {
        if (cycle == null) {
            cycle = counts.year(me.user(), id);
        }
        return cycle;
    }

    public void look() {
        content = null;
        preview = null;
        var chosen = HandedIn.content(file, "status.sheet.noTable");
        preview = counts.preview(me.user(), id, entries(chosen));
        name = file.getSubmittedFileName();
        content = chosen;
    }

    private static List<CountEntry> entries(byte[] chosen) {
        return CountTable.read(chosen);
    }

    public void take() {
        var taken = counts.take(me.user(), id, entries(content));
        pages.done("/counts?id=" + id, "status.countsTaken", taken);
    }

    /** Null until a table was handed in. */
    public Preview getPreview() {
        if (preview == null && content != null) {
            preview = counts.preview(me.user(), id, entries(content));
        }
        return preview;
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
