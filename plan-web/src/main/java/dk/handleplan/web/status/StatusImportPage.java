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
import java.util.List;

/** Readings are fetched as a sheet and handed in again; the view keeps the sheet until it is taken over or another is chosen. */
@Named
@ViewScoped
public class StatusImportPage extends LookedOver {

    private static final long serialVersionUID = 1;

    @Inject
    ReadingSheetService sheets;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private transient ReadingSheet sheet;

    /** Refuses who may not before anything of the page is written. */
    public void open() {
        getSheet();
    }

    public ReadingSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.sheet(me.user(), getId());
        }
        return sheet;
    }

    @Override
    protected String ifNone() {
        return "status.sheet.noFile";
    }

    @Override
    protected Preview preview(byte[] chosen) {
        return sheets.preview(me.user(), getId(), entries(chosen));
    }

    private List<SheetEntry> entries(byte[] chosen) {
        return ReadingWorkbookReader.read(chosen, getId());
    }

    public void take() {
        var taken = sheets.take(me.user(), getId(), entries(content()));
        pages.done("/status-round?id=" + getId(), "status.sheetTaken", taken);
    }
}
