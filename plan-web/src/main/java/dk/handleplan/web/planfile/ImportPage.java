package dk.handleplan.web.planfile;

import dk.handleplan.core.cycle.PlanCycles.CycleRow;
import dk.handleplan.core.planfile.PlanFile;
import dk.handleplan.core.planfile.PlanFilePreview;
import dk.handleplan.core.planfile.PlanFileService;
import dk.handleplan.core.planfile.Remark;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/** A plan file is looked over first; the view keeps it until it is taken in or another one is chosen. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    PlanFileService planFiles;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Language language;

    private transient Part file;
    private transient PlanFilePreview preview;
    private String name;
    private String yaml;

    /** Refuses who may not before anything of the page is written. */
    public void open() {
        getYears();
    }

    public List<CycleRow> getYears() {
        return planFiles.years(me.user());
    }

    public void look() {
        yaml = null;
        preview = null;
        var chosen = chosen();
        name = chosen.name();
        yaml = chosen.yaml();
    }

    private PlanFile chosen() {
        if (file == null) {
            throw new RuleBroken("planfile.empty").at("file");
        }
        try (var content = file.getInputStream()) {
            return PlanFile.of(file.getSubmittedFileName(), content.readNBytes(PlanFile.MOST_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void take() {
        var year = getPreview().summary().map(PlanFilePreview.Summary::year).orElseThrow();
        planFiles.take(me.user(), yaml);
        pages.done("/year?year=" + year, "planfile.taken", String.valueOf(year));
    }

    public boolean isLookedOver() {
        return yaml != null;
    }

    public PlanFilePreview getPreview() {
        if (preview == null) {
            preview = planFiles.preview(me.user(), yaml);
        }
        return preview;
    }

    public List<Remark> remarks(String kind) {
        return getPreview().of(Remark.Kind.valueOf(kind));
    }

    public String sentence(Remark remark) {
        return remark.sentence(language.getLocale());
    }

    public String joined(List<String> names) {
        return String.join(", ", names);
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
}
