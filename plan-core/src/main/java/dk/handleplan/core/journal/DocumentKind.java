package dk.handleplan.core.journal;

import dk.handleplan.core.agenda.CaseDocument;
import dk.handleplan.core.agenda.ExtractDocument;
import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.document.AllocationDocument;
import dk.handleplan.core.hearing.HearingLettersDocument;
import dk.handleplan.core.hearing.MemoDocument;
import dk.handleplan.core.hearing.ResponseDocument;
import dk.handleplan.core.letter.LettersDocument;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.presentation.StatusDocument;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is made of the data and kept. */
public enum DocumentKind {
    /** The plan of a year, as everybody may read it or with contacts by name and every figure. */
    PLAN(PublishedYear.class, "handleplan", "P15", Variant.PUBLIC, Variant.INTERNAL),

    /** What the plan would be, for those who are heard and for the bodies; closed until somebody files it as open. */
    DRAFT_PLAN(PublishedYear.class, "handleplan-udkast", "P15", Variant.PUBLIC),

    /** The letters with which councils were asked. */
    HEARING_LETTERS(HearingLettersDocument.class, "hoeringsbreve", "A30", Variant.INTERNAL),

    /** What a council responded, without the answers. */
    RESPONSE(ResponseDocument.class, "hoeringssvar", "A50", Variant.PUBLIC),

    /** The consultation memo, once its answers are released. */
    MEMO(MemoDocument.class, "hoeringsnotat", "A50", Variant.PUBLIC),

    /** The table of the allocation, as an annex to the case of a body. */
    ALLOCATION_TABLE(AllocationDocument.class, "fordeling", "P15", Variant.INTERNAL),

    /** The grant, part-grant and refusal letters that were sent. */
    GRANT_LETTERS(LettersDocument.class, "tilsagnsbreve", "P15", Variant.INTERNAL),

    /** The status of a round: with every figure, or as bodies get it. */
    STATUS_REPORT(StatusDocument.class, "status", "P15", Variant.INTERNAL, Variant.PUBLIC),

    /** The case with which the allocation comes before a body: with what was said behind closed doors, or without. */
    COMMITTEE_CASE(CaseDocument.class, "sag", "P15", Variant.INTERNAL, Variant.PUBLIC),

    /** What a body decided about the allocation: with what was said behind closed doors, or without. */
    DECISION_EXTRACT(ExtractDocument.class, "beslutning", "P15", Variant.INTERNAL, Variant.PUBLIC);

    /** What bodies get with a case, in the order in which it is numbered the first time. */
    static final List<DocumentKind> ANNEXES = List.of(DRAFT_PLAN, ALLOCATION_TABLE, MEMO, RESPONSE, HEARING_LETTERS);

    /** Everything that goes to the bodies. */
    private static final Set<DocumentKind> AGENDA = agenda();

    private static final String INTEGRATION = "15.40.00";

    private final Class<? extends Record> content;
    private final String fileName;
    private final String facet;
    private final List<Variant> variants;

    /** @param facet of KLE: planning, councils, statements that are made public */
    DocumentKind(Class<? extends Record> content, String fileName, String facet, Variant... variants) {
        this.content = content;
        this.fileName = fileName;
        this.facet = facet;
        this.variants = List.of(variants);
    }

    private static Set<DocumentKind> agenda() {
        var agenda = EnumSet.of(COMMITTEE_CASE, DECISION_EXTRACT);
        agenda.addAll(ANNEXES);
        return agenda;
    }

    /** What goes to the bodies: cases, extracts and what is annexed to them. */
    public static Set<DocumentKind> agendaKinds() {
        return Set.copyOf(AGENDA);
    }

    /** Whether others are handed out with it. */
    public boolean hasAnnexes() {
        return this == COMMITTEE_CASE;
    }

    boolean isOfAgenda() {
        return AGENDA.contains(this);
    }

    /** The secretariat orders everything, the clerk of a committee what goes to the bodies. */
    Role[] orderers() {
        return isOfAgenda() ? new Role[] {Role.SECRETARIAT, Role.COMMITTEE_CLERK} : new Role[] {Role.SECRETARIAT};
    }

    /** What it says, before it is set. */
    public Class<? extends Record> content() {
        return content;
    }

    /** For whom it can be made. */
    public List<Variant> variants() {
        return variants;
    }

    /** Whether it is worth saying for whom one is: there are others, or it is for internal use. */
    public boolean tellsFor(Variant variant) {
        return variants.size() > 1 || variant == Variant.INTERNAL;
    }

    /** Whether a document says on each page that it is for internal use, so that nobody takes it for the one that everybody reads. */
    public boolean isMarked(Variant variant) {
        return variant == Variant.INTERNAL && (this == PLAN || this == STATUS_REPORT);
    }

    /**
     * {@code handleplan-2020.pdf}, {@code handleplan-2020-v1.pdf}, {@code handleplan-intern-2020-v1.pdf}.
     *
     * @param number of the version; null where it is left open
     */
    String fileName(Variant variant, int year, Integer number, DocumentFormat format) {
        return name(variant, year, number) + "." + format.ending();
    }

    /** The same without an ending. */
    String name(Variant variant, int year, Integer number) {
        return fileName + (isMarked(variant) ? "-intern-" : "-") + year + (number == null ? "" : "-v" + number);
    }

    /** The plan is also a workbook for those who reckon with it. */
    public List<DocumentFormat> formats() {
        return this == PLAN ? List.of(DocumentFormat.values()) : List.of(DocumentFormat.PDF, DocumentFormat.WORD);
    }

    /** Where such documents are filed, as long as nobody says otherwise: open where the same has been published. */
    public Filing filing(Variant variant) {
        var isPublished = variant == Variant.PUBLIC && (this == PLAN || this == MEMO);
        return new Filing(null, INTEGRATION, facet, isPublished);
    }
}
