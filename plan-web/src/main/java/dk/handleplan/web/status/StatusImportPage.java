package dk.handleplan.web.status;

import dk.handleplan.core.status.sheet.Preview;
import dk.handleplan.core.status.sheet.ReadingSheet;
import dk.handleplan.core.status.sheet.ReadingSheetService;
import dk.handleplan.core.status.sheet.SheetEntry;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Readings are fetched as a sheet and handed in again; the view keeps the sheet until it is taken over or another is chosen. */
@Named
@ViewScoped
public class StatusImportPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ReadingSheetService sheets;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private transient Part file;
    private transient ReadingSheet sheet;
    private transient Preview preview;
    private byte[] content;
    private String name;

    /** Refuses who may not before anything of the page is written. */
    public void open() {
        getSheet();
    }

    public ReadingSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.sheet(me.user(), id);
        }
        return sheet;
    }

    public void look() {
        content = null;
        preview = null;
        var chosen = HandedIn.content(file, "status.sheet.noFile");
        preview = sheets.preview(me.user(), id, entries(chosen));
        name = file.getSubmittedFileName();
        content = chosen;
    }

    private List<SheetEntry> entries(byte[] chosen) {
        return ReadingWorkbookReader.read(chosen, id);
    }

    public void take() {
        var taken = sheets.take(me.user(), id, entries(content));
        pages.done("/status-round?id=" + id, "status.sheetTaken", taken);
    }

    /** Null until a sheet was handed in. */
    public Preview getPreview() {
        if (preview == null && content != null) {
            preview = sheets.preview(me.user(), id, entries(content));
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
