package dk.handleplan.web.journal;

import dk.handleplan.core.journal.IssuedFiles.FileRow;
import dk.handleplan.core.journal.IssuingService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The files of a published plan, for the page that shows it. */
@Named("planDownloads")
@RequestScoped
public class PlanDownloads {

    @Inject
    IssuingService journal;

    private List<FileRow> files;

    /** The latest version's; none while the first is being made. A page shows one plan. */
    public List<FileRow> of(int year) {
        if (files == null) {
            files = journal.planFiles(year);
        }
        return files;
    }
}
