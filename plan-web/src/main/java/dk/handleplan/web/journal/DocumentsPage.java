package dk.handleplan.web.journal;

import dk.handleplan.core.journal.CaseOrderService;
import dk.handleplan.core.journal.DeliveryService;
import dk.handleplan.core.journal.DocumentKind;
import dk.handleplan.core.journal.DocumentsOfYear;
import dk.handleplan.core.journal.Filing;
import dk.handleplan.core.journal.IssuedDocuments.DocumentRow;
import dk.handleplan.core.journal.IssuedFiles.FileRow;
import dk.handleplan.core.journal.IssuedState;
import dk.handleplan.core.journal.IssuingService;
import dk.handleplan.core.journal.IssuingService.Answer;
import dk.handleplan.core.journal.Orderable;
import dk.handleplan.core.journal.Remark;
import dk.handleplan.core.journal.Variant;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The documents that are kept of a year, at {@code /documents?year=2020}: everybody finds there what is open to everybody. */
@Named
@RequestScoped
public class DocumentsPage {

    private static final int ROWS = 20;

    @Inject
    IssuingService journal;

    @Inject
    CaseOrderService cases;

    @Inject
    DeliveryService deliveries;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private int year;
    private int page = 1;
    private String ordering;
    private String caseNumber;
    private String kleSubject;
    private String kleFacet;
    private boolean open;
    private boolean withAnnexes = true;
    private DocumentsOfYear documents;

    /** Answers 404 before anything of the page is written; the next document is filed like the last one. */
    public void read() {
        me.find().ifPresent(reader -> deliveries.look(reader, getDocuments().cycleId()));
        getChosen().ifPresent(document -> {
            var filing = journal.filing(me.user(), document.series());
            caseNumber = filing.caseNumber().orElse(null);
            kleSubject = filing.subject().orElse(null);
            kleFacet = filing.facet().orElse(null);
            open = filing.isOpen();
        });
    }

    /** What the reader is about to order: what the address names. */
    public Optional<Orderable> getChosen() {
        return getDocuments().orderables().stream()
                .filter(document -> key(document).equals(ordering))
                .findFirst();
    }

    /** By which the address names what is ordered. */
    public String key(Orderable document) {
        var series = document.series();
        return series.kind() + "-" + series.variant() + "-" + series.subjectId();
    }

    public DocumentsOfYear getDocuments() {
        if (documents == null) {
            documents = journal.ofYear(me.find().orElse(null), year, new PageRequest(page, ROWS));
        }
        return documents;
    }

    public void order() {
        var filing = new Filing(caseNumber, kleSubject, kleFacet, open);
        var document = getChosen().orElseThrow(() -> new NotFound("shared.notFound"));
        if (document.series().kind().hasAnnexes() && withAnnexes) {
            orderWithAnnexes(document, filing);
        } else {
            say(journal.order(me.user(), getDocuments().cycleId(), document.series(), filing));
        }
        pages.goTo("/documents?year=" + year);
    }

    private void orderWithAnnexes(Orderable document, Filing filing) {
        var ordered = cases.order(me.user(), getDocuments().cycleId(), document.series(), filing);
        if (ordered.annexes() > 0) {
            pages.say("success", "journal.orderedWithAnnexes", ordered.annexes());
        } else {
            say(ordered.answer());
        }
    }

    private void say(Answer answer) {
        switch (answer) {
            case ORDERED -> pages.say("success", "journal.orderedNotice");
            case UNDER_WAY -> pages.say("info", "journal.underWayNotice");
            case UNCHANGED -> pages.say("info", "journal.unchangedNotice");
        }
    }

    public String words(Remark remark) {
        return texts.of(remark.key(), remark.parameters().toArray());
    }

    /** What is for everybody has an address that stays. */
    public String address(DocumentRow row, FileRow file) {
        var ending = file.format().ending();
        return row.kind() == DocumentKind.PLAN
                        && row.variant() == Variant.PUBLIC
                        && row.filing().isOpen()
                ? "/plan/" + year + "/v" + row.number() + "." + ending
                : "/document-file?id=" + row.id() + "&format=" + ending;
    }

    public String look(DocumentRow row) {
        if (row.supersededBy() != null) {
            return "";
        }
        return row.state() == IssuedState.READY ? "success" : row.isFailed() ? "error" : "info";
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getOrdering() {
        return ordering;
    }

    public void setOrdering(String ordering) {
        this.ordering = ordering;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public String getKleSubject() {
        return kleSubject;
    }

    public void setKleSubject(String kleSubject) {
        this.kleSubject = kleSubject;
    }

    public String getKleFacet() {
        return kleFacet;
    }

    public void setKleFacet(String kleFacet) {
        this.kleFacet = kleFacet;
    }

    public boolean isWithAnnexes() {
        return withAnnexes;
    }

    public void setWithAnnexes(boolean withAnnexes) {
        this.withAnnexes = withAnnexes;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
