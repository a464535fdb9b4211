package dk.handleplan.web.journal;

import dk.handleplan.core.agenda.CaseDocument;
import dk.handleplan.core.agenda.ExtractDocument;
import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.document.AllocationDocument;
import dk.handleplan.core.hearing.HearingLettersDocument;
import dk.handleplan.core.hearing.MemoDocument;
import dk.handleplan.core.hearing.ResponseDocument;
import dk.handleplan.core.journal.DocumentFormat;
import dk.handleplan.core.journal.DocumentKind;
import dk.handleplan.core.journal.IssuedAs;
import dk.handleplan.core.journal.Remark;
import dk.handleplan.core.journal.Typesetter;
import dk.handleplan.core.journal.Variant;
import dk.handleplan.core.letter.LettersDocument;
import dk.handleplan.core.presentation.StatusDocument;
import dk.handleplan.web.agenda.CaseManuscript;
import dk.handleplan.web.agenda.ExtractManuscript;
import dk.handleplan.web.document.AllocationManuscript;
import dk.handleplan.web.document.PlanManuscript;
import dk.handleplan.web.document.PlanWorkbook;
import dk.handleplan.web.hearing.HearingLettersManuscript;
import dk.handleplan.web.hearing.MemoManuscript;
import dk.handleplan.web.hearing.ResponseManuscript;
import dk.handleplan.web.letter.LettersManuscript;
import dk.handleplan.web.presentation.StatusManuscript;
import dk.handleplan.web.print.Imprint;
import dk.handleplan.web.print.Manuscript;
import dk.handleplan.web.print.PdfTypesetter;
import dk.handleplan.web.print.TooLarge;
import dk.handleplan.web.print.Typeset;
import dk.handleplan.web.print.WordTypesetter;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets documents in Danish, as a municipality's documents are, where nobody is there who reads another language. */
@ApplicationScoped
public class WebTypesetter implements Typesetter {

    @Inject
    Language language;

    @Inject
    PlanManuscript plans;

    @Inject
    PlanWorkbook workbooks;

    @Inject
    HearingLettersManuscript hearingLetters;

    @Inject
    ResponseManuscript responses;

    @Inject
    MemoManuscript memos;

    @Inject
    AllocationManuscript allocations;

    @Inject
    LettersManuscript letters;

    @Inject
    StatusManuscript reports;

    @Inject
    CaseManuscript cases;

    @Inject
    ExtractManuscript extracts;

    @Inject
    Texts texts;

    @Override
    @ActivateRequestContext
    public SetFile set(
            DocumentKind kind,
            Supplier<Record> content,
            IssuedAs as,
            Optional<byte[]> template,
            DocumentFormat format) {
        language.speakDanish();
        try {
            return switch (format) {
                case PDF -> said(PdfTypesetter.set(manuscript(kind, content.get(), as)));
                case WORD -> said(WordTypesetter.set(manuscript(kind, content.get(), as), template));
                case SHEET -> workbook((PublishedYear) content.get());
            };
        } catch (TooLarge e) {
            return SetFile.leftOut(Remark.of("journal.tooLarge", texts.name(format), String.valueOf(e.megabytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Manuscript manuscript(DocumentKind kind, Record content, IssuedAs as) {
        var imprint = new Imprint(as.title(), as.on(), reference(kind, as));
        return switch (kind) {
            case PLAN, DRAFT_PLAN -> plans.of((PublishedYear) content, imprint);
            case HEARING_LETTERS -> hearingLetters.of((HearingLettersDocument) content, imprint);
            case RESPONSE -> responses.of((ResponseDocument) content, imprint);
            case MEMO -> memos.of((MemoDocument) content, imprint);
            case ALLOCATION_TABLE -> allocations.of((AllocationDocument) content, imprint);
            case GRANT_LETTERS -> letters.of((LettersDocument) content, imprint);
            case STATUS_REPORT -> reports.of((StatusDocument) content, imprint);
            case COMMITTEE_CASE -> cases.of((CaseDocument) content, imprint, as.variant() == Variant.PUBLIC);
            case DECISION_EXTRACT -> extracts.of((ExtractDocument) content, imprint);
        };
    }

    private SetFile workbook(PublishedYear year) throws IOException {
        var out = new ByteArrayOutputStream();
        workbooks.write(year, out);
        return new SetFile(out.toByteArray(), List.of());
    }

    /** {@code Til intern brug · Sag 2020-17 · Version 2}. */
    private String reference(DocumentKind kind, IssuedAs as) {
        return Stream.of(
                        kind.isMarked(as.variant()) ? Optional.of(texts.name(as.variant())) : Optional.<String>empty(),
                        as.filing().caseNumber().map(number -> texts.of("journal.case", number)),
                        Optional.of(texts.of("journal.version", as.number())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static SetFile said(Typeset typeset) {
        return new SetFile(typeset.content(), typeset.remarks());
    }
}
